# Ce que les entités font sur les thèmes au cours d'une année, et ce qui pourrait faire double emploi.
report-activity = Le texte est conservé à l'état de projet. Il figurera dans les rapports une fois validé par l'entité :
activity-line = { $number }. { $topic }, { $body_short }, { $year } — { $kind } : { $text }{ $cleared ->
    [yes] {""}
   *[no] {" "}(projet)
}
activity-priority = priorité
activity-activity = activité
activity-result = résultat
activity-document = document produit
list-activities = Activités signalées : { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
list-activities-none = Rien n'a été signalé à ce titre.
activities-rest = { $count ->
    [one] { $count } autre entrée suit.
   *[other] { $count } autres entrées suivent.
}
activities-more = Afficher la suite
activities-missing = { $year } : { $count ->
    [one] { $count } inscription de la liste sans activité signalée à ce jour
   *[other] { $count } inscriptions de la liste sans activité signalée à ce jour
}
activities-all-in = { $year } : des activités sont signalées pour tous les thèmes dotés d'un coordonnateur.
task-activities = signaler les priorités et les principales activités pour { $year }
ask-activities = { $count ->
    [one] { $count } coordonnateur est invité à signaler les activités de { $year } d'ici au { $until }.
    [many] { $count } de coordonnateurs sont invités à signaler les activités de { $year } d'ici au { $until }.
   *[other] { $count } coordonnateurs sont invités à signaler les activités de { $year } d'ici au { $until }.
}
activities-nobody-to-ask = Pour { $year }, il ne reste personne à solliciter : les activités ont été signalées ou déjà demandées.
activities-calendar = La demande est adressée aux coordonnateurs chaque année ; prochaine date : { $day }.
activities-by-hand = Aucune demande périodique n'est prévue. « demandez chaque année aux coordonnateurs de signaler leurs activités » la met en place.
button-report-activity = Signaler une activité
web-form-AskActivities = Demander les activités de l'année
activity-missing-line = { $topic }, { $body_short } : { $person }
clear-activities = { $count ->
    [one] { $count } entrée est validée et peut figurer dans les rapports :
   *[other] { $count } entrées sont validées et peuvent figurer dans les rapports :
}
activities-none-to-clear = Il n'existe aucun projet de ce type.
activities-body-clears = Les textes communiqués sont validés par la personne qui s'exprime au nom de l'entité, ou par le secrétariat avec son accord.
activities-which = De quelles entrées s'agit-il ? Veuillez indiquer leurs numéros, une entité, un thème ou une année.
activity-which-body = Pour quelle entité ? Veuillez la nommer également.
activity-not-yours = Les activités relatives à un thème sont signalées par ses coordonnateurs. La liste ne vous mentionne pas pour ce thème.
find-overlaps = Doubles emplois possibles, à examiner : { $count ->
    [one] { $count } paire
   *[other] { $count } paires
}
find-overlaps-none = Rien n'a été trouvé qui appelle un examen.
overlap-line = { $body_short }, { $topic } ({ $kind } { $number }) : { $text }
overlap-activity = activité
overlap-item = mesure à prendre
overlap-judged = Noté à ce jour : { $verdict }
verdict-none = pas encore examiné
verdict-joint_work = travaux conjoints
verdict-information = échange d'informations
verdict-no_action = aucune suite
judge-overlap = Noté : { $verdict }
overlap-unknown = Il ne s'agit pas de deux entrées qui ont été comparées. « doubles emplois possibles » les affiche.
overlaps-task-force = Les doubles emplois possibles sont examinés au sein du groupe spécial du Secrétariat, par ses membres. Le Secrétariat peut inscrire un membre.
button-verdict-joint-work = Travaux conjoints
button-verdict-information = Échange d'informations
button-verdict-no-action = Aucune suite

# Le rapport annuel au Conseil. Les mentions de la couverture sont celles des documents du Conseil.
report-written = Le rapport pour { $year } est rédigé ; langue : { $language }.
report-incomplete = { $count ->
    [one] { $count } passage n'existe pas dans cette langue : il figure dans la sienne, signalé comme tel, et le projet est intitulé incomplet.
   *[other] { $count } passages n'existent pas dans cette langue : ils figurent dans la leur, signalés comme tels, et le projet est intitulé incomplet.
}
report-doubted = Noms dans cette langue que personne n'a encore confirmés : { $names }
report-acronyms = Sigles utilisés dans le présent rapport :
report-acronym = { $body_short } — { $body }
report-which-topic = Sur quel thème ? Veuillez l'indiquer.
report-session = Conseil { $session }
report-place = Genève
report-agenda-item = Point de l'ordre du jour : […]
report-number = Document […]
report-original = Original : { $language }
report-author = Rapport de la Secrétaire générale
report-title = COORDINATION ENTRE LES SECTEURS ET AVEC LE SECRÉTARIAT GÉNÉRAL EN { $year }
report-title-incomplete = COORDINATION ENTRE LES SECTEURS ET AVEC LE SECRÉTARIAT GÉNÉRAL EN { $year } (PROJET INCOMPLET)
report-title-topic = Coordination en { $year } : { $topic }
report-title-topic-incomplete = Coordination en { $year } : { $topic } (projet incomplet)
report-purpose = Objet
report-purpose-is = Le présent document rend compte de la coordination menée en { $year } au titre de la Résolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conférence de plénipotentiaires.
report-action = Suite à donner par le Conseil
report-action-is = Le Conseil est invité à prendre note du rapport.
report-plan = Liens pertinents avec le plan stratégique
report-finance = Incidences financières
report-references = Références
report-to-be-filled = […]
report-mandate-named = Résolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conférence de plénipotentiaires
report-general = Considérations générales
report-mandate = La Résolution 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} de la Conférence de plénipotentiaires prévoit un rapport sur ce qui a été coordonné entre les Secteurs et sur les résultats obtenus.
report-scope = Le présent rapport porte sur { $year }. Il ne contient que ce qui est enregistré et validé.
report-secretariat = Coordination au sein du secrétariat
report-named = État de la liste des coordonnateurs au { $day } : { $count ->
    [one] { $count } inscription
   *[other] { $count } inscriptions
}, portant sur { $topics ->
    [one] { $topics } thème
   *[other] { $topics } thèmes
}.
report-topic = { $topic }
report-activity-line = { $body_short } ({ $kind }) : { $text }{ $other ->
    [yes] {" "}(texte original : { $language })
   *[no] {""}
}{ courtesy-mark }
report-no-activities = Aucune activité validée n'est enregistrée pour cette période.
report-members = Coordination entre les membres
report-meeting = { $day } : { $group_short }{ $jointly ->
    [yes] {" "}(réunion tenue conjointement avec le groupe { $joint_short })
   *[no] {""}
}{ $placed ->
    [yes] , { $place }
   *[no] {""}
}
report-conclusions = Conclusions : { $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = Appels à l'action : { $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = Aucune réunion ni conclusion n'est enregistrée pour cette période.
report-follow-up = Suivi
report-actions = Mesures à prendre convenues ou achevées au cours de la période : { $count }
report-done = Dont achevées : { $count }
report-late = Dont achevées après l'échéance : { $count }
report-counted = Sont prises en compte les mesures enregistrées lors des réunions des groupes ou là où les membres les lisent ; celles des conversations privées et celles réservées au personnel ne le sont pas.
report-no-actions = Aucune mesure à prendre n'est enregistrée pour cette période.
report-head-topic = Thème
report-head-month = Mois
report-head-agreed = Convenues
report-head-done = Achevées
report-head-open = En cours
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = Passages qui n'existent pas dans cette langue
report-gap = { $kind } { $number }
report-author-chair = Rapport de la présidence ({ $group_short })
report-to = { $body_short }
report-title-group = Résultats et appels à l'action ({ $group_short }) en { $year }, à l'intention de : { $body_short }
report-title-group-incomplete = Résultats et appels à l'action ({ $group_short }) en { $year }, à l'intention de : { $body_short } (projet incomplet)
report-covers = Le présent rapport porte sur :
report-covers-none = Aucune réunion ({ $group_short }) n'est enregistrée depuis la précédente réunion ({ $body_short }).
report-scope-agreed = Il ne contient que ce qui est enregistré et convenu.
report-outcomes = Résultats
report-agreed = Mesures à prendre convenues : { $count }
report-none-agreed = Aucune conclusion ni mesure à prendre n'est enregistrée.
report-calls-to = Adressés à : { $body_short } ({ $count })
report-calls-others = Adressés à d'autres destinataires : { $count }
report-followed = Issues des réunions précédentes, encore ouvertes ou achevées entre-temps : { $count }
report-followed-done = Dont achevées : { $count }
report-followed-none = Rien ne restait ouvert des réunions précédentes.
report-head-status = État
report-cell-status = { $status }
report-title-meeting = Résultats de la réunion du { $day } ({ $group_short }), à l'intention de : { $body_short }
report-title-meeting-incomplete = Résultats de la réunion du { $day } ({ $group_short }), à l'intention de : { $body_short } (projet incomplet)
report-title-meetings = Résultats et appels à l'action ({ $group_short }), à l'intention de la réunion du { $day } ({ $body_short })
report-title-meetings-incomplete = Résultats et appels à l'action ({ $group_short }), à l'intention de la réunion du { $day } ({ $body_short }) (projet incomplet)
report-written-meeting = Le rapport à l'intention de { $body_short } est rédigé (langue : { $language }).
report-which-meeting = De quelle réunion s'agit-il ? Veuillez en indiquer une qui a commencé ({ $group_short }), ou une du groupe auquel le rapport est destiné.
chart-punctual = Mesures à prendre achevées dans les délais (barre 1), achevées après l'échéance (barre 2), encore ouvertes après l'échéance (barre 3)
chart-topics = Mesures à prendre par thème, achevées (foncé) et en cours (clair) ; les numéros sont ceux des thèmes dans cet ordre
chart-months = Mesures achevées, par mois
chart-in-time = Barre 1 — achevées dans les délais : { $count }
chart-late = Barre 2 — achevées après l'échéance : { $count }
chart-open-late = Barre 3 — encore ouvertes après l'échéance : { $count }
chart-topic = Barre { $number } — { $topic } : { $count }, dont achevées : { $done }, en cours : { $open }
chart-month = Barre { $number } — { $month } : { $count }
