# Когда собираются группы.
show-meeting = Собрание: { $group }
next-meeting = { $count ->
    [one] Следующее собрание
    [few] Следующие собрания
    [many] Следующие собрания
   *[other] Следующие собрания
}
next-meeting-none = Запланированных собраний в реестре нет.
next-meeting-none-of = { $group }: запланированных собраний в реестре нет.
list-meetings = { $count ->
    [0] Собраний в реестре нет
    [one] В реестре { $count } собрание
    [few] В реестре { $count } собрания
    [many] В реестре { $count } собраний
   *[other] В реестре { $count } собрания
}
list-meetings-of = { $group_short }: { $count ->
    [0] собраний в реестре нет
    [one] в реестре { $count } собрание
    [few] в реестре { $count } собрания
    [many] в реестре { $count } собраний
   *[other] в реестре { $count } собрания
}
list-meetings-ahead = { $count ->
    [0] Предстоящих собраний нет
   *[other] Предстоящие собрания: { $count }
}
list-meetings-ahead-of = { $group_short }: { $count ->
    [0] предстоящих собраний нет
   *[other] предстоящие собрания: { $count }
}
meeting-no-place = Место проведения пока не внесено в реестр.
meeting-no-deadlines = Сроки, связанные с этим собранием, пока не внесены в реестр.
list-meetings-over = Прошедшие собрания, начиная с последнего:
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , совместно с собранием: { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] запланировано
    [running] идет сейчас
    [held] состоялось
    [cancelled] отменено
    [past] было запланировано; сведений о проведении нет
   *[unknown] сведений о проведении нет
})
meeting-label = { $name ->
    [place] Место
    [opens] Открытие
    [closes] Закрытие
    [contribution] Предельный срок для вкладов
    [registration] Предельный срок для регистрации
    [documents] Предельный срок для документов
    [contribution_for_translation] Предельный срок для вкладов, требующих перевода
    [comments] Предельный срок для замечаний
    [proposal] Предельный срок для предложений
    [fellowship_and_interpretation_request] Предельный срок для запросов о стипендиях и устном переводе
    [temporary_document_on_web] Временные документы на веб-сайте
    [document_on_web] Документы на веб-сайте
    [collective_letter] Коллективное письмо
    [preparatory_document] Предельный срок для подготовительных документов
    [working_group_paper] Предельный срок для документов рабочей группы
    [amendment_to_constitution_or_convention] Предельный срок для предложений о поправках к Уставу или Конвенции
    [meeting_report] Отчет о собрании
   *[other] Объявленная дата ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] Обеспечивается дистанционное участие.
    [captioning] Обеспечиваются субтитры.
   *[interpretation] Обеспечивается устный перевод.
}
meeting-not-said = Какое собрание имеется в виду? Укажите, пожалуйста, группу, например: до следующего собрания КГРЭ.
meeting-unknown = В реестре нет собрания под названием «{ $words }».
group-not-shown = Сведения о работе этой группы здесь не показываются.

# Собрания: запланированные, перенесенные, отмененные, открытые и закрытые.
meeting-value-by-rule = { $value } (по правилу; пока не объявлено)
meeting-reason = Причина: { $words }
meeting-scheduled = Собрание запланировано: { $group }
meeting-moved = Собрание перенесено: { $group }
meeting-elsewhere = Место проведения собрания изменено: { $group }
meeting-was = Прежняя дата: { $start }.
meeting-cancelled = Собрание отменено: { $group }
meeting-started = Собрание открыто: { $group }
meeting-ended = Собрание закрыто: { $group }
meeting-secretary = Секретарь собрания: { $person }.
meeting-lines = До его закрытия здесь записываются отмеченные строки («ПОРУЧЕНИЕ: …», «РЕШЕНИЕ: …»), а файлы с записями и субтитрами читаются для тех, кто их проверяет.
meeting-items-moved = { $count ->
    [one] Вместе с ним изменен срок { $count } пункта; ответственные получат уведомление.
    [few] Вместе с ним изменены сроки { $count } пунктов; ответственные получат уведомление.
    [many] Вместе с ним изменены сроки { $count } пунктов; ответственные получат уведомление.
   *[other] Вместе с ним изменены сроки { $count } пункта; ответственные получат уведомление.
}
meeting-items-undated = { $count ->
    [one] Без даты остается { $count } пункт, поскольку его срок зависит от этого собрания; ответственные получат уведомление.
    [few] Без даты остаются { $count } пункта, поскольку их сроки зависят от этого собрания; ответственные получат уведомление.
    [many] Без даты остаются { $count } пунктов, поскольку их сроки зависят от этого собрания; ответственные получат уведомление.
   *[other] Без даты остается { $count } пункта, поскольку их сроки зависят от этого собрания; ответственные получат уведомление.
}
meeting-announced-stay = Объявленные сроки остаются прежними, пока не объявлены другие.
undo-meeting = Последнее изменение собрания отменено; сроки, которые от него зависят, стали прежними.
undo-meeting-planned = { $group }, { $start }: это собрание больше не запланировано.
reading-meeting-on = { $group }, { $day }
meeting-when = Укажите, пожалуйста, в одном предложении группу, день и время, например: МСКГ проводит собрание совместно с КГРЭ 21 мая 2025 года в 14:30 в Женеве.
meeting-when-moved = Укажите, пожалуйста, в одном предложении собрание и его новую дату или время, например: перенести следующее собрание МСКГ на 3 июня в 10:00.

## Сроки, связанные с собранием
deadlines-proposed = { $count ->
    [one] Предлагается по правилам; можно принять или заменить объявленной датой:
    [few] Предлагается по правилам; можно принять или заменить объявленными датами:
    [many] Предлагается по правилам; можно принять или заменить объявленными датами:
   *[other] Предлагается по правилам; можно принять или заменить объявленными датами:
}
deadline-proposed = { meeting-label }: { $direction ->
    [about] { $day } (примерно)
   *[at_least] { $day } (не позднее)
}{ $cited ->
    [yes] {" "}— источник: { $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] {" "}(не проверено)
}
deadline-accepted = { meeting-label }: { $day }
deadline-announced = { meeting-label }: { $day }, как объявлено
deadline-replaced = Прежняя дата: { $day }.
deadline-announced-only = { meeting-label }: эта дата объявляется письменно, поэтому не вычисляется.
meeting-deadlines-kept = Сохранено вместе с собранием, { $group_short }, { $start }:
button-accept-deadlines = Принять эти даты

## Почему что-либо невозможно
meeting-not-planned = { $group }, { $start }: это возможно только для запланированного собрания, а это собрание { $state ->
    [running] уже идет
    [held] уже состоялось
    [cancelled] отменено
   *[unknown] не значится среди запланированных
}.
meeting-not-running = { $group }, { $start }: это собрание сейчас не идет.
meeting-none-running = Сейчас здесь не идет ни одно собрание.
meeting-not-yours = { $group }: собрания планирует и изменяет председатель или секретарь группы либо секретариат.
meeting-which = Какое собрание имеется в виду? Повторите, пожалуйста, запрос, указав группу, например: следующее собрание МСКГ.
meeting-with-itself = { $group }: совместно собрание проводится с другой группой.
meeting-planned-already = { $group }: собрание на эту дату уже запланировано, { $start }.
meeting-moved-nowhere = { $group }: ничего не изменено; собрание уже так запланировано, { $start }.
meeting-ends-first = Собрание закончилось бы ({ $end }) раньше, чем началось ({ $start }). Проверьте, пожалуйста, даты.
meeting-too-long = Собрание продолжалось бы слишком долго: { $start } – { $end }. Проверьте, пожалуйста, даты.
meeting-in-past = Эта дата уже прошла: { $start }. Укажите, пожалуйста, более позднюю.
meeting-not-today = { $group }: дата этого собрания — { $start }. Его можно открыть в этот день или перенести.
deadlines-none-proposed = { $group }, { $start }: предстоящих дат правила не предлагают.

## Что сообщается ответственным
notice-moved-from = Собрание, от которого зависит пункт { $number }, перенесено: { $text }. Прежний срок: { $was }; новый срок: { $now }.
notice-dated = У собрания, от которого зависит пункт { $number }, теперь есть дата: { $text }. Срок: { $now }.
notice-undated = У собрания, от которого зависит пункт { $number }, больше нет даты: { $text }. Прежний срок: { $was }; сейчас срока нет.
item-meeting-cancelled = Это собрание отменено, поэтому у срока больше нет даты. Можно указать другую.

## Что сообщается о самом собрании
of-meeting = { $group_short }, { $start } – { $name ->
    [follow-up] список последующих действий
    [window] срок для возражений
    [window-over] окончание срока для возражений
   *[other] { meeting-label }: { $day }
}
notice-meeting = Собрание { $group_short }, { $start }. { meeting-label }: { $day }.
notice-follow-up = Собрание { $group_short }, начало: { $start }. К сообщению приложен список последующих действий.
notice-meeting-edited = Собрание { $group_short }, { $start }: { $words }
notice-meeting-untold = Уведомление о собрании не удалось доставить, адресат: { $who }. { of-meeting }.
notice-meeting-unsure = Неизвестно, доставлено ли уведомление о собрании, адресат: { $who }. { of-meeting }.
reminder-of-meeting = { $moment }: { of-meeting }{ $held ->
    [yes] {" "}(ожидает разрешения секретариата)
   *[no] {""}
}
reminder-held-of-meeting = { $person }, { $moment }: { of-meeting }
untold-meeting = Уведомление не доставлено, адресат: { $who }, { $moment }: { of-meeting }
untold-meeting-unsure = Неизвестно, доставлено ли уведомление, адресат: { $who }, { $moment }: { of-meeting }
button-show-meeting = Собрание { $group_short }
button-show-follow-up = Список последующих действий { $group_short }

## Where a field is asked for
form-announce-deadline = Объявление срока, связанного с собранием
field-kind = Какой это срок? Например: вклады, регистрация, документы.
form-label-kind = Вид
form-schedule-meeting = Планирование собрания
form-move-meeting = Перенос собрания
