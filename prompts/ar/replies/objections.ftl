# الاعتراضات على ما قُبل بعد استعراض نتائج اجتماع
object-to-item = سُجل اعتراضكم على البند { $number } وأُبلغ به القائمون على الفريق. آخر يوم للاعتراضات: { $day }.
objection-closed = لا يُقبل الاعتراض على البند { $number }. ويجوز الاعتراض على ما قُبل بعد استعراض نتائج اجتماع خلال عدد الأيام الذي حدده الفريق.
objection-not-yours = الاعتراض على البند { $number } متاح لأعضاء الفريق وللجهات المسؤولة عنه.
notice-objected = اعتراض من { $by } على البند { $number }، { $text }: { $words }
notice-window = اجتماع { $group_short }، { $start }: يجوز الاعتراض على ما قُبل بعد الاستعراض. آخر يوم: { $day }. للاعتراض، يُرجى كتابة «اعتراض على البند 12: …» مع رقم البند والسبب.
notice-window-over = اجتماع { $group_short }، { $start }: انتهت مهلة الاعتراضات. آخر يوم: { $day }. بنود بلا اعتراض: { $confirmed }. بنود عليها اعتراضات: { $objected }.
window-item = البند { $number }: { $text }
window-objection = البند { $number }: { $text }. اعتراض من { $person }، { $moment }: { $words }
in-name-of = { $body_short }: { $words }
meeting-window = يجوز الاعتراض، وآخر يوم: { $day }. الاعتراضات حتى الآن: { $count }.
meeting-window-over = انتهت مهلة الاعتراضات، وآخر يوم: { $day }. الاعتراضات: { $count }.
form-object-to-item = اعتراض على بند
web-form-ObjectToItem = اعتراض
form-label-objections = أيام الاعتراض
field-objections = كم يوماً يجوز للأعضاء الاعتراض على ما قُبل بعد استعراض نتائج اجتماع؟ ويعني 0 عدم الاعتراض.
consent-objections = { $count ->
    [0] لا مهلة
    [zero] لا مهلة ({ $count })
    [one] يوم واحد بعد الاستعراض
    [two] يومان بعد الاستعراض
    [few] { $count } أيام بعد الاستعراض
    [many] { $count } يوماً بعد الاستعراض
   *[other] { $count } يوم بعد الاستعراض
}
withdraw-objection = سُحب اعتراضكم على البند { $number } وأُبلغ بذلك القائمون على الفريق. ويبقى الاعتراض وسحبه في سجل البند.
objection-none-of-yours = لا يوجد اعتراض قائم لكم على البند { $number }. وتُعرض الاعتراضات القائمة بعبارة «الاعتراضات على البند 12».
objection-not-of-body = الاعتراض باسم { $body_short } متاح لمن يتحدث باسم هذه الجهة. ويمكنكم الاعتراض باسمكم: «اعتراض على البند 12: …».
notice-retracted = سحب { $by } الاعتراض على البند { $number }، { $text }.
list-objections = اجتماع { $group_short }، { $day }: { $count ->
    [0] لا اعتراضات قائمة
    [zero] لا اعتراضات قائمة ({ $count })
    [one] اعتراض واحد قائم
    [two] اعتراضان قائمان
    [few] { $count } اعتراضات قائمة
    [many] { $count } اعتراضاً قائماً
   *[other] { $count } اعتراض قائم
}
list-objections-item = البند { $number }: { $count ->
    [0] لا اعتراضات قائمة
    [zero] لا اعتراضات قائمة ({ $count })
    [one] اعتراض واحد قائم
    [two] اعتراضان قائمان
    [few] { $count } اعتراضات قائمة
    [many] { $count } اعتراضاً قائماً
   *[other] { $count } اعتراض قائم
}
list-objections-none = لم يُفتح باب الاعتراض بعد أي اجتماع. ولمعرفة المهلة التي يتركها فريق ما، يُرجى ذكره: «مهلة الاعتراض في ISCG».
objections-days = مهلة الاعتراض بعد استعراض نتائج اجتماع لدى { $group_short }: { $count ->
    [0] لا مهلة. ولرئاسة الفريق تحديدها: «{ $group_short } يترك 5 أيام للاعتراض».
    [zero] لا مهلة ({ $count }).
    [one] يوم واحد.
    [two] يومان.
    [few] { $count } أيام.
    [many] { $count } يوماً.
   *[other] { $count } يوم.
}
button-object = تقديم اعتراض
button-withdraw-objection = سحب الاعتراض
form-withdraw-objection = سحب اعتراض
form-list-objections = عرض الاعتراضات
