# Lo que muestra un terminal al abrirse.
welcome = Está hablando con Focal como { $person }. Tres cosas que puede probar:
welcome-ask = ¿Quién es el coordinador de accesibilidad?
welcome-record = acción: la BDT enviará la lista de verificación de accesibilidad a la TSB antes del viernes
welcome-remind = recuérdeme en un minuto llamar a la BDT
welcome-end = Con «ayuda» verá todo lo que se puede pedir; Ctrl-D termina la conversación.
farewell = Hasta pronto. Los recordatorios se conservan hasta que vuelva a abrir Focal.
welcome-stranger = «{ $words }» no figura en el registro, por lo que aquí solo se muestra lo que cualquiera puede ver.
welcome-speak-as = Para hablar en nombre de alguien del registro, abra Focal con:
welcome-command = { $command }
welcome-nobody = Nadie en el registro tiene aún una dirección de correo electrónico. «{ $bring }» incorpora su propia lista; «{ $sandbox }» carga el ejemplo.
