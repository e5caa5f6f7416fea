# Что машины предлагают по текстам собраний, и рассмотрение этого.
propose-items = { $group_short }, { $day }: { $count ->
    [one] { $count } предложение ожидает рассмотрения
    [few] { $count } предложения ожидают рассмотрения
    [many] { $count } предложений ожидают рассмотрения
   *[other] { $count } предложения ожидают рассмотрения
}
propose-items-none = { $group_short }, { $day }: ничего нового не найдено.
proposals-source = Источник: { $source }. Субтитры и записи не являются официальным отчетом; о предложении никому не сообщается, пока оно не принято.
proposals-known = { $count ->
    [one] Еще { $count } уже записано или предлагалось раньше.
    [few] Еще { $count } уже записаны или предлагались раньше.
    [many] Еще { $count } уже записаны или предлагались раньше.
   *[other] Еще { $count } уже записаны или предлагались раньше.
}
proposals-done = { $count ->
    [one] { $count } строка таблицы сообщает о выполнении и не предлагается.
    [few] { $count } строки таблиц сообщают о выполнении и не предлагаются.
    [many] { $count } строк таблиц сообщают о выполнении и не предлагаются.
   *[other] { $count } строк таблиц сообщают о выполнении и не предлагаются.
}
review-proposals = { $group_short }, { $day }: { $count ->
    [0] предложений для рассмотрения нет
    [one] { $count } предложение ожидает рассмотрения
    [few] { $count } предложения ожидают рассмотрения
    [many] { $count } предложений ожидают рассмотрения
   *[other] { $count } предложения ожидают рассмотрения
}
proposal-line = { $number }. { $kind ->
    [conclusion] Вывод
    [call_to_action] Призыв к действию
    [information] Информация
   *[action] Поручение
}: { $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] ; совместно с: { $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] ; тема: { $topic }
   *[no] {""}
} ({ $confidence } %)
proposals-note = Процент показывает, как часто такие слова в других случаях становились записью. Исполнитель или дата, которых никто не назвал, остаются пустыми.
proposals-look-first = Пока ничего не решено: просим сначала прочитать предложения. Те, что показаны, затем можно рассмотреть вместе.
show-proposal = Предложение { $number }
proposal-before = Сказано перед этим: «{ $words }»
proposal-said = Слова из текста{ $spoken ->
    [yes] , говорит { $speaker }
    [delegate] , говорит делегация ({ $speaker })
    [somebody] , говорит одна из делегаций
   *[no] {""}
} ({ $position }): «{ $quote }»
accept-proposals = { $group_short }, { $day }: { $count ->
    [0] ничего не записано
    [one] записан { $count } пункт
    [few] записаны { $count } пункта
    [many] записаны { $count } пунктов
   *[other] записаны { $count } пункта
}
accept-proposals-untold = { $count ->
    [one] О пункте { $items } никому не сообщается, так как неизвестно, кто им занимается.
    [few] О пунктах { $items } никому не сообщается, так как неизвестно, кто ими занимается.
    [many] О пунктах { $items } никому не сообщается, так как неизвестно, кто ими занимается.
   *[other] О пунктах { $items } никому не сообщается, так как неизвестно, кто ими занимается.
} Это можно указать так: «тема пункта { $first }: …» или «передать { $first } …».
proposal-not-recorded = Предложение { $number } не удалось записать, оно по-прежнему ожидает рассмотрения:
proposals-left = { $count ->
    [0] Предложений для рассмотрения больше нет.
    [one] Рассмотрения ожидает еще { $count } предложение.
    [few] Рассмотрения ожидают еще { $count } предложения.
    [many] Рассмотрения ожидают еще { $count } предложений.
   *[other] Рассмотрения ожидают еще { $count } предложения.
}
drop-proposals = { $group_short }, { $day }: { $count ->
    [one] отклонено { $count } предложение
    [few] отклонены { $count } предложения
    [many] отклонены { $count } предложений
   *[other] отклонены { $count } предложения
}
merge-proposals = Предложение { $number } теперь объединяет их все
edit-proposal = Предложение { $number } исправлено
undo-proposals = Последнее изменение предложений отменено.
proposals-which-meeting = О каком собрании идет речь? Просьба назвать его, например: предложения майского собрания.
proposals-no-text = Просьба поместить текст под запросом, в том же сообщении, или отправить его файлом: субтитры, документ Word или записи.
proposals-none = { $group_short }, { $day }: предложений для рассмотрения нет.
proposals-not-alike = Объединить можно только предложения одного вида и одного собрания, не менее двух.
proposal-unknown = Предложения { $number } нет.
proposal-settled = Предложение { $number } уже рассмотрено: { $state ->
    [accepted] оно принято.
    [dropped] оно отклонено.
   *[merged] оно объединено с другим.
}
button-proposal = Предложение { $number }
button-accept-proposal = Принять
button-edit-proposal = Исправить
button-drop-proposal = Отклонить
button-review-proposals = Все предложения
button-accept-all = Принять все
button-drop-all = Отклонить все
button-accept-shown = Принять показанные ({ $count })
button-drop-shown = Отклонить показанные ({ $count })
form-edit-proposal = Исправление предложения
form-propose-items = Поиск поручений в тексте
form-review-proposals = Рассмотрение предложений
form-show-proposal = Показ предложения
form-accept-proposals = Принятие предложений
form-drop-proposals = Отклонение предложений
form-merge-proposals = Объединение предложений
web-form-EditProposal = Исправить предложение
pasted-text = текст сообщения
