# Повестка дня, участники и отчет о собрании.
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] {" "}(язык: { $language })
   *[no] {""}
}
agenda-noted = Повестка дня { $group_short }, { $day }, пункт { $number }: { $text }
present-noted = Присутствуют на собрании { $group_short }, { $day }: { $people }
regrets-noted = Не смогут участвовать в собрании { $group_short }, { $day }: { $people }
show-agenda = Повестка дня { $group_short }, { $day }
agenda-empty = Пунктов пока не записано. Достаточно одной строки, например: ПОВЕСТКА ДНЯ: Утверждение повестки дня
agenda-present = Присутствуют: { $people }
agenda-regrets = Не смогут участвовать: { $people }
meeting-agenda = Повестка дня:
agenda-which-meeting = Какое собрание имеется в виду? Укажите, пожалуйста, группу или сначала запланируйте собрание.
present-not-begun = Присутствующие отмечаются после начала собрания. Отсутствие можно отметить заранее.
agenda-not-yours = { $group }: повестку дня, список участников и отчет о собрании ведет председатель или секретарь группы либо секретариат.
agenda-whom = По данным реестра, эту функцию никто не выполняет. Укажите, пожалуйста, имена присутствующих или тех, кто не сможет участвовать.
undo-noted = Запись о собрании отменена.

## Отчет
minutes-written = Отчет о собрании { $group_short }, { $day } (язык: { $language }). Пунктов: { $count }
minutes-hidden = Не включено пунктов, которые видны не всем читающим здесь: { $count }. В личной беседе отчет полон.
minutes-drafts = Не включено проектов, которые еще не согласованы: { $count }
minutes-proposals = Предложений, ожидающих рассмотрения: { $count }
minutes-which-meeting = Какое собрание имеется в виду? Назовите его, пожалуйста, например: отчет о майском собрании МСКГ.
minutes-not-held = { $group }, { $day }: это собрание еще не проведено, поэтому отчета о нем пока нет.
minutes-number = Документ […]
minutes-draft = ПРОЕКТ
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] , собрание совместно с: { $joint }
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place },{" "}
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = ОТЧЕТ О СОБРАНИИ
minutes-head-attendance = Участники
minutes-head-agenda = Повестка дня
minutes-head-conclusions = Выводы
minutes-head-actions = Поручения
minutes-head-calls = Призывы к действию
minutes-head-information = Информация
minutes-head-next = Следующее собрание
minutes-chair = Председатель: { $people }
minutes-secretary = Секретарь собрания: { $people }
minutes-no-attendance = Участники не записаны.
minutes-no-agenda = Повестка дня не записана.
minutes-no-conclusions = Выводов не записано.
minutes-no-actions = Поручений не записано.
minutes-no-calls = Призывов к действию не записано.
minutes-calls = Кому: { $addressee }
minutes-nobody-addressed = адресат не указан
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = №
minutes-column-action = Поручение
minutes-column-responsible = Ответственные
minutes-column-deadline = Срок
minutes-owed = { $responsible }{ $shared ->
    [yes] ; совместно с: { $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group }: { minutes-when }
minutes-next-unknown = Дата следующего собрания { $group_short } пока неизвестна.
minutes-foot = Номера соответствуют пунктам в реестре. Слова участников приведены на том языке, на котором они были записаны.

## Документы
task-reply = подготовить ответ на документ { $numbered ->
    [yes] { $number }: { $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}: { $text }{ $foreign ->
    [yes] {" "}(язык: { $language })
   *[no] {""}
}{ $sourced ->
    [yes] ; источник: { $source }
   *[no] {""}
}{ $purpose ->
    [action] ; для принятия мер
    [information] ; для информации
   *[none] {""}
}{ $placed ->
    [yes] ; пункт { $point } повестки дня
   *[no] {""}
}{ $answered ->
    [yes] ; ответ до: { $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = Внесено в список документов { $group_short }, { $day }:
document-no-number = Документ остается без номера, пока его не укажут: Focal номеров не присваивает.
document-there-already = { $group }: документ { $number } уже внесен. Укажите, пожалуйста, его пересмотр или другой номер.
document-link-unread = Этот адрес сохранить нельзя: { $words }
agenda-no-such-item = { $group }: в повестке дня нет пункта { $number }.
list-documents = Документы { $group_short }, { $day }: { $count }
meeting-documents = Документы:
document-purpose-action = для принятия мер
document-purpose-information = для информации
minutes-head-documents = Документы
form-register-document = Внесение документа
form-label-number = Номер, как он присвоен
form-label-revision = Пересмотр или дополнение
form-label-agenda = Пункт повестки дня
form-label-source = Источник
form-label-purpose = Представлен
form-label-link = Ссылка
form-label-reply_by = Ответ до
field-number = Номер, как он присвоен
field-revision = Пересмотр или дополнение
field-agenda = К какому пункту повестки дня он относится? Укажите номер.
field-source = Источник
field-purpose = Представлен
field-link = Ссылка
field-reply_by = Ответ до

## Перед собранием
show-follow-up = Список последующих действий { $group_short }, { $day }. Пунктов: { $count }
follow-up-title = СПИСОК ПОСЛЕДУЮЩИХ ДЕЙСТВИЙ
follow-up-agenda = Повестка дня
follow-up-done = Отмечено как выполненное, ожидает подтверждения
follow-up-calls = Призывы к действию
follow-up-late = Остается открытым после срока
follow-up-undated = Без срока
follow-up-open = Открыто
follow-up-papers = Документы
follow-up-note = Этот список дополняет официальную повестку дня и не заменяет ее.

## Субтитры и утверждение отчета
captions-approved = { $group_short }, { $day }: субтитры этого собрания можно читать, чтобы найти то, о чем договорились, с одобрения председателя (запись: { $person }). Они не являются официальным отчетом и не хранятся после утверждения отчета.
captions-refused = { $group_short }, { $day }: субтитры этого собрания больше не используются.
captions-not-approved = { $group }, { $day }: субтитры читаются только после того, как председатель одобрит это для данного собрания. Ничего не сохранено. Председатель может написать: субтитры этого собрания можно использовать
captions-not-yours = { $group }: решать, можно ли использовать субтитры собрания, может председатель либо секретариат с его одобрения.
captions-may-be-used = Субтитры этого собрания можно читать; они не являются официальным отчетом.
report-adopted = { $group_short }, { $day }: отчет утвержден. Цитаты и имена выступавших, хранившиеся для его рассмотрения, удалены; фрагментов: { $count }
report-adopted-already = { $group }, { $day }: отчет об этом собрании уже утвержден.
minutes-captions = Субтитры прочитаны с одобрения председателя; они не являются официальным отчетом.
