# Dates des réunions des groupes.
show-meeting = Réunion : { $group }
next-meeting = { $count ->
    [one] Prochaine réunion
    [many] Prochaines réunions
   *[other] Prochaines réunions
}
next-meeting-none = Aucune réunion n'est prévue d'après le registre.
next-meeting-none-of = { $group } : aucune réunion n'est prévue d'après le registre.
list-meetings = { $count ->
    [0] Aucune réunion dans le registre
    [one] { $count } réunion dans le registre
    [many] { $count } de réunions dans le registre
   *[other] { $count } réunions dans le registre
}
list-meetings-of = { $group_short } : { $count ->
    [0] aucune réunion dans le registre
    [one] { $count } réunion dans le registre
    [many] { $count } de réunions dans le registre
   *[other] { $count } réunions dans le registre
}
list-meetings-line = { $group_short } : { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , conjointement avec : { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] prévue
    [held] tenue
    [cancelled] annulée
    [past] prévue ; le registre n'indique pas si elle a eu lieu
   *[unknown] le registre n'indique pas si elle a eu lieu
})
meeting-label = { $name ->
    [place] Lieu
    [opens] Ouverture
    [closes] Clôture
    [contribution] Date limite pour les contributions
    [registration] Date limite d'inscription
    [documents] Date limite pour les documents
   *[other] Date annoncée ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] La participation à distance est assurée.
    [captioning] Le sous-titrage est assuré.
   *[interpretation] L'interprétation est assurée.
}
meeting-not-said = De quelle réunion s'agit-il ? Veuillez en indiquer le groupe, par exemple : avant la prochaine réunion du GCDT.
meeting-unknown = Le registre ne contient pas de réunion appelée « { $words } ».
group-not-shown = Les travaux de ce groupe ne sont pas affichés dans cet espace.
