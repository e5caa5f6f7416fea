# La conversation avec l'assistant : l'état suit le nom de Focal ; ce qui est proposé part dès qu'on le presse.
assistant-try = Par exemple
assistant-status = cherche la réponse…
assistant-topics = Quels sont les thèmes coordonnés ?
assistant-mine = Mes actions
assistant-reminders = Quels rappels sont prévus ?
assistant-meeting = Quand a lieu la prochaine réunion ?
