# Los órganos confirman sus listas de coordinadores; todo cambio espera su confirmación y el registro de la Secretaría.
task-confirm = confirmar la lista de coordinadores ({ $body_short })
task-agree = confirmar un cambio en la lista de coordinadores: { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } en lugar de { $person }
task-record = inscribir, con su referencia, un cambio confirmado en la lista de coordinadores: { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}, { $to } en lugar de { $person }
task-gone = cambio de la lista que fue retirado
task-answer = Al punto { $number } se responde con sus botones: confirmando las inscripciones o proponiendo un cambio.
notice-copied = Para su información, punto { $number }: { $text }. Responsabilidad: { $responsible }. Plazo: { $deadline }. Sus propias inscripciones pueden confirmarse desde ahora.
list-whole = La lista en este momento ({ $body_short }):
list-own = Sus inscripciones en la lista ({ $body_short }):
list-rest = { $count ->
    [one] { $count } inscripción más
   *[other] { $count } inscripciones más
}
button-confirm-list = Confirmamos la lista: { $body_short }
button-agree-change = De acuerdo: { $to } en lugar de { $person }
button-leave-entry = Sin cambios: { $person }
button-record-change = Inscribir con su referencia
change-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: se propone { $to } en lugar de { $person }
change-proposed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } en lugar de { $person }; propuesta de { $by }, aún sin confirmar por el órgano
change-agreed = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } en lugar de { $person }; confirmado en nombre del órgano por { $by }, pendiente de inscribir con su referencia
changes-first = Se propone un cambio en estas inscripciones. Apruébelo o deje la inscripción como está:
changes-open = Cambios pendientes:
confirmed-nothing = Todavía no se ha confirmado nada.
successor-agreed = Confirmado en nombre del órgano: { $to }. La Secretaría inscribe el cambio con su referencia; hasta entonces rige la inscripción actual:
upkeep-reference = { $person }: esta designación fue propuesta. Un cambio así se inscribe con la referencia de la confirmación del órgano; añádala, por ejemplo «referencia DIR/12», o indíquela en el formulario.
ask-confirmation = { $count ->
    [one] Se pide a { $count } órgano que confirme su lista a más tardar el { $until }.
   *[other] Se pide a { $count } órganos que confirmen su lista a más tardar el { $until }.
}
list-confirmations = { $count ->
    [one] { $count } órgano aún no ha respondido.
   *[other] { $count } órganos aún no han respondido.
}
confirmation-line = { $body_short }: { $entries ->
    [one] { $entries } inscripción
   *[other] { $entries } inscripciones
}{ $state ->
    [answered] , confirmada (punto { $number })
    [open] , por confirmar: { $left }; plazo: { $until } (punto { $number })
   *[never] , sin solicitud todavía
}. Con última confirmación de hace más de un año: { $stale }. En nombre del órgano: { $who }
confirmation-nobody-speaks = Cuando nadie habla en nombre de un órgano, la solicitud se dirige a la Secretaría. Quien hable en su nombre se inscribe en la presidencia o la secretaría del órgano, o como su representante en el ISC-TF.
confirmation-asked-already = Ya se ha pedido la confirmación a estos órganos y se espera la respuesta.
confirmation-nothing = La lista de coordinadores no contiene ninguna inscripción que confirmar.
confirmation-not-naming = No hay lista que confirmar: { $body } no designa coordinadores.
confirmation-calendar = { $months ->
    [12] La confirmación se pide a los órganos una vez al año
    [one] La confirmación se pide a los órganos cada mes
   *[other] La confirmación se pide a los órganos cada { $months } meses
}; próxima fecha: { $day }.
confirmation-by-hand = No hay solicitudes periódicas. «pida cada año a las oficinas que confirmen sus listas» las establece.
web-form-AskConfirmation = Pedir la confirmación de las listas
