# Ce qu'il advient d'un appel à l'action une fois approuvé.

call-step-transmitted = transmis
call-step-on_agenda = inscrit à l'ordre du jour
call-step-noted = noté
call-step-endorsed = approuvé
call-step-acted_on = suivi d'effet
call-step-not_taken_up = resté sans suite
call-label-transmitted = Transmission
call-label-on_agenda = Inscription à l'ordre du jour
call-label-noted = Pris en note
call-label-endorsed = Approbation
call-label-acted_on = Suivi d'effet
call-label-not_taken_up = Resté sans suite
event-transmitted = { call-step-transmitted }
event-on_agenda = { call-step-on_agenda }
event-noted = { call-step-noted }
event-endorsed = { call-step-endorsed }
event-acted_on = { call-step-acted_on }
event-not_taken_up = { call-step-not_taken_up }
# What is known of a step: the body, the day, the number of the document, the meeting.
call-told = { $known ->
    [body] { $body_short }
    [body-day] { $body_short }, { $day }
    [day] { $day }
    [meeting] { $meeting_short }, { $meeting_day }
    [body-meeting] { $body_short } – { $meeting_short }, { $meeting_day }
    [day-meeting] { $day } – { $meeting_short }, { $meeting_day }
    [body-day-meeting] { $body_short }, { $day } – { $meeting_short }, { $meeting_day }
   *[nothing] la réunion n'est pas encore dans le registre
}{ $papered ->
    [yes] , { $document }
   *[no] {""}
}
call-stands = { $step } ({ call-told })
call-followed = Appel à l'action { $number } : { $step }.
call-of-no-kind = Le point { $number } n'est pas un appel à l'action : il n'y a donc ni transmission ni suite à noter. Son avancement peut être signalé par « { $number } : … ».
call-not-yet = La date indiquée ({ $day }) est encore à venir. Le moment venu, cette suite pourra être notée ici.

form-follow-call = Suite donnée à un appel à l'action
form-label-step = Étape
form-label-document = Cote du document
form-label-on = Date
button-follow-call = Suite donnée …
field-step = Quelle suite y a-t-il été donnée ?
field-document = Cote du document, telle qu'elle a été attribuée
field-on = Quel jour ? Par exemple : le 3 juin.
form-label-superseded_by = Remplacé par le point
field-superseded_by = Quel point le remplace, le cas échéant ? Son numéro.
