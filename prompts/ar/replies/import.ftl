# ما تقوله عملية الاستيراد: الخطأ في الملف وموضعه، وما سيغيّره، وما يحول دون ذلك.

## المواضع في الملف
import-place-file = الملف
import-place-line = السطر { $line }
import-place-row = الصف { $row }
import-place-event = { $event }
import-place-sheet-row = الورقة «{ $sheet }»، الصف { $row }
import-place-table = الجدول { $table }
import-place-table-row = الجدول { $table }، الصف { $row }
import-at = { $place }: { $reason }
import-in-file = { $file }: { $fault }

## الخطأ في خلية؛ وتبقى أسماء الأعمدة كما هي في الملف
import-plain = { $column }: يجب أن يكون نصاً بسيطاً
import-no-day = { $column }: «{ $said }» ليس تاريخاً؛ يُرجى كتابته بالصيغة السنة-الشهر-اليوم، مثل ⁨2024-05-21⁩
import-no-local = { $column }: «{ $said }» ليس وقتاً محلياً؛ يُرجى كتابته مثل ⁨2024-05-21T14:30⁩، والمنطقة الزمنية على حدة
import-no-flag = { $column }: «{ $said }» ليس «yes» ولا «no»
import-none-of = { $column }: «{ $said }» ليس من القيم المقبولة: { $allowed }
import-no-id = { $column }: «{ $said }» ليس معرّفاً؛ يُرجى استعمال الحروف والأرقام والشرطات والشرطات السفلية
import-no-email = { $column }: «{ $said }» ليس عنوان بريد إلكتروني
import-no-zone = { $column }: «{ $said }» ليس منطقة زمنية من قائمة IANA؛ يُرجى كتابة مثلاً Europe/Zurich
import-no-list = { $column }: يجب أن تكون قائمة نصوص
import-no-language = { $column }: «{ $said }» ليس من اللغات { $allowed }
import-control = { $column }: يحتوي على حرف تحكم
import-long = { $column }: يتجاوز النص الحد الأقصى لعدد الأحرف ({ $most })
import-missing = { $column }: غير مذكور
import-ends-early = ينتهي الاجتماع في { $end }، قبل أن يبدأ في { $start }
import-until-early = until ({ $until }) يسبق since ({ $since })
import-body-missing = body غير مذكور: المؤتمر الذي اعتمد القرار، مثل PP أو WTSA
import-number-missing = number غير مذكور؛ والقرار الذي لا يُعرف رقمه يلزمه ما يميّزه عن غيره في note
import-ended-missing = ended غير مذكور: مكان وسنة المؤتمر الذي أنهى العمل به، مثل { "Baku, 2025" }
import-no-number = number: «{ $said }» ليس رقم قرار، مثل 191
import-no-year = { $column }: لا سنة في «{ $said }»؛ يُرجى كتابة مثلاً { "Rev. Baku, 2025" }
import-no-part = ليس للشخص خانة «{ $column }»
import-person-missing = الشخص غير مذكور: يُرجى ذكر اسم أو بريد إلكتروني أو اسم مستعار (handle)
import-person-and-office = يذكر الصف شخصاً أو مكتباً، لا كليهما؛ وإلى جانب الاسم تكون office بقيمة yes أو no

## المقصود من الأشخاص والأشياء
import-two-people = البريد { $email } يخص { $one }، والاسم المستعار { $handle } يخص { $other }
import-handle-taken = الاسم المستعار { $handle } يخص { $email }، بينما يذكر هذا الصف { $said }
import-who = من المقصود بعبارة «{ $said }»؟ { $found }: يُرجى ذكر البريد الإلكتروني أو الاسم المستعار (handle) للمقصود
import-nobody = لا يُعرف أحد باسم «{ $said }»: يُرجى ذكر اسم هذا الشخص أو المكتب
import-another = { $name } ({ $own }) يُعدّ قيداً جديداً؛ ويوجد قيد آخر بالاسم نفسه: { $other }
import-no-organisation = دون منظمة
import-sandbox = { $name } تابع لمساحة الأمثلة: يُرجى إزالتها أولاً بالأمر `focal example remove`
import-two-values = { $name }: { $column } هنا { $here }، وفي موضع آخر ({ $place }) { $first }
import-no-subject = { $subject ->
    [member] لا يوجد عضو باسم
   *[body] لا توجد هيئة باسم
} «{ $said }»
import-no-group = لا توجد هيئة ولا فريق باسم «{ $said }»: تُرجى إضافته تحت `bodies`
import-no-topic = لا يوجد موضوع باسم «{ $said }»: تُرجى إضافته تحت `topics`
import-ambiguous = قد يُقصد بعبارة «{ $said }» أي من: { $ids }؛ يُرجى كتابة معرّف { $subject ->
    [topic] الموضوع
    [role] الوظيفة
    [member] العضو
   *[body] الهيئة
}
import-near = فُهمت «{ $said }» على أنها { $subject ->
    [topic] موضوع جديد
    [role] وظيفة جديدة
    [member] عضو جديد
   *[body] هيئة جديدة
}؛ وهي تشبه كثيراً «{ $near }»
import-differs = { $row }: تختلف { $column } عن موضع آخر أُخذت منه: { $place }
import-two-names = { $row }: { $kind ->
    [acronym] الاسم المختصر
   *[name] الاسم
} هنا «{ $said }»، وفي موضع آخر ({ $place }) «{ $first }»
import-meeting-twice = الاجتماع { $id } مذكور مرتين
import-meeting-cancelled = اجتماع { $group }، { $day }، أُلغي هنا ويبقى ملغى؛ ولعقده رغم ذلك ينبغي تحديد موعده من جديد: «يجتمع { $group } في …»
import-meeting-no-zone = لا منطقة زمنية للاجتماع { $id }؛ وتُعتمد { $zone }
import-unit-twice = { $kind ->
    [task_force] فريق المهام
   *[question] المسألة
} { $number } ({ $body }): الذكر مكرر، والأول في { $place }
import-same = يكرر ما ورد في { $place }، ولذلك تُرك
import-contradicts = يناقض { $place }: الشخص نفسه في الوظيفة نفسها والمدة نفسها
import-revision-differs = يختلف عن { $place } بشأن المراجعة نفسها، وقد أُخذت من هناك

## الخطأ في الملف بأكمله؛ وتُكتب أنواع الملفات ولواحقها كما هي
import-file-large = يتجاوز الملف { $most } ميغابايت؛ يُرجى تقسيمه
import-file-old = الملف مصنّف قديم أو محمي بكلمة مرور؛ يُرجى حفظه بصيغة XLSX دون كلمة مرور
import-file-not-xlsx = ينتهي اسم الملف بـ ⁨.xlsx⁩ ولكنه ليس مصنّف XLSX
import-file-kinds = يجب أن ينتهي اسم الملف بـ ⁨.csv⁩ أو ⁨.xlsx⁩ أو ⁨.docx⁩ أو ⁨.yaml⁩
import-empty = الملف فارغ
import-more-cells = عدد الخلايا أكبر من عدد أعمدة الترويسة
import-utf16 = الملف بترميز UTF-16؛ يُرجى حفظه بترميز UTF-8
import-not-utf8 = ليس الملف بترميز UTF-8 ابتداءً من هنا؛ يُرجى حفظه بترميز UTF-8
import-nul = يوجد هنا حرف NUL
import-rows = يتجاوز عدد صفوف الملف الحد الأقصى ({ $most })؛ يُرجى تقسيمه
import-entries = يتجاوز عدد قيود الملف الحد الأقصى ({ $most })؛ يُرجى تقسيمه
import-cell-open = تتجاوز خلية الحد الأقصى لعدد الأحرف ({ $most })؛ هل تُركت علامة اقتباس مفتوحة؟
import-quotes = علامات الاقتباس في هذا السطر غير متقابلة (تفصيل تقني: { $detail })
import-workbook-broken = الملف تالف: يبدأ كملف XLSX ولكن محتواه غير مكتمل
import-password = الملف محمي بكلمة مرور؛ يُرجى حفظه دونها
import-archive = الملف مضغوط ولكنه ليس مصنّف XLSX
import-workbook-unpacks = المصنّف كبير جدًا بعد فك ضغطه؛ يُرجى حفظ الجدول وحده
import-document-unpacks = المستند كبير جدًا بعد فك ضغطه؛ يُرجى حفظ الجداول وحدها
import-sheet-rows = يتجاوز عدد صفوف الورقة «{ $sheet }» الحد الأقصى ({ $most })؛ يُرجى تقسيمها
import-cell-formula = تحتوي الخلية { $cell } على صيغة؛ يُرجى حفظ الجدول كقيم
import-cell-error = تحتوي الخلية { $cell } على الخطأ { $error }؛ يُرجى حفظ الجدول كقيم
import-cell-long = تتجاوز الخلية { $cell } الحد الأقصى لعدد الأحرف ({ $most })
import-not-yaml = هذا ليس YAML (تفصيل تقني: { $detail })
import-no-sections = يجب أن يتألف الملف من أقسام: { $sections }
import-unknown-section = القسم «{ $section }» غير معروف وقد تُرك
import-section-list = { $section }: يجب أن يكون قائمة قيود
import-entry = يجب أن يتألف كل قيد في { $section } من أسماء وقيم
import-no-column-in = لا توجد في { $section } خانة «{ $column }»؛ وقد تُركت
import-key-twice = «{ $column }» مذكور مرتين في القيد نفسه
import-too-much = يحتوي الملف على أكثر مما يمكن قبوله
import-nested = تداخل محتوى الملف أعمق من المقبول
import-column-twice = العمود «{ $column }» مذكور مرتين
import-sheet-left-out = لا تتضمن الورقة «{ $sheet }» أعمدة قائمة وقد تُركت
import-column-unknown = العمود «{ $column }» غير معروف وقد تُرك
import-no-column = لا يوجد عمود «{ $column }»؛ فالسطر الأول يسمّي الأعمدة
import-no-holder = لا يوجد عمود «person» أو «office» أو «email» أو «handle»
import-columns-read = الأعمدة التي تُقرأ هي الآتية، بأسمائها كما ترد هنا: { $columns }
import-table-size = يتجاوز الجدول الحد الأقصى لعدد الصفوف ({ $rows }) أو تتجاوز خلية الحد الأقصى لعدد الأحرف ({ $most })
import-not-document = الملف ليس مستند Word يمكن قراءته
import-no-table = لا يوجد جدول في المستند
import-table-rows = يتجاوز عدد صفوف الجدول { $table } الحد الأقصى ({ $most })؛ يُرجى تقسيمه
import-table-cell = تتجاوز خلية الحد الأقصى لعدد الأحرف ({ $most })

## ما يحول دون تطبيق الملف ودون التراجع عنه
import-register-changed = تغيّر السجل منذ المعاينة؛ يُرجى بدء الاستيراد من جديد
import-row-changed = { $row }: تغيّر القيد منذ المعاينة؛ يُرجى بدء الاستيراد من جديد
import-gone = لم يعد هذا القيد موجوداً
import-changed-since = عُدّل هذا القيد منذ ذلك الحين
import-none-such = لا يوجد استيراد رقمه { $number }
import-undone-already = تم التراجع عن الاستيراد { $number } في { $day }
import-used = { $table }: قيود جديدة (عددها { $n }) صارت تُستخدم منذ ذلك الحين في: { $tables }

## أسطر المعاينة
import-line = { $sign } { $row }
import-with-changes = { $row }؛ { $changes }
import-with-place = { $row } ({ $place })
import-one-change = { $column }: من { $before } إلى { $after }
import-and = { $one }، { $more }
import-nothing = خالٍ
import-yes = نعم
import-no = لا
import-quoted = «{ $said }»
import-bare = { $said }
import-row-body = الهيئة { $name }
import-row-topic = الموضوع { $name }
import-row-role = الوظيفة { $name }
import-row-member = العضو { $name }
import-row-person = الشخص { $name }
import-row-office = المكتب { $name }
import-row-name = { $kind ->
    [acronym] الاسم المختصر
    [alias] اسم آخر
   *[name] الاسم
} ({ $row }) [{ $lang }]
import-row-name-text = { $row }: { $text }
import-row-focal_points = جهة الاتصال { $post }: { $name }
import-row-memberships = العضوية { $post }: { $name }
import-row-meeting = الاجتماع { $id }
import-row-meeting-of = اجتماع { $group }، { $day }
import-row-holds = قائمة جهات الاتصال: { $topic }{ $has_body ->
    [yes] ، { $body }
   *[no] {""}
} – { $role }: { $name }
import-row-sits = العضوية: { $group } – { $capacity }{ $has_body ->
    [yes] {" "}({ $body })
   *[no] {""}
}: { $name }
import-row-unit = { $kind ->
    [task_force] فريق المهام
   *[question] المسألة
} { $number }
import-row-resolution = { $kind ->
    [decision] المقرر
   *[resolution] القرار
} { $body } { $number }
import-row-revision = { $row } ({ $revision })
import-row-bears = { $row }، بشأن الموضوع { $topic }

## أعمدة السجل كما تُسمى عند المعاينة
import-column-name = الاسم
import-column-names = الأسماء
import-column-aliases = أسماء أخرى
import-column-email = البريد الإلكتروني
import-column-handle = المعرّف
import-column-office = المكتب
import-column-organisation = المنظمة
import-column-body_id = الهيئة
import-column-member_id = العضو
import-column-lang = اللغة
import-column-zone = المنطقة الزمنية
import-column-kind = النوع
import-column-rights = الحقوق
import-column-unverified = أسماء لم يُتحقق منها
import-column-enrolled = تلقّي الإشعارات
import-column-since = منذ
import-column-until = حتى
import-column-designated_by = جهة التسمية
import-column-reference = المرجع
import-column-confirmed_on = تاريخ التأكيد
import-column-confirmed_by = جهة التأكيد
import-column-audience = من يجوز له الاطلاع
import-column-source = المصدر
import-column-appointed_by = جهة التعيين
import-column-as_of = الحالة بتاريخ
import-column-group_id = الفريق
import-column-joint_id = بالاشتراك مع
import-column-joint_note = ملاحظة عن الاجتماع المشترك
import-column-start = اليوم الأول
import-column-end = اليوم الأخير
import-column-opens = الافتتاح
import-column-closes = الاختتام
import-column-place = المكان
import-column-status = الحالة
import-column-sector = القطاع
import-column-names_focal_points = تسمية جهات الاتصال
import-column-members_group = فريق للأعضاء
import-column-staff_only = للموظفين فقط
import-column-about = الوصف
import-column-channel = القناة
import-column-main = موضوع رئيسي
import-column-text = النص
import-column-origin = المنشأ
import-column-revision = المراجعة
import-column-former = مراجعة سابقة
import-column-fate = المآل
import-column-ended = أُنهي بموجب
import-column-note = ملاحظة
import-column-title = العنوان
import-column-act = الجهة المطلوب منها التحرك
import-column-entered_on = تاريخ الإدخال
import-column-working_party = فرقة العمل
import-column-topics = المواضيع
import-column-led_by = جهة القيادة
import-column-coordinates = يدعو إلى التنسيق

## بنود العمل الواردة في ملف
import-actions-kinds = يجب أن ينتهي اسم الملف بـ ⁨.csv⁩ أو ⁨.xlsx⁩ أو ⁨.docx⁩
import-actions-file = يجب أن ينتهي اسم الملف بـ ⁨.csv⁩ أو ⁨.xlsx⁩ أو ⁨.docx⁩ وأن يكون الملف من هذا النوع
import-columns-are = العمود «{ $column }» غير معروف؛ والأعمدة هي { $columns }
import-no-action = لا يوجد بند عمل رقمه «{ $said }»؛ فالبند الجديد لا رقم له
import-action-twice = بند العمل { $number } مذكور من قبل في { $place }
import-cell = { $column }: { $reason }
import-length = النص فارغ أو يتجاوز الحد الأقصى لعدد الأحرف ({ $most })
import-none-of-these = «{ $said }» ليس من القيم المقبولة: { $allowed }
import-not-in-register = «{ $said }»: { $kind ->
    [topic] لا يوجد موضوع بهذا الاسم
    [meeting] لا يوجد اجتماع بهذا الاسم
    [group] لا يوجد فريق بهذا الاسم
    [member] لا يوجد عضو بهذا الاسم
   *[body] لا توجد هيئة بهذا الاسم
} في السجل
import-no-such-zone = «{ $said }» ليس منطقة زمنية مثل Europe/Zurich
import-nobody-such = «{ $said }» لا يدل على أحد في السجل
import-no-deadline = «{ $said }» ليس موعداً نهائياً مثل ⁨2024-06-14⁩ أو ⁨2024-06-14T17:00 Europe/Zurich⁩
import-no-meeting-deadline = «{ $said }» ليس موعداً نهائياً مثل { $example }
import-words = «{ $said }» لا يدل على أحد في السجل ويبقى كما كُتب
import-words-near = «{ $said }» لا يدل على أحد في السجل ويبقى كما كُتب؛ وهو يشبه كثيراً { $near }
import-not-open = لا يوجد استيراد رقمه { $number }، أو سبق التراجع عنه
import-action = بند العمل { $number }
import-action-changes = بند العمل { $number }؛ { $changes }
import-action-change = { $column }: من { $before } إلى { $after }
import-action-value = { $column }: { $value }
import-then = { $one }؛ { $more }
import-no-party = لا أحد
import-no-due = لا يوجد
import-action-gone = لم يعد بند العمل { $number } موجوداً
import-not-secretariat = لا صفة في الأمانة لـ { $who }
import-actions-changed = تغيّرت بنود العمل منذ المعاينة؛ يُرجى بدء الاستيراد من جديد

## الترجمات العائدة؛ تبقى كلمات الأعمدة كما هي في الملف
import-versions-columns = يجب أن يرد كل من هذه الأعمدة مرة واحدة: { $columns }؛ وهي كلها في جدول المترجمين المصدَّر
import-version = { $number } { $lang } ({ $status }): { $text }
import-version-was = { $version }؛ سابقاً ({ $status }): { $text }
import-no-passage = لا يوجد مقطع رقمه «{ $said }»
import-original-changed = تغيّر أصل { $number } منذ إرسال الجدول ونصه الآن: { $text }
import-version-own = أصل { $number } بهذه اللغة ({ $lang }): لا شيء يُترجم
import-version-twice = { $number } { $lang } وارد من قبل في { $place }
import-passage = { $number } { $lang }
import-passage-gone = لم يعد { $number } موجوداً
import-versions-changed = تغيّرت النصوص منذ المعاينة؛ يُرجى بدء الاستيراد من جديد

## التقاويم: لمقر العمل وللاجتماعات
import-no-yaml = هذا ليس YAML (تفصيل تقني: { $detail })
import-no-date = أحد التواريخ غير صحيح (تفصيل تقني: { $detail })
import-day-or-period = يُرجى ذكر `day`، أو `since` مع `until`
import-period = `until` يسبق `since`، أو يتجاوز الفارق بينهما الحد الأقصى لعدد الأيام ({ $most })
import-outside-year = { $day } خارج سنة { $year }: فالملف لسنة واحدة
import-event = الحدث «{ $name }»
import-event-nameless = حدث بلا اسم
import-left-out = { $event } متروك: { $reason }
import-no-meeting = لا يوجد في الملف حدث يمكن أن يكون اجتماعاً
import-events-many = عدد أحداث الملف في هذه المدة: { $n }؛ ولا يُقبل دفعة واحدة أكثر من { $most }: يُرجى تحديد أيام أقل
import-calendar-large = يتجاوز الملف { $most } ميغابايت؛ يُرجى تصدير أيام أقل
import-not-calendar = هذا ليس ملف iCalendar يمكن قراءته (تفصيل تقني: { $detail })
import-event-no-start = لا بداية له (DTSTART)
import-event-start = تتعذر قراءة بدايته (DTSTART)
import-event-unread = تتعذر قراءة جزء منه
import-event-early = يبدأ قبل سنة { $year }، أو لا تاريخ له
import-event-often = يتكرر أكثر من مرة في اليوم
import-event-no-group = { $day } «{ $name }» متروك: لا يذكر اسمه أي فريق، ولم يُذكر فريق لمثل هذه الأحداث
import-days-far = لا تُقبل إلا الأيام من { $since } إلى { $until }

## جداول السجل وما يشير إليه
import-kept-absences = فترات الغياب
import-kept-activity_reports = تقارير الأنشطة
import-kept-agenda_items = بنود جدول الأعمال
import-kept-answers = الردود
import-kept-attendance = الحضور
import-kept-audit = سجل التدقيق
import-kept-audit_keys = مفاتيح التدقيق
import-kept-bodies = الهيئات
import-kept-calendar_feeds = التقاويم المشتركة
import-kept-documents = الوثائق
import-kept-focal_points = جهات الاتصال
import-kept-group_consents = موافقات الأفرقة
import-kept-identities = الهويات
import-kept-imports = عمليات الاستيراد
import-kept-item_parties = الجهات المعنية بالبنود
import-kept-items = البنود
import-kept-jobs = الأعمال الجارية
import-kept-link_requests = طلبات ربط الحسابات
import-kept-meeting_records = تقارير الاجتماعات
import-kept-meetings = الاجتماعات
import-kept-members = الأعضاء
import-kept-memberships = العضويات
import-kept-messages = الرسائل
import-kept-model_calls = استدعاءات النموذج
import-kept-names = الأسماء
import-kept-notices = الإشعارات
import-kept-offers = العروض المعلّقة
import-kept-office_members = أعضاء المكاتب
import-kept-overlap_verdicts = الآراء في الازدواجية
import-kept-people = الأشخاص
import-kept-place_members = أعضاء القنوات
import-kept-places = القنوات
import-kept-progress = متابعة التقدم
import-kept-proposals = المقترحات
import-kept-resolutions = القرارات
import-kept-roles = الوظائف
import-kept-routes = سبل الاتصال
import-kept-successions = الخلافات المقترحة في المهام
import-kept-talks = المحادثات
import-kept-topic_resolutions = صلات المواضيع بالقرارات
import-kept-topics = المواضيع
import-kept-units = المسائل وأفرقة المهام
import-kept-web_accounts = حسابات الموقع
import-kept-web_links = روابط الدخول
import-kept-web_sessions = جلسات الموقع
import-kept-web_views = طرق العرض المحفوظة
