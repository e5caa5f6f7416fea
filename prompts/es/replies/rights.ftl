# Qué se puede pedir y dónde, y qué se puede leer en un espacio.
may-not-here = Esta petición es posible en una conversación directa con Focal, pero no en este espacio.
rest-in-private = El resto se le comunica en privado.
