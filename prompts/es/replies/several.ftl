# Varias líneas marcadas en un mensaje.
items-recorded = { $count ->
    [one] Queda registrada una línea:
   *[other] Quedan registradas { $count } líneas:
}
items-recorded-none = No se ha podido registrar ninguna de las líneas.
items-recorded-drafts = Lo que figura como proyecto sigue siéndolo hasta que lo aprueben la presidencia o la secretaría del grupo, o la Secretaría.
line-not-recorded = Sin registrar: «{ $words }»
line-unclear = Esta línea puede leerse de varias maneras. Envíela por separado, por favor, y Focal le preguntará.
line-outside-list = Esta línea no se ha tomado por una de las acciones. Para registrarla, envíela precedida de «Acción:».
line-asks-else = Esta línea pide otra cosa. Envíela por separado, por favor.
line-says-no-action = Esta línea no dice qué hay que hacer. Para registrar una acción, escríbala completa, por favor.
line-says-done = Esta línea dice que ya está hecho o que ya no es necesario.
lines-outside-list = A partir de esta, líneas que no se han tomado por acciones: { $count }. Para registrar una, envíela precedida de «Acción:».
lines-too-many = De un mensaje se registran como máximo { $most } líneas. Líneas sin registrar a partir de esta: { $count }. Envíelas en otro mensaje, por favor.
items-changed = { $count ->
    [one] Queda modificado un punto:
   *[other] Quedan modificados { $count } puntos:
}
items-changed-none = No se ha podido modificar ninguno de los puntos.
line-not-changed = Sin efectuar: «{ $words }»
