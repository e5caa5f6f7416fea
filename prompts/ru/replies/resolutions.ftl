# Соответствие резолюций темам.
resolution-called = { $kind ->
    [decision] Решение
   *[resolution] Резолюция
} { $numbered ->
    [yes] { $number }
   *[no] (номер неизвестен)
} ({ $body_short }{ $revised ->
    [yes] , { $revision }
   *[no] {""}
})
list-resolutions = { $count ->
    [one] { $count } резолюция отнесена к темам
    [few] { $count } резолюции отнесены к темам
    [many] { $count } резолюций отнесено к темам
   *[other] { $count } резолюции отнесено к темам
}
list-resolutions-topic = Резолюции по теме { $topic }: { $count }
list-resolutions-body = Резолюции ({ $body_short }): { $count }
list-resolutions-sectors = Резолюции, затрагивающие более одного Сектора: { $count }
list-resolutions-conferences = Темы, по которым есть резолюции двух или более конференций: { $count }
list-resolutions-none = Таких резолюций, которые можно здесь показать, в записях нет.
list-resolutions-of-sectors = { $resolution }: { $sectors }; темы: { $topics }{ $checked ->
    [yes] {""}
   *[no] ; не проверено
}
list-resolutions-theme = { $topic }: { $resolutions }{ $checked ->
    [yes] {""}
   *[no] ; проверены не все
}
list-resolutions-candidates = Это темы для возможного упорядочения, требуют рассмотрения. Решать, следует ли что-либо объединять, будут члены.
list-resolutions-rest = { $count ->
    [one] Далее еще { $count } резолюция.
    [few] Далее еще { $count } резолюции.
    [many] Далее еще { $count } резолюций.
   *[other] Далее еще { $count } резолюции.
}
list-resolutions-more = Показать еще резолюции
show-topic-changed = { $now ->
    [yes] Тема отвечает условию со времени изменений { $year } года.
   *[no] Со времени изменений { $year } года тема более не отвечает условию.
}
show-topic-units = Над этой темой работают:
unit-question = Вопрос { $number }{ $grouped ->
    [yes] , Рабочая группа { $party }
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $led ->
    [yes] ; руководство: { $by }
   *[no] {""}
}
unit-task-force = Целевая группа: { $body }{ $led ->
    [yes] ; руководство: { $by }
   *[no] {""}
}
# Что изменила конференция.
compare-revisions = { $count ->
    [one] { $body_short }, { $year } г.: изменена { $count } резолюция
    [few] { $body_short }, { $year } г.: изменены { $count } резолюции
    [many] { $body_short }, { $year } г.: изменено { $count } резолюций
   *[other] { $body_short }, { $year } г.: изменено { $count } резолюции
}
compare-revisions-none = Изменений резолюций в записях нет ({ $body_short }, { $year } г.).
compare-new = Новые: { $count }
compare-revised = Пересмотренные: { $count }
compare-suppressed = Аннулированные: { $count }
compare-merged = Объединенные с другими: { $count }
compare-revised-line = { $kind ->
    [decision] Решение
   *[resolution] Резолюция
} { $numbered ->
    [yes] { $number }
   *[no] (номер неизвестен)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $dated ->
    [yes] ; прежде: { $before }
   *[no] {""}
}{ $acts ->
    [yes] ; кому поручено: { $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; не проверено
}
compare-unchanged = { $count ->
    [one] { $count } резолюция осталась без изменений.
    [few] { $count } резолюции остались без изменений.
    [many] { $count } резолюций осталось без изменений.
   *[other] { $count } резолюции осталось без изменений.
}
compare-topics = Затронутые темы: { $topics }
compare-topic = { $now ->
    [yes] { $topic }: теперь отвечает условию
   *[no] { $topic }: более не отвечает условию
}
compare-recheck = { $count ->
    [one] Следует перепроверить { $count } запись:
    [few] Следует перепроверить { $count } записи:
    [many] Следует перепроверить { $count } записей:
   *[other] Следует перепроверить { $count } записи:
}
compare-recheck-none = Перепроверять записи списка координаторов не требуется.
revisions-none = Резолюций с указанием года в записях нет ({ $body_short }).
task-recheck = перепроверить список координаторов: { $body_short }, { $year } г.
button-compare-revisions = Что изменилось
# Pages.
web-resolutions = Резолюции
web-resolutions-all = Все, соотнесенные с темами
web-resolutions-ways = Конференции и общие темы
web-resolutions-sectors = Затрагивающие более одного Сектора
web-resolutions-themes = Темы для упорядочения
web-resolutions-of-body = Той же конференции
web-resolutions-import = Загрузить соответствие из файла
