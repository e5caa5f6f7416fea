# Lo que las máquinas proponen a partir de textos de reuniones, y su examen.
propose-items = { $group_short }, { $day }: { $count ->
    [one] { $count } propuesta por examinar
    [many] { $count } de propuestas por examinar
   *[other] { $count } propuestas por examinar
}
propose-items-none = { $group_short }, { $day }: no se encontró nada nuevo que proponer.
proposals-source = Fuente: { $source }. Los subtítulos y las notas no son un acta oficial; no se informa a nadie de una propuesta antes de que se acepte.
proposals-known = { $count ->
    [one] { $count } más ya consta o ya se propuso.
    [many] { $count } de propuestas más ya constan o ya se propusieron.
   *[other] { $count } más ya constan o ya se propusieron.
}
proposals-done = { $count ->
    [one] { $count } fila de una tabla indica que ya está hecho y no se incluye.
    [many] { $count } de filas de tablas indican que ya está hecho y no se incluyen.
   *[other] { $count } filas de tablas indican que ya está hecho y no se incluyen.
}
review-proposals = { $group_short }, { $day }: { $count ->
    [0] ninguna propuesta por examinar
    [one] { $count } propuesta por examinar
    [many] { $count } de propuestas por examinar
   *[other] { $count } propuestas por examinar
}
proposal-line = { $number }. { $kind ->
    [conclusion] Conclusión
    [call_to_action] Llamamiento a la acción
    [information] Información
   *[action] Acción
}: { $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] ; en cooperación con { $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] ; tema: { $topic }
   *[no] {""}
} ({ $confidence } %)
proposals-note = El porcentaje indica con qué frecuencia tales palabras llegaron a ser un punto en otros casos. El responsable o la fecha que nadie mencionó quedan vacíos.
proposals-look-first = Aún no se ha decidido nada: le rogamos que las lea primero. Las que se hayan mostrado pueden resolverse después en conjunto.
show-proposal = Propuesta { $number }
proposal-before = Dicho justo antes: «{ $words }»
proposal-said = Dicho{ $spoken ->
    [yes] {" "}por { $speaker }
    [delegate] {" "}por la delegación de { $speaker }
    [somebody] {" "}por una delegación
   *[no] {""}
} ({ $position }): «{ $quote }»
accept-proposals = { $group_short }, { $day }: { $count ->
    [0] no se registró nada
    [one] { $count } punto registrado
    [many] { $count } de puntos registrados
   *[other] { $count } puntos registrados
}
accept-proposals-untold = { $count ->
    [one] No se informa a nadie del punto { $items }, pues no se sabe quién se ocupa de él.
    [many] No se informa a nadie de los puntos { $items }, pues no se sabe quién se ocupa de ellos.
   *[other] No se informa a nadie de los puntos { $items }, pues no se sabe quién se ocupa de ellos.
} Para indicarlo: «el tema del punto { $first } es …», o «asignar la { $first } a …».
proposal-not-recorded = La propuesta { $number } no pudo registrarse y sigue pendiente de examen:
proposals-left = { $count ->
    [0] No queda ninguna propuesta por examinar.
    [one] Queda { $count } propuesta por examinar.
    [many] Quedan { $count } de propuestas por examinar.
   *[other] Quedan { $count } propuestas por examinar.
}
drop-proposals = { $group_short }, { $day }: { $count ->
    [one] { $count } propuesta descartada
    [many] { $count } de propuestas descartadas
   *[other] { $count } propuestas descartadas
}
merge-proposals = La propuesta { $number } las reúne todas
edit-proposal = La propuesta { $number } queda corregida
undo-proposals = El último cambio de las propuestas queda anulado.
proposals-which-meeting = ¿De qué reunión se trata? Indíquela, por ejemplo: propuestas de la reunión de mayo.
proposals-no-text = Ponga el texto debajo de la petición, en el mismo mensaje, o envíelo como fichero: subtítulos, documento de Word o notas.
proposals-none = { $group_short }, { $day }: ninguna propuesta por examinar.
proposals-not-alike = Solo pueden reunirse propuestas de un mismo tipo y de una misma reunión, y al menos dos.
proposal-unknown = No hay ninguna propuesta { $number }.
proposal-settled = La propuesta { $number } ya se resolvió: { $state ->
    [accepted] fue aceptada.
    [dropped] fue descartada.
   *[merged] se reunió con otra.
}
button-proposal = Propuesta { $number }
button-accept-proposal = Aceptar
button-edit-proposal = Corregir
button-drop-proposal = Descartar
button-review-proposals = Todas las propuestas
button-accept-all = Aceptar todas
button-drop-all = Descartar todas
button-accept-shown = Aceptar las mostradas ({ $count })
button-drop-shown = Descartar las mostradas ({ $count })
form-edit-proposal = Corregir una propuesta
form-propose-items = Buscar acciones en un texto
form-review-proposals = Examinar las propuestas
form-show-proposal = Mostrar una propuesta
form-accept-proposals = Aceptar propuestas
form-drop-proposals = Descartar propuestas
form-merge-proposals = Reunir propuestas
web-form-EditProposal = Corregir la propuesta
pasted-text = el texto del mensaje
