# The list of focal points kept right, and absences.
set-focal-point = The entry is recorded:
end-focal-point = The role ends, and stays in the history:
confirm-focal-point = Confirmed as of today:
propose-successor = The proposal is kept: { $to }. Nothing changes until the body has confirmed it and the secretariat has recorded it. The entry at present:
successor-same = { $who } already stands in this entry. Please name who should follow.
set-away = You are noted as away from { $since } until { $until }, both days included. Meanwhile reminders for your roles as focal point go to the alternate, where one is named.
away-told = In the meantime told of { $topics }: { $others }.
away-nobody = No alternate is named for { $topics }, so that reminders for it keep coming to you.
away-another = Only alternates in the register stand in. To name another, please ask the secretariat to enter them as alternate; a single item can be handed over with “give 2 to …”.
away-no-role = The register names you as focal point for no topic: nobody is told in your place. An item can be handed over with “give 2 to …”.
set-away-back = You are no longer noted as away.
upkeep-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} — { $role }: { $person }{ $has_since ->
    [yes] ; since { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ; until { $until }
   *[no] {""}
}{ $has_confirmed ->
    [yes] ; last confirmed { $confirmed }
   *[no] {""}
}{ $stale ->
    [yes] {" ("}to be confirmed again)
   *[no] {""}
}{ $pending ->
    [yes] ; change pending
   *[no] {""}
}{ $left ->
    [yes] ; no longer in service
   *[no] {""}
}
upkeep-also-named = Also named there:
upkeep-which = Which entry is meant?
upkeep-named-already = This role is held already: { $person }
upkeep-nobody-named = No entry for { $topic } fits.
upkeep-no-role = No entry in the list of focal points fits. One’s own entries can be confirmed or handed on.
upkeep-days-turned = The last day comes before the first. Please give both again.
upkeep-days-past = That day has passed. Please give a later one.
upkeep-not-away = No absence is noted for you.
button-end-focal-point = End: { $person }
button-of-topic = { $topic }
button-confirm-entries = I confirm my entries
button-propose-successor = Propose a successor
button-away = I am away
undo-upkeep = The entry is taken back.
away-offered = Shall an absence be noted? { $since } – { $until }, both days included; reminders for roles as focal point then go to the alternate.
away-wanted = Note my absence
set-member = { $group }: recorded
set-member-ended = { $group }: ends, and stays in the history
member-already = This is recorded already: { $person }
member-not = This is not recorded at present: { $person }
