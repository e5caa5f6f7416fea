# Что происходит с призывом к действию после того, как он согласован.

call-step-transmitted = передано
call-step-on_agenda = включено в повестку дня
call-step-noted = принято к сведению
call-step-endorsed = поддержано
call-step-acted_on = выполнено адресатом
call-step-not_taken_up = не принято к рассмотрению
call-label-transmitted = Передача
call-label-on_agenda = Включение в повестку дня
call-label-noted = Принятие к сведению
call-label-endorsed = Поддержка
call-label-acted_on = Выполнение адресатом
call-label-not_taken_up = Не принято к рассмотрению
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
   *[nothing] собрания еще нет в реестре
}{ $papered ->
    [yes] , { $document }
   *[no] {""}
}
call-stands = { $step } ({ call-told })
call-followed = Состояние призыва к действию { $number }: { $step }.
call-of-no-kind = Пункт { $number } – не призыв к действию, поэтому передача или итог рассмотрения не отмечаются. О ходе работы можно сообщить словами «{ $number }: …».
call-not-yet = Этот день ({ $day }) еще не наступил. Когда это произойдет, здесь можно будет это отметить.

form-follow-call = Что стало с призывом к действию
form-label-step = Этап
form-label-document = Номер документа
form-label-on = День
button-follow-call = Что с ним стало…
field-step = Что с ним стало?
field-document = Номер документа, как он был присвоен
field-on = В какой день? Например: 3 июня.
form-label-superseded_by = Заменен пунктом
field-superseded_by = Какой пункт его заменяет, если такой есть? Его номер.
