# Lo que se dice cuando las palabras se han entendido por su sentido.

proposal-by-meaning = Estas palabras se han entendido por su sentido, no al pie de la letra. Todavía no se ha modificado nada. Si se conserva esta lectura, el resultado será:
which-meaning = ¿Cuál de estas peticiones es la correcta?

means-find-focal-point = Encontrar al coordinador
means-find-topics = Temas de una entidad o persona
means-list-topics = Todos los temas
means-show-topic = Todo sobre un tema
means-record-action = Registrar una medida
means-record-conclusion = Registrar una conclusión
means-record-call-to-action = Registrar un llamamiento a la acción
means-record-information = Registrar una información
means-list-items = Mostrar una lista
means-show-item = Mostrar un punto
means-complete-item = Comunicar que un punto está cumplido
means-report-progress = Comunicar un avance
means-agree-items = Aprobar proyectos
means-reopen-item = Reabrir un punto
means-withdraw-item = Retirar un punto
means-move-deadline = Cambiar un plazo
means-reassign-item = Asignar a otros
means-edit-item = Corregir un punto
means-undo = Anular su último cambio
means-remind-me = Crear un recordatorio
means-snooze-reminder = Aplazar un recordatorio
means-show-reminders = Próximos recordatorios
means-set-reminder-plan = Elegir la antelación
means-pause-notices = Suspender todos los recordatorios
means-release-notices = Reanudar los recordatorios
means-list-meetings = Lista de reuniones
means-show-meeting = Próxima reunión
means-list-members = Quién forma parte de un grupo
means-set-language = Elegir su idioma
means-set-time-zone = Elegir su zona horaria
means-set-quiet-hours = Elegir horas de silencio
means-show-profile = Ver su perfil
means-help = Qué se puede pedir
