# Action items, conclusions, calls to action and information.

item-recorded = { $kind ->
    [conclusion] Conclusion { $number } is recorded.
    [call_to_action] Call to action { $number } is recorded.
    [information] Information { $number } is recorded.
   *[action] Action item { $number } is recorded.
}
item-recorded-draft = { $kind ->
    [conclusion] Conclusion { $number } is recorded as a draft.
    [call_to_action] Call to action { $number } is recorded as a draft.
    [information] Information { $number } is recorded as a draft.
   *[action] Action item { $number } is recorded as a draft.
}
item-draft-party = It binds others, so nobody is told of it until the chair or secretary of the group, or the secretariat, agrees to it.
item-draft-group = It is the group’s, so it stays a draft until the chair or secretary of the group, or the secretariat, agrees to it.

item-label-text = Text
item-label-responsible = Responsible
item-label-addressed = Addressed to
item-label-cooperating = Cooperating
item-label-report-to = Report to
item-label-deadline = Deadline
item-label-topic = Topic
item-label-meeting = Meeting
item-label-reference = Reference
item-label-status = Status
item-label-superseded-by = Superseded by
item-value = { $value }
item-meeting = { $meeting_short }, { $day }

item-party-unknown = “{ $words }” is not in the register; the words are kept as they were said.
item-no-owner = Nobody is named as responsible yet.
item-no-date = No deadline was said; there will be no reminders until there is one.
item-unbound = No such meeting is planned yet, so the deadline has no day: { $deadline }.
item-contact = To be contacted about this for { $party }: { $people }
item-no-attention = The register names no focal point who would see to this for { $parties }; reminders go to whoever recorded the item.
item-no-topic = No topic was said, so it is not known who would see to this for { $parties }; until then reminders go to whoever recorded the item. To name one: “the topic of { $number } is …”.
item-time-moved = That time does not exist on this day, as the clocks go forward; it was read as { $moment }.
item-time-twice = The clocks go back then, so that this time comes twice; the first of the two is kept: { $moment }.

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }, { $more }
asked-mine = yours
asked-body = { $body_short }
asked-topic = on { $topic }
asked-meeting = meeting of { $group_short } on { $day }
asked-kind = kind: { $kind }
asked-status = status: { $status }
asked-between = due from { $after } to { $before }
asked-after = due from { $day } on
asked-before = due by { $day }
asked-since = since { $day }
asked-until = until { $day }
asked-within = from { $since } to { $until }
items-listed = { $count ->
    [one] { $count } item
   *[other] { $count } items
}{ $filtered ->
    [yes] {" "}– { $asked }
   *[no] {""}
}{ $all ->
    [yes] {""}
   *[no] {" "}({ $shown } shown here)
}:
items-none = No item fits{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
items-none-seen = No item that you may see fits{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
item-shown = { $kind ->
    [conclusion] Conclusion { $number }
    [call_to_action] Call to action { $number }
    [information] Information { $number }
    [personal] Personal reminder { $number }
   *[action] Action item { $number }
}
item-said = As it was said:
item-history = What happened since:
item-event = { $moment }: { $event } ({ $person })
item-event-noted = { $moment }: { $event } ({ $person }): { $note }
item-event-changed = { $moment }: { $event } ({ $person }). { $field }: { $before } → { $after }
item-in-private = Item { $number } is not for everybody who reads here; the answer is given to you in private.
items-in-private = The answer is given to you in private.
item-not-shown = Item { $number } is no longer shown here.

event-recorded = recorded
event-progress = progress
event-done = done
event-reported = reported as done
event-agreed = agreed
event-accepted = accepted
event-reopened = reopened
event-withdrawn = withdrawn
event-superseded = superseded
event-moved = deadline changed
event-reassigned = handed over
event-edited = corrected
event-undone = last change taken back
event-objected = objection
event-retracted = objection withdrawn
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = Item { $number } is closed: { $text }
item-reported-done = Item { $number } is reported as done: { $text }. The chair or secretary of the group, or the secretariat, will confirm it.
item-progress = Progress on item { $number } is noted: { $note }
item-note-kept = Noted under item { $number }: { $note }
item-stands = Status: { $status }
items-agreed = { $count ->
    [one] The item is agreed
   *[other] { $count } items are agreed
}{ $told ->
    [yes] , and those responsible are told.
    [some] , and some of those responsible are told.
    [later] ; those responsible have not been told yet.
    [none] ; nobody can be told of it for now.
   *[plain] .
}
item-waits-release = { $who } is told once the secretariat has released the notice{ $may_release ->
    [yes] . To read it: “show the release sheet”.
   *[no] .
}
item-waits-pause = Notices are paused for now; those responsible are told once notices are sent again.
item-name-owner = To name somebody as responsible: “give { $number } to …”.
items-agreed-none = None of these items could be agreed:
items-accepted = { $count ->
    [one] Your acceptance of this item is noted.
   *[other] Your acceptance of { $count } items is noted.
}
item-not-enrolled = { $who } is not enrolled yet, so nothing is sent there so far; reminders begin upon enrolment{ $may_enrol ->
    [yes] : “enrol { $who }”.
   *[no] , which the secretariat sees to.
}
item-reopened = Item { $number } is open again: { $text }
item-withdrawn = Item { $number } is withdrawn and stays on record: { $text }
item-superseded = Item { $number } is superseded by item { $other } and stays on record: { $text }
item-superseded-by-itself = An item cannot take its own place. To withdraw it: “withdraw { $number }”.
item-moved = The deadline of item { $number } is now: { $deadline }.
item-moved-from = Before: { $deadline }.
item-stands-already = The deadline of item { $number } is this already: { $deadline }. Nothing was changed.
item-reassigned = Item { $number } is handed over.
item-edited = Item { $number } is corrected.

undo-done = The last change to item { $number } is taken back. It now reads:
undo-recorded = The recording is taken back: item { $number } is withdrawn.
undo-several = The last change is taken back. The items now read:
undo-setting = The last change to the settings is taken back.
undo-told = Meanwhile the following had been told: { $people }.
undo-corrected = A correction about item { $number } is on its way to: { $people }.
undo-older = Your last message changed nothing, so this takes back the change before it. Nothing has been changed yet. If you agree, the result will be:
undo-later = Something else of yours was changed after this, and only the last change can be taken back. Nothing has been changed yet. If you agree, the result will be:
undo-already = This has been taken back already. Nothing further was changed.
undo-of-another = Only whoever made this change can take it back. Nothing was changed.
undo-nothing = There is nothing to take back: only your own last change of the past ten minutes can be.
undo-changed = This has been changed again since, so your change can no longer be taken back.
undo-nobody-to-tell = Nobody else was told about item { $number }, so no correction is needed.

item-not-found = There is no item { $number } that can be shown to you.
item-not-yours = Item { $number } can be changed by those responsible, by whoever recorded it until it is agreed, by the chair or secretary of its group, and by the secretariat.
item-of-member = Item { $number } is for a member for which you speak: you can report on it and say that it is done. Its deadline, and who is to do it, are for the chair or secretary of its group and for the secretariat to change.
item-agree-not-yours = Item { $number } is still a draft. It is agreed by the chair or secretary of its group, or by the secretariat.
item-closed = Item { $number } is not open. Its status: { $status }
item-is-draft = Item { $number } is still a draft. It has to be agreed first.
item-not-work = { $kind ->
    [conclusion] Item { $number } is a conclusion; there is nothing to be done by a date.
   *[information] Item { $number } is information; there is nothing to be done by a date.
}
item-personal = Item { $number } is a personal reminder: it comes to you alone, at its own moment.
item-agreed-already = Item { $number } is agreed already.
item-open-already = Item { $number } remains as it is. Its status: { $status }
item-reported-already = Item { $number } is reported as done already and waits to be confirmed.
item-status-refused = A report of progress cannot give item { $number } this status: { $status }
item-reassign-refused = Handing over item { $number } would bind others; please ask the chair or secretary of the group, or the secretariat.
item-reassign-unknown = There is no person, office or body called “{ $words }” in the register. Item { $number } stays with whoever has it. Whoever is missing from the register can be entered in it by the secretariat.
item-nothing-to-edit = Nothing in item { $number } would change. A correction may be said as in: “change the text of { $number } to: …” or “the topic of { $number } is …”.
text-empty = There are no words to keep. Please say what it is about.
text-too-long = The text is too long to be kept. Characters: { $length }; at most: { $most }.
date-past = This has already passed: { $deadline }. Nothing was changed.
date-too-far = This date is too far away. Nothing was changed.

button-done = Done: { $number }
button-snooze = Remind me tomorrow
button-show = Show item { $number }
button-undo = Undo
button-agree = Agree item { $number }
button-more = Show more
button-move = One week later: { $day }
button-correct = Send them a correction
button-release = Release these
item-changed-since = Item { $number } has changed since this button was shown, so nothing was done. It now stands as follows:
