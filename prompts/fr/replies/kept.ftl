# Who was told of an item, what was changed, who is in the register.
delivery = Avis relatifs au point { $number }
delivery-none = Aucun avis relatif au point { $number } ne peut vous être montré.
delivery-sent = { $moment } : { $who }, { $what } ({ $way })
delivery-unsure = { $moment } : { $who }, { $what } ({ $way }) ; la remise n'est pas certaine
delivery-planned = Prévu, { $moment } : { $who }, { $what }
delivery-held = Retenu, { $moment } : { $who }, { $what }
delivery-missed = Non envoyé, { $moment } : { $who }, { $what }
delivery-failed = Impossible à remettre, { $moment } : { $who }, { $what }
delivery-no-way = Pas encore remis, { $moment } : { $who }, { $what }
delivery-coming = À venir :
delivery-dropped = { $count ->
    [one] { $count } avis qui était prévu est devenu sans objet.
   *[other] { $count } avis qui étaient prévus sont devenus sans objet.
}
told-lead = avant l'échéance
told-due = le jour de l'échéance
told-past = le point reste ouvert
told-desk = au secrétariat : le point reste ouvert
told-assigned = nouveau point
told-moved = nouvelle échéance
told-completed = point achevé
told-asked = question sur le point
told-remind = rappel personnel
told-reopened = point rouvert
told-status = demande de point de situation
told-joined = un point ouvert, à l'inscription
told-other = nouvelles du point
reach-other = par une autre voie
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [0] Aucune modification n'est enregistrée.
    [one] { $count } modification est enregistrée :
   *[other] { $count } modifications sont enregistrées, la plus récente en premier :
}
trail-of-day = { $count ->
    [0] Aucune modification n'est enregistrée pour le { $since }.
    [one] { $count } modification est enregistrée pour le { $since } :
   *[other] { $count } modifications sont enregistrées pour le { $since }, la plus récente en premier :
}
trail-of-days = { $count ->
    [0] Du { $since } au { $until }, aucune modification n'est enregistrée.
    [one] { $count } modification est enregistrée du { $since } au { $until } :
   *[other] { $count } modifications sont enregistrées du { $since } au { $until }, la plus récente en premier :
}
trail-subject = { $subject ->
    [item] point
    [meeting] réunion
    [person] fiche d'une personne
    [import] importation
    [notice] avis
    [answer] réponse
    [proposal] proposition
    [document] document
    [setting] réglage
    [absence] absence
    [succession] successeur proposé
    [focal_point] inscription d'un coordonnateur
    [membership] qualité de membre
    [overlap] double emploi possible
    [consent] consentement d'un groupe
    [place] canal ou conversation
    [activity] activité
    [plan] délais de rappel
    [agenda_item] point de l'ordre du jour
    [attendance] présence
    [account] compte
    [erased] données effacées
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] {" :"}
   *[other] {""}
} { $id }
trail-line = { $moment } : { $who } – { $done } ({ trail-row })
did-import-register = Importer un fichier du registre
did-import-actions = Importer un fichier de mesures
did-import-versions = Importer des traductions
did-undo-import = Annuler une importation
did-record-several = Faire plusieurs modifications à la fois
did-follow-zone-rules = Suivre les nouvelles règles des fuseaux horaires
did-keep-for = Supprimer ce dont le délai de conservation est passé
did-open-to-objections = Ouvrir aux objections ce qui a été accepté
person-title = { $person }
person-kind = Catégorie
person-office = bureau
person-mail = Adresse électronique
person-offices = Répond pour
person-answered = Réponses assurées par
person-groups = Groupes :
person-group = { $group_short } : { $capacity }
told-of-item = point { $number } ({ $text })
told-to = Avis adressés à { $person }
told-to-none = Aucun avis n'a été adressé à { $person }.
