# من يضطلع بأي دور في موضوع معيّن.
find-focal-point = { $topic }: جهات الاتصال
find-focal-point-on = { $topic }: جهات الاتصال في { $on }
# يُذكر المكتب مع قطاعه، أما الهيئات الأخرى فلا قطاع لها.
focal-points-of = { $within ->
    [yes] { $body_short } ({ $sector_short })
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short } ({ $sector_short }): لم تُعيَّن أي جهة اتصال.
   *[no] { $body_short }: لم تُعيَّن أي جهة اتصال.
}
focal-points-none-at-all = لم تُعيَّن أي جهة اتصال لهذا الموضوع.
focal-points-elsewhere = جهات الاتصال التي عيّنتها هيئات أخرى:
focal-points-not-by-body = الهيئة المطلوبة: { $body }. وهي لا تعيّن جهات اتصال للمواضيع، بل تعيّنها الهيئات التالية:
focal-points-not-loaded = لم تُدرج قائمة جهات الاتصال في السجل بعد.
focal-point-line = { $role }: { $person }{ $has_since ->
    [yes] ؛ اعتباراً من { $since }
   *[no] {""}
}{ $has_until ->
    [yes] ؛ حتى { $until }
   *[no] {""}
}؛ { $has_confirmed ->
    [yes] آخر تأكيد: { $confirmed }
   *[no] لم يُؤكَّد بعد
}{ $stale ->
    [yes] {" ("}يلزم تأكيده من جديد)
   *[no] {""}
}{ $pending ->
    [yes] ؛ التغيير قيد النظر
   *[no] {""}
}{ $left ->
    [yes] ؛ لم يعد في الخدمة
   *[no] {""}
}{ $stands ->
    [yes] ؛ يتولى المهمة بالنيابة
   *[no] {""}
}{ $has_designated ->
    [yes] ؛ جهة التعيين: { $designated }
   *[no] {""}
}{ $has_source ->
    [yes] ؛ المصدر: { $source }
   *[no] {""}
}
focal-point-hidden = { $role }: لا يُعرض الاسم في هذا المكان.
topic-unknown = لا يوجد في القائمة موضوع باسم «{ $words }». ويعرض السؤال «ما هي المواضيع التي يجري تنسيقها؟» جميع المواضيع.
body-unknown = لا توجد في السجل هيئة أو فريق باسم «{ $words }».
party-unknown = لا يوجد في السجل شخص أو مكتب أو هيئة باسم «{ $words }».
