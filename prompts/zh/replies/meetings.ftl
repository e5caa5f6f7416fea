# 各组何时开会。
show-meeting = 会议：{ $group }
next-meeting = { $count ->
   *[other] 下次会议
}
next-meeting-none = 登记册中没有计划召开的会议。
next-meeting-none-of = { $group }：登记册中没有计划召开的会议。
next-meeting-none-joint = { $group_short }与{ $other_short }：登记册中没有计划召开的联席会议。
list-meetings = { $count ->
    [0] 登记册中没有会议
   *[other] 登记册中有{ $count }次会议
}
list-meetings-of = { $group_short }：{ $count ->
    [0] 登记册中没有会议
   *[other] 登记册中有{ $count }次会议
}
list-meetings-ahead = { $count ->
    [0] 没有已安排的会议
   *[other] 即将举行的会议：{ $count }
}
list-meetings-ahead-of = { $group_short }：{ $count ->
    [0] 没有已安排的会议
   *[other] 即将举行的会议：{ $count }
}
meeting-no-place = 会议地点尚未登记。
meeting-no-deadlines = 本次会议的各项期限尚未登记。
list-meetings-off = 已取消的会议：
list-meetings-over = 已过的会议，由近及远：
list-meetings-line = { $group_short }：{ $one_day ->
    [yes] { $start }
   *[no] { $start }至{ $end }
}{ $in_conjunction ->
    [yes] ，与{ $joint_short }会议同期举行
   *[no] {""}
}（{ $state ->
    [planned] 计划召开
    [running] 正在进行
    [held] 已召开
    [cancelled] 已取消
    [past] 曾计划召开；是否召开未见记录
   *[unknown] 是否召开未见记录
}）
meeting-label = { $name ->
    [place] 地点
    [opens] 开幕
    [closes] 闭幕
    [contribution] 文稿截止日期
    [registration] 注册截止日期
    [documents] 文件截止日期
    [contribution_for_translation] 需翻译的文稿截止日期
    [comments] 意见截止日期
    [proposal] 提案截止日期
    [fellowship_and_interpretation_request] 与会补贴和口译申请截止日期
    [temporary_document_on_web] 临时文件上网日期
    [document_on_web] 文件上网日期
    [collective_letter] 集体函
    [preparatory_document] 筹备文件截止日期
    [working_group_paper] 工作组文件截止日期
    [amendment_to_constitution_or_convention] 《组织法》或《公约》修正提案截止日期
    [meeting_report] 会议报告
   *[other] 已公布的日期（{ $words }）
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] 提供远程与会服务。
    [captioning] 提供字幕服务。
   *[interpretation] 提供口译服务。
}
meeting-not-said = 您指的是哪次会议？请说明是哪个组的会议，例如：下次TDAG会议之前。
meeting-unknown = 登记册中没有名为“{ $words }”的会议。
meeting-unknown-on = 登记册中没有{ $group }于{ $day }举行的会议。
group-not-shown = 此处不显示该组的工作情况。

# 会议的安排、改期、取消、开始和结束。
meeting-value-by-rule = { $value }（按规则采用；尚未公布）
meeting-reason = 原因：{ $words }
meeting-scheduled = 会议已安排：{ $group }
meeting-entered = 会议已登记为已召开：{ $group }
meeting-moved = 会议已改期：{ $group }
meeting-elsewhere = 会议地点已更改：{ $group }
meeting-was = 原定日期：{ $start }。
meeting-cancelled = 会议已取消：{ $group }
meeting-started = 会议开始：{ $group }
meeting-ended = 会议结束：{ $group }
meeting-ended-items = { $count ->
    [0] 本次会议未登记任何事项。
   *[other] 本次会议共登记{ $count }个事项。
}
meeting-ended-drafts = { $count ->
   *[other] 其中{ $count }个为草案，尚待同意。
}
button-meeting-items = 会议的事项
meeting-secretary = 会议秘书：{ $person }。
meeting-lines = 会议结束之前，此处带标记的行（“行动项：……”“决定：……”）会被记录，笔记和字幕文件会被读取，供审核人员查看。
meeting-items-moved = { $count ->
   *[other] { $count }个事项的截止日期随之变更；将通知负责方。
}
meeting-items-next = { $count ->
   *[other] { $count }个事项的截止日期现取决于该组的下次会议；将通知负责方。
}
meeting-items-wait = { $count ->
   *[other] 在该组的下次会议排定之前，{ $count }个事项暂无日期；将通知负责方。
}
meeting-items-stay = { $count ->
   *[other] 第{ $items }项的截止日期取决于{ $group_short }于{ $day }与该组联合举行的会议，保持不变。可另行指定截止日期。
}
meeting-items-undated = { $count ->
   *[other] { $count }个事项取决于此会议，因此暂无日期；将通知负责方。
}
meeting-announced-stay = 已公布的日期保持不变，直至公布新的日期。
undo-meeting = 对会议的上次更改已撤销；取决于该会议的截止日期已恢复原状。
undo-adopted = 通过报告时已删除的引语和发言者姓名无法恢复。
undo-meeting-planned = { $group }，{ $start }：该会议不再列入计划。
reading-meeting-on = { $group }，{ $day }
meeting-when = 请在一句话中说明组、日期和时间，例如：ISCG于2025年5月21日14:30在日内瓦与TDAG联合开会。
meeting-when-moved = 请在一句话中说明会议及其新的日期或时间，例如：把ISCG的下次会议改到6月3日10:00。

## 会议的截止日期
deadlines-proposed = { $count ->
   *[other] 按规则建议的日期，可予采用，或以公布的日期代替：
}
deadline-proposed = { meeting-label }：{ $direction ->
    [about] { $day }前后
   *[at_least] 不迟于{ $day }
}{ $cited ->
    [yes] ；来源：{ $source }
   *[no] {""}
}{ $sourced ->
    [yes] {""}
   *[no] （未核实）
}
deadline-accepted = { meeting-label }：{ $day }
deadline-announced = { meeting-label }：{ $day }（已公布）
deadline-replaced = 代替原日期：{ $day }。
deadline-announced-only = { meeting-label }：该日期以书面形式公布，因此不作推算。
meeting-deadlines-kept = 已随会议保存（{ $group_short }，{ $start }）：
button-accept-deadlines = 采用这些日期

## 为何无法办理
meeting-not-planned = { $group }，{ $start }：只有计划召开的会议才能如此办理，而此会议{ $state ->
    [running] 正在进行
    [held] 已召开
    [cancelled] 已取消
   *[unknown] 未列入计划
}。
meeting-not-running = { $group }，{ $start }：此会议不在进行中。
meeting-none-running = 此处没有正在进行的会议。
meeting-not-yours = { $group }：会议由该组主席或秘书，或由秘书处安排和更改。
meeting-which = 您指的是哪次会议？请重新提出请求并说明是哪个组的会议，例如：ISCG的下次会议。
meeting-with-itself = { $group }：联合会议须与另一个组共同召开。
meeting-planned-already = { $group }：该日已安排会议（{ $start }）。
meeting-moved-nowhere = { $group }：没有变更，会议已如此安排（{ $start }）。
meeting-ends-first = 会议的结束日期（{ $end }）早于开始日期（{ $start }）。请核对日期。
meeting-too-long = 会议将从{ $start }持续到{ $end }。请核对日期。
meeting-in-past = { $start }已过。请另给一个日期。
meeting-passed = { $start }已过。请另给一个日期；如会议已经召开，请在其表单中说明。
meeting-not-today = { $group }：此会议计划于{ $start }召开。可在当日宣布开始，或予以改期。
deadlines-none-proposed = { $group }，{ $start }：规则没有建议任何尚未到来的日期。

## 告知负责方的内容
notice-moved-from = 第{ $number }项“{ $text }”所取决的会议已改期。原截止日期：{ $was }；现截止日期：{ $now }。
notice-moved-next = 第{ $number }项“{ $text }”所取决的会议已取消，现取决于下次会议。原截止日期：{ $was }；现截止日期：{ $now }。
notice-dated = 第{ $number }项“{ $text }”所取决的会议现已确定日期。截止日期：{ $now }。
notice-undated = 第{ $number }项“{ $text }”所取决的会议不再有日期。原截止日期：{ $was }；目前没有截止日期。
item-meeting-cancelled = 该会议已取消，因此截止日期待定，可另行指定。

## 关于会议本身的提示
of-meeting = { $group_short }（{ $start }）– { $name ->
    [follow-up] 后续事项清单
    [window] 异议期
    [window-over] 异议期结束
   *[other] { meeting-label }：{ $day }
}
notice-meeting = { $group_short }会议，{ $start }。{ meeting-label }：{ $day }。
notice-follow-up = { $group_short }会议开始时间：{ $start }。后续事项清单随本消息附上。
notice-meeting-edited = { $group_short }会议，{ $start }：{ $words }
notice-meeting-edited-whole = { $words }
notice-meeting-untold = 未能就会议通知{ $who }：{ of-meeting }。
notice-meeting-unsure = 尚不能确定有关会议的通知是否送达{ $who }：{ of-meeting }。
notice-place-untold = 未能在{ $place }中发布：{ of-meeting }。
notice-place-unsure = 尚不能确定是否已在{ $place }中发布：{ of-meeting }。
reminder-of-meeting = { $moment }：{ of-meeting }{ $held ->
    [yes] （等待秘书处准予发送）
   *[no] {""}
}
reminder-held-of-meeting = { $person }，{ $moment }：{ of-meeting }
untold-meeting = 未能通知{ $who }，{ $moment }：{ of-meeting }
untold-meeting-unsure = 尚不能确定是否已通知{ $who }，{ $moment }：{ of-meeting }{ untold-notice }
button-show-meeting = { $group_short }会议
button-show-follow-up = { $group_short }后续事项清单

## Where a field is asked for
form-announce-deadline = 公布会议的截止日期
field-kind = 是哪一种截止日期？例如：文稿、注册、文件。
form-label-kind = 类别
form-schedule-meeting = 安排会议
form-move-meeting = 会议改期
