# What waits for the secretariat's hand.

answer-left = وصل ردكم إلى الأمانة التي ستنظر فيه. ولا يتغير أي شيء قبل ذلك.
answer-left-item = وصل ردكم بشأن البند { $number }، { $text }، إلى الأمانة التي ستنظر فيه. ولا يتغير أي شيء قبل ذلك.
answer-proposed = الموعد المقترح: { $day }
answer-reason = يمكنكم إضافة السبب، مثلاً: «أبلغوا الأمانة بشأن { $number }: …»
answers-many = لديكم عدد كبير من الردود التي تنتظر الأمانة. نرجو منحها بعض الوقت أو الاتصال بها مباشرة.
answers-none = لا توجد ردود في الانتظار.
answers-waiting = { $count ->
    [zero] لا توجد ردود في انتظار الأمانة:
    [one] رد واحد في انتظار الأمانة:
    [two] ردان في انتظار الأمانة:
    [few] { $count } ردود في انتظار الأمانة:
    [many] { $count } رداً في انتظار الأمانة:
   *[other] { $count } رد في انتظار الأمانة:
}
answer-line-said = الرد { $number }: { $who }، { $moment }، بشأن البند { $items }: «{ $words }»
answer-line-among = الرد { $number }: { $who }، { $moment }، بشأن البنود { $items }: «{ $words }»
answer-line-declined = الرد { $number }: { $who }، { $moment }، اعتذار عن { $items }: «{ $words }»
answer-line-declined-only = الرد { $number }: { $who }، { $moment }، اعتذار عن { $items }
answer-line-date = الرد { $number }: { $who }، { $moment }، الموعد المقترح { $day } للبند { $items }
answer-line-date-said = الرد { $number }: { $who }، { $moment }، الموعد المقترح { $day } للبند { $items }: «{ $words }»
answer-line-unsure = الرد { $number }: { $who }، { $moment }، من دون ذكر أي بند: «{ $words }»
answer-line-automatic = الرد { $number }: { $who }، { $moment }، وقد يكون رداً تلقائياً: «{ $words }»
answer-settled = لم يعد الرد { $number } في الانتظار.
answer-unknown = لا يوجد رد رقمه { $number }.
answer-which = يتعلق الرد { $number } بعدة بنود. فتحت أي منها يُدوَّن؟ ولإبقائها جميعاً كما هي: «تنحية الرد { $number }».
answer-under = البند { $number }: { $text }
answer-taken = وُضعت على الرد { $number } علامة تفيد بمعالجته.
answer-aside = نُحّي الرد { $number } جانباً؛ ولم يتغير أي شيء.
answer-aside-untold = لا تُرسل أي رسالة إلى { $who } لأن الرسالة الواردة لا تذكر أي بند. يرجى الرد مباشرة إذا كان الرد مطلوباً.
answer-taken-progress = دُوّن في البند { $number }، { $text }، نقلاً عن { $who }: { $note }
answer-taken-declined = دُوّن في البند { $number }، { $text }، وأصبح معلقاً. اعتذار من { $who }: { $note }
answer-taken-declined-only = دُوّن في البند { $number }، { $text }، وأصبح معلقاً. اعتذار من { $who }.
answer-no-date = يُرجى ذكر الموعد المقترح.
button-take-answer = قبول الرد { $number }
button-set-aside = تنحية الرد { $number }
answered-how = في محادثة مع Focal أو على صفحته في الويب: «قبول الرد { $answer }» أو «تنحية الرد { $answer }».
notice-answered-said = ورد من { $who } رد بشأن البند { $number }، { $text }: «{ $words }». ولا يتغير أي شيء قبل أن تقبله الأمانة. { answered-how }
notice-answered-among = ورد من { $who } رد على رسالة بشأن البنود { $items }: «{ $words }». ولا يتغير أي شيء قبل أن تقبله الأمانة. { answered-how }
notice-answered-unsure = وردت رسالة من { $who } من دون ذكر أي بند: «{ $words }». لم يتغير أي شيء، وهي في الانتظار ضمن الردود. { answered-how }
notice-answered-automatic = وردت رسالة من { $who } قد تكون رداً تلقائياً: «{ $words }». لم يتغير أي شيء، وهي في الانتظار ضمن الردود. { answered-how }
task-letters = متابعة الرسائل الواردة بالبريد من دون ذكر أي بند
button-answers = الردود المنتظرة
notice-answered-declined = اعتذار من { $who } عن البند { $number }، { $text }: «{ $words }». ولا يتغير أي شيء قبل أن تقبله الأمانة. { answered-how }
notice-answered-declined-only = اعتذار من { $who } عن البند { $number }، { $text }. ولا يتغير أي شيء قبل أن تقبله الأمانة. { answered-how }
notice-aside = شكراً على ردكم بشأن البند { $number }: { $text }. وقد اطلعت الأمانة عليه، ويبقى البند على حاله. الموعد النهائي: { $deadline }.
notice-aside-among = شكراً على ردكم بشأن البنود { $items }. وقد اطلعت الأمانة عليه، وتبقى البنود على حالها.
notice-answered-date = الموعد الذي يقترحه { $who } للبند { $number }، { $text }: { $day }. ولا يتغير أي شيء قبل أن تقبله الأمانة. { answered-how }
event-declined = اعتذار
field-answer = أي رد؟ يُرجى ذكر رقمه.
field-take = ما الذي يلزم بشأن هذا الرد؟
field-arrived = هل وصل هذا الإشعار؟
answer-to-accept = قبوله
answer-to-set-aside = تنحيته
form-answer-item = رد إلى الأمانة
form-settle-answer = البت في رد

release-sheet = { $count ->
    [zero] لا إشعارات في انتظار الإذن:
    [one] إشعار واحد في انتظار الإذن:
    [two] إشعاران في انتظار الإذن:
    [few] { $count } إشعارات في انتظار الإذن:
    [many] { $count } إشعاراً في انتظار الإذن:
   *[other] { $count } إشعار في انتظار الإذن:
}
release-none = لا شيء في انتظار الإذن.
release-line = الإشعار { $number }، إلى { $person }، اللغة: { $language }، { $moment }: { $said }
release-how = للإذن بالإرسال: «أرسل الإشعارات 3 و5»؛ ولتغيير الصياغة: «عدلوا الإشعار 3: …»؛ ولعدم الإرسال: «اشطبوا الإشعار 3».
release-struck = { $count ->
    [zero] لم يُشطب أي إشعار ({ $count }).
    [one] شُطب إشعار واحد ولن يُرسل.
    [two] شُطب إشعاران ولن يُرسلا.
    [few] شُطبت { $count } إشعارات ولن تُرسل.
    [many] شُطب { $count } إشعاراً ولن تُرسل.
   *[other] شُطب { $count } إشعار ولن تُرسل.
}
release-edited = أصبح نص الإشعار { $number } كما يلي:
release-edited-was = كان قد وُضع قبل ذلك نص آخر: «{ $text }».
trusted = تُرسل الإشعارات من الآن فصاعداً من دون إذن إلى { $who }. { $count ->
    [zero] لم يكن أي إشعار في الانتظار.
    [one] أُذن بإرسال إشعار واحد كان في الانتظار.
    [two] أُذن بإرسال إشعارين كانا في الانتظار.
    [few] أُذن بإرسال { $count } إشعارات كانت في الانتظار.
    [many] أُذن بإرسال { $count } إشعاراً كانت في الانتظار.
   *[other] أُذن بإرسال { $count } إشعار كانت في الانتظار.
}
trusted-no-more = تنتظر الإشعارات الإذن من جديد قبل إرسالها إلى { $who }. { $count ->
    [zero] لم يُحتجز أي إشعار مقبل.
    [one] احتُجز إشعار مقبل واحد.
    [two] احتُجز إشعاران مقبلان.
    [few] احتُجزت { $count } إشعارات مقبلة.
    [many] احتُجز { $count } إشعاراً مقبلاً.
   *[other] احتُجز { $count } إشعار مقبل.
}
enrolled = تُرسل التذكيرات من الآن فصاعداً إلى { $who }.
enrolled-no-more = لن يُرسل بعد الآن أي شيء من دون طلب إلى { $who }.
enrolled-holds = { $count ->
    [zero] لا توجد بنود مفتوحة على عاتق هذه الجهة.
    [one] على عاتق هذه الجهة بند مفتوح واحد، وتُبلَّغ به مرة واحدة.
    [two] على عاتق هذه الجهة بندان مفتوحان، وتُبلَّغ بهما مرة واحدة في رسالة واحدة.
    [few] على عاتق هذه الجهة { $count } بنود مفتوحة، وتُبلَّغ بها مرة واحدة في رسالة واحدة.
    [many] على عاتق هذه الجهة { $count } بنداً مفتوحاً، وتُبلَّغ بها مرة واحدة في رسالة واحدة.
   *[other] على عاتق هذه الجهة { $count } بند مفتوح، وتُبلَّغ بها مرة واحدة في رسالة واحدة.
}
enrolled-waits = ينتظر الإرسال إذن الأمانة إلى أن تُمنح الثقة لهذه الجهة.
enrol-already-yes = التذكيرات تُرسل بالفعل إلى { $who }.
enrol-already-no = التذكيرات لا تُرسل إلى { $who }.
untold = { $count ->
    [zero] لا إشعارات تعذّر إيصالها:
    [one] إشعار واحد تعذّر إيصاله:
    [two] إشعاران تعذّر إيصالهما:
    [few] { $count } إشعارات تعذّر إيصالها:
    [many] { $count } إشعاراً تعذّر إيصالها:
   *[other] { $count } إشعار تعذّر إيصالها:
}
untold-none = أُبلغ الجميع.
untold-line = تعذّر إبلاغ { $who }، { $moment }: البند { $number }، { $text } — { $deadline }
untold-line-unsure = ليس من المؤكد أن الإشعار قد وصل إلى { $who }، { $moment }: البند { $number }، { $text } — { $deadline }{ untold-notice }
untold-own = تعذّر إبلاغ { $who }، { $moment }: تذكير شخصي
untold-own-unsure = ليس من المؤكد أن الإشعار قد وصل إلى { $who }، { $moment }: تذكير شخصي{ untold-notice }
untold-notice = { $settles ->
    [yes] {" "}(الإشعار { $notice })
   *[no] {""}
}
untold-how = بعد التحقق من الجهة المعنية يمكن بيان ذلك هنا: «وصل الإشعار { $notice }» أو «أعيدوا إرسال الإشعار { $notice }».
doubt-none = ليس بين هذه الإشعارات ما ينتظر بيان وصوله.
doubt-arrived = { $count ->
    [zero] لم يُسجَّل وصول أي إشعار.
    [one] سُجِّل أن إشعاراً واحداً قد وصل، ولن يُرسل مرة أخرى.
    [two] سُجِّل أن إشعارين من الرسالة نفسها قد وصلا، ولن يُرسلا مرة أخرى.
    [few] سُجِّل أن { $count } إشعارات من الرسالة نفسها قد وصلت، ولن تُرسل مرة أخرى.
    [many] سُجِّل أن { $count } إشعاراً من الرسالة نفسها قد وصلت، ولن تُرسل مرة أخرى.
   *[other] سُجِّل أن { $count } إشعار من الرسالة نفسها قد وصلت، ولن تُرسل مرة أخرى.
}
doubt-again = { $count ->
    [zero] لن يُرسل أي إشعار مرة أخرى.
    [one] يُرسل إشعار واحد مرة أخرى إن كان لا يزال قائماً.
    [two] يُرسل إشعاران من الرسالة نفسها مرة أخرى إن كانا لا يزالان قائمين.
    [few] تُرسل { $count } إشعارات من الرسالة نفسها مرة أخرى إن كانت لا تزال قائمة.
    [many] يُرسل { $count } إشعاراً من الرسالة نفسها مرة أخرى إن كانت لا تزال قائمة.
   *[other] يُرسل { $count } إشعار من الرسالة نفسها مرة أخرى إن كانت لا تزال قائمة.
}
status-called = { $people ->
    [zero] لم يُطلب شيء من أحد.
    [one] طُلب سطر واحد عن سير العمل من جهة واحدة.
    [two] طُلب سطر واحد عن سير العمل من جهتين.
    [few] طُلب سطر واحد عن سير العمل من { $people } جهات.
    [many] طُلب سطر واحد عن سير العمل من { $people } جهة.
   *[other] طُلب سطر واحد عن سير العمل من { $people } جهة.
} { $count ->
    [zero] لا بنود مفتوحة معنية.
    [one] الطلب يخص بنداً مفتوحاً واحداً.
    [two] الطلب يخص بندين مفتوحين.
    [few] الطلب يخص { $count } بنود مفتوحة.
    [many] الطلب يخص { $count } بنداً مفتوحاً.
   *[other] الطلب يخص { $count } بند مفتوح.
}
status-nobody = لا أحد يمكن سؤاله: لا يوجد بند مفتوح له جهة مسؤولة يمكن إبلاغها.
status-nobody-of = لا أحد يمكن سؤاله عن البند { $number }: ليست له جهة مسؤولة يمكن إبلاغها.
status-which-group = لأي فريق؟ يُرجى تسميته.
status-not-yours = يَطلب حالةَ بنود { $group } رئيسُ الفريق أو أمينه أو الأمانة.
notice-status = يطلب { $by } معرفة حالة البند { $number }: { $text }. ويكفي سطر واحد. الجهة المسؤولة: { $responsible }. الموعد النهائي: { $deadline }.
notice-edited = البند { $number }: { $words }
notice-edited-whole = { $words }
field-notice = أي إشعار؟ يُرجى ذكر رقمه.
field-notices = أي إشعارات؟ يُرجى ذكر أرقامها.
form-strike-notices = شطب إشعارات
form-settle-doubt = البت في وصول الإشعارات
form-edit-notice = صياغة أخرى لإشعار
form-pause-notices = تعليق التذكيرات
form-trust-reader = الإرسال من دون إذن
form-enrol-person = الإدراج في التذكيرات
desk-pauses = { $count ->
    [zero] لا توقف سارياً ({ $count }):
    [one] هناك توقف واحد سارٍ:
    [two] هناك توقفان ساريان:
    [few] هناك { $count } حالات توقف سارية:
    [many] هناك { $count } حالة توقف سارية:
   *[other] هناك { $count } حالة توقف سارية:
}
desk-pause = { $whole ->
    [yes] لا يُرسل شيء دون طلب
   *[no] لا يُرسل شيء دون طلب بشأن بنود { $group_short }
}{ $bounded ->
    [yes] ؛ ويُستأنف الإرسال: { $moment }.
   *[no] ، إلى حين إنهاء هذا التوقف.
}
desk-pause-class = لا يُرسل شيء دون طلب { to-class }{ $bounded ->
    [yes] ؛ ويُستأنف الإرسال: { $moment }.
   *[no] ، إلى حين إنهاء هذا التوقف.
}
desk-proposals = { $count ->
    [zero] لا اجتماعات لها مقترحات للمراجعة ({ $count }):
    [one] هناك اجتماع واحد له مقترحات للمراجعة:
    [two] هناك اجتماعان لهما مقترحات للمراجعة:
    [few] هناك { $count } اجتماعات لها مقترحات للمراجعة:
    [many] هناك { $count } اجتماعاً لها مقترحات للمراجعة:
   *[other] هناك { $count } اجتماع لها مقترحات للمراجعة:
}
desk-proposals-line = { $group_short }، { $day } – { $count ->
    [zero] لا مقترحات ({ $count })
    [one] مقترح واحد
    [two] مقترحان
    [few] { $count } مقترحات
    [many] { $count } مقترحاً
   *[other] { $count } مقترح
}
desk-entries = { $count ->
    [zero] لا قيود تنتظر التأكيد ({ $count }):
    [one] هناك قيد واحد ينتظر التأكيد، لأول مرة أو بعد مرور سنة:
    [two] هناك قيدان ينتظران التأكيد، لأول مرة أو بعد مرور سنة:
    [few] هناك { $count } قيود تنتظر التأكيد، لأول مرة أو بعد مرور سنة:
    [many] هناك { $count } قيداً تنتظر التأكيد، لأول مرة أو بعد مرور سنة:
   *[other] هناك { $count } قيد تنتظر التأكيد، لأول مرة أو بعد مرور سنة:
}
desk-successors = { $count ->
    [zero] لا خلف مقترحاً ({ $count }):
    [one] هناك خلف واحد مقترح لم يُسجَّل بعد:
    [two] هناك خلفان مقترحان لم يُسجَّلا بعد:
    [few] هناك { $count } خلفاء مقترحين لم يُسجَّلوا بعد:
    [many] هناك { $count } خلفاً مقترحاً لم يُسجَّلوا بعد:
   *[other] هناك { $count } خلف مقترح لم يُسجَّلوا بعد:
}
desk-successor = { $topic }{ $has_body ->
    [yes] ، { $body_short }
   *[no] {""}
}: الخلف المقترح { $to }، وشاغل الدور حالياً { $person } ({ $day })
desk-more = { $count ->
    [zero] لا مزيد ({ $count }).
    [one] هناك واحد آخر غير معروض هنا.
    [two] هناك اثنان آخران غير معروضين هنا.
    [few] هناك { $count } أخرى غير معروضة هنا.
    [many] هناك { $count } أخرى غير معروضة هنا.
   *[other] هناك { $count } أخرى غير معروضة هنا.
}
button-release-one = السماح بإرسال الإشعار { $number }
button-edit-notice = صياغة أخرى للإشعار { $number }
button-strike-notice = شطب الإشعار { $number }
button-arrived = وصل الإشعار { $number }
button-send-again = إعادة إرسال الإشعار { $number }
button-end-pause = إنهاء هذا التوقف
button-confirm-entry = تأكيد: { $person }
button-record-successor = تسجيل { $to }
button-ask-status = الاستفسار عن البند { $number }
button-reopen = إعادة فتح البند { $number }
