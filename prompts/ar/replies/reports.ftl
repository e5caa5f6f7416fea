# ما تضطلع به الهيئات بشأن المواضيع خلال سنة، وما قد يكون مكرراً.
report-activity = حُفظ النص كمشروع، ويدخل في التقارير بعد أن تجيزه الهيئة:
activity-line = { $number }. { $topic }، { $body_short }، { $year } — { $kind }: { $text }{ $cleared ->
    [yes] {""}
   *[no] {" "}(مشروع)
}
activity-priority = أولوية
activity-activity = نشاط
activity-result = نتيجة
activity-document = وثيقة
list-activities = ما جرى الإبلاغ عنه: { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
}
list-activities-none = لم يجر الإبلاغ عن أي شيء من هذا القبيل.
activities-rest = { $count ->
    [zero] لا قيود أخرى.
    [one] يليه قيد واحد آخر.
    [two] يليه قيدان آخران.
    [few] تليه { $count } قيود أخرى.
    [many] يليه { $count } قيداً آخر.
   *[other] يليه { $count } قيد آخر.
}
activities-more = عرض المزيد
activities-missing = { $year }: { $count ->
    [zero] لا قيود في القائمة من دون إبلاغ
    [one] قيد واحد في القائمة لم يجر الإبلاغ بشأنه بعد
    [two] قيدان في القائمة لم يجر الإبلاغ بشأنهما بعد
    [few] { $count } قيود في القائمة لم يجر الإبلاغ بشأنها بعد
    [many] { $count } قيداً في القائمة لم يجر الإبلاغ بشأنها بعد
   *[other] { $count } قيد في القائمة لم يجر الإبلاغ بشأنها بعد
}
activities-all-in = { $year }: جرى الإبلاغ بشأن جميع المواضيع التي عُيّنت لها جهة اتصال.
task-activities = الإبلاغ عن الأولويات والأنشطة الرئيسية لعام { $year }
ask-activities = { $count ->
    [zero] لم يُطلب من أي جهة اتصال الإبلاغ عن أنشطة عام { $year } (الموعد: { $until }).
    [one] طُلب من جهة اتصال واحدة الإبلاغ عن أنشطة عام { $year } في موعد أقصاه { $until }.
    [two] طُلب من جهتي اتصال الإبلاغ عن أنشطة عام { $year } في موعد أقصاه { $until }.
    [few] طُلب من { $count } جهات اتصال الإبلاغ عن أنشطة عام { $year } في موعد أقصاه { $until }.
    [many] طُلب من { $count } جهة اتصال الإبلاغ عن أنشطة عام { $year } في موعد أقصاه { $until }.
   *[other] طُلب من { $count } جهة اتصال الإبلاغ عن أنشطة عام { $year } في موعد أقصاه { $until }.
}
activities-nobody-to-ask = لم تبقَ جهة يُطلب منها الإبلاغ عن عام { $year }: فإما أنها أبلغت أو أن الطلب وُجّه إليها من قبل.
activities-calendar = يُطلب الإبلاغ من جهات الاتصال كل سنة؛ التاريخ المقبل: { $day }.
activities-by-hand = لا يُطلب الإبلاغ دورياً. ويُضبط ذلك بعبارة «اطلب كل سنة من جهات الاتصال الإبلاغ عن أنشطتها».
button-report-activity = الإبلاغ عن نشاط
web-form-AskActivities = طلب أنشطة السنة
activity-missing-line = { $topic }، { $body_short }: { $person }
clear-activities = { $count ->
    [zero] لم يُجز أي قيد:
    [one] أُجيز قيد واحد ويمكن إدراجه في التقارير:
    [two] أُجيز قيدان ويمكن إدراجهما في التقارير:
    [few] أُجيزت { $count } قيود ويمكن إدراجها في التقارير:
    [many] أُجيز { $count } قيداً ويمكن إدراجها في التقارير:
   *[other] أُجيز { $count } قيد ويمكن إدراجها في التقارير:
}
activities-none-to-clear = لا توجد مشاريع من هذا القبيل.
activities-body-clears = يعتمد ما أُبلغ عنه من يتحدث باسم الهيئة، أو الأمانة بناءً على موافقتها.
activities-which = ما القيود المقصودة؟ يُرجى ذكر أرقامها أو هيئة أو موضوع أو سنة.
activity-which-body = لأي هيئة؟ يُرجى ذكرها أيضاً.
activity-not-yours = تُبلّغ جهات الاتصال المعنية بالموضوع عن أنشطته. ولا يرد في القائمة قيد باسمكم لهذا الموضوع.
find-overlaps = ازدواجية محتملة يلزم بحثها: { $count ->
    [zero] لا أزواج
    [one] زوج واحد
    [two] زوجان
    [few] { $count } أزواج
    [many] { $count } زوجاً
   *[other] { $count } زوج
}
find-overlaps-none = لم يُعثر على ما يلزم بحثه.
overlap-line = { $body_short }، { $topic } ({ $kind } { $number }): { $text }
overlap-activity = نشاط
overlap-item = بند عمل
overlap-judged = المسجّل حتى الآن: { $verdict }
verdict-none = لم يُبحث بعد
verdict-joint_work = عمل مشترك
verdict-information = تبادل المعلومات
verdict-no_action = لا يلزم أي إجراء
judge-overlap = سُجّل: { $verdict }
overlap-unknown = هذان ليسا قيدين جرت مقارنتهما. ويعرض طلب «الازدواجية المحتملة» ما جرت مقارنته.
overlaps-task-force = تُدرس الازدواجية المحتملة في فريق المهام التابع للأمانة، من جانب أعضائه. ويمكن للأمانة تسجيل عضو فيه.
button-verdict-joint-work = عمل مشترك
button-verdict-information = تبادل المعلومات
button-verdict-no-action = لا يلزم أي إجراء

# التقرير السنوي إلى المجلس. عناوين الغلاف هي عناوين وثائق المجلس.
report-written = كُتب تقرير { $year }؛ اللغة: { $language }.
report-incomplete = { $count ->
    [zero] كل المقاطع متاحة بهذه اللغة.
    [one] مقطع واحد غير متاح بهذه اللغة: يرد بلغته مع علامة، وعُنون المشروع بأنه غير مكتمل.
    [two] مقطعان غير متاحين بهذه اللغة: يردان بلغتهما مع علامة، وعُنون المشروع بأنه غير مكتمل.
    [few] { $count } مقاطع غير متاحة بهذه اللغة: ترد بلغتها مع علامة، وعُنون المشروع بأنه غير مكتمل.
    [many] { $count } مقطعاً غير متاح بهذه اللغة: ترد بلغتها مع علامة، وعُنون المشروع بأنه غير مكتمل.
   *[other] { $count } مقطع غير متاح بهذه اللغة: ترد بلغتها مع علامة، وعُنون المشروع بأنه غير مكتمل.
}
report-doubted = أسماء بهذه اللغة لم يؤكدها أحد بعد: { $names }
report-acronyms = المختصرات المستخدمة في هذا التقرير:
report-acronym = { $body_short } — { $body }
report-which-topic = بشأن أي موضوع؟ يُرجى ذكره.
report-session = المجلس { $session }
report-place = جنيف
report-agenda-item = بند جدول الأعمال: […]
report-number = الوثيقة […]
report-original = الأصل: { $language }
report-author = تقرير من الأمينة العامة
report-title = التنسيق بين القطاعات ومع الأمانة العامة في عام { $year }
report-title-incomplete = التنسيق بين القطاعات ومع الأمانة العامة في عام { $year } (مشروع غير مكتمل)
report-title-topic = التنسيق في عام { $year }: { $topic }
report-title-topic-incomplete = التنسيق في عام { $year }: { $topic } (مشروع غير مكتمل)
report-purpose = الغرض
report-purpose-is = تتناول هذه الوثيقة التنسيق الذي جرى في عام { $year } بموجب القرار 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} لمؤتمر المندوبين المفوضين.
report-action = الإجراء المطلوب من المجلس
report-action-is = يُدعى المجلس إلى الإحاطة علماً بهذا التقرير.
report-plan = الروابط ذات الصلة بالخطة الاستراتيجية
report-finance = الآثار المالية
report-references = المراجع
report-to-be-filled = […]
report-mandate-named = القرار 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} لمؤتمر المندوبين المفوضين
report-general = اعتبارات عامة
report-mandate = يدعو القرار 191{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
} لمؤتمر المندوبين المفوضين إلى تقديم تقرير عما جرى تنسيقه بين القطاعات وعن نتائجه.
report-scope = يغطي هذا التقرير عام { $year }. ولا يتضمن إلا ما هو مسجّل ومُجاز.
report-secretariat = التنسيق داخل الأمانة
report-named = في { $day } كانت قائمة جهات الاتصال تضم { $count ->
    [zero] لا قيود
    [one] قيداً واحداً
    [two] قيدين
    [few] { $count } قيود
    [many] { $count } قيداً
   *[other] { $count } قيد
}، وعدد المواضيع: { $topics }.
report-topic = { $topic }
report-activity-line = { $body_short } ({ $kind }): { $text }{ $other ->
    [yes] {" "}(اللغة: { $language })
   *[no] {""}
}{ courtesy-mark }
report-no-activities = لا توجد أنشطة مُجازة مسجلة لهذه الفترة.
report-members = التنسيق بين الأعضاء
report-meeting = { $day }: { $group_short }{ $jointly ->
    [yes] ، بالاقتران مع { $joint_short }
   *[no] {""}
}{ $placed ->
    [yes] {" "}({ $place })
   *[no] {""}
}
report-conclusions = الاستنتاجات: { $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = الدعوات إلى العمل: { $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = لا توجد اجتماعات أو استنتاجات مسجلة لهذه الفترة.
report-follow-up = المتابعة
report-actions = بنود العمل المتفق عليها أو المنجزة في هذه الفترة: { $count }
report-done = المنجز منها: { $count }
report-late = ما أُنجز منها بعد الموعد النهائي: { $count }
report-counted = تُحتسب بنود العمل المسجَّلة في اجتماعات الأفرقة أو حيث يطّلع عليها الأعضاء؛ ولا تُحتسب بنود المحادثات الخاصة والبنود المقصورة على الموظفين.
report-no-actions = لا توجد بنود عمل مسجلة لهذه الفترة.
report-head-topic = الموضوع
report-head-month = الشهر
report-head-agreed = المتفق عليها
report-head-done = المنجزة
report-head-open = المفتوحة
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = مقاطع غير متاحة بهذه اللغة
report-gap = { $kind } { $number }
report-author-chair = تقرير من رئاسة { $group_short }
report-to = { $body_short }
report-title-group = نتائج { $group_short } ودعواته إلى العمل في عام { $year }، مقدمة إلى { $body_short }
report-title-group-incomplete = نتائج { $group_short } ودعواته إلى العمل في عام { $year }، مقدمة إلى { $body_short } (مشروع غير مكتمل)
report-covers = يغطي هذا التقرير ما يلي:
report-covers-none = لم يُسجَّل أي اجتماع لفريق { $group_short } منذ الاجتماع السابق لفريق { $body_short }.
report-scope-agreed = ولا يتضمن إلا ما هو مسجّل ومتفق عليه.
report-outcomes = النتائج
report-agreed = بنود العمل المتفق عليها: { $count }
report-none-agreed = لم تُسجَّل أي استنتاجات أو بنود عمل.
report-calls-to = دعوات موجهة إلى { $body_short }، عددها: { $count }
report-calls-others = دعوات موجهة إلى جهات أخرى، عددها: { $count }
report-followed = من الاجتماعات السابقة، ما زال مفتوحاً أو أُنجز في هذه الأثناء: { $count }
report-followed-done = المنجز منها: { $count }
report-followed-none = لم يبق شيء مفتوحاً من الاجتماعات السابقة.
report-head-status = الحالة
report-cell-status = { $status }
report-title-meeting = نتائج اجتماع { $group_short } في { $day }، مقدمة إلى { $body_short }
report-title-meeting-incomplete = نتائج اجتماع { $group_short } في { $day }، مقدمة إلى { $body_short } (مشروع غير مكتمل)
report-title-meetings = نتائج { $group_short } ودعواته إلى العمل، مقدمة إلى اجتماع { $body_short } في { $day }
report-title-meetings-incomplete = نتائج { $group_short } ودعواته إلى العمل، مقدمة إلى اجتماع { $body_short } في { $day } (مشروع غير مكتمل)
report-written-meeting = كُتب التقرير المقدم إلى { $body_short } ({ $language }).
report-which-meeting = أي اجتماع تقصدون؟ يرجى تسمية اجتماع بدأ لفريق { $group_short }، أو اجتماع للفريق الذي يُقدَّم إليه التقرير.
chart-punctual = بنود العمل المنجزة في موعدها (العمود 1)، والمنجزة بعد الموعد النهائي (العمود 2)، والباقية مفتوحة بعد الموعد النهائي (العمود 3)
chart-topics = بنود العمل حسب الموضوع، المنجزة (داكن) والمفتوحة (فاتح)؛ والأرقام أرقام المواضيع بهذا الترتيب
chart-months = بنود العمل المنجزة حسب الشهر
chart-in-time = العمود 1 — المنجزة في موعدها: { $count }
chart-late = العمود 2 — المنجزة بعد الموعد النهائي: { $count }
chart-open-late = العمود 3 — الباقية مفتوحة بعد الموعد النهائي: { $count }
chart-topic = العمود { $number } — { $topic }: { $count }؛ المنجزة: { $done }، المفتوحة: { $open }
chart-month = العمود { $number } — { $month }: { $count }
