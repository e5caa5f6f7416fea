# كلمات مشتركة بين جميع الإجابات. ترد المصطلحات في وسط السطر من دون نقطة.

## الأدوار في موضوع معيّن، وحالات البنود وأنواعها
role-focal_point = جهة الاتصال
role-alternate = جهة الاتصال المناوبة
role-as-party = { $has_body ->
    [yes] جهة الاتصال المعنية بموضوع «{ $topic }» ({ $body })
   *[no] جهات الاتصال المعنية بموضوع «{ $topic }»
}
status-draft = مشروع
status-open = مفتوح
status-in_progress = قيد التنفيذ
status-pending = قيد الانتظار
status-reported_done = أُبلغ عن إنجازه
status-closed = مغلق
status-superseded = حل محله بند آخر
status-withdrawn = مسحوب
status-overdue = لا يزال مفتوحاً بعد موعده
status-undated = بلا موعد نهائي
status-unassigned = بلا جهة مسؤولة
status-untransmitted = لم يُحل بعد
kind-action = بند عمل
kind-conclusion = استنتاج
kind-call_to_action = دعوة إلى العمل
kind-information = معلومة
kind-personal = تذكير شخصي

## الصفات في الفريق، والجهات المعنية بالبند
capacity-chair = الرئاسة
capacity-vice_chair = نيابة الرئاسة
capacity-representative = التمثيل
capacity-secretary = الأمانة
capacity-member = العضوية
capacity-observer = صفة المراقب
capacity-responsible = الجهة المسؤولة
capacity-cooperating = الجهة المتعاونة
capacity-report_to = الجهة التي يُرفع إليها التقرير
capacity-addressed = الجهة الموجَّه إليها

## ما هو غير متوفر، ودرجة التأكد
nobody-named = لم تُعيَّن أي جهة
no-deadline = من دون موعد نهائي
not-known = غير معروف
example-mark = بيانات للتوضيح: المكاتب والاجتماعات والبنود الواردة هنا افتراضية، وليست السجل الحقيقي.
working-list-as-of = قائمة عمل، الوضع في { $day }
named-unverified = { $name } (لم يُتحقَّق من الاسم)

## الأزرار
label-yes = نعم
label-keep = اعتماد
label-do-it = نعم، نفّذوا ذلك
label-change = تغيير
label-cancel = إلغاء
label-more = عرض المزيد

## عندما يتعذر الطلب
failure-code = استُلمت رسالتكم، ولكن تعذرت الإجابة عنها. ولم يتغير أي شيء. يُرجى إبلاغ الأمانة بهذا الرمز: { $code }.
answer-not-shown = تم استلام رسالتكم ومعالجتها، ولكن تعذر عرض الرد هنا. يرجى الاستفسار عن الوضع الحالي أو إبلاغ الأمانة بهذا الرمز: { $code }.
may-not = لا يشمل دوركم الحالي هذا الطلب. ويمكن للأمانة مساعدتكم.

## كيفية تركيب الأسطر
pair = { $label }: { $value }
quote = «{ $words }»
quote-in = «{ $words }» (اللغة: { $language })
document-comes = الملف: { $name }
document-not-here = يتعذر تسليم { $name } هنا. يرجى طلبه في شكل نص عادي أو فتح صفحة الاجتماع.
choose-by-number = يُرجى الرد برقم الخيار المطلوب.
only-for-you = لكم وحدكم:

## التواريخ (النماذج: EEEE يوم الأسبوع، d اليوم، MMMM الشهر، y السنة) والأوقات والمناطق الزمنية
day-pattern = { $weekday ->
    [yes] EEEE d MMMM y
   *[no] d MMMM y
}
day-pattern-first = { $weekday ->
    [yes] EEEE d MMMM y
   *[no] d MMMM y
}
month-pattern = MMMM
day-in-zone = { $day } ({ $zone })
moment = { $day }، الساعة { $time } ({ $zone })
moment-and-here = { $moment }، أي { $here }
time-in-zone = الساعة { $time } ({ $zone })
zone-geneva = توقيت جنيف
zone-utc = UTC
zone-offset = UTC{ $offset }

## المواعيد النهائية المرتبطة باجتماع
relative-span = { $unit ->
    [working_day] { $n ->
        [zero] { $n } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $n } أيام عمل
        [many] { $n } يوم عمل
       *[other] { $n } يوم عمل
    }
    [week] { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $n } أسابيع
        [many] { $n } أسبوعاً
       *[other] { $n } أسبوع
    }
    [month] { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $n } أشهر
        [many] { $n } شهراً
       *[other] { $n } شهر
    }
   *[calendar_day] { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوماً
       *[other] { $n } يوم
    }
}
relative-before = قبل { $span } من { $edge ->
    [closing] اختتام
   *[opening] افتتاح
} { $which ->
    [known] الاجتماع
    [following] الاجتماع الذي يلي الاجتماع القادم
   *[next] الاجتماع القادم
} ({ $group })
relative-after = بعد { $span } من { $edge ->
    [closing] اختتام
   *[opening] افتتاح
} { $which ->
    [known] الاجتماع
    [following] الاجتماع الذي يلي الاجتماع القادم
   *[next] الاجتماع القادم
} ({ $group })
relative-at = في موعد أقصاه { $edge ->
    [closing] اختتام
   *[opening] افتتاح
} { $which ->
    [known] الاجتماع
    [following] الاجتماع الذي يلي الاجتماع القادم
   *[next] الاجتماع القادم
} ({ $group })
relative-dated = { $relative }؛ وهو حالياً { $day }
relative-undated = { $relative }؛ ولم يُحدد تاريخ الاجتماع بعد
relative-cancelled = { $relative }؛ وقد أُلغي ذلك الاجتماع
