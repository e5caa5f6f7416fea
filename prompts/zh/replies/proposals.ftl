# 机器根据会议文本提出的建议及其审阅。
propose-items = { $group_short }，{ $day }：有{ $count }项建议待审阅
propose-items-none = { $group_short }，{ $day }：没有发现新的可建议内容。
proposals-source = 来源：{ $source }。字幕和笔记不是正式记录；建议在被接受之前不通知任何人。
proposals-known = 另有{ $count }项已有记录或曾经提出。
proposals-done = 表格中有{ $count }行注明已完成，未列入。
review-proposals = { $group_short }，{ $day }：{ $count ->
    [0] 没有待审阅的建议
   *[other] 有{ $count }项建议待审阅
}
proposal-line = { $number }. { $kind ->
    [conclusion] 结论
    [call_to_action] 行动呼吁
    [information] 信息
   *[action] 行动项
}：{ $text }{ $owned ->
    [yes] {" "}— { $responsible }
   *[no] {""}
}{ $shared ->
    [yes] ；协作方：{ $cooperating }
   *[no] {""}
}{ $dated ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}{ $topical ->
    [yes] ；议题：{ $topic }
   *[no] {""}
}（{ $confidence }%）
proposals-note = 百分比表示此类措辞在其他地方成为事项的比例。无人说明的负责方或日期保持空白。
proposals-look-first = 尚未作出任何处理：请先阅读这些建议，已显示的建议随后可一并处理。
show-proposal = 建议{ $number }
proposal-before = 此前的发言：“{ $words }”
proposal-said = { $spoken ->
    [yes] { $speaker }的原话
    [delegate] { $speaker }代表的原话
    [somebody] 一位代表的原话
   *[no] 原话
}（{ $position }）：“{ $quote }”
accept-proposals = { $group_short }，{ $day }：{ $count ->
    [0] 未记录任何事项
   *[other] 已记录{ $count }个事项
}
accept-proposals-untold = { $count ->
   *[other] 第{ $items }项尚未通知任何人，因为不清楚由谁处理。
}如需指明，可写：“第{ $first }项的议题是……”或“把{ $first }交给……”。
proposal-not-recorded = 建议{ $number }无法记录，继续等待审阅：
proposals-left = { $count ->
    [0] 没有其他建议待审阅。
   *[other] 还有{ $count }项建议待审阅。
}
drop-proposals = { $group_short }，{ $day }：已放弃{ $count }项建议
merge-proposals = 建议{ $number }现已包括全部内容
edit-proposal = 建议{ $number }已更正
undo-proposals = 对建议的上次更改已撤销。
proposals-which-meeting = 指的是哪次会议？请说明，例如：五月会议的建议。
proposals-no-text = 请将文本放在同一条消息的请求之下，或作为文件发送：字幕、Word文档或笔记。
proposals-none = { $group_short }，{ $day }：没有待审阅的建议。
proposals-not-alike = 只能合并同一类型、同一会议的建议，且至少两项。
proposal-unknown = 没有建议{ $number }。
proposal-settled = 建议{ $number }已处理：{ $state ->
    [accepted] 已被接受。
    [dropped] 已被放弃。
   *[merged] 已与另一项合并。
}
button-proposal = 建议{ $number }
button-accept-proposal = 接受
button-edit-proposal = 更正
button-drop-proposal = 放弃
button-review-proposals = 所有建议
button-accept-all = 全部接受
button-drop-all = 全部放弃
button-accept-shown = 接受已显示的{ $count }项
button-drop-shown = 放弃已显示的{ $count }项
form-edit-proposal = 更正建议
form-propose-items = 在文本中查找行动项
form-review-proposals = 审阅建议
form-show-proposal = 查看建议
form-accept-proposals = 接受建议
form-drop-proposals = 放弃建议
form-merge-proposals = 合并建议
web-form-EditProposal = 更正建议
pasted-text = 消息的文本
