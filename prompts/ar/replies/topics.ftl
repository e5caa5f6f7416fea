# المواضيع: كلها، وموضوع واحد بالتفصيل، ومواضيع شخص أو هيئة.
list-topics = { $count ->
    [zero] لا توجد مواضيع يجري تنسيقها
    [one] يجري تنسيق موضوع واحد
    [two] يجري تنسيق موضوعين
    [few] يجري تنسيق { $count } مواضيع
    [many] يجري تنسيق { $count } موضوعاً
   *[other] يجري تنسيق { $count } موضوع
}
list-topics-main = { $count ->
    [zero] لا توجد مواضيع رئيسية يجري تنسيقها
    [one] يجري تنسيق موضوع رئيسي واحد
    [two] يجري تنسيق موضوعين رئيسيين
    [few] يجري تنسيق { $count } مواضيع رئيسية
    [many] يجري تنسيق { $count } موضوعاً رئيسياً
   *[other] يجري تنسيق { $count } موضوع رئيسي
}
list-topics-line = { $named ->
    [bodies] { $topic }؛ الهيئات التي عيّنت جهة اتصال: { $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic }؛ لم تُعيَّن أي جهة اتصال
}
list-topics-rest = { $count ->
    [zero] لا توجد مواضيع أخرى.
    [one] بقي موضوع واحد لم يُعرض.
    [two] بقي موضوعان لم يُعرضا.
    [few] بقيت { $count } مواضيع لم تُعرض.
    [many] بقي { $count } موضوعاً لم يُعرض.
   *[other] بقي { $count } موضوع لم يُعرض.
}
list-topics-more = عرض المزيد من المواضيع
find-topics = { $who }: { $count ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } مواضيع
    [many] { $count } موضوعاً
   *[other] { $count } موضوع
}
find-topics-none = { $who }: لا مواضيع في السجل
find-topics-line = { $in_body ->
    [yes] { $topic } ({ $role }، { $body_short })
   *[no] { $topic } ({ $role })
}
find-topics-own-line = { $in_body ->
    [yes] { $topic } ({ $role }، { $body_short })
   *[no] { $topic } ({ $role })
}؛ { $other_role }: { $others }
find-topics-line-of-body = { $topic }؛ { $role }: { $person }
find-topics-rest = { $count ->
    [zero] لا قيود أخرى في السجل.
    [one] في السجل قيد واحد آخر.
    [two] في السجل قيدان آخران.
    [few] في السجل { $count } قيود أخرى.
    [many] في السجل { $count } قيداً آخر.
   *[other] في السجل { $count } قيد آخر.
}
show-topic = { $main ->
    [yes] موضوع رئيسي: { $topic }
   *[no] الموضوع: { $topic }
}
show-topic-about-in = يتوفر وصف لهذا الموضوع باللغات التالية: { $languages }.
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name } (لم يُتحقَّق منه)
}
show-topic-resolutions = النصوص المتصلة بهذا الموضوع:
show-topic-no-resolutions = لا يوجد في السجل قرار مؤكَّد بشأن هذا الموضوع.
show-topic-resolution = { $kind ->
    [decision] المقرر
   *[resolution] القرار
} { $numbered ->
    [yes] { $number }
   *[no] (الرقم غير معروف)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}، { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $coordinates ->
    [yes] ؛ يدعو إلى التنسيق بين القطاعات
   *[no] {""}
}{ $acts ->
    [yes] ؛ الجهات المطلوب منها التحرك: { $act }
   *[no] {""}
}{ $fate ->
    [revised] ؛ حلّ محله غيره ({ $ended })
    [suppressed] ؛ أُلغي ({ $ended })
    [merged] ؛ دُمج في نص آخر ({ $ended })
    [cited] ؛ أُشير إليه سابقاً
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] ؛ لم يُتحقَّق منه
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] سبب إدراج الموضوع: قرار لمؤتمر المندوبين المفوضين يدعو بنفسه إلى التنسيق بين القطاعات.
    [pp_and_sector] سبب إدراج الموضوع: لدى مؤتمر المندوبين المفوضين وقطاع واحد على الأقل قرارات في هذا الشأن.
    [undecided] لا تكفي القيود المسجلة لتحديد ما إذا كان هذا الموضوع مستوفياً للشروط.
   *[no] وفقاً للقيود المسجلة، لا يستوفي هذا الموضوع الشروط.
}{ $checked ->
    [yes] {""}
   *[no] {" "}وهذه المعلومة مؤقتة لأن القرارات لم تُؤكَّد جميعها.
}
show-topic-open-items = { $count ->
    [zero] لا توجد بنود مفتوحة بشأن هذا الموضوع.
    [one] يوجد بند واحد مفتوح بشأن هذا الموضوع.
    [two] يوجد بندان مفتوحان بشأن هذا الموضوع.
    [few] توجد { $count } بنود مفتوحة بشأن هذا الموضوع.
    [many] يوجد { $count } بنداً مفتوحاً بشأن هذا الموضوع.
   *[other] يوجد { $count } بند مفتوح بشأن هذا الموضوع.
}
show-topic-items = عرض البنود المفتوحة
