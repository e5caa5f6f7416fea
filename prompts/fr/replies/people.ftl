# Réglages et profil de la personne.
set-language = Focal vous écrit désormais dans la langue suivante : { $language }.
language-not-spoken = Focal n'écrit pas dans la langue demandée (« { $words } »). Ses langues sont l'anglais, l'arabe, le chinois, l'espagnol, le français et le russe.
set-time-zone = Votre fuseau horaire est désormais le suivant : { $zone }. Date et heure locales : { $moment }.
zone-unknown = « { $words } » ne correspond à aucun fuseau horaire connu. Vous pouvez indiquer une ville, par exemple Genève ou Nairobi, ou un nom tel que Africa/Nairobi.
set-quiet-hours = Aucun message ne vous sera envoyé d'office entre { $start } et { $end }, dans votre fuseau horaire.
set-quiet-hours-none = Vos heures de silence ont été supprimées.
quiet-hours-need-both = Les heures de silence doivent avoir un début et une fin, par exemple de 20:00 à 07:00.
quiet-hours-empty = Le début et la fin des heures de silence doivent être différents, par exemple de 20:00 à 07:00.
quiet-hours-long = Ces heures de silence laisseraient moins d'une heure par jour aux rappels. Veuillez laisser au moins une heure, par exemple de 20:00 à 07:00.
show-profile = { $person } : ce que Focal connaît
profile-calendar = Pour d'autres programmes, il existe un calendrier des numéros et des dates de vos points ouverts. Son adresse n'appartient qu'à vous et n'est donnée que sur les pages : { web-nav-me }, « { web-feed-new } ».
profile-reference = Identifiant
profile-roles = Rôles
profile-language = Langue
profile-language-unset = non indiquée ; Focal répond dans la langue de votre message
profile-zone = Fuseau horaire
profile-quiet-hours = Heures de silence
profile-quiet-hours-set = de { $start } à { $end }
profile-quiet-hours-unset = aucune
profile-leads = Rappels
profile-leads-set = nombre de jours avant l'échéance : { $days }
profile-leads-unset = selon l'usage général
profile-leads-none = aucun avant les échéances
profile-reach = Les rappels arrivent
reach-last = là où vous étiez en dernier
reach-slack = dans Slack
reach-teams = dans Microsoft Teams
reach-mail = par courriel
reach-terminal = dans le terminal
profile-away = Absence
profile-away-set = du { $since } au { $until }
profile-away-unset = aucune
profile-offices = Répond pour
profile-value = { $value }
profile-role-visitor = visite
profile-role-delegate = délégation
profile-role-staff = personnel
profile-role-focal_point = coordonnateur
profile-role-chair = présidence
profile-role-secretary = secrétariat de la réunion
profile-role-secretariat = secrétariat
profile-role-administrator = administration de Focal
export-my-data = Tout ce qui est conservé à votre sujet est joint sous forme de fichier : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
erase-asked = Faut-il effacer ce qui est conservé à votre sujet ? Cette opération ne peut pas être annulée.
erase-goes = Ce qui disparaît : votre nom, vos adresses et vos réglages, vos notes personnelles, ce que vous avez écrit à Focal et ce qu'il vous a écrit, ainsi que vos moyens d'accès.
erase-stays = Ce qui reste : les mesures à prendre, les conclusions et l'historique de la liste, car ce sont des documents des groupes. Votre nom y est remplacé par « { $stand_in } ». Vos fonctions prennent fin aujourd'hui.
erase-open-items = { $count ->
    [one] { $count } point dont vous avez la charge reste ouvert :
   *[other] { $count } points dont vous avez la charge restent ouverts :
}
erase-my-data = Ce qui était conservé à votre sujet est effacé.
button-erase-my-data = Effacer
