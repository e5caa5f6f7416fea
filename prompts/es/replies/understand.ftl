# Lo que se dice cuando un mensaje no se entendió, o se entendió de varias maneras.

nothing-understood = No he comprendido el mensaje. Puede escribir «ayuda» para ver qué se puede pedir.
greeted = Buenos días. Puede preguntar quién coordina un tema, registrar una medida o crear un recordatorio; «ayuda» muestra todo lo que se puede pedir.
thanked = No hay de qué.
parted = Hasta la próxima.
empty-message = El mensaje está vacío. Puede escribir «ayuda» para ver qué se puede pedir.
too-long = El mensaje es demasiado largo para leerlo de una vez. Envíelo, por favor, en partes más breves.
other-language = Trabajo en los seis idiomas oficiales: árabe, chino, español, francés, inglés y ruso. Escriba, por favor, en uno de ellos.
beyond-me = Eso queda fuera de lo que puedo hacer: llevo los temas, las reuniones y las medidas, y no reservo, imprimo ni traduzco. Puedo recordárselo o registrarlo como medida para alguien.
no-such-day = Esa fecha no existe. Indique otra, por favor.
no-such-time = Esa hora no existe. Indique otra, por favor.
too-far = Esa fecha es demasiado lejana para conservarla. Indique una más cercana, por favor.
holiday-moves = La fecha de ese día festivo cambia de un año a otro. Indique el día y el mes, por favor.
unknown-anchor = Esta fecha se calcula a partir de algo que aquí no se conoce. Indique la fecha misma, por favor.
no-such-number = Ese número no existe. Compruébelo, por favor.
answer-not-understood = Esa respuesta no corresponde a la pregunta. Puede responder de nuevo o escribir «cancelar».
proposal = Este mensaje se ha leído con la ayuda de un modelo de lenguaje. Todavía no se ha modificado nada. Si está de acuerdo, el resultado será:
proposal-no = Para dejarlo todo como está, responda «no».
left-as-it-is = No se ha modificado nada.
# Said where nothing was asked: a bare yes or no.
nothing-asked = No hay ninguna pregunta pendiente de respuesta y no se ha modificado nada.
form-cancelled = Se ha cancelado la entrada. No se ha modificado nada.
which-date = ¿De qué fecha se trata?
which-topic = ¿De qué tema se trata?
which-body = ¿De qué entidad se trata?
which-meeting = ¿De qué reunión se trata?
which-person = ¿De quién se trata?
which-item = ¿De qué punto se trata?
reading-item = Punto { $number }
reading-date = { $day }
reading-meeting = Antes de la próxima reunión: { $group }
reading-name = { $name }
recurring = Ese plazo se repite. Cada punto tiene un solo plazo: indique, por favor, la próxima fecha y registre otro punto cuando corresponda.
in-the-past = Ese momento ya ha pasado. Indique, por favor, uno posterior.
reminder-offered = ¿Debe crearse un recordatorio para «{ $text }»?
reminder-wanted = Crear el recordatorio
file-not-read = No se ha podido obtener «{ $name }», por lo que no se ha leído. Puede enviarlo de nuevo o pegar aquí su texto.
