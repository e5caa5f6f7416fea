# What waits for the secretariat's hand.

answer-left = Ваш ответ передан секретариату, который им займется. До этого ничего не изменится.
answer-left-item = Ваш ответ по пункту { $number }, { $text }, передан секретариату, который им займется. До этого ничего не изменится.
answer-proposed = Предложенный срок: { $day }
answer-reason = Причину можно добавить, например: «сообщите секретариату о { $number }: …»
answers-many = Уже много Ваших ответов ожидают секретариат. Просим немного подождать или обратиться в секретариат напрямую.
answers-none = Ожидающих ответов нет.
answers-waiting = { $count ->
    [one] Секретариата ожидает { $count } ответ:
    [few] Секретариата ожидают { $count } ответа:
    [many] Секретариата ожидают { $count } ответов:
   *[other] Секретариата ожидают { $count } ответа:
}
answer-line-said = Ответ { $number }: { $who }, { $moment }, о пункте { $items }: «{ $words }»
answer-line-declined = Ответ { $number }: { $who }, { $moment }, отказ от пункта { $items }: «{ $words }»
answer-line-declined-only = Ответ { $number }: { $who }, { $moment }, отказ от пункта { $items }
answer-line-date = Ответ { $number }: { $who }, { $moment }, предлагаемый срок для пункта { $items } — { $day }
answer-line-date-said = Ответ { $number }: { $who }, { $moment }, предлагаемый срок для пункта { $items } — { $day }: «{ $words }»
answer-line-unsure = Ответ { $number }: { $who }, { $moment }, пункт не назван: «{ $words }»
answer-line-automatic = Ответ { $number }: { $who }, { $moment }, возможно, автоматический: «{ $words }»
answer-settled = Ответ { $number } больше не ожидает рассмотрения.
answer-taken = Ответ { $number } отмечен как рассмотренный.
answer-aside = Ответ { $number } отложен; ничего не изменено.
answer-taken-progress = Записано в пункт { $number }, { $text }, со слов { $who }: { $note }
answer-taken-declined = Записано в пункт { $number }, { $text }, теперь он отложен. Отказ: { $who }. Причина: { $note }
answer-taken-declined-only = Записано в пункт { $number }, { $text }, теперь он отложен. Отказ: { $who }.
answer-no-date = Укажите предлагаемую дату.
button-take-answer = Принять ответ { $number }
button-set-aside = Отложить ответ { $number }
answered-how = В беседе с Focal или на его веб-странице: «принять ответ { $answer }» или «отложить ответ { $answer }».
notice-answered-said = Ответ по пункту { $number }, { $text }. Автор: { $who }. Текст: «{ $words }». Ничего не изменится, пока ответ не принят секретариатом. { answered-how }
notice-answered-among = Ответ на сообщение о пунктах { $items }. Автор: { $who }. Текст: «{ $words }». Ничего не изменится, пока ответ не принят секретариатом. { answered-how }
notice-answered-unsure = Письмо, в котором пункт не назван. Автор: { $who }. Текст: «{ $words }». Ничего не изменено; письмо ожидает среди ответов. { answered-how }
notice-answered-automatic = Письмо, которое может быть автоматическим ответом. Автор: { $who }. Текст: «{ $words }». Ничего не изменено; письмо ожидает среди ответов. { answered-how }
task-letters = рассмотреть полученные по почте письма, в которых пункт не назван
button-answers = Ожидающие ответы
notice-answered-declined = Отказ от пункта { $number }, { $text }. Автор: { $who }. Причина: «{ $words }». Ничего не изменится, пока ответ не принят секретариатом. { answered-how }
notice-answered-declined-only = Отказ от пункта { $number }, { $text }. Автор: { $who }. Ничего не изменится, пока ответ не принят секретариатом. { answered-how }
notice-answered-date = Для пункта { $number }, { $text }, предложен срок { $day }. Автор: { $who }. Ничего не изменится, пока ответ не принят секретариатом. { answered-how }
event-declined = отказ
field-answer = Какой ответ? Укажите его номер.
field-take = Как поступить с этим ответом?
answer-to-accept = принять
answer-to-set-aside = отложить
form-answer-item = Ответ для секретариата
form-settle-answer = Рассмотрение ответа

release-sheet = { $count ->
    [one] Разрешения ожидает { $count } уведомление:
    [few] Разрешения ожидают { $count } уведомления:
    [many] Разрешения ожидают { $count } уведомлений:
   *[other] Разрешения ожидают { $count } уведомления:
}
release-none = Ничто не ожидает разрешения.
release-line = Уведомление { $number }, адресат: { $person }, язык: { $language }, { $moment }: { $said }
release-how = Чтобы разрешить отправку: «отправьте уведомления 3 и 5»; чтобы изменить слова: «измените уведомление 3: …»; чтобы не отправлять: «вычеркните уведомление 3».
release-struck = { $count ->
    [one] Вычеркнуто { $count } уведомление, оно не будет отправлено.
    [few] Вычеркнуто { $count } уведомления, они не будут отправлены.
    [many] Вычеркнуто { $count } уведомлений, они не будут отправлены.
   *[other] Вычеркнуто { $count } уведомления, они не будут отправлены.
}
release-edited = Теперь уведомление { $number } гласит:
trusted = Отныне уведомления отправляются без разрешения, адресат: { $who }. { $count ->
    [one] Разрешено { $count } ожидавшее уведомление.
    [few] Разрешено { $count } ожидавших уведомления.
    [many] Разрешено { $count } ожидавших уведомлений.
   *[other] Разрешено { $count } ожидавшего уведомления.
}
trusted-no-more = Уведомления снова ожидают разрешения, адресат: { $who }. { $count ->
    [one] Задержано { $count } предстоящее уведомление.
    [few] Задержано { $count } предстоящих уведомления.
    [many] Задержано { $count } предстоящих уведомлений.
   *[other] Задержано { $count } предстоящего уведомления.
}
enrolled = Отныне напоминания отправляются, адресат: { $who }.
enrolled-no-more = Без запроса больше ничего не отправляется, адресат: { $who }.
enrolled-waits = Отправка ожидает разрешения секретариата, пока адресат не отмечен как доверенный.
enrol-already-yes = Напоминания уже отправляются, адресат: { $who }.
enrol-already-no = Напоминания не отправляются, адресат: { $who }.
untold = { $count ->
    [one] { $count } уведомление не дошло до адресата:
    [few] { $count } уведомления не дошли до адресатов:
    [many] { $count } уведомлений не дошли до адресатов:
   *[other] { $count } уведомления не дошли до адресатов:
}
untold-none = Все уведомления дошли.
untold-line = Уведомление не доставлено, адресат: { $who }, { $moment }: пункт { $number }, { $text } — { $deadline }
untold-line-unsure = Неизвестно, доставлено ли уведомление, адресат: { $who }, { $moment }: пункт { $number }, { $text } — { $deadline }
untold-own = Уведомление не доставлено, адресат: { $who }, { $moment }: личное напоминание
untold-own-unsure = Неизвестно, доставлено ли уведомление, адресат: { $who }, { $moment }: личное напоминание
status-called = { $people ->
    [one] Одна строка о ходе работы запрошена у { $people } адресата.
    [few] Одна строка о ходе работы запрошена у { $people } адресатов.
    [many] Одна строка о ходе работы запрошена у { $people } адресатов.
   *[other] Одна строка о ходе работы запрошена у { $people } адресата.
} { $count ->
    [one] Запрос касается { $count } открытого пункта.
    [few] Запрос касается { $count } открытых пунктов.
    [many] Запрос касается { $count } открытых пунктов.
   *[other] Запрос касается { $count } открытого пункта.
}
status-nobody = Спросить некого: ни у одного открытого пункта нет ответственных, которых можно уведомить.
status-which-group = Для какой группы? Назовите ее.
status-not-yours = Состояние пунктов группы { $group } запрашивают ее председатель, секретарь или секретариат.
notice-status = Просьба сообщить, как обстоит дело с пунктом { $number }: { $text }. Достаточно одной строки. Запрос: { $by }. Ответственные: { $responsible }. Срок: { $deadline }.
notice-edited = Пункт { $number }: { $words }
field-notice = Какое уведомление? Укажите его номер.
field-notices = Какие уведомления? Укажите их номера.
form-strike-notices = Вычеркивание уведомлений
form-edit-notice = Другие слова для уведомления
form-pause-notices = Приостановка напоминаний
form-trust-reader = Отправка без разрешения
form-enrol-person = Включение в рассылку напоминаний
desk-pauses = { $count ->
    [one] Действует { $count } перерыв:
    [few] Действуют { $count } перерыва:
    [many] Действует { $count } перерывов:
   *[other] Действует { $count } перерыва:
}
desk-pause = { $whole ->
    [yes] Без запроса ничего не отправляется
   *[no] Без запроса ничего не отправляется по пунктам группы { $group_short }
}{ $bounded ->
    [yes] ; отправка возобновится: { $moment }.
   *[no] , пока этот перерыв не окончен.
}
desk-pause-class = Без запроса { to-class } ничего не отправляется{ $bounded ->
    [yes] ; отправка возобновится: { $moment }.
   *[no] , пока этот перерыв не окончен.
}
desk-proposals = { $count ->
    [one] Предложения ожидают рассмотрения по { $count } собранию:
    [few] Предложения ожидают рассмотрения по { $count } собраниям:
    [many] Предложения ожидают рассмотрения по { $count } собраниям:
   *[other] Предложения ожидают рассмотрения по { $count } собрания:
}
desk-proposals-line = { $group_short }, { $day } – { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
    [many] { $count } предложений
   *[other] { $count } предложения
}
desk-entries = { $count ->
    [one] { $count } запись ожидает подтверждения, впервые или по прошествии года:
    [few] { $count } записи ожидают подтверждения, впервые или по прошествии года:
    [many] { $count } записей ожидают подтверждения, впервые или по прошествии года:
   *[other] { $count } записи ожидают подтверждения, впервые или по прошествии года:
}
desk-successors = { $count ->
    [one] { $count } преемник предложен и еще не внесен:
    [few] { $count } преемника предложены и еще не внесены:
    [many] { $count } преемников предложены и еще не внесены:
   *[other] { $count } преемника предложены и еще не внесены:
}
desk-successor = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: преемником предлагается { $to }, сейчас { $person } ({ $day })
desk-more = { $count ->
    [one] Еще { $count } здесь не показан.
    [few] Еще { $count } здесь не показаны.
    [many] Еще { $count } здесь не показаны.
   *[other] Еще { $count } здесь не показаны.
}
button-release-one = Разрешить уведомление { $number }
button-edit-notice = Изменить текст уведомления { $number }
button-strike-notice = Вычеркнуть уведомление { $number }
button-end-pause = Окончить этот перерыв
button-confirm-entry = Подтвердить: { $person }
button-record-successor = Внести: { $to }
button-ask-status = Запросить о пункте { $number }
button-reopen = Открыть снова пункт { $number }
