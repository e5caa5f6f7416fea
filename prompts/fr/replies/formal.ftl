# The formal text of an item, which reports print.
set-formal-text = Point { $number } : ce texte figurera dans les comptes rendus.
formal-text = Point { $number } : texte destiné aux comptes rendus
formal-line = { $language } : { $text }
formal-draft = Projet, dans les termes d'un compte rendu : { $grouped ->
    [yes] { $group }
   *[no] la réunion
} { $kind ->
    [conclusion] convient de ce qui suit : { $text }
    [call_to_action] invite { $owned ->
        [yes] { $owed }
       *[no] le destinataire
    } à examiner ce qui suit{ $dated ->
        [yes] {" "}({ $deadline })
       *[no] {""}
    } : { $text }
    [information] prend note de ce qui suit : { $text }
   *[action] demande à { $owned ->
        [yes] { $owed }
       *[no] […]
    } ce qui suit{ $dated ->
        [yes] {" "}({ $deadline })
       *[no] {""}
    } : { $text }
}
formal-said = Tel que consigné, conservé comme preuve : « { $words } »
button-edit-formal = Rédiger le texte des comptes rendus
form-set-formal-text = Texte destiné aux comptes rendus
web-form-SetFormalText = Texte des comptes rendus
