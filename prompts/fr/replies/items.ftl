# Mesures à prendre, conclusions, appels à l'action et informations.

item-recorded = { $kind ->
    [conclusion] La conclusion { $number } est enregistrée.
    [call_to_action] L'appel à l'action { $number } est enregistré.
    [information] L'information { $number } est enregistrée.
   *[action] La mesure à prendre { $number } est enregistrée.
}
item-recorded-draft = { $kind ->
    [conclusion] La conclusion { $number } est enregistrée à l'état de projet.
    [call_to_action] L'appel à l'action { $number } est enregistré à l'état de projet.
    [information] L'information { $number } est enregistrée à l'état de projet.
   *[action] La mesure à prendre { $number } est enregistrée à l'état de projet.
}
item-draft-party = Ce point engage d'autres parties : personne n'en est informé tant que la présidence ou le secrétariat du groupe, ou le Secrétariat, ne l'a pas approuvé.
item-draft-group = Ce point relève du groupe : il reste à l'état de projet tant que la présidence ou le secrétariat du groupe, ou le Secrétariat, ne l'a pas approuvé.

item-label-text = Texte
item-label-responsible = Responsabilité
item-label-addressed = Destinataires
item-label-cooperating = Coopération
item-label-report-to = Compte rendu à
item-label-deadline = Échéance
item-label-topic = Thème
item-label-meeting = Réunion
item-label-reference = Référence
item-label-status = État
item-label-superseded-by = Remplacé par
item-value = { $value }
item-meeting = { $meeting_short }, { $day }

item-party-unknown = « { $words } » ne figure pas au registre ; ces mots sont conservés tels quels.
item-no-owner = Aucune partie responsable n'est encore désignée.
item-no-date = Aucune échéance n'a été indiquée ; il n'y aura pas de rappel tant qu'aucune date n'est fixée.
item-unbound = Cette réunion n'est pas encore prévue, l'échéance n'a donc pas de date : { $deadline }.
item-contact = À contacter à ce sujet pour { $party } : { $people }
item-no-attention = Le registre n'indique aucun coordonnateur chargé de ce point pour : { $parties }. Les rappels sont adressés à la personne qui a enregistré le point.
item-no-topic = Aucun thème n'a été indiqué : on ne sait donc pas qui s'occuperait de ce point pour : { $parties }. D'ici là, les rappels sont adressés à la personne qui a enregistré le point. Pour en indiquer un : « le thème du point { $number } est … ».
item-time-moved = Cette heure n'existe pas ce jour-là, en raison du passage à l'heure d'été ; elle a été comprise ainsi : { $moment }.
item-time-twice = Les montres sont alors retardées et cette heure existe deux fois ; la première a été retenue : { $moment }.

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }, { $more }
asked-mine = à votre charge
asked-body = { $body_short }
asked-topic = thème : { $topic }
asked-meeting = réunion { $group_short } du { $day }
asked-kind = nature : { $kind }
asked-status = état : { $status }
asked-between = échéance du { $after } au { $before }
asked-after = échéance à partir du { $day }
asked-before = échéance jusqu'au { $day }
asked-since = depuis le { $day }
asked-until = jusqu'au { $day }
asked-within = du { $since } au { $until }
items-listed = { $count ->
    [one] { $count } point
    [many] { $count } de points
   *[other] { $count } points
}{ $filtered ->
    [yes] {" "}– { $asked }
   *[no] {""}
}{ $all ->
    [yes] {""}
   *[no] {" "}(affichés ici : { $shown })
} :
items-none = Aucun point ne correspond{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
items-none-seen = Aucun point que vous puissiez consulter ne correspond{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
item-shown = { $kind ->
    [conclusion] Conclusion { $number }
    [call_to_action] Appel à l'action { $number }
    [information] Information { $number }
    [personal] Rappel personnel { $number }
   *[action] Mesure à prendre { $number }
}
item-said = Dans les termes employés :
item-history = Historique :
item-event = { $moment } : { $event } ({ $person })
item-event-noted = { $moment } : { $event } ({ $person }) : { $note }
item-event-changed = { $moment } : { $event } ({ $person }). { $field } : { $before } → { $after }
item-in-private = Le point { $number } n'est pas destiné à toutes les personnes qui lisent cet espace ; la réponse vous est donnée en privé.
items-in-private = La réponse vous est donnée en privé.
item-not-shown = Le point { $number } n'est plus affiché ici.

event-recorded = enregistrement
event-progress = avancement
event-done = achèvement
event-reported = achèvement signalé
event-agreed = approbation
event-accepted = acceptation
event-reopened = réouverture
event-withdrawn = retrait
event-superseded = remplacement
event-moved = changement d'échéance
event-reassigned = transmission
event-edited = correction
event-undone = annulation de la dernière modification
event-objected = objection présentée
event-retracted = objection retirée
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = Le point { $number } est clos : { $text }
item-reported-done = L'achèvement du point { $number } est signalé : { $text }. La présidence ou le secrétariat du groupe, ou le Secrétariat, le confirmera.
item-progress = L'avancement du point { $number } est noté : { $note }
item-note-kept = Noté au point { $number } : { $note }
item-stands = État : { $status }
items-agreed = { $count ->
    [one] Le point est approuvé
    [many] { $count } de points sont approuvés
   *[other] { $count } points sont approuvés
}{ $told ->
    [yes] {" "}; les parties responsables en sont informées.
    [some] {" "}; une partie seulement des responsables en est informée.
    [later] {" "}; les parties responsables n'en sont pas encore informées.
    [none] {" "}; pour l'instant, personne ne peut en être informé.
   *[plain] .
}
item-waits-release = { $who } : l'avis sera envoyé dès que le Secrétariat l'aura autorisé{ $may_release ->
    [yes] . Pour le lire : « montrez la feuille d'autorisation ».
   *[no] .
}
item-waits-pause = L'envoi des avis est suspendu ; les parties responsables seront informées à la reprise des envois.
item-name-owner = Pour désigner une partie responsable : « confier la { $number } à … ».
items-agreed-none = Aucun de ces points n'a pu être approuvé :
items-accepted = { $count ->
    [one] Votre acceptation de ce point est notée.
    [many] Votre acceptation de { $count } de points est notée.
   *[other] Votre acceptation de { $count } points est notée.
}
item-not-enrolled = { $who } : l'inscription aux rappels n'est pas encore faite et rien n'est envoyé pour l'instant ; les rappels commenceront une fois l'inscription faite{ $may_enrol ->
    [yes] {" "}: « inscrivez { $who } ».
   *[no] {" "}par le Secrétariat.
}
item-reopened = Le point { $number } est rouvert : { $text }
item-withdrawn = Le point { $number } est retiré et reste consigné : { $text }
item-superseded = Le point { $number } est remplacé par le point { $other } et reste au registre : { $text }
item-superseded-by-itself = Un point ne peut pas se remplacer lui-même. Pour le retirer : « retire { $number } ».
item-moved = Nouvelle échéance du point { $number } : { $deadline }.
item-moved-from = Auparavant : { $deadline }.
item-stands-already = L'échéance du point { $number } est déjà celle-ci : { $deadline }. Rien n'a été modifié.
item-reassigned = Le point { $number } est transmis.
item-edited = Le point { $number } est corrigé.

undo-done = La dernière modification du point { $number } est annulée. Il se présente désormais ainsi :
undo-recorded = L'enregistrement est annulé : le point { $number } est retiré.
undo-several = La dernière modification est annulée. Les points se présentent désormais ainsi :
undo-setting = La dernière modification des réglages est annulée.
undo-told = Entre-temps, une information avait été adressée à : { $people }.
undo-corrected = Une correction concernant le point { $number } est adressée à : { $people }.
undo-older = Votre dernier message n'a rien modifié : c'est donc la modification précédente qui serait annulée. Rien n'a encore été modifié. Si vous êtes d'accord, le résultat sera :
undo-later = Vous avez modifié autre chose depuis, et seule la dernière modification peut être annulée. Rien n'a encore été modifié. Si vous êtes d'accord, le résultat sera :
undo-already = Cette modification est déjà annulée. Rien d'autre n'a été modifié.
undo-of-another = Seule la personne qui a fait cette modification peut l'annuler. Rien n'a été modifié.
undo-nothing = Il n'y a rien à annuler : seule votre propre dernière modification des dix dernières minutes peut l'être.
undo-changed = Une autre modification est intervenue depuis ; la vôtre ne peut plus être annulée.
undo-nobody-to-tell = Personne d'autre n'a été informé au sujet du point { $number } ; aucune correction n'est nécessaire.

item-not-found = Il n'y a pas de point { $number } qui puisse vous être présenté.
item-not-yours = Le point { $number } peut être modifié par les parties responsables, par la personne qui l'a enregistré tant qu'il n'est pas approuvé, par la présidence ou le secrétariat de son groupe et par le Secrétariat.
item-of-member = Le point { $number } revient à un membre au nom duquel vous vous exprimez : vous pouvez en indiquer l'état d'avancement et en signaler l'achèvement. La modification de son échéance ou des parties responsables revient à la présidence ou au secrétariat de son groupe et au Secrétariat.
item-agree-not-yours = Le point { $number } est encore un projet. Il est approuvé par la présidence ou le secrétariat de son groupe, ou par le Secrétariat.
item-closed = Le point { $number } n'est pas ouvert. État : { $status }
item-is-draft = Le point { $number } est encore à l'état de projet. Il doit d'abord être approuvé.
item-not-work = { $kind ->
    [conclusion] Le point { $number } est une conclusion ; rien n'est à réaliser pour une date donnée.
   *[information] Le point { $number } est une information ; rien n'est à réaliser pour une date donnée.
}
item-personal = Le point { $number } est un rappel personnel : il n'est adressé qu'à vous, au moment choisi.
item-agreed-already = Le point { $number } est déjà approuvé.
item-open-already = Le point { $number } reste en l'état. État : { $status }
item-reported-already = L'achèvement du point { $number } est déjà signalé et attend confirmation.
item-status-refused = Un compte rendu d'avancement ne peut pas donner cet état au point { $number } : { $status }
item-reassign-refused = La transmission du point { $number } engagerait d'autres parties ; veuillez vous adresser à la présidence ou au secrétariat du groupe, ou au Secrétariat.
item-reassign-unknown = Le registre ne contient ni personne, ni bureau, ni organe nommé « { $words } ». Le point { $number } reste attribué comme il l'est. Le Secrétariat peut inscrire au registre toute personne qui y manque.
item-nothing-to-edit = Rien ne changerait dans le point { $number }. Une correction peut se dire ainsi : « modifier le texte du { $number } : … » ou « le thème du point { $number } est … ».
text-empty = Il n'y a pas de texte à conserver. Veuillez indiquer de quoi il s'agit.
text-too-long = Le texte est trop long pour être conservé. Caractères : { $length } ; maximum : { $most }.
date-past = Cette échéance est déjà passée : { $deadline }. Rien n'a été modifié.
date-too-far = Cette date est trop éloignée. Rien n'a été modifié.

button-done = Achevé : { $number }
button-snooze = Me le rappeler demain
button-show = Afficher le point { $number }
button-undo = Annuler
button-agree = Approuver le point { $number }
button-more = Afficher la suite
button-move = Une semaine plus tard : { $day }
button-correct = Leur adresser une correction
button-release = Autoriser l'envoi
item-changed-since = Le point { $number } a changé depuis l'affichage de ce bouton ; rien n'a donc été fait. Il se présente maintenant ainsi :
