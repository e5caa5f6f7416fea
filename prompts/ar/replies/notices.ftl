# التذكيرات: ما يُطلب بشأنها وما يُقال دون طلب.

reminder-set = ضُبط تذكير: { $moment } — { $text } (البند { $number }).
reminder-unbound = حُفظ التذكير بصفته البند { $number }: { $text }. وسيُرسل عندما يُعرف يومه: { $deadline }.
reminder-when = متى يُرسل التذكير؟ يُرجى ذكر يوم أو ساعة، مثلاً: ذكّرني يوم الاثنين الساعة 9:00 بالاتصال بمكتب BDT.
reminder-snoozed = أُجّلت التذكيرات بشأن البند { $number }. التذكير التالي: { $moment }.
snooze-after-deadline = هذا بعد الموعد النهائي للبند: { $deadline }.
snooze-not-yours = لا تُرسل إليكم تذكيرات بشأن البند { $number }، فلا يوجد ما يؤجَّل.
reminders-coming = { $count ->
    [zero] لا توجد تذكيرات قادمة ({ $count }):
    [one] تذكير واحد قادم:
    [two] تذكيران قادمان:
    [few] { $count } تذكيرات قادمة:
    [many] { $count } تذكيراً قادماً:
   *[other] { $count } تذكير قادم:
}
reminders-next = { $count ->
    [zero] أقرب التذكيرات القادمة ({ $count }):
    [one] أقرب تذكير قادم:
    [two] أقرب تذكيرين قادمين:
    [few] أقرب { $count } تذكيرات قادمة:
    [many] أقرب { $count } تذكيراً قادماً:
   *[other] أقرب { $count } تذكير قادم:
}
reminders-none = لا توجد تذكيرات قادمة.
reminder-line = { $moment }: البند { $number }، { $text } — { $deadline }
reminder-line-held = { $moment }: البند { $number }، { $text } — { $deadline } (في انتظار إذن الأمانة)
reminders-held = في انتظار إذن الأمانة:
reminder-held-line = { $person }، { $moment }: البند { $number }، { $text } — { $deadline }
reminders-in-private = تُعرض تذكيراتكم عليكم على انفراد.
reminders-not-yours = لا تُعرض تذكيرات الآخرين إلا على الأمانة.

plan-set-me = عدد الأيام التي تسبق بها تذكيراتكم الموعد: { $days }.
plan-set-item = عدد الأيام التي تسبق بها تذكيرات البند { $number } الموعد: { $days }.
plan-set-group = عدد الأيام التي تسبق بها تذكيرات بنود { $group_short } الموعد: { $days }.
plan-usual-me = عادت تذكيراتكم إلى الخطة المعتادة.
plan-usual-item = عادت تذكيرات البند { $number } إلى الخطة المعتادة.
plan-usual-group = عادت تذكيرات بنود { $group_short } إلى الخطة المعتادة.
reminders-to-class = { $class ->
    [staff] التذكيرات الموجهة إلى الموظفين
    [delegate] التذكيرات الموجهة إلى الوفود
   *[visitor] التذكيرات الموجهة إلى الزوار
}
plan-set-class = { reminders-to-class }، عدد الأيام التي تسبق بها الموعد: { $days }. وتبقى المهل الخاصة ببند أو بشخص أو بفريق سارية.
plan-usual-class = { reminders-to-class }: عادت إلى الخطة المعتادة.
plan-of-class = { reminders-to-class }، عدد الأيام التي تسبق بها الموعد{ $usual ->
    [yes] {" "}(الخطة المعتادة)
   *[no] {""}
}: { $days }. وتبقى المهل الخاصة ببند أو بشخص أو بفريق سارية.
plan-none-class = { reminders-to-class }: لا تسري إلا مهل بند أو شخص أو فريق، إذ لا مهل للفئة نفسها.
plan-of-group = عدد الأيام التي تسبق بها تذكيرات بنود { $group_short } الموعد: { $days }. وتبقى المهل الخاصة ببند أو بشخص سارية.
plan-none-group = لا مهل تذكير خاصة بالفريق { $group_short }: تتبع تذكيرات بنوده خطة كل شخص.
plan-days-refused = مهل التذكير أيام كاملة، من 0 إلى { $most }.
plan-which-item = لأي بند؟ يُرجى ذكر رقمه.
plan-group-not-yours = يعود تحديد مهل التذكير في { $group_short } إلى رئاسة الفريق أو أمانته أو إلى الأمانة.
plan-class-not-yours = يعود تحديد مهل التذكير لفئة كاملة من الأشخاص إلى الأمانة.
plan-which-class = يمكن تحديد مهل التذكير لجميع الموظفين أو لجميع الوفود أو لجميع الزوار، لا لفئات أخرى.
which-class = هل المقصود الوفود أم الزوار؟
plan-class-alone = تُحدَّد مهل التذكير لفئة من الأشخاص أو لفريق أو لبند واحد؛ يُرجى اختيار أحدها.

notices-paused = من الآن لا يُرسل شيء دون طلب، إلى أن يُسمح بالإرسال. ولا يضيع شيء.
notices-paused-until = من الآن لا يُرسل شيء دون طلب. ويُستأنف الإرسال: { $moment }. ولا يضيع شيء.
notices-paused-group = من الآن لا يُرسل شيء دون طلب بشأن بنود { $group_short }، إلى أن يُسمح بالإرسال. ولا يضيع شيء.
notices-paused-until-group = من الآن لا يُرسل شيء دون طلب بشأن بنود { $group_short }. ويُستأنف الإرسال: { $moment }. ولا يضيع شيء.
to-class = { $class ->
    [staff] إلى الموظفين
    [delegate] إلى الوفود
   *[visitor] إلى الزوار
}
notices-paused-class = من الآن لا يُرسل شيء دون طلب { to-class }، إلى أن يُسمح بالإرسال. ولا يضيع شيء.
notices-paused-until-class = من الآن لا يُرسل شيء دون طلب { to-class }. ويُستأنف الإرسال: { $moment }. ولا يضيع شيء.
notices-released = انتهى التوقف؛ ويُرسل ما كان في الانتظار إن كان لا يزال مفيداً.
notices-released-group = انتهى التوقف بشأن { $group_short }؛ ويُرسل ما كان في الانتظار إن كان لا يزال مفيداً.
notices-released-class = انتهى توقف الإرسال { to-class }؛ ويُرسل ما كان في الانتظار إن كان لا يزال مفيداً.
pause-which-class = يمكن تحديد التوقف لجميع الموظفين أو جميع الوفود أو جميع الزوار، لا لفئات أخرى من الأشخاص.
pause-class-alone = يكون التوقف لكل ما يُرسل أو لبنود فريق أو لفئة من الأشخاص؛ يُرجى اختيار أحدها.
notices-not-paused = لا يوجد توقف لإنهائه.
notices-none-held = لا ينتظر أي من هذه الإشعارات الإذن.
notices-let-go = { $count ->
    [zero] لم يُسمح بإرسال أي إشعار ({ $count }).
    [one] سُمح بإرسال إشعار واحد.
    [two] سُمح بإرسال إشعارين.
    [few] سُمح بإرسال { $count } إشعارات.
    [many] سُمح بإرسال { $count } إشعاراً.
   *[other] سُمح بإرسال { $count } إشعار.
}

notices = { $count ->
    [zero] لا تذكيرات ({ $count }):
    [one] تذكير:
    [two] تذكيران:
    [few] { $count } تذكيرات:
    [many] { $count } تذكيراً:
   *[other] { $count } تذكير:
}
notices-late = { $count ->
    [zero] لا تذكيرات تعذّر إرسالها قبل الآن ({ $count }):
    [one] تذكير تعذّر إرساله قبل الآن:
    [two] تذكيران تعذّر إرسالهما قبل الآن، حسب ترتيب المواعيد النهائية:
    [few] { $count } تذكيرات تعذّر إرسالها قبل الآن، حسب ترتيب المواعيد النهائية:
    [many] { $count } تذكيراً تعذّر إرسالها قبل الآن، حسب ترتيب المواعيد النهائية:
   *[other] { $count } تذكير تعذّر إرسالها قبل الآن، حسب ترتيب المواعيد النهائية:
}
notice-ahead = البند { $number }: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }.
notice-past = لا يزال البند { $number } مفتوحاً: { $text }. الجهة المسؤولة: { $responsible }. الموعد المقرر: { $deadline }.
notice-desk = لا يزال البند { $number } مفتوحاً منذ { $since }: { $text }. الجهة المسؤولة: { $responsible }. ولم يُبلَّغ بذلك أحد خارج الأمانة.
notice-open = البند { $number } مفتوح: { $text }. الجهة المسؤولة: { $responsible }.
notice-remind = التذكير الذي طلبتموه: { $text } (البند { $number }).
notice-assigned = { $how ->
    [agreed] تمت الموافقة على البند { $number }: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }. الموافقة من: { $by }.
    [given] أُسند البند { $number }: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }. الإسناد من: { $by }.
   *[recorded] سُجّل البند { $number }: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }. التسجيل من: { $by }.
}
notice-moved = الموعد النهائي الجديد للبند { $number }، { $text }: { $deadline }.
notice-clocks = تغيرت قواعد التوقيت الرسمي في المنطقة الزمنية للبند { $number }: { $text }. الموعد النهائي بالتوقيت المحلي دون تغيير: { $deadline }؛ أما في أماكن أخرى فيوافق الآن ساعة مختلفة.
notice-completed = أُفيد بإنجاز البند { $number }: { $text }. الإفادة من: { $by }.
notice-reopened = أُعيد فتح البند { $number }: { $text }. الموعد النهائي: { $deadline }.
notice-withdrawn = سُحب البند { $number } ولا حاجة إلى أي عمل: { $text }.
notice-superseded = حل البند { $other } محل البند { $number }، ولم يعد يلزم بشأنه أي إجراء: { $text }.
notice-corrected = تصحيح من { $by }: أُلغي آخر تغيير في البند { $number }. ونصه الآن: { $text }. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }.
