# Dates des réunions des groupes.
show-meeting = Réunion : { $group }
next-meeting = { $count ->
    [one] Prochaine réunion
    [many] Prochaines réunions
   *[other] Prochaines réunions
}
next-meeting-none = Aucune réunion n'est prévue d'après le registre.
next-meeting-none-of = { $group } : aucune réunion n'est prévue d'après le registre.
next-meeting-none-joint = { $group_short } et { $other_short } : aucune réunion conjointe n'est prévue d'après le registre.
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
list-meetings-ahead = { $count ->
    [0] Aucune réunion n'est prévue
   *[other] Réunions à venir : { $count }
}
list-meetings-ahead-of = { $group_short } : { $count ->
    [0] aucune réunion n'est prévue
   *[other] réunions à venir : { $count }
}
meeting-no-place = Le lieu n'est pas encore enregistré.
meeting-no-deadlines = Aucune échéance n'est encore enregistrée pour cette réunion.
list-meetings-off = Réunions annulées :
list-meetings-over = Réunions passées, en commençant par la plus récente :
list-meetings-line = { $group_short } : { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , conjointement avec : { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] prévue
    [running] en cours
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
    [contribution_for_translation] Date limite pour les contributions à traduire
    [comments] Date limite pour les observations
    [proposal] Date limite pour les propositions
    [fellowship_and_interpretation_request] Date limite pour les demandes de bourse et d'interprétation
    [temporary_document_on_web] Documents temporaires en ligne
    [document_on_web] Documents en ligne
    [collective_letter] Lettre collective
    [preparatory_document] Date limite pour les documents préparatoires
    [working_group_paper] Date limite pour les documents du groupe de travail
    [amendment_to_constitution_or_convention] Date limite pour les propositions d'amendement à la Constitution ou à la Convention
    [meeting_report] Rapport de la réunion
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
meeting-unknown-on = Le registre ne contient aucune réunion ({ $group }) le { $day }.
group-not-shown = Les travaux de ce groupe ne sont pas affichés dans cet espace.

# Réunions prévues, déplacées, annulées, ouvertes et closes.
meeting-value-by-rule = { $value } (date déduite de la règle, non encore annoncée)
meeting-reason = Motif : { $words }
meeting-scheduled = Réunion prévue : { $group }
meeting-entered = Réunion enregistrée comme tenue : { $group }
meeting-moved = Réunion déplacée : { $group }
meeting-elsewhere = Le lieu de la réunion est modifié : { $group }
meeting-was = Date précédente : { $start }.
meeting-cancelled = Réunion annulée : { $group }
meeting-started = La réunion est ouverte : { $group }
meeting-ended = La réunion est close : { $group }
meeting-ended-items = { $count ->
    [0] Aucun point n'a été enregistré pour cette réunion.
    [one] { $count } point a été enregistré pour cette réunion.
    [many] { $count } de points ont été enregistrés pour cette réunion.
   *[other] { $count } points ont été enregistrés pour cette réunion.
}
meeting-ended-drafts = { $count ->
    [one] Parmi eux, { $count } projet attend d'être approuvé.
    [many] Parmi eux, { $count } de projets attendent d'être approuvés.
   *[other] Parmi eux, { $count } projets attendent d'être approuvés.
}
button-meeting-items = Points de la réunion
meeting-secretary = Secrétariat de la réunion : { $person }.
meeting-lines = Jusqu'à sa fin, les lignes marquées ici (« ACTION : … », « DÉCISION : … ») sont enregistrées, et les fichiers de notes ou de sous-titres sont lus pour les personnes chargées de les examiner.
meeting-items-moved = { $count ->
    [one] L'échéance de { $count } point suit ; les responsables en seront informés.
    [many] Les échéances de { $count } de points suivent ; les responsables en seront informés.
   *[other] Les échéances de { $count } points suivent ; les responsables en seront informés.
}
meeting-items-next = { $count ->
    [one] L'échéance de { $count } point dépend désormais de la prochaine réunion du groupe ; les responsables en seront informés.
    [many] Les échéances de { $count } de points dépendent désormais de la prochaine réunion du groupe ; les responsables en seront informés.
   *[other] Les échéances de { $count } points dépendent désormais de la prochaine réunion du groupe ; les responsables en seront informés.
}
meeting-items-wait = { $count ->
    [one] { $count } point n'a pas de date tant que la prochaine réunion du groupe n'est pas prévue ; les responsables en seront informés.
    [many] { $count } de points n'ont pas de date tant que la prochaine réunion du groupe n'est pas prévue ; les responsables en seront informés.
   *[other] { $count } points n'ont pas de date tant que la prochaine réunion du groupe n'est pas prévue ; les responsables en seront informés.
}
meeting-items-stay = { $count ->
    [one] L'échéance du point { $items } dépend de la réunion { $group_short } du { $day }, tenue conjointement avec ce groupe, et reste inchangée. Une autre échéance peut être indiquée.
    [many] Les échéances des points { $items } dépendent de la réunion { $group_short } du { $day }, tenue conjointement avec ce groupe, et restent inchangées. D'autres échéances peuvent être indiquées.
   *[other] Les échéances des points { $items } dépendent de la réunion { $group_short } du { $day }, tenue conjointement avec ce groupe, et restent inchangées. D'autres échéances peuvent être indiquées.
}
meeting-items-undated = { $count ->
    [one] { $count } point n'a plus de date, car il dépend de cette réunion ; les responsables en seront informés.
    [many] { $count } de points n'ont plus de date, car ils dépendent de cette réunion ; les responsables en seront informés.
   *[other] { $count } points n'ont plus de date, car ils dépendent de cette réunion ; les responsables en seront informés.
}
meeting-announced-stay = Les dates annoncées restent inchangées jusqu'à ce que d'autres soient annoncées.
undo-meeting = La dernière modification de la réunion est annulée ; les échéances qui en dépendent sont rétablies.
undo-adopted = Les citations et les noms des intervenants supprimés lors de l'adoption ne peuvent pas être rétablis.
undo-meeting-planned = { $group }, { $start } : cette réunion n'est plus prévue.
reading-meeting-on = { $group }, { $day }
meeting-when = Veuillez indiquer en une seule phrase le groupe, le jour et l'heure, par exemple : l'ISCG se réunit conjointement avec le GCDT le 21 mai 2025 à 14 h 30 à Genève.
meeting-when-moved = Veuillez indiquer en une seule phrase la réunion et sa nouvelle date ou heure, par exemple : déplacez la prochaine réunion de l'ISCG au 3 juin à 10 heures.

## Échéances d'une réunion
deadlines-proposed = { $count ->
    [one] Date proposée d'après les règles, à accepter ou à remplacer par la date annoncée :
    [many] Dates proposées d'après les règles, à accepter ou à remplacer par les dates annoncées :
   *[other] Dates proposées d'après les règles, à accepter ou à remplacer par les dates annoncées :
}
deadline-proposed = { meeting-label } : { $direction ->
    [about] vers le { $day }
   *[at_least] { $day } au plus tard
}{ $cited ->
    [yes] {" "}– source : { $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] {" "}(non vérifiée)
}
deadline-accepted = { meeting-label } : { $day }
deadline-announced = { meeting-label } : { $day }, date annoncée
deadline-replaced = Cette date remplace la précédente : { $day }.
deadline-announced-only = { meeting-label } : cette date est annoncée par écrit ; elle n'est donc pas calculée.
meeting-deadlines-kept = Dates conservées avec la réunion, { $group_short }, { $start } :
button-accept-deadlines = Accepter ces dates

## Pourquoi une chose n'est pas possible
meeting-not-planned = { $group }, { $start } : seule une réunion prévue s'y prête, or celle-ci { $state ->
    [running] est en cours
    [held] a été tenue
    [cancelled] est annulée
   *[unknown] ne figure pas parmi les réunions prévues
}.
meeting-not-running = { $group }, { $start } : cette réunion n'est pas en cours.
meeting-none-running = Aucune réunion n'est en cours ici.
meeting-not-yours = { $group } : les réunions sont prévues et modifiées par la présidence ou le secrétariat du groupe, ou par le Secrétariat.
meeting-which = De quelle réunion s'agit-il ? Veuillez reformuler la demande en indiquant le groupe, par exemple : la prochaine réunion de l'ISCG.
meeting-with-itself = { $group } : une réunion se tient conjointement avec un autre groupe.
meeting-planned-already = { $group } : une réunion est déjà prévue à cette date, { $start }.
meeting-moved-nowhere = { $group } : rien n'est modifié ; la réunion est déjà prévue ainsi, { $start }.
meeting-ends-first = La réunion se terminerait ({ $end }) avant de commencer ({ $start }). Veuillez vérifier les dates.
meeting-too-long = La réunion durerait du { $start } au { $end }. Veuillez vérifier les dates.
meeting-in-past = Cette date est déjà passée : { $start }. Veuillez en indiquer une autre.
meeting-passed = Cette date est déjà passée : { $start }. Veuillez en indiquer une autre ; qu'une réunion s'est déjà tenue s'indique dans son formulaire.
meeting-not-today = { $group } : cette réunion est prévue pour le { $start }. Elle peut être ouverte ce jour-là, ou déplacée.
deadlines-none-proposed = { $group }, { $start } : les règles ne proposent aucune date encore à venir.

## Ce qui est dit aux responsables
notice-moved-from = La réunion dont dépend le point { $number } est déplacée : { $text }. Échéance précédente : { $was } ; nouvelle échéance : { $now }.
notice-moved-next = La réunion dont dépendait le point { $number } est annulée ; il dépend désormais de la suivante : { $text }. Échéance précédente : { $was } ; nouvelle échéance : { $now }.
notice-dated = La réunion dont dépend le point { $number } a désormais une date : { $text }. Échéance : { $now }.
notice-undated = La réunion dont dépend le point { $number } n'a plus de date : { $text }. Échéance précédente : { $was } ; il n'y en a pas actuellement.
item-meeting-cancelled = Cette réunion a été annulée, l'échéance n'a donc plus de date. Une autre peut être indiquée.

## Ce qui est dit d'une réunion elle-même
of-meeting = { $group_short }, { $start } – { $name ->
    [follow-up] liste de suivi
    [window] délai d'objection
    [window-over] fin du délai d'objection
   *[other] { meeting-label } : { $day }
}
notice-meeting = Réunion { $group_short }, { $start }. { meeting-label } : { $day }.
notice-follow-up = Réunion { $group_short } : ouverture { $start }. La liste de suivi est jointe à ce message.
notice-meeting-edited = Réunion { $group_short }, { $start } : { $words }
notice-meeting-edited-whole = { $words }
notice-meeting-untold = Il n'a pas été possible de joindre { $who } au sujet d'une réunion : { of-meeting }.
notice-meeting-unsure = Il n'est pas certain que l'avis relatif à une réunion soit parvenu à { $who } : { of-meeting }.
notice-place-untold = Il n'a pas été possible de publier dans { $place } : { of-meeting }.
notice-place-unsure = Il n'est pas certain que la publication dans { $place } ait abouti : { of-meeting }.
reminder-of-meeting = { $moment } : { of-meeting }{ $held ->
    [yes] {" "}(en attente d'autorisation du Secrétariat)
   *[no] {""}
}
reminder-held-of-meeting = { $person }, { $moment } : { of-meeting }
untold-meeting = Impossible de joindre { $who }, { $moment } : { of-meeting }
untold-meeting-unsure = Il n'est pas certain que l'avis soit parvenu à { $who }, { $moment } : { of-meeting }{ untold-notice }
button-show-meeting = Réunion { $group_short }
button-show-follow-up = Liste de suivi { $group_short }

## Where a field is asked for
form-announce-deadline = Annonce d'une échéance de réunion
field-kind = De quelle échéance s'agit-il ? Par exemple : contributions, inscription, documents.
form-label-kind = Nature
form-schedule-meeting = Planification d'une réunion
form-move-meeting = Déplacement d'une réunion
