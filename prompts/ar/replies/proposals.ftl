# ما تقترحه الآلات من نصوص الاجتماعات والنظر فيه.
propose-items = { $group_short }، { $day }: { $count ->
    [zero] لا مقترحات بانتظار النظر
    [one] مقترح واحد بانتظار النظر
    [two] مقترحان بانتظار النظر
    [few] { $count } مقترحات بانتظار النظر
    [many] { $count } مقترحاً بانتظار النظر
   *[other] { $count } مقترح بانتظار النظر
}
propose-items-none = { $group_short }، { $day }: لم يُعثر على جديد يُقترح.
proposals-source = المصدر: { $source }. العرض النصي والملاحظات ليست محضراً رسمياً، ولا يُبلَّغ أحد بمقترح قبل قبوله.
proposals-known = { $count ->
    [zero] لا شيء آخر مسجل أو مقترح من قبل.
    [one] مقترح آخر مسجل بالفعل أو اقتُرح من قبل.
    [two] مقترحان آخران مسجلان بالفعل أو اقتُرحا من قبل.
    [few] { $count } مقترحات أخرى مسجلة بالفعل أو اقتُرحت من قبل.
    [many] { $count } مقترحاً آخر مسجلة بالفعل أو اقتُرحت من قبل.
   *[other] { $count } مقترح آخر مسجلة بالفعل أو اقتُرحت من قبل.
}
proposals-done = { $count ->
    [zero] لا يفيد أي صف من الجداول بأن العمل قد أُنجز.
    [one] يفيد صف واحد من جدول بأن العمل قد أُنجز، ولم يُدرج.
    [two] يفيد صفان من الجداول بأن العمل قد أُنجز، ولم يُدرجا.
    [few] تفيد { $count } صفوف من الجداول بأن العمل قد أُنجز، ولم تُدرج.
    [many] يفيد { $count } صفاً من الجداول بأن العمل قد أُنجز، ولم تُدرج.
   *[other] يفيد { $count } صف من الجداول بأن العمل قد أُنجز، ولم تُدرج.
}
review-proposals = { $group_short }، { $day }: { $count ->
    [0] لا مقترحات بانتظار النظر
    [zero] لا مقترحات بانتظار النظر
    [one] مقترح واحد بانتظار النظر
    [two] مقترحان بانتظار النظر
    [few] { $count } مقترحات بانتظار النظر
    [many] { $count } مقترحاً بانتظار النظر
   *[other] { $count } مقترح بانتظار النظر
}
proposal-line = { $number }. { $kind ->
    [conclusion] استنتاج
    [call_to_action] دعوة إلى العمل
    [information] معلومة
   *[action] بند عمل
}: { $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] ؛ بالتعاون مع { $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] ؛ الموضوع: { $topic }
   *[no] {""}
} ({ $confidence }%)
proposals-note = تبين النسبة المئوية كم مرة أصبحت مثل هذه الكلمات بنداً في مواضع أخرى. ويبقى المسؤول أو التاريخ الذي لم يذكره أحد فارغاً.
proposals-look-first = لم يُبتّ في شيء بعد: يُرجى قراءة المقترحات أولاً، ثم يمكن البتّ معاً فيما عُرض منها.
show-proposal = المقترح { $number }
proposal-before = قيل قبل ذلك مباشرة: «{ $words }»
proposal-said = { $spoken ->
    [yes] من كلام { $speaker }
    [delegate] من كلام مندوب { $speaker }
    [somebody] من كلام أحد المندوبين
   *[no] من النص
} ({ $position }): «{ $quote }»
accept-proposals = { $group_short }، { $day }: { $count ->
    [0] لم يُسجل شيء
    [zero] لم يُسجل شيء
    [one] سُجل بند واحد
    [two] سُجل بندان
    [few] سُجلت { $count } بنود
    [many] سُجل { $count } بنداً
   *[other] سُجل { $count } بند
}
accept-proposals-untold = { $count ->
    [zero] لم يُبلَّغ أحد بالبنود { $items }، إذ لا يُعرف من يتابعها.
    [one] لم يُبلَّغ أحد بالبند { $items }، إذ لا يُعرف من يتابعه.
    [two] لم يُبلَّغ أحد بالبندين { $items }، إذ لا يُعرف من يتابعهما.
    [few] لم يُبلَّغ أحد بالبنود { $items }، إذ لا يُعرف من يتابعها.
    [many] لم يُبلَّغ أحد بالبنود { $items }، إذ لا يُعرف من يتابعها.
   *[other] لم يُبلَّغ أحد بالبنود { $items }، إذ لا يُعرف من يتابعها.
} ويمكن تحديد ذلك بعبارة: «موضوع البند { $first } هو …» أو «أسند البند { $first } إلى …».
proposal-not-recorded = تعذر تسجيل المقترح { $number } وما زال بانتظار النظر:
proposals-left = { $count ->
    [0] لم يبق أي مقترح بانتظار النظر.
    [zero] لم يبق أي مقترح بانتظار النظر.
    [one] بقي مقترح واحد بانتظار النظر.
    [two] بقي مقترحان بانتظار النظر.
    [few] بقيت { $count } مقترحات بانتظار النظر.
    [many] بقي { $count } مقترحاً بانتظار النظر.
   *[other] بقي { $count } مقترح بانتظار النظر.
}
drop-proposals = { $group_short }، { $day }: { $count ->
    [zero] لم يُستبعد أي مقترح
    [one] استُبعد مقترح واحد
    [two] استُبعد مقترحان
    [few] استُبعدت { $count } مقترحات
    [many] استُبعد { $count } مقترحاً
   *[other] استُبعد { $count } مقترح
}
merge-proposals = يجمع المقترح { $number } الآن كل ما دُمج
edit-proposal = صُحح المقترح { $number }
undo-proposals = أُلغي آخر تغيير في المقترحات.
proposals-which-meeting = أي اجتماع هو المقصود؟ يرجى تحديده، مثلاً: مقترحات اجتماع مايو.
proposals-no-text = يرجى وضع النص تحت الطلب في الرسالة نفسها، أو إرساله ملفاً: عرض نصي أو وثيقة وورد أو ملاحظات.
proposals-none = { $group_short }، { $day }: لا مقترحات بانتظار النظر.
proposals-not-alike = لا يمكن الجمع إلا بين مقترحات من نوع واحد واجتماع واحد، ومقترحين على الأقل.
proposal-unknown = لا يوجد مقترح { $number }.
proposal-settled = سبق البت في المقترح { $number }: { $state ->
    [accepted] قُبل.
    [dropped] استُبعد.
   *[merged] دُمج مع مقترح آخر.
}
button-proposal = المقترح { $number }
button-accept-proposal = قبول
button-edit-proposal = تصحيح
button-drop-proposal = استبعاد
button-review-proposals = جميع المقترحات
button-accept-all = قبول الكل
button-drop-all = استبعاد الكل
button-accept-shown = قبول المعروض منها ({ $count })
button-drop-shown = استبعاد المعروض منها ({ $count })
form-edit-proposal = تصحيح مقترح
form-propose-items = البحث عن الإجراءات في نص
form-review-proposals = النظر في المقترحات
form-show-proposal = عرض مقترح
form-accept-proposals = قبول المقترحات
form-drop-proposals = استبعاد المقترحات
form-merge-proposals = دمج المقترحات
web-form-EditProposal = تصحيح المقترح
pasted-text = نص الرسالة
