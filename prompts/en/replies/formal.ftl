# The formal text of an item, which reports print.
set-formal-text = Item { $number }: reports will print this text.
formal-text = Item { $number }: the text for reports
formal-line = { $language }: { $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] {" "}(courtesy translation)
   *[no] {""}
}
formal-sentence = The meeting { $kind ->
    [conclusion] agrees on the following
    [call_to_action] invites { $owned ->
        [yes] { $owed }
       *[no] the addressee
    } to consider the following
    [information] notes the following
   *[action] requests { $owned ->
        [yes] { $owed }
       *[no] […]
    } to do the following
}{ $dated ->
    [yes] {" "}(deadline: { $deadline })
   *[no] {""}
}: { formal-words }
formal-words = { $text }{ $foreign ->
    [yes] {" "}(in { $language })
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = Draft, in the words of a report: { formal-sentence }
formal-said = As it was recorded, kept as evidence: “{ $words }”
button-edit-formal = Edit the text for reports
form-set-formal-text = The text for reports
web-form-SetFormalText = Text for reports
