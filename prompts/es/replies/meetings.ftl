# Cuándo se reúnen los grupos.
show-meeting = Reunión: { $group }
next-meeting = { $count ->
    [one] Próxima reunión
    [many] Próximas reuniones
   *[other] Próximas reuniones
}
next-meeting-none = En el registro no consta ninguna reunión prevista.
next-meeting-none-of = { $group }: en el registro no consta ninguna reunión prevista.
list-meetings = { $count ->
    [0] Ninguna reunión en el registro
    [one] { $count } reunión en el registro
    [many] { $count } de reuniones en el registro
   *[other] { $count } reuniones en el registro
}
list-meetings-of = { $group_short }: { $count ->
    [0] ninguna reunión en el registro
    [one] { $count } reunión en el registro
    [many] { $count } de reuniones en el registro
   *[other] { $count } reuniones en el registro
}
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , conjuntamente con: { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] prevista
    [held] celebrada
    [cancelled] cancelada
    [past] prevista; no consta si se celebró
   *[unknown] no consta si se celebró
})
meeting-label = { $name ->
    [place] Lugar
    [opens] Apertura
    [closes] Clausura
    [contribution] Plazo para las contribuciones
    [registration] Plazo de inscripción
    [documents] Plazo para los documentos
   *[other] Fecha anunciada ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] Se ofrece participación a distancia.
    [captioning] Se ofrece subtitulado.
   *[interpretation] Se ofrece interpretación.
}
meeting-not-said = ¿De qué reunión se trata? Indique el grupo, por favor; por ejemplo: antes de la próxima reunión del GADT.
meeting-unknown = En el registro no figura ninguna reunión llamada «{ $words }».
group-not-shown = Los trabajos de este grupo no se muestran en este espacio.
