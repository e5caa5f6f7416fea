# Ce que les machines proposent d'après les textes des réunions, et l'examen de ces propositions.
propose-items = { $group_short }, { $day } : { $count ->
    [one] { $count } proposition à examiner
   *[other] { $count } propositions à examiner
}
propose-items-none = { $group_short }, { $day } : rien de nouveau à proposer n'a été trouvé.
proposals-source = Source : { $source }. Les sous-titres et les notes ne sont pas un compte rendu officiel ; personne n'est informé d'une proposition avant qu'elle soit acceptée.
proposals-known = { $count ->
    [one] { $count } autre est déjà enregistrée ou a déjà été proposée.
   *[other] { $count } autres sont déjà enregistrées ou ont déjà été proposées.
}
proposals-done = { $count ->
    [one] { $count } ligne de tableau indique que c'est fait et n'est pas reprise.
   *[other] { $count } lignes de tableaux indiquent que c'est fait et ne sont pas reprises.
}
review-proposals = { $group_short }, { $day } : { $count ->
    [0] aucune proposition à examiner
    [one] { $count } proposition à examiner
   *[other] { $count } propositions à examiner
}
proposal-line = { $number }. { $kind ->
    [conclusion] Conclusion
    [call_to_action] Appel à agir
    [information] Information
   *[action] Action
} : { $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] {" "}; en coopération avec { $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] {" "}; thème : { $topic }
   *[no] {""}
} ({ $confidence } %)
proposals-note = Le pourcentage indique combien de fois de tels mots sont devenus un point ailleurs. Un responsable ou une date que personne n'a dits restent vides.
proposals-look-first = Rien n'a encore été décidé : veuillez d'abord les lire. Celles qui ont été affichées peuvent ensuite être traitées ensemble.
show-proposal = Proposition { $number }
proposal-before = Dit juste avant : « { $words } »
proposal-said = Dit{ $spoken ->
    [yes] {" "}par { $speaker }
    [delegate] {" "}au nom de la délégation suivante : { $speaker }
    [somebody] {" "}par une délégation
   *[no] {""}
} ({ $position }) : « { $quote } »
accept-proposals = { $group_short }, { $day } : { $count ->
    [0] rien n'a été enregistré
    [one] { $count } point enregistré
   *[other] { $count } points enregistrés
}
accept-proposals-untold = { $count ->
    [one] Personne n'est informé du point { $items } : on ne sait pas qui s'en occupe.
    [many] Personne n'est informé des points { $items } : on ne sait pas qui s'en occupe.
   *[other] Personne n'est informé des points { $items } : on ne sait pas qui s'en occupe.
} Pour l'indiquer : « le thème du point { $first } est … », ou « confier la { $first } à … ».
proposal-not-recorded = La proposition { $number } n'a pas pu être enregistrée et reste en attente :
proposals-left = { $count ->
    [0] Il ne reste aucune proposition à examiner.
    [one] Il reste { $count } proposition à examiner.
   *[other] Il reste { $count } propositions à examiner.
}
drop-proposals = { $group_short }, { $day } : { $count ->
    [one] { $count } proposition écartée
   *[other] { $count } propositions écartées
}
merge-proposals = La proposition { $number } les réunit toutes
edit-proposal = La proposition { $number } est corrigée
undo-proposals = La dernière modification des propositions est annulée.
proposals-which-meeting = De quelle réunion s'agit-il ? Veuillez la nommer, par exemple : propositions de la réunion de mai.
proposals-no-text = Veuillez placer le texte sous la demande, dans le même message, ou l'envoyer comme fichier : sous-titres, document Word ou notes.
proposals-none = { $group_short }, { $day } : aucune proposition à examiner.
proposals-not-alike = Seules des propositions d'un même type et d'une même réunion peuvent être réunies, et il en faut au moins deux.
proposal-unknown = Il n'y a pas de proposition { $number }.
proposal-settled = La proposition { $number } a déjà été traitée : { $state ->
    [accepted] elle a été acceptée.
    [dropped] elle a été écartée.
   *[merged] elle a été réunie avec une autre.
}
button-proposal = Proposition { $number }
button-accept-proposal = Accepter
button-edit-proposal = Corriger
button-drop-proposal = Écarter
button-review-proposals = Toutes les propositions
button-accept-all = Tout accepter
button-drop-all = Tout écarter
button-accept-shown = Accepter celles affichées ({ $count })
button-drop-shown = Écarter celles affichées ({ $count })
form-edit-proposal = Corriger une proposition
form-propose-items = Chercher des actions dans un texte
form-review-proposals = Examiner les propositions
form-show-proposal = Montrer une proposition
form-accept-proposals = Accepter des propositions
form-drop-proposals = Écarter des propositions
form-merge-proposals = Réunir des propositions
web-form-EditProposal = Corriger la proposition
pasted-text = le texte du message
