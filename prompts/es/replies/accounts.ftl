# Las cuentas de las plataformas y a quién pertenecen.
account-said = { $name } ({ $platform ->
    [slack] Slack
    [teams] Microsoft Teams
   *[other] { $platform }
}, { $installation }{ $guest ->
    [yes] , cuenta de invitado
   *[no] {""}
})
account-line = { account-said } – { $by ->
    [code] vinculada por un código
    [secretariat] vinculada por la Secretaría
   *[other] vinculada por la dirección de correo
}
list-accounts = { $some ->
    [yes] Cuentas vinculadas a { $person }:
   *[no] Ninguna cuenta está vinculada a { $person }.
}
link-how = Para vincular una, escriba directamente a Focal en Slack o Microsoft Teams: «vincular mi cuenta a» y la dirección con la que figura en el registro.
link-account = Si { $address } figura en el registro, se envía allí un código por correo. Vale durante un cuarto de hora y solo para esta cuenta: { account-said }.
link-account-next = Escriba aquí el código cuando llegue. Esta cuenta hablará entonces en nombre de quien tenga esa dirección, y se informará a ambas partes. Si el correo no le llega, la Secretaría puede vincular la cuenta.
link-code = { account-said } pide vincularse a su entrada del registro. Si es usted, escriba allí en un cuarto de hora: código { $code }
link-code-warning = Si no es usted, no hay nada que hacer. No comunique el código a nadie: quien lo escriba hablará en su nombre.
link-code-wrong = Este código no coincide. { $count ->
    [one] Queda un intento.
   *[other] Quedan { $count } intentos.
}
link-code-spent = Este código no coincide y no quedan más intentos. Pida un código nuevo.
link-code-none = No se espera ningún código para esta cuenta, o ya no es válido. No se ha modificado nada. Pida un código nuevo.
link-not-here = Una cuenta se vincula desde Slack o Microsoft Teams. Dígaselo allí a Focal, en una conversación directa.
link-no-mail = Focal no envía correo aquí, así que no puede enviarse ningún código. La Secretaría puede vincular la cuenta.
link-asked-often = Ya se han pedido varios códigos. Espere media hora o diríjase a la Secretaría.
account-is-linked = { account-said } ya está vinculada a { $person }. Para cambiarlo, primero hay que desvincularla.
account-linked = Hecho: { account-said } está vinculada a { $person }. A partir de ahora Focal le conoce aquí por este nombre.
account-linked-told = { account-said } está vinculada a { $person } a partir de ahora: lo que se diga desde esta cuenta cuenta como dicho por { $person }.
account-linked-here = La Secretaría ha vinculado esta cuenta a { $person }: { account-said }
account-not-you = Si no lo esperaba, informe cuanto antes a la Secretaría: puede deshacerse.
account-assigned = Hecho: { account-said } está vinculada a { $person }. Se informa a ambas partes.
account-unlinked = Hecho: { account-said } ya no está vinculada a { $person }.
account-unlinked-told = { account-said } ya no está vinculada a { $person }.
account-unlinked-here = Esta cuenta ya no está vinculada a { $person }: { account-said }
account-apart = Lo que se registró desde ella permanece. Puede volver a vincularse con un código o por la Secretaría.
account-unknown = No hay ninguna cuenta «{ $words }» a la que pueda referirse. Vale el nombre que muestra la plataforma.
account-not-for = Aquí no puede vincularse ninguna cuenta a { $person }: ha de ser alguien del registro, en funciones y sin más derechos que los de usted.
account-none = Ninguna cuenta está vinculada a { $person }.
account-which = ¿De qué cuenta se trata?
assign-account-asked = ¿Desea vincular { account-said } a { $person }?
assign-account-what = Quien hable desde esta cuenta hablará entonces como { $person } y verá lo que { $person } puede ver. Se informará a ambas partes.
unlink-account-asked = ¿Desea desvincular { account-said } de { $person }?
unlink-account-what = Quien hable desde esta cuenta será entonces un visitante. Ya no se enviará allí nada destinado a { $person }.
button-unlink-account = Desvincular { account-said }
button-assign-account = Vincular a una persona
field-address = ¿Con qué dirección de correo figura en el registro?
field-code = ¿Qué código ha llegado?
field-account = ¿Qué cuenta? Su nombre, tal como lo muestra la plataforma.
form-label-account = Cuenta (nombre que muestra la plataforma)
form-link-account = Vincular su cuenta
form-confirm-account = El código que llegó por correo
form-assign-account = Vincular una cuenta a una persona
address-not-read = Aquí hace falta una dirección de correo, por ejemplo nombre@example.org.
code-not-read = Un código tiene diez letras y cifras, por ejemplo K7QXM-2RD4P. Figura en el correo.
desk-accounts = { $count ->
    [0] Ninguna cuenta pide vincularse.
    [one] { $count } cuenta pide vincularse:
   *[other] { $count } cuentas piden vincularse:
}
desk-account-line = { account-said } pidió vincularse a { $address } el { $day }
