# 个人主页、表单，以及选取、更改或搜索的消息。

show-home = 您的主页
home-items = { $count ->
    [0] 目前没有待您处理的事项。
   *[other] 有{ $count }项待您处理。
}
home-items-late = 期限已过、仍未结束：
home-items-soon = 一周之内：
home-items-later = 以后：
home-items-undated = 未定日期：
home-topics = 您的议题：
home-topic = { $topic }：{ $role }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}
home-meetings = 即将举行的会议：
home-reminders = 即将发送的提醒：
home-welcome = 欢迎使用Focal。您可以试试以下三句：
home-visitor = 登记册中尚无您的信息，秘书处可以为您登记。在此之前，您可以保存自己的笔记和提醒。
button-new-action = 新行动项
button-settings = 设置

set-profile = 您的设置已更改，现为：
set-profile-same = 您的设置已符合您的要求：
form-set-profile = 您的设置
form-set-place = 本频道的设置

button-done-note = 完成并附说明
button-accept-item = 接受：{ $number }
button-decline-item = 无法承担并说明原因
button-snooze-3 = 三天后再提醒我
button-snooze-until = 改日再提醒我
button-cancel-reminder = 取消提醒{ $number }
button-new-date = 新日期
button-hand-over = 移交

form-option = { $value }
form-label-text = 内容
form-label-responsible = 负责方
form-label-due = 截止日期
form-label-topic = 议题
form-label-cooperating = 协作方
form-label-report_to = 报告对象
form-label-meeting = 会议
form-label-to = 继任人选
form-label-since = 自何日起
form-label-body = 机构
form-label-party = 人员或办公室
form-label-role = 职责
form-label-reference = 文号
form-label-reason = 原因
form-label-note = 说明
form-label-status = 状态
form-label-until = 截至
form-label-lang = 语言
form-label-zone = 时区
form-label-quiet_start = 免打扰开始时间
form-label-quiet_end = 免打扰结束时间
form-label-leads = 提醒：提前天数
form-label-reach = 提醒送达方式
form-label-eagerness = Focal在此发言的时机
form-label-model = 语言模型
form-label-group = 组
form-label-of_class = 或为全体
field-cooperating = 由谁协作？
field-report_to = 向谁报告？
field-reason = 原因是什么？
field-status = 目前状态如何？
field-lang = 您希望Focal用哪种语言与您联系？
field-zone = 您在哪个时区？给出城市即可。
field-quiet_start = 从几点起不发送任何消息？例如：20:00。
field-quiet_end = 到几点为止不发送任何消息？例如：7:00。
field-reach = 提醒应送达何处：您最近使用的平台、Slack、Microsoft Teams，还是电子邮件？
field-eagerness = Focal在此应何时发言？
field-model = 在此是否可以使用语言模型？
form-faults = 尚未保存任何内容。请查看标出的字段。
form-not-taken = 目前未作任何更改。
form-required = 请填写此项。
form-unknown = 登记册中没有“{ $words }”。
form-which = 有几种可能：{ $readings }。请说明是哪一种。
form-unread = 此处无法读懂“{ $words }”，请换一种说法。
form-date-unread = 无法将“{ $words }”读作日期。例如：6月14日，或下次TDAG会议之前。

item-source = 记录来源：{ $link }
proposal-picked = 要记录这条吗？目前未作任何更改。如您同意，结果如下：
item-message-deleted = 记录第{ $number }项所依据的消息已删除：“{ $text }”。是否撤回该项？
items-message-deleted = 记录第{ $number }项所依据的消息已删除。是否撤回其中的事项？
item-message-unread = 记录第{ $number }项所依据的消息已不再构成事项：“{ $text }”。是否撤回该项？
item-message-edited = 记录第{ $number }项所依据的消息已更改，而该项此后也已更改或经同意。如按消息更改该项，结果如下：
item-message-several = 一条消息记录了多个事项，现已更改：{ $numbers }。各项保持不变，请说明要更改哪一项。
item-message-not-yours = 记录第{ $number }项所依据的消息已更改。该项保持不变：只有记录者可以这样更改。
label-withdraw = 撤回第{ $number }项
search-options = { $count ->
   *[other] 有{ $count }个结果。
}
search-none = 没有结果。
form-label-addressed_to = 致
form-label-at = 时间
form-label-start = 开始
form-label-end = 结束
form-label-jointly_with = 联合举行方
form-label-place = 地点
form-label-held = 待开或已开
form-cancel-meeting = 取消会议
field-meeting-start = 哪一天、几点？例如：6月14日9:30。
field-end = 何时结束？例如：6月16日17:00。
field-meeting-zone = 会议在哪个时区举行？给出城市即可。
field-jointly_with = 与哪个组联合举行？
field-place = 在哪里举行？
field-held = 会议尚未召开，还是已经召开？
form-overtaken = 在填写此表单期间，事项{ $number }已有变动。所填内容见下，尚未登记。请与事项的现状核对，如仍然适用，请再次提交。
form-stands-now = 事项的现状：
form-overtaken-since = 在填写此表单期间，其所要更改的内容已有变动。所填内容尚未登记，仍保留在表单中。请与其间所作的更改核对，如仍然适用，请再次提交。
form-changes = 其间的更改：
form-changed = { $moment }：{ $who } — { $done }
form-stands = 现状：
form-label-capacity = 身份
form-label-year = 年份
form-label-months = 间隔月数
