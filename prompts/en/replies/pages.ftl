# One's own page, forms, and messages that were picked, changed or searched for.

show-home = Your page
home-items = { $count ->
    [0] There is nothing open for you.
    [one] { $count } item is open for you.
   *[other] { $count } items are open for you.
}
home-items-late = Remains open past its date:
home-items-soon = Within a week:
home-items-later = Later:
home-items-undated = Without a date:
home-topics = Your topics:
home-topic = { $topic }: { $role }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}
home-meetings = Meetings to come:
home-reminders = Reminders to come:
home-welcome = Welcome to Focal. Three things to try:
home-visitor = You are not in the register yet; the secretariat can add you. Notes and reminders of your own can be kept in the meantime.
button-new-action = New action item
button-settings = Settings

set-profile = Your settings are changed. They now read:
set-profile-same = Your settings are already as you wish. They read:
form-set-profile = Your settings
form-set-place = Settings of this channel

button-done-note = Done, with a note
button-accept-item = Accept: { $number }
button-decline-item = Decline, with the reason
button-snooze-3 = Remind me in three days
button-snooze-until = Remind me another day
button-cancel-reminder = Cancel reminder { $number }
button-new-date = New date
button-hand-over = Hand over

form-option = { $value }
form-label-text = Text
form-label-responsible = Responsible
form-label-due = Deadline
form-label-topic = Topic
form-label-cooperating = Cooperating
form-label-report_to = Report to
form-label-meeting = Meeting
form-label-to = Successor
form-label-since = From
form-label-body = Body
form-label-party = Person or office
form-label-role = Role
form-label-reference = Reference
form-label-reason = Reason
form-label-note = Note
form-label-status = Status
form-label-until = Until
form-label-lang = Language
form-label-zone = Time zone
form-label-quiet_start = Quiet hours from
form-label-quiet_end = Quiet hours until
form-label-leads = Reminders: days ahead
form-label-reach = Reminders come
form-label-eagerness = When Focal speaks here
form-label-model = Language model
form-label-group = Group
form-label-of_class = Or for all
field-cooperating = Who cooperates?
field-report_to = To whom is it reported?
field-reason = For what reason?
field-status = How does it stand?
field-lang = In which language should Focal write to you?
field-zone = In which time zone are you? A city will do.
field-quiet_start = From when should nothing be sent? For example: 20:00.
field-quiet_end = Until when should nothing be sent? For example: 7:00.
field-reach = Where should reminders come: where you were last, in Slack, in Microsoft Teams or by e-mail?
field-eagerness = When should Focal speak here?
field-model = May a language model be asked here?
form-faults = Nothing was kept yet. Please look at the fields that are marked.
form-not-taken = Nothing was changed yet.
form-required = Please fill this in.
form-unknown = “{ $words }” is not in the register.
form-which = Several fit: { $readings }. Please say which one is meant.
form-unread = “{ $words }” could not be read here. Please put it in other words.
form-date-unread = “{ $words }” could not be read as a date. For example: 14 June, or before the next TDAG.

item-source = Recorded from: { $link }
proposal-picked = Should this be recorded? Nothing has been changed yet. If you agree, the result will be:
item-message-deleted = The message from which item { $number } was recorded is deleted: “{ $text }”. Should the item be withdrawn?
items-message-deleted = The message from which items { $number } were recorded is deleted. Should any of them be withdrawn?
item-message-unread = The message from which item { $number } was recorded no longer reads as an item: “{ $text }”. Should the item be withdrawn?
item-message-edited = The message from which item { $number } was recorded is changed, and the item has been changed or agreed since. If the item follows the message, the result will be:
item-message-several = The message from which several items were recorded is changed: { $numbers }. The items stay as they are; please say which one should change.
item-message-not-yours = The message from which item { $number } was recorded is changed. The item stays as it is: only whoever recorded it can change it in this way.
label-withdraw = Withdraw item { $number }
search-options = { $count ->
    [one] { $count } fits.
   *[other] { $count } fit.
}
search-none = Nothing fits.
form-label-addressed_to = Addressed to
form-label-at = When
form-label-start = Begins
form-label-end = Ends
form-label-jointly_with = Held in conjunction with
form-label-place = Place
form-label-held = Planned or held
form-cancel-meeting = Calling a meeting off
field-meeting-start = On which day, and at what hour? For example: 14 June at 9:30.
field-end = When does it end? For example: 16 June at 17:00.
field-meeting-zone = In which time zone is it held? A city will do.
field-jointly_with = In conjunction with which group?
field-place = Where is it held?
field-held = Is it still ahead, or has it been held already?
form-overtaken = Item { $number } was changed while this form was being filled. What was filled in stands below and has not been recorded. Please compare it with how the item stands now, and send it again if it still holds.
form-stands-now = How the item stands now:
form-overtaken-since = What this form changes was changed while it was being filled. What was filled in has not been recorded and stands in the form. Please compare it with what was done meanwhile, and send it again if it still holds.
form-changes = Changed meanwhile:
form-changed = { $moment }: { $who } – { $done }
form-stands = How it stands now:
form-label-capacity = Capacity
form-label-year = Year
form-label-months = Every so many months
