# Разговор с помощником: состояние стоит после имени Focal; предложенное отправляется по нажатию.
assistant-try = Например
assistant-status = ищет ответ…
assistant-topics = Какие темы координируются?
assistant-mine = Мои поручения
assistant-reminders = Какие напоминания предстоят?
assistant-meeting = Когда следующее собрание?
