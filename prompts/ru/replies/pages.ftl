# Личная страница, формы, выбранные, измененные и искомые сообщения.

show-home = Ваша страница
home-items = { $count ->
    [0] Открытых пунктов для Вас нет.
    [one] Для Вас открыт { $count } пункт.
    [few] Для Вас открыты { $count } пункта.
    [many] Для Вас открыто { $count } пунктов.
   *[other] Для Вас открыто { $count } пункта.
}
home-items-late = Остается открытым после срока:
home-items-soon = В ближайшую неделю:
home-items-later = Позже:
home-items-undated = Без срока:
home-topics = Ваши темы:
home-topic = { $topic }: { $role }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}
home-meetings = Предстоящие собрания:
home-reminders = Предстоящие напоминания:
home-welcome = Добро пожаловать в Focal. Попробуйте написать, например:
home-visitor = Вас пока нет в реестре; внести Вас может секретариат. До этого можно вести собственные заметки и напоминания.
button-new-action = Новое поручение
button-settings = Настройки

set-profile = Ваши настройки изменены. Теперь они таковы:
set-profile-same = Ваши настройки уже таковы, как Вы хотите:
form-set-profile = Ваши настройки
form-set-place = Настройки этого канала

button-done-note = Выполнено, с примечанием
button-accept-item = Принимаю: { $number }
button-decline-item = Отказаться, указав причину
button-snooze-3 = Напомнить через три дня
button-snooze-until = Напомнить в другой день
button-cancel-reminder = Отменить напоминание { $number }
button-new-date = Новый срок
button-hand-over = Передать

form-option = { $value }
form-label-text = Текст
form-label-responsible = Ответственные
form-label-due = Срок
form-label-topic = Тема
form-label-cooperating = Участвуют
form-label-report_to = Получатели отчета
form-label-meeting = Собрание
form-label-to = Преемник
form-label-since = Начиная с
form-label-body = Орган
form-label-party = Лицо или отдел
form-label-role = Роль
form-label-reference = Основание
form-label-reason = Причина
form-label-note = Примечание
form-label-status = Состояние
form-label-until = До какого времени
form-label-lang = Язык
form-label-zone = Часовой пояс
form-label-quiet_start = Часы тишины: начало
form-label-quiet_end = Часы тишины: конец
form-label-leads = Напоминания: за сколько дней
form-label-reach = Напоминания приходят
form-label-eagerness = Когда Focal пишет здесь
form-label-model = Языковая модель
form-label-group = Группа
form-label-of_class = Или для всей категории
field-cooperating = Кто участвует в выполнении?
field-report_to = Кому направить отчет?
field-reason = По какой причине?
field-status = В каком это состоянии?
field-lang = На каком языке Focal следует Вам писать?
field-zone = В каком Вы часовом поясе? Достаточно назвать город.
field-quiet_start = С какого часа ничего не отправлять? Например: 20:00.
field-quiet_end = До какого часа ничего не отправлять? Например: 7:00.
field-reach = Куда присылать напоминания: туда, где Вы были в последний раз, в Slack, в Microsoft Teams или по электронной почте?
field-eagerness = Когда Focal следует писать здесь?
field-model = Можно ли здесь обращаться к языковой модели?
form-faults = Пока ничего не сохранено. Проверьте, пожалуйста, отмеченные поля.
form-not-taken = Пока ничего не изменено.
form-required = Заполните, пожалуйста, это поле.
form-unknown = В реестре нет такого названия: «{ $words }».
form-which = Возможно несколько прочтений: { $readings }. Уточните, пожалуйста, какое имеется в виду.
form-unread = Прочитать это здесь не удалось: «{ $words }». Напишите, пожалуйста, иначе.
form-date-unread = Прочитать это как дату не удалось: «{ $words }». Например: 14 июня или до следующего собрания КГРЭ.

item-source = Источник записи: { $link }
proposal-picked = Записать это? Пока ничего не изменено. Если Вы согласны, результат будет таким:
item-message-deleted = Сообщение, по которому записан пункт { $number }, удалено: «{ $text }». Снять этот пункт?
items-message-deleted = Сообщение, по которому записаны пункты { $number }, удалено. Снять какие-нибудь из них?
item-message-unread = Сообщение, по которому записан пункт { $number }, больше не читается как пункт: «{ $text }». Снять этот пункт?
item-message-edited = Сообщение, по которому записан пункт { $number }, изменено, а сам пункт с тех пор изменен или согласован. Если привести пункт в соответствие с сообщением, результат будет таким:
item-message-several = Изменено сообщение, по которому записано несколько пунктов: { $numbers }. Пункты остаются прежними; уточните, пожалуйста, какой из них изменить.
item-message-not-yours = Сообщение, по которому записан пункт { $number }, изменено. Пункт остается прежним: изменить его таким образом может только тот, кем он записан.
label-withdraw = Снять пункт { $number }
search-options = { $count ->
    [one] Найден { $count } вариант.
    [few] Найдено { $count } варианта.
    [many] Найдено { $count } вариантов.
   *[other] Найдено { $count } варианта.
}
search-none = Ничего не найдено.
form-label-addressed_to = Адресаты
form-label-at = Когда
form-label-start = Начало
form-label-end = Окончание
form-label-jointly_with = Совместно с
form-label-place = Место
form-label-held = Предстоит или состоялось
form-cancel-meeting = Отмена собрания
field-meeting-start = В какой день и в котором часу? Например: 14 июня в 9:30.
field-end = Когда оно заканчивается? Например: 16 июня в 17:00.
field-meeting-zone = В каком часовом поясе оно проводится? Достаточно назвать город.
field-jointly_with = Совместно с какой группой?
field-place = Где оно проводится?
field-held = Собрание еще предстоит или уже состоялось?
form-overtaken = Пока заполнялась эта форма, пункт { $number } был изменен. Заполненное приведено ниже и не записано. Пожалуйста, сравните его с нынешним состоянием пункта и отправьте форму снова, если заполненное остается в силе.
form-stands-now = Нынешнее состояние пункта:
form-overtaken-since = Пока заполнялась эта форма, то, что она изменяет, было изменено. Заполненное не записано и остается в форме. Пожалуйста, сравните его с тем, что было сделано за это время, и отправьте форму снова, если заполненное остается в силе.
form-changes = Изменено за это время:
form-changed = { $moment }: { $who } — { $done }
form-stands = Нынешнее состояние:
form-label-capacity = Роль в группе
form-label-year = Год
form-label-months = Раз в сколько месяцев
