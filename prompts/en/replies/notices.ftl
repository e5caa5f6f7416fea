# Reminders: what is asked of them, and what is said unasked.

reminder-set = A reminder is set for { $moment }: { $text } (item { $number })
reminder-unbound = The reminder is kept as item { $number }: { $text } It will come once its day is known: { $deadline }.
reminder-when = When should the reminder come? Please say a day or a time, for example: remind me on Monday at 9:00 to call BDT.
reminder-snoozed = Nothing will be said of item { $number } until { $moment }; a reminder comes then.
snooze-after-deadline = That is after its deadline: { $deadline }.
snooze-not-yours = No reminders of item { $number } come to you, so there is nothing to postpone.
reminders-coming = { $count ->
    [one] { $count } reminder is coming:
   *[other] { $count } reminders are coming:
}
reminders-next = The next { $count ->
    [one] { $count } reminder:
   *[other] { $count } reminders:
}
reminders-none = No reminders are coming.
reminder-line = { $moment }: item { $number }, { $text } — { $deadline }
reminder-line-held = { $moment }: item { $number }, { $text } — { $deadline } (waiting for release by the secretariat)
reminders-held = Waiting for release by the secretariat:
reminder-held-line = { $person }, { $moment }: item { $number }, { $text } — { $deadline }
reminders-in-private = Your reminders are shown to you in private.
reminders-not-yours = The reminders of others are shown to the secretariat only.

plan-set-me = Your reminders will come this many days ahead: { $days }.
plan-set-item = Reminders of item { $number } will come this many days ahead: { $days }.
plan-set-group = Reminders of the items of { $group_short } will come this many days ahead: { $days }.
plan-usual-me = Your reminders follow the usual plan again.
plan-usual-item = Reminders of item { $number } follow the usual plan again.
plan-usual-group = Reminders of the items of { $group_short } follow the usual plan again.
reminders-to-class = { $class ->
    [staff] Reminders to staff
    [delegate] Reminders to delegates
   *[visitor] Reminders to visitors
}
plan-set-class = { reminders-to-class } will come this many days ahead: { $days }. Where an item, a person or a group has lead times of its own, those hold.
plan-usual-class = { reminders-to-class } follow the usual plan again.
plan-of-class = { reminders-to-class } come this many days ahead: { $days }{ $usual ->
    [yes] {" "}(the usual plan)
   *[no] {""}
}. Where an item, a person or a group has lead times of its own, those hold.
plan-none-class = { reminders-to-class } come only by the lead times of an item, a person or a group: there are none for the class itself.
plan-of-group = Reminders of the items of { $group_short } come this many days ahead: { $days }. Where an item or a person has lead times of its own, those hold.
plan-none-group = { $group_short } has no lead times of its own: reminders of its items follow the plan of each person.
plan-days-refused = Lead times are whole days, from 0 to { $most }.
plan-which-item = For which item? Please give its number.
plan-group-not-yours = The lead times of { $group_short } are set by its chair or secretary, or by the secretariat.
plan-class-not-yours = The lead times of a whole class of people are set by the secretariat.
plan-which-class = Lead times can be set for all staff, all delegates or all visitors, not for other kinds of people.
which-class = Are delegates meant, or visitors?
plan-class-alone = Lead times are set for a class of people, for a group or for one item; please choose one of them.

notices-paused = From now on nothing is sent unasked, until it is released. Nothing is lost.
notices-paused-until = From now on nothing is sent unasked until { $moment }. Nothing is lost.
notices-paused-group = From now on nothing is sent unasked about the items of { $group_short }, until it is released. Nothing is lost.
notices-paused-until-group = From now on nothing is sent unasked about the items of { $group_short } until { $moment }. Nothing is lost.
to-class = { $class ->
    [staff] staff
    [delegate] delegates
   *[visitor] visitors
}
notices-paused-class = From now on nothing is sent unasked to { to-class }, until it is released. Nothing is lost.
notices-paused-until-class = From now on nothing is sent unasked to { to-class } until { $moment }. Nothing is lost.
notices-released = The pause has ended; what was waiting is sent now, as far as it is still of use.
notices-released-group = The pause for { $group_short } has ended; what was waiting is sent now, as far as it is still of use.
notices-released-class = The pause for { to-class } has ended; what was waiting is sent now, as far as it is still of use.
pause-which-class = A pause can be set for all staff, all delegates or all visitors, not for other kinds of people.
pause-class-alone = A pause is for all, for a group’s items or for a class of people; please choose one of them.
notices-not-paused = There is no pause to end.
notices-none-held = None of these notices is waiting for release.
notices-let-go = { $count ->
    [one] { $count } notice is released.
   *[other] { $count } notices are released.
}

notices = { $count ->
    [one] A reminder:
   *[other] { $count } reminders:
}
notices-late = { $count ->
    [one] A reminder that could not be sent earlier:
   *[other] { $count } reminders that could not be sent earlier, in the order of their deadlines:
}
notice-ahead = Item { $number }, { $text }. Responsible: { $responsible }. Deadline: { $deadline }.
notice-past = Item { $number } remains open: { $text }. Responsible: { $responsible }. The deadline was: { $deadline }.
notice-desk = Item { $number } remains open since { $since }: { $text }. Responsible: { $responsible }. Nobody has been told beyond the secretariat’s desk.
notice-open = Item { $number } is open: { $text }. Responsible: { $responsible }.
notice-remind = You asked to be reminded: { $text } (item { $number }).
notice-assigned = { $how ->
    [agreed] Item { $number } is agreed: { $text }. Responsible: { $responsible }. Deadline: { $deadline }. Agreed to by: { $by }.
    [given] Item { $number } is assigned: { $text }. Responsible: { $responsible }. Deadline: { $deadline }. Assigned by: { $by }.
   *[recorded] { $by } recorded item { $number }: { $text }. Responsible: { $responsible }. Deadline: { $deadline }.
}
notice-moved = The deadline of item { $number }, { $text }, is now: { $deadline }.
notice-clocks = The rules of official time have changed in the zone in which item { $number } is due: { $text }. The deadline by the local clocks remains { $deadline }; elsewhere it now falls at another hour.
notice-completed = Item { $number } is reported as done: { $text }. By: { $by }.
notice-reopened = Item { $number } is open again: { $text }. Deadline: { $deadline }.
notice-withdrawn = Item { $number } is withdrawn; nothing needs to be done: { $text }.
notice-superseded = Item { $number } is superseded by item { $other }; nothing needs to be done on it: { $text }.
notice-corrected = A correction by { $by }: the last change to item { $number } was taken back. It now reads: { $text }. Responsible: { $responsible }. Deadline: { $deadline }.
