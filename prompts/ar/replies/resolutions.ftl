# ربط القرارات بالمواضيع.
resolution-called = { $kind ->
    [decision] المقرر
   *[resolution] القرار
} { $numbered ->
    [yes] { $number }
   *[no] (الرقم غير معروف)
} ({ $body_short }{ $revised ->
    [yes] ، { $revision }
   *[no] {""}
})
list-resolutions = { $count ->
    [zero] لا توجد قرارات مربوطة بالمواضيع
    [one] قرار واحد مربوط بالمواضيع
    [two] قراران مربوطان بالمواضيع
    [few] { $count } قرارات مربوطة بالمواضيع
    [many] { $count } قراراً مربوطاً بالمواضيع
   *[other] { $count } قرار مربوط بالمواضيع
}
list-resolutions-topic = القرارات المتصلة بموضوع { $topic }: { $count }
list-resolutions-body = القرارات ({ $body_short }): { $count }
list-resolutions-sectors = القرارات التي تخص أكثر من قطاع: { $count }
list-resolutions-conferences = المواضيع التي صدرت بشأنها قرارات عن مؤتمرين أو أكثر: { $count }
list-resolutions-none = لا يوجد في السجل قرار من هذا النوع يمكن عرضه هنا.
list-resolutions-of-sectors = { $resolution }: { $sectors }؛ المواضيع: { $topics }{ $checked ->
    [yes] {""}
   *[no] ؛ لم يُتحقَّق منه
}
list-resolutions-theme = { $topic }: { $resolutions }{ $checked ->
    [yes] {""}
   *[no] ؛ لم يُتحقَّق منها جميعاً
}
list-resolutions-candidates = هذه مواضيع مرشحة للتبسيط وينبغي بحثها. والأعضاء هم من يقررون دمج أي منها.
list-resolutions-rest = { $count ->
    [zero] لا يوجد المزيد من القرارات.
    [one] يليها قرار واحد آخر.
    [two] يليها قراران آخران.
    [few] تليها { $count } قرارات أخرى.
    [many] يليها { $count } قراراً آخر.
   *[other] يليها { $count } قرار آخر.
}
list-resolutions-more = عرض المزيد من القرارات
show-topic-changed = { $now ->
    [yes] يستوفي هذا الموضوع الشروط منذ تغييرات عام { $year }.
   *[no] لم يعد هذا الموضوع يستوفي الشروط منذ تغييرات عام { $year }.
}
show-topic-units = العمل الجاري بشأن هذا الموضوع:
unit-question = المسألة { $number }{ $grouped ->
    [yes] ، فرقة العمل { $party }
   *[no] {""}
}، { $body_short }{ $titled ->
    [yes] : { $title }
   *[no] {""}
}{ $led ->
    [yes] ؛ القيادة: { $by }
   *[no] {""}
}
unit-task-force = فريق المهام: { $body }{ $led ->
    [yes] ؛ القيادة: { $by }
   *[no] {""}
}
# ما غيّره مؤتمر ما.
compare-revisions = { $count ->
    [zero] { $body_short }، { $year }: لم يتغير أي قرار
    [one] { $body_short }، { $year }: تغيّر قرار واحد
    [two] { $body_short }، { $year }: تغيّر قراران
    [few] { $body_short }، { $year }: تغيّرت { $count } قرارات
    [many] { $body_short }، { $year }: تغيّر { $count } قراراً
   *[other] { $body_short }، { $year }: تغيّر { $count } قرار
}
compare-revisions-none = لم يُسجَّل أي تغيير في القرارات ({ $body_short }، { $year }).
compare-new = الجديدة: { $count }
compare-revised = المراجَعة: { $count }
compare-suppressed = الملغاة: { $count }
compare-merged = المدمجة في غيرها: { $count }
compare-revised-line = { $kind ->
    [decision] المقرر
   *[resolution] القرار
} { $numbered ->
    [yes] { $number }
   *[no] (الرقم غير معروف)
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}، { $body_short }{ $dated ->
    [yes] ؛ سابقاً: { $before }
   *[no] {""}
}{ $acts ->
    [yes] ؛ الجهات المطلوب منها التحرك: { $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] ؛ لم يُتحقَّق منه
}
compare-unchanged = { $count ->
    [zero] لم يبقَ أي قرار دون تغيير.
    [one] بقي قرار واحد دون تغيير.
    [two] بقي قراران دون تغيير.
    [few] بقيت { $count } قرارات دون تغيير.
    [many] بقي { $count } قراراً دون تغيير.
   *[other] بقي { $count } قرار دون تغيير.
}
compare-topics = المواضيع المعنية: { $topics }
compare-topic = { $now ->
    [yes] { $topic }: يستوفي الشروط الآن
   *[no] { $topic }: لم يعد يستوفي الشروط
}
compare-recheck = { $count ->
    [zero] لا توجد قيود تلزم مراجعتها:
    [one] قيد واحد تلزم مراجعته:
    [two] قيدان تلزم مراجعتهما:
    [few] { $count } قيود تلزم مراجعتها:
    [many] { $count } قيداً تلزم مراجعته:
   *[other] { $count } قيد تلزم مراجعته:
}
compare-recheck-none = لا يوجد في قائمة جهات الاتصال قيد تلزم مراجعته.
revisions-none = لم يُسجَّل أي قرار مع سنته ({ $body_short }).
task-recheck = مراجعة قائمة جهات الاتصال بعد { $body_short }، { $year }
button-compare-revisions = ما الذي تغيّر
# Pages.
web-resolutions = القرارات
web-resolutions-all = جميع القرارات المرتبطة بمواضيع
web-resolutions-ways = المؤتمرات وما تشترك فيه
web-resolutions-sectors = ما يخص أكثر من قطاع
web-resolutions-themes = مواضيع للتبسيط
web-resolutions-of-body = قرارات المؤتمر نفسه
web-resolutions-import = استيراد جدول الربط من ملف
