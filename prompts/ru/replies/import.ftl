# Что сообщает загрузка: что не так в файле и где, что он изменит, что этому мешает.

## Места в файле
import-place-file = файл
import-place-line = строка { $line }
import-place-row = строка таблицы { $row }
import-place-event = { $event }
import-place-sheet-row = лист «{ $sheet }», строка { $row }
import-place-table = таблица { $table }
import-place-table-row = таблица { $table }, строка { $row }
import-at = { $place }: { $reason }
import-in-file = { $file }: { $fault }

## Что не так в ячейке; названия столбцов остаются такими, как в файле
import-plain = { $column }: должен быть простой текст
import-no-day = { $column }: «{ $said }» не является датой; запишите ее в виде ГГГГ-ММ-ДД
import-no-local = { $column }: «{ $said }» не является местным временем; запишите его в виде 2024-05-21T14:30, часовой пояс отдельно
import-no-flag = { $column }: «{ $said }» — это ни «yes», ни «no»
import-none-of = { $column }: «{ $said }» не входит в число допустимых значений: { $allowed }
import-no-id = { $column }: «{ $said }» не является идентификатором; используйте буквы, цифры, дефисы и знаки подчеркивания
import-no-email = { $column }: «{ $said }» не является адресом электронной почты
import-no-zone = { $column }: «{ $said }» не является часовым поясом IANA; напишите, например, Europe/Zurich
import-no-list = { $column }: должен быть перечень текстов
import-no-language = { $column }: «{ $said }» не входит в число языков { $allowed }
import-control = { $column }: содержит управляющий символ
import-long = { $column }: текст длиннее { $most } символов
import-missing = не указано: { $column }
import-ends-early = собрание заканчивается { $end }, раньше, чем начинается ({ $start })
import-until-early = until ({ $until }) раньше, чем since ({ $since })
import-body-missing = не указано: body, то есть конференция, принявшая резолюцию, например PP или WTSA
import-number-missing = не указано: number; если номер неизвестен, нужна запись в note, отличающая эту резолюцию от других
import-ended-missing = не указано: ended, то есть место и год конференции, прекратившей ее действие, например Baku, 2025
import-no-number = number: «{ $said }» не является номером резолюции, таким как 191
import-no-year = { $column }: в «{ $said }» не указан год; напишите, например, Rev. Baku, 2025
import-no-part = у лица нет поля «{ $column }»
import-person-missing = не указано лицо: дайте имя, адрес электронной почты или псевдоним (handle)
import-person-and-office = в строке указывается лицо или подразделение, но не оба; рядом с именем в office пишется yes или no

## Кто и что имеется в виду
import-two-people = адрес { $email } принадлежит: { $one }; псевдоним { $handle } принадлежит: { $other }
import-handle-taken = псевдоним { $handle } принадлежит { $email }; в этой строке указано { $said }
import-who = кто имеется в виду: «{ $said }»? { $found }; укажите адрес электронной почты или псевдоним (handle) нужного лица
import-nobody = под «{ $said }» никто не известен: укажите имя этого лица или название подразделения
import-another = { $name } ({ $own }) принимается как новая запись; другая с тем же именем: { $other }
import-no-organisation = без организации
import-sandbox = { $name } относится к учебному примеру: сначала удалите его командой `focal example remove`
import-two-values = { $name }: { $column } здесь { $here }, а в другом месте ({ $place }) — { $first }
import-no-subject = { $subject ->
    [member] нет члена под названием
   *[body] нет органа под названием
} «{ $said }»
import-no-group = нет органа или группы под названием «{ $said }»: добавьте их в раздел `bodies`
import-no-topic = нет темы под названием «{ $said }»: добавьте ее в раздел `topics`
import-ambiguous = «{ $said }» может означать: { $ids }; напишите идентификатор { $subject ->
    [topic] темы
    [role] роли
    [member] члена
   *[body] органа
}
import-near = «{ $said }» понято как { $subject ->
    [topic] новая тема
    [role] новая роль
    [member] новый член
   *[body] новый орган
}; очень похоже на «{ $near }»
import-differs = { $row }: { $column } здесь иное, чем в другом месте, откуда оно и взято: { $place }
import-two-names = { $row }: { $kind ->
    [acronym] сокращение
   *[name] название
} здесь «{ $said }», а в другом месте ({ $place }) — «{ $first }»
import-meeting-twice = собрание { $id } указано дважды
import-meeting-cancelled = собрание { $group }, { $day }, здесь отменено и остается отмененным; чтобы оно состоялось, его нужно запланировать снова: «{ $group } проводит собрание …»
import-meeting-no-zone = для собрания { $id } не указан часовой пояс; принимается { $zone }
import-unit-twice = { $kind ->
    [task_force] целевая группа
   *[question] Вопрос
} { $number } ({ $body }): уже есть в другом месте, { $place }
import-same = здесь повторено то же, что в другом месте ({ $place }); пропущено
import-contradicts = противоречит другому месту ({ $place }): то же лицо в той же роли в то же время
import-revision-differs = расхождение с другим местом ({ $place }) о той же редакции; взято оттуда

## Что не так в файле в целом; виды файлов и расширения пишутся как есть
import-file-large = файл больше { $most } МБ; разделите его
import-file-old = это книга старого формата или защищенная паролем; сохраните ее в формате XLSX без пароля
import-file-not-xlsx = имя файла оканчивается на .xlsx, но это не книга XLSX
import-file-kinds = имя файла должно оканчиваться на .csv, .xlsx, .docx или .yaml
import-empty = файл пуст
import-more-cells = ячеек больше, чем столбцов в заголовке
import-utf16 = файл в кодировке UTF-16; сохраните его в UTF-8
import-not-utf8 = с этого места файл не в кодировке UTF-8; сохраните его в UTF-8
import-nul = здесь стоит символ NUL
import-rows = в файле больше { $most } строк; разделите его
import-entries = в файле больше { $most } записей; разделите его
import-cell-open = ячейка длиннее { $most } символов; не осталась ли незакрытой кавычка?
import-quotes = кавычки в этой строке не парные (техническая подробность: { $detail })
import-workbook-broken = файл поврежден: он начинается как XLSX, но архив неполный
import-password = файл защищен паролем; сохраните его без пароля
import-archive = файл является архивом, но не книгой XLSX
import-workbook-unpacks = в распакованном виде книга слишком велика; сохраните только таблицу
import-document-unpacks = в распакованном виде документ слишком велик; сохраните только таблицы
import-sheet-rows = на листе «{ $sheet }» больше { $most } строк; разделите его
import-cell-formula = в ячейке { $cell } формула; сохраните таблицу в виде значений
import-cell-error = в ячейке { $cell } ошибка { $error }; сохраните таблицу в виде значений
import-cell-long = ячейка { $cell } длиннее { $most } символов
import-not-yaml = это не YAML (техническая подробность: { $detail })
import-no-sections = файл должен состоять из разделов: { $sections }
import-unknown-section = раздел «{ $section }» неизвестен и пропущен
import-section-list = { $section }: должен быть перечень записей
import-entry = запись в разделе { $section } должна состоять из названий и значений
import-no-column-in = в разделе { $section } нет поля «{ $column }»; оно пропущено
import-key-twice = «{ $column }» указано дважды в одной записи
import-too-much = в файле слишком много данных
import-nested = слишком глубокая вложенность
import-column-twice = столбец «{ $column }» указан дважды
import-sheet-left-out = на листе «{ $sheet }» нет столбцов списка, он пропущен
import-column-unknown = столбец «{ $column }» неизвестен и пропущен
import-no-column = нет столбца «{ $column }»; первая строка называет столбцы
import-no-holder = нет столбца «person», «office», «email» или «handle»
import-columns-read = читаются следующие столбцы, названные так, как здесь: { $columns }
import-table-size = в таблице больше { $rows } строк или в ячейке больше { $most } символов
import-not-document = файл не читается как документ Word
import-no-table = в документе нет таблиц
import-table-rows = в таблице { $table } больше { $most } строк; разделите ее
import-table-cell = ячейка длиннее { $most } символов

## Что мешает применить файл и отменить загрузку
import-register-changed = реестр изменился после просмотра; начните загрузку заново
import-row-changed = { $row }: запись изменилась после просмотра; начните загрузку заново
import-gone = этой записи больше нет
import-changed-since = запись с тех пор изменена
import-none-such = загрузки { $number } нет
import-undone-already = загрузка { $number } отменена { $day }
import-used = { $table }: новых записей — { $n }; с тех пор на них ссылаются: { $tables }

## Строки предварительного просмотра
import-line = { $sign } { $row }
import-with-changes = { $row }; { $changes }
import-with-place = { $row } ({ $place })
import-one-change = { $column }: { $before } → { $after }
import-and = { $one }, { $more }
import-nothing = пусто
import-yes = да
import-no = нет
import-quoted = «{ $said }»
import-bare = { $said }
import-row-body = орган { $name }
import-row-topic = тема { $name }
import-row-role = роль { $name }
import-row-member = член { $name }
import-row-person = лицо { $name }
import-row-office = подразделение { $name }
import-row-name = { $kind ->
    [acronym] сокращение
    [alias] другое название
   *[name] название
} ({ $row }) [{ $lang }]
import-row-name-text = { $row }: { $text }
import-row-focal_points = координатор { $post }: { $name }
import-row-memberships = участие { $post }: { $name }
import-row-meeting = собрание { $id }
import-row-meeting-of = собрание: { $group }, { $day }
import-row-holds = список координаторов: { $topic }{ $has_body ->
    [yes] , { $body }
   *[no] {""}
} – { $role }: { $name }
import-row-sits = состав: { $group } – { $capacity }{ $has_body ->
    [yes] {" "}({ $body })
   *[no] {""}
}: { $name }
import-row-unit = { $kind ->
    [task_force] целевая группа
   *[question] Вопрос
} { $number }
import-row-resolution = { $kind ->
    [decision] решение
   *[resolution] резолюция
} { $body } { $number }
import-row-revision = { $row } ({ $revision })
import-row-bears = { $row }, по теме { $topic }

## Графы реестра, как их называет предварительный просмотр
import-column-name = имя
import-column-names = имена
import-column-aliases = другие названия
import-column-email = адрес электронной почты
import-column-handle = идентификатор
import-column-office = отдел
import-column-organisation = организация
import-column-body_id = орган
import-column-member_id = член
import-column-lang = язык
import-column-zone = часовой пояс
import-column-kind = вид
import-column-rights = права
import-column-unverified = непроверенные названия
import-column-enrolled = получает сообщения
import-column-since = с
import-column-until = по
import-column-designated_by = кем назначен
import-column-reference = основание
import-column-confirmed_on = дата подтверждения
import-column-confirmed_by = кем подтверждено
import-column-audience = кому видно
import-column-source = источник
import-column-appointed_by = кем назначен
import-column-as_of = по состоянию на
import-column-group_id = группа
import-column-joint_id = совместно с
import-column-joint_note = примечание о совместном собрании
import-column-start = первый день
import-column-end = последний день
import-column-opens = открытие
import-column-closes = закрытие
import-column-place = место
import-column-status = состояние
import-column-sector = Сектор
import-column-names_focal_points = назначает координаторов
import-column-members_group = группа членов
import-column-staff_only = только для персонала
import-column-about = описание
import-column-channel = канал
import-column-main = основная тема
import-column-text = текст
import-column-origin = происхождение
import-column-revision = редакция
import-column-former = прежняя редакция
import-column-fate = что с ней стало
import-column-ended = чем прекращена
import-column-note = примечание
import-column-title = заголовок
import-column-act = кто должен действовать
import-column-entered_on = дата внесения
import-column-working_party = рабочая группа
import-column-topics = темы
import-column-led_by = кем ведется
import-column-coordinates = требует координации

## Поручения из файла
import-actions-kinds = имя файла должно оканчиваться на .csv, .xlsx или .docx
import-actions-file = имя файла должно оканчиваться на .csv, .xlsx или .docx, и файл должен быть этого вида
import-columns-are = столбец «{ $column }» неизвестен; есть столбцы { $columns }
import-no-action = поручения «{ $said }» нет; у нового поручения номера нет
import-action-twice = поручение { $number } уже указано в другом месте: { $place }
import-cell = { $column }: { $reason }
import-length = текст пуст или длиннее { $most } символов
import-none-of-these = «{ $said }» не входит в число допустимых значений: { $allowed }
import-not-in-register = «{ $said }»: в реестре нет { $kind ->
    [topic] такой темы
    [meeting] такого собрания
    [group] такой группы
    [member] такого члена
   *[body] такого органа
}
import-no-such-zone = «{ $said }» не является часовым поясом, таким как Europe/Zurich
import-nobody-such = «{ $said }»: такого лица в реестре нет
import-no-deadline = «{ $said }» не является сроком, таким как 2024-06-14 или 2024-06-14T17:00 Europe/Zurich
import-no-meeting-deadline = «{ $said }» не является сроком, таким как { $example }
import-words = «{ $said }»: в реестре такого нет, слова остаются как есть
import-words-near = «{ $said }»: в реестре такого нет, слова остаются как есть; очень похоже на { $near }
import-not-open = загрузки { $number } нет, или она уже отменена
import-action = поручение { $number }
import-action-changes = поручение { $number }; { $changes }
import-action-change = { $column }: { $before } → { $after }
import-action-value = { $column }: { $value }
import-then = { $one }; { $more }
import-no-party = никто
import-no-due = нет
import-action-gone = поручения { $number } больше нет
import-not-secretariat = { $who } не относится к секретариату
import-actions-changed = поручения изменились после просмотра; начните загрузку заново

## Переводы, которые возвращаются; слова столбцов остаются такими, как в файле
import-versions-columns = каждый из этих столбцов должен встречаться один раз: { $columns }; все они есть в выгруженной таблице для переводчиков
import-version = { $number } { $lang } ({ $status }): { $text }
import-version-was = { $version }; прежде ({ $status }): { $text }
import-no-passage = фрагмента «{ $said }» нет
import-original-changed = оригинал { $number } изменился с момента отправки таблицы и теперь гласит: { $text }
import-version-own = оригинал { $number } составлен на этом языке ({ $lang }): переводить нечего
import-version-twice = { $number } { $lang } уже встречается, место: { $place }
import-passage = { $number } { $lang }
import-passage-gone = { $number } больше нет
import-versions-changed = тексты изменились после предварительного просмотра; начните загрузку заново

## Календари: места службы и собраний
import-no-yaml = это не YAML (техническая подробность: { $detail })
import-no-date = одна из дат не является датой (техническая подробность: { $detail })
import-day-or-period = укажите `day` или же `since` и `until`
import-period = `until` раньше, чем `since`, или позже более чем на { $most } дней
import-outside-year = { $day } не относится к { $year } году: один файл — на один год
import-event = событие «{ $name }»
import-event-nameless = событие без названия
import-left-out = { $event }: пропущено; { $reason }
import-no-meeting = в файле нет событий, которые могли бы быть собраниями
import-events-many = событий в файле за это время: { $n }; за один раз принимается не более { $most }: укажите меньше дней
import-calendar-large = файл больше { $most } МБ; выгрузите меньше дней
import-not-calendar = файл не читается как iCalendar (техническая подробность: { $detail })
import-event-no-start = не указано начало (DTSTART)
import-event-start = начало (DTSTART) не читается
import-event-unread = часть его данных не читается
import-event-early = начинается раньше { $year } года или не имеет даты
import-event-often = повторяется чаще одного раза в день
import-event-no-group = { $day } «{ $name }»: пропущено, в названии нет группы, и для таких событий она не указана
import-days-far = принимаются только дни с { $since } по { $until }

## Таблицы реестра и того, что на него ссылается
import-kept-absences = периоды отсутствия
import-kept-activity_reports = отчеты о деятельности
import-kept-agenda_items = пункты повестки дня
import-kept-answers = ответы
import-kept-attendance = присутствие
import-kept-audit = журнал аудита
import-kept-audit_keys = ключи аудита
import-kept-bodies = органы
import-kept-calendar_feeds = календари по ссылке
import-kept-documents = документы
import-kept-focal_points = координаторы
import-kept-group_consents = согласия групп
import-kept-identities = учетные записи
import-kept-imports = загрузки
import-kept-item_parties = стороны пунктов
import-kept-items = пункты
import-kept-jobs = текущие задачи
import-kept-link_requests = запросы на связывание учетных записей
import-kept-meeting_records = отчеты о собраниях
import-kept-meetings = собрания
import-kept-members = члены
import-kept-memberships = участие в группах
import-kept-messages = сообщения
import-kept-model_calls = обращения к модели
import-kept-names = названия
import-kept-notices = уведомления
import-kept-offers = предложенные варианты
import-kept-office_members = сотрудники подразделений
import-kept-overlap_verdicts = оценки дублирования
import-kept-people = лица
import-kept-place_members = участники каналов
import-kept-places = каналы
import-kept-progress = ход выполнения
import-kept-proposals = предложения
import-kept-resolutions = резолюции
import-kept-roles = роли
import-kept-routes = способы связи
import-kept-successions = предложенные преемники
import-kept-talks = беседы
import-kept-topic_resolutions = связи тем и резолюций
import-kept-topics = темы
import-kept-units = Вопросы и целевые группы
import-kept-web_accounts = учетные записи сайта
import-kept-web_links = ссылки для входа
import-kept-web_sessions = сеансы на сайте
import-kept-web_views = сохраненные представления
