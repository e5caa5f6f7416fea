# What forms, pages and messages of a chat platform say besides the answer itself.

rest-not-shown = { $count ->
    [one] { $count } more line is not shown here.
   *[other] { $count } more lines are not shown here.
}
rest-shown-elsewhere = Show everything

form-short = Form
form-submit = Send
form-save = Save
form-search = Type a few letters to search
form-choose = Choose from the list
form-due-hint = In your own words, in any of the six languages. For example: by 14 June at 17:00.
form-moment-hint = In your own words, in any of the six languages. For example: 1 June, or Monday at 9:00.

repeat-mark = This message may have reached you already.
button-open-form = Open the form
form-must = (required)
form-words-hint = Several names are joined by “and”.
press-taken = Received; the answer follows.
form-word-hint = In your own words, in any of the six languages.
form-adopting = Quotations and speakers kept for the review are deleted then, and cannot be brought back.
form-empty-pause = If left empty, until the pause is ended.
form-empty-reminders = If left empty, all reminders.
form-empty-status = If left empty, everybody who has an open item is asked.
form-empty-own = If left empty, your own reminders.
form-empty-leads = If left empty, as usual.
form-empty-bodies = If left empty, all bodies.
