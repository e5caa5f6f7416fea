# What waits for the secretariat's hand.

answer-left = Votre réponse a été transmise au Secrétariat, qui y donnera suite. Rien n'est modifié d'ici là.
answer-left-item = Votre réponse sur le point { $number }, { $text }, a été transmise au Secrétariat, qui y donnera suite. Rien n'est modifié d'ici là.
answer-proposed = Date proposée : { $day }
answer-reason = Vous pouvez ajouter un motif, par exemple : « dites au secrétariat au sujet de { $number } : … »
answers-many = De nombreuses réponses de votre part attendent déjà le Secrétariat. Veuillez lui laisser un peu de temps ou vous adresser directement à lui.
answers-none = Aucune réponse n'est en attente.
answers-waiting = { $count ->
    [one] { $count } réponse attend le Secrétariat :
    [many] { $count } de réponses attendent le Secrétariat :
   *[other] { $count } réponses attendent le Secrétariat :
}
answer-line-said = Réponse { $number } : { $who }, { $moment }, au sujet du point { $items } : « { $words } »
answer-line-among = Réponse { $number } : { $who }, { $moment }, au sujet des points { $items } : « { $words } »
answer-line-declined = Réponse { $number } : { $who }, { $moment }, ne peut prendre en charge le point { $items } : « { $words } »
answer-line-declined-only = Réponse { $number } : { $who }, { $moment }, ne peut prendre en charge le point { $items }
answer-line-date = Réponse { $number } : { $who }, { $moment }, propose le { $day } pour le point { $items }
answer-line-date-said = Réponse { $number } : { $who }, { $moment }, propose le { $day } pour le point { $items } : « { $words } »
answer-line-unsure = Réponse { $number } : { $who }, { $moment }, sans point désigné : « { $words } »
answer-line-automatic = Réponse { $number } : { $who }, { $moment }, peut-être une réponse automatique : « { $words } »
answer-settled = La réponse { $number } n'est plus en attente.
answer-unknown = Il n'existe pas de réponse { $number }.
answer-which = La réponse { $number } concerne plusieurs points. Sous lequel faut-il la consigner ? Pour les laisser tous en l'état : « écarter la réponse { $number } ».
answer-under = Point { $number } : { $text }
answer-taken = La réponse { $number } est marquée comme traitée.
answer-aside = La réponse { $number } est écartée ; rien n'est modifié.
answer-aside-untold = Aucun message n'est envoyé à { $who }, car le sien ne désigne aucun point. Veuillez lui écrire si une réponse est attendue.
answer-taken-progress = Consigné au point { $number }, { $text }, d'après { $who } : { $note }
answer-taken-declined = Consigné au point { $number }, { $text }, désormais en suspens. { $who } ne peut s'en charger : { $note }
answer-taken-declined-only = Consigné au point { $number }, { $text }, désormais en suspens. { $who } ne peut s'en charger.
answer-no-date = Veuillez indiquer la date que vous proposez.
button-take-answer = Accepter la réponse { $number }
button-set-aside = Écarter la réponse { $number }
answered-how = Dans une conversation avec Focal ou sur sa page web : « accepter la réponse { $answer } » ou « écarter la réponse { $answer } ».
notice-answered-said = { $who } a répondu au sujet du point { $number }, { $text } : « { $words } ». Rien n'est modifié avant l'accord du Secrétariat. { answered-how }
notice-answered-among = { $who } a répondu à un message concernant les points { $items } : « { $words } ». Rien n'est modifié avant l'accord du Secrétariat. { answered-how }
notice-answered-unsure = { $who } a écrit sans désigner de point : « { $words } ». Rien n'est modifié ; le message attend parmi les réponses. { answered-how }
notice-answered-automatic = Un message de { $who } est peut-être une réponse automatique : « { $words } ». Rien n'est modifié ; le message attend parmi les réponses. { answered-how }
task-letters = donner suite aux messages reçus par courriel qui ne désignent aucun point
button-answers = Réponses en attente
notice-answered-declined = { $who } ne peut se charger du point { $number }, { $text } : « { $words } ». Rien n'est modifié avant l'accord du Secrétariat. { answered-how }
notice-answered-declined-only = { $who } ne peut se charger du point { $number }, { $text }. Rien n'est modifié avant l'accord du Secrétariat. { answered-how }
notice-aside = Merci de votre réponse au sujet du point { $number }, { $text }. Le Secrétariat en a pris connaissance ; le point reste inchangé. Échéance : { $deadline }.
notice-aside-among = Merci de votre réponse au sujet des points { $items }. Le Secrétariat en a pris connaissance ; ces points restent inchangés.
notice-answered-date = { $who } propose le { $day } pour le point { $number }, { $text }. Rien n'est modifié avant l'accord du Secrétariat. { answered-how }
event-declined = décliné
field-answer = Quelle réponse ? Veuillez indiquer son numéro.
field-take = Quelle suite donner à cette réponse ?
field-arrived = Cet avis est-il arrivé ?
answer-to-accept = l'accepter
answer-to-set-aside = l'écarter
form-answer-item = Réponse au Secrétariat
form-settle-answer = Suite à donner à une réponse

release-sheet = { $count ->
    [one] { $count } avis attend une autorisation :
    [many] { $count } d'avis attendent une autorisation :
   *[other] { $count } avis attendent une autorisation :
}
release-none = Rien n'attend d'autorisation.
release-line = Avis { $number }, à { $person }, en { $language }, { $moment } : { $said }
release-how = Pour autoriser l'envoi : « envoyez les avis 3 et 5 » ; pour reformuler : « modifiez l'avis 3 : … » ; pour écarter : « supprimez l'avis 3 ».
release-struck = { $count ->
    [one] { $count } avis est supprimé et ne sera pas envoyé.
    [many] { $count } d'avis sont supprimés et ne seront pas envoyés.
   *[other] { $count } avis sont supprimés et ne seront pas envoyés.
}
release-edited = L'avis { $number } se lit désormais comme suit :
release-edited-was = D'autres termes y figuraient auparavant : « { $text } ».
trusted = { $who } sera désormais informé sans autorisation préalable. { $count ->
    [one] { $count } avis en attente est autorisé.
    [many] { $count } d'avis en attente sont autorisés.
   *[other] { $count } avis en attente sont autorisés.
}
trusted-no-more = Les avis destinés à { $who } attendent de nouveau une autorisation. { $count ->
    [one] { $count } avis à venir est retenu.
    [many] { $count } d'avis à venir sont retenus.
   *[other] { $count } avis à venir sont retenus.
}
enrolled = Les rappels seront désormais envoyés à { $who }.
enrolled-no-more = Plus rien n'est envoyé à { $who } sans demande de sa part.
enrolled-holds = { $count ->
    [one] { $count } point reste ouvert à sa charge ; un message l'indique une fois.
    [many] { $count } de points restent ouverts à sa charge ; un seul message les indique, une fois.
   *[other] { $count } points restent ouverts à sa charge ; un seul message les indique, une fois.
}
enrolled-waits = Les envois attendent l'autorisation du Secrétariat, sauf si ce destinataire est déclaré de confiance.
enrol-already-yes = { $who } figure déjà parmi les destinataires.
enrol-already-no = { $who } ne figure pas parmi les destinataires.
untold = { $count ->
    [one] { $count } avis n'est pas parvenu à son destinataire :
    [many] { $count } d'avis ne sont pas parvenus à leurs destinataires :
   *[other] { $count } avis ne sont pas parvenus à leurs destinataires :
}
untold-none = Toutes les personnes concernées ont pu être informées.
untold-line = Impossible de joindre { $who }, { $moment } : point { $number }, { $text } — { $deadline }
untold-line-unsure = Il n'est pas certain que l'avis soit parvenu à { $who }, { $moment } : point { $number }, { $text } — { $deadline }{ untold-notice }
untold-own = Impossible de joindre { $who }, { $moment } : un rappel personnel
untold-own-unsure = Il n'est pas certain que l'avis soit parvenu à { $who }, { $moment } : un rappel personnel{ untold-notice }
untold-notice = { $settles ->
    [yes] {" "}(avis { $notice })
   *[no] {""}
}
untold-how = Après vérification auprès du destinataire, il suffit de dire ici : « l'avis { $notice } est arrivé » ou « renvoyez l'avis { $notice } ».
doubt-none = Aucun de ces avis n'attend qu'on dise s'il est arrivé.
doubt-arrived = { $count ->
    [one] { $count } avis est noté comme arrivé ; il n'est pas renvoyé.
    [many] { $count } d'avis du même message sont notés comme arrivés ; ils ne sont pas renvoyés.
   *[other] { $count } avis du même message sont notés comme arrivés ; ils ne sont pas renvoyés.
}
doubt-again = { $count ->
    [one] { $count } avis est envoyé une nouvelle fois, s'il est toujours d'actualité.
    [many] { $count } d'avis du même message sont envoyés une nouvelle fois, s'ils sont toujours d'actualité.
   *[other] { $count } avis du même message sont envoyés une nouvelle fois, s'ils sont toujours d'actualité.
}
status-called = { $people ->
    [one] Une ligne sur l'avancement est demandée à { $people } personne.
    [many] Une ligne sur l'avancement est demandée à { $people } de personnes.
   *[other] Une ligne sur l'avancement est demandée à { $people } personnes.
} { $count ->
    [one] { $count } point ouvert est concerné.
    [many] { $count } de points ouverts sont concernés.
   *[other] { $count } points ouverts sont concernés.
}
status-nobody = Il n'y a personne à interroger : aucun point ouvert n'a de responsable pouvant être joint.
status-nobody-of = Il n'y a personne à interroger au sujet du point { $number } : il n'a pas de responsable pouvant être joint.
status-which-group = Pour quel groupe ? Veuillez le nommer.
status-not-yours = L'avancement des points de { $group } est demandé par sa présidence ou son secrétariat, ou par le Secrétariat.
notice-status = { $by } souhaite savoir où en est le point { $number } : { $text }. Une ligne suffit. Responsabilité : { $responsible }. Échéance : { $deadline }.
notice-edited = Point { $number } : { $words }
notice-edited-whole = { $words }
field-notice = Quel avis ? Veuillez indiquer son numéro.
field-notices = Quels avis ? Veuillez indiquer leurs numéros.
form-strike-notices = Suppression d'avis
form-settle-doubt = Avis dont l'arrivée est incertaine
form-edit-notice = Reformulation d'un avis
form-pause-notices = Suspension des rappels
form-trust-reader = Envoi sans autorisation
form-enrol-person = Inscription aux rappels
desk-pauses = { $count ->
    [one] { $count } suspension est en vigueur :
   *[other] { $count } suspensions sont en vigueur :
}
desk-pause = { $whole ->
    [yes] Rien n'est envoyé spontanément
   *[no] Rien n'est envoyé spontanément au sujet des points de { $group_short }
}{ $bounded ->
    [yes] {" "}; reprise des envois : { $moment }.
   *[no] , jusqu'à la fin de cette suspension.
}
desk-pause-class = Rien n'est envoyé spontanément { to-class }{ $bounded ->
    [yes] {" "}; reprise des envois : { $moment }.
   *[no] , jusqu'à la fin de cette suspension.
}
desk-proposals = { $count ->
    [one] { $count } réunion a des propositions à examiner :
   *[other] { $count } réunions ont des propositions à examiner :
}
desk-proposals-line = { $group_short }, { $day } – { $count ->
    [one] { $count } proposition
   *[other] { $count } propositions
}
desk-entries = { $count ->
    [one] { $count } inscription reste à confirmer, pour la première fois ou après un an :
   *[other] { $count } inscriptions restent à confirmer, pour la première fois ou après un an :
}
desk-successors = { $count ->
    [one] { $count } successeur est proposé et pas encore inscrit :
   *[other] { $count } successeurs sont proposés et pas encore inscrits :
}
desk-successor = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} : { $to } est la personne proposée pour succéder à { $person } ({ $day })
desk-more = { $count ->
    [one] { $count } autre n'est pas affiché ici.
   *[other] { $count } autres ne sont pas affichés ici.
}
button-release-one = Autoriser l'avis { $number }
button-edit-notice = Reformuler l'avis { $number }
button-strike-notice = Rayer l'avis { $number }
button-arrived = L'avis { $number } est arrivé
button-send-again = Renvoyer l'avis { $number }
button-end-pause = Mettre fin à cette suspension
button-confirm-entry = Confirmer : { $person }
button-record-successor = Inscrire { $to }
button-ask-status = Demander où en est le point { $number }
button-reopen = Rouvrir le point { $number }
