# Qué se puede pedir y dónde, y qué se puede leer en un espacio.
may-not-here = Esta petición es posible en una conversación directa con Focal, pero no en este espacio.
may-not-left = Según el registro, usted ya no está en funciones, por lo que Focal no hace nada en su nombre. La Secretaría puede anotar su vuelta. Lo que se guarda sobre usted sigue a su disposición: «exporte mis datos».
rest-in-private = El resto se le comunica en privado.
private-not-open = La respuesta es solo para usted y Focal todavía no puede escribirle directamente. Abra una conversación directa con Focal y pregunte allí, por favor.
rest-not-open = El resto es solo para usted y Focal todavía no puede escribirle directamente. Abra una conversación directa con Focal y pregunte allí, por favor.
put-in-not-here = Esta información no es para todas las personas que leen aquí. Consulte a Focal en su conversación directa, por favor.
