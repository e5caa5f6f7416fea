# مواعيد اجتماعات الأفرقة.
show-meeting = اجتماع: { $group }
next-meeting = { $count ->
    [zero] الاجتماعات القادمة
    [one] الاجتماع القادم
    [two] الاجتماعان القادمان
    [few] الاجتماعات القادمة
    [many] الاجتماعات القادمة
   *[other] الاجتماعات القادمة
}
next-meeting-none = لا يوجد في السجل اجتماع مقرر.
next-meeting-none-of = { $group }: لا يوجد في السجل اجتماع مقرر.
list-meetings = { $count ->
    [zero] لا اجتماعات في السجل
    [one] اجتماع واحد في السجل
    [two] اجتماعان في السجل
    [few] { $count } اجتماعات في السجل
    [many] { $count } اجتماعاً في السجل
   *[other] { $count } اجتماع في السجل
}
list-meetings-of = { $group_short }: { $count ->
    [zero] لا اجتماعات في السجل
    [one] اجتماع واحد في السجل
    [two] اجتماعان في السجل
    [few] { $count } اجتماعات في السجل
    [many] { $count } اجتماعاً في السجل
   *[other] { $count } اجتماع في السجل
}
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] ، بالاقتران مع { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] مقرر
    [held] عُقد
    [cancelled] أُلغي
    [past] كان مقرراً؛ ولا يذكر السجل ما إذا كان قد عُقد
   *[unknown] لا يذكر السجل ما إذا كان قد عُقد
})
meeting-label = { $name ->
    [place] المكان
    [opens] الافتتاح
    [closes] الاختتام
    [contribution] الموعد النهائي للمساهمات
    [registration] الموعد النهائي للتسجيل
    [documents] الموعد النهائي للوثائق
   *[other] موعد معلن ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] المشاركة عن بُعد متاحة.
    [captioning] عرض النص المكتوب للحوار متاح.
   *[interpretation] الترجمة الشفوية متاحة.
}
meeting-not-said = أي اجتماع هو المقصود؟ يرجى ذكر الفريق، مثلاً: قبل الاجتماع القادم للفريق TDAG.
meeting-unknown = لا يوجد في السجل اجتماع باسم «{ $words }».
group-not-shown = لا تُعرض أعمال هذا الفريق في هذا المكان.
