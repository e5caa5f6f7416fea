# The formal text of an item, which reports print.
set-formal-text = Item { $number }: reports will print this text.
formal-text = Item { $number }: the text for reports
formal-line = { $language }: { $text }
formal-draft = Draft, in the words of a report: { $grouped ->
    [yes] { $group }
   *[no] The meeting
} { $kind ->
    [conclusion] agrees on the following: { $text }
    [call_to_action] invites { $owned ->
        [yes] { $owed }
       *[no] the addressee
    } to consider the following{ $dated ->
        [yes] {" "}by { $deadline }
       *[no] {""}
    }: { $text }
    [information] notes the following: { $text }
   *[action] requests { $owned ->
        [yes] { $owed }
       *[no] […]
    } to do the following{ $dated ->
        [yes] {" "}by { $deadline }
       *[no] {""}
    }: { $text }
}
formal-said = As it was recorded, kept as evidence: “{ $words }”
button-edit-formal = Edit the text for reports
form-set-formal-text = The text for reports
web-form-SetFormalText = Text for reports
