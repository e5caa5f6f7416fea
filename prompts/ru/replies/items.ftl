# Поручения, выводы, призывы к действию и информация.

item-recorded = { $kind ->
    [conclusion] Записано: вывод { $number }.
    [call_to_action] Записано: призыв к действию { $number }.
    [information] Записано: информация { $number }.
   *[action] Записано: поручение { $number }.
}
item-recorded-draft = { $kind ->
    [conclusion] Записано как проект: вывод { $number }.
    [call_to_action] Записано как проект: призыв к действию { $number }.
    [information] Записано как проект: информация { $number }.
   *[action] Записано как проект: поручение { $number }.
}
item-draft-party = Этот пункт обязывает других, поэтому о нем никому не сообщается, пока его не согласует председатель или секретарь группы либо секретариат.
item-draft-group = Этот пункт относится ко всей группе, поэтому он остается проектом, пока его не согласует председатель или секретарь группы либо секретариат.

item-label-text = Текст
item-label-responsible = Ответственные
item-label-addressed = Кому адресовано
item-label-cooperating = Участвуют
item-label-report-to = Получатели отчета
item-label-deadline = Срок
item-label-topic = Тема
item-label-meeting = Собрание
item-label-reference = Обозначение
item-label-status = Состояние
item-label-superseded-by = Заменено пунктом
item-value = { $value }
item-meeting = { $meeting_short }, { $day }

item-party-unknown = В реестре нет записи «{ $words }»; эти слова сохранены так, как были сказаны.
item-no-owner = Ответственные пока не названы.
item-no-date = Срок не назван; пока его нет, напоминаний не будет.
item-unbound = Такое собрание еще не запланировано, поэтому у срока нет даты: { $deadline }.
item-contact = По этому вопросу обращаться ({ $party }): { $people }
item-no-attention = В реестре не указан координатор, который занимался бы этим пунктом. Ответственные: { $parties }. Напоминания получит лицо, записавшее пункт.
item-no-topic = Тема не указана, поэтому неизвестно, кто занимался бы этим пунктом. Ответственные: { $parties }. Пока напоминания получает лицо, записавшее пункт. Тему можно указать так: «тема пункта { $number }: …».
item-time-moved = Такого времени в этот день нет, так как часы переводятся вперед; оно понято так: { $moment }.
item-time-twice = В эту ночь часы переводятся назад, и такое время наступает дважды; принято первое: { $moment }.

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }, { $more }
asked-mine = за Вами
asked-body = { $body_short }
asked-topic = тема: { $topic }
asked-meeting = собрание { $group_short }, { $day }
asked-kind = вид: { $kind }
asked-status = состояние: { $status }
asked-between = срок с { $after } по { $before }
asked-after = срок с { $day }
asked-before = срок по { $day }
asked-since = с { $day }
asked-until = по { $day }
asked-within = с { $since } по { $until }
items-listed = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}{ $filtered ->
    [yes] {" "}– { $asked }
   *[no] {""}
}{ $all ->
    [yes] {""}
   *[no] {" "}(показано: { $shown })
}:
items-none = Подходящих пунктов нет{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
items-none-seen = Среди доступных Вам подходящих пунктов нет{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
item-shown = { $kind ->
    [conclusion] Вывод { $number }
    [call_to_action] Призыв к действию { $number }
    [information] Информация { $number }
    [personal] Личное напоминание { $number }
   *[action] Поручение { $number }
}
item-said = Как это было сказано:
item-history = Ход работы:
item-event = { $moment }: { $event } ({ $person })
item-event-noted = { $moment }: { $event } ({ $person }): { $note }
item-event-changed = { $moment }: { $event } ({ $person }). { $field }: { $before } → { $after }
item-in-private = Пункт { $number } предназначен не для всех, кто читает здесь; ответ дан Вам лично.
items-in-private = Ответ дан Вам лично.
item-not-shown = Пункт { $number } здесь больше не показывается.

event-recorded = запись
event-progress = сообщение о ходе работы
event-done = выполнение
event-reported = сообщение о выполнении
event-agreed = согласование
event-accepted = принятие к исполнению
event-reopened = возобновление
event-withdrawn = снятие
event-superseded = замена
event-moved = изменение срока
event-reassigned = передача
event-edited = исправление
event-undone = отмена последнего изменения
event-objected = возражение
event-retracted = возражение снято
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = Пункт { $number } закрыт: { $text }
item-reported-done = О выполнении пункта { $number } сообщено: { $text }. Выполнение подтвердит председатель или секретарь группы либо секретариат.
item-progress = Сообщение о ходе работы по пункту { $number } записано: { $note }
item-note-kept = Записано к пункту { $number }: { $note }
item-stands = Состояние: { $status }
items-agreed = { $count ->
    [one] Согласован { $count } пункт
    [few] Согласованы { $count } пункта
    [many] Согласовано { $count } пунктов
   *[other] Согласовано { $count } пункта
}{ $told ->
    [yes] ; ответственным об этом сообщается.
    [some] ; об этом сообщается лишь части ответственных.
    [later] ; ответственным об этом пока не сообщено.
    [none] ; пока сообщить об этом некому.
   *[plain] .
}
item-waits-release = { $who }: уведомление будет отправлено, как только секретариат разрешит отправку{ $may_release ->
    [yes] . Прочитать его можно так: «покажите список на разрешение».
   *[no] .
}
item-waits-pause = Отправка уведомлений приостановлена; ответственным будет сообщено, когда она возобновится.
item-name-owner = Назначить ответственных можно так: «передать { $number } …».
items-agreed-none = Согласовать ни один из этих пунктов не удалось:
items-accepted = { $count ->
    [one] Записано, что Вы принимаете { $count } пункт к исполнению.
    [few] Записано, что Вы принимаете { $count } пункта к исполнению.
    [many] Записано, что Вы принимаете { $count } пунктов к исполнению.
   *[other] Записано, что Вы принимаете { $count } пункта к исполнению.
}
item-not-enrolled = { $who }: рассылка напоминаний еще не включена, поэтому пока ничего не отправляется. Напоминания начнутся после включения{ $may_enrol ->
    [yes] : «включите { $who }».
   *[no] ; его выполняет секретариат.
}
item-reopened = Пункт { $number } снова открыт: { $text }
item-withdrawn = Пункт { $number } снят и остается в записях: { $text }
item-superseded = Пункт { $number } заменен пунктом { $other } и остается в записях: { $text }
item-superseded-by-itself = Пункт не может заменить сам себя. Чтобы снять его: «снимите { $number }».
item-moved = Новый срок пункта { $number }: { $deadline }.
item-moved-from = Прежний срок: { $deadline }.
item-stands-already = Срок пункта { $number } уже такой: { $deadline }. Ничего не изменено.
item-reassigned = Пункт { $number } передан.
item-edited = Пункт { $number } исправлен.

undo-done = Последнее изменение пункта { $number } отменено. Теперь он выглядит так:
undo-recorded = Запись отменена: пункт { $number } снят.
undo-several = Последнее изменение отменено. Теперь пункты выглядят так:
undo-setting = Последнее изменение настроек отменено.
undo-told = За это время сообщение получили: { $people }.
undo-corrected = Направляется исправление по пункту { $number }. Получатели: { $people }.
undo-older = Ваше последнее сообщение ничего не изменило, поэтому отменено будет предыдущее изменение. Пока ничего не изменено. Если Вы согласны, результат будет таким:
undo-later = После этого Вы внесли еще одно изменение, а отменить можно только последнее. Пока ничего не изменено. Если Вы согласны, результат будет таким:
undo-already = Это изменение уже отменено. Больше ничего не изменено.
undo-of-another = Отменить это изменение может только тот, кто его внес. Ничего не изменено.
undo-nothing = Отменять нечего: можно отменить только собственное последнее изменение за последние десять минут.
undo-changed = После этого были внесены другие изменения, поэтому отменить Ваше уже нельзя.
undo-nobody-to-tell = Никому другому о пункте { $number } не сообщалось, исправление не требуется.

item-not-found = Пункта { $number } нет, или он Вам не виден.
item-not-yours = Пункт { $number } могут изменять ответственные, записавшее его лицо (до согласования), председатель или секретарь группы и секретариат.
item-of-member = Пункт { $number } поручен члену, от имени которого Вы выступаете: Вы можете сообщить о ходе его выполнения и о том, что он выполнен. Срок и ответственных изменяют председатель или секретарь группы и секретариат.
item-agree-not-yours = Пункт { $number } пока остается проектом. Его согласует председатель или секретарь его группы либо секретариат.
item-closed = Пункт { $number } не открыт. Состояние: { $status }
item-is-draft = Пункт { $number } пока является проектом. Сначала его нужно согласовать.
item-not-work = { $kind ->
    [conclusion] Пункт { $number } — это вывод; выполнять к сроку здесь нечего.
   *[information] Пункт { $number } — это информация; выполнять к сроку здесь нечего.
}
item-personal = Пункт { $number } — личное напоминание: оно приходит только Вам, в выбранное время.
item-agreed-already = Пункт { $number } уже согласован.
item-open-already = Пункт { $number } остается без изменений. Состояние: { $status }
item-reported-already = О выполнении пункта { $number } уже сообщено; ожидается подтверждение.
item-status-refused = Сообщением о ходе работы нельзя установить пункту { $number } такое состояние: { $status }
item-reassign-refused = Передача пункта { $number } обязала бы других; обратитесь, пожалуйста, к председателю или секретарю группы либо в секретариат.
item-reassign-unknown = В реестре нет лица, подразделения или органа с названием «{ $words }». Ответственные за пункт { $number } остаются прежними. Кого не хватает в реестре, может внести секретариат.
item-nothing-to-edit = В пункте { $number } ничего не изменилось бы. Исправление можно указать так: «изменить текст { $number }: …» или «тема пункта { $number }: …».
text-empty = Текста для записи нет. Укажите, пожалуйста, о чем идет речь.
text-too-long = Текст слишком длинный. Знаков: { $length }; наибольшее число: { $most }.
date-past = Этот срок уже прошел: { $deadline }. Ничего не изменено.
date-too-far = Эта дата слишком далека. Ничего не изменено.

button-done = Выполнено: { $number }
button-snooze = Напомнить завтра
button-show = Показать пункт { $number }
button-undo = Отменить
button-agree = Согласовать пункт { $number }
button-more = Показать еще
button-move = На неделю позже: { $day }
button-correct = Направить им исправление
button-release = Разрешить отправку
item-changed-since = Пункт { $number } изменился с тех пор, как была показана эта кнопка, поэтому ничего не сделано. Сейчас он выглядит так:
