# Palabras comunes a todas las respuestas. Los términos van en medio de una línea: sin mayúscula ni punto.

## Funciones respecto de un tema, estados y tipos de puntos
role-focal_point = coordinador
role-alternate = suplente
role-as-party = { $has_body ->
    [yes] coordinador para el tema «{ $topic }» ({ $body })
   *[no] coordinadores para el tema «{ $topic }»
}
status-draft = proyecto
status-open = abierto
status-in_progress = en curso
status-pending = pendiente
status-reported_done = cumplimiento comunicado
status-closed = cerrado
status-superseded = sustituido
status-withdrawn = retirado
status-overdue = sigue abierto después de su fecha
status-undated = sin plazo
status-unassigned = sin responsable
status-untransmitted = aún sin transmitir
kind-action = medida
kind-conclusion = conclusión
kind-call_to_action = llamamiento a la acción
kind-information = información
kind-personal = recordatorio personal

## Calidades en un grupo, y partes de un punto
capacity-chair = presidencia
capacity-vice_chair = vicepresidencia
capacity-representative = representación
capacity-secretary = secretaría
capacity-member = miembro
capacity-observer = condición de observador
capacity-responsible = responsable
capacity-cooperating = en cooperación
capacity-report_to = informar a
capacity-addressed = dirigido a

## Lo que falta, y el grado de certeza
nobody-named = sin designación
no-deadline = sin plazo
not-known = no se conoce
example-mark = Datos de ejemplo: estas oficinas, reuniones y puntos son ficticios. No es el registro real.
working-list-as-of = Lista de trabajo, situación al { $day }
named-unverified = { $name } (nombre sin verificar)

## Botones
label-yes = Sí
label-keep = Conservar
label-do-it = Sí, hágalo
label-change = Modificar
label-cancel = Cancelar
label-more = Mostrar más

## Cuando algo no es posible
failure-code = Su mensaje se ha recibido, pero no ha sido posible responderlo. No se ha modificado nada. Le rogamos que comunique este código a la Secretaría: { $code }.
answer-not-shown = Su mensaje se ha recibido y tramitado, pero la respuesta no ha podido mostrarse aquí. Le rogamos que consulte cómo está el asunto o que comunique este código a la Secretaría: { $code }.
may-not = Su función actual no permite esta solicitud. La Secretaría puede ayudarle.

## Composición
pair = { $label }: { $value }
quote = «{ $words }»
quote-in = «{ $words }» (idioma: { $language })
document-comes = Archivo: { $name }
document-not-here = { $name } no puede entregarse aquí. Pídalo en texto sin formato, por favor, o abra la página de la reunión.
choose-by-number = Le rogamos que responda con el número de su elección.
only-for-you = Solo para usted:

## Fechas (modelos: EEEE día de la semana, d día, MMMM mes, y año), horas y zonas horarias
day-pattern = { $weekday ->
    [yes] EEEE d 'de' MMMM 'de' y
   *[no] d 'de' MMMM 'de' y
}
day-pattern-first = { $weekday ->
    [yes] EEEE d 'de' MMMM 'de' y
   *[no] d 'de' MMMM 'de' y
}
month-pattern = MMMM
day-in-zone = { $day } ({ $zone })
moment = { $day }, { $time } ({ $zone })
moment-and-here = { $moment }, es decir, { $here }
time-in-zone = { $time } ({ $zone })
zone-geneva = hora de Ginebra
zone-utc = UTC
zone-offset = UTC{ $offset }

## Plazos vinculados a una reunión
relative-span = { $unit ->
    [working_day] { $n ->
        [one] { $n } día laborable
        [many] { $n } de días laborables
       *[other] { $n } días laborables
    }
    [week] { $n ->
        [one] { $n } semana
        [many] { $n } de semanas
       *[other] { $n } semanas
    }
    [month] { $n ->
        [one] { $n } mes
        [many] { $n } de meses
       *[other] { $n } meses
    }
   *[calendar_day] { $n ->
        [one] { $n } día
        [many] { $n } de días
       *[other] { $n } días
    }
}
relative-before = { $span } antes de la { $edge ->
    [closing] clausura
   *[opening] apertura
} de la { $which ->
    [known] reunión
    [following] reunión posterior a la próxima
   *[next] próxima reunión
} ({ $group })
relative-after = { $span } después de la { $edge ->
    [closing] clausura
   *[opening] apertura
} de la { $which ->
    [known] reunión
    [following] reunión posterior a la próxima
   *[next] próxima reunión
} ({ $group })
relative-at = a más tardar en la { $edge ->
    [closing] clausura
   *[opening] apertura
} de la { $which ->
    [known] reunión
    [following] reunión posterior a la próxima
   *[next] próxima reunión
} ({ $group })
relative-dated = { $relative }; por el momento, el { $day }
relative-undated = { $relative }, cuya fecha aún no se conoce
relative-cancelled = { $relative }, reunión cancelada
