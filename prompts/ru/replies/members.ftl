# Состав группы.
list-members = { $group_short }: { $count ->
    [0] записей в реестре нет
    [one] в реестре { $count } запись
    [few] в реестре { $count } записи
    [many] в реестре { $count } записей
   *[other] в реестре { $count } записи
}
list-members-as = { $group_short }: { $capacity }
list-members-as-none = { $group_short }: в этом качестве ({ $capacity }) в реестре никто не указан.
list-members-others = В реестре указаны:
list-members-on = По состоянию на { $on }:
list-members-line = { $capacity }: { $person }{ $has_body ->
    [yes] , от органа: { $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] ; с { $since }
   *[no] {""}
}{ $has_as_of ->
    [yes] ; по состоянию на: { $as_of }
   *[no] {""}
}
