# What is said where words were understood by their meaning.

proposal-by-meaning = These words were understood by their meaning, not word for word. Nothing has been changed yet. If it is kept, the result will be:
which-meaning = Which of these is meant?

means-find-focal-point = Who is the focal point
means-find-topics = Topics of a body or person
means-list-topics = All topics
means-show-topic = All about one topic
means-record-action = Record an action item
means-record-conclusion = Record a conclusion
means-record-call-to-action = Record a call to action
means-record-information = Record information
means-list-items = List items
means-show-item = Show one item
means-complete-item = Report an item as done
means-report-progress = Report progress
means-agree-items = Mark drafts as agreed
means-reopen-item = Reopen an item
means-withdraw-item = Withdraw an item
means-move-deadline = Move a deadline
means-reassign-item = Hand an item over
means-edit-item = Correct an item
means-undo = Take back your last change
means-remind-me = Set a reminder
means-snooze-reminder = Postpone a reminder
means-show-reminders = Reminders to come
means-set-reminder-plan = Choose lead times
means-pause-notices = Hold all reminders
means-release-notices = Let reminders go again
means-list-meetings = List meetings
means-show-meeting = The next meeting
means-list-members = Who is in a group
means-set-language = Choose your language
means-set-time-zone = Choose your time zone
means-set-quiet-hours = Choose quiet hours
means-show-profile = See your profile
means-help = What can be asked
