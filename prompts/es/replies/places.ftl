# Cómo se comporta Focal en un canal.
set-place = Los ajustes de este canal se han modificado.
place-settings = Los ajustes de este canal:
place-eagerness = Intervención de Focal
place-eagerness-spoken = solo cuando alguien se dirige a Focal
place-eagerness-marked = cuando alguien se dirige a Focal; también se registran las líneas marcadas, como «ACCIÓN: …» o «DECISIÓN: …»
place-eagerness-meeting = cuando alguien se dirige a Focal; también se registran las líneas marcadas durante una reunión iniciada aquí o una reunión del grupo
place-group = Grupo
place-lang = Idioma del canal
place-lang-unset = sin definir; se responde a cada persona en su idioma
place-model = Modelo de lenguaje
place-model-on = puede consultarse cuando un mensaje no se ha entendido
place-model-off = no se consulta sobre lo que se dice aquí
place-value = { $value }
place-is-direct = Esto se refiere a un canal: indíquelo en el canal, por favor. En una conversación directa Focal siempre responde.
place-of-group = Este canal es de un grupo, por lo que la decisión corresponde a la presidencia o la secretaría de ese grupo, o a la Secretaría: { $group }.
place-needs-group = Antes de consultar aquí un modelo de lenguaje es preciso indicar el grupo del canal. Por ejemplo: «este canal es del GCIS».
