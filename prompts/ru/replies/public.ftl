# What is open to everybody, as the secretariat settles it.
public-list = Что открыто для всех:
public-of-kind = { $kind ->
    [topics] Темы: { $count } из { $total }
    [meetings] Собрания: { $count } из { $total }
   *[offices] Названия отделов: { $count } из { $total }
}
public-line = { $name }
public-rest = И еще { $count }.
public-marked = { $kind ->
    [topics] Эти темы теперь открыты для всех:
    [meetings] Эти собрания теперь открыты для всех:
   *[offices] Названия этих отделов теперь открыты для всех, если открыта тема:
}
public-no-more = { $kind ->
    [topics] Эти темы больше не открыты для всех:
    [meetings] Эти собрания больше не открыты для всех:
   *[offices] Эти имена больше не открыты для всех:
}
public-already = Это уже открыто для всех; ничего не изменилось.
public-not-yet = Ничего из этого не открыто для всех; ничего не изменилось.
public-what = О чем идет речь: о какой теме, о каком собрании или о каком отделе?
public-only-offices = { $person } — физическое лицо. Для всех открываются только названия отделов.
public-none-such = Чего-то из этого нет в списке того, что можно открыть для всех. Ничего не изменилось; просмотрите, пожалуйста, список еще раз.
public-staff-only = В реестре указано, что это только для персонала: { $name }. Так и остается.
public-changed = Пока ничего не изменено: с тех пор как страница была открыта, это было изменено.
public-changed-how = Просмотрите, пожалуйста, и отметьте еще раз то, что требуется.
public-since = { $name }: { $state ->
    [public] теперь открыто для всех
    [partly] теперь открыто частично
   *[other] теперь не открыто
}
public-yes = Открыто для всех
public-no = Не открыто
form-mark-public = Открыто для всех или нет
form-label-public = Доступ
field-public = Открыть для всех или не открывать?
web-form-MarkPublic = Открыто для всех или нет
web-made-public = Что видят все
web-public-lead = Отмеченное здесь может прочитать каждый, без входа: на страницах Focal и в виде данных для Вашей собственной страницы координации. Остальное закрыто. Адреса электронной почты не показываются никогда, и имена людей здесь не открываются.
web-public-topics = Темы
web-public-meetings = Собрания
web-public-offices = Названия отделов
web-public-offices-hint = Отдел показывается по названию — как координатор по открытым темам.
web-public-closed = { $kind ->
    [meetings] Страницы собраний пока не открыты: их открывает тот, кто обслуживает Focal, параметром FOCAL_WEB_PUBLIC. До этого ничего из отмеченного не показывается.
   *[topics] Страницы тем пока не открыты: их открывает тот, кто обслуживает Focal, параметром FOCAL_WEB_PUBLIC. До этого ничего из отмеченного не показывается.
}
web-public-count = Открыто: { $count } из { $total }
web-public-state = Доступ
web-public-is-public = открыто для всех
web-public-is-partly = открыто по некоторым темам
web-public-is-kept = не открыто
web-public-is-staff = только для персонала
web-public-is-own = имя человека, открыто в загруженном списке
web-public-view = Просмотр
web-public-see = Просмотр: { $name }
web-public-see-list = Посмотреть список так, как его видят все
web-public-pick = Отметить: { $name }
web-public-pick-all = Отметить весь список
web-public-mark = Открыть отмеченное для всех
web-public-unmark = Закрыть отмеченное
web-public-mark-all = Открыть все для всех
web-public-unmark-all = Закрыть все
web-public-none-picked = Ничего не отмечено, поэтому ничего не изменилось. Отметьте, пожалуйста, о чем идет речь.
web-public-preview = Просмотр: что здесь прочитает каждый, когда это будет открыто. Ничего не изменилось.
web-public-preview-list = Просмотр: что здесь сейчас может прочитать каждый.
web-public-back = Вернуться к тому, что видят все
web-public-whole = Показать все
web-public-shown = Показано первых: { $count }; кнопки для всего списка относятся и к остальным.
web-public-nothing = Здесь пока ничего нет.
web-public-addresses = Для Вашей страницы координации
web-public-addresses-how = По этим адресам открытое доступно в виде данных (JSON), таблицы (CSV) и календаря (iCalendar); последний описывает их для программ (OpenAPI).
