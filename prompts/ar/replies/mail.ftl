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
mail-answers = تتولى الأمانة قراءة الردود على هذه الرسالة.
