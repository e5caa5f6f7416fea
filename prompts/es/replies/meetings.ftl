# Cuándo se reúnen los grupos.
show-meeting = Reunión: { $group }
next-meeting = { $count ->
    [one] Próxima reunión
    [many] Próximas reuniones
   *[other] Próximas reuniones
}
next-meeting-none = En el registro no consta ninguna reunión prevista.
next-meeting-none-of = { $group }: en el registro no consta ninguna reunión prevista.
next-meeting-none-joint = { $group_short } y { $other_short }: en el registro no consta ninguna reunión conjunta prevista.
list-meetings = { $count ->
    [0] Ninguna reunión en el registro
    [one] { $count } reunión en el registro
    [many] { $count } de reuniones en el registro
   *[other] { $count } reuniones en el registro
}
list-meetings-of = { $group_short }: { $count ->
    [0] ninguna reunión en el registro
    [one] { $count } reunión en el registro
    [many] { $count } de reuniones en el registro
   *[other] { $count } reuniones en el registro
}
list-meetings-ahead = { $count ->
    [0] No hay ninguna reunión prevista
   *[other] Próximas reuniones: { $count }
}
list-meetings-ahead-of = { $group_short }: { $count ->
    [0] no hay ninguna reunión prevista
   *[other] próximas reuniones: { $count }
}
meeting-no-place = El lugar aún no consta en el registro.
meeting-no-deadlines = Aún no consta ningún plazo para esta reunión.
list-meetings-off = Reuniones canceladas:
list-meetings-over = Reuniones anteriores, empezando por la más reciente:
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , conjuntamente con: { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] prevista
    [running] en curso
    [held] celebrada
    [cancelled] cancelada
    [past] prevista; no consta si se celebró
   *[unknown] no consta si se celebró
})
meeting-label = { $name ->
    [place] Lugar
    [opens] Apertura
    [closes] Clausura
    [contribution] Plazo para las contribuciones
    [registration] Plazo de inscripción
    [documents] Plazo para los documentos
    [contribution_for_translation] Plazo para las contribuciones que deben traducirse
    [comments] Plazo para los comentarios
    [proposal] Plazo para las propuestas
    [fellowship_and_interpretation_request] Plazo para las solicitudes de beca y de interpretación
    [temporary_document_on_web] Documentos temporales en la web
    [document_on_web] Documentos en la web
    [collective_letter] Carta colectiva
    [preparatory_document] Plazo para los documentos preparatorios
    [working_group_paper] Plazo para los documentos del grupo de trabajo
    [amendment_to_constitution_or_convention] Plazo para las propuestas de enmienda a la Constitución o al Convenio
    [meeting_report] Informe de la reunión
   *[other] Fecha anunciada ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] Se ofrece participación a distancia.
    [captioning] Se ofrece subtitulado.
   *[interpretation] Se ofrece interpretación.
}
meeting-not-said = ¿De qué reunión se trata? Indique el grupo, por favor; por ejemplo: antes de la próxima reunión del GADT.
meeting-unknown = En el registro no figura ninguna reunión llamada «{ $words }».
meeting-unknown-on = En el registro no figura ninguna reunión ({ $group }) el { $day }.
group-not-shown = Los trabajos de este grupo no se muestran en este espacio.

# Reuniones previstas, aplazadas, canceladas, abiertas y clausuradas.
meeting-value-by-rule = { $value } (fecha tomada de la norma, aún no anunciada)
meeting-reason = Motivo: { $words }
meeting-scheduled = Reunión prevista: { $group }
meeting-entered = Reunión registrada como celebrada: { $group }
meeting-moved = Reunión trasladada a otra fecha: { $group }
meeting-elsewhere = Se cambia el lugar de la reunión: { $group }
meeting-was = Fecha anterior: { $start }.
meeting-cancelled = Reunión cancelada: { $group }
meeting-started = Se abre la reunión: { $group }
meeting-ended = Se clausura la reunión: { $group }
meeting-ended-items = { $count ->
    [0] No se registró ningún punto de esta reunión.
    [one] Se registró { $count } punto de esta reunión.
    [many] Se registraron { $count } de puntos de esta reunión.
   *[other] Se registraron { $count } puntos de esta reunión.
}
meeting-ended-drafts = { $count ->
    [one] De ellos, { $count } es un proyecto pendiente de acuerdo.
    [many] De ellos, { $count } son proyectos pendientes de acuerdo.
   *[other] De ellos, { $count } son proyectos pendientes de acuerdo.
}
button-meeting-items = Puntos de la reunión
meeting-secretary = Secretaría de la reunión: { $person }.
meeting-lines = Hasta que termine, aquí se registran las líneas marcadas («ACCIÓN: …», «DECISIÓN: …») y se leen los archivos de notas o subtítulos para quienes los revisan.
meeting-items-moved = { $count ->
    [one] El plazo de { $count } punto cambia con ella; se informará a los responsables.
    [many] Los plazos de { $count } de puntos cambian con ella; se informará a los responsables.
   *[other] Los plazos de { $count } puntos cambian con ella; se informará a los responsables.
}
meeting-items-next = { $count ->
    [one] El plazo de { $count } punto depende ahora de la próxima reunión del grupo; se informará a los responsables.
    [many] Los plazos de { $count } de puntos dependen ahora de la próxima reunión del grupo; se informará a los responsables.
   *[other] Los plazos de { $count } puntos dependen ahora de la próxima reunión del grupo; se informará a los responsables.
}
meeting-items-wait = { $count ->
    [one] { $count } punto queda sin fecha hasta que se prevea la próxima reunión del grupo; se informará a los responsables.
    [many] { $count } de puntos quedan sin fecha hasta que se prevea la próxima reunión del grupo; se informará a los responsables.
   *[other] { $count } puntos quedan sin fecha hasta que se prevea la próxima reunión del grupo; se informará a los responsables.
}
meeting-items-stay = { $count ->
    [one] El plazo del punto { $items } depende de la reunión { $group_short } del { $day }, celebrada conjuntamente con este grupo, y no cambia. Puede indicarse otro plazo.
    [many] Los plazos de los puntos { $items } dependen de la reunión { $group_short } del { $day }, celebrada conjuntamente con este grupo, y no cambian. Pueden indicarse otros plazos.
   *[other] Los plazos de los puntos { $items } dependen de la reunión { $group_short } del { $day }, celebrada conjuntamente con este grupo, y no cambian. Pueden indicarse otros plazos.
}
meeting-items-undated = { $count ->
    [one] { $count } punto queda sin fecha porque depende de esta reunión; se informará a los responsables.
    [many] { $count } de puntos quedan sin fecha porque dependen de esta reunión; se informará a los responsables.
   *[other] { $count } puntos quedan sin fecha porque dependen de esta reunión; se informará a los responsables.
}
meeting-announced-stay = Las fechas anunciadas se mantienen hasta que se anuncien otras.
undo-meeting = El último cambio de la reunión queda anulado; los plazos que dependen de ella vuelven a ser los de antes.
undo-adopted = Las citas y los nombres de los oradores suprimidos con la adopción no pueden recuperarse.
undo-meeting-planned = { $group }, { $start }: esta reunión ya no está prevista.
reading-meeting-on = { $group }, { $day }
meeting-when = Indique en una sola frase el grupo, el día y la hora, por favor; por ejemplo: el GCIS se reúne conjuntamente con el GADT el 21 de mayo de 2025 a las 14.30 en Ginebra.
meeting-when-moved = Indique en una sola frase la reunión y su nueva fecha u hora, por favor; por ejemplo: traslade la próxima reunión del GCIS al 3 de junio a las 10.00.

## Plazos de una reunión
deadlines-proposed = { $count ->
    [one] Fecha que proponen las normas; puede aceptarse o sustituirse por la anunciada:
    [many] Fechas que proponen las normas; pueden aceptarse o sustituirse por las anunciadas:
   *[other] Fechas que proponen las normas; pueden aceptarse o sustituirse por las anunciadas:
}
deadline-proposed = { meeting-label }: { $direction ->
    [about] hacia el { $day }
   *[at_least] { $day } a más tardar
}{ $cited ->
    [yes] {" "}– fuente: { $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] {" "}(sin verificar)
}
deadline-accepted = { meeting-label }: { $day }
deadline-announced = { meeting-label }: { $day }, según lo anunciado
deadline-replaced = Sustituye a la fecha anterior: { $day }.
deadline-announced-only = { meeting-label }: esta fecha se anuncia por escrito, por lo que no se calcula.
meeting-deadlines-kept = Fechas guardadas con la reunión, { $group_short }, { $start }:
button-accept-deadlines = Aceptar estas fechas

## Por qué algo no es posible
meeting-not-planned = { $group }, { $start }: esto solo es posible con una reunión prevista, y esta { $state ->
    [running] está en curso
    [held] ya se ha celebrado
    [cancelled] está cancelada
   *[unknown] no consta como prevista
}.
meeting-not-running = { $group }, { $start }: esta reunión no está en curso.
meeting-none-running = No hay ninguna reunión en curso en este espacio.
meeting-not-yours = { $group }: las reuniones las prevén y modifican la presidencia o la secretaría del grupo, o bien la Secretaría.
meeting-which = ¿De qué reunión se trata? Repita la petición, por favor, indicando el grupo; por ejemplo: la próxima reunión del GCIS.
meeting-with-itself = { $group }: una reunión conjunta se celebra con otro grupo.
meeting-planned-already = { $group }: ya hay una reunión prevista en esa fecha, { $start }.
meeting-moved-nowhere = { $group }: no cambia nada; la reunión ya está prevista así, { $start }.
meeting-ends-first = La reunión terminaría ({ $end }) antes de empezar ({ $start }). Compruebe las fechas, por favor.
meeting-too-long = La reunión duraría del { $start } al { $end }. Compruebe las fechas, por favor.
meeting-in-past = Esa fecha ya ha pasado: { $start }. Indique otra posterior, por favor.
meeting-passed = Esa fecha ya ha pasado: { $start }. Indique otra posterior, por favor; que una reunión ya se celebró se indica en su formulario.
meeting-not-today = { $group }: esta reunión está prevista para el { $start }. Puede abrirse ese día o trasladarse a otra fecha.
deadlines-none-proposed = { $group }, { $start }: las normas no proponen ninguna fecha que aún esté por llegar.

## Lo que se comunica a los responsables
notice-moved-from = La reunión de la que depende el punto { $number } cambia de fecha: { $text }. Plazo anterior: { $was }; nuevo plazo: { $now }.
notice-moved-next = La reunión de la que dependía el punto { $number } se ha cancelado; ahora depende de la siguiente: { $text }. Plazo anterior: { $was }; nuevo plazo: { $now }.
notice-dated = La reunión de la que depende el punto { $number } ya tiene fecha: { $text }. Plazo: { $now }.
notice-undated = La reunión de la que depende el punto { $number } ya no tiene fecha: { $text }. Plazo anterior: { $was }; por ahora no hay ninguno.
item-meeting-cancelled = Esa reunión se ha cancelado, por lo que el plazo ya no tiene fecha. Puede indicarse otra.

## Lo que se dice de una reunión en sí
of-meeting = { $group_short }, { $start } – { $name ->
    [follow-up] lista de seguimiento
    [window] plazo de objeciones
    [window-over] fin del plazo de objeciones
   *[other] { meeting-label }: { $day }
}
notice-meeting = Reunión { $group_short }, { $start }. { meeting-label }: { $day }.
notice-follow-up = Reunión { $group_short }: apertura, { $start }. La lista de seguimiento acompaña a este mensaje.
notice-meeting-edited = Reunión { $group_short }, { $start }: { $words }
notice-meeting-edited-whole = { $words }
notice-meeting-untold = No se ha podido contactar con { $who } acerca de una reunión: { of-meeting }.
notice-meeting-unsure = No es seguro que el aviso acerca de una reunión haya llegado a { $who }: { of-meeting }.
notice-place-untold = No se ha podido publicar en { $place }: { of-meeting }.
notice-place-unsure = No es seguro que se haya publicado en { $place }: { of-meeting }.
reminder-of-meeting = { $moment }: { of-meeting }{ $held ->
    [yes] {" "}(a la espera de autorización de la Secretaría)
   *[no] {""}
}
reminder-held-of-meeting = { $person }, { $moment }: { of-meeting }
untold-meeting = No se ha podido contactar con { $who }, { $moment }: { of-meeting }
untold-meeting-unsure = No es seguro que el aviso haya llegado a { $who }, { $moment }: { of-meeting }{ untold-notice }
button-show-meeting = Reunión { $group_short }
button-show-follow-up = Lista de seguimiento { $group_short }

## Where a field is asked for
form-announce-deadline = Anuncio de un plazo de una reunión
field-kind = ¿De qué plazo se trata? Por ejemplo: contribuciones, inscripción, documentos.
form-label-kind = Tipo
form-schedule-meeting = Previsión de una reunión
form-move-meeting = Traslado de una reunión
