# تؤكد الهيئات قوائم جهات الاتصال التابعة لها؛ وكل تغيير ينتظر تأكيدها وتقييد الأمانة له.
task-confirm = تأكيد قائمة جهات الاتصال ({ $body_short })
task-agree = تأكيد تغيير في قائمة جهات الاتصال: { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}، { $to } بدلاً من { $person }
task-record = تقييد تغيير مؤكَّد في قائمة جهات الاتصال مع مرجعه: { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}، { $to } بدلاً من { $person }
task-gone = تغيير في القائمة جرى سحبه
task-answer = يُجاب عن البند { $number } بالأزرار الواردة أسفله: بتأكيد القيود أو باقتراح تغيير.
notice-copied = للعلم، البند { $number }: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }. ويمكن تأكيد القيود الخاصة بكم من الآن.
list-whole = القائمة الحالية ({ $body_short }):
list-own = قيودكم في القائمة ({ $body_short }):
list-rest = { $count ->
    [zero] لا قيود أخرى
    [one] قيد واحد آخر
    [two] قيدان آخران
    [few] { $count } قيود أخرى
    [many] { $count } قيداً آخر
   *[other] { $count } قيد آخر
}
button-confirm-list = نؤكد القائمة: { $body_short }
button-agree-change = الموافقة: { $to } بدلاً من { $person }
button-leave-entry = الإبقاء كما هو: { $person }
button-record-change = التقييد مع المرجع
change-line = { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}: يُقترح { $to } بدلاً من { $person }
change-proposed = { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}: { $to } بدلاً من { $person }؛ صاحب الاقتراح: { $by }، ولم تؤكده الهيئة بعد
change-agreed = { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}: { $to } بدلاً من { $person }؛ التأكيد باسم الهيئة: { $by }، ويبقى التقييد مع المرجع
changes-first = يوجد اقتراح بتغيير هذه القيود. يُرجى الموافقة عليه أو الإبقاء على القيد كما هو:
changes-open = تغييرات قيد النظر:
confirmed-nothing = لم يؤكَّد شيء بعد.
successor-agreed = جرى التأكيد باسم الهيئة: { $to }. وتقيّد الأمانة التغيير مع مرجعه؛ ويبقى القيد الحالي سارياً حتى ذلك الحين:
upkeep-reference = { $person }: سبق اقتراح تغيير هذا القيد. ويُقيَّد مثل هذا التغيير مع مرجع تأكيد الهيئة؛ يُرجى إضافته، مثل «المرجع DIR/12»، أو ذكره في الاستمارة.
ask-confirmation = { $count ->
    [zero] لم يُطلب من أي هيئة جديدة تأكيد قائمتها. الموعد: { $until }.
    [one] طُلب من هيئة واحدة تأكيد قائمتها في موعد أقصاه { $until }.
    [two] طُلب من هيئتين تأكيد قائمتيهما في موعد أقصاه { $until }.
    [few] طُلب من { $count } هيئات تأكيد قوائمها في موعد أقصاه { $until }.
    [many] طُلب من { $count } هيئة تأكيد قوائمها في موعد أقصاه { $until }.
   *[other] طُلب من { $count } هيئة تأكيد قوائمها في موعد أقصاه { $until }.
}
list-confirmations = { $count ->
    [zero] لا توجد هيئة لم ترد بعد.
    [one] هيئة واحدة لم ترد بعد.
    [two] هيئتان لم تردا بعد.
    [few] { $count } هيئات لم ترد بعد.
    [many] { $count } هيئة لم ترد بعد.
   *[other] { $count } هيئة لم ترد بعد.
}
confirmation-line = { $body_short }: { $entries ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $entries } قيود
    [many] { $entries } قيداً
   *[other] { $entries } قيد
}{ $state ->
    [answered] ، جرى تأكيد القائمة (البند { $number })
    [open] ، ما لم يؤكَّد بعد: { $left }؛ الموعد: { $until } (البند { $number })
   *[never] ، لم يُطلب تأكيدها بعد
}. ما مضى على آخر تأكيد له أكثر من سنة: { $stale }. باسم الهيئة: { $who }
confirmation-nobody-speaks = إذا لم يكن هناك من يتحدث باسم هيئة ما وُجِّه الطلب إلى الأمانة. ويُسجَّل من يتحدث باسمها رئيساً لها أو أميناً أو ممثلاً لها في ISC-TF.
confirmation-asked-already = سبق توجيه الطلب إلى هذه الهيئات ولا يزال الرد منتظراً.
confirmation-nothing = لا تتضمن قائمة جهات الاتصال قيداً يمكن تأكيده.
confirmation-not-naming = لا توجد قائمة للتأكيد: { $body } لا تعيّن جهات اتصال.
confirmation-calendar = { $months ->
    [12] يُطلب التأكيد من الهيئات مرة في السنة
    [zero] لا يُطلب التأكيد دورياً
    [one] يُطلب التأكيد من الهيئات كل شهر
    [two] يُطلب التأكيد من الهيئات كل شهرين
    [few] يُطلب التأكيد من الهيئات كل { $months } أشهر
    [many] يُطلب التأكيد من الهيئات كل { $months } شهراً
   *[other] يُطلب التأكيد من الهيئات كل { $months } شهر
}؛ التاريخ المقبل: { $day }.
confirmation-by-hand = لا يُطلب التأكيد دورياً. والعبارة «اطلبوا كل سنة من المكاتب تأكيد قوائمها» تضع ذلك.
web-form-AskConfirmation = طلب تأكيد القوائم
