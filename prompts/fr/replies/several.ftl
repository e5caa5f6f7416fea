# Plusieurs lignes marquées dans un message.
items-recorded = { $count ->
    [one] { $count } ligne est enregistrée :
   *[other] { $count } lignes sont enregistrées :
}
items-recorded-none = Aucune des lignes n'a pu être enregistrée.
items-recorded-drafts = Ce qui figure comme projet le reste tant que la présidence ou le secrétariat du groupe, ou le Secrétariat, ne l'a pas approuvé.
line-not-recorded = Non enregistré : « { $words } »
line-unclear = Cette ligne peut se lire de plusieurs façons. Veuillez l'envoyer seule : Focal posera la question.
line-outside-list = Cette ligne n'a pas été prise pour une action. Pour l'enregistrer, veuillez l'envoyer précédée de « Action : ».
lines-too-many = Un message permet d'enregistrer { $most } lignes au plus. Lignes non enregistrées à partir de celle-ci : { $count }. Veuillez les envoyer dans un autre message.
items-changed = { $count ->
    [one] { $count } point est modifié :
   *[other] { $count } points sont modifiés :
}
items-changed-none = Aucun des points n'a pu être modifié.
line-not-changed = Non effectué : « { $words } »
