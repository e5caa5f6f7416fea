# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal: { $count } reminder
   *[other] Focal: { $count } reminders
}
mail-subject-other = A message from Focal
mail-link = To answer, accept or report progress without an account: { $link }
mail-open = Answer, accept or report progress
mail-link-language = To choose the language of messages to you: { $link }
mail-open-language = Choose the language of messages to you
mail-answers = Replies to this message are read by the secretariat.
mail-page-title = Your answer
mail-page-for = For { $who }
mail-page-lead = No account is needed. Each item can be answered once from this page; nothing is changed before you press a button. What you decline or propose goes to the secretariat first.
mail-page-note = In your words
mail-page-hint = Needed to report progress or to decline.
mail-page-accept = I accept
mail-page-done = It is done
mail-page-status = Report progress
mail-page-decline = I must decline
mail-page-day = Another date
mail-page-date = Propose this date
mail-page-note-needed = Please write a few words first.
mail-page-day-needed = Please choose a date first.
mail-page-used = This item was answered from this page already. The next message brings a new link.
mail-page-gone = This link is not valid any more. Please answer the message by mail, or use the link of a later one.
mail-page-nothing = There is nothing here that you can be shown at the moment.
mail-page-lang = Language of messages to you
mail-page-lang-set = Use this language
