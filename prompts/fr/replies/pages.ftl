# La page personnelle, les formulaires, les messages choisis, modifiés ou recherchés.

show-home = Votre page
home-items = { $count ->
    [0] Aucun point n'est en cours pour vous.
    [one] { $count } point est en cours pour vous.
    [many] { $count } de points sont en cours pour vous.
   *[other] { $count } points sont en cours pour vous.
}
home-items-late = Toujours en cours, date passée :
home-items-soon = Dans la semaine :
home-items-later = Plus tard :
home-items-undated = Sans échéance :
home-topics = Vos thèmes :
home-topic = { $topic } : { $role }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}
home-meetings = Prochaines réunions :
home-reminders = Rappels à venir :
home-welcome = Bienvenue dans Focal. Trois choses à essayer :
home-visitor = Vous ne figurez pas encore dans le registre ; le Secrétariat peut vous y inscrire. D'ici là, vos propres notes et rappels peuvent être conservés.
button-new-action = Nouvelle mesure à prendre
button-settings = Réglages

set-profile = Vos réglages sont modifiés. Les voici :
set-profile-same = Vos réglages sont déjà tels que vous les souhaitez. Les voici :
form-set-profile = Vos réglages
form-set-place = Réglages de ce canal

button-done-note = Achevé, avec une note
button-accept-item = J'accepte : { $number }
button-decline-item = Décliner, en donnant la raison
button-snooze-3 = Me le rappeler dans trois jours
button-snooze-until = Me le rappeler un autre jour
button-cancel-reminder = Supprimer le rappel { $number }
button-new-date = Nouvelle date
button-hand-over = Transmettre

form-option = { $value }
form-label-text = Texte
form-label-responsible = Responsabilité
form-label-due = Échéance
form-label-topic = Thème
form-label-cooperating = Coopération
form-label-report_to = Compte rendu à
form-label-meeting = Réunion
form-label-to = Suite assurée par
form-label-since = À compter du
form-label-body = Organe
form-label-party = Personne ou bureau
form-label-role = Fonction
form-label-reference = Référence
form-label-reason = Motif
form-label-note = Remarque
form-label-status = État
form-label-until = Jusqu'à
form-label-lang = Langue
form-label-zone = Fuseau horaire
form-label-quiet_start = Heures de silence : début
form-label-quiet_end = Heures de silence : fin
form-label-leads = Rappels : jours avant l'échéance
form-label-reach = Les rappels arrivent
form-label-eagerness = Quand Focal intervient ici
form-label-model = Modèle de langage
form-label-group = Groupe
form-label-of_class = Ou pour tous
field-cooperating = Qui coopère ?
field-report_to = À qui en rendre compte ?
field-reason = Pour quel motif ?
field-status = Où en est-on ?
field-lang = Dans quelle langue Focal doit-il vous écrire ?
field-zone = Dans quel fuseau horaire êtes-vous ? Une ville suffit.
field-quiet_start = À partir de quelle heure ne rien envoyer ? Par exemple : 20:00.
field-quiet_end = Jusqu'à quelle heure ne rien envoyer ? Par exemple : 7:00.
field-reach = Où les rappels doivent-ils arriver : là où vous étiez en dernier, dans Slack, dans Microsoft Teams ou par courriel ?
field-eagerness = Quand Focal doit-il intervenir ici ?
field-model = Un modèle de langage peut-il être consulté ici ?
form-faults = Rien n'est encore conservé. Veuillez revoir les champs signalés.
form-not-taken = Rien n'a encore été modifié.
form-required = Veuillez remplir ce champ.
form-unknown = « { $words } » ne figure pas dans le registre.
form-which = Plusieurs lectures sont possibles : { $readings }. Veuillez préciser laquelle.
form-unread = « { $words } » n'a pas pu être lu ici. Veuillez le dire autrement.
form-date-unread = « { $words } » n'a pas pu être lu comme une date. Par exemple : 14 juin, ou avant le prochain GCDT.

item-source = Consigné à partir de : { $link }
proposal-picked = Faut-il consigner ceci ? Rien n'a encore été modifié. Si vous êtes d'accord, le résultat sera :
item-message-deleted = Le message dont est issu le point { $number } est supprimé : « { $text } ». Faut-il retirer ce point ?
items-message-deleted = Le message dont sont issus les points { $number } est supprimé. Faut-il en retirer ?
item-message-unread = Le message dont est issu le point { $number } ne se lit plus comme un point : « { $text } ». Faut-il retirer ce point ?
item-message-edited = Le message dont est issu le point { $number } a été modifié, et le point a changé ou a été approuvé depuis. Si le point suit le message, le résultat sera :
item-message-several = Le message dont plusieurs points sont issus a été modifié : { $numbers }. Les points restent tels quels ; veuillez préciser lequel doit changer.
item-message-not-yours = Le message dont est issu le point { $number } a été modifié. Le point reste tel quel : seul son auteur peut le modifier de cette façon.
label-withdraw = Retirer le point { $number }
search-options = { $count ->
    [one] { $count } résultat.
    [many] { $count } de résultats.
   *[other] { $count } résultats.
}
search-none = Aucun résultat.
form-label-addressed_to = Destinataires
form-label-at = Moment
form-label-start = Début
form-label-end = Fin
form-label-jointly_with = Tenue conjointement avec
form-label-place = Lieu
form-label-held = Prévue ou tenue
form-cancel-meeting = Annuler une réunion
field-meeting-start = Quel jour, et à quelle heure ? Par exemple : le 14 juin à 9 h 30.
field-end = Quand se termine-t-elle ? Par exemple : 16 juin à 17 heures.
field-meeting-zone = Dans quel fuseau horaire se tient-elle ? Une ville suffit.
field-jointly_with = Conjointement avec quel groupe ?
field-place = Où se tient-elle ?
field-held = Est-elle à venir ou s'est-elle déjà tenue ?
form-overtaken = Le point { $number } a été modifié pendant que ce formulaire était rempli. Ce qui a été saisi figure ci-dessous et n'a pas été enregistré. Veuillez le comparer avec l'état actuel du point et l'envoyer de nouveau s'il reste valable.
form-stands-now = État actuel du point :
form-overtaken-since = Ce que ce formulaire modifie a changé pendant qu'il était rempli. Ce qui a été saisi n'a pas été enregistré et figure dans le formulaire. Veuillez le comparer avec ce qui a été fait entre-temps et l'envoyer de nouveau s'il reste valable.
form-changes = Modifié entre-temps :
form-changed = { $moment } : { $who } – { $done }
form-stands = État actuel :
form-label-capacity = Qualité
form-label-year = Année
form-label-months = Périodicité en mois
