# What waits for the secretariat's hand.

answer-left = Su respuesta ha llegado a la Secretaría, que se ocupará de ella. Hasta entonces no se modifica nada.
answer-left-item = Su respuesta sobre el punto { $number }, { $text }, ha llegado a la Secretaría, que se ocupará de ella. Hasta entonces no se modifica nada.
answer-proposed = Fecha propuesta: { $day }
answer-reason = Puede añadir un motivo, por ejemplo: «diga a la secretaría sobre { $number }: …»
answers-many = Ya hay muchas respuestas suyas a la espera de la Secretaría. Le rogamos que espere un poco o que se dirija directamente a ella.
answers-none = No hay respuestas en espera.
answers-waiting = { $count ->
    [one] { $count } respuesta espera a la Secretaría:
    [many] { $count } de respuestas esperan a la Secretaría:
   *[other] { $count } respuestas esperan a la Secretaría:
}
answer-line-said = Respuesta { $number }: { $who }, { $moment }, sobre el punto { $items }: «{ $words }»
answer-line-among = Respuesta { $number }: { $who }, { $moment }, sobre los puntos { $items }: «{ $words }»
answer-line-declined = Respuesta { $number }: { $who }, { $moment }, no puede asumir el punto { $items }: «{ $words }»
answer-line-declined-only = Respuesta { $number }: { $who }, { $moment }, no puede asumir el punto { $items }
answer-line-date = Respuesta { $number }: { $who }, { $moment }, propone el { $day } para el punto { $items }
answer-line-date-said = Respuesta { $number }: { $who }, { $moment }, propone el { $day } para el punto { $items }: «{ $words }»
answer-line-unsure = Respuesta { $number }: { $who }, { $moment }, sin indicar ningún punto: «{ $words }»
answer-line-automatic = Respuesta { $number }: { $who }, { $moment }, quizá una respuesta automática: «{ $words }»
answer-settled = La respuesta { $number } ya no está en espera.
answer-unknown = No existe ninguna respuesta { $number }.
answer-which = La respuesta { $number } se refiere a varios puntos. ¿En cuál de ellos debe anotarse? Para dejarlos todos como están: «descartar la respuesta { $number }».
answer-under = Punto { $number }: { $text }
answer-taken = La respuesta { $number } queda marcada como atendida.
answer-aside = La respuesta { $number } se deja de lado; no se modifica nada.
answer-aside-untold = No se envía ningún mensaje a { $who }, pues el suyo no indica ningún punto. Sírvase escribirle si procede una respuesta.
answer-taken-progress = Se anota en el punto { $number }, { $text }, según { $who }: { $note }
answer-taken-declined = Se anota en el punto { $number }, { $text }, que queda pendiente. { $who } no puede asumirlo: { $note }
answer-taken-declined-only = Se anota en el punto { $number }, { $text }, que queda pendiente. { $who } no puede asumirlo.
answer-no-date = Indique la fecha que propone.
button-take-answer = Aceptar la respuesta { $number }
button-set-aside = Descartar la respuesta { $number }
answered-how = En una conversación con Focal o en su página web: «aceptar la respuesta { $answer }» o «descartar la respuesta { $answer }».
notice-answered-said = { $who } ha respondido sobre el punto { $number }, { $text }: «{ $words }». No se modifica nada hasta que la Secretaría lo acepte. { answered-how }
notice-answered-among = { $who } ha respondido a un mensaje sobre los puntos { $items }: «{ $words }». No se modifica nada hasta que la Secretaría lo acepte. { answered-how }
notice-answered-unsure = { $who } ha escrito sin indicar ningún punto: «{ $words }». No se modifica nada; el mensaje espera entre las respuestas. { answered-how }
notice-answered-automatic = Un mensaje de { $who } podría ser una respuesta automática: «{ $words }». No se modifica nada; el mensaje espera entre las respuestas. { answered-how }
task-letters = atender los mensajes recibidos por correo que no indican ningún punto
button-answers = Respuestas en espera
notice-answered-declined = { $who } no puede asumir el punto { $number }, { $text }: «{ $words }». No se modifica nada hasta que la Secretaría lo acepte. { answered-how }
notice-answered-declined-only = { $who } no puede asumir el punto { $number }, { $text }. No se modifica nada hasta que la Secretaría lo acepte. { answered-how }
notice-aside = Gracias por su respuesta sobre el punto { $number }, { $text }. La Secretaría ha tomado conocimiento de ella; el punto queda como está. Plazo: { $deadline }.
notice-aside-among = Gracias por su respuesta sobre los puntos { $items }. La Secretaría ha tomado conocimiento de ella; los puntos quedan como están.
notice-answered-date = { $who } propone el { $day } para el punto { $number }, { $text }. No se modifica nada hasta que la Secretaría lo acepte. { answered-how }
event-declined = declinado
field-answer = ¿Qué respuesta? Indique su número.
field-take = ¿Qué se hace con esta respuesta?
field-arrived = ¿Llegó este aviso?
answer-to-accept = aceptarla
answer-to-set-aside = descartarla
form-answer-item = Respuesta para la Secretaría
form-settle-answer = Curso de una respuesta

release-sheet = { $count ->
    [one] { $count } aviso espera autorización:
    [many] { $count } de avisos esperan autorización:
   *[other] { $count } avisos esperan autorización:
}
release-none = No hay nada a la espera de autorización.
release-line = Aviso { $number }, para { $person }, en { $language }, { $moment }: { $said }
release-how = Para autorizar el envío: «envíe los avisos 3 y 5»; para reformular: «modifique el aviso 3: …»; para descartar: «suprima el aviso 3».
release-struck = { $count ->
    [one] { $count } aviso queda suprimido y no se enviará.
    [many] { $count } de avisos quedan suprimidos y no se enviarán.
   *[other] { $count } avisos quedan suprimidos y no se enviarán.
}
release-edited = El aviso { $number } dice ahora:
release-edited-was = Antes se habían puesto otras palabras: «{ $text }».
trusted = Los avisos para { $who } ya no necesitan autorización. { $count ->
    [one] Se autoriza { $count } aviso que esperaba.
    [many] Se autorizan { $count } de avisos que esperaban.
   *[other] Se autorizan { $count } avisos que esperaban.
}
trusted-no-more = Los avisos para { $who } vuelven a esperar autorización. { $count ->
    [one] Se retiene { $count } aviso futuro.
    [many] Se retienen { $count } de avisos futuros.
   *[other] Se retienen { $count } avisos futuros.
}
enrolled = A partir de ahora se envían recordatorios a { $who }.
enrolled-no-more = Ya no se envía nada a { $who } sin que lo pida.
enrolled-holds = { $count ->
    [one] Tiene a su cargo { $count } punto abierto; se le comunica una vez.
    [many] Tiene a su cargo { $count } de puntos abiertos; se le comunican una vez, en un solo mensaje.
   *[other] Tiene a su cargo { $count } puntos abiertos; se le comunican una vez, en un solo mensaje.
}
enrolled-waits = Los envíos esperan la autorización de la Secretaría, salvo que se declare de confianza a quien los recibe.
enrol-already-yes = { $who } ya recibe recordatorios.
enrol-already-no = { $who } no recibe recordatorios.
untold = { $count ->
    [one] { $count } aviso no llegó a su destino:
    [many] { $count } de avisos no llegaron a su destino:
   *[other] { $count } avisos no llegaron a su destino:
}
untold-none = Se ha podido informar a todas las personas.
untold-line = No se ha podido contactar con { $who }, { $moment }: punto { $number }, { $text } — { $deadline }
untold-line-unsure = No es seguro que el aviso haya llegado a { $who }, { $moment }: punto { $number }, { $text } — { $deadline }{ untold-notice }
untold-own = No se ha podido contactar con { $who }, { $moment }: un recordatorio personal
untold-own-unsure = No es seguro que el aviso haya llegado a { $who }, { $moment }: un recordatorio personal{ untold-notice }
untold-notice = { $settles ->
    [yes] {" "}(aviso { $notice })
   *[no] {""}
}
untold-how = Tras consultarlo con quien debía recibirlo, puede indicarse aquí: «el aviso { $notice } llegó» o «reenvíe el aviso { $notice }».
doubt-none = Ninguno de estos avisos espera que se indique si llegó.
doubt-arrived = { $count ->
    [one] Queda anotado que { $count } aviso llegó; no se vuelve a enviar.
    [many] Queda anotado que { $count } de avisos del mismo mensaje llegaron; no se vuelven a enviar.
   *[other] Queda anotado que { $count } avisos del mismo mensaje llegaron; no se vuelven a enviar.
}
doubt-again = { $count ->
    [one] Se envía una vez más { $count } aviso, si sigue siendo válido.
    [many] Se envían una vez más { $count } de avisos del mismo mensaje, si siguen siendo válidos.
   *[other] Se envían una vez más { $count } avisos del mismo mensaje, si siguen siendo válidos.
}
status-called = { $people ->
    [one] Se pide a { $people } persona una línea sobre el estado de los trabajos.
    [many] Se pide a { $people } de personas una línea sobre el estado de los trabajos.
   *[other] Se pide a { $people } personas una línea sobre el estado de los trabajos.
} { $count ->
    [one] Se trata de { $count } punto abierto.
    [many] Se trata de { $count } de puntos abiertos.
   *[other] Se trata de { $count } puntos abiertos.
}
status-nobody = No hay a quién preguntar: ningún punto abierto tiene un responsable al que se pueda avisar.
status-nobody-of = No hay a quién preguntar por el punto { $number }: no tiene ningún responsable al que se pueda avisar.
status-which-group = ¿Para qué grupo? Indíquelo.
status-not-yours = El estado de los puntos de { $group } lo pide su presidencia o su secretaría, o la Secretaría.
notice-status = { $by } pregunta por el estado del punto { $number }: { $text }. Basta una línea. Responsabilidad: { $responsible }. Plazo: { $deadline }.
notice-edited = Punto { $number }: { $words }
notice-edited-whole = { $words }
field-notice = ¿Qué aviso? Indique su número.
field-notices = ¿Qué avisos? Indique sus números.
form-strike-notices = Supresión de avisos
form-settle-doubt = Avisos de llegada incierta
form-edit-notice = Reformulación de un aviso
form-pause-notices = Suspensión de los recordatorios
form-trust-reader = Envío sin autorización
form-enrol-person = Inscripción en los recordatorios
desk-pauses = { $count ->
    [one] Hay { $count } suspensión en vigor:
   *[other] Hay { $count } suspensiones en vigor:
}
desk-pause = { $whole ->
    [yes] No se envía nada que no se haya pedido
   *[no] No se envía nada que no se haya pedido sobre los puntos de { $group_short }
}{ $bounded ->
    [yes] ; reanudación: { $moment }.
   *[no] , hasta que termine esta suspensión.
}
desk-pause-class = No se envía { to-class } nada que no se haya pedido{ $bounded ->
    [yes] ; reanudación: { $moment }.
   *[no] , hasta que termine esta suspensión.
}
desk-proposals = { $count ->
    [one] { $count } reunión tiene propuestas por examinar:
   *[other] { $count } reuniones tienen propuestas por examinar:
}
desk-proposals-line = { $group_short }, { $day } – { $count ->
    [one] { $count } propuesta
   *[other] { $count } propuestas
}
desk-entries = { $count ->
    [one] { $count } inscripción está pendiente de confirmar, por primera vez o tras un año:
   *[other] { $count } inscripciones están pendientes de confirmar, por primera vez o tras un año:
}
desk-successors = { $count ->
    [one] Hay { $count } sucesor propuesto y aún no inscrito:
   *[other] Hay { $count } sucesores propuestos y aún no inscritos:
}
desk-successor = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: se propone a { $to } para suceder a { $person } ({ $day })
desk-more = { $count ->
    [one] { $count } más no se muestra aquí.
   *[other] { $count } más no se muestran aquí.
}
button-release-one = Autorizar el aviso { $number }
button-edit-notice = Otro texto para el aviso { $number }
button-strike-notice = Tachar el aviso { $number }
button-arrived = El aviso { $number } llegó
button-send-again = Reenviar el aviso { $number }
button-end-pause = Terminar esta suspensión
button-confirm-entry = Confirmar: { $person }
button-record-successor = Inscribir a { $to }
button-ask-status = Preguntar por el punto { $number }
button-reopen = Reabrir el punto { $number }
