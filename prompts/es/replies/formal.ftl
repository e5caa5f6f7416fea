# The formal text of an item, which reports print.
set-formal-text = Punto { $number }: los informes recogerán este texto.
formal-text = Punto { $number }: texto para los informes
formal-line = { $language }: { $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] {" "}(traducción de cortesía)
   *[no] {""}
}
formal-sentence = La reunión { $kind ->
    [conclusion] acuerda lo siguiente
    [call_to_action] invita a considerar lo siguiente{ $owned ->
        [yes] {" "}(destinatario: { $owed })
       *[no] {""}
    }
    [information] toma nota de lo siguiente
   *[action] pide lo siguiente{ $owned ->
        [yes] {" "}(responsable: { $owed })
       *[no] {" "}(responsable: […])
    }
}{ $dated ->
    [yes] {" "}(plazo: { $deadline })
   *[no] {""}
}: { formal-words }
formal-words = { $text }{ $foreign ->
    [yes] {" "}(idioma: { $language })
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = Borrador, en los términos de un informe: { formal-sentence }
formal-said = Tal como se registró, conservado como prueba: «{ $words }»
button-edit-formal = Redactar el texto para los informes
form-set-formal-text = Texto para los informes
web-form-SetFormalText = Texto para los informes
