# ما آلت إليه الدعوة إلى العمل بعد الموافقة عليها.

call-step-transmitted = أُحيل
call-step-on_agenda = مدرج في جدول الأعمال
call-step-noted = أُحيط علماً به
call-step-endorsed = حظي بالتأييد
call-step-acted_on = نُفِّذ
call-step-not_taken_up = لم يؤخذ به
call-label-transmitted = الإحالة
call-label-on_agenda = الإدراج في جدول الأعمال
call-label-noted = الإحاطة علماً
call-label-endorsed = التأييد
call-label-acted_on = التنفيذ
call-label-not_taken_up = لم يؤخذ به
event-transmitted = { call-step-transmitted }
event-on_agenda = { call-step-on_agenda }
event-noted = { call-step-noted }
event-endorsed = { call-step-endorsed }
event-acted_on = { call-step-acted_on }
event-not_taken_up = { call-step-not_taken_up }
# What is known of a step: the body, the day, the number of the document, the meeting.
call-told = { $known ->
    [body] { $body_short }
    [body-day] { $body_short }، { $day }
    [day] { $day }
    [meeting] { $meeting_short }، { $meeting_day }
    [body-meeting] { $body_short } – { $meeting_short }، { $meeting_day }
    [day-meeting] { $day } – { $meeting_short }، { $meeting_day }
    [body-day-meeting] { $body_short }، { $day } – { $meeting_short }، { $meeting_day }
   *[nothing] الاجتماع ليس في السجل بعد
}{ $papered ->
    [yes] ، { $document }
   *[no] {""}
}
call-stands = { $step } ({ call-told })
call-followed = حالة الدعوة إلى العمل { $number }: { $step }.
call-of-no-kind = البند { $number } ليس دعوة إلى العمل، ولذلك لا تُسجَّل له إحالة ولا نتيجة. ويمكن الإبلاغ عن التقدم فيه بعبارة «{ $number }: …».
call-not-yet = هذا اليوم ({ $day }) لم يحن بعد. ويمكن تسجيل ذلك هنا بعد حدوثه.

form-follow-call = مآل دعوة إلى العمل
form-label-step = المرحلة
form-label-document = رقم الوثيقة
form-label-on = اليوم
button-follow-call = المآل…
field-step = إلامَ آلت؟
field-document = رقم الوثيقة كما أُعطي
field-on = في أي يوم؟ مثلاً: 3 يونيو.
form-label-superseded_by = حل محله البند
field-superseded_by = ما البند الذي يحل محله، إن وُجد؟ اذكروا رقمه.
