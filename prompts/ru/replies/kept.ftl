# Who was told of an item, what was changed, who is in the register.
delivery = Уведомления по пункту { $number }
delivery-none = Уведомлений по пункту { $number }, которые можно Вам показать, нет.
delivery-sent = { $moment }: { $who }, { $what } ({ $way })
delivery-unsure = { $moment }: { $who }, { $what } ({ $way }); доставка не подтверждена
delivery-planned = Запланировано, { $moment }: { $who }, { $what }
delivery-held = Задержано, { $moment }: { $who }, { $what }
delivery-missed = Не отправлено, { $moment }: { $who }, { $what }
delivery-failed = Не удалось доставить, { $moment }: { $who }, { $what }
delivery-no-way = Пока не доставлено, { $moment }: { $who }, { $what }
delivery-coming = Предстоит:
delivery-dropped = { $count ->
    [one] { $count } запланированное уведомление больше не требуется.
    [few] { $count } запланированных уведомления больше не требуются.
    [many] { $count } запланированных уведомлений больше не требуются.
   *[other] { $count } запланированного уведомления больше не требуется.
}
told-lead = до наступления срока
told-due = в день срока
told-past = пункт остается открытым
told-desk = секретариату: пункт остается открытым
told-assigned = новый пункт
told-moved = новый срок
told-completed = пункт выполнен
told-asked = вопрос по пункту
told-remind = личное напоминание
told-reopened = пункт снова открыт
told-status = запрос о ходе выполнения
told-joined = открытый пункт, при включении в рассылку
told-other = новости по пункту
reach-other = другим путем
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [0] Изменений не записано.
    [one] Записано { $count } изменение, начиная с последнего:
    [few] Записано { $count } изменения, начиная с последнего:
    [many] Записано { $count } изменений, начиная с последнего:
   *[other] Записано { $count } изменения, начиная с последнего:
}
trail-of-day = { $count ->
    [0] Изменений не записано ({ $since }).
    [one] Записано { $count } изменение ({ $since }):
    [few] Записано { $count } изменения ({ $since }), начиная с последнего:
    [many] Записано { $count } изменений ({ $since }), начиная с последнего:
   *[other] Записано { $count } изменения ({ $since }), начиная с последнего:
}
trail-of-days = { $count ->
    [0] Изменений не записано ({ $since } — { $until }).
    [one] Записано { $count } изменение ({ $since } — { $until }):
    [few] Записано { $count } изменения ({ $since } — { $until }), начиная с последнего:
    [many] Записано { $count } изменений ({ $since } — { $until }), начиная с последнего:
   *[other] Записано { $count } изменения ({ $since } — { $until }), начиная с последнего:
}
trail-subject = { $subject ->
    [item] пункт
    [meeting] собрание
    [person] запись о лице
    [import] загрузка
    [notice] уведомление
    [answer] ответ
    [proposal] предложение
    [document] документ
    [setting] настройка
    [absence] отсутствие
    [succession] предложенный преемник
    [focal_point] запись о координаторе
    [membership] членство
    [overlap] возможное дублирование
    [consent] согласие группы
    [place] канал или чат
    [activity] деятельность
    [plan] сроки напоминаний
    [agenda_item] пункт повестки дня
    [attendance] присутствие
    [account] учетная запись
    [erased] удаленные данные
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] :
   *[other] {""}
} { $id }
trail-line = { $moment }: { $who } — { $done } ({ trail-row })
did-import-register = Загрузить файл реестра
did-import-actions = Загрузить файл поручений
did-import-versions = Загрузить переводы
did-undo-import = Отменить загрузку
did-record-several = Внести несколько изменений сразу
did-follow-zone-rules = Учесть новые правила часовых поясов
did-keep-for = Удалить то, срок хранения чего истек
did-open-to-objections = Открыть принятое для возражений
person-title = { $person }
person-kind = Категория
person-office = подразделение
person-mail = Адрес электронной почты
person-offices = Отвечает за
person-answered = Ответы дает
person-groups = Группы:
person-group = { $group_short }: { $capacity }
told-of-item = пункт { $number } ({ $text })
told-to = Уведомления: { $person }
told-to-none = Уведомлений пока не было: { $person }.
