# Who was told of an item, what was changed, who is in the register.
delivery = الإشعارات بشأن البند { $number }
delivery-none = لا توجد إشعارات بشأن البند { $number } يمكن عرضها عليكم.
delivery-sent = { $moment }: { $who }، { $what } ({ $way })
delivery-unsure = { $moment }: { $who }، { $what } ({ $way })؛ ليس من المؤكد أن الإشعار قد وصل
delivery-planned = مقرر، { $moment }: { $who }، { $what }
delivery-held = قيد الانتظار، { $moment }: { $who }، { $what }
delivery-missed = لم يُرسل، { $moment }: { $who }، { $what }
delivery-failed = تعذّر التسليم، { $moment }: { $who }، { $what }
delivery-no-way = لم يُسلَّم بعد، { $moment }: { $who }، { $what }
delivery-coming = المقرر لاحقاً:
delivery-dropped = { $count ->
    [zero] لا إشعارات أُلغيت.
    [one] إشعار واحد كان مقرراً لم تعد هناك حاجة إليه.
    [two] إشعاران كانا مقررين لم تعد هناك حاجة إليهما.
    [few] { $count } إشعارات كانت مقررة لم تعد هناك حاجة إليها.
    [many] { $count } إشعاراً كان مقرراً لم تعد هناك حاجة إليها.
   *[other] { $count } إشعار كان مقرراً لم تعد هناك حاجة إليها.
}
told-lead = قبل الموعد النهائي
told-due = في يوم الموعد النهائي
told-past = لا يزال البند مفتوحاً
told-desk = إلى الأمانة: لا يزال البند مفتوحاً
told-assigned = بند جديد
told-moved = موعد نهائي جديد
told-completed = أُنجز البند
told-asked = سؤال عن البند
told-remind = تذكير شخصي
told-reopened = أُعيد فتح البند
told-status = طلب بيان الحالة
told-joined = بند مفتوح، عند الإدراج
told-other = مستجدات البند
reach-other = بوسيلة أخرى
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [zero] لا توجد تغييرات مسجلة.
    [one] تغيير واحد مسجل:
    [two] تغييران مسجلان، الأحدث أولاً:
    [few] { $count } تغييرات مسجلة، الأحدث أولاً:
    [many] { $count } تغييراً مسجلاً، الأحدث أولاً:
   *[other] { $count } تغيير مسجل، الأحدث أولاً:
}
trail-of-day = { $count ->
    [zero] لا توجد تغييرات مسجلة ({ $since }).
    [one] تغيير واحد مسجل ({ $since }):
    [two] تغييران مسجلان ({ $since })، الأحدث أولاً:
    [few] { $count } تغييرات مسجلة ({ $since })، الأحدث أولاً:
    [many] { $count } تغييراً مسجلاً ({ $since })، الأحدث أولاً:
   *[other] { $count } تغيير مسجل ({ $since })، الأحدث أولاً:
}
trail-of-days = { $count ->
    [zero] لا توجد تغييرات مسجلة من { $since } إلى { $until }.
    [one] تغيير واحد مسجل من { $since } إلى { $until }:
    [two] تغييران مسجلان من { $since } إلى { $until }، الأحدث أولاً:
    [few] { $count } تغييرات مسجلة من { $since } إلى { $until }، الأحدث أولاً:
    [many] { $count } تغييراً مسجلاً من { $since } إلى { $until }، الأحدث أولاً:
   *[other] { $count } تغيير مسجل من { $since } إلى { $until }، الأحدث أولاً:
}
trail-subject = { $subject ->
    [item] البند
    [meeting] الاجتماع
    [person] قيد شخص
    [import] الاستيراد
    [notice] الإشعار
    [answer] الرد
    [proposal] المقترح
    [document] الوثيقة
    [setting] الإعداد
    [absence] الغياب
    [succession] الخلف المقترح
    [focal_point] قيد جهة اتصال
    [membership] العضوية
    [overlap] الازدواجية المحتملة
    [consent] موافقة فريق
    [place] القناة أو المحادثة
    [activity] النشاط
    [plan] مواعيد التذكير
    [agenda_item] بند جدول الأعمال
    [attendance] الحضور
    [account] حساب
    [erased] البيانات الممحوّة
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] :
   *[other] {""}
} { $id }
trail-line = { $moment }: { $who } – { $done } ({ trail-row })
did-import-register = استيراد ملف السجل
did-import-actions = استيراد ملف بنود العمل
did-import-versions = استيراد الترجمات
did-undo-import = التراجع عن استيراد
did-record-several = إجراء عدة تغييرات معاً
did-follow-zone-rules = اتباع القواعد الجديدة للمناطق الزمنية
did-keep-for = حذف ما انتهت مدة حفظه
did-open-to-objections = فتح ما اعتُمد للاعتراضات
person-title = { $person }
person-kind = الفئة
person-office = مكتب
person-mail = البريد الإلكتروني
person-offices = يجيب باسم
person-answered = يتولى الرد
person-groups = الأفرقة:
person-group = { $group_short }: { $capacity }
told-of-item = البند { $number } ({ $text })
told-to = الإشعارات الموجَّهة إلى { $person }
told-to-none = لم يُرسَل أي إشعار إلى { $person }.
