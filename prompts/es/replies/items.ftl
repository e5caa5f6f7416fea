# Medidas, conclusiones, llamamientos a la acción e informaciones.

item-recorded = { $kind ->
    [conclusion] La conclusión { $number } queda registrada.
    [call_to_action] El llamamiento a la acción { $number } queda registrado.
    [information] La información { $number } queda registrada.
   *[action] La medida { $number } queda registrada.
}
item-recorded-draft = { $kind ->
    [conclusion] La conclusión { $number } queda registrada como proyecto.
    [call_to_action] El llamamiento a la acción { $number } queda registrado como proyecto.
    [information] La información { $number } queda registrada como proyecto.
   *[action] La medida { $number } queda registrada como proyecto.
}
item-draft-party = Este punto compromete a otras partes: no se comunica a nadie hasta que lo aprueben la presidencia o la secretaría del grupo, o la Secretaría.
item-draft-group = Este punto corresponde al grupo: sigue siendo un proyecto hasta que lo aprueben la presidencia o la secretaría del grupo, o la Secretaría.

item-label-text = Texto
item-label-responsible = Responsabilidad
item-label-addressed = Destinatarios
item-label-cooperating = Cooperación
item-label-report-to = Informar a
item-label-deadline = Plazo
item-label-topic = Tema
item-label-meeting = Reunión
item-label-reference = Referencia
item-label-status = Estado
item-label-superseded-by = Sustituido por
item-value = { $value }
item-meeting = { $meeting_short }, { $day }

item-party-unknown = «{ $words }» no figura en el registro; las palabras se conservan como se dijeron.
item-no-owner = Todavía no consta ninguna parte responsable.
item-no-date = No se indicó ningún plazo; no habrá recordatorios mientras no lo haya.
item-unbound = Esa reunión aún no está prevista, por lo que el plazo no tiene fecha: { $deadline }.
item-contact = Persona de contacto para { $party }: { $people }
item-no-attention = El registro no indica ningún coordinador que se ocupe de este punto para: { $parties }. Los recordatorios se dirigen a quien registró el punto.
item-no-topic = No se indicó ningún tema, por lo que no se sabe quién se ocuparía de este punto para: { $parties }. Mientras tanto, los recordatorios se dirigen a quien registró el punto. Para indicarlo: «el tema del punto { $number } es …».
item-time-moved = Esa hora no existe ese día debido al adelanto de los relojes; se ha entendido así: { $moment }.
item-time-twice = Los relojes se atrasan entonces y esa hora se da dos veces; se ha tomado la primera: { $moment }.

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }, { $more }
asked-mine = a su cargo
asked-body = { $body_short }
asked-topic = tema: { $topic }
asked-meeting = reunión de { $group_short } del { $day }
asked-kind = tipo: { $kind }
asked-status = estado: { $status }
asked-between = con plazo del { $after } al { $before }
asked-after = con plazo a partir del { $day }
asked-before = con plazo hasta el { $day }
asked-since = desde el { $day }
asked-until = hasta el { $day }
asked-within = del { $since } al { $until }
items-listed = { $count ->
    [one] { $count } punto
    [many] { $count } de puntos
   *[other] { $count } puntos
}{ $filtered ->
    [yes] {" "}– { $asked }
   *[no] {""}
}{ $all ->
    [yes] {""}
   *[no] {" "}(mostrados aquí: { $shown })
}:
items-none = Ningún punto corresponde a lo solicitado{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
items-none-seen = Ningún punto que usted pueda consultar corresponde a lo solicitado{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
item-shown = { $kind ->
    [conclusion] Conclusión { $number }
    [call_to_action] Llamamiento a la acción { $number }
    [information] Información { $number }
    [personal] Recordatorio personal { $number }
   *[action] Medida { $number }
}
item-said = Tal como se dijo:
item-history = Historial:
item-event = { $moment }: { $event } ({ $person })
item-event-noted = { $moment }: { $event } ({ $person }): { $note }
item-event-changed = { $moment }: { $event } ({ $person }). { $field }: { $before } → { $after }
item-in-private = El punto { $number } no está destinado a todas las personas que leen este espacio; la respuesta se le da en privado.
items-in-private = La respuesta se le da en privado.
item-not-shown = El punto { $number } ya no se muestra aquí.

event-recorded = registro
event-progress = avance
event-done = cumplimiento
event-reported = cumplimiento comunicado
event-agreed = aprobación
event-accepted = aceptación
event-reopened = reapertura
event-withdrawn = retirada
event-superseded = sustitución
event-moved = cambio de plazo
event-reassigned = traspaso
event-edited = corrección
event-undone = anulación del último cambio
event-objected = objeción
event-retracted = objeción retirada
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = El punto { $number } queda cerrado: { $text }
item-reported-done = Se ha comunicado el cumplimiento del punto { $number }: { $text }. La presidencia o la secretaría del grupo, o la Secretaría, lo confirmarán.
item-progress = Se toma nota del avance del punto { $number }: { $note }
item-note-kept = Anotado en el punto { $number }: { $note }
item-stands = Estado: { $status }
items-agreed = { $count ->
    [one] El punto queda aprobado
    [many] { $count } de puntos quedan aprobados
   *[other] { $count } puntos quedan aprobados
}{ $told ->
    [yes] {" "}y se comunica a las partes responsables.
    [some] {" "}y se comunica solo a algunas de las partes responsables.
    [later] ; todavía no se ha comunicado a las partes responsables.
    [none] ; por ahora no hay a quién comunicarlo.
   *[plain] .
}
item-waits-release = { $who }: el aviso se enviará en cuanto la Secretaría lo autorice{ $may_release ->
    [yes] . Para leerlo: «muestre la hoja de autorización».
   *[no] .
}
item-waits-pause = El envío de avisos está suspendido; se comunicará a las partes responsables cuando se reanude.
item-name-owner = Para designar a una parte responsable: «asignar la { $number } a …».
items-agreed-none = No se ha podido aprobar ninguno de estos puntos:
items-accepted = { $count ->
    [one] Queda constancia de que acepta este punto.
    [many] Queda constancia de que acepta { $count } de puntos.
   *[other] Queda constancia de que acepta { $count } puntos.
}
item-not-enrolled = { $who }: la inscripción en los recordatorios aún no se ha hecho y por ahora no se envía nada; los recordatorios empezarán en cuanto se haga{ $may_enrol ->
    [yes] : «inscriba a { $who }».
   *[no] ; de ello se encarga la Secretaría.
}
item-reopened = El punto { $number } queda reabierto: { $text }
item-withdrawn = El punto { $number } queda retirado y consta en el registro: { $text }
item-superseded = El punto { $number } queda sustituido por el punto { $other } y permanece en el registro: { $text }
item-superseded-by-itself = Un punto no puede sustituirse a sí mismo. Para retirarlo: «retire { $number }».
item-moved = Nuevo plazo del punto { $number }: { $deadline }.
item-moved-from = Antes: { $deadline }.
item-stands-already = El plazo del punto { $number } ya es este: { $deadline }. No se ha modificado nada.
item-reassigned = El punto { $number } queda traspasado.
item-edited = El punto { $number } queda corregido.

undo-done = El último cambio del punto { $number } queda anulado. Ahora figura así:
undo-recorded = El registro queda anulado: el punto { $number } se retira.
undo-several = El último cambio queda anulado. Los puntos figuran ahora así:
undo-setting = El último cambio de los ajustes queda anulado.
undo-told = Entretanto se había informado a: { $people }.
undo-corrected = Se envía una corrección sobre el punto { $number } a: { $people }.
undo-older = Su último mensaje no modificó nada, por lo que se anularía el cambio anterior. Todavía no se ha modificado nada. Si está de acuerdo, el resultado será:
undo-later = Desde entonces usted ha hecho otro cambio, y solo puede anularse el último. Todavía no se ha modificado nada. Si está de acuerdo, el resultado será:
undo-already = Este cambio ya está anulado. No se ha modificado nada más.
undo-of-another = Este cambio solo puede anularlo quien lo hizo. No se ha modificado nada.
undo-nothing = No hay nada que anular: solo puede anularse su propio último cambio de los últimos diez minutos.
undo-changed = Desde entonces ha habido otro cambio, por lo que el suyo ya no puede anularse.
undo-nobody-to-tell = No se había informado a nadie más sobre el punto { $number }; no hace falta ninguna corrección.

item-not-found = No hay ningún punto { $number } que se le pueda mostrar.
item-not-yours = El punto { $number } pueden modificarlo las partes responsables, quien lo registró mientras no esté aprobado, la presidencia o la secretaría de su grupo y la Secretaría.
item-of-member = El punto { $number } corresponde a un miembro en cuyo nombre habla usted: puede informar sobre su avance y comunicar su cumplimiento. Modificar su plazo o las partes responsables corresponde a la presidencia o la secretaría de su grupo y a la Secretaría.
item-agree-not-yours = El punto { $number } es todavía un proyecto. Lo aprueban la presidencia o la secretaría de su grupo, o la Secretaría.
item-closed = El punto { $number } no está abierto. Estado: { $status }
item-is-draft = El punto { $number } es todavía un proyecto. Primero debe aprobarse.
item-not-work = { $kind ->
    [conclusion] El punto { $number } es una conclusión; no hay nada que cumplir en una fecha.
   *[information] El punto { $number } es una información; no hay nada que cumplir en una fecha.
}
item-personal = El punto { $number } es un recordatorio personal: se le envía solo a usted, en el momento elegido.
item-agreed-already = El punto { $number } ya está aprobado.
item-open-already = El punto { $number } queda como está. Estado: { $status }
item-reported-already = El cumplimiento del punto { $number } ya se ha comunicado y espera confirmación.
item-status-refused = Un informe de avance no puede dar este estado al punto { $number }: { $status }
item-reassign-refused = El traspaso del punto { $number } comprometería a otras partes; diríjase, por favor, a la presidencia o la secretaría del grupo, o a la Secretaría.
item-reassign-unknown = En el registro no figura ninguna persona, oficina ni órgano con el nombre «{ $words }». El punto { $number } sigue asignado como estaba. La Secretaría puede inscribir en el registro a quien falte.
item-nothing-to-edit = Nada cambiaría en el punto { $number }. Una corrección puede indicarse así: «cambiar el texto del { $number }: …» o «el tema del punto { $number } es …».
text-empty = No hay texto que conservar. Indique, por favor, de qué se trata.
text-too-long = El texto es demasiado largo para conservarlo. Caracteres: { $length }; máximo: { $most }.
date-past = Este plazo ya ha pasado: { $deadline }. No se ha modificado nada.
date-too-far = Esta fecha es demasiado lejana. No se ha modificado nada.

button-done = Cumplido: { $number }
button-snooze = Recordármelo mañana
button-show = Mostrar el punto { $number }
button-undo = Anular
button-agree = Aprobar el punto { $number }
button-more = Mostrar más
button-move = Una semana después: { $day }
button-correct = Enviarles una corrección
button-release = Autorizar el envío
item-changed-since = El punto { $number } ha cambiado desde que se mostró este botón, por lo que no se ha hecho nada. Ahora está así:
