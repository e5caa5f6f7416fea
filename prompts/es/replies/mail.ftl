# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal: { $count } recordatorio
   *[other] Focal: { $count } recordatorios
}
mail-subject-other = Un mensaje de Focal
mail-link = Para responder, aceptar o comunicar los avances sin necesidad de cuenta: { $link }
mail-open = Responder, aceptar o comunicar los avances
mail-answers = Las respuestas a este mensaje las lee la Secretaría.
