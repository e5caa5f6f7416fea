# Кто и в каком качестве занимается темой.
find-focal-point = Тема: { $topic }. Координаторы
find-focal-point-on = Тема: { $topic }. Координаторы по состоянию на { $on }
# Бюро указывается вместе со своим Сектором; у других органов Сектора нет.
focal-points-of = { $within ->
    [yes] { $body_short } ({ $sector_short })
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short } ({ $sector_short }): никто не назначен.
   *[no] { $body_short }: никто не назначен.
}
focal-points-none-at-all = По этой теме никто не назначен.
focal-points-elsewhere = Назначения других органов:
focal-points-not-by-body = Запрошенный орган: { $body }. Координаторов по темам он не назначает; их назначают следующие органы:
focal-points-not-loaded = Список координаторов пока не внесен в реестр.
focal-point-line = { $role }: { $person }{ $has_since ->
    [yes] ; дата назначения: { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ; дата окончания: { $until }
   *[no] {""}
}; { $has_confirmed ->
    [yes] последнее подтверждение: { $confirmed }
   *[no] пока не подтверждено
}{ $stale ->
    [yes] {" ("}требуется новое подтверждение)
   *[no] {""}
}{ $pending ->
    [yes] ; ожидается замена
   *[no] {""}
}{ $left ->
    [yes] ; полномочия прекращены
   *[no] {""}
}{ $stands ->
    [yes] ; исполняет обязанности
   *[no] {""}
}{ $has_designated ->
    [yes] ; кем назначено: { $designated }
   *[no] {""}
}{ $has_source ->
    [yes] ; источник: { $source }
   *[no] {""}
}
focal-point-hidden = { $role }: имя здесь не показывается.
topic-unknown = В списке нет темы под названием «{ $words }». Все темы можно увидеть, спросив: «Какие темы координируются?»
body-unknown = В реестре нет органа или группы под названием «{ $words }».
party-unknown = В реестре нет лица, отдела или органа с названием «{ $words }».
