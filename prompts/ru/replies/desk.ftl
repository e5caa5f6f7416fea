# What waits for the secretariat's hand.

answer-left = Ваш ответ передан секретариату, который им займется. До этого ничего не изменится.
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
answer-line-date = Ответ { $number }: { $who }, { $moment }, предлагаемый срок { $day } для пункта { $items }
answer-line-date-said = Ответ { $number }: { $who }, { $moment }, предлагаемый срок { $day } для пункта { $items }: «{ $words }»
answer-line-unsure = Ответ { $number }: { $who }, { $moment }, пункт не назван: «{ $words }»
answer-settled = Ответ { $number } больше не ожидает рассмотрения.
answer-taken = Ответ { $number } отмечен как рассмотренный.
answer-aside = Ответ { $number } отложен; ничего не изменено.
answer-taken-progress = Записано в пункт { $number }, { $text }, со слов { $who }: { $note }
answer-taken-declined = Записано в пункт { $number }, { $text }, теперь он отложен. Отказ: { $who }. Причина: { $note }
answer-no-date = Укажите предлагаемую дату.
button-take-answer = Принять ответ { $number }
button-set-aside = Отложить ответ { $number }
notice-answered-said = Ответ по пункту { $number }, { $text }. Автор: { $who }. Текст: «{ $words }». Ничего не изменится, пока ответ не принят секретариатом.
notice-answered-declined = Отказ от пункта { $number }, { $text }. Автор: { $who }. Причина: «{ $words }». Ничего не изменится, пока ответ не принят секретариатом.
notice-answered-date = Для пункта { $number }, { $text }, предложен срок { $day }. Автор: { $who }. Ничего не изменится, пока ответ не принят секретариатом.
event-declined = отказ
field-answer = Какой ответ? Укажите его номер.
form-answer-item = Ответ для секретариата
form-settle-answer = Рассмотрение ответа
