# What waits for the secretariat's hand.

answer-left = Su respuesta ha llegado a la Secretaría, que se ocupará de ella. Hasta entonces no se modifica nada.
answers-many = Ya hay muchas respuestas suyas a la espera de la Secretaría. Le rogamos que espere un poco o que se dirija directamente a ella.
answers-none = No hay respuestas en espera.
answers-waiting = { $count ->
    [one] { $count } respuesta espera a la Secretaría:
    [many] { $count } de respuestas esperan a la Secretaría:
   *[other] { $count } respuestas esperan a la Secretaría:
}
answer-line-said = Respuesta { $number }: { $who }, { $moment }, sobre { $items }: «{ $words }»
answer-line-declined = Respuesta { $number }: { $who }, { $moment }, no puede asumir { $items }: «{ $words }»
answer-line-date = Respuesta { $number }: { $who }, { $moment }, propone el { $day } para { $items }
answer-line-date-said = Respuesta { $number }: { $who }, { $moment }, propone el { $day } para { $items }: «{ $words }»
answer-line-unsure = Respuesta { $number }: { $who }, { $moment }, sin indicar ningún punto: «{ $words }»
answer-settled = La respuesta { $number } ya no está en espera.
answer-taken = La respuesta { $number } queda marcada como atendida.
answer-aside = La respuesta { $number } se deja de lado; no se modifica nada.
answer-taken-progress = Se anota en el punto { $number }, { $text }, según { $who }: { $note }
answer-taken-declined = Se anota en el punto { $number }, { $text }, que queda pendiente. { $who } no puede asumirlo: { $note }
answer-no-date = Indique la fecha que propone.
button-take-answer = Aceptar la respuesta { $number }
button-set-aside = Descartar la respuesta { $number }
notice-answered-said = { $who } ha respondido sobre el punto { $number }, { $text }: «{ $words }». No se modifica nada hasta que la Secretaría lo acepte.
notice-answered-declined = { $who } no puede asumir el punto { $number }, { $text }: «{ $words }». No se modifica nada hasta que la Secretaría lo acepte.
notice-answered-date = { $who } propone el { $day } para el punto { $number }, { $text }. No se modifica nada hasta que la Secretaría lo acepte.
event-declined = declinado
field-answer = ¿Qué respuesta? Indique su número.
form-answer-item = Respuesta para la Secretaría
form-settle-answer = Curso de una respuesta
