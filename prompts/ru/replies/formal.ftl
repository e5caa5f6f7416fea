# The formal text of an item, which reports print.
set-formal-text = Пункт { $number }: этот текст войдет в отчеты.
formal-text = Пункт { $number }: текст для отчетов
formal-line = { $language }: { $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] {" "}(неофициальный перевод)
   *[no] {""}
}
formal-sentence = Собрание { $kind ->
    [conclusion] приходит к следующему выводу
    [call_to_action] предлагает рассмотреть следующее{ $owned ->
        [yes] {" "}(адресат: { $owed })
       *[no] {""}
    }
    [information] принимает к сведению следующее
   *[action] просит выполнить следующее{ $owned ->
        [yes] {" "}(ответственные: { $owed })
       *[no] {" "}(ответственные: […])
    }
}{ $dated ->
    [yes] {" "}(срок: { $deadline })
   *[no] {""}
}: { formal-words }
formal-words = { $text }{ $foreign ->
    [yes] {" "}(язык: { $language })
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = Проект в формулировке отчета: { formal-sentence }
formal-said = Как было записано, сохранено как подтверждение: «{ $words }»
button-edit-formal = Изменить текст для отчетов
form-set-formal-text = Текст для отчетов
web-form-SetFormalText = Текст для отчетов
