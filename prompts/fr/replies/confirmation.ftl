# Les organes confirment leurs listes de coordonnateurs ; un changement attend leur accord et l'inscription par le Secrétariat.
task-confirm = confirmer la liste des coordonnateurs ({ $body_short })
task-agree = confirmer un changement dans la liste des coordonnateurs : { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } à la place de { $person }
task-record = inscrire, avec sa référence, un changement confirmé dans la liste des coordonnateurs : { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } à la place de { $person }
task-gone = changement de la liste retiré depuis
task-answer = La réponse au point { $number } se donne à l'aide de ses boutons : confirmer les inscriptions ou proposer un changement.
notice-copied = Pour information, point { $number } : { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }. Vos propres inscriptions peuvent être confirmées dès à présent.
list-whole = La liste actuelle ({ $body_short }) :
list-own = Vos inscriptions dans la liste ({ $body_short }) :
list-rest = { $count ->
    [one] { $count } autre inscription
   *[other] { $count } autres inscriptions
}
button-confirm-list = Nous confirmons la liste : { $body_short }
button-agree-change = Accord : { $to } à la place de { $person }
button-leave-entry = Sans changement : { $person }
button-record-change = Inscrire avec la référence
change-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} : proposition, { $to } à la place de { $person }
change-proposed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} : { $to } à la place de { $person } ; proposition de { $by }, pas encore confirmée par l'organe
change-agreed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} : { $to } à la place de { $person } ; confirmé au nom de l'organe par { $by }, à inscrire avec la référence
changes-first = Un changement est proposé pour les inscriptions suivantes. Veuillez l'approuver ou laisser l'inscription telle quelle :
changes-open = Changements en attente :
confirmed-nothing = Rien n'est encore confirmé.
successor-agreed = Confirmé au nom de l'organe : { $to }. Le Secrétariat inscrit le changement avec sa référence ; jusque-là, l'inscription actuelle demeure :
upkeep-reference = { $person } : cette désignation a fait l'objet d'une proposition. Un tel changement s'inscrit avec la référence de la confirmation de l'organe ; veuillez l'ajouter, par exemple « référence DIR/12 », ou l'indiquer dans le formulaire.
ask-confirmation = { $count ->
    [one] { $count } organe est prié de confirmer sa liste d'ici au { $until }.
   *[other] { $count } organes sont priés de confirmer leur liste d'ici au { $until }.
}
list-confirmations = { $count ->
    [one] { $count } organe n'a pas encore répondu.
   *[other] { $count } organes n'ont pas encore répondu.
}
confirmation-line = { $body_short } : { $entries ->
    [one] { $entries } inscription
   *[other] { $entries } inscriptions
}{ $state ->
    [answered] , confirmation reçue (point { $number })
    [open] , dont à confirmer : { $left } ; échéance : { $until } (point { $number })
   *[never] , pas encore de demande
}. Dernière confirmation datant de plus d'un an : { $stale }. Au nom de l'organe : { $who }
confirmation-nobody-speaks = Lorsque personne ne s'exprime au nom d'un organe, la demande est adressée au Secrétariat. La personne habilitée s'inscrit à la présidence ou au secrétariat de l'organe, ou comme son représentant à l'ISC-TF.
confirmation-asked-already = La demande a déjà été adressée à ces organes et la réponse est attendue.
confirmation-nothing = La liste des coordonnateurs ne contient aucune inscription à confirmer.
confirmation-not-naming = Aucune liste à confirmer : { $body } ne désigne pas de coordonnateurs.
confirmation-calendar = { $months ->
    [12] La demande est adressée aux organes une fois par an
    [one] La demande est adressée aux organes chaque mois
   *[other] La demande est adressée aux organes tous les { $months } mois
} ; prochaine date : { $day }.
confirmation-by-hand = Aucune demande périodique n'est prévue. « demandez chaque année aux bureaux de confirmer leurs listes » la met en place.
web-form-AskConfirmation = Faire confirmer les listes
