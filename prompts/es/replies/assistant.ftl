# La conversación con el asistente: el estado sigue al nombre de Focal; lo propuesto se envía al pulsarlo.
assistant-try = Por ejemplo
assistant-status = está buscando la respuesta…
assistant-topics = ¿Qué temas se coordinan?
assistant-mine = Mis acciones
assistant-reminders = ¿Qué recordatorios están previstos?
assistant-meeting = ¿Cuándo es la próxima reunión?
