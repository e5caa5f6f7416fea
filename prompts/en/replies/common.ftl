# Words that all answers share. Terms stand in the middle of a line: no capital, no full stop.

## Roles for a topic, statuses and kinds of items
role-focal_point = focal point
role-alternate = alternate
role-as-party = { $has_body ->
    [yes] the focal point for { $topic } in { $body }
   *[no] the focal points for { $topic }
}
status-draft = draft
status-open = open
status-in_progress = in progress
status-pending = pending
status-reported_done = reported done
status-closed = closed
status-superseded = superseded
status-withdrawn = withdrawn
status-overdue = remains open past its date
status-undated = without a deadline
status-unassigned = without anybody responsible
status-untransmitted = not transmitted yet
kind-action = action item
kind-conclusion = conclusion
kind-call_to_action = call to action
kind-information = information
kind-personal = personal reminder

## Capacities in a group, and of the parties of an item
capacity-chair = chair
capacity-vice_chair = vice-chair
capacity-representative = representative
capacity-secretary = secretary
capacity-member = member
capacity-observer = observer
capacity-responsible = responsible
capacity-cooperating = cooperating
capacity-report_to = report to
capacity-addressed = addressed to

## What is not there, and how sure a thing is
nobody-named = no one named
no-deadline = no deadline
not-known = not known
example-mark = Example data: these offices, meetings and items are invented. They are not the real register.
working-list-as-of = Working list, as of { $day }
named-unverified = { $name } (name unverified)

## Labels of buttons
label-yes = Yes
label-keep = Keep
label-do-it = Yes, do it
label-change = Change
label-cancel = Cancel
label-more = Show more

## What is said when something is not possible
failure-code = Your message was received, but it could not be answered. Nothing was changed. Please tell the secretariat this code: { $code }.
answer-not-shown = Your message was received and dealt with, but the answer could not be shown here. Please ask how things stand, or tell the secretariat this code: { $code }.
may-not = Your present role does not cover this. The secretariat can help you.

## How things are put together
pair = { $label }: { $value }
quote = “{ $words }”
quote-in = “{ $words }” (in { $language })
document-comes = File: { $name }
document-not-here = { $name } cannot be delivered here. Please ask for it as plain text, or open the page of the meeting.
choose-by-number = Please answer with the number of your choice.
only-for-you = Shown to you alone:

## Days (patterns: EEEE weekday, d day, MMMM month, y year), times and zones
day-pattern = { $weekday ->
    [yes] EEEE d MMMM y
   *[no] d MMMM y
}
day-pattern-first = { $weekday ->
    [yes] EEEE d MMMM y
   *[no] d MMMM y
}
month-pattern = MMMM
day-in-zone = { $day } ({ $zone })
moment = { $day } at { $time } ({ $zone })
moment-and-here = { $moment }, that is { $here }
time-in-zone = { $time } ({ $zone })
zone-geneva = Geneva time
zone-utc = UTC
zone-offset = UTC{ $offset }

## Deadlines that hang on a meeting
relative-span = { $unit ->
    [working_day] { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
    [week] { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
    [month] { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
   *[calendar_day] { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
}
relative-before = { $span } before the { $edge ->
    [closing] closing
   *[opening] opening
} of the { $which ->
    [known] meeting
    [following] next meeting but one
   *[next] next meeting
} of { $group }
relative-after = { $span } after the { $edge ->
    [closing] closing
   *[opening] opening
} of the { $which ->
    [known] meeting
    [following] next meeting but one
   *[next] next meeting
} of { $group }
relative-at = by the { $edge ->
    [closing] closing
   *[opening] opening
} of the { $which ->
    [known] meeting
    [following] next meeting but one
   *[next] next meeting
} of { $group }
relative-dated = { $relative }, now { $day }
relative-undated = { $relative } (that meeting has no date yet)
relative-cancelled = { $relative } (that meeting was cancelled)
