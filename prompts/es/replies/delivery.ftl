# What is said of delivery itself: what could not be told, and to whom.

notice-untold = Punto { $number }: { $text }. No se ha podido contactar con { $who }. Plazo: { $deadline }.
notice-unsure = Punto { $number }: { $text }. No es seguro que el aviso haya llegado a { $who }. Plazo: { $deadline }.
item-due-in-recess = Tenga en cuenta que el plazo vence durante un período de receso ({ $station }). ¿Convendría otro día?
item-due-in-conference = Tenga en cuenta que el plazo vence durante una conferencia ({ $station }). ¿Convendría otro día?
alarm-stuck = Lo que debe comunicarse { reach-by } lleva esperando { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. No se ha perdido nada; conviene comprobarlo.
alarm-unread = El correo dirigido a Focal no se ha podido leer desde hace { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. No se ha perdido nada en el buzón; conviene comprobarlo.
