# Lo que dice una importación: qué falla en un archivo y dónde, qué cambiaría, qué lo impide.

## Lugares de un archivo
import-place-file = el archivo
import-place-line = línea { $line }
import-place-row = fila { $row }
import-place-event = { $event }
import-place-sheet-row = hoja «{ $sheet }», fila { $row }
import-place-table = tabla { $table }
import-place-table-row = tabla { $table }, fila { $row }
import-at = { $place }: { $reason }
import-in-file = { $file }: { $fault }

## Qué falla en una celda; los nombres de las columnas se dejan como están en el archivo
import-plain = { $column } debe ser texto sin formato
import-no-day = { $column }: «{ $said }» no es una fecha; escríbala en la forma AAAA-MM-DD
import-no-local = { $column }: «{ $said }» no es una hora local; escríbala en la forma 2024-05-21T14:30, con la zona aparte
import-no-flag = { $column }: «{ $said }» no es ni «yes» ni «no»
import-none-of = { $column }: «{ $said }» no figura entre los valores admitidos: { $allowed }
import-no-id = { $column }: «{ $said }» no es un identificador; utilice letras, cifras, guiones y guiones bajos
import-no-email = { $column }: «{ $said }» no es una dirección de correo electrónico
import-no-zone = { $column }: «{ $said }» no es una zona horaria de la IANA; escriba por ejemplo Europe/Zurich
import-no-list = { $column } debe ser una lista de textos
import-no-language = { $column }: «{ $said }» no figura entre los idiomas { $allowed }
import-control = { $column } contiene un carácter de control
import-long = { $column } supera los { $most } caracteres
import-missing = falta { $column }
import-ends-early = la reunión termina el { $end }, antes de empezar el { $start }
import-until-early = until ({ $until }) es anterior a since ({ $since })
import-body-missing = falta body: la conferencia que la adoptó, por ejemplo PP o WTSA
import-number-missing = falta number; una resolución de número desconocido necesita una note que la distinga de las demás
import-ended-missing = falta ended: lugar y año de la conferencia que le puso fin, por ejemplo Baku, 2025
import-no-number = number: «{ $said }» no es el número de una resolución, como 191
import-no-year = { $column }: «{ $said }» no lleva año; escriba por ejemplo Rev. Baku, 2025
import-no-part = una persona no tiene «{ $column }»
import-person-missing = falta la persona: indique un nombre, un correo electrónico o un identificador (handle)
import-person-and-office = una fila nombra a una persona o una oficina, no ambas; junto a un nombre, office es yes o no

## A quién y a qué se refiere
import-two-people = el correo { $email } es de { $one }; el identificador { $handle }, de { $other }
import-handle-taken = el identificador { $handle } pertenece a { $email }; esta fila dice { $said }
import-who = ¿quién es «{ $said }»? { $found }: indique el correo electrónico o el identificador (handle) de la persona en cuestión
import-nobody = no se conoce a nadie como «{ $said }»: indique el nombre de esta persona u oficina
import-another = { $name } ({ $own }) se toma como entrada nueva; otra del mismo nombre es de: { $other }
import-no-organisation = sin organización
import-sandbox = { $name } pertenece al espacio de ejemplo: retírelo primero con `focal example remove`
import-two-values = { $name }: { $column } es { $here } aquí y { $first } en otro lugar: { $place }
import-no-subject = { $subject ->
    [member] ningún miembro se llama
   *[body] ningún órgano se llama
} «{ $said }»
import-no-group = ningún órgano ni grupo se llama «{ $said }»: añádalo en `bodies`
import-no-topic = ningún tema se llama «{ $said }»: añádalo en `topics`
import-ambiguous = «{ $said }» puede ser cualquiera de estos: { $ids }; escriba el identificador { $subject ->
    [topic] del tema
    [role] de la función
    [member] del miembro
   *[body] del órgano
}
import-near = «{ $said }» se toma como { $subject ->
    [topic] un tema nuevo
    [role] una función nueva
    [member] un miembro nuevo
   *[body] un órgano nuevo
}; se parece mucho a «{ $near }»
import-differs = { $row }: { $column } difiere de otro lugar, que es el que se toma: { $place }
import-two-names = { $row }: { $kind ->
    [acronym] la sigla
   *[name] el nombre
} es «{ $said }» aquí y «{ $first }» en otro lugar: { $place }
import-meeting-twice = la reunión { $id } figura dos veces
import-meeting-cancelled = la reunión { $group }, { $day }, se canceló aquí y sigue cancelada; para celebrarla, conviene preverla de nuevo: «{ $group } se reúne el …»
import-meeting-no-zone = la reunión { $id } no tiene zona horaria; se toma { $zone }
import-unit-twice = { $kind ->
    [task_force] el grupo especial
   *[question] la Cuestión
} { $number } ({ $body }) figura ya en otro lugar: { $place }
import-same = repite lo mismo que { $place } y se ha omitido
import-contradicts = contradice { $place }: la misma persona en la misma función y el mismo período
import-revision-differs = difiere de { $place } en la misma revisión, que se toma de allí

## Qué falla en un archivo entero; los tipos de archivo y sus extensiones se dejan como están
import-file-large = el archivo supera los { $most } MB; divídalo
import-file-old = el archivo es un libro antiguo o protegido con contraseña; guárdelo como XLSX sin contraseña
import-file-not-xlsx = el nombre del archivo termina en .xlsx, pero no es un libro XLSX
import-file-kinds = el nombre del archivo debe terminar en .csv, .xlsx, .docx o .yaml
import-empty = el archivo está vacío
import-more-cells = más celdas que columnas tiene el encabezado
import-utf16 = el archivo está en UTF-16; guárdelo en UTF-8
import-not-utf8 = a partir de aquí el archivo no está en UTF-8; guárdelo en UTF-8
import-nul = aquí hay un carácter NUL
import-rows = el archivo tiene más de { $most } filas; divídalo
import-entries = el archivo tiene más de { $most } entradas; divídalo
import-cell-open = una celda supera los { $most } caracteres; ¿ha quedado abierta una comilla?
import-quotes = las comillas de esta línea no están emparejadas (detalle técnico: { $detail })
import-workbook-broken = el archivo está dañado: empieza como XLSX pero no es un archivo completo
import-password = el archivo está protegido con contraseña; guárdelo sin ella
import-archive = el archivo es un fichero comprimido, pero no un libro XLSX
import-workbook-unpacks = descomprimido, el libro es demasiado grande; guarde solo la tabla
import-document-unpacks = descomprimido, el documento es demasiado grande; guarde solo las tablas
import-sheet-rows = la hoja «{ $sheet }» tiene más de { $most } filas; divídala
import-cell-formula = la celda { $cell } contiene una fórmula; guarde la tabla como valores
import-cell-error = la celda { $cell } contiene el error { $error }; guarde la tabla como valores
import-cell-long = la celda { $cell } supera los { $most } caracteres
import-not-yaml = esto no es YAML (detalle técnico: { $detail })
import-no-sections = el archivo debe componerse de secciones: { $sections }
import-unknown-section = la sección «{ $section }» no se conoce y se ha omitido
import-section-list = { $section } debe ser una lista de entradas
import-entry = una entrada de { $section } debe asociar nombres a valores
import-no-column-in = { $section } no tiene «{ $column }»; se ha omitido
import-key-twice = «{ $column }» figura dos veces en una misma entrada
import-too-much = el archivo contiene demasiados elementos
import-nested = el archivo está anidado a demasiada profundidad
import-column-twice = la columna «{ $column }» figura dos veces
import-sheet-left-out = la hoja «{ $sheet }» no tiene las columnas de una lista y se ha omitido
import-column-unknown = la columna «{ $column }» no se conoce y se ha omitido
import-no-column = no hay columna «{ $column }»; la primera línea nombra las columnas
import-no-holder = no hay columna «person», «office», «email» ni «handle»
import-columns-read = se leen estas columnas, con los nombres que figuran aquí: { $columns }
import-table-size = la tabla tiene más de { $rows } filas, o una celda más de { $most } caracteres
import-not-document = el archivo no es un documento de Word legible
import-no-table = el documento no contiene ninguna tabla
import-table-rows = la tabla { $table } tiene más de { $most } filas; divídala
import-table-cell = una celda supera los { $most } caracteres

## Qué impide aplicar un archivo y deshacerlo
import-register-changed = el registro ha cambiado desde la vista previa; vuelva a empezar la importación
import-row-changed = { $row }: ha cambiado desde la vista previa; vuelva a empezar la importación
import-gone = ya no existe
import-changed-since = se ha modificado desde entonces
import-none-such = no hay ninguna importación { $number }
import-undone-already = la importación { $number } se deshizo el { $day }
import-used = { $table }: entradas nuevas ({ $n }) utilizadas desde entonces por: { $tables }

## Las líneas de una vista previa
import-line = { $sign } { $row }
import-with-changes = { $row }; { $changes }
import-with-place = { $row } ({ $place })
import-one-change = { $column }: { $before } → { $after }
import-and = { $one }, { $more }
import-nothing = vacío
import-yes = sí
import-no = no
import-quoted = «{ $said }»
import-bare = { $said }
import-row-body = órgano { $name }
import-row-topic = tema { $name }
import-row-role = función { $name }
import-row-member = miembro { $name }
import-row-person = persona { $name }
import-row-office = oficina { $name }
import-row-name = { $kind ->
    [acronym] sigla
    [alias] otro nombre
   *[name] nombre
} ({ $row }) [{ $lang }]
import-row-name-text = { $row }: { $text }
import-row-focal_points = coordinador { $post }: { $name }
import-row-memberships = participación { $post }: { $name }
import-row-meeting = reunión { $id }
import-row-meeting-of = reunión: { $group }, { $day }
import-row-holds = lista de coordinadores: { $topic }{ $has_body ->
    [yes] , { $body }
   *[no] {""}
} – { $role }: { $name }
import-row-sits = composición: { $group } – { $capacity }{ $has_body ->
    [yes] {" "}({ $body })
   *[no] {""}
}: { $name }
import-row-unit = { $kind ->
    [task_force] grupo especial
   *[question] Cuestión
} { $number }
import-row-resolution = { $kind ->
    [decision] decisión
   *[resolution] resolución
} { $body } { $number }
import-row-revision = { $row } ({ $revision })
import-row-bears = { $row }, sobre el tema { $topic }

## Columnas del registro, como las llama una vista previa
import-column-name = nombre
import-column-names = nombres
import-column-aliases = otros nombres
import-column-email = correo electrónico
import-column-handle = identificador
import-column-office = oficina
import-column-organisation = organización
import-column-body_id = entidad
import-column-member_id = miembro
import-column-lang = idioma
import-column-zone = zona horaria
import-column-kind = tipo
import-column-rights = derechos
import-column-unverified = nombres no verificados
import-column-enrolled = recibe avisos
import-column-since = desde
import-column-until = hasta
import-column-designated_by = designado por
import-column-reference = referencia
import-column-confirmed_on = confirmado el
import-column-confirmed_by = confirmado por
import-column-audience = quién puede verlo
import-column-source = fuente
import-column-appointed_by = nombrado por
import-column-as_of = situación al
import-column-group_id = grupo
import-column-joint_id = conjuntamente con
import-column-joint_note = nota sobre la reunión conjunta
import-column-start = primer día
import-column-end = último día
import-column-opens = apertura
import-column-closes = clausura
import-column-place = lugar
import-column-status = estado
import-column-sector = Sector
import-column-names_focal_points = designa coordinadores
import-column-members_group = grupo de miembros
import-column-staff_only = solo para el personal
import-column-about = descripción
import-column-channel = canal
import-column-main = tema principal
import-column-text = texto
import-column-origin = origen
import-column-revision = revisión
import-column-former = revisión anterior
import-column-fate = qué fue de ella
import-column-ended = concluida por
import-column-note = nota
import-column-title = título
import-column-act = quién debe actuar
import-column-entered_on = consignado el
import-column-working_party = Grupo de Trabajo
import-column-topics = temas
import-column-led_by = dirigido por
import-column-coordinates = pide coordinación

## Medidas en un archivo
import-actions-kinds = el nombre del archivo debe terminar en .csv, .xlsx o .docx
import-actions-file = el nombre del archivo debe terminar en .csv, .xlsx o .docx, y el archivo ser de ese tipo
import-columns-are = la columna «{ $column }» no se conoce; las columnas son { $columns }
import-no-action = no hay ninguna medida «{ $said }»; una medida nueva no lleva número
import-action-twice = la medida { $number } figura ya en otro lugar: { $place }
import-cell = { $column }: { $reason }
import-length = el texto está vacío o supera los { $most } caracteres
import-none-of-these = «{ $said }» no figura entre los valores admitidos: { $allowed }
import-not-in-register = «{ $said }» no es { $kind ->
    [topic] ningún tema
    [meeting] ninguna reunión
    [group] ningún grupo
    [member] ningún miembro
   *[body] ningún órgano
} del registro
import-no-such-zone = «{ $said }» no es una zona horaria como Europe/Zurich
import-nobody-such = «{ $said }» no corresponde a nadie en el registro
import-no-deadline = «{ $said }» no es un plazo como 2024-06-14 o 2024-06-14T17:00 Europe/Zurich
import-no-meeting-deadline = «{ $said }» no es un plazo como { $example }
import-words = «{ $said }» no corresponde a nadie en el registro y se conserva tal cual
import-words-near = «{ $said }» no corresponde a nadie en el registro y se conserva tal cual; se parece mucho a { $near }
import-not-open = no hay ninguna importación { $number }, o ya se ha deshecho
import-action = medida { $number }
import-action-changes = medida { $number }; { $changes }
import-action-change = { $column }: { $before } → { $after }
import-action-value = { $column }: { $value }
import-then = { $one }; { $more }
import-no-party = nadie
import-no-due = ninguno
import-action-gone = la medida { $number } ya no existe
import-not-secretariat = { $who } no forma parte de la secretaría
import-actions-changed = las medidas han cambiado desde la vista previa; vuelva a empezar la importación

## Traducciones que regresan; las palabras de las columnas quedan como en el fichero
import-versions-columns = cada una de estas columnas debe figurar una vez: { $columns }; la tabla para traductores que se exporta las tiene todas
import-version = { $number } { $lang } ({ $status }): { $text }
import-version-was = { $version }; antes ({ $status }): { $text }
import-no-passage = no hay ningún pasaje «{ $said }»
import-original-changed = el original de { $number } ha cambiado desde que se envió la tabla y dice ahora: { $text }
import-version-own = el original de { $number } está en este idioma ({ $lang }): no hay nada que traducir
import-version-twice = { $number } { $lang } ya figura en { $place }
import-passage = { $number } { $lang }
import-passage-gone = { $number } ya no existe
import-versions-changed = los textos han cambiado desde la vista previa; vuelva a empezar la importación

## Calendarios: de un lugar de destino y de reuniones
import-no-yaml = esto no es YAML (detalle técnico: { $detail })
import-no-date = una fecha del archivo no lo es (detalle técnico: { $detail })
import-day-or-period = indique `day`, o bien `since` y `until`
import-period = `until` es anterior a `since`, o posterior en más de { $most } días
import-outside-year = { $day } queda fuera de { $year }: un archivo es para un solo año
import-event = el evento «{ $name }»
import-event-nameless = un evento sin nombre
import-left-out = { $event } se omite: { $reason }
import-no-meeting = el archivo no contiene ningún evento que pueda ser una reunión
import-events-many = eventos del archivo en ese período: { $n }; se toman como máximo { $most } a la vez: indique menos días
import-calendar-large = el archivo supera los { $most } MB; exporte menos días
import-not-calendar = esto no es un archivo iCalendar legible (detalle técnico: { $detail })
import-event-no-start = no tiene comienzo (DTSTART)
import-event-start = su comienzo (DTSTART) no se puede leer
import-event-unread = una parte de él no se puede leer
import-event-early = empieza antes de { $year }, o en ninguna fecha
import-event-often = se repite más de una vez al día
import-event-no-group = { $day } «{ $name }» se omite: su nombre no indica ningún grupo, y no se ha indicado ninguno para esos eventos
import-days-far = solo pueden tomarse días del { $since } al { $until }

## Las tablas del registro y de lo que se refiere a él
import-kept-absences = ausencias
import-kept-activity_reports = informes de actividad
import-kept-agenda_items = puntos del orden del día
import-kept-answers = respuestas
import-kept-attendance = asistencia
import-kept-audit = registro de auditoría
import-kept-audit_keys = claves de auditoría
import-kept-bodies = órganos
import-kept-calendar_feeds = calendarios compartidos
import-kept-documents = documentos
import-kept-focal_points = coordinadores
import-kept-group_consents = conformidades de los grupos
import-kept-identities = identidades
import-kept-imports = importaciones
import-kept-item_parties = responsables de los puntos
import-kept-items = puntos
import-kept-jobs = trabajos en curso
import-kept-link_requests = solicitudes de vinculación de cuentas
import-kept-meeting_records = actas de reunión
import-kept-meetings = reuniones
import-kept-members = miembros
import-kept-memberships = participaciones
import-kept-messages = mensajes
import-kept-model_calls = consultas al modelo
import-kept-names = nombres
import-kept-notices = avisos
import-kept-offers = propuestas pendientes
import-kept-office_members = personal de las oficinas
import-kept-overlap_verdicts = dictámenes sobre duplicaciones
import-kept-people = personas
import-kept-place_members = miembros de los espacios
import-kept-places = espacios de conversación
import-kept-progress = seguimiento de los puntos
import-kept-proposals = propuestas
import-kept-resolutions = resoluciones
import-kept-roles = funciones
import-kept-routes = vías de contacto
import-kept-successions = sucesiones propuestas
import-kept-talks = conversaciones
import-kept-topic_resolutions = vínculos entre temas y resoluciones
import-kept-topics = temas
import-kept-units = Cuestiones y grupos especiales
import-kept-web_accounts = cuentas del sitio
import-kept-web_links = enlaces de acceso
import-kept-web_sessions = sesiones del sitio
import-kept-web_views = vistas guardadas
