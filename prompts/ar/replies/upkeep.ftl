# قائمة جهات الاتصال وتحديثها، وحالات الغياب.
set-focal-point = سُجّل القيد:
end-focal-point = تنتهي المهمة وتبقى في السجل التاريخي:
confirm-focal-point = جرى التأكيد اليوم:
propose-successor = سُجّل الاقتراح: { $to }. ولا يتغير شيء قبل أن تؤكده الهيئة وتقيّده الأمانة. القيد الحالي:
successor-same = القيد الحالي باسم { $who }. يُرجى ذكر الخلف المقترح.
set-away = سُجّل غيابكم من { $since } إلى { $until }، واليومان مشمولان. وتُوجَّه التذكيرات المتعلقة بمهامكم خلال ذلك إلى جهة الاتصال المناوبة إن وُجدت.
away-told = تصل التذكيرات خلال ذلك بشأن { $topics } إلى: { $others }.
away-nobody = لم تُعيَّن جهة اتصال مناوبة بشأن { $topics }، ولذلك تظل التذكيرات تصل إليكم.
away-another = لا ينوب عنكم إلا جهات الاتصال المناوبة المقيدة في السجل. ولتعيين جهة أخرى يُرجى التوجه إلى الأمانة؛ ويُحال بند واحد بعبارة «أسند البند 2 إلى …».
away-no-role = لا يذكركم السجل جهةَ اتصال لأي موضوع: فلا يُخطَر أحد نيابة عنكم. ويُحال البند بعبارة «أسند البند 2 إلى …».
set-away-back = لم يعد هناك غياب مسجل باسمكم.
upkeep-line = { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
} — { $role }: { $person }{ $has_since ->
    [yes] ؛ اعتباراً من { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ؛ حتى { $until }
   *[no] {""}
}{ $has_confirmed ->
    [yes] ؛ آخر تأكيد: { $confirmed }
   *[no] {""}
}{ $stale ->
    [yes] {" ("}يلزم تأكيده من جديد)
   *[no] {""}
}{ $pending ->
    [yes] ؛ التغيير قيد النظر
   *[no] {""}
}{ $left ->
    [yes] ؛ لم يعد في الخدمة
   *[no] {""}
}
upkeep-also-named = جهات أخرى معيّنة بالصفة نفسها:
upkeep-which = أي قيد هو المقصود؟
upkeep-named-already = هذه المهمة مسندة بالفعل: { $person }
upkeep-nobody-named = لا يوجد قيد مطابق. الموضوع: { $topic }.
upkeep-no-role = لا يوجد قيد مطابق في قائمة جهات الاتصال. ويمكن تأكيد القيود الخاصة بالشخص نفسه أو نقلها.
upkeep-days-turned = اليوم الأخير يسبق اليوم الأول. يُرجى إعادة ذكر التاريخين.
upkeep-days-past = هذا اليوم قد مضى. يُرجى ذكر تاريخ لاحق.
upkeep-not-away = لا يوجد غياب مسجل باسمكم.
button-end-focal-point = إنهاء: { $person }
button-of-topic = { $topic }
button-confirm-entries = تأكيد قيودي
button-propose-successor = اقتراح خلف
button-away = تسجيل غياب
undo-upkeep = أُلغي القيد.
away-offered = هل يُسجَّل غياب؟ من { $since } إلى { $until }، واليومان مشمولان؛ وتُوجَّه حينئذ التذكيرات المتعلقة بمهام جهة الاتصال إلى جهة الاتصال المناوبة.
away-wanted = تسجيل غيابي
set-member = { $group }: سُجّل
set-member-ended = { $group }: تنتهي المهمة وتبقى في السجل التاريخي
member-already = هذا مسجّل بالفعل: { $person }
member-not = لا يوجد قيد سارٍ في الوقت الحالي: { $person }
