# Личные настройки и сведения.
set-language = Теперь Focal пишет Вам на этом языке: { $language }.
language-not-spoken = На языке «{ $words }» Focal не пишет. Доступные языки: английский, арабский, испанский, китайский, русский и французский.
set-time-zone = Ваш часовой пояс: { $zone }. Местные дата и время: { $moment }.
zone-unknown = Часовой пояс «{ $words }» не найден. Можно указать город, например Женева или Найроби, либо название вида Africa/Nairobi.
set-quiet-hours = С { $start } до { $end } по Вашему времени Focal ничего не будет присылать Вам без запроса.
set-quiet-hours-none = Часы тишины отменены.
quiet-hours-need-both = Для часов тишины нужны начало и окончание, например с 20:00 до 07:00.
quiet-hours-empty = Начало и окончание часов тишины должны различаться, например с 20:00 до 07:00.
quiet-hours-long = При таких часах тишины на напоминания оставалось бы меньше часа в сутки. Пожалуйста, оставьте не менее часа, например с 20:00 до 07:00.
show-profile = { $person }: что известно Focal
profile-calendar = Для других программ есть календарь с номерами и датами Ваших открытых пунктов. Его адрес принадлежит только Вам и выдается только на страницах: { web-nav-me }, «{ web-feed-new }».
profile-reference = Идентификатор
profile-roles = Роли
profile-language = Язык
profile-language-unset = не указан; Focal отвечает на языке Вашего сообщения
profile-zone = Часовой пояс
profile-quiet-hours = Часы тишины
profile-quiet-hours-set = с { $start } до { $end }
profile-quiet-hours-unset = не заданы
profile-leads = Напоминания
profile-leads-set = число дней до срока — { $days }
profile-leads-unset = по общему порядку
profile-leads-none = до срока не приходят
profile-reach = Напоминания приходят
reach-last = туда, где Вы были в последний раз
reach-slack = в Slack
reach-teams = в Microsoft Teams
reach-mail = по электронной почте
reach-terminal = в терминале
profile-away = Отсутствие
profile-away-set = первый день { $since }, последний день { $until }
profile-away-unset = не отмечено
profile-offices = Отвечает за отделы
profile-value = { $value }
profile-role-visitor = гость
profile-role-delegate = делегат
profile-role-staff = персонал
profile-role-focal_point = координатор
profile-role-chair = председатель
profile-role-secretary = секретарь собрания
profile-role-secretariat = секретариат
profile-role-administrator = управление Focal
export-my-data = Все, что хранится о Вас, приложено в виде файла: { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
erase-asked = Удалить то, что хранится о Вас? Отменить это будет невозможно.
erase-goes = Будет удалено: Ваше имя, адреса и настройки, личные заметки, то, что Вы писали Focal и что Focal писал Вам, а также Ваши способы входа.
erase-stays = Останется: поручения, заключения и история списка, поскольку это документы групп. Вместо Вашего имени в них стоит «{ $stand_in }». Ваши полномочия завершаются сегодня.
erase-open-items = { $count ->
    [one] Остается открытым { $count } пункт, за который Вы отвечаете:
    [few] Остаются открытыми { $count } пункта, за которые Вы отвечаете:
    [many] Остаются открытыми { $count } пунктов, за которые Вы отвечаете:
   *[other] Остаются открытыми { $count } пункта, за которые Вы отвечаете:
}
erase-my-data = То, что хранилось о Вас, удалено.
button-erase-my-data = Удалить
