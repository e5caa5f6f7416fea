# What is said where a message was not understood, or in more than one way.

nothing-understood = I did not understand that. You may write “help” to see what can be asked.
greeted = Hello. You may ask who the focal point for a topic is, record an action item, or set a reminder; “help” shows what else can be asked.
thanked = You are welcome.
parted = Goodbye.
empty-message = The message is empty. You may write “help” to see what can be asked.
too-long = The message is too long to be read in one go. Please send it in shorter parts.
other-language = I work in the six official languages: Arabic, Chinese, English, French, Russian and Spanish. Please write in one of them.
beyond-me = That is beyond what I can do: I keep topics, meetings and action items, and do not book, print or translate. I can remind you of it, or record it as an action item for somebody.
no-such-day = That date does not exist. Please give another one.
no-such-time = That time does not exist. Please give another one.
too-far = That date is too far away to be kept. Please give a nearer one.
holiday-moves = The date of that holiday changes from year to year. Please give the day and the month.
unknown-anchor = This date is counted from something that is not known here. Please give the date itself.
no-such-number = There is no such number. Please check it.
answer-not-understood = That answer does not fit the question. You may answer again, or write “cancel”.
proposal = This was read with the help of a language model. Nothing has been changed yet. If you agree, the result will be:
proposal-no = To leave everything as it is, please answer “no”.
left-as-it-is = Nothing was changed.
# Said where nothing was asked: a bare yes or no.
nothing-asked = There is no question waiting for an answer, and nothing was changed.
form-cancelled = The entry was cancelled. Nothing was changed.
which-date = Which date is meant?
which-topic = Which topic is meant?
which-body = Which body is meant?
which-meeting = Which meeting is meant?
which-person = Who is meant?
which-item = Which item is meant?
reading-item = Item { $number }
reading-date = { $day }
reading-meeting = Before the next meeting of { $group }
reading-name = { $name }
recurring = That comes back again and again. An item has one deadline: please give the next date, and record it anew when it is done.
in-the-past = That moment has passed already. Please give a later one.
reminder-offered = Shall a reminder be set for “{ $text }”?
reminder-wanted = Set the reminder
file-not-read = “{ $name }” could not be fetched, so nothing of it was read. Please send it again, or paste its text here.
