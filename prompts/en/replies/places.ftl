# How Focal behaves in a channel.
set-place = The settings of this channel have been changed.
place-settings = The settings of this channel:
place-eagerness = When Focal acts
place-eagerness-spoken = only when spoken to
place-eagerness-marked = when spoken to; marked lines such as “ACTION: …” or “DECISION: …” are recorded as well
place-eagerness-meeting = when spoken to; marked lines are recorded as well while a meeting that was started here, or one of the group, is held
place-group = Group
place-lang = Language of the channel
place-lang-unset = none set; each person is answered in their own
place-model = Language model
place-model-on = may be asked about what nobody here could make Focal understand
place-model-off = is not asked about what is said here
place-value = { $value }
place-is-direct = This concerns a channel: please say it there. In a direct conversation Focal always answers.
place-of-group = This channel belongs to a group, so the chair or secretary of that group, or the secretariat, decides on it: { $group }.
place-needs-group = Before a language model is asked here, the channel needs a group. For example: “this channel is for ISCG”.
