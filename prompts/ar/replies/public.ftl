# What is open to everybody, as the secretariat settles it.
public-list = ما هو متاح للجميع:
public-of-kind = { $kind ->
    [topics] المواضيع: { $count } من { $total }
    [meetings] الاجتماعات: { $count } من { $total }
   *[offices] أسماء المكاتب: { $count } من { $total }
}
public-line = { $name }
public-rest = وغير ذلك: { $count }.
public-marked = { $kind ->
    [topics] أصبحت هذه المواضيع متاحة للجميع:
    [meetings] أصبحت هذه الاجتماعات متاحة للجميع:
   *[offices] أصبحت أسماء هذه المكاتب متاحة للجميع في المواضيع المتاحة لهم:
}
public-no-more = { $kind ->
    [topics] لم تعد هذه المواضيع متاحة للجميع:
    [meetings] لم تعد هذه الاجتماعات متاحة للجميع:
   *[offices] لم تعد هذه الأسماء متاحة للجميع:
}
public-already = كل ذلك متاح للجميع بالفعل، ولم يتغير شيء.
public-not-yet = لا شيء من ذلك متاح للجميع، ولم يتغير شيء.
public-what = ما المقصود: أي موضوع أو أي اجتماع أو أي مكتب؟
public-only-offices = الاسم { $person } اسم شخص. ولا تُتاح للجميع إلا أسماء المكاتب.
public-none-such = بعض ذلك غير وارد في قائمة ما يمكن إتاحته للجميع. ولم يتغير شيء، ويُرجى النظر في القائمة من جديد.
public-staff-only = { $name }: مخصص للموظفين في السجل، ويبقى كذلك.
public-changed = لم يتغير شيء بعد: فقد جرى تغيير ما يلي منذ فتح الصفحة.
public-changed-how = يُرجى الاطلاع عليه، ثم تحديد المطلوب من جديد.
public-since = { $name }: { $state ->
    [public] متاح الآن للجميع
    [partly] متاح الآن للجميع جزئيا
   *[other] غير متاح الآن للجميع
}
public-yes = متاح للجميع
public-no = غير متاح للجميع
form-mark-public = متاح للجميع أم لا
form-label-public = الإتاحة
field-public = هل يُتاح للجميع أم لا؟
web-form-MarkPublic = متاح للجميع أم لا
web-made-public = ما يراه الجمهور
web-public-lead = ما يُحدّد هنا يستطيع الجميع قراءته من دون تسجيل الدخول: في صفحات Focal، وفي شكل بيانات لصفحة التنسيق الخاصة بكم. وكل ما عداه محفوظ. ولا تُعرض عناوين البريد الإلكتروني أبدا، ولا تُتاح هنا أسماء الأشخاص.
web-public-topics = المواضيع
web-public-meetings = الاجتماعات
web-public-offices = أسماء المكاتب
web-public-offices-hint = يُعرض المكتب باسمه جهةَ اتصال للمواضيع المتاحة للجميع.
web-public-closed = { $kind ->
    [meetings] صفحات الاجتماعات غير مفتوحة بعد: يفتحها من يشغّل Focal بواسطة FOCAL_WEB_PUBLIC. وحتى ذلك الحين لا يُعرض شيء من ذلك أيا كان ما حُدّد.
   *[topics] صفحات المواضيع غير مفتوحة بعد: يفتحها من يشغّل Focal بواسطة FOCAL_WEB_PUBLIC. وحتى ذلك الحين لا يُعرض شيء من ذلك أيا كان ما حُدّد.
}
web-public-count = المتاح للجميع: { $count } من { $total }
web-public-state = الإتاحة
web-public-is-public = متاح للجميع
web-public-is-partly = متاح في بعض المواضيع
web-public-is-kept = غير متاح للجميع
web-public-is-staff = للموظفين فقط
web-public-is-own = اسم شخص، متاح بموجب القائمة المستوردة
web-public-view = معاينة
web-public-see = معاينة: { $name }
web-public-see-list = عرض القائمة كما يراها الجمهور
web-public-pick = تحديد { $name }
web-public-pick-all = تحديد القائمة كلها
web-public-mark = إتاحة ما حُدّد للجميع
web-public-unmark = إنهاء إتاحة ما حُدّد
web-public-mark-all = إتاحة الكل للجميع
web-public-unmark-all = إنهاء إتاحة الكل
web-public-none-picked = لم يُحدّد شيء، ولذلك لم يتغير شيء. يُرجى تحديد المقصود.
web-public-preview = معاينة: ما يقرأه الجمهور هنا متى أُتيح له. ولم يتغير شيء.
web-public-preview-list = معاينة: ما يقرأه الجمهور هنا الآن.
web-public-back = العودة إلى ما يراه الجمهور
web-public-whole = عرض الكل
web-public-shown = تُعرض العناصر الأولى وعددها { $count }؛ وتشمل أزرار الكل البقية أيضا.
web-public-nothing = لا يوجد شيء هنا بعد.
web-public-addresses = لصفحة التنسيق الخاصة بكم
web-public-addresses-how = تقدم هذه العناوين ما هو متاح للجميع في شكل بيانات (JSON) وجدول (CSV) وتقويم (iCalendar)؛ ويصفها آخرها للبرامج (OpenAPI).
