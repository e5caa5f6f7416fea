# La página propia, los formularios y los mensajes elegidos, modificados o buscados.

show-home = Su página
home-items = { $count ->
    [0] No hay nada abierto para usted.
    [one] Hay { $count } punto abierto para usted.
    [many] Hay { $count } de puntos abiertos para usted.
   *[other] Hay { $count } puntos abiertos para usted.
}
home-items-late = Sigue abierto pasada su fecha:
home-items-soon = En una semana:
home-items-later = Más adelante:
home-items-undated = Sin fecha:
home-topics = Sus temas:
home-topic = { $topic }: { $role }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}
home-meetings = Próximas reuniones:
home-reminders = Próximos recordatorios:
home-welcome = Le damos la bienvenida a Focal. Tres cosas que puede probar:
home-visitor = Usted todavía no figura en el registro; la Secretaría puede inscribirle. Mientras tanto puede guardar sus propias notas y recordatorios.
button-new-action = Nueva medida
button-settings = Ajustes

set-profile = Se han modificado sus ajustes. Ahora son los siguientes:
set-profile-same = Sus ajustes ya son los que desea. Son los siguientes:
form-set-profile = Sus ajustes
form-set-place = Ajustes de este canal

button-done-note = Cumplido, con una nota
button-accept-item = Acepto: { $number }
button-decline-item = Declinar, con el motivo
button-snooze-3 = Recordármelo en tres días
button-snooze-until = Recordármelo otro día
button-cancel-reminder = Cancelar el recordatorio { $number }
button-new-date = Nueva fecha
button-hand-over = Traspasar

form-option = { $value }
form-label-text = Texto
form-label-responsible = Responsabilidad
form-label-due = Plazo
form-label-topic = Tema
form-label-cooperating = Cooperación
form-label-report_to = Informar a
form-label-meeting = Reunión
form-label-to = Relevo
form-label-since = Desde
form-label-body = Órgano
form-label-party = Persona u oficina
form-label-role = Función
form-label-reference = Referencia
form-label-reason = Motivo
form-label-note = Nota
form-label-status = Estado
form-label-until = Hasta
form-label-lang = Idioma
form-label-zone = Zona horaria
form-label-quiet_start = Horas de silencio: desde
form-label-quiet_end = Horas de silencio: hasta
form-label-leads = Recordatorios: días antes
form-label-reach = Los recordatorios llegan
form-label-eagerness = Cuándo interviene Focal aquí
form-label-model = Modelo de lenguaje
form-label-group = Grupo
form-label-of_class = O para todo el grupo de
field-cooperating = ¿Quién coopera?
field-report_to = ¿A quién se informa?
field-reason = ¿Por qué motivo?
field-status = ¿En qué estado se encuentra?
field-lang = ¿En qué idioma desea que le escriba Focal?
field-zone = ¿En qué zona horaria se encuentra? Basta con una ciudad.
field-quiet_start = ¿Desde qué hora no debe enviarse nada? Por ejemplo: 20:00.
field-quiet_end = ¿Hasta qué hora no debe enviarse nada? Por ejemplo: 7:00.
field-reach = ¿Dónde deben llegar los recordatorios: donde estuvo por última vez, en Slack, en Microsoft Teams o por correo electrónico?
field-eagerness = ¿Cuándo debe intervenir Focal aquí?
field-model = ¿Se puede consultar aquí un modelo de lenguaje?
form-faults = Todavía no se ha guardado nada. Le rogamos que revise los campos señalados.
form-not-taken = Todavía no se ha modificado nada.
form-required = Le rogamos que complete este campo.
form-unknown = «{ $words }» no figura en el registro.
form-which = Hay varias lecturas posibles: { $readings }. Le rogamos que precise cuál.
form-unread = «{ $words }» no se ha podido leer aquí. Le rogamos que lo diga de otro modo.
form-date-unread = «{ $words }» no se ha podido leer como fecha. Por ejemplo: 14 de junio, o antes del próximo GADT.

item-source = Registrado a partir de: { $link }
proposal-picked = ¿Desea registrar esto? Todavía no se ha modificado nada. Si está de acuerdo, el resultado será:
item-message-deleted = Se ha suprimido el mensaje del que procede el punto { $number }: «{ $text }». ¿Desea retirar el punto?
items-message-deleted = Se ha suprimido el mensaje del que proceden los puntos { $number }. ¿Desea retirar alguno?
item-message-unread = El mensaje del que procede el punto { $number } ya no se lee como un punto: «{ $text }». ¿Desea retirar el punto?
item-message-edited = Se ha modificado el mensaje del que procede el punto { $number }, y desde entonces el punto ha cambiado o se ha aprobado. Si el punto sigue al mensaje, el resultado será:
item-message-several = Se ha modificado el mensaje del que proceden varios puntos: { $numbers }. Los puntos quedan como están; le rogamos que precise cuál debe cambiar.
item-message-not-yours = Se ha modificado el mensaje del que procede el punto { $number }. El punto queda como está: solo quien lo registró puede modificarlo de este modo.
label-withdraw = Retirar el punto { $number }
search-options = { $count ->
    [one] { $count } resultado.
    [many] { $count } de resultados.
   *[other] { $count } resultados.
}
search-none = Ningún resultado.
form-label-addressed_to = Destinatarios
form-label-at = Momento
form-label-start = Comienzo
form-label-end = Fin
form-label-jointly_with = Celebrada junto con
form-label-place = Lugar
form-label-held = Prevista o celebrada
form-cancel-meeting = Anular una reunión
field-meeting-start = ¿Qué día y a qué hora? Por ejemplo: 14 de junio a las 9:30.
field-end = ¿Cuándo termina? Por ejemplo: 16 de junio a las 17:00.
field-meeting-zone = ¿En qué zona horaria se celebra? Basta con una ciudad.
field-jointly_with = ¿Junto con qué grupo?
field-place = ¿Dónde se celebra?
field-held = ¿Está por celebrarse o ya se ha celebrado?
form-overtaken = El punto { $number } se modificó mientras se rellenaba este formulario. Lo que se rellenó figura a continuación y no se ha registrado. Compárelo con el estado actual del punto y envíelo de nuevo si sigue siendo válido.
form-stands-now = Estado actual del punto:
form-overtaken-since = Lo que este formulario modifica cambió mientras se rellenaba. Lo que se rellenó no se ha registrado y figura en el formulario. Compárelo con lo que se hizo entretanto y envíelo de nuevo si sigue siendo válido.
form-changes = Modificado entretanto:
form-changed = { $moment }: { $who } – { $done }
form-stands = Estado actual:
form-label-capacity = Calidad
form-label-year = Año
form-label-months = Cada cuántos meses
