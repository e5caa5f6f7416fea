# Mots communs à toutes les réponses. Les termes figurent au milieu d'une ligne : ni majuscule ni point.

## Rôles pour un thème, états et types de points
role-focal_point = coordonnateur
role-alternate = suppléant
role-as-party = { $has_body ->
    [yes] coordonnateur pour le thème « { $topic } » ({ $body })
   *[no] coordonnateurs pour le thème « { $topic } »
}
status-draft = projet
status-open = ouvert
status-in_progress = en cours
status-pending = en attente
status-reported_done = exécution signalée
status-closed = clos
status-superseded = remplacé
status-withdrawn = retiré
status-overdue = reste ouvert après sa date
status-undated = sans échéance
status-unassigned = sans responsable
status-untransmitted = pas encore transmis
kind-action = mesure à prendre
kind-conclusion = conclusion
kind-call_to_action = appel à l'action
kind-information = information
kind-personal = rappel personnel

## Qualités dans un groupe, et parties à un point
capacity-chair = présidence
capacity-vice_chair = vice-présidence
capacity-representative = représentation
capacity-secretary = secrétariat
capacity-member = membre
capacity-observer = statut d'observateur
capacity-responsible = responsable
capacity-cooperating = en coopération
capacity-report_to = compte rendu à
capacity-addressed = destinataire

## Ce qui manque, et le degré de certitude
nobody-named = aucune désignation
no-deadline = sans échéance
not-known = non connu
example-mark = Données d'exemple : ces services, réunions et points sont fictifs. Il ne s'agit pas du registre réel.
working-list-as-of = Liste de travail, situation au { $day }
named-unverified = { $name } (nom non vérifié)

## Boutons
label-yes = Oui
label-keep = Conserver
label-do-it = Oui, allez-y
label-change = Modifier
label-cancel = Annuler
label-more = Afficher la suite

## Lorsque quelque chose n'est pas possible
failure-code = Votre message a été reçu, mais il n'a pas été possible d'y répondre. Rien n'a été modifié. Veuillez communiquer ce code au Secrétariat : { $code }.
answer-not-shown = Votre message a été reçu et traité, mais la réponse n'a pas pu être affichée ici. Veuillez demander où en sont les choses ou communiquer ce code au Secrétariat : { $code }.
may-not = Votre rôle actuel ne couvre pas cette demande. Le Secrétariat peut vous aider.

## Assemblage
pair = { $label } : { $value }
quote = « { $words } »
quote-in = « { $words } » (langue : { $language })
document-comes = Fichier : { $name }
document-not-here = { $name } ne peut pas être remis ici. Veuillez le demander en texte simple, ou ouvrir la page de la réunion.
choose-by-number = Veuillez répondre par le numéro de votre choix.
only-for-you = Pour vous uniquement :

## Dates (modèles : EEEE jour de la semaine, d jour, MMMM mois, y année), heures et fuseaux
day-pattern = { $weekday ->
    [yes] EEEE d MMMM y
   *[no] d MMMM y
}
day-pattern-first = { $weekday ->
    [yes] EEEE d'er' MMMM y
   *[no] d'er' MMMM y
}
month-pattern = MMMM
day-in-zone = { $day } ({ $zone })
moment = { $day } à { $time } ({ $zone })
moment-and-here = { $moment }, soit { $here }
time-in-zone = { $time } ({ $zone })
zone-geneva = heure de Genève
zone-utc = UTC
zone-offset = UTC{ $offset }

## Échéances liées à une réunion
relative-span = { $unit ->
    [working_day] { $n ->
        [one] { $n } jour ouvrable
        [many] { $n } de jours ouvrables
       *[other] { $n } jours ouvrables
    }
    [week] { $n ->
        [one] { $n } semaine
        [many] { $n } de semaines
       *[other] { $n } semaines
    }
    [month] { $n ->
        [one] { $n } mois
        [many] { $n } de mois
       *[other] { $n } mois
    }
   *[calendar_day] { $n ->
        [one] { $n } jour
        [many] { $n } de jours
       *[other] { $n } jours
    }
}
relative-before = { $span } avant { $edge ->
    [closing] la clôture
   *[opening] l'ouverture
} { $which ->
    [known] de la réunion
    [following] de la réunion qui suivra la prochaine
   *[next] de la prochaine réunion
} ({ $group })
relative-after = { $span } après { $edge ->
    [closing] la clôture
   *[opening] l'ouverture
} { $which ->
    [known] de la réunion
    [following] de la réunion qui suivra la prochaine
   *[next] de la prochaine réunion
} ({ $group })
relative-at = au plus tard à { $edge ->
    [closing] la clôture
   *[opening] l'ouverture
} { $which ->
    [known] de la réunion
    [following] de la réunion qui suivra la prochaine
   *[next] de la prochaine réunion
} ({ $group })
relative-dated = { $relative }, soit actuellement : { $day }
relative-undated = { $relative }, dont la date n'est pas encore connue
relative-cancelled = { $relative }, réunion annulée
