# 行动项、结论、行动呼吁和信息。

item-recorded = { $kind ->
    [conclusion] 已记录第{ $number }号结论。
    [call_to_action] 已记录第{ $number }号行动呼吁。
    [information] 已记录第{ $number }号信息。
   *[action] 已记录第{ $number }号行动项。
}
item-recorded-draft = { $kind ->
    [conclusion] 第{ $number }号结论已记录为草案。
    [call_to_action] 第{ $number }号行动呼吁已记录为草案。
    [information] 第{ $number }号信息已记录为草案。
   *[action] 第{ $number }号行动项已记录为草案。
}
item-draft-party = 该项涉及其他各方的责任，在该组主席、会议秘书或秘书处同意之前，不会通知任何人。
item-draft-group = 该项属于全组，在该组主席、会议秘书或秘书处同意之前保持为草案。

item-label-text = 内容
item-label-responsible = 负责方
item-label-addressed = 发送对象
item-label-cooperating = 协作方
item-label-report-to = 报告对象
item-label-deadline = 截止日期
item-label-topic = 议题
item-label-meeting = 会议
item-label-reference = 编号
item-label-status = 状态
item-label-superseded-by = 取代项
item-value = { $value }
item-meeting = { $meeting_short }，{ $day }

item-party-unknown = 登记册中没有“{ $words }”；原话已照录。
item-no-owner = 尚未指明负责方。
item-no-date = 未说明截止日期；在此之前不会有提醒。
item-unbound = 此会议尚未安排，因此截止日期未定：{ $deadline }。
item-contact = 此项的联系人（{ $party }）：{ $people }
item-no-attention = 登记册中没有为以下各方处理此项的联系人：{ $parties }。提醒将发给记录者。
item-no-topic = 未说明议题，因此尚不清楚由谁代表以下各方处理此项：{ $parties }。在此之前，提醒将发给记录者。如需指明，可写：“第{ $number }项的议题是……”。
item-time-moved = 因时钟拨快，当日没有这一时刻；已理解为：{ $moment }。
item-time-twice = 届时时钟拨慢，这一时刻会出现两次；已取第一次：{ $moment }。

item-line = { $number }. { $text } — { $responsible } — { $deadline } — { $status }
item-line-noted = { $number }. { $text } — { $called }{ $settled ->
    [yes] {""}
   *[no] {" "}— { $status }
}
# What a list was asked for, as it stands in its title: whose, what about, how it stands, when due.
asked-and = { $one }，{ $more }
asked-mine = 由您负责
asked-body = { $body_short }
asked-topic = 议题：{ $topic }
asked-meeting = { $day }{ $group_short }会议
asked-kind = 类别：{ $kind }
asked-status = 状态：{ $status }
asked-between = 期限为{ $after }至{ $before }
asked-after = 期限为{ $day }及以后
asked-before = 期限为{ $day }及以前
asked-since = { $day }以来
asked-until = 截至{ $day }
asked-within = { $since }至{ $until }
items-listed = { $count ->
   *[other] 共{ $count }项{ $filtered ->
        [yes] （{ $asked }）
       *[no] {""}
    }{ $all ->
        [yes] {""}
       *[no] （此处显示{ $shown }项）
    }：
}
items-none = 没有符合条件的项目{ $filtered ->
    [yes] （{ $asked }）
   *[no] {""}
}。
items-none-seen = 在您可查看的项目中，没有符合条件的项目{ $filtered ->
    [yes] （{ $asked }）
   *[no] {""}
}。
item-shown = { $kind ->
    [conclusion] 第{ $number }号结论
    [call_to_action] 第{ $number }号行动呼吁
    [information] 第{ $number }号信息
    [personal] 第{ $number }号个人提醒
   *[action] 第{ $number }号行动项
}
item-said = 原话：
item-history = 经过：
item-event = { $moment }：{ $event }（{ $person }）
item-event-noted = { $moment }：{ $event }（{ $person }）：{ $note }
item-event-changed = { $moment }：{ $event }（{ $person }）。{ $field }：{ $before } → { $after }
item-in-private = 第{ $number }项并非面向此处所有读者；答复仅向您单独显示。
items-in-private = 答复仅向您单独显示。
item-not-shown = 第{ $number }项不再在此显示。

event-recorded = 记录
event-progress = 进展
event-done = 完成
event-reported = 报告完成
event-agreed = 同意
event-accepted = 接受
event-reopened = 重新打开
event-withdrawn = 撤回
event-superseded = 取代
event-moved = 调整截止日期
event-reassigned = 移交
event-edited = 更正
event-undone = 撤销上次更改
event-objected = 异议
event-retracted = 异议已撤回
event-unsaid = { event-undone }
event-restored = { event-undone }

item-done = 第{ $number }项已结束：{ $text }
item-reported-done = 已报告第{ $number }项完成：{ $text }。将由该组主席、会议秘书或秘书处确认。
item-progress = 已记下第{ $number }项的进展：{ $note }
item-note-kept = 已记在第{ $number }项下：{ $note }
item-stands = 状态：{ $status }
items-agreed = { $count ->
   *[other] 已同意{ $count }项
}{ $told ->
    [yes] ，并通知负责方。
    [some] ，并通知部分负责方。
    [later] ，尚未通知负责方。
    [none] ，目前无人可通知。
   *[plain] 。
}
item-waits-release = 秘书处准予发送后，即通知{ $who }{ $may_release ->
    [yes] 。如需查看：“显示待发清单”。
   *[no] 。
}
item-waits-pause = 通知目前暂停发送；恢复发送后即通知负责方。
item-name-owner = 如需指明负责方，可写：“把{ $number }交给……”。
items-agreed-none = 以下各项均未能同意：
items-accepted = { $count ->
   *[other] 已记下您接受这{ $count }项。
}
item-not-enrolled = { $who }尚未登记接收提醒，因此目前不会发送任何通知；登记后开始提醒{ $may_enrol ->
    [yes] ：“登记{ $who }”。
   *[no] ，登记由秘书处办理。
}
item-reopened = 第{ $number }项已重新打开：{ $text }
item-withdrawn = 第{ $number }项已撤回，记录予以保留：{ $text }
item-superseded = 第{ $number }项已由第{ $other }项取代，并保留在记录中：{ $text }
item-superseded-by-itself = 一个事项不能取代自身。如需撤回：“撤回{ $number }”。
item-moved = 第{ $number }项的截止日期现为：{ $deadline }。
item-moved-from = 此前为：{ $deadline }。
item-stands-already = 第{ $number }项的截止日期已经是：{ $deadline }。未作任何更改。
item-reassigned = 第{ $number }项已移交。
item-edited = 第{ $number }项已更正。

undo-done = 第{ $number }项的上次更改已撤销。现为：
undo-recorded = 记录已撤销：第{ $number }项已撤回。
undo-several = 上次更改已撤销。各项现为：
undo-setting = 设置的上次更改已撤销。
undo-told = 在此期间已通知：{ $people }。
undo-corrected = 正在向以下各方发送关于第{ $number }项的更正：{ $people }。
undo-older = 您的上一条消息未作任何更改，因此撤销的是更早的一次更改，目前尚未撤销。如您同意，结果如下：
undo-later = 此后您又作了其他更改，而只能撤销最近一次更改。目前尚未撤销。如您同意，结果如下：
undo-already = 此项更改已经撤销，未作其他更改。
undo-of-another = 此项更改只能由作出更改的人撤销，未作任何更改。
undo-nothing = 没有可撤销的更改：只能撤销您本人在最近十分钟内所作的上次更改。
undo-changed = 此后已另有更改，您的更改已无法撤销。
undo-nobody-to-tell = 未曾就第{ $number }项通知其他人，无需更正。

item-not-found = 没有可向您显示的第{ $number }项。
item-not-yours = 第{ $number }项可由负责方、记录者（在获得同意之前）、该组主席或会议秘书以及秘书处更改。
item-of-member = 第{ $number }项由您所代表的成员负责：您可以报告进展，也可以告知该项已完成。其期限和负责方由该组主席或会议秘书以及秘书处更改。
item-agree-not-yours = 第{ $number }项仍是草案，须由该组主席、会议秘书或秘书处同意。
item-closed = 第{ $number }项未处于待办状态。状态：{ $status }
item-is-draft = 第{ $number }项仍是草案，须先获得同意。
item-not-work = { $kind ->
    [conclusion] 第{ $number }项是结论，没有需按期完成的工作。
   *[information] 第{ $number }项是信息，没有需按期完成的工作。
}
item-personal = 第{ $number }项是个人提醒，仅在所定时间发送给您。
item-agreed-already = 第{ $number }项已获同意。
item-open-already = 第{ $number }项保持原状。状态：{ $status }
item-reported-already = 第{ $number }项已报告完成，正等待确认。
item-status-refused = 不能通过进展报告将第{ $number }项设为此状态：{ $status }
item-reassign-refused = 移交第{ $number }项将涉及其他各方的责任；请与该组主席、会议秘书或秘书处联系。
item-reassign-unknown = 登记册中没有名为“{ $words }”的人员、办公室或机构。第{ $number }项的负责方保持不变。登记册中缺少的人员可由秘书处补录。
item-nothing-to-edit = 第{ $number }项没有任何变化。如需更正，可写：“把{ $number }的内容改为：……”或“第{ $number }项的议题是……”。
text-empty = 没有可保存的文字。请说明内容。
text-too-long = 文字过长，无法保存。字符数：{ $length }；最多：{ $most }。
date-past = 此时间已过：{ $deadline }。未作任何更改。
date-too-far = 此日期过于遥远。未作任何更改。

button-done = 完成：{ $number }
button-snooze = 明天再提醒我
button-show = 显示第{ $number }项
button-undo = 撤销
button-agree = 同意第{ $number }项
button-more = 显示更多
button-move = 推迟一周：{ $day }
button-correct = 向其发送更正
button-release = 准予发送
item-changed-since = 显示此按钮之后，事项{ $number }已有变动，因此未作任何处理。其现状如下：
