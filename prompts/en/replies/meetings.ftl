# When groups meet.
show-meeting = Meeting of { $group }
next-meeting = { $count ->
    [one] Next meeting
   *[other] Next meetings
}
next-meeting-none = No meeting is planned in the records.
next-meeting-none-of = { $group }: no meeting is planned in the records.
list-meetings = { $count ->
    [0] No meetings in the records
    [one] { $count } meeting in the records
   *[other] { $count } meetings in the records
}
list-meetings-of = { $group_short }: { $count ->
    [0] no meetings in the records
    [one] { $count } meeting in the records
   *[other] { $count } meetings in the records
}
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , held in conjunction with { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] planned
    [held] held
    [cancelled] cancelled
    [past] planned; whether it was held is not recorded
   *[unknown] whether it was held is not recorded
})
meeting-label = { $name ->
    [place] Place
    [opens] Opens
    [closes] Closes
    [contribution] Deadline for contributions
    [registration] Deadline for registration
    [documents] Deadline for documents
   *[other] Announced date ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] Remote participation is provided for.
    [captioning] Captioning is provided for.
   *[interpretation] Interpretation is provided for.
}
meeting-not-said = Which meeting is meant? Please name its group, for example: before the next TDAG meeting.
meeting-unknown = There is no meeting called “{ $words }” in the register.
group-not-shown = The work of this group is not shown in this place.
