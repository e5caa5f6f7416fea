# Objections to what was accepted after the review of a meeting
object-to-item = Your objection to item { $number } is recorded, and those who lead the group are told. Objections are open until { $day }.
objection-closed = Item { $number } is not open to objections. What was accepted after the review of a meeting is, for as many days as the group has set.
objection-not-yours = Objections to item { $number } are for the members of the group and for those responsible.
notice-objected = { $by } objects to item { $number }, { $text }: { $words }
notice-window = Meeting of { $group_short }, { $start }: what was accepted after its review is open to objections until { $day }. To object, please say “I object to 12: …” with the number of the item and the reason.
notice-window-over = Meeting of { $group_short }, { $start }: the time for objections ended on { $day }. Items without an objection: { $confirmed }. Items with objections: { $objected }.
window-item = Item { $number }: { $text }
window-objection = Item { $number }: { $text }. Objection by { $person }, { $moment }: { $words }
in-name-of = { $body_short }: { $words }
meeting-window = Open to objections until { $day }. Objections so far: { $count }.
meeting-window-over = The time for objections ended on { $day }. Objections: { $count }.
form-object-to-item = Objection to an item
web-form-ObjectToItem = Objection
form-label-objections = Days for objections
field-objections = For how many days may members object to what was accepted after the review of a meeting? 0 means none.
consent-objections = { $count ->
    [0] none
    [one] { $count } day after the review
   *[other] { $count } days after the review
}
withdraw-objection = Your objection to item { $number } is withdrawn, and those who lead the group are told. Both stay in the history of the item.
objection-none-of-yours = No objection of yours to item { $number } stands. “objections to 12” shows which ones do.
objection-not-of-body = Only those who speak for { $body_short } object in its name. In your own name you may say: “I object to 12: …”.
notice-retracted = { $by } withdraws the objection to item { $number }, { $text }.
list-objections = Meeting of { $group_short }, { $day }: { $count ->
    [0] no objection stands
    [one] { $count } objection stands
   *[other] { $count } objections stand
}
list-objections-item = Item { $number }: { $count ->
    [0] no objection stands
    [one] { $count } objection stands
   *[other] { $count } objections stand
}
list-objections-none = No meeting has been opened to objections. To see how many days a group leaves for them, please name it: “how many days for objections does ISCG leave?”
objections-days = { $group_short } leaves { $count ->
    [0] no days for objections to what is accepted after the review of a meeting. Its chair can change this: “{ $group_short } leaves 5 days for objections”.
    [one] { $count } day for objections to what is accepted after the review of a meeting.
   *[other] { $count } days for objections to what is accepted after the review of a meeting.
}
button-object = Object
button-withdraw-objection = Withdraw the objection
form-withdraw-objection = Withdrawal of an objection
form-list-objections = Showing objections
