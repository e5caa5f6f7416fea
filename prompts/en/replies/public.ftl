# What is open to everybody, as the secretariat settles it.
public-list = What is open to everybody:
public-of-kind = { $kind ->
    [topics] Topics: { $count } of { $total }
    [meetings] Meetings: { $count } of { $total }
   *[offices] Names of offices: { $count } of { $total }
}
public-line = { $name }
public-rest = And { $count } more.
public-marked = { $kind ->
    [topics] These topics are public from now on:
    [meetings] These meetings are public from now on:
   *[offices] The names of these offices are public from now on, where a topic is:
}
public-no-more = { $kind ->
    [topics] These topics are no longer public:
    [meetings] These meetings are no longer public:
   *[offices] These names are no longer public:
}
public-already = All of this is public already; nothing has changed.
public-not-yet = This is not public anyway; nothing has changed.
public-what = What is meant: which topic, which meeting, or which office?
public-only-offices = { $person } is a person. Only the names of offices are made public.
public-none-such = Something of it is not in the list of what can be made public. Nothing has changed; please look at the list once more.
public-staff-only = { $name } is kept for staff in the register, and stays so.
public-changed = Nothing is changed yet: this was changed after the page was opened.
public-changed-how = Please look at it, then mark once more what you wish.
public-since = { $name }: { $state ->
    [public] now public
    [partly] now partly public
   *[other] now not public
}
public-yes = Open to everybody
public-no = Not public
form-mark-public = Public or not
form-label-public = Open to
field-public = Is it to be open to everybody, or not public?
web-form-MarkPublic = Public or not
web-made-public = What the public sees
web-public-lead = What is made public here can be read by everybody, without signing in: on the pages of Focal, and as data for your own coordination page. All else is kept. E-mail addresses are never shown, and names of persons are not made public here.
web-public-topics = Topics
web-public-meetings = Meetings
web-public-offices = Names of offices
web-public-offices-hint = An office is shown by name, as focal point for the topics that are public.
web-public-closed = { $kind ->
    [meetings] Pages of meetings are not open yet: whoever runs Focal opens them with FOCAL_WEB_PUBLIC. Until then nothing of this is shown, whatever is marked.
   *[topics] Pages of topics are not open yet: whoever runs Focal opens them with FOCAL_WEB_PUBLIC. Until then nothing of this is shown, whatever is marked.
}
web-public-count = Public: { $count } of { $total }
web-public-state = Public
web-public-is-public = public
web-public-is-partly = public for some topics
web-public-is-kept = not public
web-public-is-staff = kept for staff
web-public-is-own = a person’s name, public by the imported list
web-public-view = Preview
web-public-see = Preview: { $name }
web-public-see-list = See the list as the public does
web-public-pick = Mark { $name }
web-public-pick-all = Mark the whole list
web-public-mark = Make the marked ones public
web-public-unmark = Make the marked ones not public
web-public-mark-all = Make all of them public
web-public-unmark-all = Make none of them public
web-public-none-picked = Nothing was marked, so nothing has changed. Please mark what is meant.
web-public-preview = Preview: what a member of the public reads here once this is public. Nothing has changed.
web-public-preview-list = Preview: what a member of the public reads here now.
web-public-back = Back to what the public sees
web-public-whole = Show everything
web-public-shown = The first { $count } are listed; the buttons for all of them mean the others too.
web-public-nothing = There is nothing here yet.
web-public-addresses = For your coordination page
web-public-addresses-how = These addresses give what is public as data (JSON), as a table (CSV) and as a calendar (iCalendar); the last one describes them for programs (OpenAPI).
