# Lo que muestra un terminal al abrirse.
welcome = Está hablando con Focal como { $person }. Tres cosas que puede probar:
welcome-ask = ¿Quién es el coordinador de accesibilidad?
welcome-record = acción: la BDT enviará la lista de verificación de accesibilidad a la TSB antes del viernes
welcome-remind = recuérdeme en un minuto llamar a la BDT
welcome-end = Con «ayuda» verá todo lo que se puede pedir; Ctrl-D termina la conversación.
farewell = Hasta pronto. Los recordatorios se conservan hasta que vuelva a abrir Focal.
