# What is said of delivery itself: what could not be told, and to whom.

notice-untold = البند { $number }: { $text }. تعذّر إبلاغ { $who }. الموعد النهائي: { $deadline }.
notice-unsure = البند { $number }: { $text }. ليس من المؤكد أن الإشعار قد وصل إلى { $who }. الموعد النهائي: { $deadline }.
item-due-in-recess = يُرجى ملاحظة أن الموعد النهائي يقع في فترة عطلة ({ $station }). هل ينبغي اختيار يوم آخر؟
item-due-in-conference = يُرجى ملاحظة أن الموعد النهائي يقع في أثناء مؤتمر ({ $station }). هل ينبغي اختيار يوم آخر؟
alarm-stuck = ما يتعين إبلاغه { reach-by } ينتظر منذ { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. لم يُفقد شيء؛ يُرجى التحقق من الأمر.
alarm-unread = تعذرت قراءة البريد الموجه إلى Focal منذ { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. لم يُفقد شيء من صندوق البريد؛ يُرجى التحقق من الأمر.
