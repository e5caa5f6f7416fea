# Topics: all, one in full, those of a person or body.
list-topics = { $count ->
    [one] { $count } topic is coordinated
   *[other] { $count } topics are coordinated
}
list-topics-main = { $count ->
    [one] { $count } main topic is coordinated
   *[other] { $count } main topics are coordinated
}
list-topics-line = { $named ->
    [bodies] { $topic }; named by: { $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic }; no one named
}
list-topics-rest = { $count ->
    [one] { $count } more topic follows.
   *[other] { $count } more topics follow.
}
list-topics-more = Show more topics
find-topics = { $who }: { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
find-topics-none = { $who }: no topic in the records
find-topics-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
}
find-topics-own-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
}; { $other_role }: { $others }
find-topics-line-of-body = { $topic }; { $role }: { $person }
find-topics-rest = { $count ->
    [one] { $count } more is in the register.
   *[other] { $count } more are in the register.
}
show-topic = { $main ->
    [yes] Main topic: { $topic }
   *[no] Topic: { $topic }
}
show-topic-about-in = A description of this topic exists in: { $languages }.
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name } (unverified)
}
show-topic-resolutions = What bears on this topic:
show-topic-no-resolutions = No confirmed resolution is recorded for this topic.
show-topic-resolution = { $kind ->
    [decision] Decision
   *[resolution] Resolution
} { $numbered ->
    [yes] { $number }
   *[no] (number not known)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $coordinates ->
    [yes] ; calls for coordination between Sectors
   *[no] {""}
}{ $acts ->
    [yes] ; to act: { $act }
   *[no] {""}
}{ $fate ->
    [revised] ; replaced ({ $ended })
    [suppressed] ; suppressed ({ $ended })
    [merged] ; merged into another text ({ $ended })
    [cited] ; formerly cited
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; unverified
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] Why it qualifies: a resolution of the Plenipotentiary Conference itself calls for coordination between Sectors.
    [pp_and_sector] Why it qualifies: the Plenipotentiary Conference and at least one Sector have resolutions on this theme.
    [undecided] Whether this topic qualifies cannot be decided from what is recorded.
   *[no] From what is recorded, this topic does not qualify.
}{ $checked ->
    [yes] {""}
   *[no] {" "}This is provisional: not all of the resolutions have been confirmed.
}
show-topic-open-items = { $count ->
    [0] No items are open on this topic.
    [one] { $count } item is open on this topic.
   *[other] { $count } items are open on this topic.
}
show-topic-items = Show the open items
