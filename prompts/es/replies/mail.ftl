# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal: { $count } recordatorio
   *[other] Focal: { $count } recordatorios
}
mail-subject-other = Un mensaje de Focal
mail-link = Para responder, aceptar o comunicar los avances sin necesidad de cuenta: { $link }
mail-open = Responder, aceptar o comunicar los avances
mail-link-language = Para elegir el idioma de los mensajes que usted recibe: { $link }
mail-open-language = Elegir el idioma de los mensajes que usted recibe
mail-answers = Las respuestas a este mensaje las lee la Secretaría.
mail-page-title = Su respuesta
mail-page-for = Para { $who }
mail-page-lead = No se necesita cuenta. Cada punto puede responderse una vez desde esta página; no se modifica nada hasta que usted pulse un botón. Lo que usted decline o proponga se transmite primero a la Secretaría.
mail-page-note = Sus palabras
mail-page-hint = Necesarias para comunicar un avance o para declinar.
mail-page-accept = Acepto
mail-page-done = Está hecho
mail-page-status = Comunicar un avance
mail-page-decline = Debo declinar
mail-page-day = Otra fecha
mail-page-date = Proponer esta fecha
mail-page-note-needed = Escriba primero unas palabras.
mail-page-day-needed = Elija primero una fecha.
mail-page-used = Este punto ya se respondió desde esta página. El próximo mensaje traerá un enlace nuevo.
mail-page-gone = Este enlace ya no es válido. Responda al mensaje por correo o utilice el enlace de un mensaje posterior.
mail-page-nothing = Por ahora no hay nada aquí que pueda mostrársele.
mail-page-lang = Idioma de los mensajes que usted recibe
mail-page-lang-set = Utilizar este idioma
