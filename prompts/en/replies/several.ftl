# Several marked lines in one message.
items-recorded = { $count ->
    [one] One line is recorded:
   *[other] { $count } lines are recorded:
}
items-recorded-none = None of the lines could be recorded.
items-recorded-drafts = What stands as a draft stays one until the chair or secretary of the group, or the secretariat, agrees to it.
line-not-recorded = Not recorded: “{ $words }”
line-unclear = It can be read in more than one way. Please send this line by itself, and Focal will ask.
line-outside-list = This line was not taken for one of the actions. To record it, please send it with “Action:” before it.
line-asks-else = This line asks for something else. Please send it by itself.
line-says-no-action = This line does not say what is to be done. To record an action, please write it out.
line-says-done = This line says that it is done, or no longer needed.
lines-outside-list = Left out from this line on, as none of the actions: { $count }. To record one, please send it with “Action:” before it.
lines-too-many = At most { $most } lines are recorded from one message. Left out from this line on: { $count }. Please send them in another message.
items-changed = { $count ->
    [one] One item is changed:
   *[other] { $count } items are changed:
}
items-changed-none = None of the items could be changed.
line-not-changed = Not done: “{ $words }”
