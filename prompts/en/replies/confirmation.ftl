# The bodies confirm their lists of focal points; changes wait for their word and for the secretariat's record.
task-confirm = confirm the list of focal points of { $body_short }
task-agree = confirm a change in the list of focal points: { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } instead of { $person }
task-record = record a confirmed change in the list of focal points with its reference: { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } instead of { $person }
task-gone = a change in the list that was taken back
task-answer = Item { $number } is answered with the buttons below it: by confirming the entries or by proposing a change.
notice-copied = For information, item { $number }: { $text }. Responsible: { $responsible }. Deadline: { $deadline }. Your own entries can be confirmed at once.
list-whole = The list of { $body_short } at present:
list-own = Your entries in the list of { $body_short }:
list-rest = { $count ->
    [one] { $count } more entry
   *[other] { $count } more entries
}
button-confirm-list = We confirm the list: { $body_short }
button-agree-change = Agree: { $to } instead of { $person }
button-leave-entry = Leave as it is: { $person }
button-record-change = Record with its reference
change-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } is proposed instead of { $person }
change-proposed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } instead of { $person }; proposed by { $by }, not confirmed by the body yet
change-agreed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } instead of { $person }; confirmed for the body by { $by }, to be recorded with its reference
changes-first = For these entries a change is proposed. Please agree to it, or leave the entry as it is:
changes-open = Changes that are pending:
confirmed-nothing = Nothing is confirmed yet.
successor-agreed = Confirmed for the body: { $to }. The secretariat records the change with its reference; until then the present entry stands:
upkeep-reference = { $person } was proposed for this entry. Such a change is recorded with the reference of the body’s confirmation: please add it, for example “reference DIR/12”, or give it in the form.
ask-confirmation = { $count ->
    [one] { $count } body is asked to confirm its list by { $until }.
   *[other] { $count } bodies are asked to confirm their lists by { $until }.
}
list-confirmations = { $count ->
    [one] { $count } body has still to answer.
   *[other] { $count } bodies have still to answer.
}
confirmation-line = { $body_short }: { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
}{ $state ->
    [answered] , confirmed (item { $number })
    [open] , of which still to be confirmed: { $left }; until { $until } (item { $number })
   *[never] , not asked yet
}. Last confirmed more than a year ago: { $stale }. Speaking for the body: { $who }
confirmation-nobody-speaks = Where nobody speaks for a body, the secretariat’s desk is asked instead. Whoever speaks for it is entered as its chair or secretary, or as its representative in ISC-TF.
confirmation-asked-already = These bodies have been asked already, and the answer is still open.
confirmation-nothing = The list of focal points holds no entry that could be confirmed.
confirmation-not-naming = { $body } names no focal points, so that there is no list to confirm.
confirmation-calendar = { $months ->
    [12] The bodies are asked once a year
    [one] The bodies are asked every month
   *[other] The bodies are asked every { $months } months
}; the next time on { $day }.
confirmation-by-hand = The calendar does not ask the bodies. “ask the bureaux every year to confirm their lists” sets that up.
web-form-AskConfirmation = Have lists confirmed
