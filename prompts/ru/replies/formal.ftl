# The formal text of an item, which reports print.
set-formal-text = Пункт { $number }: этот текст войдет в отчеты.
formal-text = Пункт { $number }: текст для отчетов
formal-line = { $language }: { $text }
formal-draft = Проект в формулировке отчета: { $grouped ->
    [yes] { $group }
   *[no] собрание
} { $kind ->
    [conclusion] принимает следующее заключение: { $text }
    [call_to_action] предлагает рассмотреть следующее{ $owned ->
        [yes] {" "}(адресат: { $owed })
       *[no] {""}
    }{ $dated ->
        [yes] {" "}(срок: { $deadline })
       *[no] {""}
    }: { $text }
    [information] принимает к сведению следующее: { $text }
   *[action] просит выполнить следующее{ $owned ->
        [yes] {" "}(ответственные: { $owed })
       *[no] {" "}(ответственные: […])
    }{ $dated ->
        [yes] {" "}(срок: { $deadline })
       *[no] {""}
    }: { $text }
}
formal-said = Как было записано, сохранено как подтверждение: «{ $words }»
button-edit-formal = Изменить текст для отчетов
form-set-formal-text = Текст для отчетов
web-form-SetFormalText = Текст для отчетов
