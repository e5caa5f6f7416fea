# The formal text of an item, which reports print.
set-formal-text = Punto { $number }: los informes recogerán este texto.
formal-text = Punto { $number }: texto para los informes
formal-line = { $language }: { $text }
formal-draft = Borrador, en los términos de un informe: { $grouped ->
    [yes] { $group }
   *[no] la reunión
} { $kind ->
    [conclusion] acuerda lo siguiente: { $text }
    [call_to_action] invita a { $owned ->
        [yes] { $owed }
       *[no] su destinatario
    } a considerar lo siguiente{ $dated ->
        [yes] {" "}({ $deadline })
       *[no] {""}
    }: { $text }
    [information] toma nota de lo siguiente: { $text }
   *[action] pide a { $owned ->
        [yes] { $owed }
       *[no] […]
    } lo siguiente{ $dated ->
        [yes] {" "}({ $deadline })
       *[no] {""}
    }: { $text }
}
formal-said = Tal como se registró, conservado como prueba: «{ $words }»
button-edit-formal = Redactar el texto para los informes
form-set-formal-text = Texto para los informes
web-form-SetFormalText = Texto para los informes
