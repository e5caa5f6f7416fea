# What bodies do on the topics of a year, and what of it may be done twice.
report-activity = Kept as a draft. It enters reports once the body has cleared it:
activity-line = { $number }. { $topic }, { $body_short }, { $year } — { $kind }: { $text }{ $cleared ->
    [yes] {""}
   *[no] {" "}(draft)
}
activity-priority = priority
activity-activity = activity
activity-result = result
activity-document = document
list-activities = What was reported: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
list-activities-none = Nothing of this kind has been reported.
activities-rest = { $count ->
    [one] { $count } more entry follows.
   *[other] { $count } more entries follow.
}
activities-more = Show more entries
activities-missing = { $year }: for { $count ->
    [one] { $count } entry of the list nothing is reported yet
   *[other] { $count } entries of the list nothing is reported yet
}
activities-all-in = { $year }: something is reported on every topic for which a focal point is named.
task-activities = report the priorities and main activities for { $year }
ask-activities = { $count ->
    [one] { $count } focal point is asked to report the activities of { $year } by { $until }.
   *[other] { $count } focal points are asked to report the activities of { $year } by { $until }.
}
activities-nobody-to-ask = For { $year } there is nobody left to ask: each focal point has reported or has been asked already.
activities-calendar = Focal points are asked every year; the next time on { $day }.
activities-by-hand = The calendar does not ask focal points. “ask the focal points every year to report their activities” sets that up.
button-report-activity = Report an activity
web-form-AskActivities = Ask for the year’s activities
activity-missing-line = { $topic }, { $body_short }: { $person }
clear-activities = { $count ->
    [one] { $count } entry is cleared and may stand in reports:
   *[other] { $count } entries are cleared and may stand in reports:
}
activities-none-to-clear = There is no draft of this kind.
activities-body-clears = What was reported is cleared by whoever speaks for the body, or by the secretariat on its word.
activities-which = Which entries are meant? Please give their numbers, a body, a topic or a year.
activity-which-body = For which body? Please name it as well.
activity-not-yours = Activities on a topic are reported by its focal points. No entry of the list names you for this one.
find-overlaps = Possible duplication, to be examined: { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
find-overlaps-none = Nothing was found that would have to be examined.
overlap-line = { $body_short }, { $topic } ({ $kind } { $number }): { $text }
overlap-activity = activity
overlap-item = action item
overlap-judged = Noted so far: { $verdict }
verdict-none = not examined yet
verdict-joint_work = joint work
verdict-information = exchange of information
verdict-no_action = no action
judge-overlap = Noted: { $verdict }
overlap-unknown = These are not two entries that were compared. “possible duplications” shows those that were.
overlaps-task-force = Possible duplication is examined in the task force of the secretariat, by whoever sits in it. The secretariat’s desk can enter a member.
button-verdict-joint-work = Joint work
button-verdict-information = Exchange of information
button-verdict-no-action = No action

# The year's report to the Council. Labels of the cover are those of Council documents.
report-written = The report for { $year } is written, in { $language }.
report-incomplete = { $count ->
    [one] { $count } passage is not available in this language: it stands in its own, marked, and the draft is titled incomplete.
   *[other] { $count } passages are not available in this language: they stand in their own, marked, and the draft is titled incomplete.
}
report-doubted = Names in this language that nobody has confirmed yet: { $names }
report-acronyms = Acronyms used in this report:
report-acronym = { $body_short } — { $body }
report-which-topic = On which topic? Please name it.
report-session = Council { $session }
report-place = Geneva
report-agenda-item = Agenda item: […]
report-number = Document […]
report-original = Original: { $language }
report-author = Report by the Secretary-General
report-title = COORDINATION BETWEEN THE SECTORS AND WITH THE GENERAL SECRETARIAT IN { $year }
report-title-incomplete = COORDINATION BETWEEN THE SECTORS AND WITH THE GENERAL SECRETARIAT IN { $year } (INCOMPLETE DRAFT)
report-title-topic = Coordination in { $year }: { $topic }
report-title-topic-incomplete = Coordination in { $year }: { $topic } (incomplete draft)
report-purpose = Purpose
report-purpose-is = This document reports on the coordination carried out in { $year } under Resolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} of the Plenipotentiary Conference.
report-action = Action required by the Council
report-action-is = The Council is invited to note the report.
report-plan = Relevant link(s) with the Strategic Plan
report-finance = Financial implications
report-references = References
report-to-be-filled = […]
report-mandate-named = Resolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} of the Plenipotentiary Conference
report-general = General considerations
report-mandate = Resolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} of the Plenipotentiary Conference calls for a report on what was coordinated between the Sectors and with what result.
report-scope = This report covers { $year }. It holds what is recorded and cleared, and nothing else.
report-secretariat = Coordination within the secretariat
report-named = On { $day } the list of focal points held { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}, on { $topics ->
    [one] { $topics } topic
   *[other] { $topics } topics
}.
report-topic = { $topic }
report-activity-line = { $body_short } ({ $kind }): { $text }{ $other ->
    [yes] {" "}(in { $language })
   *[no] {""}
}{ courtesy-mark }
report-no-activities = No activities cleared for this period are recorded.
report-members = Coordination among the members
report-meeting = { $day }: { $group_short }{ $jointly ->
    [yes] , held in conjunction with { $joint_short }
   *[no] {""}
}{ $placed ->
    [yes] {" "}({ $place })
   *[no] {""}
}
report-conclusions = Conclusions: { $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = Calls to action: { $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = No meetings and conclusions are recorded for this period.
report-follow-up = Follow-up
report-actions = Action items agreed or completed in this period: { $count }
report-done = Of these, completed: { $count }
report-late = Of those completed, after their deadline: { $count }
report-counted = Counted are action items recorded in meetings of groups or where members read them; those of private conversations and those reserved for staff are not.
report-no-actions = No action items are recorded for this period.
report-head-topic = Topic
report-head-month = Month
report-head-agreed = Agreed
report-head-done = Completed
report-head-open = Open
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = Passages not available in this language
report-gap = { $kind } { $number }
report-author-chair = Report by the Chair of { $group_short }
report-to = { $body_short }
report-title-group = Results and calls to action of { $group_short } in { $year }, for { $body_short }
report-title-group-incomplete = Results and calls to action of { $group_short } in { $year }, for { $body_short } (incomplete draft)
report-covers = This report covers:
report-covers-none = No meeting of { $group_short } is recorded since { $body_short } met before.
report-scope-agreed = It holds what is recorded and agreed, and nothing else.
report-outcomes = Outcomes
report-agreed = Action items agreed: { $count }
report-none-agreed = No conclusion and no action item is recorded.
report-calls-to = Addressed to { $body_short }: { $count }
report-calls-others = Addressed to others: { $count }
report-followed = From earlier meetings, open since or completed in the meantime: { $count }
report-followed-done = Of these, completed: { $count }
report-followed-none = Nothing from earlier meetings remained open.
report-head-status = Status
report-cell-status = { $status }
report-title-meeting = Results of the meeting of { $group_short } of { $day }, for { $body_short }
report-title-meeting-incomplete = Results of the meeting of { $group_short } of { $day }, for { $body_short } (incomplete draft)
report-title-meetings = Results and calls to action of { $group_short }, for the meeting of { $body_short } of { $day }
report-title-meetings-incomplete = Results and calls to action of { $group_short }, for the meeting of { $body_short } of { $day } (incomplete draft)
report-written-meeting = The report for { $body_short } is written, in { $language }.
report-which-meeting = Which meeting is meant? Please name one of { $group_short } that has begun, or one of the group that the report is for.
chart-punctual = Action items completed in time (bar 1), completed after their deadline (bar 2), still open past their deadline (bar 3)
chart-topics = Action items by topic, completed (dark) and open (light); the numbers are those of the topics in this order
chart-months = Action items completed, by month
chart-in-time = Bar 1 — completed in time: { $count }
chart-late = Bar 2 — completed after their deadline: { $count }
chart-open-late = Bar 3 — still open past their deadline: { $count }
chart-topic = Bar { $number } — { $topic }: { $count }, of which completed: { $done }, open: { $open }
chart-month = Bar { $number } — { $month }: { $count }
