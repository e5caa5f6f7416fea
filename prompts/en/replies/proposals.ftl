# What machines propose from texts of meetings, and its review.
propose-items = { $group_short }, { $day }: { $count ->
    [one] { $count } proposal awaits review
   *[other] { $count } proposals await review
}
propose-items-none = { $group_short }, { $day }: nothing new to propose was found.
proposals-source = Source: { $source }. Captions and notes are no official record; nobody is told of a proposal before it is accepted.
proposals-known = { $count ->
    [one] { $count } more is on record already, or was proposed before.
   *[other] { $count } more are on record already, or were proposed before.
}
proposals-done = { $count ->
    [one] { $count } row of a table says that it is done and is left out.
   *[other] { $count } rows of tables say that they are done and are left out.
}
review-proposals = { $group_short }, { $day }: { $count ->
    [0] no proposals await review
    [one] { $count } proposal awaits review
   *[other] { $count } proposals await review
}
proposal-line = { $number }. { $kind ->
    [conclusion] Conclusion
    [call_to_action] Call to action
    [information] Information
   *[action] Action item
}: { $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] ; in cooperation with { $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] ; topic: { $topic }
   *[no] {""}
} ({ $confidence }%)
proposals-note = The percentage tells how often such words became an item elsewhere. An owner or a date that nobody said stays empty.
proposals-look-first = Nothing has been settled yet: please read them first. Those that have been shown can then be settled together.
show-proposal = Proposal { $number }
proposal-before = Said just before: “{ $words }”
proposal-said = Said{ $spoken ->
    [yes] {" "}by { $speaker }
    [delegate] {" "}by the delegate of { $speaker }
    [somebody] {" "}by a delegate
   *[no] {""}
} ({ $position }): “{ $quote }”
accept-proposals = { $group_short }, { $day }: { $count ->
    [0] nothing was recorded
    [one] { $count } item is recorded
   *[other] { $count } items are recorded
}
accept-proposals-untold = { $count ->
    [one] Nobody is told of item { $items }, since it is not known who sees to it.
   *[other] Nobody is told of items { $items }, since it is not known who sees to them.
} To say so: “the topic of { $first } is …”, or “give { $first } to …”.
proposal-not-recorded = Proposal { $number } could not be recorded and goes on waiting:
proposals-left = { $count ->
    [0] No proposals await review any more.
    [one] { $count } proposal still awaits review.
   *[other] { $count } proposals still await review.
}
drop-proposals = { $group_short }, { $day }: { $count ->
    [one] { $count } proposal is put aside
   *[other] { $count } proposals are put aside
}
merge-proposals = Proposal { $number } now stands for all of them
edit-proposal = Proposal { $number } is corrected
undo-proposals = The last change to the proposals is taken back.
proposals-which-meeting = Which meeting is meant? Please name it, for example: proposals of the May meeting.
proposals-no-text = Please put the text below the request, in the same message, or send it as a file: captions, a Word document or notes.
proposals-none = { $group_short }, { $day }: no proposals await review.
proposals-not-alike = Only proposals of one kind and one meeting can be merged, at least two of them.
proposal-unknown = There is no proposal { $number }.
proposal-settled = Proposal { $number } was settled before: { $state ->
    [accepted] it was accepted.
    [dropped] it was put aside.
   *[merged] it was merged with another.
}
button-proposal = Proposal { $number }
button-accept-proposal = Accept
button-edit-proposal = Edit
button-drop-proposal = Put aside
button-review-proposals = All proposals
button-accept-all = Accept all
button-drop-all = Put all aside
button-accept-shown = Accept those shown ({ $count })
button-drop-shown = Put those shown aside ({ $count })
form-edit-proposal = Correcting a proposal
form-propose-items = Looking for items in a text
form-review-proposals = Reviewing proposals
form-show-proposal = Showing a proposal
form-accept-proposals = Accepting proposals
form-drop-proposals = Putting proposals aside
form-merge-proposals = Merging proposals
web-form-EditProposal = Correct the proposal
pasted-text = the text of the message
