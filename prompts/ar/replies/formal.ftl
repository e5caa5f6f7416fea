# The formal text of an item, which reports print.
set-formal-text = البند { $number }: ستورد التقارير هذا النص.
formal-text = البند { $number }: النص المخصص للتقارير
formal-line = { $language }: { $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] {" "}(ترجمة غير رسمية)
   *[no] {""}
}
formal-sentence = { $kind ->
    [conclusion] يوافق الاجتماع على ما يلي
    [call_to_action] يدعو الاجتماع إلى النظر فيما يلي{ $owned ->
        [yes] {" "}(الجهة الموجَّه إليها: { $owed })
       *[no] {""}
    }
    [information] يحيط الاجتماع علماً بما يلي
   *[action] يطلب الاجتماع القيام بما يلي{ $owned ->
        [yes] {" "}(الجهة المسؤولة: { $owed })
       *[no] {" "}(الجهة المسؤولة: […])
    }
}{ $dated ->
    [yes] {" "}(الموعد النهائي: { $deadline })
   *[no] {""}
}: { formal-words }
formal-words = { $text }{ $foreign ->
    [yes] {" "}(اللغة: { $language })
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = مشروع بصيغة التقارير: { formal-sentence }
formal-said = كما سُجل، ويُحتفظ به دليلاً: «{ $words }»
button-edit-formal = تحرير النص المخصص للتقارير
form-set-formal-text = النص المخصص للتقارير
web-form-SetFormalText = النص المخصص للتقارير
