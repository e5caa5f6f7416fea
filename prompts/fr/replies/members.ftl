# Composition d'un groupe.
list-members = { $group_short } : { $count ->
    [0] aucune inscription au registre
    [one] { $count } inscription au registre
    [many] { $count } d'inscriptions au registre
   *[other] { $count } inscriptions au registre
}
list-members-as = { $group_short } : { $capacity }
list-members-as-none = { $group_short } : aucune inscription au registre à ce titre ({ $capacity }).
list-members-others = Autres inscriptions au registre :
list-members-on = Au { $on } :
list-members-line = { $capacity } : { $person }{ $has_body ->
    [yes] , pour : { $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] {" "}; depuis le { $since }
   *[no] {""}
}{ $has_as_of ->
    [yes] {" "}; situation à la date suivante : { $as_of }
   *[no] {""}
}
