# Lo que dicen los formularios, páginas y mensajes de una plataforma de chat además de la respuesta misma.

rest-not-shown = { $count ->
    [one] Hay { $count } línea más que no se muestra aquí.
   *[other] Hay { $count } líneas más que no se muestran aquí.
}
rest-shown-elsewhere = Mostrar todo

form-short = Formulario
form-submit = Enviar
form-save = Guardar
form-search = Escriba unas letras para buscar
form-choose = Elija de la lista
form-due-hint = Con sus propias palabras, en cualquiera de los seis idiomas. Por ejemplo: antes del 14 de junio a las 17:00.
form-moment-hint = Con sus propias palabras, en cualquiera de los seis idiomas. Por ejemplo: el 1 de junio, o el lunes a las 9:00.

repeat-mark = Es posible que ya haya recibido este mensaje.
button-open-form = Abrir el formulario
form-must = (obligatorio)
form-words-hint = Varios nombres se separan con «y».
press-taken = Recibido; la respuesta viene a continuación.
form-word-hint = Con sus propias palabras, en cualquiera de los seis idiomas.
form-adopting = Las citas y los nombres de los oradores conservados para el examen se suprimen entonces y no pueden recuperarse.
form-empty-pause = Si se deja vacío, hasta que se ponga fin a la suspensión.
form-empty-reminders = Si se deja vacío, todos los recordatorios.
form-empty-status = Si se deja vacío, se pregunta a todos los que tienen un punto abierto.
form-empty-own = Si se deja vacío, sus propios recordatorios.
form-empty-leads = Si se deja vacío, el plan habitual.
form-empty-bodies = Si se deja vacío, todos los órganos.
