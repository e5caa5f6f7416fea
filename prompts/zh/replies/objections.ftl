# 对会议审核后所接受事项的异议
object-to-item = 已记录您对第{ $number }项的异议，并已通知该组负责人。异议截止日：{ $day }。
objection-closed = 第{ $number }项不在异议期内。会议审核后接受的事项，可在该组规定的天数内提出异议。
objection-not-yours = 第{ $number }项的异议由该组成员及该项责任方提出。
notice-objected = { $by }对第{ $number }项“{ $text }”提出异议：{ $words }
notice-window = { $group_short }会议，{ $start }：审核后接受的事项可提出异议。截止日：{ $day }。如有异议，请写明编号和理由，例如“对第12项有异议：……”。
notice-window-over = { $group_short }会议，{ $start }：异议期已结束。截止日：{ $day }。无异议的事项：{ $confirmed }。有异议的事项：{ $objected }。
window-item = 第{ $number }项：{ $text }
window-objection = 第{ $number }项：{ $text }。{ $person }的异议，{ $moment }：{ $words }
in-name-of = { $body_short }：{ $words }
meeting-window = 可提出异议，截止日：{ $day }。目前异议数：{ $count }。
meeting-window-over = 异议期已结束，截止日：{ $day }。异议数：{ $count }。
form-object-to-item = 对事项提出异议
web-form-ObjectToItem = 异议
form-label-objections = 异议天数
field-objections = 会议审核后接受的事项，成员可在多少天内提出异议？0表示没有异议期。
consent-objections = { $count ->
    [0] 无
   *[other] 审核后{ $count }天
}
withdraw-objection = 您对第{ $number }项的异议已撤回，并已通知该组负责人。异议及其撤回均保留在该项的历史记录中。
objection-none-of-yours = 您对第{ $number }项没有有效的异议。可用“对第12项的异议”查看有效的异议。
objection-not-of-body = 以{ $body_short }名义提出异议，须由代表该机构发言者提出。您可以自己的名义写：“对第12项有异议：……”。
notice-retracted = { $by }撤回了对第{ $number }项“{ $text }”的异议。
list-objections = { $group_short }会议，{ $day }：{ $count ->
    [0] 没有有效的异议
   *[other] { $count }项有效的异议
}
list-objections-item = 第{ $number }项：{ $count ->
    [0] 没有有效的异议
   *[other] { $count }项有效的异议
}
list-objections-none = 尚无会议进入异议期。如需了解某组的异议期，请写明组名：“ISCG的异议期有多少天”。
objections-days = { $group_short }在会议审核后的异议期：{ $count ->
    [0] 无。该组主席可以设定：“{ $group_short }的异议期为5天”。
   *[other] { $count }天。
}
button-object = 提出异议
button-withdraw-objection = 撤回异议
form-withdraw-objection = 撤回异议
form-list-objections = 查看异议
