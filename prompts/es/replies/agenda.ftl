# Orden del día, participación e informe de una reunión.
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] {" "}(idioma: { $language })
   *[no] {""}
}
agenda-noted = Orden del día { $group_short }, { $day }, punto { $number }: { $text }
present-noted = Presentes en la reunión { $group_short }, { $day }: { $people }
regrets-noted = Se excusan de la reunión { $group_short }, { $day }: { $people }
show-agenda = Orden del día { $group_short }, { $day }
agenda-empty = Aún no se ha anotado ningún punto. Basta una línea, por ejemplo: ORDEN DEL DÍA: Adopción del orden del día
agenda-present = Presentes: { $people }
agenda-regrets = Se excusan: { $people }
meeting-agenda = Orden del día:
agenda-which-meeting = ¿De qué reunión se trata? Indique el grupo, por favor, o prevea antes la reunión.
present-not-begun = La asistencia se anota una vez iniciada la reunión. Las excusas pueden anotarse antes.
agenda-not-yours = { $group }: el orden del día, la participación y el informe de una reunión los llevan la presidencia o la secretaría del grupo, o bien la Secretaría.
agenda-whom = Según el registro, nadie desempeña esa función. Indique, por favor, los nombres de quienes están presentes o se excusan.
undo-noted = Queda anulado lo que se había anotado sobre la reunión.

## El informe
minutes-written = Informe de la reunión { $group_short }, { $day } (idioma: { $language }). Puntos: { $count }
minutes-hidden = Puntos omitidos porque no todas las personas que leen aquí pueden verlos: { $count }. En una conversación directa el informe está completo.
minutes-drafts = Proyectos omitidos hasta que se aprueben: { $count }
minutes-proposals = Propuestas aún por examinar: { $count }
minutes-which-meeting = ¿De qué reunión se trata? Indíquela, por favor; por ejemplo: informe de la reunión de mayo del GCIS.
minutes-not-held = { $group }, { $day }: esta reunión no se ha celebrado, por lo que aún no hay informe.
minutes-number = Documento […]
minutes-draft = PROYECTO
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] , reunión celebrada conjuntamente con: { $joint }
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place },{" "}
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = INFORME DE LA REUNIÓN
minutes-head-attendance = Participación
minutes-head-agenda = Orden del día
minutes-head-conclusions = Conclusiones
minutes-head-actions = Medidas
minutes-head-calls = Llamamientos a la acción
minutes-head-information = Información
minutes-head-next = Próxima reunión
minutes-chair = Presidencia: { $people }
minutes-secretary = Secretaría de la reunión: { $people }
minutes-no-attendance = No se dejó constancia de la participación.
minutes-no-agenda = No se dejó constancia de ningún orden del día.
minutes-no-conclusions = No se dejó constancia de ninguna conclusión.
minutes-no-actions = No se dejó constancia de ninguna medida.
minutes-no-calls = No se dejó constancia de ningún llamamiento a la acción.
minutes-calls = A la atención de: { $addressee }
minutes-nobody-addressed = destinatario sin designar
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = N.º
minutes-column-action = Medida
minutes-column-responsible = Responsable
minutes-column-deadline = Plazo
minutes-owed = { $responsible }{ $shared ->
    [yes] ; en cooperación con { $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group }: { minutes-when }
minutes-next-unknown = Aún no se conoce la fecha de la próxima reunión { $group_short }.
minutes-foot = Los números son los de los puntos en el registro. Las palabras de los participantes figuran en el idioma en que se registraron.

## Documentos
task-reply = responder al documento { $numbered ->
    [yes] { $number }: { $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}: { $text }{ $foreign ->
    [yes] {" "}(idioma: { $language })
   *[no] {""}
}{ $sourced ->
    [yes] ; origen: { $source }
   *[no] {""}
}{ $purpose ->
    [action] ; para acción
    [information] ; para información
   *[none] {""}
}{ $placed ->
    [yes] ; punto { $point } del orden del día
   *[no] {""}
}{ $answered ->
    [yes] ; respuesta antes del { $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = Inscrito entre los documentos { $group_short }, { $day }:
document-no-number = Figura sin número hasta que se indique uno: Focal no asigna ninguno.
document-there-already = { $group }: el documento { $number } ya está inscrito. Indique, por favor, su revisión u otro número.
document-link-unread = Esta dirección no puede conservarse: { $words }
agenda-no-such-item = { $group }: el orden del día no tiene punto { $number }.
list-documents = Documentos { $group_short }, { $day }: { $count }
meeting-documents = Documentos:
document-purpose-action = para acción
document-purpose-information = para información
minutes-head-documents = Documentos
form-register-document = Inscripción de un documento
form-label-number = Número, tal como se asignó
form-label-revision = Revisión o addéndum
form-label-agenda = Punto del orden del día
form-label-source = Origen
form-label-purpose = Se presenta
form-label-link = Enlace
form-label-reply_by = Respuesta antes del
field-number = Número, tal como se asignó
field-revision = Revisión o addéndum
field-agenda = ¿A qué punto del orden del día corresponde? Su número.
field-source = Origen
field-purpose = Se presenta
field-link = Enlace
field-reply_by = Respuesta antes del

## Antes de una reunión
show-follow-up = Lista de seguimiento { $group_short }, { $day }. Puntos: { $count }
follow-up-title = LISTA DE SEGUIMIENTO
follow-up-agenda = Orden del día
follow-up-done = Comunicados como terminados, por confirmar
follow-up-calls = Llamamientos a la acción
follow-up-late = Aún abiertos después de su plazo
follow-up-undated = Sin plazo
follow-up-open = Abiertos
follow-up-papers = Documentos
follow-up-note = Esta lista acompaña al orden del día oficial y no lo sustituye.

## Subtítulos y adopción del informe
captions-approved = { $group_short }, { $day }: los subtítulos de esta reunión pueden leerse para encontrar lo que se acordó, con la aprobación de la presidencia (registrada por { $person }). No constituyen un acta oficial y dejan de conservarse cuando se adopta el informe.
captions-refused = { $group_short }, { $day }: los subtítulos de esta reunión ya no se utilizan.
captions-not-approved = { $group }, { $day }: los subtítulos solo se leen cuando la presidencia lo ha aprobado para esta reunión. No se ha conservado nada. La presidencia puede escribir: los subtítulos de esta reunión pueden utilizarse
captions-not-yours = { $group }: corresponde a la presidencia, o a la Secretaría con su aprobación, decir si los subtítulos de una reunión pueden utilizarse.
captions-may-be-used = Los subtítulos de esta reunión pueden leerse; no constituyen un acta oficial.
report-adopted = { $group_short }, { $day }: el informe queda adoptado. Se suprimen las citas y los nombres de los oradores conservados para su examen; pasajes: { $count }
report-adopted-already = { $group }, { $day }: el informe de esta reunión ya está adoptado.
minutes-captions = Los subtítulos se leyeron con la aprobación de la presidencia; no constituyen un acta oficial.
