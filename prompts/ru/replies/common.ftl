# Слова, общие для всех ответов. Термины стоят в середине строки: без прописной буквы и точки.

## Роли по теме, состояния и виды пунктов
role-focal_point = координатор
role-alternate = заместитель координатора
role-as-party = { $has_body ->
    [yes] координатор по теме «{ $topic }» ({ $body })
   *[no] координаторы по теме «{ $topic }»
}
status-draft = проект
status-open = открыто
status-in_progress = в работе
status-pending = в ожидании
status-reported_done = сообщено о выполнении
status-closed = закрыто
status-superseded = заменено
status-withdrawn = снято
status-overdue = остается открытым по истечении срока
status-undated = без срока
status-unassigned = без ответственного
status-untransmitted = еще не передано
kind-action = поручение
kind-conclusion = вывод
kind-call_to_action = призыв к действию
kind-information = информация
kind-personal = личное напоминание

## Качества в группе и стороны пункта
capacity-chair = председатель
capacity-vice_chair = заместитель председателя
capacity-representative = представитель
capacity-secretary = секретарь
capacity-member = член группы
capacity-observer = наблюдатель
capacity-responsible = ответственный
capacity-cooperating = при содействии
capacity-report_to = кому представляется отчет
capacity-addressed = адресат

## Чего нет и насколько это достоверно
nobody-named = никто не назначен
no-deadline = без срока
not-known = неизвестно
example-mark = Данные для примера: эти отделы, собрания и пункты вымышлены. Это не настоящий реестр.
working-list-as-of = Рабочий список по состоянию на { $day }
named-unverified = { $name } (название не проверено)

## Кнопки
label-yes = Да
label-keep = Сохранить
label-do-it = Да, выполнить
label-change = Изменить
label-cancel = Отмена
label-more = Показать еще

## Когда что-либо невозможно
failure-code = Ваше сообщение получено, но ответить на него не удалось. Ничего не изменено. Просим передать секретариату этот код: { $code }.
answer-not-shown = Ваше сообщение получено и обработано, но показать ответ здесь не удалось. Просим уточнить, как обстоит дело, или сообщить секретариату этот код: { $code }.
may-not = Ваша нынешняя роль не предусматривает такого действия. Секретариат может Вам помочь.

## Как складываются строки
pair = { $label }: { $value }
quote = «{ $words }»
quote-in = «{ $words }» (язык: { $language })
document-comes = Файл: { $name }
document-not-here = { $name } нельзя передать здесь. Запросите его, пожалуйста, в виде простого текста или откройте страницу собрания.
choose-by-number = Просим указать в ответе номер варианта.
only-for-you = Только для Вас:

## Даты (образцы: EEEE день недели, d день, MMMM месяц, y год), время и пояса
day-pattern = { $weekday ->
    [yes] EEEE, d MMMM y 'года'
   *[no] d MMMM y 'года'
}
day-pattern-first = { $weekday ->
    [yes] EEEE, d MMMM y 'года'
   *[no] d MMMM y 'года'
}
month-pattern = LLLL
day-in-zone = { $day } ({ $zone })
moment = { $day }, { $time } ({ $zone })
moment-and-here = { $moment }, то есть { $here }
time-in-zone = { $time } ({ $zone })
zone-geneva = женевское время
zone-utc = UTC
zone-offset = UTC{ $offset }

## Сроки, связанные с собранием
relative-span = { $unit ->
    [working_day] { $n ->
        [one] { $n } рабочий день
        [few] { $n } рабочих дня
        [many] { $n } рабочих дней
       *[other] { $n } рабочего дня
    }
    [week] { $n ->
        [one] { $n } неделю
        [few] { $n } недели
        [many] { $n } недель
       *[other] { $n } недели
    }
    [month] { $n ->
        [one] { $n } месяц
        [few] { $n } месяца
        [many] { $n } месяцев
       *[other] { $n } месяца
    }
   *[calendar_day] { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
}
relative-before = за { $span } до { $edge ->
    [closing] закрытия
   *[opening] открытия
} { $which ->
    [known] собрания
    [following] собрания, которое состоится после следующего
   *[next] следующего собрания
} ({ $group })
relative-after = через { $span } после { $edge ->
    [closing] закрытия
   *[opening] открытия
} { $which ->
    [known] собрания
    [following] собрания, которое состоится после следующего
   *[next] следующего собрания
} ({ $group })
relative-at = к { $edge ->
    [closing] закрытию
   *[opening] открытию
} { $which ->
    [known] собрания
    [following] собрания, которое состоится после следующего
   *[next] следующего собрания
} ({ $group })
relative-dated = { $relative }; сейчас это { $day }
relative-undated = { $relative }; дата собрания пока неизвестна
relative-cancelled = { $relative }; собрание отменено
