# 行动呼吁获得同意之后的处理情况。

call-step-transmitted = 已转交
call-step-on_agenda = 已列入议程
call-step-noted = 已注意到
call-step-endorsed = 已赞同
call-step-acted_on = 已落实
call-step-not_taken_up = 未予采纳
call-label-transmitted = 转交
call-label-on_agenda = 列入议程
call-label-noted = 注意到
call-label-endorsed = 赞同
call-label-acted_on = 落实
call-label-not_taken_up = 未予采纳
event-transmitted = { call-step-transmitted }
event-on_agenda = { call-step-on_agenda }
event-noted = { call-step-noted }
event-endorsed = { call-step-endorsed }
event-acted_on = { call-step-acted_on }
event-not_taken_up = { call-step-not_taken_up }
# What is known of a step: the body, the day, the number of the document, the meeting.
call-told = { $known ->
    [body] { $body_short }
    [body-day] { $body_short }，{ $day }
    [day] { $day }
    [meeting] { $meeting_short }，{ $meeting_day }
    [body-meeting] { $body_short }——{ $meeting_short }，{ $meeting_day }
    [day-meeting] { $day }——{ $meeting_short }，{ $meeting_day }
    [body-day-meeting] { $body_short }，{ $day }——{ $meeting_short }，{ $meeting_day }
   *[nothing] 登记册中尚无该会议
}{ $papered ->
    [yes] ，{ $document }
   *[no] {""}
}
call-stands = { $step }（{ call-told }）
call-followed = 行动呼吁{ $number }：{ $step }。
call-of-no-kind = 第{ $number }项不是行动呼吁，因此没有转交情况或处理结果可记录。其进展可用“{ $number }：…”说明。
call-not-yet = { $day }尚未到来。届时可在此记录。

form-follow-call = 行动呼吁的处理情况
form-label-step = 阶段
form-label-document = 文件编号
form-label-on = 日期
button-follow-call = 处理情况…
field-step = 处理情况如何？
field-document = 文件编号（照原样）
field-on = 哪一天？例如：6月3日。
form-label-superseded_by = 取代它的事项
field-superseded_by = 由哪一项取代（如有）？请填写编号。
