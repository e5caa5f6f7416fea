# Alguien deja sus funciones: se enumera lo que queda abierto y se pregunta a la Secretaría.
task-leaver = atender lo que queda abierto: { $person }, que ya no está en funciones
record-departure = Anotado: { $person } ya no está en funciones. Donde hay suplencia, la ejerce; se pide a la Secretaría que atienda el resto. Ninguna función termina por sí sola: el órgano designa antes a otra persona.
departure-back = Anotado: { $person } está en funciones.
departure-noted = Ya está anotado: { $person } ya no está en funciones.
departure-not-noted = { $person } figura en funciones.
departure-own = La propia salida la anota otra persona de la Secretaría.
left-entries = Inscripciones en la lista de coordinadores:
left-seats = Participación en grupos:
left-seat = { $group }: { $capacity }
left-items = Puntos abiertos:
left-item = { $number }: { $text } — { $deadline }
left-nothing = No queda nada abierto: ni inscripción, ni participación, ni punto.
button-end-role = Poner fin a la función: { $topic }
button-their-items = Puntos abiertos
means-record-departure = Anotar una salida
form-record-departure = Registro de una salida
web-form-RecordDeparture = Anotar una salida
