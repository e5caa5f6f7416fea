# Ce qui se dit lorsque des mots ont été compris par leur sens.

proposal-by-meaning = Ces mots ont été compris d'après leur sens, et non mot pour mot. Rien n'a encore été modifié. Si cette lecture est conservée, le résultat sera :
which-meaning = Laquelle de ces demandes est la bonne ?

means-find-focal-point = Trouver le coordonnateur
means-find-topics = Thèmes d'une entité ou d'une personne
means-list-topics = Tous les thèmes
means-show-topic = Tout sur un thème
means-record-action = Enregistrer une mesure à prendre
means-record-conclusion = Enregistrer une conclusion
means-record-call-to-action = Enregistrer un appel à l'action
means-record-information = Enregistrer une information
means-list-items = Afficher une liste
means-show-item = Afficher un point
means-complete-item = Signaler un achèvement
means-report-progress = Signaler un avancement
means-agree-items = Approuver des projets
means-reopen-item = Rouvrir un point
means-withdraw-item = Retirer un point
means-move-deadline = Reporter une échéance
means-reassign-item = Confier à d'autres
means-edit-item = Corriger un point
means-undo = Revenir sur votre dernière modification
means-remind-me = Créer un rappel
means-snooze-reminder = Mettre un rappel en veille
means-show-reminders = Rappels à venir
means-set-reminder-plan = Choisir les délais de rappel
means-pause-notices = Suspendre tous les rappels
means-release-notices = Reprendre l'envoi des rappels
means-list-meetings = Liste des réunions
means-show-meeting = Prochaine réunion
means-list-members = Composition d'un groupe
means-set-language = Choisir votre langue
means-set-time-zone = Choisir votre fuseau horaire
means-set-quiet-hours = Choisir des heures de silence
means-show-profile = Voir votre profil
means-help = Ce qui peut être demandé
