# What letters say, and the page that their links open.

mail-subject = { $count ->
    [zero] Focal: لا تذكيرات
    [one] Focal: تذكير واحد
    [two] Focal: تذكيران
    [few] Focal: { $count } تذكيرات
    [many] Focal: { $count } تذكيراً
   *[other] Focal: { $count } تذكير
}
mail-subject-other = رسالة من Focal
mail-link = للرد أو القبول أو الإبلاغ عن التقدم من دون حساب: { $link }
mail-open = الرد أو القبول أو الإبلاغ عن التقدم
mail-link-language = لاختيار لغة الرسائل الموجهة إليكم: { $link }
mail-open-language = اختيار لغة الرسائل الموجهة إليكم
mail-answers = تتولى الأمانة قراءة الردود على هذه الرسالة.
mail-page-title = ردكم
mail-page-for = إلى { $who }
mail-page-lead = لا حاجة إلى حساب. يمكن الرد على كل بند مرة واحدة من هذه الصفحة، ولا يتغير أي شيء قبل الضغط على أحد الأزرار. وما تعتذرون عنه أو تقترحونه يُحال أولاً إلى الأمانة.
mail-page-note = بكلماتكم
mail-page-hint = لازم للإبلاغ عن التقدم أو للاعتذار.
mail-page-accept = قبول
mail-page-done = تم الإنجاز
mail-page-status = الإبلاغ عن التقدم
mail-page-decline = اعتذار
mail-page-day = موعد آخر
mail-page-date = اقتراح هذا الموعد
mail-page-note-needed = يُرجى كتابة بضع كلمات أولاً.
mail-page-day-needed = يُرجى اختيار موعد أولاً.
mail-page-used = سبق الرد على هذا البند من هذه الصفحة. وستتضمن الرسالة التالية رابطاً جديداً.
mail-page-gone = لم يعد هذا الرابط صالحاً. يُرجى الرد على الرسالة بالبريد، أو استخدام الرابط الوارد في رسالة لاحقة.
mail-page-nothing = لا يوجد هنا حالياً ما يمكن عرضه عليكم.
mail-page-lang = لغة الرسائل الموجهة إليكم
mail-page-lang-set = استخدام هذه اللغة
