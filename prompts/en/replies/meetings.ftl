# When groups meet.
show-meeting = Meeting: { $group }
next-meeting = { $count ->
    [one] Next meeting
   *[other] Next meetings
}
next-meeting-none = No meeting is planned in the records.
next-meeting-none-of = { $group }: no meeting is planned in the records.
next-meeting-none-joint = { $group_short } and { $other_short }: no joint meeting is planned in the records.
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
list-meetings-ahead = { $count ->
    [0] No meeting is planned
   *[other] Meetings ahead: { $count }
}
list-meetings-ahead-of = { $group_short }: { $count ->
    [0] no meeting is planned
   *[other] meetings ahead: { $count }
}
meeting-no-place = The place is not recorded yet.
meeting-no-deadlines = No deadline for this meeting is recorded yet.
list-meetings-off = Called off:
list-meetings-over = Past meetings, the latest first:
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , held in conjunction with { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] planned
    [running] in progress
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
    [contribution_for_translation] Deadline for contributions to be translated
    [comments] Deadline for comments
    [proposal] Deadline for proposals
    [fellowship_and_interpretation_request] Deadline for requests for fellowships and interpretation
    [temporary_document_on_web] Temporary documents on the web
    [document_on_web] Documents on the web
    [collective_letter] Collective letter
    [preparatory_document] Deadline for preparatory documents
    [working_group_paper] Deadline for papers of the working group
    [amendment_to_constitution_or_convention] Deadline for proposed amendments to the Constitution or the Convention
    [meeting_report] Report of the meeting
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
meeting-unknown-on = There is no meeting of { $group } on { $day } in the register.
group-not-shown = The work of this group is not shown in this place.

# Meetings planned, moved, called off, started and ended.
meeting-value-by-rule = { $value } (taken over from the rule; not announced yet)
meeting-reason = Reason: { $words }
meeting-scheduled = The meeting is planned: { $group }
meeting-entered = The meeting is entered as held: { $group }
meeting-moved = The meeting is moved: { $group }
meeting-elsewhere = The place of the meeting is changed: { $group }
meeting-was = Until now: { $start }.
meeting-cancelled = The meeting is cancelled: { $group }
meeting-started = The meeting has begun: { $group }
meeting-ended = The meeting is closed: { $group }
meeting-ended-items = { $count ->
    [0] Nothing was recorded for it.
    [one] One item was recorded for it.
   *[other] { $count } items were recorded for it.
}
meeting-ended-drafts = { $count ->
    [one] One of them is a draft that waits to be agreed.
   *[other] { $count } of them are drafts that wait to be agreed.
}
button-meeting-items = Items of the meeting
meeting-secretary = Secretary of the meeting: { $person }.
meeting-lines = Until it ends, marked lines here (“ACTION: …”, “DECISION: …”) are recorded, and files of notes or captions are read for whoever reviews them.
meeting-items-moved = { $count ->
    [one] The deadline of { $count } item follows; those responsible will be told.
   *[other] The deadlines of { $count } items follow; those responsible will be told.
}
meeting-items-next = { $count ->
    [one] The deadline of { $count } item depends on the group’s next meeting from now on; those responsible will be told.
   *[other] The deadlines of { $count } items depend on the group’s next meeting from now on; those responsible will be told.
}
meeting-items-wait = { $count ->
    [one] { $count } item has no date until the group’s next meeting is planned; those responsible will be told.
   *[other] { $count } items have no date until the group’s next meeting is planned; those responsible will be told.
}
meeting-items-stay = { $count ->
    [one] The deadline of item { $items } hangs on the meeting of { $group_short } of { $day }, held jointly with this group, and stays so. Another deadline can be given.
   *[other] The deadlines of items { $items } hang on the meeting of { $group_short } of { $day }, held jointly with this group, and stay so. Other deadlines can be given.
}
meeting-items-undated = { $count ->
    [one] { $count } item has no date from now on, because it depends on this meeting; those responsible will be told.
   *[other] { $count } items have no date from now on, because they depend on this meeting; those responsible will be told.
}
meeting-announced-stay = Dates that were announced stay as they are until others are announced.
undo-meeting = The last change to the meeting is taken back; the deadlines that depend on it are as before.
undo-adopted = The quotations and speakers that were deleted with the adoption cannot be brought back.
undo-meeting-planned = { $group }, { $start }: this meeting is no longer planned.
reading-meeting-on = { $group }, { $day }
meeting-when = Please give the group, the day and the time in one sentence, for example: ISCG meets jointly with TDAG on 21 May 2025 at 14:30 in Geneva.
meeting-when-moved = Please give the meeting and its new day or time in one sentence, for example: move the next ISCG to 3 June at 10:00.

## Deadlines of a meeting
deadlines-proposed = { $count ->
    [one] Proposed by the rules, to be accepted or replaced by the announced date:
   *[other] Proposed by the rules, to be accepted or replaced by the announced dates:
}
deadline-proposed = { meeting-label }: { $direction ->
    [about] about { $day }
   *[at_least] { $day } at the latest
}{ $cited ->
    [yes] {" "}– source: { $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] {" "}(unverified)
}
deadline-accepted = { meeting-label }: { $day }
deadline-announced = { meeting-label }: { $day }, as announced
deadline-replaced = It replaces: { $day }.
deadline-announced-only = { meeting-label }: this date is announced in writing, so none is computed.
meeting-deadlines-kept = Kept with the meeting of { $group_short }, { $start }:
button-accept-deadlines = Accept these dates

## Why something cannot be done
meeting-not-planned = { $group }, { $start }: this can only be done for a planned meeting, and this one { $state ->
    [running] is in progress
    [held] has been held
    [cancelled] is cancelled
   *[unknown] is not known to be planned
}.
meeting-not-running = { $group }, { $start }: this meeting is not in progress.
meeting-none-running = No meeting is in progress here.
meeting-not-yours = { $group }: meetings are planned and changed by the chair or secretary of the group, or by the secretariat.
meeting-which = Which meeting is meant? Please repeat the request with its group, for example: the next meeting of ISCG.
meeting-with-itself = { $group }: a meeting is held in conjunction with another group.
meeting-planned-already = { $group }: a meeting on { $start } is planned already.
meeting-moved-nowhere = { $group }: nothing is changed; the meeting is planned so already, { $start }.
meeting-ends-first = The meeting would end ({ $end }) before it begins ({ $start }). Please check the dates.
meeting-too-long = The meeting would last from { $start } to { $end }. Please check the dates.
meeting-in-past = { $start } has passed already. Please give a later date.
meeting-passed = { $start } has passed already. Please give a later date; that a meeting was held is said in its form.
meeting-not-today = { $group }: this meeting is planned for { $start }. It can be started on its day, or moved.
deadlines-none-proposed = { $group }, { $start }: the rules propose no date that is still open.

## What owners are told
notice-moved-from = The meeting on which item { $number } depends was moved: { $text }. The deadline was { $was }; it is now { $now }.
notice-moved-next = The meeting on which item { $number } depended was cancelled; the item now depends on the next one: { $text }. The deadline was { $was }; it is now { $now }.
notice-dated = The meeting on which item { $number } depends has a date now: { $text }. Deadline: { $now }.
notice-undated = The meeting on which item { $number } depends no longer has a date: { $text }. The deadline was { $was }; there is none at present.
item-meeting-cancelled = That meeting was cancelled, so the deadline has no day any more. Another one can be given.

## What is said of a meeting itself
of-meeting = { $group_short }, { $start } – { $name ->
    [follow-up] follow-up list
    [window] time for objections
    [window-over] end of the time for objections
   *[other] { meeting-label }: { $day }
}
notice-meeting = Meeting of { $group_short }, { $start }. { meeting-label }: { $day }.
notice-follow-up = The meeting of { $group_short } begins on { $start }. The follow-up list comes with this message.
notice-meeting-edited = Meeting of { $group_short }, { $start }: { $words }
notice-meeting-edited-whole = { $words }
notice-meeting-untold = { $who } could not be reached about a meeting: { of-meeting }.
notice-meeting-unsure = It is not certain whether { $who } was reached about a meeting: { of-meeting }.
notice-place-untold = It was not possible to post in { $place }: { of-meeting }.
notice-place-unsure = It is not certain whether this was posted in { $place }: { of-meeting }.
reminder-of-meeting = { $moment }: { of-meeting }{ $held ->
    [yes] {" "}(waiting for release by the secretariat)
   *[no] {""}
}
reminder-held-of-meeting = { $person }, { $moment }: { of-meeting }
untold-meeting = { $who } could not be reached, { $moment }: { of-meeting }
untold-meeting-unsure = It is not certain that { $who } was reached, { $moment }: { of-meeting }{ untold-notice }
button-show-meeting = Meeting of { $group_short }
button-show-follow-up = Follow-up list of { $group_short }

## Where a field is asked for
form-announce-deadline = Announcing a deadline of a meeting
field-kind = Which deadline? For example: contributions, registration, documents.
form-label-kind = Kind
form-schedule-meeting = Planning a meeting
form-move-meeting = Moving a meeting
