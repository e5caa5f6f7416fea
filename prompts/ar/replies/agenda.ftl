# جدول أعمال الاجتماع والحضور وتقرير الاجتماع.
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] {" "}(اللغة: { $language })
   *[no] {""}
}
agenda-noted = جدول أعمال { $group_short }، { $day }، البند { $number }: { $text }
present-noted = الحاضرون في اجتماع { $group_short }، { $day }: { $people }
regrets-noted = المعتذرون عن اجتماع { $group_short }، { $day }: { $people }
show-agenda = جدول أعمال { $group_short }، { $day }
agenda-empty = لم يُدوَّن أي بند بعد. يكفي سطر واحد، مثلاً: جدول الأعمال: إقرار جدول الأعمال
agenda-present = الحاضرون: { $people }
agenda-regrets = المعتذرون: { $people }
meeting-agenda = جدول الأعمال:
agenda-which-meeting = أي اجتماع هو المقصود؟ يرجى ذكر الفريق، أو تحديد موعد الاجتماع أولاً.
present-not-begun = يُسجَّل الحاضرون بعد بدء الاجتماع. أما الاعتذارات فيمكن تسجيلها قبل ذلك.
agenda-not-yours = { $group }: تتولى رئاسة الفريق أو أمانته أو الأمانة جدول أعمال الاجتماع والحضور والتقرير.
agenda-whom = لا يرد في السجل اسم من يشغل هذه المهمة. يرجى ذكر أسماء الحاضرين أو المعتذرين.
undo-noted = أُلغي ما دُوِّن عن الاجتماع.

## التقرير
minutes-written = تقرير اجتماع { $group_short }، { $day } (اللغة: { $language }). عدد البنود: { $count }
minutes-hidden = عدد البنود غير المدرجة لأنها ليست متاحة لجميع من يقرأ هنا: { $count }. والتقرير كامل في المحادثة المباشرة.
minutes-drafts = عدد المشاريع غير المدرجة إلى أن تتم الموافقة عليها: { $count }
minutes-proposals = عدد المقترحات التي لم يُنظر فيها بعد: { $count }
minutes-which-meeting = أي اجتماع هو المقصود؟ يرجى تسميته، مثلاً: تقرير اجتماع مايو للفريق ISCG.
minutes-not-held = { $group }، { $day }: لم يُعقد هذا الاجتماع بعد، ولذلك لا يوجد تقرير عنه.
minutes-number = الوثيقة […]
minutes-draft = مشروع
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] ، اجتماع عُقد بالاشتراك مع { $joint }
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place }،{" "}
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = تقرير الاجتماع
minutes-head-attendance = الحضور
minutes-head-agenda = جدول الأعمال
minutes-head-conclusions = الاستنتاجات
minutes-head-actions = بنود العمل
minutes-head-calls = الدعوات إلى العمل
minutes-head-information = المعلومات
minutes-head-next = الاجتماع القادم
minutes-chair = الرئاسة: { $people }
minutes-secretary = أمانة الاجتماع: { $people }
minutes-no-attendance = لم يُدوَّن الحضور.
minutes-no-agenda = لم يُدوَّن جدول أعمال.
minutes-no-conclusions = لم يُدوَّن أي استنتاج.
minutes-no-actions = لم يُدوَّن أي بند عمل.
minutes-no-calls = لم تُدوَّن أي دعوة إلى العمل.
minutes-calls = إلى: { $addressee }
minutes-nobody-addressed = لم تُحدَّد الجهة
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = الرقم
minutes-column-action = العمل المطلوب
minutes-column-responsible = الجهة المسؤولة
minutes-column-deadline = الموعد النهائي
minutes-owed = { $responsible }{ $shared ->
    [yes] ؛ بالتعاون مع { $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group }: { minutes-when }
minutes-next-unknown = لم يُعرف بعد موعد الاجتماع القادم { $group_short }.
minutes-foot = الأرقام هي أرقام البنود في السجل. وترد أقوال المشاركين باللغة التي سُجلت بها.

## الوثائق
task-reply = الرد على الوثيقة { $numbered ->
    [yes] { $number }: { $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}: { $text }{ $foreign ->
    [yes] {" "}(اللغة: { $language })
   *[no] {""}
}{ $sourced ->
    [yes] ؛ المصدر: { $source }
   *[no] {""}
}{ $purpose ->
    [action] ؛ لاتخاذ إجراء
    [information] ؛ للعلم
   *[none] {""}
}{ $placed ->
    [yes] ؛ البند { $point } من جدول الأعمال
   *[no] {""}
}{ $answered ->
    [yes] ؛ الرد بحلول { $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = أُدرجت ضمن وثائق { $group_short }، { $day }:
document-no-number = تبقى الوثيقة بلا رقم إلى أن يُعطى لها رقم: لا يضع Focal أرقاماً للوثائق.
document-there-already = { $group }: الوثيقة { $number } مدرجة بالفعل. يرجى ذكر رقم المراجعة أو رقم آخر.
document-link-unread = يتعذر حفظ هذا العنوان: { $words }
agenda-no-such-item = { $group }: لا يتضمن جدول الأعمال بنداً رقمه { $number }.
list-documents = وثائق { $group_short }، { $day }: { $count }
meeting-documents = الوثائق:
document-purpose-action = لاتخاذ إجراء
document-purpose-information = للعلم
minutes-head-documents = الوثائق
form-register-document = إدراج وثيقة
form-label-number = الرقم كما أُعطي
form-label-revision = المراجعة أو الإضافة
form-label-agenda = بند جدول الأعمال
form-label-source = المصدر
form-label-purpose = الغرض من التقديم
form-label-link = الرابط
form-label-reply_by = الرد بحلول
field-number = الرقم كما أُعطي
field-revision = المراجعة أو الإضافة
field-agenda = ما رقم بند جدول الأعمال الذي تتبعه؟
field-source = المصدر
field-purpose = الغرض من التقديم
field-link = الرابط
field-reply_by = الرد بحلول

## قبل الاجتماع
show-follow-up = قائمة متابعة { $group_short }، { $day }. عدد البنود: { $count }
follow-up-title = قائمة المتابعة
follow-up-agenda = جدول الأعمال
follow-up-done = أُبلغ بإنجازها وتنتظر التأكيد
follow-up-calls = الدعوات إلى العمل
follow-up-late = ما زالت مفتوحة بعد موعدها
follow-up-undated = من دون موعد نهائي
follow-up-open = مفتوحة
follow-up-papers = الوثائق
follow-up-note = هذه القائمة مرافقة لجدول الأعمال الرسمي ولا تحل محله.

## الترجمة النصية واعتماد التقرير
captions-approved = { $group_short }، { $day }: يمكن قراءة الترجمة النصية لهذا الاجتماع للعثور على ما اتُفق عليه، بموافقة رئاسة الاجتماع (سجّلها { $person }). وهي ليست محضراً رسمياً، ولا يُحتفظ بها بعد اعتماد التقرير.
captions-refused = { $group_short }، { $day }: لا تُستخدم الترجمة النصية لهذا الاجتماع بعد الآن.
captions-not-approved = { $group }، { $day }: لا تُقرأ الترجمة النصية إلا بعد موافقة الرئاسة على ذلك لهذا الاجتماع. لم يُحتفظ بشيء. ويمكن للرئاسة أن تكتب: يمكن استخدام الترجمة النصية للاجتماع
captions-not-yours = { $group }: يعود إلى الرئاسة، أو إلى الأمانة بموافقتها، تقرير ما إذا كان يمكن استخدام الترجمة النصية لاجتماع.
captions-may-be-used = يمكن قراءة الترجمة النصية لهذا الاجتماع؛ وهي ليست محضراً رسمياً.
report-adopted = { $group_short }، { $day }: اعتُمد التقرير. وحُذفت الاقتباسات وأسماء المتحدثين التي احتُفظ بها للنظر فيه؛ عدد المقاطع: { $count }
report-adopted-already = { $group }، { $day }: تقرير هذا الاجتماع معتمد بالفعل.
minutes-captions = قُرئت الترجمة النصية بموافقة الرئاسة؛ وهي ليست محضراً رسمياً.
