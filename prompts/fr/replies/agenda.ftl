# Ordre du jour, participation et compte rendu d'une réunion.
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] {" "}(langue : { $language })
   *[no] {""}
}
agenda-noted = Ordre du jour { $group_short }, { $day }, point { $number } : { $text }
present-noted = Présents à la réunion { $group_short }, { $day } : { $people }
regrets-noted = Excusés pour la réunion { $group_short }, { $day } : { $people }
show-agenda = Ordre du jour { $group_short }, { $day }
agenda-empty = Aucun point n'est encore noté. Une ligne suffit, par exemple : ORDRE DU JOUR : Adoption de l'ordre du jour
agenda-present = Présents : { $people }
agenda-regrets = Excusés : { $people }
meeting-agenda = Ordre du jour :
agenda-which-meeting = De quelle réunion s'agit-il ? Veuillez indiquer le groupe, ou d'abord prévoir la réunion.
present-not-begun = Les personnes présentes sont notées une fois la réunion commencée. Les excuses peuvent l'être avant.
agenda-not-yours = { $group } : l'ordre du jour, la participation et le compte rendu d'une réunion sont tenus par la présidence ou le secrétariat du groupe, ou par le Secrétariat.
agenda-whom = D'après le registre, personne n'exerce cette fonction. Veuillez indiquer le nom des personnes présentes ou excusées.
undo-noted = Ce qui avait été noté au sujet de la réunion est annulé.

## Le compte rendu
minutes-written = Compte rendu de la réunion { $group_short }, { $day } (langue : { $language }). Points : { $count }
minutes-hidden = Points omis parce qu'ils ne sont pas visibles pour toutes les personnes qui lisent ici : { $count }. Dans une conversation directe, le compte rendu est complet.
minutes-drafts = Projets omis tant qu'ils ne sont pas approuvés : { $count }
minutes-proposals = Propositions encore à examiner : { $count }
minutes-which-meeting = De quelle réunion s'agit-il ? Veuillez la nommer, par exemple : compte rendu de la réunion de mai de l'ISCG.
minutes-not-held = { $group }, { $day } : cette réunion n'a pas eu lieu ; il n'en existe donc pas encore de compte rendu.
minutes-number = Document […]
minutes-draft = PROJET
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] , réunion tenue conjointement avec : { $joint }
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place },{" "}
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = COMPTE RENDU DE LA RÉUNION
minutes-head-attendance = Participation
minutes-head-agenda = Ordre du jour
minutes-head-conclusions = Conclusions
minutes-head-actions = Mesures à prendre
minutes-head-calls = Appels à l'action
minutes-head-information = Informations
minutes-head-next = Prochaine réunion
minutes-chair = Présidence : { $people }
minutes-secretary = Secrétariat de la réunion : { $people }
minutes-no-attendance = La participation n'a pas été consignée.
minutes-no-agenda = Aucun ordre du jour n'a été consigné.
minutes-no-conclusions = Aucune conclusion n'a été consignée.
minutes-no-actions = Aucune mesure à prendre n'a été consignée.
minutes-no-calls = Aucun appel à l'action n'a été consigné.
minutes-calls = À l'attention de : { $addressee }
minutes-nobody-addressed = destinataire non désigné
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = N°
minutes-column-action = Mesure
minutes-column-responsible = Responsable
minutes-column-deadline = Échéance
minutes-owed = { $responsible }{ $shared ->
    [yes] {" "}; en coopération avec { $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group } : { minutes-when }
minutes-next-unknown = La date de la prochaine réunion { $group_short } n'est pas encore connue.
minutes-foot = Les numéros sont ceux des points dans le registre. Les propos des participants figurent dans la langue dans laquelle ils ont été consignés.

## Documents
task-reply = répondre au document { $numbered ->
    [yes] { $number } : { $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} : { $text }{ $foreign ->
    [yes] {" "}(langue : { $language })
   *[no] {""}
}{ $sourced ->
    [yes] {" "}; source : { $source }
   *[no] {""}
}{ $purpose ->
    [action] {" "}; pour suite à donner
    [information] {" "}; pour information
   *[none] {""}
}{ $placed ->
    [yes] {" "}; point { $point } de l'ordre du jour
   *[no] {""}
}{ $answered ->
    [yes] {" "}; réponse attendue pour le { $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = Inscrit parmi les documents { $group_short }, { $day } :
document-no-number = Il figure sans numéro tant qu'aucun n'est indiqué : Focal n'en attribue pas.
document-there-already = { $group } : un document { $number } est déjà inscrit. Veuillez indiquer sa révision, ou un autre numéro.
document-link-unread = Cette adresse ne peut pas être conservée : { $words }
agenda-no-such-item = { $group } : l'ordre du jour n'a pas de point { $number }.
list-documents = Liste des documents { $group_short }, { $day } : { $count }
meeting-documents = Documents de la réunion :
document-purpose-action = pour suite à donner
document-purpose-information = pour information
minutes-head-documents = Documents de la réunion
form-register-document = Inscription d'un document
form-label-number = Numéro, tel qu'il a été attribué
form-label-revision = Révision ou addendum
form-label-agenda = Point de l'ordre du jour
form-label-source = Provenance
form-label-purpose = Soumis pour
form-label-link = Lien
form-label-reply_by = Réponse pour le
field-number = Numéro, tel qu'il a été attribué
field-revision = Révision ou addendum
field-agenda = De quel point de l'ordre du jour relève-t-il ? Son numéro.
field-source = Provenance
field-purpose = Soumis pour
field-link = Lien
field-reply_by = Réponse pour le

## Avant une réunion
show-follow-up = Liste de suivi { $group_short }, { $day }. Points : { $count }
follow-up-title = LISTE DE SUIVI
follow-up-agenda = Ordre du jour
follow-up-done = Signalés comme achevés, à confirmer
follow-up-calls = Appels à l'action
follow-up-late = Encore en cours après leur échéance
follow-up-undated = Sans échéance
follow-up-open = En cours
follow-up-papers = Documents de la réunion
follow-up-note = Cette liste accompagne l'ordre du jour officiel et ne le remplace pas.

## Sous-titres et adoption du compte rendu
captions-approved = { $group_short }, { $day } : les sous-titres de cette réunion peuvent être lus pour relever ce qui a été convenu, avec l'accord de la présidence (consigné par { $person }). Ils ne constituent pas un compte rendu officiel et ne sont plus conservés une fois le compte rendu adopté.
captions-refused = { $group_short }, { $day } : les sous-titres de cette réunion ne sont plus utilisés.
captions-not-approved = { $group }, { $day } : les sous-titres ne sont lus qu'une fois que la présidence l'a approuvé pour cette réunion. Rien n'a été conservé. La présidence peut écrire : les sous-titres de cette réunion peuvent être utilisés
captions-not-yours = { $group } : il appartient à la présidence, ou au Secrétariat avec son accord, de dire si les sous-titres d'une réunion peuvent être utilisés.
captions-may-be-used = Les sous-titres de cette réunion peuvent être lus ; ils ne constituent pas un compte rendu officiel.
report-adopted = { $group_short }, { $day } : le compte rendu est adopté. Les citations et les noms des intervenants conservés pour son examen sont supprimés ; passages : { $count }
report-adopted-already = { $group }, { $day } : le compte rendu de cette réunion est déjà adopté.
minutes-captions = Les sous-titres ont été lus avec l'accord de la présidence ; ils ne constituent pas un compte rendu officiel.
