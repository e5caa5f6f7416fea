# Texts of meetings that are read step by step.
reading-offered = { $group_short }, { $day }: un modelo de lenguaje puede leer también { $source }
reading-running = { $group_short }, { $day }: lectura de { $source } { $by ->
    [model] por el modelo
   *[rules] según reglas
} en curso. Pasajes leídos: { $step } de { $total }; propuestas nuevas hasta ahora: { $found }
reading-done = { $group_short }, { $day }: lectura de { $source } { $by ->
    [model] por el modelo
   *[rules] según reglas
} terminada. Propuestas nuevas: { $found }
reading-stopped = { $group_short }, { $day }: la lectura de { $source } está en pausa. Pasajes leídos: { $step } de { $total }; propuestas nuevas: { $found }
reading-reason = { $reason ->
    [asked] Se detuvo a petición.
    [away] No se puede contactar con el modelo. Inténtelo más tarde.
    [budget] Se ha agotado el número de preguntas al modelo para 24 horas. Podrá continuar mañana.
    [not-allowed] El grupo o su presidencia ya no permite que un modelo lea el texto.
    [not-yours] Quien la inició ya no dirige el grupo.
    [no-model] Ya no hay ningún modelo configurado.
    [adopted] El informe de la reunión está adoptado; el texto ya no se conserva.
    [late] Nadie la continuó a tiempo; el texto ya no se conserva.
   *[none] No ha comenzado.
}
reading-missed = Pasajes para los que el modelo no dio una respuesta utilizable: { $missed }. Lo que encontraron las reglas se mantiene.
reading-cost = El modelo { $model } puede leer también el texto. Preguntas necesarias: { $calls }, unos { $tokens } tokens; preguntas que quedan hoy: { $left }. Lo que encuentre solo será una propuesta.
reading-unknown = Ningún texto espera ser leído. Proporciónelo primero: péguelo debajo de la petición o envíe el archivo.
reading-forgotten = Este texto ya no se conserva. Proporciónelo de nuevo.
reading-not-allowed = { $group_short }, { $day }: ningún modelo puede leer los textos de esta reunión. El grupo lo permite en sus ajustes de consentimiento y la presidencia lo aprueba para la reunión.
button-reading-start = Dejar que lea el modelo
button-reading-offered = Lo que costaría un modelo
button-reading-state = ¿Cómo va?
button-reading-stop = Detener
form-read-text = Lectura de un texto
