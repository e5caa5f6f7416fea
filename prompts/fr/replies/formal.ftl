# The formal text of an item, which reports print.
set-formal-text = Point { $number } : ce texte figurera dans les comptes rendus.
formal-text = Point { $number } : texte destiné aux comptes rendus
formal-line = { $language } : { $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] {" "}(traduction de courtoisie)
   *[no] {""}
}
formal-sentence = Les participants { $kind ->
    [conclusion] conviennent de ce qui suit
    [call_to_action] invitent à examiner ce qui suit{ $owned ->
        [yes] {" "}(destinataire : { $owed })
       *[no] {""}
    }
    [information] prennent note de ce qui suit
   *[action] demandent ce qui suit{ $owned ->
        [yes] {" "}(responsable : { $owed })
       *[no] {" "}(responsable : […])
    }
}{ $dated ->
    [yes] {" "}(échéance : { $deadline })
   *[no] {""}
} : { formal-words }
formal-words = { $text }{ $foreign ->
    [yes] {" "}(langue : { $language })
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = Projet, dans les termes d'un compte rendu : { formal-sentence }
formal-said = Tel que consigné, conservé comme preuve : « { $words } »
button-edit-formal = Rédiger le texte des comptes rendus
form-set-formal-text = Texte destiné aux comptes rendus
web-form-SetFormalText = Texte des comptes rendus
