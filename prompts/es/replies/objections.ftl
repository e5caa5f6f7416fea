# Objeciones a lo aceptado tras la revisión de una reunión
object-to-item = Su objeción al punto { $number } ha quedado registrada y se informa de ella a quienes dirigen el grupo. Pueden presentarse objeciones hasta esta fecha: { $day }.
objection-closed = El punto { $number } no admite objeciones. Las admite lo aceptado tras la revisión de una reunión, durante los días que haya fijado el grupo.
objection-not-yours = Las objeciones al punto { $number } corresponden a los miembros del grupo y a los responsables del punto.
notice-objected = Objeción de { $by } al punto { $number }, { $text }: { $words }
notice-window = Reunión { $group_short }, { $start }: lo aceptado tras la revisión admite objeciones. Último día: { $day }. Para presentar una objeción, escriba «objeción al punto 12: …» con el número del punto y el motivo.
notice-window-over = Reunión { $group_short }, { $start }: ha terminado el plazo de objeciones. Último día: { $day }. Puntos sin objeción: { $confirmed }. Puntos con objeciones: { $objected }.
window-item = Punto { $number }: { $text }
window-objection = Punto { $number }: { $text }. Objeción de { $person }, { $moment }: { $words }
in-name-of = { $body_short }: { $words }
meeting-window = Admite objeciones; último día: { $day }. Objeciones hasta ahora: { $count }.
meeting-window-over = Plazo de objeciones terminado; último día: { $day }. Objeciones: { $count }.
form-object-to-item = Objeción a un punto
web-form-ObjectToItem = Objeción
form-label-objections = Días para objeciones
field-objections = ¿Durante cuántos días pueden los miembros oponerse a lo aceptado tras la revisión de una reunión? 0: ninguno.
consent-objections = { $count ->
    [0] ninguno
    [one] { $count } día tras la revisión
   *[other] { $count } días tras la revisión
}
withdraw-objection = Su objeción al punto { $number } queda retirada y se informa de ello a quienes dirigen el grupo. La objeción y su retirada permanecen en el historial del punto.
objection-none-of-yours = No se mantiene ninguna objeción suya al punto { $number }. «objeciones al punto 12» muestra las que se mantienen.
objection-not-of-body = Las objeciones en nombre de esta entidad corresponden a quienes hablan por ella: { $body_short }. En su propio nombre puede escribir: «objeción al punto 12: …».
notice-retracted = { $by } retira la objeción al punto { $number }, { $text }.
list-objections = Reunión { $group_short }, { $day }: { $count ->
    [0] no se mantiene ninguna objeción
    [one] se mantiene { $count } objeción
   *[other] se mantienen { $count } objeciones
}
list-objections-item = Punto { $number }: { $count ->
    [0] no se mantiene ninguna objeción
    [one] se mantiene { $count } objeción
   *[other] se mantienen { $count } objeciones
}
list-objections-none = No se ha abierto ninguna reunión a objeciones. Para saber qué plazo deja un grupo, indíquelo: «plazo de objeciones del ISCG».
objections-days = Plazo de objeciones tras la revisión de una reunión, { $group_short }: { $count ->
    [0] ninguno. La presidencia del grupo puede fijarlo: «{ $group_short } deja 5 días para objeciones».
    [one] { $count } día.
   *[other] { $count } días.
}
button-object = Presentar una objeción
button-withdraw-objection = Retirar la objeción
form-withdraw-objection = Retirada de una objeción
form-list-objections = Consulta de objeciones
