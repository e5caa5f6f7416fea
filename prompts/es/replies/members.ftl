# Quién forma parte de un grupo.
list-members = { $group_short }: { $count ->
    [0] no consta nadie en el registro
    [one] { $count } inscripción en el registro
    [many] { $count } de inscripciones en el registro
   *[other] { $count } inscripciones en el registro
}
list-members-as = { $group_short }: { $capacity }
list-members-as-none = { $group_short }: no consta nadie en calidad de: { $capacity }.
list-members-others = Otras personas que constan en el registro:
list-members-on = Al { $on }:
list-members-line = { $capacity }: { $person }{ $has_body ->
    [yes] , por: { $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] ; desde el { $since }
   *[no] {""}
}{ $has_as_of ->
    [yes] ; situación a fecha de: { $as_of }
   *[no] {""}
}
