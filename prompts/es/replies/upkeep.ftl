# La lista de coordinadores al día, y las ausencias.
set-focal-point = La inscripción queda registrada:
end-focal-point = La función termina y permanece en el historial:
confirm-focal-point = Confirmado en el día de hoy:
propose-successor = La propuesta queda registrada: { $to }. Nada cambia hasta que el órgano la confirme y la Secretaría la inscriba. Inscripción actual:
successor-same = { $who } ya figura en esta inscripción. Indique quién debería asumir la función.
set-away = Su ausencia queda anotada del { $since } al { $until }, ambos días incluidos. Entretanto, los recordatorios de sus funciones de coordinación se dirigen a la suplencia, si la hay.
away-told = Entretanto recibe los recordatorios sobre { $topics }: { $others }.
away-nobody = No se ha designado suplencia para { $topics }; los recordatorios correspondientes le seguirán llegando a usted.
away-another = Solo toman el relevo las suplencias inscritas en el registro. Para designar otra, diríjase, por favor, a la Secretaría; un solo punto se traspasa con «asigne el punto 2 a …».
away-no-role = El registro no le asigna la coordinación de ningún tema: no se avisa a nadie en su lugar. Un punto se traspasa con «asigne el punto 2 a …».
set-away-back = Ya no hay ninguna ausencia anotada a su nombre.
upkeep-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} — { $role }: { $person }{ $has_since ->
    [yes] ; desde el { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ; hasta el { $until }
   *[no] {""}
}{ $has_confirmed ->
    [yes] ; última confirmación: { $confirmed }
   *[no] {""}
}{ $stale ->
    [yes] {" ("}pendiente de nueva confirmación)
   *[no] {""}
}{ $pending ->
    [yes] ; cambio en curso
   *[no] {""}
}{ $left ->
    [yes] ; ya no está en funciones
   *[no] {""}
}
upkeep-also-named = Otras designaciones con la misma función:
upkeep-which = ¿De qué inscripción se trata?
upkeep-named-already = Esta función ya está asignada: { $person }
upkeep-nobody-named = Ninguna inscripción corresponde al tema: { $topic }.
upkeep-no-role = Ninguna inscripción de la lista de coordinadores corresponde. Las inscripciones propias pueden confirmarse o transmitirse.
upkeep-days-turned = El último día es anterior al primero. Indique de nuevo ambas fechas, por favor.
upkeep-days-past = Ese día ya ha pasado. Indique una fecha posterior, por favor.
upkeep-not-away = No hay ninguna ausencia anotada a su nombre.
button-end-focal-point = Poner fin: { $person }
button-of-topic = { $topic }
button-confirm-entries = Confirmo mis inscripciones
button-propose-successor = Proponer un sucesor
button-away = Anotar una ausencia
undo-upkeep = La inscripción queda anulada.
away-offered = ¿Debe anotarse una ausencia? { $since } – { $until }, ambos días incluidos; los recordatorios de las funciones de coordinación se dirigen entonces a la suplencia.
away-wanted = Anotar mi ausencia
set-member = { $group }: registrado
set-member-ended = { $group }: finaliza y queda en el historial
member-already = Ya está registrado: { $person }
member-not = No consta actualmente: { $person }
