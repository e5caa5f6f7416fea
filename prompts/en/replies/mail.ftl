# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal: { $count } reminder
   *[other] Focal: { $count } reminders
}
mail-subject-other = A message from Focal
mail-link = To answer, accept or report progress without an account: { $link }
mail-open = Answer, accept or report progress
mail-answers = Replies to this message are read by the secretariat.
