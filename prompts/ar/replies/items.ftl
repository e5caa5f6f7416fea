# بنود العمل والاستنتاجات والدعوات إلى العمل والمعلومات.

item-recorded = { $kind ->
    [conclusion] سُجّل الاستنتاج { $number }.
    [call_to_action] سُجّلت الدعوة إلى العمل { $number }.
    [information] سُجّلت المعلومة { $number }.
   *[action] سُجّل بند العمل { $number }.
}
item-recorded-draft = { $kind ->
    [conclusion] سُجّل الاستنتاج { $number } بصفة مشروع.
    [call_to_action] سُجّلت الدعوة إلى العمل { $number } بصفة مشروع.
    [information] سُجّلت المعلومة { $number } بصفة مشروع.
   *[action] سُجّل بند العمل { $number } بصفة مشروع.
}
item-draft-party = يُلزم هذا البند جهات أخرى، ولذلك لا يُبلَّغ به أحد إلى أن توافق عليه رئاسة الفريق أو أمانته أو الأمانة.
item-draft-group = يخص هذا البند الفريق، ولذلك يبقى مشروعاً إلى أن توافق عليه رئاسة الفريق أو أمانته أو الأمانة.

item-label-text = النص
item-label-responsible = الجهة المسؤولة
item-label-addressed = موجَّه إلى
item-label-cooperating = جهات التعاون
item-label-report-to = يُرفع التقرير إلى
item-label-deadline = الموعد النهائي
item-label-topic = الموضوع
item-label-meeting = الاجتماع
item-label-reference = المرجع
item-label-status = الحالة
item-label-superseded-by = حل محله البند
item-value = { $value }
item-meeting = { $meeting_short }، { $day }

item-party-unknown = لا توجد في السجل عبارة «{ $words }»؛ وقد حُفظت كما قيلت.
item-no-owner = لم تُسمَّ أي جهة مسؤولة بعد.
item-no-date = لم يُذكر موعد نهائي؛ ولن تُرسل تذكيرات إلى أن يُحدَّد.
item-unbound = لم يُقرَّر بعد عقد هذا الاجتماع، ولذلك ليس للموعد النهائي تاريخ: { $deadline }.
item-contact = للتواصل بشأن هذا البند لدى { $party }: { $people }
item-no-attention = لا يذكر السجل جهة اتصال تتابع هذا البند عن: { $parties }. وتُوجَّه التذكيرات إلى من سجّل البند.
item-no-topic = لم يُذكر موضوع، ولذلك لا يُعرف من يتابع هذا البند عن: { $parties }. وإلى حين تحديده تُوجَّه التذكيرات إلى من سجّل البند. ويمكن تحديده بعبارة: «موضوع البند { $number } هو …».
item-time-moved = لا وجود لهذه الساعة في ذلك اليوم بسبب تقديم الساعة؛ وقد فُهمت كما يلي: { $moment }.
item-time-twice = تُؤخَّر الساعة حينئذ فتتكرر هذه الساعة مرتين؛ وقد أُخذ بالأولى منهما: { $moment }.

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }، { $more }
asked-mine = في عهدتكم
asked-body = { $body_short }
asked-topic = الموضوع: { $topic }
asked-meeting = اجتماع { $group_short } في { $day }
asked-kind = النوع: { $kind }
asked-status = الحالة: { $status }
asked-between = الموعد من { $after } إلى { $before }
asked-after = الموعد من { $day } فصاعداً
asked-before = الموعد حتى { $day }
asked-since = منذ { $day }
asked-until = حتى { $day }
asked-within = من { $since } إلى { $until }
items-listed = { $count ->
    [zero] لا توجد بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
}{ $filtered ->
    [yes] {" "}– { $asked }
   *[no] {""}
}{ $all ->
    [yes] {""}
   *[no] {" "}(المعروض هنا: { $shown })
}:
items-none = لا يوجد بند مطابق{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
items-none-seen = لا يوجد بند مطابق بين البنود المتاحة لكم{ $filtered ->
    [yes] {" "}({ $asked })
   *[no] {""}
}.
item-shown = { $kind ->
    [conclusion] الاستنتاج { $number }
    [call_to_action] الدعوة إلى العمل { $number }
    [information] المعلومة { $number }
    [personal] التذكير الشخصي { $number }
   *[action] بند العمل { $number }
}
item-said = كما قيل:
item-history = ما جرى منذ ذلك الحين:
item-event = { $moment }: { $event } ({ $person })
item-event-noted = { $moment }: { $event } ({ $person }): { $note }
item-event-changed = { $moment }: { $event } ({ $person }). { $field }: { $before } ← { $after }
item-in-private = البند { $number } ليس موجهاً إلى جميع القراء هنا؛ ويُقدَّم الجواب إليكم على انفراد.
items-in-private = يُقدَّم الجواب إليكم على انفراد.
item-not-shown = لم يعد البند { $number } معروضاً هنا.

event-recorded = تسجيل
event-progress = إفادة بالتقدم
event-done = إنجاز
event-reported = إفادة بالإنجاز
event-agreed = موافقة
event-accepted = قبول
event-reopened = إعادة فتح
event-withdrawn = سحب
event-superseded = استبدال
event-moved = تغيير الموعد النهائي
event-reassigned = إحالة
event-edited = تصحيح
event-undone = التراجع عن آخر تغيير
event-objected = اعتراض
event-retracted = سُحب الاعتراض
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = أُغلق البند { $number }: { $text }
item-reported-done = أُفيد بإنجاز البند { $number }: { $text }. وستؤكد ذلك رئاسة الفريق أو أمانته أو الأمانة.
item-progress = دُوّن التقدم المحرز في البند { $number }: { $note }
item-note-kept = دُوِّن في البند { $number }: { $note }
item-stands = الحالة: { $status }
items-agreed = { $count ->
    [zero] لم يُوافَق على أي بند ({ $count })
    [one] تمت الموافقة على بند واحد
    [two] تمت الموافقة على بندين
    [few] تمت الموافقة على { $count } بنود
    [many] تمت الموافقة على { $count } بنداً
   *[other] تمت الموافقة على { $count } بند
}{ $told ->
    [yes] ، وتُبلَّغ الجهات المسؤولة بذلك.
    [some] ، وتُبلَّغ بعض الجهات المسؤولة فقط بذلك.
    [later] ، ولم تُبلَّغ الجهات المسؤولة بذلك بعد.
    [none] ، ولا يوجد حالياً من يمكن إبلاغه بذلك.
   *[plain] .
}
item-waits-release = { $who }: يُرسَل الإشعار حالما تأذن الأمانة بإرساله{ $may_release ->
    [yes] . وللاطلاع عليه: «اعرض قائمة الإذن».
   *[no] .
}
item-waits-pause = إرسال الإشعارات متوقف حالياً؛ وتُبلَّغ الجهات المسؤولة عند استئنافه.
item-name-owner = لتسمية جهة مسؤولة: «إحالة { $number } إلى …».
items-agreed-none = تعذّرت الموافقة على أي من هذه البنود:
items-accepted = { $count ->
    [zero] لم يُدوَّن قبول أي بند ({ $count }).
    [one] دُوّن قبولكم لهذا البند.
    [two] دُوّن قبولكم لبندين.
    [few] دُوّن قبولكم لـ { $count } بنود.
    [many] دُوّن قبولكم لـ { $count } بنداً.
   *[other] دُوّن قبولكم لـ { $count } بند.
}
item-not-enrolled = { $who }: لم يتم الإدراج في التذكيرات بعد، ولذلك لا يُرسَل شيء حتى الآن. وتبدأ التذكيرات بعد الإدراج{ $may_enrol ->
    [yes] : «أدرجوا { $who }».
   *[no] ، وتتولاه الأمانة.
}
item-reopened = أُعيد فتح البند { $number }: { $text }
item-withdrawn = سُحب البند { $number } ويبقى محفوظاً في السجلات: { $text }
item-superseded = حل البند { $other } محل البند { $number }، ويبقى هذا في السجل: { $text }
item-superseded-by-itself = لا يمكن أن يحل البند محل نفسه. ولسحبه: «اسحب { $number }».
item-moved = الموعد النهائي الجديد للبند { $number }: { $deadline }.
item-moved-from = الموعد السابق: { $deadline }.
item-stands-already = الموعد النهائي للبند { $number } هو هذا أصلاً: { $deadline }. لم يتغير شيء.
item-reassigned = أُحيل البند { $number }.
item-edited = صُحح البند { $number }.

undo-done = أُلغي آخر تغيير في البند { $number }. وهو الآن كما يلي:
undo-recorded = أُلغي التسجيل: سُحب البند { $number }.
undo-several = أُلغي آخر تغيير. والبنود الآن كما يلي:
undo-setting = أُلغي آخر تغيير في الإعدادات.
undo-told = أُبلغت في هذه الأثناء الجهات التالية: { $people }.
undo-corrected = يُرسل تصحيح بشأن البند { $number } إلى: { $people }.
undo-older = لم تغيّر رسالتكم الأخيرة شيئاً، ولذلك يُتراجع عن التغيير الذي سبقها. لم يُغيَّر شيء بعد. في حال موافقتكم تكون النتيجة كما يلي:
undo-later = أجريتم تغييراً آخر بعد ذلك، ولا يمكن التراجع إلا عن آخر تغيير. لم يُغيَّر شيء بعد. في حال موافقتكم تكون النتيجة كما يلي:
undo-already = سبق التراجع عن هذا التغيير. ولم يُغيَّر شيء آخر.
undo-of-another = لا يمكن التراجع عن هذا التغيير إلا لمن أجراه. ولم يتغير شيء.
undo-nothing = لا يوجد ما يمكن التراجع عنه: لا يمكن التراجع إلا عن آخر تغيير أجريتموه خلال الدقائق العشر الأخيرة.
undo-changed = أُجري تغيير آخر منذ ذلك الحين، ولذلك لم يعد ممكناً التراجع عن تغييركم.
undo-nobody-to-tell = لم يُبلَّغ أحد آخر بشأن البند { $number }، فلا حاجة إلى تصحيح.

item-not-found = لا يوجد بند رقمه { $number } يمكن عرضه عليكم.
item-not-yours = يمكن تغيير البند { $number } من جانب الجهات المسؤولة، ومن سجّله قبل الموافقة عليه، ورئاسة فريقه أو أمانته، والأمانة.
item-of-member = البند { $number } موكل إلى عضو تتكلمون باسمه: يمكنكم الإبلاغ عن التقدم المحرز فيه والإفادة بإنجازه. أما موعده النهائي والجهات المسؤولة عنه فيعود تغييرها إلى رئاسة فريقه أو أمانته وإلى الأمانة.
item-agree-not-yours = لا يزال البند { $number } مشروعاً. وتعود الموافقة عليه إلى رئاسة فريقه أو أمانته أو إلى الأمانة.
item-closed = البند { $number } ليس مفتوحاً. الحالة: { $status }
item-is-draft = لا يزال البند { $number } مشروعاً، وتلزم الموافقة عليه أولاً.
item-not-work = { $kind ->
    [conclusion] البند { $number } استنتاج؛ وليس فيه ما يُنجَز في موعد معين.
   *[information] البند { $number } معلومة؛ وليس فيه ما يُنجَز في موعد معين.
}
item-personal = البند { $number } تذكير شخصي: يُرسل إليكم وحدكم في الموعد المختار.
item-agreed-already = سبقت الموافقة على البند { $number }.
item-open-already = يبقى البند { $number } على حاله. الحالة: { $status }
item-reported-already = سبقت الإفادة بإنجاز البند { $number }، وهو في انتظار التأكيد.
item-status-refused = لا يمكن للإفادة بالتقدم أن تضع البند { $number } في هذه الحالة: { $status }
item-reassign-refused = من شأن إحالة البند { $number } أن تُلزم جهات أخرى؛ يُرجى التوجه إلى رئاسة الفريق أو أمانته أو إلى الأمانة.
item-reassign-unknown = لا يوجد في السجل شخص أو مكتب أو جهة باسم «{ $words }». ويبقى البند { $number } مسنداً كما هو. ويمكن للأمانة أن تضيف إلى السجل من لم يرد فيه.
item-nothing-to-edit = لن يتغير شيء في البند { $number }. ويمكن طلب التصحيح بعبارة: «تعديل نص { $number }: …» أو «موضوع البند { $number } هو …».
text-empty = لا يوجد نص لحفظه. يُرجى ذكر المطلوب.
text-too-long = النص أطول من أن يُحفظ. عدد الأحرف: { $length }؛ والحد الأقصى: { $most }.
date-past = انقضى هذا الموعد: { $deadline }. ولم يتغير شيء.
date-too-far = هذا التاريخ بعيد جداً. ولم يتغير شيء.

button-done = أُنجز: { $number }
button-snooze = التذكير غداً
button-show = عرض البند { $number }
button-undo = تراجع
button-agree = الموافقة على البند { $number }
button-more = عرض المزيد
button-move = بعد أسبوع: { $day }
button-correct = إرسال تصحيح إليهم
button-release = السماح بالإرسال
item-changed-since = تغيّر البند { $number } منذ ظهور هذا الزر، فلم يُنفَّذ شيء. وهو الآن كما يلي:
