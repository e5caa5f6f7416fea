# The formal text of an item, which reports print.
set-formal-text = البند { $number }: ستورد التقارير هذا النص.
formal-text = البند { $number }: النص المخصص للتقارير
formal-line = { $language }: { $text }
formal-draft = مشروع بصيغة التقارير، { $grouped ->
    [yes] { $group }
   *[no] الاجتماع
}: { $kind ->
    [conclusion] الموافقة على ما يلي: { $text }
    [call_to_action] دعوة { $owned ->
        [yes] { $owed }
       *[no] الجهة الموجه إليها
    } إلى النظر فيما يلي{ $dated ->
        [yes] {" "}(الموعد: { $deadline })
       *[no] {""}
    }: { $text }
    [information] الإحاطة علماً بما يلي: { $text }
   *[action] الطلب إلى { $owned ->
        [yes] { $owed }
       *[no] […]
    } القيام بما يلي{ $dated ->
        [yes] {" "}(الموعد: { $deadline })
       *[no] {""}
    }: { $text }
}
formal-said = كما سُجل، ويُحتفظ به دليلاً: «{ $words }»
button-edit-formal = تحرير النص المخصص للتقارير
form-set-formal-text = النص المخصص للتقارير
web-form-SetFormalText = النص المخصص للتقارير
