# Rappels : ce que l'on en demande, et ce qui est dit sans être demandé.

reminder-set = Un rappel est prévu : { $moment } — { $text } (point { $number }).
reminder-unbound = Le rappel est conservé sous le numéro { $number } : { $text }. Il viendra lorsque sa date sera connue : { $deadline }.
reminder-when = Quand le rappel doit-il venir ? Veuillez indiquer un jour ou une heure, par exemple : rappelez-moi lundi à 9 h d'appeler le BDT.
reminder-snoozed = Le point { $number } est mis en veille. Prochain rappel : { $moment }.
snooze-after-deadline = C'est après son échéance : { $deadline }.
snooze-not-yours = Aucun rappel concernant le point { $number } ne vous est adressé ; il n'y a rien à reporter.
reminders-coming = { $count ->
    [one] { $count } rappel est prévu :
    [many] { $count } de rappels sont prévus :
   *[other] { $count } rappels sont prévus :
}
reminders-next = { $count ->
    [one] Le prochain rappel :
    [many] Les { $count } de rappels suivants :
   *[other] Les { $count } prochains rappels :
}
reminders-none = Aucun rappel n'est prévu.
reminder-line = { $moment } : point { $number }, { $text } — { $deadline }
reminder-line-held = { $moment } : point { $number }, { $text } — { $deadline } (en attente d'autorisation du Secrétariat)
reminders-held = En attente d'autorisation du Secrétariat :
reminder-held-line = { $person }, { $moment } : point { $number }, { $text } — { $deadline }
reminders-in-private = Vos rappels vous sont présentés en privé.
reminders-not-yours = Les rappels d'autres personnes ne sont présentés qu'au Secrétariat.

plan-set-me = Nombre de jours d'avance de vos rappels : { $days }.
plan-set-item = Nombre de jours d'avance des rappels concernant le point { $number } : { $days }.
plan-set-group = Nombre de jours d'avance des rappels concernant les points de { $group_short } : { $days }.
plan-usual-me = Vos rappels suivent de nouveau le plan habituel.
plan-usual-item = Les rappels concernant le point { $number } suivent de nouveau le plan habituel.
plan-usual-group = Les rappels concernant les points de { $group_short } suivent de nouveau le plan habituel.
reminders-to-class = { $class ->
    [staff] Rappels adressés au personnel
    [delegate] Rappels adressés aux délégations
   *[visitor] Rappels adressés aux visites
}
plan-set-class = { reminders-to-class }, nombre de jours d'avance : { $days }. Les délais propres à un point, à une personne ou à un groupe restent applicables.
plan-usual-class = { reminders-to-class } : le plan habituel s'applique de nouveau.
plan-of-class = { reminders-to-class }, nombre de jours d'avance{ $usual ->
    [yes] {" "}(plan habituel)
   *[no] {""}
} : { $days }. Les délais propres à un point, à une personne ou à un groupe restent applicables.
plan-none-class = { reminders-to-class } : seuls s'appliquent les délais d'un point, d'une personne ou d'un groupe, rien n'étant prévu pour cette catégorie.
plan-of-group = Nombre de jours d'avance des rappels concernant les points de { $group_short } : { $days }. Les délais propres à un point ou à une personne restent applicables.
plan-none-group = Aucun délai de rappel n'est propre à { $group_short } : les rappels concernant ses points suivent le plan de chaque personne.
plan-days-refused = Le délai est un nombre entier de jours, de 0 à { $most }.
plan-which-item = Pour quel point ? Veuillez indiquer son numéro.
plan-group-not-yours = Les délais de rappel de { $group_short } sont fixés par sa présidence ou son secrétariat, ou par le Secrétariat.
plan-class-not-yours = Les délais de rappel de toute une catégorie de personnes sont fixés par le Secrétariat.
plan-which-class = Des délais de rappel peuvent être fixés pour tout le personnel, toutes les délégations ou toutes les visites, non pour d'autres catégories.
which-class = S'agit-il des délégations ou des visites ?
plan-class-alone = Les délais de rappel se fixent pour une catégorie de personnes, pour un groupe ou pour un point ; veuillez choisir l'un d'eux.

notices-paused = Plus rien n'est envoyé spontanément jusqu'à nouvelle autorisation. Rien n'est perdu.
notices-paused-until = Plus rien n'est envoyé spontanément ; reprise des envois : { $moment }. Rien n'est perdu.
notices-paused-group = Plus rien n'est envoyé spontanément au sujet des points de { $group_short } jusqu'à nouvelle autorisation. Rien n'est perdu.
notices-paused-until-group = Plus rien n'est envoyé spontanément au sujet des points de { $group_short } ; reprise des envois : { $moment }. Rien n'est perdu.
to-class = { $class ->
    [staff] au personnel
    [delegate] aux délégations
   *[visitor] aux visites
}
notices-paused-class = Plus rien n'est envoyé spontanément { to-class } jusqu'à nouvelle autorisation. Rien n'est perdu.
notices-paused-until-class = Plus rien n'est envoyé spontanément { to-class } ; reprise des envois : { $moment }. Rien n'est perdu.
notices-released = La suspension a pris fin ; ce qui était en attente est envoyé, pour autant que ce soit encore utile.
notices-released-group = La suspension concernant { $group_short } a pris fin ; ce qui était en attente est envoyé, pour autant que ce soit encore utile.
notices-released-class = La suspension des envois { to-class } a pris fin ; ce qui était en attente est envoyé, pour autant que ce soit encore utile.
pause-which-class = Une suspension peut être fixée pour tout le personnel, toutes les délégations ou toutes les visites, mais non pour d'autres catégories de personnes.
pause-class-alone = Une suspension vaut pour tous les envois, pour les points d'un groupe ou pour une catégorie de personnes ; veuillez choisir l'un d'eux.
notices-not-paused = Aucune suspension n'est en cours.
notices-none-held = Aucun de ces avis n'attend d'autorisation.
notices-let-go = { $count ->
    [one] L'envoi de { $count } avis est autorisé.
    [many] L'envoi de { $count } d'avis est autorisé.
   *[other] L'envoi de { $count } avis est autorisé.
}

notices = { $count ->
    [one] Un rappel :
    [many] { $count } de rappels :
   *[other] { $count } rappels :
}
notices-late = { $count ->
    [one] Un rappel qui n'a pas pu être envoyé plus tôt :
    [many] { $count } de rappels qui n'ont pas pu être envoyés plus tôt, dans l'ordre des échéances :
   *[other] { $count } rappels qui n'ont pas pu être envoyés plus tôt, dans l'ordre des échéances :
}
notice-ahead = Point { $number }, { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }.
notice-past = Le point { $number } reste ouvert : { $text }. Responsabilité : { $responsible }. Échéance prévue : { $deadline }.
notice-desk = Le point { $number } reste ouvert depuis le { $since } : { $text }. Responsabilité : { $responsible }. Personne n'en a été informé au-delà du Secrétariat.
notice-open = Le point { $number } est ouvert : { $text }. Responsabilité : { $responsible }.
notice-remind = Rappel que vous avez demandé : { $text } (point { $number }).
notice-assigned = { $how ->
    [agreed] Point { $number } approuvé par { $by } : { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }.
    [given] Point { $number } attribué par { $by } : { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }.
   *[recorded] Point { $number } enregistré par { $by } : { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }.
}
notice-moved = Nouvelle échéance du point { $number }, { $text } : { $deadline }.
notice-clocks = Les règles de l'heure légale ont changé dans le fuseau horaire du point { $number } : { $text }. Échéance inchangée à l'heure locale : { $deadline } ; ailleurs, elle tombe désormais à une autre heure.
notice-completed = L'achèvement du point { $number } est signalé : { $text }. Par : { $by }.
notice-reopened = Le point { $number } est rouvert : { $text }. Échéance : { $deadline }.
notice-withdrawn = Le point { $number } est retiré ; il n'y a rien à faire : { $text }.
notice-superseded = Le point { $number } est remplacé par le point { $other } ; il n'appelle plus de mesure : { $text }.
notice-corrected = Correction apportée par { $by } : la dernière modification du point { $number } a été annulée. Il se présente désormais ainsi : { $text }. Responsabilité : { $responsible }. Échéance : { $deadline }.
