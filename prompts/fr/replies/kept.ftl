# Who was told of an item, what was changed, who is in the register.
delivery = Avis relatifs au point { $number }
delivery-none = Aucun avis relatif au point { $number } ne peut vous être montré.
delivery-sent = { $moment } : { $who }, { $what } ({ $way })
delivery-unsure = { $moment } : { $who }, { $what } ({ $way }) ; la remise n'est pas certaine
delivery-planned = Prévu, { $moment } : { $who }, { $what }
delivery-held = Retenu, { $moment } : { $who }, { $what }
delivery-missed = Non envoyé, { $moment } : { $who }, { $what }
delivery-failed = Impossible à remettre, { $moment } : { $who }, { $what }
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
trail-line = { $moment } : { $who }, { $done } ({ $subject } { $id })
person-title = { $person }
person-kind = Catégorie
person-office = bureau
person-mail = Adresse électronique
person-offices = Répond pour
person-answered = Réponses assurées par
person-groups = Groupes :
person-group = { $group_short } : { $capacity }
