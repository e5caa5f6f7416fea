# Temas: todos, uno en detalle, los de una persona o entidad.
list-topics = { $count ->
    [one] { $count } tema coordinado
    [many] { $count } de temas coordinados
   *[other] { $count } temas coordinados
}
list-topics-main = { $count ->
    [one] { $count } tema principal coordinado
    [many] { $count } de temas principales coordinados
   *[other] { $count } temas principales coordinados
}
list-topics-line = { $named ->
    [bodies] { $topic }; designaciones: { $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic }; sin designaciones
}
list-topics-rest = { $count ->
    [one] Queda { $count } tema por mostrar.
    [many] Quedan { $count } de temas por mostrar.
   *[other] Quedan { $count } temas por mostrar.
}
list-topics-more = Mostrar más temas
find-topics = { $who }: { $count ->
    [one] { $count } tema
    [many] { $count } de temas
   *[other] { $count } temas
}
find-topics-none = { $who }: ningún tema en el registro
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
    [one] En el registro hay { $count } más.
    [many] En el registro hay { $count } más.
   *[other] En el registro hay { $count } más.
}
show-topic = { $main ->
    [yes] Tema principal: { $topic }
   *[no] Tema: { $topic }
}
show-topic-about-in = Existe una descripción de este tema en: { $languages }.
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name } (sin verificar)
}
show-topic-resolutions = Textos relativos a este tema:
show-topic-no-resolutions = No consta ninguna resolución confirmada sobre este tema.
show-topic-resolution = { $kind ->
    [decision] Acuerdo
   *[resolution] Resolución
} { $numbered ->
    [yes] { $number }
   *[no] (número no conocido)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $coordinates ->
    [yes] ; pide coordinación entre los Sectores
   *[no] {""}
}{ $acts ->
    [yes] ; deben actuar: { $act }
   *[no] {""}
}{ $fate ->
    [revised] ; sustituida ({ $ended })
    [suppressed] ; suprimida ({ $ended })
    [merged] ; refundida con otro texto ({ $ended })
    [cited] ; referencia anterior
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; sin verificar
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] Por qué se coordina este tema: una resolución de la Conferencia de Plenipotenciarios pide por sí misma la coordinación entre los Sectores.
    [pp_and_sector] Por qué se coordina este tema: la Conferencia de Plenipotenciarios y al menos un Sector tienen resoluciones sobre esta cuestión.
    [undecided] Con lo registrado no se puede determinar si este tema cumple las condiciones.
   *[no] Según lo registrado, este tema no cumple las condiciones.
}{ $checked ->
    [yes] {""}
   *[no] {" "}Esta indicación es provisional: no se han confirmado todas las resoluciones.
}
show-topic-open-items = { $count ->
    [0] No hay puntos abiertos sobre este tema.
    [one] Hay { $count } punto abierto sobre este tema.
    [many] Hay { $count } de puntos abiertos sobre este tema.
   *[other] Hay { $count } puntos abiertos sobre este tema.
}
show-topic-items = Mostrar los puntos abiertos
