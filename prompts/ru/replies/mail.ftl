# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal: { $count } напоминание
    [few] Focal: { $count } напоминания
    [many] Focal: { $count } напоминаний
   *[other] Focal: { $count } напоминания
}
mail-subject-other = Сообщение от Focal
mail-link = Ответить, принять или сообщить о ходе работы можно без учетной записи: { $link }
mail-open = Ответить, принять или сообщить о ходе работы
mail-answers = Ответы на это сообщение читает секретариат.
