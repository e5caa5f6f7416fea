# What is open to everybody, as the secretariat settles it.
public-list = Lo que está abierto a todos:
public-of-kind = { $kind ->
    [topics] Temas: { $count } de { $total }
    [meetings] Reuniones: { $count } de { $total }
   *[offices] Nombres de oficinas: { $count } de { $total }
}
public-line = { $name }
public-rest = Y { $count } más.
public-marked = { $kind ->
    [topics] Estos temas son públicos a partir de ahora:
    [meetings] Estas reuniones son públicas a partir de ahora:
   *[offices] Los nombres de estas oficinas son públicos a partir de ahora, en los temas que lo sean:
}
public-no-more = { $kind ->
    [topics] Estos temas ya no son públicos:
    [meetings] Estas reuniones ya no son públicas:
   *[offices] Estos nombres ya no son públicos:
}
public-already = Todo ello es ya público; nada ha cambiado.
public-not-yet = Nada de ello es público; nada ha cambiado.
public-what = ¿De qué se trata: qué tema, qué reunión o qué oficina?
public-only-offices = { $person } es una persona. Solo se hacen públicos los nombres de oficinas.
public-none-such = Algo de ello no figura en la lista de lo que puede hacerse público. Nada ha cambiado; le rogamos que revise la lista.
public-staff-only = { $name } está reservado al personal en el registro, y así permanece.
public-changed = Nada se ha modificado todavía: esto ha cambiado desde que se abrió la página.
public-changed-how = Le rogamos que lo revise y marque de nuevo lo que desee.
public-since = { $name }: { $state ->
    [public] ahora es público
    [partly] ahora es público en parte
   *[other] ahora no es público
}
public-yes = Abierto a todos
public-no = No público
form-mark-public = Público o no
form-label-public = Acceso
field-public = ¿Debe estar abierto a todos o no ser público?
web-form-MarkPublic = Público o no
web-made-public = Lo que ve el público
web-public-lead = Lo que se marca aquí puede leerlo cualquiera, sin iniciar sesión: en las páginas de Focal y como datos para su propia página de coordinación. Todo lo demás queda reservado. Las direcciones de correo no se muestran nunca, ni se hacen públicos aquí nombres de personas.
web-public-topics = Temas
web-public-meetings = Reuniones
web-public-offices = Nombres de oficinas
web-public-offices-hint = Una oficina figura por su nombre, como coordinadora de los temas que son públicos.
web-public-closed = { $kind ->
    [meetings] Las páginas de las reuniones no están abiertas todavía: las abre quien administra Focal con FOCAL_WEB_PUBLIC. Hasta entonces no se muestra nada de esto, aunque esté marcado.
   *[topics] Las páginas de los temas no están abiertas todavía: las abre quien administra Focal con FOCAL_WEB_PUBLIC. Hasta entonces no se muestra nada de esto, aunque esté marcado.
}
web-public-count = Públicos: { $count } de { $total }
web-public-state = Público
web-public-is-public = público
web-public-is-partly = público para algunos temas
web-public-is-kept = no público
web-public-is-staff = reservado al personal
web-public-is-own = nombre de una persona, público por la lista importada
web-public-view = Vista previa
web-public-see = Vista previa: { $name }
web-public-see-list = Ver la lista como el público
web-public-pick = Marcar { $name }
web-public-pick-all = Marcar toda la lista
web-public-mark = Hacer público lo marcado
web-public-unmark = Dejar de hacer público lo marcado
web-public-mark-all = Hacer todo público
web-public-unmark-all = Dejar todo sin publicar
web-public-none-picked = No se marcó nada, por lo que nada ha cambiado. Le rogamos que marque de qué se trata.
web-public-preview = Vista previa: lo que el público leerá aquí cuando esto sea público. Nada ha cambiado.
web-public-preview-list = Vista previa: lo que el público lee aquí ahora.
web-public-back = Volver a lo que ve el público
web-public-whole = Mostrar todo
web-public-shown = Se muestran los { $count } primeros; los botones para todos se refieren también a los demás.
web-public-nothing = Aquí no hay nada todavía.
web-public-addresses = Para su página de coordinación
web-public-addresses-how = Estas direcciones ofrecen lo que es público como datos (JSON), como tabla (CSV) y como calendario (iCalendar); la última las describe para programas (OpenAPI).
