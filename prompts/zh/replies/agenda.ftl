# 会议的议程、出席情况和报告。
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] （{ $language }）
   *[no] {""}
}
agenda-noted = { $group_short }，{ $day }，议程第{ $number }项：{ $text }
present-noted = 出席{ $group_short }（{ $day }）会议：{ $people }
regrets-noted = 因故不能出席{ $group_short }（{ $day }）会议：{ $people }
show-agenda = { $group_short }，{ $day }：议程
agenda-empty = 尚未记录议项。一行即可，例如：议程：通过议程
agenda-present = 出席：{ $people }
agenda-regrets = 因故缺席：{ $people }
meeting-agenda = 议程：
agenda-which-meeting = 您指的是哪次会议？请说明是哪个组的会议，或先安排会议。
present-not-begun = 会议开始后方可记录出席人员；请假可提前记录。
agenda-not-yours = { $group }：会议的议程、出席情况和报告由该组主席或秘书，或由秘书处负责。
agenda-whom = 登记册中无人担任该职务。请给出出席者或因故缺席者的姓名。
undo-noted = 关于该会议的记录已撤销。

## 报告
minutes-written = { $group_short }会议报告，{ $day }（语文：{ $language }）。项目数：{ $count }
minutes-hidden = 因并非此处所有读者均可查看而未列入的项目数：{ $count }。在直接对话中报告是完整的。
minutes-drafts = 在获得同意之前未列入的草案数：{ $count }
minutes-proposals = 尚待审阅的建议数：{ $count }
minutes-which-meeting = 您指的是哪次会议？请说明，例如：ISCG五月会议的报告。
minutes-not-held = { $group }，{ $day }：该会议尚未召开，因此还没有报告。
minutes-number = 文件[…]
minutes-draft = 草案
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] （与{ $joint }联合召开）
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place }，
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = 会议报告
minutes-head-attendance = 出席情况
minutes-head-agenda = 议程
minutes-head-conclusions = 结论
minutes-head-actions = 行动项
minutes-head-calls = 行动呼吁
minutes-head-information = 信息
minutes-head-next = 下次会议
minutes-chair = 主席：{ $people }
minutes-secretary = 会议秘书：{ $people }
minutes-no-attendance = 未记录出席情况。
minutes-no-agenda = 未记录议程。
minutes-no-conclusions = 未记录结论。
minutes-no-actions = 未记录行动项。
minutes-no-calls = 未记录行动呼吁。
minutes-calls = 致：{ $addressee }
minutes-nobody-addressed = 未指明对象
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = 编号
minutes-column-action = 行动项
minutes-column-responsible = 负责方
minutes-column-deadline = 截止日期
minutes-owed = { $responsible }{ $shared ->
    [yes] ；协作方：{ $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group }：{ minutes-when }
minutes-next-unknown = { $group_short }下次会议的日期尚未确定。
minutes-foot = 编号为登记册中各项的编号。与会者的话以记录时所用的语文列出。

## 文件
task-reply = 答复文件{ $numbered ->
    [yes] { $number }：{ $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}：{ $text }{ $foreign ->
    [yes] （{ $language }）
   *[no] {""}
}{ $sourced ->
    [yes] ；来源：{ $source }
   *[no] {""}
}{ $purpose ->
    [action] ；供采取行动
    [information] ；供参考
   *[none] {""}
}{ $placed ->
    [yes] ；议程第{ $point }项
   *[no] {""}
}{ $answered ->
    [yes] ；答复期限：{ $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = 已列入{ $group_short }（{ $day }）的文件：
document-no-number = 在给出编号之前，该文件不带编号：Focal不编制文件编号。
document-there-already = { $group }：文件{ $number }已登记。请说明其修订版或另一编号。
document-link-unread = 该地址无法保存：{ $words }
agenda-no-such-item = { $group }：议程没有第{ $number }项。
list-documents = { $group_short }（{ $day }）的文件：{ $count }
meeting-documents = 文件：
document-purpose-action = 供采取行动
document-purpose-information = 供参考
minutes-head-documents = 文件
form-register-document = 登记文件
form-label-number = 编号（按所给编号）
form-label-revision = 修订或补遗
form-label-agenda = 议程项目
form-label-source = 来源
form-label-purpose = 提交目的
form-label-link = 链接
form-label-reply_by = 答复期限
field-number = 编号（按所给编号）
field-revision = 修订或补遗
field-agenda = 属于哪一个议程项目？请填写编号。
field-source = 来源
field-purpose = 提交目的
field-link = 链接
field-reply_by = 答复期限

## 会议之前
show-follow-up = { $group_short }（{ $day }）后续事项清单。项目数：{ $count }
follow-up-title = 后续事项清单
follow-up-agenda = 议程
follow-up-done = 已报告完成，待确认
follow-up-calls = 行动呼吁
follow-up-late = 期限已过仍未结
follow-up-undated = 无截止日期
follow-up-open = 未结
follow-up-papers = 文件
follow-up-note = 本清单附于正式议程，不取代正式议程。

## 字幕和通过报告
captions-approved = { $group_short }，{ $day }：经主席同意（由{ $person }记录），可读取本次会议的字幕以查找所商定的内容。字幕不是正式记录，报告通过后不再保留。
captions-refused = { $group_short }，{ $day }：今后不再使用本次会议的字幕。
captions-not-approved = { $group }，{ $day }：须经主席就本次会议表示同意后方可读取字幕。未保留任何内容。主席可以说：允许使用本次会议的字幕
captions-not-yours = { $group }：是否可使用会议字幕由主席决定，或由秘书处按主席的意见决定。
captions-may-be-used = 可读取本次会议的字幕；字幕不是正式记录。
report-adopted = { $group_short }，{ $day }：报告已通过。为审阅而保留的引语和发言者姓名已删除；段落数：{ $count }
report-adopted-already = { $group }，{ $day }：该会议的报告已经通过。
minutes-captions = 字幕经主席同意后读取；字幕不是正式记录。
