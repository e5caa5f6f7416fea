# Lo que sigue a un llamamiento a la acción una vez acordado.

call-step-transmitted = transmitido
call-step-on_agenda = incluido en el orden del día
call-step-noted = se tomó nota
call-step-endorsed = respaldado
call-step-acted_on = puesto en práctica
call-step-not_taken_up = sin curso
call-label-transmitted = Transmisión
call-label-on_agenda = Inclusión en el orden del día
call-label-noted = Se tomó nota
call-label-endorsed = Respaldo
call-label-acted_on = Puesta en práctica
call-label-not_taken_up = Sin curso
event-transmitted = { call-step-transmitted }
event-on_agenda = { call-step-on_agenda }
event-noted = { call-step-noted }
event-endorsed = { call-step-endorsed }
event-acted_on = { call-step-acted_on }
event-not_taken_up = { call-step-not_taken_up }
# What is known of a step: the body, the day, the number of the document, the meeting.
call-told = { $known ->
    [body] { $body_short }
    [body-day] { $body_short }, { $day }
    [day] { $day }
    [meeting] { $meeting_short }, { $meeting_day }
    [body-meeting] { $body_short } – { $meeting_short }, { $meeting_day }
    [day-meeting] { $day } – { $meeting_short }, { $meeting_day }
    [body-day-meeting] { $body_short }, { $day } – { $meeting_short }, { $meeting_day }
   *[nothing] la reunión aún no figura en el registro
}{ $papered ->
    [yes] , { $document }
   *[no] {""}
}
call-stands = { $step } ({ call-told })
call-followed = Llamamiento a la acción { $number }: { $step }.
call-of-no-kind = El punto { $number } no es un llamamiento a la acción, por lo que no hay transmisión ni resultado que anotar. Su avance puede comunicarse con «{ $number }: …».
call-not-yet = La fecha indicada ({ $day }) aún no ha llegado. En su momento podrá anotarse aquí.

form-follow-call = Curso dado a un llamamiento a la acción
form-label-step = Etapa
form-label-document = Signatura del documento
form-label-on = Fecha
button-follow-call = Curso dado…
field-step = ¿Qué curso se le dio?
field-document = Signatura del documento, tal como se asignó
field-on = ¿Qué día? Por ejemplo: el 3 de junio.
form-label-superseded_by = Sustituido por el punto
field-superseded_by = ¿Qué punto lo sustituye, si lo hay? Su número.
