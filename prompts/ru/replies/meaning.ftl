# Что говорится, когда слова поняты по смыслу.

proposal-by-meaning = Слова поняты по смыслу, а не дословно. Пока ничего не изменено. Если сохранить это прочтение, результат будет таким:
which-meaning = Что из этого имеется в виду?

means-find-focal-point = Кто координатор
means-find-topics = Темы органа или лица
means-list-topics = Все темы
means-show-topic = Все об одной теме
means-record-action = Записать поручение
means-record-conclusion = Записать вывод
means-record-call-to-action = Записать призыв к действию
means-record-information = Записать информацию
means-list-items = Показать список
means-show-item = Показать один пункт
means-complete-item = Сообщить о выполнении
means-report-progress = Сообщить о ходе работы
means-agree-items = Согласовать проекты
means-reopen-item = Возобновить пункт
means-withdraw-item = Снять пункт
means-move-deadline = Перенести срок
means-reassign-item = Передать другим
means-edit-item = Исправить пункт
means-undo = Отменить последнее изменение
means-remind-me = Создать напоминание
means-snooze-reminder = Отложить напоминание
means-show-reminders = Предстоящие напоминания
means-set-reminder-plan = Выбрать сроки напоминаний
means-pause-notices = Приостановить напоминания
means-release-notices = Возобновить напоминания
means-list-meetings = Список собраний
means-show-meeting = Следующее собрание
means-list-members = Состав группы
means-set-language = Выбрать язык
means-set-time-zone = Указать часовой пояс
means-set-quiet-hours = Указать часы тишины
means-show-profile = Посмотреть свои данные
means-help = О чем можно спросить
