# What a chat platform shows of Focal before anybody has spoken to it.

app-name-full = Focal, the meeting secretary
app-short = Who is the focal point, who promised what, and a word before it is due.
app-long = Focal is the meeting secretary of an organisation that coordinates across sectors. It says who the focal point for a topic is, from a register that is dated and sourced. It records action items, conclusions and calls to action as people type them, and reads back what it understood. It reminds the right person, in their language and at their time, ahead of each deadline. It speaks Arabic, Chinese, English, French, Russian and Spanish.

app-say-help = help
app-say-help-hint = Shows what Focal can do
app-say-items = my actions
app-say-items-hint = Lists your own open action items
app-say-reminders = which reminders are coming?
app-say-reminders-hint = Shows the reminders that are planned for you

app-record-action = Record as action
app-record-action-hint = Records this message as an action item
app-new-action = New action
app-new-action-hint = Records a new action item
app-topics = Topics
app-topics-hint = Finds a topic that is coordinated
app-people = People
app-people-hint = Finds a focal point or an office
app-items = Items
app-items-hint = Finds an action item, a conclusion or a call to action
app-words = Words
