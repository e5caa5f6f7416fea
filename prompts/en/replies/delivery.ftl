# What is said of delivery itself: what could not be told, and to whom.

notice-untold = { $who } could not be reached about item { $number }: { $text }. Deadline: { $deadline }.
notice-unsure = It is not certain whether { $who } was reached about item { $number }: { $text }. Deadline: { $deadline }.
item-due-in-recess = Please note: the deadline falls in a recess of { $station }. Should it be another day?
item-due-in-conference = Please note: the deadline falls in a conference at { $station }. Should it be another day?
alarm-stuck = What is to be said { reach-by } has been waiting for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Nothing is lost; please have a look at it.
alarm-unread = It has not been possible to read mail to Focal for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Nothing in the mailbox is lost; please have a look at it.
