# Texts of meetings that are read step by step.
reading-offered = { $group_short }، { $day }: يمكن لنموذج لغوي أن يقرأ { $source } أيضاً
reading-running = { $group_short }، { $day }: تجري قراءة { $source } { $by ->
    [model] بواسطة النموذج
   *[rules] وفق القواعد
}. المقاطع المقروءة: { $step } من { $total }؛ المقترحات الجديدة حتى الآن: { $found }
reading-done = { $group_short }، { $day }: انتهت قراءة { $source } { $by ->
    [model] بواسطة النموذج
   *[rules] وفق القواعد
}. المقترحات الجديدة: { $found }
reading-stopped = { $group_short }، { $day }: توقفت قراءة { $source }. المقاطع المقروءة: { $step } من { $total }؛ المقترحات الجديدة: { $found }
reading-reason = { $reason ->
    [asked] أُوقفت بناءً على طلب.
    [away] تعذر الوصول إلى النموذج. يرجى المحاولة لاحقاً.
    [budget] استُنفد عدد الأسئلة الموجهة إلى النموذج خلال 24 ساعة. ويمكن المتابعة غداً.
    [not-allowed] لم يعد الفريق أو رئاسته يسمحان لنموذج بقراءة النص.
    [not-yours] لم يعد من بدأها يقود الفريق.
    [no-model] لم يعد هناك نموذج معدّ.
    [adopted] اعتُمد تقرير الاجتماع؛ ولم يعد النص محفوظاً.
    [late] لم يتابعها أحد في الوقت المناسب؛ ولم يعد النص محفوظاً.
   *[none] لم تبدأ بعد.
}
reading-missed = المقاطع التي لم يقدم النموذج بشأنها إجابة صالحة: { $missed }. ويبقى ما وجدته القواعد فيها.
reading-cost = يمكن للنموذج { $model } أن يقرأ النص أيضاً. عدد الأسئلة اللازمة: { $calls }، أي نحو { $tokens } من الرموز؛ والأسئلة المتبقية اليوم: { $left }. وكل ما يجده يصبح مقترحاً فقط.
reading-unknown = لا يوجد نص ينتظر القراءة. يرجى تقديمه أولاً: بلصقه تحت الطلب أو بإرسال الملف.
reading-forgotten = لم يعد هذا النص محفوظاً. يرجى تقديمه من جديد.
reading-not-allowed = { $group_short }، { $day }: لا يجوز لأي نموذج قراءة نصوص هذا الاجتماع. ويسمح الفريق بذلك في إعدادات الموافقة، وتوافق عليه الرئاسة للاجتماع.
button-reading-start = دع النموذج يقرأ النص
button-reading-offered = كلفة القراءة بالنموذج
button-reading-state = أين وصلت القراءة؟
button-reading-stop = إيقاف
form-read-text = قراءة نص
