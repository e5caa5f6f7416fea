# Who was told of an item, what was changed, who is in the register.
delivery = Avisos sobre el punto { $number }
delivery-none = No hay avisos sobre el punto { $number } que se le puedan mostrar.
delivery-sent = { $moment }: { $who }, { $what } ({ $way })
delivery-unsure = { $moment }: { $who }, { $what } ({ $way }); no es seguro que haya llegado
delivery-planned = Previsto, { $moment }: { $who }, { $what }
delivery-held = Retenido, { $moment }: { $who }, { $what }
delivery-missed = No enviado, { $moment }: { $who }, { $what }
delivery-failed = No se pudo entregar, { $moment }: { $who }, { $what }
delivery-no-way = Aún sin entregar, { $moment }: { $who }, { $what }
delivery-coming = Previstos:
delivery-dropped = { $count ->
    [one] { $count } aviso que estaba previsto ya no es necesario.
   *[other] { $count } avisos que estaban previstos ya no son necesarios.
}
told-lead = antes del plazo
told-due = el día del plazo
told-past = el punto sigue abierto
told-desk = a la secretaría: el punto sigue abierto
told-assigned = punto nuevo
told-moved = plazo nuevo
told-completed = punto concluido
told-asked = pregunta sobre el punto
told-remind = recordatorio personal
told-reopened = punto reabierto
told-status = solicitud de estado
told-joined = punto abierto, al inscribirse
told-other = novedades del punto
reach-other = por otra vía
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [0] No consta ningún cambio.
    [one] Consta { $count } cambio:
   *[other] Constan { $count } cambios, el más reciente primero:
}
trail-of-day = { $count ->
    [0] No consta ningún cambio para el { $since }.
    [one] Consta { $count } cambio para el { $since }:
   *[other] Constan { $count } cambios para el { $since }, el más reciente primero:
}
trail-of-days = { $count ->
    [0] Del { $since } al { $until } no consta ningún cambio.
    [one] Consta { $count } cambio del { $since } al { $until }:
   *[other] Constan { $count } cambios del { $since } al { $until }, el más reciente primero:
}
trail-subject = { $subject ->
    [item] punto
    [meeting] reunión
    [person] ficha de una persona
    [import] importación
    [notice] aviso
    [answer] respuesta
    [proposal] propuesta
    [document] documento
    [setting] ajuste
    [absence] ausencia
    [succession] sucesor propuesto
    [focal_point] inscripción de un coordinador
    [membership] condición de miembro
    [overlap] posible duplicación
    [consent] consentimiento de un grupo
    [place] canal o chat
    [activity] actividad
    [plan] antelación de los avisos
    [agenda_item] punto del orden del día
    [attendance] asistencia
    [account] cuenta
    [erased] datos borrados
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] :
   *[other] {""}
} { $id }
trail-line = { $moment }: { $who } – { $done } ({ trail-row })
did-import-register = Importar un archivo del registro
did-import-actions = Importar un archivo de medidas
did-import-versions = Importar traducciones
did-undo-import = Deshacer una importación
did-record-several = Hacer varios cambios a la vez
did-follow-zone-rules = Seguir las nuevas reglas de los husos horarios
did-keep-for = Suprimir lo que ha superado su plazo de conservación
did-open-to-objections = Abrir a objeciones lo aceptado
person-title = { $person }
person-kind = Categoría
person-office = oficina
person-mail = Correo electrónico
person-offices = Responde por
person-answered = Responde en su nombre
person-groups = Grupos:
person-group = { $group_short }: { $capacity }
told-of-item = punto { $number } ({ $text })
told-to = Avisos a { $person }
told-to-none = No se ha enviado ningún aviso a { $person }.
