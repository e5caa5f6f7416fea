# Objections à ce qui a été accepté après l'examen d'une réunion
object-to-item = Votre objection au point { $number } est consignée, et les responsables du groupe en sont informés. Objections possibles jusqu'à cette date : { $day }.
objection-closed = Le point { $number } ne peut pas faire l'objet d'objections. Ce qui a été accepté après l'examen d'une réunion le peut, pendant le nombre de jours fixé par le groupe.
objection-not-yours = Les objections au point { $number } sont réservées aux membres du groupe et aux responsables du point.
notice-objected = Objection au point { $number }, { $text }, présentée par { $by } : { $words }
notice-window = Réunion { $group_short }, { $start } : ce qui a été accepté après examen peut faire l'objet d'objections. Dernier jour : { $day }. Pour présenter une objection, veuillez écrire « objection au point 12 : … » avec le numéro du point et le motif.
notice-window-over = Réunion { $group_short }, { $start } : le délai d'objection a pris fin. Dernier jour : { $day }. Points sans objection : { $confirmed }. Points avec objections : { $objected }.
window-item = Point { $number } : { $text }
window-objection = Point { $number } : { $text }. Objection de { $person }, { $moment } : { $words }
in-name-of = { $body_short } : { $words }
meeting-window = Objections possibles, dernier jour : { $day }. Objections à ce jour : { $count }.
meeting-window-over = Délai d'objection terminé, dernier jour : { $day }. Objections : { $count }.
form-object-to-item = Objection à un point
web-form-ObjectToItem = Présenter une objection
form-label-objections = Jours d'objection
field-objections = Pendant combien de jours les membres peuvent-ils s'opposer à ce qui a été accepté après l'examen d'une réunion ? 0 : aucun.
consent-objections = { $count ->
    [0] aucun
    [one] { $count } jour après l'examen
   *[other] { $count } jours après l'examen
}
withdraw-objection = Votre objection au point { $number } est retirée, et les responsables du groupe en sont informés. L'objection et son retrait restent dans l'historique du point.
objection-none-of-yours = Aucune objection de votre part au point { $number } n'est maintenue. « objections au point 12 » montre celles qui le sont.
objection-not-of-body = Une objection au nom de cette entité relève de ceux qui parlent pour elle : { $body_short }. En votre propre nom, vous pouvez écrire : « objection au point 12 : … ».
notice-retracted = Objection au point { $number }, { $text }, retirée par { $by }.
list-objections = Réunion { $group_short }, { $day } : { $count ->
    [0] aucune objection maintenue
    [one] { $count } objection maintenue
   *[other] { $count } objections maintenues
}
list-objections-item = Point { $number } : { $count ->
    [0] aucune objection maintenue
    [one] { $count } objection maintenue
   *[other] { $count } objections maintenues
}
list-objections-none = Aucune réunion n'a été ouverte aux objections. Pour connaître le délai laissé par un groupe, veuillez le nommer : « délai d'objection de l'ISCG ».
objections-days = Délai d'objection après l'examen d'une réunion, { $group_short } : { $count ->
    [0] aucun. La présidence du groupe peut le fixer : « { $group_short } laisse 5 jours pour les objections ».
    [one] { $count } jour.
   *[other] { $count } jours.
}
button-object = Présenter une objection
button-withdraw-objection = Retirer l'objection
form-withdraw-objection = Retrait d'une objection
form-list-objections = Affichage des objections
