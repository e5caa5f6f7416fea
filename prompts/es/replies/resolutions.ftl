# La correspondencia entre resoluciones y temas.
resolution-called = { $kind ->
    [decision] Acuerdo
   *[resolution] Resolución
} { $numbered ->
    [yes] { $number }
   *[no] (número no conocido)
} ({ $body_short }{ $revised ->
    [yes] , { $revision }
   *[no] {""}
})
list-resolutions = { $count ->
    [one] { $count } resolución está vinculada a temas
    [many] { $count } de resoluciones están vinculadas a temas
   *[other] { $count } resoluciones están vinculadas a temas
}
list-resolutions-topic = Resoluciones sobre { $topic }: { $count }
list-resolutions-body = Resoluciones ({ $body_short }): { $count }
list-resolutions-sectors = Resoluciones que afectan a más de un Sector: { $count }
list-resolutions-conferences = Temas sobre los que dos o más conferencias tienen resoluciones: { $count }
list-resolutions-none = No consta ninguna resolución de este tipo que pueda mostrarse aquí.
list-resolutions-of-sectors = { $resolution }: { $sectors }; temas: { $topics }{ $checked ->
    [yes] {""}
   *[no] ; sin verificar
}
list-resolutions-theme = { $topic }: { $resolutions }{ $checked ->
    [yes] {""}
   *[no] ; no todas están verificadas
}
list-resolutions-candidates = Son candidatos a la racionalización, por examinar. Corresponde a los miembros decidir si se refunde algo.
list-resolutions-rest = { $count ->
    [one] Sigue { $count } resolución más.
    [many] Siguen { $count } de resoluciones más.
   *[other] Siguen { $count } resoluciones más.
}
list-resolutions-more = Mostrar más resoluciones
show-topic-changed = { $now ->
    [yes] Cumple las condiciones desde los cambios de { $year }.
   *[no] Desde los cambios de { $year } ya no cumple las condiciones.
}
show-topic-units = En curso sobre este tema:
unit-question = Cuestión { $number }{ $grouped ->
    [yes] , Grupo de Trabajo { $party }
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $led ->
    [yes] ; dirección: { $by }
   *[no] {""}
}
unit-task-force = Grupo especial: { $body }{ $led ->
    [yes] ; dirección: { $by }
   *[no] {""}
}
# Lo que cambió una conferencia.
compare-revisions = { $count ->
    [one] { $body_short }, { $year }: { $count } resolución modificada
    [many] { $body_short }, { $year }: { $count } de resoluciones modificadas
   *[other] { $body_short }, { $year }: { $count } resoluciones modificadas
}
compare-revisions-none = No consta ningún cambio en las resoluciones ({ $body_short }, { $year }).
compare-new = Nuevas: { $count }
compare-revised = Revisadas: { $count }
compare-suppressed = Suprimidas: { $count }
compare-merged = Refundidas con otras: { $count }
compare-revised-line = { $kind ->
    [decision] Acuerdo
   *[resolution] Resolución
} { $numbered ->
    [yes] { $number }
   *[no] (número no conocido)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $dated ->
    [yes] ; antes: { $before }
   *[no] {""}
}{ $acts ->
    [yes] ; deben actuar: { $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; sin verificar
}
compare-unchanged = { $count ->
    [one] { $count } resolución no ha cambiado.
    [many] { $count } de resoluciones no han cambiado.
   *[other] { $count } resoluciones no han cambiado.
}
compare-topics = Temas afectados: { $topics }
compare-topic = { $now ->
    [yes] { $topic }: ahora cumple las condiciones
   *[no] { $topic }: ya no cumple las condiciones
}
compare-recheck = { $count ->
    [one] { $count } entrada por revisar:
    [many] { $count } de entradas por revisar:
   *[other] { $count } entradas por revisar:
}
compare-recheck-none = No hay que revisar ninguna entrada de la lista de coordinadores.
revisions-none = No consta ninguna resolución con su año ({ $body_short }).
task-recheck = revisar la lista de coordinadores tras { $body_short }, { $year }
button-compare-revisions = Qué cambió
# Pages.
web-resolutions = Resoluciones
web-resolutions-all = Todas las vinculadas a temas
web-resolutions-ways = Conferencias y aspectos comunes
web-resolutions-sectors = Que afectan a más de un Sector
web-resolutions-themes = Temas que cabría racionalizar
web-resolutions-of-body = De la misma conferencia
web-resolutions-import = Importar la correspondencia desde un fichero
