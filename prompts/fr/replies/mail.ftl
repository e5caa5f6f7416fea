# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal : { $count } rappel
   *[other] Focal : { $count } rappels
}
mail-subject-other = Un message de Focal
mail-link = Pour répondre, accepter ou indiquer l'avancement, sans compte : { $link }
mail-open = Répondre, accepter ou indiquer l'avancement
mail-answers = Les réponses à ce message sont lues par le Secrétariat.
