# Qui a quel rôle pour un thème.
find-focal-point = Coordonnateurs pour le thème : { $topic }
find-focal-point-on = Coordonnateurs au { $on } pour le thème : { $topic }
# Un bureau est indiqué avec son Secteur ; les autres entités n'en ont pas.
focal-points-of = { $within ->
    [yes] { $body_short } ({ $sector_short })
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short } ({ $sector_short }) : aucune désignation à ce jour.
   *[no] { $body_short } : aucune désignation à ce jour.
}
focal-points-none-at-all = Aucune désignation à ce jour pour ce thème.
focal-points-elsewhere = Désignations par d'autres entités :
focal-points-not-by-body = Entité demandée : { $body }. Elle ne désigne pas de coordonnateurs par thème ; les entités suivantes le font :
focal-points-not-loaded = La liste des coordonnateurs n'a pas encore été saisie dans le registre.
focal-point-line = { $role } : { $person }{ $has_since ->
    [yes] {" "}; depuis le { $since }
   *[no] {""}
}{ $has_until ->
    [yes] {" "}; jusqu'au { $until }
   *[no] {""}
} ; { $has_confirmed ->
    [yes] dernière confirmation le { $confirmed }
   *[no] sans confirmation à ce jour
}{ $stale ->
    [yes] {" ("}à reconfirmer)
   *[no] {""}
}{ $pending ->
    [yes] {" "}; changement en attente
   *[no] {""}
}{ $left ->
    [yes] {" "}; n'est plus en fonction
   *[no] {""}
}{ $stands ->
    [yes] {" "}; assure la suppléance
   *[no] {""}
}{ $has_designated ->
    [yes] {" "}; désignation par : { $designated }
   *[no] {""}
}{ $has_source ->
    [yes] {" "}; source : { $source }
   *[no] {""}
}
focal-point-hidden = { $role } : le nom n'est pas affiché dans cet espace.
topic-unknown = La liste ne contient pas de thème appelé « { $words } ». La question « Quels sont les thèmes coordonnés ? » permet de les voir tous.
body-unknown = Le registre ne contient pas d'entité ni de groupe appelé « { $words } ».
party-unknown = Le registre ne contient pas de personne, de service ni d'entité du nom de « { $words } ».
