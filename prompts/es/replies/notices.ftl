# Recordatorios: lo que se pide de ellos y lo que se dice sin que se pida.

reminder-set = Se ha fijado un recordatorio: { $moment } — { $text } (punto { $number }).
reminder-unbound = El recordatorio se conserva con el número { $number }: { $text }. Llegará cuando se conozca su fecha: { $deadline }.
reminder-when = ¿Cuándo debe llegar el recordatorio? Indique, por favor, un día o una hora; por ejemplo: recuérdeme el lunes a las 9:00 llamar a la BDT.
reminder-snoozed = El punto { $number } queda aplazado. Próximo recordatorio: { $moment }.
snooze-after-deadline = Es después de su plazo: { $deadline }.
snooze-not-yours = No se le envían recordatorios del punto { $number }; no hay nada que aplazar.
reminders-coming = { $count ->
    [one] Está previsto { $count } recordatorio:
    [many] Están previstos { $count } de recordatorios:
   *[other] Están previstos { $count } recordatorios:
}
reminders-next = { $count ->
    [one] El próximo recordatorio:
    [many] Los próximos { $count } de recordatorios:
   *[other] Los próximos { $count } recordatorios:
}
reminders-none = No hay recordatorios previstos.
reminder-line = { $moment }: punto { $number }, { $text } — { $deadline }
reminder-line-held = { $moment }: punto { $number }, { $text } — { $deadline } (a la espera de autorización de la Secretaría)
reminders-held = A la espera de autorización de la Secretaría:
reminder-held-line = { $person }, { $moment }: punto { $number }, { $text } — { $deadline }
reminders-in-private = Sus recordatorios se le muestran en privado.
reminders-not-yours = Los recordatorios de otras personas solo se muestran a la Secretaría.

plan-set-me = Días de antelación de sus recordatorios: { $days }.
plan-set-item = Días de antelación de los recordatorios del punto { $number }: { $days }.
plan-set-group = Días de antelación de los recordatorios de los puntos de { $group_short }: { $days }.
plan-usual-me = Sus recordatorios vuelven a seguir el plan habitual.
plan-usual-item = Los recordatorios del punto { $number } vuelven a seguir el plan habitual.
plan-usual-group = Los recordatorios de los puntos de { $group_short } vuelven a seguir el plan habitual.
reminders-to-class = { $class ->
    [staff] Recordatorios al personal
    [delegate] Recordatorios a las delegaciones
   *[visitor] Recordatorios a las visitas
}
plan-set-class = { reminders-to-class }, días de antelación: { $days }. Se mantienen las antelaciones propias de un punto, una persona o un grupo.
plan-usual-class = { reminders-to-class }: vuelve a seguirse el plan habitual.
plan-of-class = { reminders-to-class }, días de antelación{ $usual ->
    [yes] {" "}(plan habitual)
   *[no] {""}
}: { $days }. Se mantienen las antelaciones propias de un punto, una persona o un grupo.
plan-none-class = { reminders-to-class }: solo se siguen las antelaciones de un punto, una persona o un grupo; no hay ninguna para la categoría.
plan-of-group = Días de antelación de los recordatorios de los puntos de { $group_short }: { $days }. Se mantienen las antelaciones propias de un punto o de una persona.
plan-none-group = { $group_short } no tiene antelaciones propias: los recordatorios de sus puntos siguen el plan de cada persona.
plan-days-refused = La antelación es un número entero de días, de 0 a { $most }.
plan-which-item = ¿Para qué punto? Indique su número, por favor.
plan-group-not-yours = Las antelaciones de { $group_short } las fijan su presidencia o su secretaría, o la Secretaría.
plan-class-not-yours = Las antelaciones de toda una categoría de personas las fija la Secretaría.
plan-which-class = Se pueden fijar antelaciones para todo el personal, todas las delegaciones o todas las visitas, no para otras categorías.
which-class = ¿Se trata de las delegaciones o de las visitas?
plan-class-alone = Las antelaciones se fijan para una categoría de personas, para un grupo o para un punto; elija uno de ellos, por favor.

notices-paused = A partir de ahora no se envía nada que no se haya pedido, hasta nueva autorización. Nada se pierde.
notices-paused-until = A partir de ahora no se envía nada que no se haya pedido; reanudación: { $moment }. Nada se pierde.
notices-paused-group = A partir de ahora no se envía nada que no se haya pedido sobre los puntos de { $group_short }, hasta nueva autorización. Nada se pierde.
notices-paused-until-group = A partir de ahora no se envía nada que no se haya pedido sobre los puntos de { $group_short }; reanudación: { $moment }. Nada se pierde.
to-class = { $class ->
    [staff] al personal
    [delegate] a las delegaciones
   *[visitor] a las visitas
}
notices-paused-class = A partir de ahora no se envía { to-class } nada que no se haya pedido, hasta nueva autorización. Nada se pierde.
notices-paused-until-class = A partir de ahora no se envía { to-class } nada que no se haya pedido; reanudación: { $moment }. Nada se pierde.
notices-released = La suspensión ha terminado; lo que estaba en espera se envía ahora, si aún es útil.
notices-released-group = La suspensión relativa a { $group_short } ha terminado; lo que estaba en espera se envía ahora, si aún es útil.
notices-released-class = La suspensión de los envíos { to-class } ha terminado; lo que estaba en espera se envía ahora, si aún es útil.
pause-which-class = La suspensión puede fijarse para todo el personal, todas las delegaciones o todas las visitas, pero no para otras categorías de personas.
pause-class-alone = La suspensión se fija para todos los envíos, para los puntos de un grupo o para una categoría de personas; elija una de estas opciones, por favor.
notices-not-paused = No hay ninguna suspensión en curso.
notices-none-held = Ninguno de estos avisos espera autorización.
notices-let-go = { $count ->
    [one] Se autoriza el envío de { $count } aviso.
    [many] Se autoriza el envío de { $count } de avisos.
   *[other] Se autoriza el envío de { $count } avisos.
}

notices = { $count ->
    [one] Un recordatorio:
    [many] { $count } de recordatorios:
   *[other] { $count } recordatorios:
}
notices-late = { $count ->
    [one] Un recordatorio que no pudo enviarse antes:
    [many] { $count } de recordatorios que no pudieron enviarse antes, en el orden de sus plazos:
   *[other] { $count } recordatorios que no pudieron enviarse antes, en el orden de sus plazos:
}
notice-ahead = Punto { $number }, { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }.
notice-past = El punto { $number } sigue abierto: { $text }. Responsabilidad: { $responsible }. Plazo previsto: { $deadline }.
notice-desk = El punto { $number } sigue abierto desde el { $since }: { $text }. Responsabilidad: { $responsible }. No se ha informado a nadie más allá de la Secretaría.
notice-open = El punto { $number } está abierto: { $text }. Responsabilidad: { $responsible }.
notice-remind = Recordatorio que usted pidió: { $text } (punto { $number }).
notice-assigned = { $how ->
    [agreed] Punto { $number } aprobado por { $by }: { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }.
    [given] Punto { $number } asignado por { $by }: { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }.
   *[recorded] Punto { $number } registrado por { $by }: { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }.
}
notice-moved = Nuevo plazo del punto { $number }, { $text }: { $deadline }.
notice-clocks = Han cambiado las normas de la hora oficial en la zona horaria del punto { $number }: { $text }. Plazo sin cambios según la hora local: { $deadline }; en otros lugares corresponde ahora a otra hora.
notice-completed = Se ha comunicado el cumplimiento del punto { $number }: { $text }. Por: { $by }.
notice-reopened = El punto { $number } queda reabierto: { $text }. Plazo: { $deadline }.
notice-withdrawn = El punto { $number } queda retirado; no hay nada que hacer: { $text }.
notice-superseded = El punto { $number } queda sustituido por el punto { $other }; ya no requiere ninguna medida: { $text }.
notice-corrected = Corrección de { $by }: se anuló el último cambio del punto { $number }. Ahora figura así: { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }.
