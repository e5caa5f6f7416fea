# Что делают органы по темам за год и что может дублироваться.
report-activity = Сохранено как проект. В отчеты текст войдет после утверждения органом:
activity-line = { $number }. { $topic }, { $body_short }, { $year } — { $kind }: { $text }{ $cleared ->
    [yes] {""}
   *[no] {" "}(проект)
}
activity-priority = приоритет
activity-activity = деятельность
activity-result = результат
activity-document = документ
list-activities = Представленные сведения: { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
list-activities-none = Таких сведений не представлено.
activities-rest = { $count ->
    [one] Далее еще { $count } запись.
    [few] Далее еще { $count } записи.
    [many] Далее еще { $count } записей.
   *[other] Далее еще { $count } записи.
}
activities-more = Показать следующие записи
activities-missing = { $year } г.: пока нет сведений { $count ->
    [one] по { $count } позиции списка
    [few] по { $count } позициям списка
    [many] по { $count } позициям списка
   *[other] по { $count } позиции списка
}
activities-all-in = { $year } г.: сведения представлены по всем темам, для которых назначен координатор.
task-activities = сообщить о приоритетах и основной деятельности за { $year } год
ask-activities = { $count ->
    [one] Запрос о деятельности за { $year } год направлен { $count } координатору; срок: { $until }.
    [few] Запрос о деятельности за { $year } год направлен { $count } координаторам; срок: { $until }.
    [many] Запрос о деятельности за { $year } год направлен { $count } координаторам; срок: { $until }.
   *[other] Запрос о деятельности за { $year } год направлен { $count } координатора; срок: { $until }.
}
activities-nobody-to-ask = За { $year } год запрашивать больше некого: сведения поступили или уже запрошены.
activities-calendar = Запрос координаторам направляется ежегодно; следующая дата: { $day }.
activities-by-hand = Регулярный запрос не установлен. Его задает фраза «ежегодно просите координаторов сообщить о своей деятельности».
button-report-activity = Сообщить о деятельности
web-form-AskActivities = Запросить сведения о деятельности за год
activity-missing-line = { $topic }, { $body_short }: { $person }
clear-activities = { $count ->
    [one] Утверждена { $count } запись; она может войти в отчеты:
    [few] Утверждены { $count } записи; они могут войти в отчеты:
    [many] Утверждено { $count } записей; они могут войти в отчеты:
   *[other] Утверждено { $count } записи; они могут войти в отчеты:
}
activities-none-to-clear = Таких проектов нет.
activities-body-clears = Сообщенное утверждает тот, кто выступает от имени органа, либо секретариат по его поручению.
activities-which = О каких записях идет речь? Укажите номера, орган, тему или год.
activity-which-body = От какого органа? Укажите также его.
activity-not-yours = Сведения по теме представляют ее координаторы. По этой теме Вы в списке не указаны.
find-overlaps = Возможное дублирование, требует рассмотрения: { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
}
find-overlaps-none = Ничего, что требовало бы рассмотрения, не найдено.
overlap-line = { $body_short }, { $topic } ({ $kind } { $number }): { $text }
overlap-activity = деятельность
overlap-item = поручение
overlap-judged = Отмечено: { $verdict }
verdict-none = пока не рассмотрено
verdict-joint_work = совместная работа
verdict-information = обмен информацией
verdict-no_action = меры не требуются
judge-overlap = Отмечено: { $verdict }
overlap-unknown = Это не две записи, которые сравнивались. Их покажет запрос «возможное дублирование».
overlaps-task-force = Возможное дублирование рассматривает целевая группа секретариата, те, кто в нее входит. Внести участника может секретариат.
button-verdict-joint-work = Совместная работа
button-verdict-information = Обмен информацией
button-verdict-no-action = Меры не требуются

# Годовой отчет Совету. Надписи обложки такие же, как в документах Совета.
report-written = Отчет за { $year } год составлен; язык: { $language }.
report-incomplete = { $count ->
    [one] { $count } фрагмента на этом языке нет: он приведен на своем языке с пометкой, и проект назван неполным.
    [few] { $count } фрагментов на этом языке нет: они приведены на своем языке с пометкой, и проект назван неполным.
    [many] { $count } фрагментов на этом языке нет: они приведены на своем языке с пометкой, и проект назван неполным.
   *[other] { $count } фрагмента на этом языке нет: они приведены на своем языке с пометкой, и проект назван неполным.
}
report-doubted = Названия на этом языке, которые пока никто не подтвердил: { $names }
report-acronyms = Сокращения, используемые в настоящем отчете:
report-acronym = { $body_short } — { $body }
report-which-topic = По какой теме? Назовите ее.
report-session = Совет { $session }
report-place = Женева
report-agenda-item = Пункт повестки дня: […]
report-number = Документ […]
report-original = Оригинал: { $language }
report-author = Отчет Генерального секретаря
report-title = КООРДИНАЦИЯ МЕЖДУ СЕКТОРАМИ И С ГЕНЕРАЛЬНЫМ СЕКРЕТАРИАТОМ В { $year } ГОДУ
report-title-incomplete = КООРДИНАЦИЯ МЕЖДУ СЕКТОРАМИ И С ГЕНЕРАЛЬНЫМ СЕКРЕТАРИАТОМ В { $year } ГОДУ (НЕПОЛНЫЙ ПРОЕКТ)
report-title-topic = Координация в { $year } году: { $topic }
report-title-topic-incomplete = Координация в { $year } году: { $topic } (неполный проект)
report-purpose = Назначение
report-purpose-is = В настоящем документе сообщается о координации, которая велась в { $year } году согласно Резолюции 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} Полномочной конференции.
report-action = Необходимые действия со стороны Совета
report-action-is = Совету предлагается принять к сведению настоящий отчет.
report-plan = Соответствующая(ие) увязка(и) со Стратегическим планом
report-finance = Финансовые последствия
report-references = Справочные материалы
report-to-be-filled = […]
report-mandate-named = Резолюция 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} Полномочной конференции
report-general = Общие соображения
report-mandate = Резолюция 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} Полномочной конференции предусматривает отчет о том, что координировалось между Секторами и с каким результатом.
report-scope = Настоящий отчет охватывает { $year } год. В нем содержится только то, что внесено в записи и утверждено.
report-secretariat = Координация в секретариате
report-named = На { $day } в списке координаторов { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
} по { $topics ->
    [one] { $topics } теме
    [few] { $topics } темам
    [many] { $topics } темам
   *[other] { $topics } темы
}.
report-topic = { $topic }
report-activity-line = { $body_short } ({ $kind }): { $text }{ $other ->
    [yes] {" "}(язык: { $language })
   *[no] {""}
}{ courtesy-mark }
report-no-activities = Утвержденных сведений о деятельности за этот период нет.
report-members = Координация между членами
report-meeting = { $day }: { $group_short }{ $jointly ->
    [yes] , совместно с { $joint_short }
   *[no] {""}
}{ $placed ->
    [yes] {" "}({ $place })
   *[no] {""}
}
report-conclusions = Выводы: { $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = Призывы к действиям: { $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = Собраний и выводов за этот период не отмечено.
report-follow-up = Выполнение
report-actions = Поручения, согласованные или выполненные за период: { $count }
report-done = Из них выполнено: { $count }
report-late = Из выполненных — после срока: { $count }
report-counted = Учтены поручения, записанные на собраниях групп или там, где их читают члены; поручения из личных переписок и только для персонала не учтены.
report-no-actions = Поручений за этот период не отмечено.
report-head-topic = Тема
report-head-month = Месяц
report-head-agreed = Согласовано
report-head-done = Выполнено
report-head-open = Открыто
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = Фрагменты, которых нет на этом языке
report-gap = { $kind } { $number }
report-author-chair = Отчет председателя ({ $group_short })
report-to = { $body_short }
report-title-group = Результаты и призывы к действиям ({ $group_short }) за { $year } год; адресат: { $body_short }
report-title-group-incomplete = Результаты и призывы к действиям ({ $group_short }) за { $year } год; адресат: { $body_short } (неполный проект)
report-covers = Настоящий отчет охватывает:
report-covers-none = После предыдущего собрания ({ $body_short }) собраний не отмечено ({ $group_short }).
report-scope-agreed = В нем содержится только то, что внесено в записи и согласовано.
report-outcomes = Результаты
report-agreed = Согласованные поручения: { $count }
report-none-agreed = Выводов и поручений не отмечено.
report-calls-to = Адресат — { $body_short }: { $count }
report-calls-others = Другие адресаты: { $count }
report-followed = С предыдущих собраний, открыто до сих пор или выполнено за это время: { $count }
report-followed-done = Из них выполнено: { $count }
report-followed-none = С предыдущих собраний ничего не оставалось открытым.
report-head-status = Статус
report-cell-status = { $status }
report-title-meeting = Результаты собрания { $day } ({ $group_short }); адресат: { $body_short }
report-title-meeting-incomplete = Результаты собрания { $day } ({ $group_short }); адресат: { $body_short } (неполный проект)
report-title-meetings = Результаты и призывы к действиям ({ $group_short }) к собранию { $day } ({ $body_short })
report-title-meetings-incomplete = Результаты и призывы к действиям ({ $group_short }) к собранию { $day } ({ $body_short }) (неполный проект)
report-written-meeting = Отчет составлен (адресат: { $body_short }; язык: { $language }).
report-which-meeting = О каком собрании идет речь? Назовите, пожалуйста, уже начавшееся собрание ({ $group_short }) или собрание группы, которой адресован отчет.
chart-punctual = Поручения, выполненные в срок (столбец 1), выполненные после срока (столбец 2), остающиеся открытыми после срока (столбец 3)
chart-topics = Поручения по темам, выполненные (темный) и открытые (светлый); номера соответствуют темам в этом порядке
chart-months = Выполненные поручения по месяцам
chart-in-time = Столбец 1 — выполнено в срок: { $count }
chart-late = Столбец 2 — выполнено после срока: { $count }
chart-open-late = Столбец 3 — остается открытым после срока: { $count }
chart-topic = Столбец { $number } — { $topic }: { $count }; выполнено: { $done }, открыто: { $open }
chart-month = Столбец { $number } — { $month }: { $count }
