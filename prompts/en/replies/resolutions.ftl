# The mapping of resolutions to topics.
resolution-called = { $kind ->
    [decision] Decision
   *[resolution] Resolution
} { $numbered ->
    [yes] { $number }
   *[no] (number not known)
} ({ $body_short }{ $revised ->
    [yes] , { $revision }
   *[no] {""}
})
list-resolutions = { $count ->
    [one] { $count } resolution is mapped to topics
   *[other] { $count } resolutions are mapped to topics
}
list-resolutions-topic = Resolutions on { $topic }: { $count }
list-resolutions-body = Resolutions of { $body_short }: { $count }
list-resolutions-sectors = Resolutions that touch more than one Sector: { $count }
list-resolutions-conferences = Themes on which two or more conferences have resolutions: { $count }
list-resolutions-none = No such resolution is recorded that could be shown here.
list-resolutions-of-sectors = { $resolution }: { $sectors }; topics: { $topics }{ $checked ->
    [yes] {""}
   *[no] ; unverified
}
list-resolutions-theme = { $topic }: { $resolutions }{ $checked ->
    [yes] {""}
   *[no] ; not all of them verified
}
list-resolutions-candidates = These are candidates for streamlining, to be examined. Whether anything is merged is for the members to decide.
list-resolutions-rest = { $count ->
    [one] { $count } more resolution follows.
   *[other] { $count } more resolutions follow.
}
list-resolutions-more = Show more resolutions
show-topic-changed = { $now ->
    [yes] It qualifies since the changes of { $year }.
   *[no] Since the changes of { $year } it no longer qualifies.
}
show-topic-units = At work on this topic:
unit-question = Question { $number }{ $grouped ->
    [yes] , Working Party { $party }
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $led ->
    [yes] ; led by { $by }
   *[no] {""}
}
unit-task-force = Task force: { $body }{ $led ->
    [yes] ; led by { $by }
   *[no] {""}
}
# What a conference changed.
compare-revisions = { $count ->
    [one] { $body_short }, { $year }: { $count } resolution changed
   *[other] { $body_short }, { $year }: { $count } resolutions changed
}
compare-revisions-none = No change of a resolution by { $body_short } is recorded for { $year }.
compare-new = New: { $count }
compare-revised = Revised: { $count }
compare-suppressed = Suppressed: { $count }
compare-merged = Merged into others: { $count }
compare-revised-line = { $kind ->
    [decision] Decision
   *[resolution] Resolution
} { $numbered ->
    [yes] { $number }
   *[no] (number not known)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $dated ->
    [yes] ; before: { $before }
   *[no] {""}
}{ $acts ->
    [yes] ; to act: { $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] ; unverified
}
compare-unchanged = { $count ->
    [one] { $count } resolution stands unchanged.
   *[other] { $count } resolutions stand unchanged.
}
compare-topics = Topics concerned: { $topics }
compare-topic = { $now ->
    [yes] { $topic }: qualifies now
   *[no] { $topic }: no longer qualifies
}
compare-recheck = { $count ->
    [one] { $count } entry to look at again:
   *[other] { $count } entries to look at again:
}
compare-recheck-none = No entry of the list of focal points has to be looked at again.
revisions-none = No resolution of { $body_short } is recorded with its year.
task-recheck = look again at the list of focal points after { $body_short }, { $year }
button-compare-revisions = What changed
# Pages.
web-resolutions = Resolutions
web-resolutions-all = All that are mapped to topics
web-resolutions-ways = Conferences and what they share
web-resolutions-sectors = Touching more than one Sector
web-resolutions-themes = Themes for streamlining
web-resolutions-of-body = Of the same conference
web-resolutions-import = Import the mapping from a file
