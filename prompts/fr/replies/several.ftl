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
line-asks-else = Cette ligne demande autre chose. Veuillez l'envoyer seule.
line-says-no-action = Cette ligne ne dit pas ce qui est à faire. Pour enregistrer une action, veuillez l'écrire en entier.
line-says-done = Cette ligne indique que c'est fait, ou que ce n'est plus nécessaire.
lines-outside-list = À partir de celle-ci, lignes qui n'ont pas été prises pour des actions : { $count }. Pour en enregistrer une, veuillez l'envoyer précédée de « Action : ».
lines-too-many = Un message permet d'enregistrer { $most } lignes au plus. Lignes non enregistrées à partir de celle-ci : { $count }. Veuillez les envoyer dans un autre message.
items-changed = { $count ->
    [one] { $count } point est modifié :
   *[other] { $count } points sont modifiés :
}
items-changed-none = Aucun des points n'a pu être modifié.
line-not-changed = Non effectué : « { $words } »
