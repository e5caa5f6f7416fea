# A person's own settings and profile.
set-language = Focal now writes to you in: { $language }.
language-not-spoken = Focal does not write in “{ $words }”. Its languages are Arabic, Chinese, English, French, Russian and Spanish.
set-time-zone = Your time zone is now: { $zone }. Date and time there: { $moment }.
zone-unknown = “{ $words }” is not a time zone that can be found. A city such as Geneva or Nairobi, or a name such as Africa/Nairobi, will do.
set-quiet-hours = Nothing will be sent to you unasked between { $start } and { $end }, in your time zone.
set-quiet-hours-none = Your quiet hours have been removed.
quiet-hours-need-both = Quiet hours need a start and an end, for example from 20:00 to 07:00.
quiet-hours-empty = Quiet hours need a start and an end that differ, for example from 20:00 to 07:00.
quiet-hours-long = These quiet hours would leave less than an hour of the day for reminders. Please leave at least one hour, for example from 20:00 to 07:00.
show-profile = { $person }: what Focal knows
profile-calendar = For other programs there is a calendar with the numbers and days of your open items. Its address is yours alone and is given on the pages only: { web-nav-me }, “{ web-feed-new }”.
profile-reference = Known as
profile-roles = Roles
profile-language = Language
profile-language-unset = not set; Focal answers in the language of your message
profile-zone = Time zone
profile-quiet-hours = Quiet hours
profile-quiet-hours-set = from { $start } to { $end }
profile-quiet-hours-unset = none
profile-leads = Reminders
profile-leads-set = days ahead of a deadline: { $days }
profile-leads-unset = as usual for everyone
profile-leads-none = none ahead of deadlines
profile-reach = Reminders come
reach-last = where you were last
reach-slack = in Slack
reach-teams = in Microsoft Teams
reach-mail = by e-mail
reach-terminal = in the terminal
profile-away = Absence
profile-away-set = from { $since } until { $until }
profile-away-unset = none noted
profile-offices = Answers for
profile-value = { $value }
profile-role-visitor = visitor
profile-role-delegate = delegate
profile-role-staff = staff
profile-role-focal_point = focal point
profile-role-chair = chair
profile-role-secretary = secretary of the meeting
profile-role-secretariat = secretariat
profile-role-administrator = administration of Focal
export-my-data = All that is kept about you comes as a file: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
erase-asked = Shall what is kept about you be erased? This cannot be taken back.
erase-goes = What goes: your name, addresses and settings, your personal notes, what you wrote to Focal and what it wrote to you, and your ways of signing in.
erase-stays = What stays: action items, conclusions and the history of the list, since they are records of the groups. Where your name stood in them, “{ $stand_in }” stands instead. Your roles end today.
erase-open-items = { $count ->
    [one] { $count } item for which you are responsible remains open:
   *[other] { $count } items for which you are responsible remain open:
}
erase-my-data = What was kept about you is erased.
button-erase-my-data = Erase it
