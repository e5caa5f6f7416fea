# Who is in which role for a topic.
find-focal-point = { $topic }: focal points
find-focal-point-on = { $topic }: focal points as at { $on }
# A bureau is shown with its Sector; a body without one stands alone.
focal-points-of = { $within ->
    [yes] { $body_short } ({ $sector_short })
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short } ({ $sector_short }): no one has been named.
   *[no] { $body_short }: no one has been named.
}
focal-points-none-at-all = No one has been named for this topic.
focal-points-elsewhere = Named by other bodies:
focal-points-not-by-body = { $body } does not name focal points for topics. These bodies do:
focal-points-not-loaded = The list of focal points has not been entered in the register yet.
focal-point-line = { $role }: { $person }{ $has_since ->
    [yes] ; since { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ; until { $until }
   *[no] {""}
}; { $has_confirmed ->
    [yes] last confirmed { $confirmed }
   *[no] not yet confirmed
}{ $stale ->
    [yes] {" ("}to be confirmed again)
   *[no] {""}
}{ $pending ->
    [yes] ; change pending
   *[no] {""}
}{ $left ->
    [yes] ; no longer in service
   *[no] {""}
}{ $stands ->
    [yes] ; stands in
   *[no] {""}
}{ $has_designated ->
    [yes] ; designated by: { $designated }
   *[no] {""}
}{ $has_source ->
    [yes] ; source: { $source }
   *[no] {""}
}
focal-point-hidden = { $role }: the name is not shown in this place.
topic-unknown = There is no topic called “{ $words }” on the list. “Which topics are coordinated?” shows them all.
body-unknown = There is no body or group called “{ $words }” in the register.
party-unknown = There is no person, office or body called “{ $words }” in the register.
