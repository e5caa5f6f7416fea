# Quién tiene qué función para un tema.
find-focal-point = Coordinadores del tema: { $topic }
find-focal-point-on = Coordinadores al { $on } del tema: { $topic }
# Una oficina se indica con su Sector; las demás entidades no lo tienen.
focal-points-of = { $within ->
    [yes] { $body_short } ({ $sector_short })
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short } ({ $sector_short }): no consta ninguna designación.
   *[no] { $body_short }: no consta ninguna designación.
}
focal-points-none-at-all = No consta ninguna designación para este tema.
focal-points-elsewhere = Designaciones de otras entidades:
focal-points-not-by-body = Entidad consultada: { $body }. No designa coordinadores por tema; sí lo hacen las siguientes:
focal-points-not-loaded = La lista de coordinadores aún no se ha incorporado al registro.
focal-point-line = { $role }: { $person }{ $has_since ->
    [yes] ; desde el { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ; hasta el { $until }
   *[no] {""}
}; { $has_confirmed ->
    [yes] última confirmación: { $confirmed }
   *[no] pendiente de confirmación
}{ $stale ->
    [yes] {" ("}pendiente de nueva confirmación)
   *[no] {""}
}{ $pending ->
    [yes] ; cambio en curso
   *[no] {""}
}{ $left ->
    [yes] ; ya no está en funciones
   *[no] {""}
}{ $stands ->
    [yes] ; ejerce la suplencia
   *[no] {""}
}{ $has_designated ->
    [yes] ; designación a cargo de: { $designated }
   *[no] {""}
}{ $has_source ->
    [yes] ; fuente: { $source }
   *[no] {""}
}
focal-point-hidden = { $role }: el nombre no se muestra en este espacio.
topic-unknown = En la lista no figura ningún tema llamado «{ $words }». Con «¿Qué temas se coordinan?» se muestran todos.
body-unknown = En el registro no figura ninguna entidad ni grupo llamado «{ $words }».
party-unknown = En el registro no figura ninguna persona, oficina o entidad con el nombre «{ $words }».
