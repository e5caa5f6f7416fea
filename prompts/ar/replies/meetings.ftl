# مواعيد اجتماعات الأفرقة.
show-meeting = اجتماع: { $group }
next-meeting = { $count ->
    [zero] الاجتماعات القادمة
    [one] الاجتماع القادم
    [two] الاجتماعان القادمان
    [few] الاجتماعات القادمة
    [many] الاجتماعات القادمة
   *[other] الاجتماعات القادمة
}
next-meeting-none = لا يوجد في السجل اجتماع مقرر.
next-meeting-none-of = { $group }: لا يوجد في السجل اجتماع مقرر.
next-meeting-none-joint = { $group_short } و{ $other_short }: لا يوجد في السجل اجتماع مشترك مقرر.
list-meetings = { $count ->
    [zero] لا اجتماعات في السجل
    [one] اجتماع واحد في السجل
    [two] اجتماعان في السجل
    [few] { $count } اجتماعات في السجل
    [many] { $count } اجتماعاً في السجل
   *[other] { $count } اجتماع في السجل
}
list-meetings-of = { $group_short }: { $count ->
    [zero] لا اجتماعات في السجل
    [one] اجتماع واحد في السجل
    [two] اجتماعان في السجل
    [few] { $count } اجتماعات في السجل
    [many] { $count } اجتماعاً في السجل
   *[other] { $count } اجتماع في السجل
}
list-meetings-ahead = { $count ->
    [zero] لا اجتماعات مقررة
   *[other] الاجتماعات القادمة: { $count }
}
list-meetings-ahead-of = { $group_short }: { $count ->
    [zero] لا اجتماعات مقررة
   *[other] الاجتماعات القادمة: { $count }
}
meeting-no-place = لم يُسجَّل مكان الاجتماع بعد.
meeting-no-deadlines = لم يُسجَّل بعد أي موعد نهائي لهذا الاجتماع.
list-meetings-off = الاجتماعات الملغاة:
list-meetings-over = الاجتماعات السابقة، بدءاً بأحدثها:
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] ، بالاقتران مع { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] مقرر
    [running] منعقد الآن
    [held] عُقد
    [cancelled] أُلغي
    [past] كان مقرراً؛ ولا يذكر السجل ما إذا كان قد عُقد
   *[unknown] لا يذكر السجل ما إذا كان قد عُقد
})
meeting-label = { $name ->
    [place] المكان
    [opens] الافتتاح
    [closes] الاختتام
    [contribution] الموعد النهائي للمساهمات
    [registration] الموعد النهائي للتسجيل
    [documents] الموعد النهائي للوثائق
    [contribution_for_translation] الموعد النهائي للمساهمات المطلوب ترجمتها
    [comments] الموعد النهائي للتعليقات
    [proposal] الموعد النهائي للمقترحات
    [fellowship_and_interpretation_request] الموعد النهائي لطلبات المنح والترجمة الشفوية
    [temporary_document_on_web] نشر الوثائق المؤقتة في الموقع الإلكتروني
    [document_on_web] نشر الوثائق في الموقع الإلكتروني
    [collective_letter] الرسالة الجماعية
    [preparatory_document] الموعد النهائي للوثائق التحضيرية
    [working_group_paper] الموعد النهائي لوثائق فريق العمل
    [amendment_to_constitution_or_convention] الموعد النهائي لمقترحات تعديل الدستور أو الاتفاقية
    [meeting_report] تقرير الاجتماع
   *[other] موعد معلن ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] المشاركة عن بُعد متاحة.
    [captioning] عرض النص المكتوب للحوار متاح.
   *[interpretation] الترجمة الشفوية متاحة.
}
meeting-not-said = أي اجتماع هو المقصود؟ يرجى ذكر الفريق، مثلاً: قبل الاجتماع القادم للفريق TDAG.
meeting-unknown = لا يوجد في السجل اجتماع باسم «{ $words }».
meeting-unknown-on = لا يوجد في السجل أي اجتماع ({ $group }) في { $day }.
group-not-shown = لا تُعرض أعمال هذا الفريق في هذا المكان.

# الاجتماعات: تحديد مواعيدها ونقلها وإلغاؤها وافتتاحها واختتامها.
meeting-value-by-rule = { $value } (وفقاً للقاعدة، ولم يُعلَن بعد)
meeting-reason = السبب: { $words }
meeting-scheduled = تقرَّر عقد الاجتماع: { $group }
meeting-entered = أُدرج الاجتماع بوصفه معقوداً: { $group }
meeting-moved = نُقل موعد الاجتماع: { $group }
meeting-elsewhere = غُيّر مكان الاجتماع: { $group }
meeting-was = الموعد السابق: { $start }.
meeting-cancelled = أُلغي الاجتماع: { $group }
meeting-started = افتُتح الاجتماع: { $group }
meeting-ended = اختُتم الاجتماع: { $group }
meeting-ended-items = { $count ->
    [0] لم يُسجل له أي بند.
    [zero] لم يُسجل له أي بند.
    [one] سُجل له بند واحد.
    [two] سُجل له بندان.
    [few] سُجلت له { $count } بنود.
    [many] سُجل له { $count } بنداً.
   *[other] سُجل له { $count } بند.
}
meeting-ended-drafts = { $count ->
    [zero] لا مشاريع بينها في انتظار الموافقة ({ $count }).
    [one] ومنها مشروع واحد في انتظار الموافقة.
    [two] ومنها مشروعان في انتظار الموافقة.
    [few] ومنها { $count } مشاريع في انتظار الموافقة.
    [many] ومنها { $count } مشروعاً في انتظار الموافقة.
   *[other] ومنها { $count } مشروع في انتظار الموافقة.
}
button-meeting-items = بنود الاجتماع
meeting-secretary = أمانة الاجتماع: { $person }.
meeting-lines = إلى حين اختتامه تُسجَّل هنا السطور المعلَّمة («إجراء: …»، «قرار: …»)، وتُقرأ ملفات الملاحظات والتعليقات النصية لمن يتولى مراجعتها.
meeting-items-moved = { $count ->
    [zero] لم يتغير الموعد النهائي لأي بند.
    [one] تغيَّر معه الموعد النهائي لبند واحد، وستُبلَّغ الجهات المسؤولة.
    [two] تغيَّر معه الموعد النهائي لبندين، وستُبلَّغ الجهات المسؤولة.
    [few] تغيَّرت معه المواعيد النهائية: { $count } بنود، وستُبلَّغ الجهات المسؤولة.
    [many] تغيَّرت معه المواعيد النهائية: { $count } بنداً، وستُبلَّغ الجهات المسؤولة.
   *[other] تغيَّرت معه المواعيد النهائية: { $count } بند، وستُبلَّغ الجهات المسؤولة.
}
meeting-items-next = { $count ->
    [zero] لم يتغير الموعد النهائي لأي بند.
    [one] أصبح الموعد النهائي لبند واحد مرتبطاً بالاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [two] أصبح الموعد النهائي لبندين مرتبطاً بالاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [few] أصبحت المواعيد النهائية لعدد { $count } بنود مرتبطة بالاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [many] أصبحت المواعيد النهائية لعدد { $count } بنداً مرتبطة بالاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
   *[other] أصبحت المواعيد النهائية لعدد { $count } بند مرتبطة بالاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
}
meeting-items-wait = { $count ->
    [zero] لم يبقَ أي بند بلا تاريخ.
    [one] يبقى بند واحد بلا تاريخ إلى أن يتقرر عقد الاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [two] يبقى بندان بلا تاريخ إلى أن يتقرر عقد الاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [few] تبقى { $count } بنود بلا تاريخ إلى أن يتقرر عقد الاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
    [many] يبقى { $count } بنداً بلا تاريخ إلى أن يتقرر عقد الاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
   *[other] يبقى { $count } بند بلا تاريخ إلى أن يتقرر عقد الاجتماع القادم للفريق، وستُبلَّغ الجهات المسؤولة.
}
meeting-items-stay = { $count ->
    [zero] لا يرتبط الموعد النهائي لأي بند باجتماع آخر.
    [one] يبقى الموعد النهائي للبند { $items } مرتبطاً باجتماع الفريق { $group_short } في { $day } الذي يُعقد بالاشتراك مع هذا الفريق. ويمكن تحديد موعد آخر.
    [two] يبقى الموعدان النهائيان للبندين { $items } مرتبطين باجتماع الفريق { $group_short } في { $day } الذي يُعقد بالاشتراك مع هذا الفريق. ويمكن تحديد موعدين آخرين.
    [few] تبقى المواعيد النهائية للبنود { $items } مرتبطة باجتماع الفريق { $group_short } في { $day } الذي يُعقد بالاشتراك مع هذا الفريق. ويمكن تحديد مواعيد أخرى.
    [many] تبقى المواعيد النهائية للبنود { $items } مرتبطة باجتماع الفريق { $group_short } في { $day } الذي يُعقد بالاشتراك مع هذا الفريق. ويمكن تحديد مواعيد أخرى.
   *[other] تبقى المواعيد النهائية للبنود { $items } مرتبطة باجتماع الفريق { $group_short } في { $day } الذي يُعقد بالاشتراك مع هذا الفريق. ويمكن تحديد مواعيد أخرى.
}
meeting-items-undated = { $count ->
    [zero] لم يبقَ أي بند بلا تاريخ.
    [one] بند واحد بلا تاريخ من الآن لأنه مرتبط بهذا الاجتماع، وستُبلَّغ الجهات المسؤولة.
    [two] بندان بلا تاريخ من الآن لأنهما مرتبطان بهذا الاجتماع، وستُبلَّغ الجهات المسؤولة.
    [few] { $count } بنود بلا تاريخ من الآن لأنها مرتبطة بهذا الاجتماع، وستُبلَّغ الجهات المسؤولة.
    [many] { $count } بنداً بلا تاريخ من الآن لأنها مرتبطة بهذا الاجتماع، وستُبلَّغ الجهات المسؤولة.
   *[other] { $count } بند بلا تاريخ من الآن لأنها مرتبطة بهذا الاجتماع، وستُبلَّغ الجهات المسؤولة.
}
meeting-announced-stay = تبقى التواريخ المعلنة كما هي إلى أن تُعلَن تواريخ أخرى.
undo-meeting = أُلغي آخر تغيير في الاجتماع، وعادت المواعيد النهائية المرتبطة به كما كانت.
undo-adopted = الاقتباسات وأسماء المتحدثين التي حُذفت عند اعتماد التقرير لا يمكن استعادتها.
undo-meeting-planned = { $group }، { $start }: لم يعد هذا الاجتماع مقرراً.
reading-meeting-on = { $group }، { $day }
meeting-when = يرجى ذكر الفريق واليوم والساعة في جملة واحدة، مثلاً: يجتمع الفريق ISCG بالاشتراك مع الفريق TDAG في 21 مايو 2025 الساعة 14:30 في جنيف.
meeting-when-moved = يرجى ذكر الاجتماع وموعده الجديد في جملة واحدة، مثلاً: نقل الاجتماع القادم للفريق ISCG إلى 3 يونيو الساعة 10:00.

## المواعيد النهائية المتصلة بالاجتماع
deadlines-proposed = { $count ->
    [zero] لا مواعيد مقترحة وفقاً للقواعد:
    [one] موعد مقترح وفقاً للقواعد، يمكن قبوله أو الاستعاضة عنه بالموعد المعلن:
    [two] موعدان مقترحان وفقاً للقواعد، يمكن قبولهما أو الاستعاضة عنهما بالموعدين المعلنين:
    [few] مواعيد مقترحة وفقاً للقواعد، يمكن قبولها أو الاستعاضة عنها بالمواعيد المعلنة:
    [many] مواعيد مقترحة وفقاً للقواعد، يمكن قبولها أو الاستعاضة عنها بالمواعيد المعلنة:
   *[other] مواعيد مقترحة وفقاً للقواعد، يمكن قبولها أو الاستعاضة عنها بالمواعيد المعلنة:
}
deadline-proposed = { meeting-label }: { $direction ->
    [about] نحو { $day }
   *[at_least] في موعد أقصاه { $day }
}{ $cited ->
    [yes] {" "}– المصدر: { $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] {" "}(لم يُتحقق منه)
}
deadline-accepted = { meeting-label }: { $day }
deadline-announced = { meeting-label }: { $day }، كما أُعلن
deadline-replaced = يحل محل الموعد السابق: { $day }.
deadline-announced-only = { meeting-label }: يُعلَن هذا التاريخ كتابةً، ولذلك لا يُحسب.
meeting-deadlines-kept = محفوظ مع الاجتماع، { $group_short }، { $start }:
button-accept-deadlines = قبول هذه التواريخ

## أسباب تعذر الإجراء
meeting-not-planned = { $group }، { $start }: لا يمكن ذلك إلا لاجتماع مقرر، وهذا الاجتماع { $state ->
    [running] منعقد الآن
    [held] عُقد بالفعل
    [cancelled] أُلغي
   *[unknown] غير مدرج بين الاجتماعات المقررة
}.
meeting-not-running = { $group }، { $start }: هذا الاجتماع غير منعقد الآن.
meeting-none-running = لا يوجد هنا اجتماع منعقد الآن.
meeting-not-yours = { $group }: تتولى رئاسة الفريق أو أمانته أو الأمانة تحديد مواعيد الاجتماعات وتغييرها.
meeting-which = أي اجتماع هو المقصود؟ يرجى تكرار الطلب مع ذكر الفريق، مثلاً: الاجتماع القادم للفريق ISCG.
meeting-with-itself = { $group }: يُعقد الاجتماع المشترك مع فريق آخر.
meeting-planned-already = { $group }: يوجد اجتماع مقرر في هذا التاريخ، { $start }.
meeting-moved-nowhere = { $group }: لم يتغير شيء؛ فالاجتماع مقرر على هذا النحو بالفعل، { $start }.
meeting-ends-first = ينتهي الاجتماع ({ $end }) قبل أن يبدأ ({ $start }). يرجى التحقق من التواريخ.
meeting-too-long = يمتد الاجتماع من { $start } إلى { $end }. يرجى التحقق من التواريخ.
meeting-in-past = هذا التاريخ قد مضى: { $start }. يرجى ذكر تاريخ لاحق.
meeting-passed = هذا التاريخ قد مضى: { $start }. يرجى ذكر تاريخ لاحق؛ أما الاجتماع الذي عُقد فيُذكر ذلك في استمارته.
meeting-not-today = { $group }: هذا الاجتماع مقرر في { $start }. ويمكن افتتاحه في يومه أو نقل موعده.
deadlines-none-proposed = { $group }، { $start }: لا تقترح القواعد أي تاريخ لم يحن بعد.

## ما تُبلَّغ به الجهات المسؤولة
notice-moved-from = نُقل موعد الاجتماع الذي يرتبط به البند { $number }: { $text }. الموعد النهائي السابق: { $was }؛ والموعد النهائي الجديد: { $now }.
notice-moved-next = أُلغي الاجتماع الذي كان يرتبط به البند { $number }، وأصبح البند مرتبطاً بالاجتماع الذي يليه: { $text }. الموعد النهائي السابق: { $was }؛ والموعد النهائي الجديد: { $now }.
notice-dated = أصبح للاجتماع الذي يرتبط به البند { $number } تاريخ محدد: { $text }. الموعد النهائي: { $now }.
notice-undated = لم يعد للاجتماع الذي يرتبط به البند { $number } تاريخ: { $text }. الموعد النهائي السابق: { $was }؛ ولا موعد نهائي حالياً.
item-meeting-cancelled = أُلغي ذلك الاجتماع، ولذلك لم يعد للموعد النهائي تاريخ. ويمكن تحديد تاريخ آخر.

## ما يُقال عن الاجتماع نفسه
of-meeting = { $group_short }، { $start } – { $name ->
    [follow-up] قائمة المتابعة
    [window] مهلة الاعتراضات
    [window-over] انتهاء مهلة الاعتراضات
   *[other] { meeting-label }: { $day }
}
notice-meeting = اجتماع { $group_short }، { $start }. { meeting-label }: { $day }.
notice-follow-up = اجتماع { $group_short }، الافتتاح: { $start }. قائمة المتابعة مرفقة بهذه الرسالة.
notice-meeting-edited = اجتماع { $group_short }، { $start }: { $words }
notice-meeting-edited-whole = { $words }
notice-meeting-untold = تعذّر إبلاغ { $who } بشأن اجتماع: { of-meeting }.
notice-meeting-unsure = ليس من المؤكد أن الإشعار بشأن اجتماع قد وصل إلى { $who }: { of-meeting }.
notice-place-untold = تعذّر النشر في { $place }: { of-meeting }.
notice-place-unsure = ليس من المؤكد أن النشر قد تمّ في { $place }: { of-meeting }.
reminder-of-meeting = { $moment }: { of-meeting }{ $held ->
    [yes] {" "}(في انتظار إذن الأمانة)
   *[no] {""}
}
reminder-held-of-meeting = { $person }، { $moment }: { of-meeting }
untold-meeting = تعذّر إبلاغ { $who }، { $moment }: { of-meeting }
untold-meeting-unsure = ليس من المؤكد أن الإشعار قد وصل إلى { $who }، { $moment }: { of-meeting }{ untold-notice }
button-show-meeting = اجتماع { $group_short }
button-show-follow-up = قائمة متابعة { $group_short }

## Where a field is asked for
form-announce-deadline = إعلان موعد نهائي لاجتماع
field-kind = أي موعد نهائي؟ مثلاً: المساهمات أو التسجيل أو الوثائق.
form-label-kind = النوع
form-schedule-meeting = تحديد موعد اجتماع
form-move-meeting = نقل موعد اجتماع
