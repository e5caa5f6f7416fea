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
mail-link-language = Выбрать язык сообщений для Вас: { $link }
mail-open-language = Выбрать язык сообщений для Вас
mail-answers = Ответы на это сообщение читает секретариат.
mail-page-title = Ваш ответ
mail-page-for = Для: { $who }
mail-page-lead = Учетная запись не нужна. На каждый пункт можно ответить с этой страницы один раз; ничего не изменится, пока Вы не нажмете кнопку. Отказы и предложения сначала направляются секретариату.
mail-page-note = Вашими словами
mail-page-hint = Нужно для сообщения о ходе работы или отказа.
mail-page-accept = Принимаю
mail-page-done = Выполнено
mail-page-status = Сообщить о ходе работы
mail-page-decline = Вынужденный отказ
mail-page-day = Другая дата
mail-page-date = Предложить эту дату
mail-page-note-needed = Сначала напишите, пожалуйста, несколько слов.
mail-page-day-needed = Сначала выберите, пожалуйста, дату.
mail-page-used = На этот пункт уже ответили с этой страницы. В следующем сообщении будет новая ссылка.
mail-page-gone = Эта ссылка больше не действует. Ответьте на сообщение по почте или воспользуйтесь ссылкой из более позднего сообщения.
mail-page-nothing = Сейчас здесь нет ничего, что можно было бы Вам показать.
mail-page-lang = Язык сообщений для Вас
mail-page-lang-set = Использовать этот язык
