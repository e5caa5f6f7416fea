# Lo que hacen las entidades sobre los temas en un año, y lo que podría duplicarse.
report-activity = Se conserva como borrador. Figurará en los informes una vez aprobado por la entidad:
activity-line = { $number }. { $topic }, { $body_short }, { $year } — { $kind }: { $text }{ $cleared ->
    [yes] {""}
   *[no] {" "}(borrador)
}
activity-priority = prioridad
activity-activity = actividad
activity-result = resultado
activity-document = documento
list-activities = Actividades comunicadas: { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
list-activities-none = No se ha comunicado nada de este tipo.
activities-rest = { $count ->
    [one] Queda { $count } entrada más.
   *[other] Quedan { $count } entradas más.
}
activities-more = Mostrar más entradas
activities-missing = { $year }: { $count ->
    [one] { $count } inscripción de la lista sin actividades comunicadas hasta la fecha
   *[other] { $count } inscripciones de la lista sin actividades comunicadas hasta la fecha
}
activities-all-in = { $year }: se han comunicado actividades sobre todos los temas que tienen coordinador.
task-activities = comunicar las prioridades y las principales actividades de { $year }
ask-activities = { $count ->
    [one] Se pide a { $count } coordinador que comunique las actividades de { $year } a más tardar el { $until }.
    [many] Se pide a { $count } de coordinadores que comuniquen las actividades de { $year } a más tardar el { $until }.
   *[other] Se pide a { $count } coordinadores que comuniquen las actividades de { $year } a más tardar el { $until }.
}
activities-nobody-to-ask = Para { $year } no queda nadie a quien pedírselo: las actividades se han comunicado o ya se han pedido.
activities-calendar = Se pide a los coordinadores cada año; próxima fecha: { $day }.
activities-by-hand = No hay solicitudes periódicas. «pida cada año a los coordinadores que comuniquen sus actividades» las establece.
button-report-activity = Comunicar una actividad
web-form-AskActivities = Pedir las actividades del año
activity-missing-line = { $topic }, { $body_short }: { $person }
clear-activities = { $count ->
    [one] { $count } entrada queda aprobada y puede figurar en los informes:
   *[other] { $count } entradas quedan aprobadas y pueden figurar en los informes:
}
activities-none-to-clear = No hay ningún borrador de este tipo.
activities-body-clears = Lo comunicado lo aprueba quien habla en nombre del órgano, o la Secretaría con su acuerdo.
activities-which = ¿De qué entradas se trata? Indique sus números, una entidad, un tema o un año.
activity-which-body = ¿Para qué entidad? Indíquela también.
activity-not-yours = Las actividades sobre un tema las comunican sus coordinadores. Usted no figura en la lista para este tema.
find-overlaps = Posible duplicación, por examinar: { $count ->
    [one] { $count } par
   *[other] { $count } pares
}
find-overlaps-none = No se ha encontrado nada que deba examinarse.
overlap-line = { $body_short }, { $topic } ({ $kind } { $number }): { $text }
overlap-activity = actividad
overlap-item = acción
overlap-judged = Anotado hasta ahora: { $verdict }
verdict-none = aún sin examinar
verdict-joint_work = trabajo conjunto
verdict-information = intercambio de información
verdict-no_action = ninguna medida
judge-overlap = Anotado: { $verdict }
overlap-unknown = No son dos entradas que se hayan comparado. «posibles duplicaciones» muestra las que sí.
overlaps-task-force = La posible duplicación se examina en el grupo especial de la secretaría, por sus miembros. La Secretaría puede inscribir a un miembro.
button-verdict-joint-work = Trabajo conjunto
button-verdict-information = Intercambio de información
button-verdict-no-action = Ninguna medida

# El informe anual al Consejo. Los rótulos de la portada son los de los documentos del Consejo.
report-written = El informe de { $year } está redactado; idioma: { $language }.
report-incomplete = { $count ->
    [one] { $count } pasaje no existe en este idioma: figura en el suyo, señalado, y el proyecto se titula incompleto.
   *[other] { $count } pasajes no existen en este idioma: figuran en el suyo, señalados, y el proyecto se titula incompleto.
}
report-doubted = Nombres en este idioma que nadie ha confirmado todavía: { $names }
report-acronyms = Siglas utilizadas en el presente informe:
report-acronym = { $body_short } — { $body }
report-which-topic = ¿Sobre qué tema? Indíquelo.
report-session = Consejo { $session }
report-place = Ginebra
report-agenda-item = Punto del orden del día: […]
report-number = Documento […]
report-original = Original: { $language }
report-author = Informe de la Secretaria General
report-title = COORDINACIÓN ENTRE LOS SECTORES Y CON LA SECRETARÍA GENERAL EN { $year }
report-title-incomplete = COORDINACIÓN ENTRE LOS SECTORES Y CON LA SECRETARÍA GENERAL EN { $year } (PROYECTO INCOMPLETO)
report-title-topic = Coordinación en { $year }: { $topic }
report-title-topic-incomplete = Coordinación en { $year }: { $topic } (proyecto incompleto)
report-purpose = Finalidad
report-purpose-is = En este documento se informa de la coordinación llevada a cabo en { $year } en virtud de la Resolución 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conferencia de Plenipotenciarios.
report-action = Acción solicitada al Consejo
report-action-is = Se invita al Consejo a tomar nota del informe.
report-plan = Vínculo(s) pertinente(s) con el Plan Estratégico
report-finance = Repercusiones financieras
report-references = Referencia(s)
report-to-be-filled = […]
report-mandate-named = Resolución 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conferencia de Plenipotenciarios
report-general = Consideraciones generales
report-mandate = La Resolución 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conferencia de Plenipotenciarios pide un informe sobre lo que se ha coordinado entre los Sectores y con qué resultado.
report-scope = El presente informe abarca { $year }. Contiene lo que está registrado y aprobado, y nada más.
report-secretariat = Coordinación en el seno de la Secretaría
report-named = Al { $day } la lista de coordinadores contenía { $count ->
    [one] { $count } inscripción
   *[other] { $count } inscripciones
}, sobre { $topics ->
    [one] { $topics } tema
   *[other] { $topics } temas
}.
report-topic = { $topic }
report-activity-line = { $body_short } ({ $kind }): { $text }{ $other ->
    [yes] {" "}(en { $language })
   *[no] {""}
}{ courtesy-mark }
report-no-activities = No constan actividades aprobadas para este periodo.
report-members = Coordinación entre los miembros
report-meeting = { $day }: { $group_short }{ $jointly ->
    [yes] , celebrada conjuntamente con el grupo { $joint_short }
   *[no] {""}
}{ $placed ->
    [yes] {" "}({ $place })
   *[no] {""}
}
report-conclusions = Conclusiones: { $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = Llamamientos a la acción: { $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = No constan reuniones ni conclusiones para este periodo.
report-follow-up = Seguimiento
report-actions = Acciones acordadas o concluidas en este periodo: { $count }
report-done = De ellas, concluidas: { $count }
report-late = De las concluidas, después del plazo: { $count }
report-counted = Se cuentan las acciones registradas en reuniones de los grupos o donde los miembros las leen; no se cuentan las de conversaciones privadas ni las reservadas al personal.
report-no-actions = No constan acciones para este periodo.
report-head-topic = Tema
report-head-month = Mes
report-head-agreed = Acordadas
report-head-done = Concluidas
report-head-open = Abiertas
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = Pasajes que no existen en este idioma
report-gap = { $kind } { $number }
report-author-chair = Informe de la Presidencia ({ $group_short })
report-to = { $body_short }
report-title-group = Resultados y llamamientos a la acción ({ $group_short }) en { $year }, para: { $body_short }
report-title-group-incomplete = Resultados y llamamientos a la acción ({ $group_short }) en { $year }, para: { $body_short } (proyecto incompleto)
report-covers = El presente informe abarca:
report-covers-none = No consta ninguna reunión ({ $group_short }) desde la reunión anterior ({ $body_short }).
report-scope-agreed = Contiene lo que está registrado y acordado, y nada más.
report-outcomes = Resultados
report-agreed = Acciones acordadas: { $count }
report-none-agreed = No consta ninguna conclusión ni acción.
report-calls-to = Dirigidos a { $body_short }: { $count }
report-calls-others = Dirigidos a otros destinatarios: { $count }
report-followed = De reuniones anteriores, abiertas desde entonces o concluidas entretanto: { $count }
report-followed-done = De ellas, concluidas: { $count }
report-followed-none = No quedaba nada abierto de reuniones anteriores.
report-head-status = Estado
report-cell-status = { $status }
report-title-meeting = Resultados de la reunión del { $day } ({ $group_short }), para: { $body_short }
report-title-meeting-incomplete = Resultados de la reunión del { $day } ({ $group_short }), para: { $body_short } (proyecto incompleto)
report-title-meetings = Resultados y llamamientos a la acción ({ $group_short }), para la reunión del { $day } ({ $body_short })
report-title-meetings-incomplete = Resultados y llamamientos a la acción ({ $group_short }), para la reunión del { $day } ({ $body_short }) (proyecto incompleto)
report-written-meeting = El informe para { $body_short } está redactado (idioma: { $language }).
report-which-meeting = ¿De qué reunión se trata? Indique una que haya comenzado ({ $group_short }), o una del grupo al que va dirigido el informe.
chart-punctual = Acciones concluidas a tiempo (barra 1), concluidas después del plazo (barra 2), aún abiertas después del plazo (barra 3)
chart-topics = Acciones por tema, concluidas (oscuro) y abiertas (claro); los números son los de los temas en este orden
chart-months = Acciones concluidas, por mes
chart-in-time = Barra 1 — concluidas a tiempo: { $count }
chart-late = Barra 2 — concluidas después del plazo: { $count }
chart-open-late = Barra 3 — aún abiertas después del plazo: { $count }
chart-topic = Barra { $number } — { $topic }: { $count }; concluidas: { $done }, abiertas: { $open }
chart-month = Barra { $number } — { $month }: { $count }
