# 各机构一年内就各议题开展的工作，以及可能重复之处。
report-activity = 已存为草稿。经该机构核准后列入报告：
activity-line = { $number }. { $topic }，{ $body_short }，{ $year }年 — { $kind }：{ $text }{ $cleared ->
    [yes] {""}
   *[no] （草稿）
}
activity-priority = 优先事项
activity-activity = 活动
activity-result = 成果
activity-document = 文件
list-activities = 已报告的内容：{ $count }条
list-activities-none = 没有此类报告。
activities-rest = 另有{ $count }条。
activities-more = 显示更多
activities-missing = { $year }年：名单中有{ $count }项尚无报告
activities-all-in = { $year }年：凡指定了联系人的议题均已有报告。
task-activities = 报告{ $year }年的优先事项和主要活动
ask-activities = 已请{ $count }位联系人在{ $until }之前报告{ $year }年的活动。
activities-nobody-to-ask = { $year }年已无需征询的联系人：均已报告或已被征询。
activities-calendar = 每年征询各联系人；下次日期：{ $day }。
activities-by-hand = 尚未设定定期征询。“每年请各联系人报告活动”可作此设定。
button-report-activity = 报告活动
web-form-AskActivities = 征询本年度活动
activity-missing-line = { $topic }，{ $body_short }：{ $person }
clear-activities = { $count }条已核准，可列入报告：
activities-none-to-clear = 没有此类草稿。
activities-body-clears = 所报内容由代表该机构发言者核准，或由秘书处根据其意见核准。
activities-which = 指的是哪些条目？请提供编号、机构、议题或年份。
activity-which-body = 是哪个机构的？请一并说明。
activity-not-yours = 议题的活动由其联系人报告。名单中没有您负责该议题的登记。
find-overlaps = 可能的重复，有待研究：{ $count }对
find-overlaps-none = 未发现需要研究的内容。
overlap-line = { $body_short }，{ $topic }（{ $kind }{ $number }）：{ $text }
overlap-activity = 活动
overlap-item = 行动项
overlap-judged = 目前记录：{ $verdict }
verdict-none = 尚未研究
verdict-joint_work = 联合开展
verdict-information = 互通信息
verdict-no_action = 无需行动
judge-overlap = 已记录：{ $verdict }
overlap-unknown = 这不是比较过的两个条目。“可能的重复”可显示比较过的条目。
overlaps-task-force = 可能的重复由秘书处任务组成员审议。秘书处可登记成员。
button-verdict-joint-work = 联合开展
button-verdict-information = 互通信息
button-verdict-no-action = 无需行动

# 提交理事会的年度报告。封面用语与理事会文件相同。
report-written = { $year }年报告已写成；语文：{ $language }。
report-incomplete = 有{ $count }处尚无此语文版本：现以原文列出并加标注，草案标题注明不完整。
report-doubted = 以下该语文名称尚无人核实：{ $names }
report-acronyms = 本报告使用的缩略语：
report-acronym = { $body_short }：{ $body }
report-which-topic = 关于哪个议题？请说明。
report-session = 理事会{ $session }年会议
report-place = 日内瓦
report-agenda-item = 议项：[…]
report-number = 文件[…]
report-original = 原文：{ $language }
report-author = 秘书长的报告
report-title = { $year }年各部门之间及与总秘书处的协调
report-title-incomplete = { $year }年各部门之间及与总秘书处的协调（草案不完整）
report-title-topic = { $year }年的协调：{ $topic }
report-title-topic-incomplete = { $year }年的协调：{ $topic }（草案不完整）
report-purpose = 目的
report-purpose-is = 本文件报告{ $year }年根据全权代表大会第191号决议{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}开展的协调工作。
report-action = 需理事会采取的行动
report-action-is = 请理事会注意本报告。
report-plan = 与《战略规划》的相关性
report-finance = 财务影响
report-references = 参考文件
report-to-be-filled = […]
report-mandate-named = 全权代表大会第191号决议{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}
report-general = 总体考虑
report-mandate = 全权代表大会第191号决议{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}要求报告各部门之间的协调内容及成果。
report-scope = 本报告涵盖{ $year }年，仅载列已记录并核准的内容。
report-secretariat = 秘书处内部的协调
report-named = 截至{ $day }，联系人名单共有{ $count }项，涉及{ $topics }个议题。
report-topic = { $topic }
report-activity-line = { $body_short }（{ $kind }）：{ $text }{ $other ->
    [yes] （{ $language }）
   *[no] {""}
}{ courtesy-mark }
report-no-activities = 本期没有已核准的活动记录。
report-members = 成员之间的协调
report-meeting = { $day }：{ $group_short }{ $jointly ->
    [yes] ，与{ $joint_short }同期举行
   *[no] {""}
}{ $placed ->
    [yes] （{ $place }）
   *[no] {""}
}
report-conclusions = 结论：{ $count }
report-conclusion = { formal-printed } [{ $number }]
report-calls = 行动呼吁：{ $count }
report-call = { formal-printed } — { $status } [{ $number }]
report-no-meetings = 本期没有会议和结论记录。
report-follow-up = 后续落实
report-actions = 本期商定或完成的行动项：{ $count }
report-done = 其中已完成：{ $count }
report-late = 已完成的行动项中，在截止日期之后完成：{ $count }
report-counted = 计入的是在各组会议上或成员可见之处记录的行动项；私人对话中的以及仅供职员阅览的不计入。
report-no-actions = 本期没有行动项记录。
report-head-topic = 议题
report-head-month = 月份
report-head-agreed = 商定
report-head-done = 完成
report-head-open = 未完成
report-cell-topic = { $topic }
report-cell-month = { $month }
report-cell-count = { $count }
report-gaps = 尚无此语文版本的内容
report-gap = { $kind } { $number }
report-author-chair = { $group_short }主席的报告
report-to = { $body_short }
report-title-group = { $group_short } { $year }年的成果和行动呼吁（提交{ $body_short }）
report-title-group-incomplete = { $group_short } { $year }年的成果和行动呼吁（提交{ $body_short }）（未完成草案）
report-covers = 本报告涵盖：
report-covers-none = 自{ $body_short }上次会议以来，没有{ $group_short }的会议记录。
report-scope-agreed = 仅载列已记录并商定的内容。
report-outcomes = 成果
report-agreed = 商定的行动项：{ $count }
report-none-agreed = 没有结论和行动项记录。
report-calls-to = 致{ $body_short }：{ $count }
report-calls-others = 致其他方：{ $count }
report-followed = 以往会议遗留、尚未完成或其间已完成：{ $count }
report-followed-done = 其中已完成：{ $count }
report-followed-none = 以往会议没有遗留事项。
report-head-status = 状态
report-cell-status = { $status }
report-title-meeting = { $group_short } { $day }会议的成果（提交{ $body_short }）
report-title-meeting-incomplete = { $group_short } { $day }会议的成果（提交{ $body_short }）（未完成草案）
report-title-meetings = { $group_short }的成果和行动呼吁（提交{ $body_short } { $day }会议）
report-title-meetings-incomplete = { $group_short }的成果和行动呼吁（提交{ $body_short } { $day }会议）（未完成草案）
report-written-meeting = 提交{ $body_short }的报告已编写（{ $language }）。
report-which-meeting = 指哪次会议？请指明{ $group_short }已开始的一次会议，或报告所提交组的一次会议。
chart-punctual = 行动项：按时完成（条形1）、截止日期后完成（条形2）、截止日期后仍未完成（条形3）
chart-topics = 各议题的行动项：已完成（深色）和未完成（浅色）；编号为按此顺序排列的议题
chart-months = 按月完成的行动项
chart-in-time = 条形1 — 按时完成：{ $count }
chart-late = 条形2 — 截止日期后完成：{ $count }
chart-open-late = 条形3 — 截止日期后仍未完成：{ $count }
chart-topic = 条形{ $number } — { $topic }：{ $count }，其中已完成：{ $done }，未完成：{ $open }
chart-month = 条形{ $number } — { $month }：{ $count }
