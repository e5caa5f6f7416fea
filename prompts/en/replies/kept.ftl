# Who was told of an item, what was changed, who is in the register.
delivery = Who was told of item { $number }
delivery-none = Nothing has been said to anybody about item { $number } that may be shown to you.
delivery-sent = { $moment }: { $who }, { $what } ({ $way })
delivery-unsure = { $moment }: { $who }, { $what } ({ $way }); it is not certain that it arrived
delivery-planned = Planned for { $moment }: { $who }, { $what }
delivery-held = Held, for { $moment }: { $who }, { $what }
delivery-missed = Not said, for { $moment }: { $who }, { $what }
delivery-failed = Could not be delivered, { $moment }: { $who }, { $what }
delivery-no-way = Not delivered so far, for { $moment }: { $who }, { $what }
delivery-coming = To come:
delivery-dropped = { $count ->
    [one] { $count } notice that was planned is no longer needed.
   *[other] { $count } notices that were planned are no longer needed.
}
told-lead = ahead of the deadline
told-due = on the day of the deadline
told-past = the item remains open
told-desk = to the secretariat: the item remains open
told-assigned = a new item
told-moved = a new deadline
told-completed = the item is completed
told-asked = a question on the item
told-remind = a personal reminder
told-reopened = the item is open again
told-status = a call for status
told-joined = an open item, on enrolment
told-other = news of the item
reach-other = by another way
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [0] No change is recorded.
    [one] { $count } change is recorded, the newest first:
   *[other] { $count } changes are recorded, the newest first:
}
trail-of-day = { $count ->
    [0] No change is recorded for { $since }.
    [one] { $count } change is recorded for { $since }:
   *[other] { $count } changes are recorded for { $since }, the newest first:
}
trail-of-days = { $count ->
    [0] From { $since } to { $until } no change is recorded.
    [one] { $count } change is recorded from { $since } to { $until }:
   *[other] { $count } changes are recorded from { $since } to { $until }, the newest first:
}
trail-subject = { $subject ->
    [item] item
    [meeting] meeting
    [person] entry of a person
    [import] import
    [notice] notice
    [answer] answer
    [proposal] proposal
    [document] document
    [setting] setting
    [absence] absence
    [succession] proposed successor
    [focal_point] entry of a focal point
    [membership] membership
    [overlap] possible duplication
    [consent] consent of a group
    [place] channel or chat
    [activity] activity
    [plan] lead times
    [agenda_item] agenda point
    [attendance] attendance
    [account] account
    [erased] erased data
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] :
   *[other] {""}
} { $id }
trail-line = { $moment }: { $who } – { $done } ({ trail-row })
did-import-register = Take in a register file
did-import-actions = Take in a file of actions
did-import-versions = Take in translations
did-undo-import = Take back an import
did-record-several = Make several changes at once
did-follow-zone-rules = Follow new rules of time zones
did-keep-for = Let go of what is past its time
did-open-to-objections = Open what was accepted to objections
person-title = { $person }
person-kind = Kind
person-office = office
person-mail = E-mail
person-offices = Answers for
person-answered = Answered by
person-groups = Groups:
person-group = { $group_short }: { $capacity }
told-of-item = item { $number } ({ $text })
told-to = Notices to { $person }
told-to-none = No notice has been sent to { $person }.
