# الصفحة الشخصية والاستمارات والرسائل المختارة أو المعدلة أو المبحوث عنها.

show-home = صفحتكم
home-items = { $count ->
    [0] لا يوجد بند مفتوح لكم.
    [zero] لا يوجد بند مفتوح لكم ({ $count }).
    [one] بند واحد مفتوح لكم.
    [two] بندان مفتوحان لكم.
    [few] { $count } بنود مفتوحة لكم.
    [many] { $count } بنداً مفتوحاً لكم.
   *[other] { $count } بند مفتوح لكم.
}
home-items-late = لا يزال مفتوحاً بعد موعده:
home-items-soon = خلال أسبوع:
home-items-later = لاحقاً:
home-items-undated = من دون موعد:
home-topics = مواضيعكم:
home-topic = { $topic }: { $role }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}
home-meetings = الاجتماعات القادمة:
home-reminders = التذكيرات القادمة:
home-welcome = مرحباً بكم في Focal. ثلاث عبارات يمكنكم تجربتها:
home-visitor = لستم مدرجين في السجل بعد، ويمكن للأمانة إدراجكم. ويمكنكم في الأثناء حفظ ملاحظاتكم وتذكيراتكم الخاصة.
button-new-action = بند عمل جديد
button-settings = الإعدادات

set-profile = غُيّرت إعداداتكم، وهي الآن:
set-profile-same = إعداداتكم كما تريدون، وهي:
form-set-profile = إعداداتكم
form-set-place = إعدادات هذه القناة

button-done-note = أُنجز، مع ملاحظة
button-accept-item = قبول: { $number }
button-decline-item = اعتذار مع ذكر السبب
button-snooze-3 = التذكير بعد ثلاثة أيام
button-snooze-until = التذكير في يوم آخر
button-cancel-reminder = إلغاء التذكير { $number }
button-new-date = موعد جديد
button-hand-over = إحالة إلى جهة أخرى

form-option = { $value }
form-label-text = النص
form-label-responsible = الجهة المسؤولة
form-label-due = الموعد النهائي
form-label-topic = الموضوع
form-label-cooperating = جهات التعاون
form-label-report_to = يُرفع التقرير إلى
form-label-meeting = الاجتماع
form-label-to = الخلف
form-label-since = ابتداءً من
form-label-body = الهيئة
form-label-party = الشخص أو المكتب
form-label-role = المهمة
form-label-reference = المرجع
form-label-reason = السبب
form-label-note = ملاحظة
form-label-status = الحالة
form-label-until = حتى
form-label-lang = اللغة
form-label-zone = المنطقة الزمنية
form-label-quiet_start = بداية ساعات الهدوء
form-label-quiet_end = نهاية ساعات الهدوء
form-label-leads = التذكيرات: عدد الأيام قبل الموعد
form-label-reach = تصل التذكيرات
form-label-eagerness = متى يتدخل Focal هنا
form-label-model = النموذج اللغوي
form-label-group = الفريق
form-label-of_class = أو لفئة كاملة
field-cooperating = ما الجهات المتعاونة؟
field-report_to = إلى من يُرفع التقرير؟
field-reason = ما السبب؟
field-status = ما الحالة الآن؟
field-lang = بأي لغة تريدون أن يراسلكم Focal؟
field-zone = في أي منطقة زمنية أنتم؟ يكفي ذكر مدينة.
field-quiet_start = من أي ساعة لا يُرسل شيء؟ مثلاً: 20:00.
field-quiet_end = حتى أي ساعة لا يُرسل شيء؟ مثلاً: 7:00.
field-reach = أين ينبغي أن تصل التذكيرات: حيث كنتم آخر مرة، أم في Slack، أم في Microsoft Teams، أم بالبريد الإلكتروني؟
field-eagerness = متى ينبغي أن يتدخل Focal هنا؟
field-model = هل يمكن الاستعانة هنا بنموذج لغوي؟
form-faults = لم يُحفظ شيء بعد. يُرجى النظر في الحقول المشار إليها.
form-not-taken = لم يُغيَّر شيء بعد.
form-required = يُرجى ملء هذا الحقل.
form-unknown = «{ $words }» غير موجود في السجل.
form-which = هناك أكثر من احتمال: { $readings }. يُرجى تحديد المقصود.
form-unread = تعذرت قراءة «{ $words }» هنا. يُرجى استعمال عبارة أخرى.
form-date-unread = تعذرت قراءة «{ $words }» كتاريخ. مثلاً: 14 يونيو، أو قبل الاجتماع القادم للفريق TDAG.

item-source = سُجّل انطلاقاً من: { $link }
proposal-picked = هل يُسجَّل هذا؟ لم يُغيَّر شيء بعد. في حال موافقتكم تكون النتيجة كما يلي:
item-message-deleted = حُذفت الرسالة التي سُجّل منها البند { $number }: «{ $text }». هل يُسحب البند؟
items-message-deleted = حُذفت الرسالة التي سُجّلت منها البنود { $number }. هل يُسحب أي منها؟
item-message-unread = لم تعد الرسالة التي سُجّل منها البند { $number } تُقرأ كبند: «{ $text }». هل يُسحب البند؟
item-message-edited = عُدّلت الرسالة التي سُجّل منها البند { $number }، وقد تغيّر البند أو وُوفق عليه منذ ذلك الحين. إذا عُدّل البند وفقاً للرسالة تكون النتيجة كما يلي:
item-message-several = عُدّلت رسالة سُجّلت منها عدة بنود: { $numbers }. تبقى البنود كما هي، ويُرجى تحديد البند الذي ينبغي تغييره.
item-message-not-yours = عُدّلت الرسالة التي سُجّل منها البند { $number }. يبقى البند كما هو: لا يمكن تغييره بهذه الطريقة إلا لمن سجّله.
label-withdraw = سحب البند { $number }
search-options = { $count ->
    [zero] لا توجد نتائج ({ $count }).
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $count } نتائج.
    [many] { $count } نتيجة.
   *[other] { $count } نتيجة.
}
search-none = لا توجد نتائج.
form-label-addressed_to = موجه إلى
form-label-at = الموعد
form-label-start = البداية
form-label-end = النهاية
form-label-jointly_with = يُعقد بالاقتران مع
form-label-place = المكان
form-label-held = مقرَّر أم معقود
form-cancel-meeting = إلغاء اجتماع
field-meeting-start = في أي يوم وفي أي ساعة؟ مثلاً: 14 يونيو الساعة 9:30.
field-end = متى ينتهي؟ مثلاً: 16 يونيو الساعة 17:00.
field-meeting-zone = في أي منطقة زمنية يُعقد؟ يكفي ذكر مدينة.
field-jointly_with = بالاقتران مع أي فريق؟
field-place = أين يُعقد؟
field-held = هل سيُعقد لاحقاً، أم عُقد بالفعل؟
form-overtaken = جرى تغيير البند { $number } أثناء ملء هذه الاستمارة. وما مُلئ يرد أدناه ولم يُسجَّل. يرجى مقارنته بالوضع الحالي للبند، وإرسال الاستمارة من جديد إذا ظل صالحاً.
form-stands-now = الوضع الحالي للبند:
form-overtaken-since = تغيّر ما تعدّله هذه الاستمارة أثناء ملئها. ولم يُسجَّل ما مُلئ، وهو باقٍ في الاستمارة. يرجى مقارنته بما جرى في هذه الأثناء، وإرسال الاستمارة من جديد إذا ظل صالحاً.
form-changes = ما تغيّر في هذه الأثناء:
form-changed = { $moment }: { $who } – { $done }
form-stands = الوضع الحالي:
form-label-capacity = الصفة
form-label-year = السنة
form-label-months = الدورية بالأشهر
