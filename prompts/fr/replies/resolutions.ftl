# La correspondance entre résolutions et thèmes.
resolution-called = { $kind ->
    [decision] Décision
   *[resolution] Résolution
} { $numbered ->
    [yes] { $number }
   *[no] (numéro non connu)
} ({ $body_short }{ $revised ->
    [yes] , { $revision }
   *[no] {""}
})
list-resolutions = { $count ->
    [one] { $count } résolution est rattachée à des thèmes
    [many] { $count } de résolutions sont rattachées à des thèmes
   *[other] { $count } résolutions sont rattachées à des thèmes
}
list-resolutions-topic = Résolutions relatives à { $topic } : { $count }
list-resolutions-body = Résolutions ({ $body_short }) : { $count }
list-resolutions-sectors = Résolutions intéressant plusieurs Secteurs : { $count }
list-resolutions-conferences = Thèmes faisant l'objet de résolutions d'au moins deux conférences : { $count }
list-resolutions-none = Aucune résolution de ce type pouvant être affichée ici n'est enregistrée.
list-resolutions-of-sectors = { $resolution } : { $sectors } ; thèmes : { $topics }{ $checked ->
    [yes] {""}
   *[no] {" "}; non vérifiée
}
list-resolutions-theme = { $topic } : { $resolutions }{ $checked ->
    [yes] {""}
   *[no] {" "}; toutes n'ont pas été vérifiées
}
list-resolutions-candidates = Il s'agit de candidats à une rationalisation, à examiner. Il appartient aux membres de décider d'un éventuel regroupement.
list-resolutions-rest = { $count ->
    [one] { $count } autre résolution suit.
    [many] { $count } d'autres résolutions suivent.
   *[other] { $count } autres résolutions suivent.
}
list-resolutions-more = Afficher d'autres résolutions
show-topic-changed = { $now ->
    [yes] Ce thème remplit les conditions depuis les modifications de { $year }.
   *[no] Depuis les modifications de { $year }, ce thème ne remplit plus les conditions.
}
show-topic-units = Travaux en cours sur ce thème :
unit-question = Question { $number }{ $grouped ->
    [yes] , Groupe de travail { $party }
   *[no] {""}
}, { $body_short }{ $titled ->
    [yes] {" "}: { $title }
   *[no] {""}
}{ $led ->
    [yes] {" "}; direction : { $by }
   *[no] {""}
}
unit-task-force = Groupe spécial : { $body }{ $led ->
    [yes] {" "}; direction : { $by }
   *[no] {""}
}
# Ce qu'une conférence a changé.
compare-revisions = { $count ->
    [one] { $body_short }, { $year } : { $count } résolution modifiée
    [many] { $body_short }, { $year } : { $count } de résolutions modifiées
   *[other] { $body_short }, { $year } : { $count } résolutions modifiées
}
compare-revisions-none = Aucune modification d'une résolution n'est enregistrée ({ $body_short }, { $year }).
compare-new = Nouvelles : { $count }
compare-revised = Révisées : { $count }
compare-suppressed = Supprimées : { $count }
compare-merged = Fusionnées avec d'autres : { $count }
compare-revised-line = { $kind ->
    [decision] Décision
   *[resolution] Résolution
} { $numbered ->
    [yes] { $number }
   *[no] (numéro non connu)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}, { $body_short }{ $dated ->
    [yes] {" "}; auparavant : { $before }
   *[no] {""}
}{ $acts ->
    [yes] {" "}; chargés d'agir : { $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] {" "}; non vérifiée
}
compare-unchanged = { $count ->
    [one] { $count } résolution reste inchangée.
    [many] { $count } de résolutions restent inchangées.
   *[other] { $count } résolutions restent inchangées.
}
compare-topics = Thèmes concernés : { $topics }
compare-topic = { $now ->
    [yes] { $topic } : remplit désormais les conditions
   *[no] { $topic } : ne remplit plus les conditions
}
compare-recheck = { $count ->
    [one] { $count } inscription à revoir :
    [many] { $count } d'inscriptions à revoir :
   *[other] { $count } inscriptions à revoir :
}
compare-recheck-none = Aucune inscription de la liste des coordonnateurs n'est à revoir.
revisions-none = Aucune résolution n'est enregistrée avec son année ({ $body_short }).
task-recheck = revoir la liste des coordonnateurs après { $body_short }, { $year }
button-compare-revisions = Ce qui a changé
# Pages.
web-resolutions = Résolutions
web-resolutions-all = Toutes celles qui sont rattachées à un thème
web-resolutions-ways = Conférences et points communs
web-resolutions-sectors = Concernant plus d'un Secteur
web-resolutions-themes = Thèmes à rationaliser
web-resolutions-of-body = De la même conférence
web-resolutions-import = Importer la correspondance à partir d'un fichier
