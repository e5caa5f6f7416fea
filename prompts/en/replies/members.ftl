# Who sits in a group.
list-members = { $group_short }: { $count ->
    [0] no one is recorded
    [one] { $count } entry in the records
   *[other] { $count } entries in the records
}
list-members-as = { $group_short }: { $capacity }
list-members-as-none = { $group_short }: no one is recorded in this capacity ({ $capacity }).
list-members-others = Others in the records:
list-members-on = As at { $on }:
list-members-line = { $capacity }: { $person }{ $has_body ->
    [yes] , for { $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] ; since { $since }
   *[no] {""}
}{ $has_as_of ->
    [yes] ; as of { $as_of }
   *[no] {""}
}
