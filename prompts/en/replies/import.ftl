# What an import says: what is wrong with a file and where, what it would change, what stands in the way.

## Places in a file
import-place-file = the file
import-place-line = line { $line }
import-place-row = row { $row }
import-place-event = { $event }
import-place-sheet-row = sheet '{ $sheet }', row { $row }
import-place-table = table { $table }
import-place-table-row = table { $table }, row { $row }
import-at = { $place }: { $reason }
import-in-file = { $file }: { $fault }

## What is wrong with a cell; names of columns stand as they do in the file
import-plain = { $column } must be plain text
import-no-day = { $column }: '{ $said }' is no day; write YYYY-MM-DD
import-no-local = { $column }: '{ $said }' is no local time; write YYYY-MM-DDTHH:MM, the zone apart
import-no-flag = { $column }: '{ $said }' is neither yes nor no
import-none-of = { $column }: '{ $said }' is none of { $allowed }
import-no-id = { $column }: '{ $said }' is no id; use letters, digits, hyphens and underscores
import-no-email = { $column }: '{ $said }' is no e-mail address
import-no-zone = { $column }: '{ $said }' is no IANA time zone; write for example Europe/Zurich
import-no-list = { $column } must be a list of texts
import-no-language = { $column }: '{ $said }' is none of the languages { $allowed }
import-control = { $column } holds a control character
import-long = { $column } is longer than { NUMBER($most, useGrouping: 0) } characters
import-missing = { $column } is missing
import-ends-early = the meeting ends on { $end }, before it begins on { $start }
import-until-early = until { $until } is before since { $since }
import-body-missing = body is missing: the conference that adopted it, such as PP or WTSA
import-number-missing = number is missing; one whose number is not known needs a note that tells it from others
import-ended-missing = ended is missing: place and year of the conference that ended it, such as Baku, 2025
import-no-number = number: '{ $said }' is no number of a resolution, such as 191
import-no-year = { $column }: '{ $said }' has no year; write for example Rev. Baku, 2025
import-no-part = a person has no '{ $column }'
import-person-missing = the person is missing: give a name, an e-mail or a handle
import-person-and-office = a row names a person or an office, not both; beside a name, office is yes or no

## Who and what is meant
import-two-people = the e-mail { $email } is { $one }'s, the handle { $handle } { $other }'s
import-handle-taken = the handle { $handle } belongs to { $email }, this row says { $said }
import-who = who is '{ $said }'? { $found }: give the e-mail or the handle of the one who is meant
import-nobody = nobody is known as '{ $said }': give the name of this person or office
import-another = { $name } of { $own } is taken as new; another is of { $other }
import-no-organisation = no organisation
import-sandbox = { $name } belongs to the example sandbox: remove it first with `focal example remove`
import-two-values = { $name }: { $column } is { $here } here, and { $first } at { $place }
import-no-subject = no { $subject ->
    [member] member
   *[body] body
} is called '{ $said }'
import-no-group = no body or group is called '{ $said }': add it under `bodies`
import-no-topic = no topic is called '{ $said }': add it under `topics`
import-ambiguous = '{ $said }' may be any of { $ids }: write the id of the { $subject ->
    [topic] topic
    [role] role
    [member] member
   *[body] body
}
import-near = '{ $said }' is taken as a new { $subject ->
    [topic] topic
    [role] role
    [member] member
   *[body] body
}; it looks much like '{ $near }'
import-differs = { $column } of { $row } differs from { $place }, where it is taken from
import-two-names = { $row } has the { $kind ->
    [acronym] acronym
   *[name] name
} '{ $said }' here and '{ $first }' at { $place }
import-meeting-twice = the meeting { $id } stands twice
import-meeting-cancelled = the meeting of { $group }, { $day }, was called off here and stays so; to hold it after all, plan it again: “{ $group } meets on …”
import-meeting-no-zone = meeting { $id } has no zone; { $zone } is taken
import-unit-twice = { $kind ->
    [task_force] task_force
   *[question] question
} { $number } of { $body } stands in { $place } already
import-same = says the same as { $place } and was left out
import-contradicts = contradicts { $place }: the same person in the same role and time
import-revision-differs = it differs from { $place } on the same revision, which is taken from there

## What is wrong with a whole file; the kinds of files and their endings are written as they are
import-file-large = the file is larger than { $most } MiB; split it
import-file-old = the file is an old or password-protected workbook; save it as XLSX without a password
import-file-not-xlsx = the file is named .xlsx but is no XLSX workbook
import-file-kinds = the file’s name must end in .csv, .xlsx, .docx or .yaml
import-empty = the file is empty
import-more-cells = more cells than the header has columns
import-utf16 = the file is UTF-16; save it as UTF-8
import-not-utf8 = the file is not UTF-8 from here on; save it as UTF-8
import-nul = a NUL character stands here
import-rows = the file has more than { NUMBER($most, useGrouping: 0) } rows; split it
import-entries = the file has more than { NUMBER($most, useGrouping: 0) } entries; split it
import-cell-open = a cell is longer than { NUMBER($most, useGrouping: 0) } characters; is a quote left open?
import-quotes = the quotes of this line do not pair ({ $detail })
import-workbook-broken = the file is broken: it begins as XLSX but is no whole archive
import-password = the file is protected by a password; save it without one
import-archive = the file is an archive but no XLSX workbook
import-workbook-unpacks = the workbook is too large once unpacked; save the table alone
import-document-unpacks = the document is too large once unpacked; save the tables alone
import-sheet-rows = sheet '{ $sheet }' has more than { NUMBER($most, useGrouping: 0) } rows; split it
import-cell-formula = cell { $cell } holds a formula; save the table as values
import-cell-error = cell { $cell } holds the error { $error }; save the table as values
import-cell-long = cell { $cell } is longer than { NUMBER($most, useGrouping: 0) } characters
import-not-yaml = this is no YAML ({ $detail })
import-no-sections = the file must be a mapping of sections: { $sections }
import-unknown-section = the section '{ $section }' is not known and was left out
import-section-list = { $section } must be a list of entries
import-entry = an entry of { $section } must be a mapping
import-no-column-in = { $section } has no '{ $column }'; it was left out
import-key-twice = '{ $column }' stands twice in one entry
import-too-much = the file holds too much
import-nested = the file is nested too deeply
import-column-twice = the column '{ $column }' stands twice
import-sheet-left-out = sheet '{ $sheet }' has no columns of a list and was left out
import-column-unknown = the column '{ $column }' is not known and was left out
import-no-column = there is no column '{ $column }'; the first line names the columns
import-no-holder = there is no column 'person', 'office', 'email' or 'handle'
import-columns-read = these columns are read, named as they are here: { $columns }
import-table-size = the table has more than { NUMBER($rows, useGrouping: 0) } rows, or a cell more than { NUMBER($most, useGrouping: 0) } characters
import-not-document = the file is no readable Word document
import-no-table = the document holds no table
import-table-rows = table { $table } has more than { NUMBER($most, useGrouping: 0) } rows; split it
import-table-cell = a cell is longer than { NUMBER($most, useGrouping: 0) } characters

## What stands in the way of applying a file, and of taking it back
import-register-changed = the register has changed since the preview; start the import again
import-row-changed = { $row } has changed since the preview; start the import again
import-gone = is not there any more
import-changed-since = was changed since
import-none-such = there is no import { $number }
import-undone-already = import { $number } was undone on { $day }
import-used = { $table }: new entries ({ NUMBER($n, useGrouping: 0) }) that have been used since, in: { $tables }

## The rows of a preview
import-line = { $sign } { $row }
import-with-changes = { $row }: { $changes }
import-with-place = { $row } ({ $place })
import-one-change = { $column } { $before } -> { $after }
import-and = { $one }, { $more }
import-nothing = nothing
import-yes = yes
import-no = no
import-quoted = '{ $said }'
import-bare = { $said }
import-row-body = body { $name }
import-row-topic = topic { $name }
import-row-role = role { $name }
import-row-member = member { $name }
import-row-person = person { $name }
import-row-office = office { $name }
import-row-name = { $kind ->
    [acronym] acronym
    [alias] alias
   *[name] name
} of { $row } [{ $lang }]
import-row-name-text = { $row }: { $text }
import-row-focal_points = focal point { $post }: { $name }
import-row-memberships = membership { $post }: { $name }
import-row-meeting = meeting { $id }
import-row-meeting-of = meeting of { $group }, { $day }
import-row-holds = list of focal points: { $topic }{ $has_body ->
    [yes] , { $body }
   *[no] {""}
} – { $role }: { $name }
import-row-sits = membership: { $group } – { $capacity }{ $has_body ->
    [yes] {" "}({ $body })
   *[no] {""}
}: { $name }
import-row-unit = { $kind ->
    [task_force] task force
   *[question] question
} { $number }
import-row-resolution = { $kind ->
    [decision] decision
   *[resolution] resolution
} { $body } { $number }
import-row-revision = { $row } ({ $revision })
import-row-bears = { $row } bears on { $topic }

## Columns of the register, as a preview calls them
import-column-name = name
import-column-names = names
import-column-aliases = other names
import-column-email = e-mail
import-column-handle = handle
import-column-office = office
import-column-organisation = organisation
import-column-body_id = body
import-column-member_id = member
import-column-lang = language
import-column-zone = time zone
import-column-kind = kind
import-column-rights = rights
import-column-unverified = names not verified
import-column-enrolled = told unasked
import-column-since = since
import-column-until = until
import-column-designated_by = designated by
import-column-reference = reference
import-column-confirmed_on = confirmed on
import-column-confirmed_by = confirmed by
import-column-audience = who may see it
import-column-source = source
import-column-appointed_by = appointed by
import-column-as_of = as of
import-column-group_id = group
import-column-joint_id = jointly with
import-column-joint_note = note on the joint meeting
import-column-start = first day
import-column-end = last day
import-column-opens = opening
import-column-closes = closing
import-column-place = place
import-column-status = status
import-column-sector = Sector
import-column-names_focal_points = names focal points
import-column-members_group = group of members
import-column-staff_only = for staff only
import-column-about = description
import-column-channel = channel
import-column-main = main topic
import-column-text = text
import-column-origin = origin
import-column-revision = revision
import-column-former = earlier revision
import-column-fate = what became of it
import-column-ended = ended by
import-column-note = note
import-column-title = title
import-column-act = who must act
import-column-entered_on = entered on
import-column-working_party = Working Party
import-column-topics = topics
import-column-led_by = led by
import-column-coordinates = calls for coordination

## Actions brought as a file
import-actions-kinds = the file’s name must end in .csv, .xlsx or .docx
import-actions-file = the file’s name must end in .csv, .xlsx or .docx, and the file be of that kind
import-columns-are = the column '{ $column }' is not known; columns are { $columns }
import-no-action = there is no action '{ $said }'; a new one has no number
import-action-twice = action { $number } stands in { $place } already
import-cell = { $column }: { $reason }
import-length = it is empty, or longer than { NUMBER($most, useGrouping: 0) } characters
import-none-of-these = '{ $said }' is none of { $allowed }
import-not-in-register = '{ $said }' is no { $kind ->
    [topic] topic
    [meeting] meeting
    [group] group
    [member] member
   *[body] body
} of the register
import-no-such-zone = '{ $said }' is no time zone such as Europe/Zurich
import-nobody-such = '{ $said }' is nobody of the register
import-no-deadline = '{ $said }' is no deadline such as 2024-06-14 or 2024-06-14T17:00 Europe/Zurich
import-no-meeting-deadline = '{ $said }' is no deadline such as { $example }
import-words = '{ $said }' is nobody of the register and is kept as words
import-words-near = '{ $said }' is nobody of the register and is kept as words; it looks much like { $near }
import-not-open = there is no import { $number }, or it was undone already
import-action = action { $number }
import-action-changes = { $number } { $changes }
import-action-change = { $column }: { $before } -> { $after }
import-action-value = { $column }: { $value }
import-then = { $one }; { $more }
import-no-party = nobody
import-no-due = none
import-action-gone = action { $number } is not there any more
import-not-secretariat = { $who } is not one of the secretariat
import-actions-changed = the actions have changed since the preview; start the import again

## Translations that come back; words of the columns stand as they do in the file
import-versions-columns = each of these columns must stand there once: { $columns }; the exported table for translators has them
import-version = { $number } { $lang } ({ $status }): { $text }
import-version-was = { $version }; before ({ $status }): { $text }
import-no-passage = there is no passage '{ $said }'
import-original-changed = the original of { $number } has changed since the table went out, and reads now: { $text }
import-version-own = the original of { $number } is in this language ({ $lang }): there is nothing to translate
import-version-twice = { $number } { $lang } stands in { $place } already
import-passage = { $number } { $lang }
import-passage-gone = { $number } is not there any more
import-versions-changed = the texts have changed since the preview; start the import again

## Calendars: of a duty station, and of meetings
import-no-yaml = this is no YAML: { $detail }
import-no-date = a date in it is none: { $detail }
import-day-or-period = give `day`, or `since` and `until`
import-period = `until` lies before `since`, or more than { $most } days after it
import-outside-year = { $day } lies outside { $year }: a file is for one year
import-event = the event '{ $name }'
import-event-nameless = an event without a name
import-left-out = { $event } is left out: { $reason }
import-no-meeting = the file holds no event that could be a meeting
import-events-many = the file holds { NUMBER($n, useGrouping: 0) } events in that time; at most { NUMBER($most, useGrouping: 0) } are taken in at once: give fewer days
import-calendar-large = the file is larger than { $most } MiB; export fewer days
import-not-calendar = this is no iCalendar file that can be read: { $detail }
import-event-no-start = it has no beginning (DTSTART)
import-event-start = its beginning (DTSTART) cannot be read
import-event-unread = a part of it cannot be read
import-event-early = it begins before { $year }, or on no day at all
import-event-often = it repeats more often than once a day
import-event-no-group = { $day } '{ $name }' is left out: its name says no group, and none was given for such events
import-days-far = only days from { $since } to { $until } can be taken

## The tables of the register and of what refers to it
import-kept-absences = absences
import-kept-activity_reports = reports of activities
import-kept-agenda_items = points of an agenda
import-kept-answers = answers
import-kept-attendance = attendance
import-kept-audit = the audit trail
import-kept-audit_keys = keys of the audit trail
import-kept-bodies = bodies and groups
import-kept-calendar_feeds = calendars subscribed to
import-kept-documents = documents
import-kept-focal_points = focal points
import-kept-group_consents = consents of groups
import-kept-identities = identities
import-kept-imports = imports
import-kept-item_parties = parties of items
import-kept-items = items
import-kept-jobs = work under way
import-kept-link_requests = requests to link accounts
import-kept-meeting_records = records of meetings
import-kept-meetings = meetings
import-kept-members = members
import-kept-memberships = memberships
import-kept-messages = messages
import-kept-model_calls = calls of a model
import-kept-names = names
import-kept-notices = notices
import-kept-offers = choices offered
import-kept-office_members = people of offices
import-kept-overlap_verdicts = verdicts on overlaps
import-kept-people = people
import-kept-place_members = members of places
import-kept-places = places
import-kept-progress = progress of items
import-kept-proposals = proposals
import-kept-resolutions = resolutions
import-kept-roles = roles
import-kept-routes = routes
import-kept-successions = proposed successors
import-kept-talks = talks
import-kept-topic_resolutions = resolutions of topics
import-kept-topics = topics
import-kept-units = Questions and task forces
import-kept-web_accounts = accounts of the site
import-kept-web_links = links for signing in
import-kept-web_sessions = sessions of the site
import-kept-web_views = saved views
