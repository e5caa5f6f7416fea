# Thèmes : tous, un seul en détail, ceux d'une personne ou d'une entité.
list-topics = { $count ->
    [one] { $count } thème coordonné
    [many] { $count } de thèmes coordonnés
   *[other] { $count } thèmes coordonnés
}
list-topics-main = { $count ->
    [one] { $count } thème principal coordonné
    [many] { $count } de thèmes principaux coordonnés
   *[other] { $count } thèmes principaux coordonnés
}
list-topics-line = { $named ->
    [bodies] { $topic } ; désignations : { $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic } ; aucune désignation
}
list-topics-rest = { $count ->
    [one] Encore { $count } thème à afficher.
    [many] Encore { $count } de thèmes à afficher.
   *[other] Encore { $count } thèmes à afficher.
}
list-topics-more = Afficher la suite
find-topics = { $who } : { $count ->
    [one] { $count } thème
    [many] { $count } de thèmes
   *[other] { $count } thèmes
}
find-topics-none = { $who } : aucun thème dans le registre
find-topics-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
}
find-topics-own-line = { $in_body ->
    [yes] { $topic } ({ $role }, { $body_short })
   *[no] { $topic } ({ $role })
} ; { $other_role } : { $others }
find-topics-line-of-body = { $topic } ; { $role } : { $person }
find-topics-rest = { $count ->
    [one] Le registre en compte encore { $count }.
    [many] Le registre en compte encore { $count }.
   *[other] Le registre en compte encore { $count }.
}
show-topic = { $main ->
    [yes] Thème principal : { $topic }
   *[no] Thème : { $topic }
}
show-topic-about-in = Une description de ce thème existe dans les langues suivantes : { $languages }.
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name } (non vérifié)
}
show-topic-resolutions = Textes relatifs à ce thème :
show-topic-no-resolutions = Aucune résolution confirmée n'est enregistrée pour ce thème.
show-topic-resolution = { $kind ->
    [decision] Décision
   *[resolution] Résolution
} { $numbered ->
    [yes] { $number }
   *[no] (numéro non connu)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] {" "}: { $title }
   *[no] {""}
}{ $coordinates ->
    [yes] {" "}; demande une coordination entre les Secteurs
   *[no] {""}
}{ $acts ->
    [yes] {" "}; chargés d'agir : { $act }
   *[no] {""}
}{ $fate ->
    [revised] {" "}; remplacée ({ $ended })
    [suppressed] {" "}; supprimée ({ $ended })
    [merged] {" "}; fusionnée avec un autre texte ({ $ended })
    [cited] {" "}; citée auparavant
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] {" "}; non vérifiée
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] Pourquoi ce thème est retenu : une résolution de la Conférence de plénipotentiaires demande elle-même une coordination entre les Secteurs.
    [pp_and_sector] Pourquoi ce thème est retenu : la Conférence de plénipotentiaires et au moins un Secteur ont une résolution sur cette question.
    [undecided] Les données enregistrées ne permettent pas de dire si ce thème doit être retenu.
   *[no] D'après les données enregistrées, ce thème ne remplit pas les conditions.
}{ $checked ->
    [yes] {""}
   *[no] {" "}Cette indication est provisoire : toutes les résolutions n'ont pas été confirmées.
}
show-topic-open-items = { $count ->
    [0] Aucun point n'est ouvert sur ce thème.
    [one] { $count } point est ouvert sur ce thème.
    [many] { $count } de points sont ouverts sur ce thème.
   *[other] { $count } points sont ouverts sur ce thème.
}
show-topic-items = Afficher les points ouverts
