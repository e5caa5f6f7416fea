# Ajustes y perfil de la persona.
set-language = En adelante, Focal le escribirá en el idioma siguiente: { $language }.
language-not-spoken = Focal no escribe en el idioma solicitado («{ $words }»). Sus idiomas son el árabe, el chino, el español, el francés, el inglés y el ruso.
set-time-zone = Su zona horaria es ahora la siguiente: { $zone }. Fecha y hora locales: { $moment }.
zone-unknown = «{ $words }» no corresponde a ninguna zona horaria conocida. Puede indicar una ciudad, por ejemplo Ginebra o Nairobi, o un nombre como Africa/Nairobi.
set-quiet-hours = No se le enviará ningún mensaje no solicitado entre las { $start } y las { $end }, en su zona horaria.
set-quiet-hours-none = Se han suprimido sus horas de silencio.
quiet-hours-need-both = Las horas de silencio necesitan un comienzo y un final, por ejemplo de 20:00 a 07:00.
quiet-hours-empty = El comienzo y el final de las horas de silencio deben ser distintos, por ejemplo de 20:00 a 07:00.
quiet-hours-long = Con estas horas de silencio quedaría menos de una hora al día para los recordatorios. Le rogamos que deje al menos una hora, por ejemplo de 20:00 a 07:00.
show-profile = { $person }: lo que conoce Focal
profile-calendar = Para otros programas existe un calendario con los números y las fechas de sus puntos abiertos. Su dirección es solo suya y se da únicamente en las páginas: { web-nav-me }, «{ web-feed-new }».
profile-reference = Identificador
profile-roles = Funciones
profile-language = Idioma
profile-language-unset = sin indicar; Focal responde en el idioma de su mensaje
profile-zone = Zona horaria
profile-quiet-hours = Horas de silencio
profile-quiet-hours-set = de { $start } a { $end }
profile-quiet-hours-unset = ninguna
profile-leads = Recordatorios
profile-leads-set = días antes del plazo: { $days }
profile-leads-unset = según la práctica general
profile-leads-none = ninguno antes de los plazos
profile-reach = Los recordatorios llegan
reach-last = donde estuvo por última vez
reach-slack = en Slack
reach-teams = en Microsoft Teams
reach-mail = por correo electrónico
reach-terminal = en el terminal
profile-away = Ausencia
profile-away-set = del { $since } al { $until }
profile-away-unset = ninguna
profile-offices = Responde por
profile-value = { $value }
profile-role-visitor = visita
profile-role-delegate = delegación
profile-role-staff = personal
profile-role-focal_point = coordinador
profile-role-chair = presidencia
profile-role-secretary = secretaría de la reunión
profile-role-secretariat = secretaría
profile-role-administrator = administración de Focal
export-my-data = Todo lo que se conserva sobre usted se adjunta en un archivo: { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}
erase-asked = ¿Desea borrar lo que se conserva sobre usted? Esta operación no puede deshacerse.
erase-goes = Lo que se borra: su nombre, direcciones y ajustes, sus notas personales, lo que escribió a Focal y lo que este le escribió, y sus medios de acceso.
erase-stays = Lo que permanece: las acciones, las conclusiones y el historial de la lista, por ser documentos de los grupos. En lugar de su nombre figura «{ $stand_in }». Sus funciones terminan hoy.
erase-open-items = { $count ->
    [one] { $count } asunto a su cargo permanece abierto:
   *[other] { $count } asuntos a su cargo permanecen abiertos:
}
erase-my-data = Se ha borrado lo que se conservaba sobre usted.
button-erase-my-data = Borrar
