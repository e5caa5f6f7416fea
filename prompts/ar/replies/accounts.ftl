# الحسابات على المنصات وأصحابها.
account-said = { $name } ({ $platform ->
    [slack] Slack
    [teams] Microsoft Teams
   *[other] { $platform }
}، { $installation }{ $guest ->
    [yes] ، حساب ضيف
   *[no] {""}
})
account-line = { account-said } – { $by ->
    [code] مربوط برمز
    [secretariat] ربطته الأمانة
   *[other] مربوط بالبريد الإلكتروني
}
list-accounts = { $some ->
    [yes] الحسابات المربوطة، { $person }:
   *[no] لا يوجد حساب مربوط: { $person }.
}
link-how = لربط حساب، يرجى الكتابة مباشرة إلى Focal في Slack أو Microsoft Teams: «اربط حسابي بـ» ثم العنوان المسجل لكم.
link-account = إذا كان { $address } وارداً في السجل، فسيُرسل إليه رمز بالبريد. ويسري الرمز ربع ساعة ولهذا الحساب وحده: { account-said }.
link-account-next = يرجى كتابة الرمز هنا عند وصوله. وعندئذ يتحدث هذا الحساب باسم صاحب ذلك العنوان، ويُبلَّغ الطرفان. وإذا تعذر وصول البريد إليكم، فيمكن للأمانة ربط الحساب.
link-code = طُلب ربط حساب بقيدكم في السجل: { account-said }. إذا كنتم من طلب ذلك، يرجى كتابة ما يلي هناك خلال ربع ساعة: الرمز { $code }
link-code-warning = وإذا لم تطلبوا ذلك، فلا يلزم القيام بشيء. ويرجى عدم إعطاء الرمز لأحد: فمن يكتبه يتحدث باسمكم.
link-code-wrong = هذا الرمز غير مطابق. { $count ->
    [zero] لم تبق أي محاولة.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $count } محاولات.
    [many] بقيت { $count } محاولة.
   *[other] بقيت { $count } محاولة.
}
link-code-spent = هذا الرمز غير مطابق، ولم تبق أي محاولة. يرجى طلب رمز جديد.
link-code-none = لا يُنتظر رمز لهذا الحساب، أو انتهت مدته. ولم يتغير شيء. يرجى طلب رمز جديد.
link-not-here = يُربط الحساب من Slack أو Microsoft Teams. يرجى قول ذلك لـ Focal هناك في محادثة مباشرة.
link-no-mail = لا يرسل Focal بريداً من هنا، فلا يمكن إرسال رمز. ويمكن للأمانة ربط الحساب.
link-asked-often = طُلبت عدة رموز من قبل. يرجى الانتظار نصف ساعة أو مراجعة الأمانة.
account-is-linked = الحساب { account-said } مربوط بالفعل: { $person }. ولتغيير ذلك يجب فك ربطه أولاً.
account-linked = تم: رُبط الحساب { account-said }: { $person }. ويعرفكم Focal هنا بهذا الاسم من الآن فصاعداً.
account-linked-told = رُبط الحساب { account-said } من الآن فصاعداً: { $person }. وما يقال منه يُعد صادراً بهذا الاسم.
account-linked-here = ربطت الأمانة هذا الحساب: { $person }. { account-said }
account-not-you = إذا لم تكونوا تتوقعون ذلك، يرجى إبلاغ الأمانة فوراً: يمكن التراجع عنه.
account-assigned = تم: رُبط الحساب { account-said }: { $person }. وأُبلغ الطرفان.
account-unlinked = تم: لم يعد الحساب { account-said } مربوطاً: { $person }.
account-unlinked-told = لم يعد الحساب { account-said } مربوطاً: { $person }.
account-unlinked-here = لم يعد هذا الحساب مربوطاً: { $person }. { account-said }
account-apart = يبقى ما سُجل منه. ويمكن ربطه من جديد برمز أو عن طريق الأمانة.
account-unknown = لا يوجد حساب «{ $words }» يمكن أن يكون مقصوداً هنا. والمعوَّل عليه الاسم الذي تعرضه المنصة.
account-not-for = لا يمكن هنا ربط حساب: { $person }. يلزم أن يكون القيد في السجل وفي الخدمة وألا تتجاوز حقوقه حقوقكم.
account-none = لا يوجد حساب مربوط: { $person }.
account-which = أي حساب هو المقصود؟
assign-account-asked = هل يُربط الحساب { account-said }: { $person }؟
assign-account-what = من يكتب من هذا الحساب سيتحدث باسم { $person } ويرى ما هو متاح لهذا الاسم. ويُبلَّغ الطرفان.
unlink-account-asked = هل يُفك ربط الحساب { account-said }: { $person }؟
unlink-account-what = من يكتب من هذا الحساب يصبح زائراً. ولن يُرسل إليه بعد ذلك ما هو موجه إلى { $person }.
button-unlink-account = فك ربط { account-said }
button-assign-account = ربط بشخص
field-address = ما عنوان البريد الإلكتروني المسجل لكم؟
field-code = ما الرمز الذي وصل؟
field-account = أي حساب؟ الاسم كما تعرضه المنصة.
form-label-account = الحساب (الاسم المعروض على المنصة)
form-link-account = ربط حسابكم
form-confirm-account = الرمز الذي وصل بالبريد
form-assign-account = ربط حساب بشخص
address-not-read = يلزم هنا عنوان بريد إلكتروني، مثل name@example.org.
code-not-read = يتكون الرمز من عشرة أحرف وأرقام، مثل K7QXM-2RD4P. وهو وارد في البريد.
desk-accounts = { $count ->
    [0] لا يُطلب ربط أي حساب.
    [zero] لا يُطلب ربط أي حساب.
    [one] طُلب ربط حساب واحد:
    [two] طُلب ربط حسابين:
    [few] طُلب ربط { $count } حسابات:
    [many] طُلب ربط { $count } حساباً:
   *[other] طُلب ربط { $count } حساب:
}
desk-account-line = { account-said }: طُلب الربط مع { $address }، { $day }
