# Темы: все, одна подробно, темы лица или органа.
list-topics = { $count ->
    [one] Координируется { $count } тема
    [few] Координируются { $count } темы
    [many] Координируется { $count } тем
   *[other] Координируется { $count } темы
}
list-topics-main = { $count ->
    [one] Координируется { $count } основная тема
    [few] Координируются { $count } основные темы
    [many] Координируется { $count } основных тем
   *[other] Координируется { $count } основной темы
}
list-topics-line = { $named ->
    [bodies] { $topic }; назначения: { $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic }; никто не назначен
}
list-topics-rest = { $count ->
    [one] Не показана еще { $count } тема.
    [few] Не показаны еще { $count } темы.
    [many] Не показано еще { $count } тем.
   *[other] Не показано еще { $count } темы.
}
list-topics-more = Показать следующие темы
find-topics = { $who }: { $count ->
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } темы
}
find-topics-none = { $who }: тем в реестре нет
find-topics-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
}
find-topics-own-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
}; { $other_role }: { $others }
find-topics-line-of-body = { $topic }; { $role }: { $person }
find-topics-rest = { $count ->
    [one] В реестре есть еще { $count } запись.
    [few] В реестре есть еще { $count } записи.
    [many] В реестре есть еще { $count } записей.
   *[other] В реестре есть еще { $count } записи.
}
show-topic = { $main ->
    [yes] Основная тема: { $topic }
   *[no] Тема: { $topic }
}
show-topic-about-in = Описание этой темы есть на следующих языках: { $languages }.
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name } (не проверено)
}
show-topic-resolutions = Документы, относящиеся к этой теме:
show-topic-no-resolutions = Подтвержденных резолюций по этой теме в реестре нет.
show-topic-resolution = { $kind ->
    [decision] Решение
   *[resolution] Резолюция
} { $numbered ->
    [yes] { $number }
   *[no] (номер неизвестен)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $coordinates ->
    [yes] ; содержит призыв к координации между Секторами
   *[no] {""}
}{ $acts ->
    [yes] ; кому поручено: { $act }
   *[no] {""}
}{ $fate ->
    [revised] ; заменена ({ $ended })
    [suppressed] ; аннулирована ({ $ended })
    [merged] ; объединена с другим текстом ({ $ended })
    [cited] ; упоминалась ранее
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; не проверено
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] Основание: резолюция Полномочной конференции сама содержит призыв к координации между Секторами.
    [pp_and_sector] Основание: по этому вопросу есть резолюции Полномочной конференции и по крайней мере одного Сектора.
    [undecided] Имеющиеся записи не позволяют определить, отвечает ли тема установленному условию.
   *[no] Судя по имеющимся записям, тема не отвечает установленному условию.
}{ $checked ->
    [yes] {""}
   *[no] {" "}Это предварительные сведения: подтверждены не все резолюции.
}
show-topic-open-items = { $count ->
    [0] Открытых пунктов по этой теме нет.
    [one] По этой теме открыт { $count } пункт.
    [few] По этой теме открыты { $count } пункта.
    [many] По этой теме открыто { $count } пунктов.
   *[other] По этой теме открыто { $count } пункта.
}
show-topic-items = Показать открытые пункты
