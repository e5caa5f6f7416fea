# What is said of delivery itself: what could not be told, and to whom.

notice-untold = Пункт { $number }: { $text }. Уведомление не удалось доставить, адресат: { $who }. Срок: { $deadline }.
notice-unsure = Пункт { $number }: { $text }. Неизвестно, доставлено ли уведомление, адресат: { $who }. Срок: { $deadline }.
item-due-in-recess = Обратите внимание: срок приходится на период каникул ({ $station }). Назначить другой день?
item-due-in-conference = Обратите внимание: срок приходится на время конференции ({ $station }). Назначить другой день?
alarm-stuck = Отправка { reach-by } задерживается уже { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}. Ничего не потеряно; просьба проверить.
alarm-unread = Почту, адресованную Focal, не удается прочитать уже { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}. В почтовом ящике ничего не потеряно; просим проверить.
