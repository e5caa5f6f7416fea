# What waits for the secretariat's hand.

answer-left = 秘书处已收到您的答复并将予以处理。在此之前不会有任何变更。
answer-left-item = 秘书处已收到您对第{ $number }项（{ $text }）的答复并将予以处理。在此之前不会有任何变更。
answer-proposed = 建议的日期：{ $day }
answer-reason = 您可以补充理由，例如：“告诉秘书处关于{ $number }：……”
answers-many = 您已有许多答复等待秘书处处理。请稍候，或直接与秘书处联系。
answers-none = 没有待处理的答复。
answers-waiting = { $count ->
   *[other] 有{ $count }份答复等待秘书处处理：
}
answer-line-said = 答复{ $number }：{ $who }，{ $moment }，关于第{ $items }项：“{ $words }”
answer-line-among = 答复{ $number }：{ $who }，{ $moment }，关于第{ $items }项：“{ $words }”
answer-line-declined = 答复{ $number }：{ $who }，{ $moment }，无法承担第{ $items }项：“{ $words }”
answer-line-declined-only = 答复{ $number }：{ $who }，{ $moment }，无法承担第{ $items }项
answer-line-date = 答复{ $number }：{ $who }，{ $moment }，建议第{ $items }项改为{ $day }
answer-line-date-said = 答复{ $number }：{ $who }，{ $moment }，建议第{ $items }项改为{ $day }：“{ $words }”
answer-line-unsure = 答复{ $number }：{ $who }，{ $moment }，未指明事项：“{ $words }”
answer-line-automatic = 答复{ $number }：{ $who }，{ $moment }，可能是自动回复：“{ $words }”
answer-settled = 答复{ $number }已不在等待处理之列。
answer-unknown = 没有编号为{ $number }的答复。
answer-which = 答复{ $number }涉及多个事项。应记入哪一项？如均保持不变：“搁置答复{ $number }”。
answer-under = 第{ $number }项：{ $text }
answer-taken = 答复{ $number }已标记为处理完毕。
answer-aside = 答复{ $number }已搁置，未作任何变更。
answer-aside-untold = 来信未指明事项，因此不会通知{ $who }。如需答复，请直接去信。
answer-taken-progress = 已记入第{ $number }项（{ $text }），来自{ $who }：{ $note }
answer-taken-declined = 已记入第{ $number }项（{ $text }），该项现为暂缓。{ $who }无法承担：{ $note }
answer-taken-declined-only = 已记入第{ $number }项（{ $text }），该项现为暂缓。{ $who }无法承担。
answer-no-date = 请给出您建议的日期。
button-take-answer = 采纳答复{ $number }
button-set-aside = 搁置答复{ $number }
answered-how = 请在与Focal的对话中或在其网页上说：“采纳答复{ $answer }”或“搁置答复{ $answer }”。
notice-answered-said = { $who }就第{ $number }项（{ $text }）答复：“{ $words }”。秘书处采纳之前不作任何变更。{ answered-how }
notice-answered-among = { $who }答复了涉及第{ $items }项的消息：“{ $words }”。秘书处采纳之前不作任何变更。{ answered-how }
notice-answered-unsure = { $who }来信，未指明事项：“{ $words }”。未作任何变更；该信列于待处理的答复之中。{ answered-how }
notice-answered-automatic = { $who }来信，可能是自动回复：“{ $words }”。未作任何变更；该信列于待处理的答复之中。{ answered-how }
task-letters = 处理未指明事项的来信
button-answers = 待处理的答复
notice-answered-declined = { $who }表示无法承担第{ $number }项（{ $text }）：“{ $words }”。秘书处采纳之前不作任何变更。{ answered-how }
notice-answered-declined-only = { $who }表示无法承担第{ $number }项（{ $text }）。秘书处采纳之前不作任何变更。{ answered-how }
notice-aside = 感谢您就第{ $number }项（{ $text }）所作的答复。秘书处已阅，该事项维持不变。截止日期：{ $deadline }。
notice-aside-among = 感谢您就以下各项所作的答复：{ $items }。秘书处已阅，这些事项维持不变。
notice-answered-date = { $who }建议第{ $number }项（{ $text }）改为{ $day }。秘书处采纳之前不作任何变更。{ answered-how }
event-declined = 表示无法承担
field-answer = 哪一份答复？请给出其编号。
field-take = 如何处理这份答复？
field-arrived = 这条通知是否已送达？
answer-to-accept = 采纳
answer-to-set-aside = 搁置
form-answer-item = 给秘书处的答复
form-settle-answer = 处理答复

release-sheet = { $count ->
   *[other] 有{ $count }条通知等待准予发送：
}
release-none = 没有等待准予发送的通知。
release-line = 通知{ $number }，致{ $person }，语言：{ $language }，{ $moment }：{ $said }
release-how = 准予发送：“发送通知3、5”；改写：“通知3改为：……”；不发送：“划掉通知3”。
release-struck = { $count ->
   *[other] 已划掉{ $count }条通知，不予发送。
}
release-edited = 通知{ $number }现为：
release-edited-was = 此前改写的文字为：“{ $text }”。
trusted = 今后向{ $who }发送通知无需准予。{ $count ->
   *[other] 等待中的{ $count }条通知已准予发送。
}
trusted-no-more = 发给{ $who }的通知重新需要准予。{ $count ->
   *[other] 今后的{ $count }条通知已暂扣。
}
enrolled = 今后将向{ $who }发送提醒。
enrolled-no-more = 今后不再主动向{ $who }发送任何内容。
enrolled-holds = { $count ->
   *[other] 其名下有{ $count }个未结事项，将以一条消息告知一次。
}
enrolled-waits = 在将其设为信任之前，待发内容须由秘书处准予。
enrol-already-yes = { $who }已在提醒之列。
enrol-already-no = { $who }不在提醒之列。
untold = { $count ->
   *[other] 有{ $count }条通知未能送达：
}
untold-none = 所有人均已通知到。
untold-line = 未能通知{ $who }，{ $moment }：第{ $number }项，{ $text } — { $deadline }
untold-line-unsure = 尚不能确定是否已通知{ $who }，{ $moment }：第{ $number }项，{ $text } — { $deadline }{ untold-notice }
untold-own = 未能通知{ $who }，{ $moment }：个人提醒
untold-own-unsure = 尚不能确定是否已通知{ $who }，{ $moment }：个人提醒{ untold-notice }
untold-notice = { $settles ->
    [yes] {""}（通知{ $notice }）
   *[no] {""}
}
untold-how = 向收件方核实后，可在此说明：“通知{ $notice }已送达”或“重新发送通知{ $notice }”。
doubt-none = 这些通知中没有需要确定是否送达的。
doubt-arrived = { $count ->
   *[other] 已记录同一消息中的{ $count }条通知送达，不再发送。
}
doubt-again = { $count ->
   *[other] 同一消息中的{ $count }条通知如仍然有效，将再发送一次。
}
status-called = { $people ->
   *[other] 已请{ $people }人各用一行说明进展，
}{ $count ->
   *[other] 涉及{ $count }个未结束的事项。
}
status-nobody = 无人可询问：未结束的事项均没有可通知到的负责方。
status-nobody-of = 事项{ $number }无人可询问：没有可通知到的负责方。
status-which-group = 针对哪个组？请说明。
status-not-yours = { $group }各事项的进展由其主席、秘书或秘书处询问。
notice-status = { $by }请您说明第{ $number }项的进展：{ $text }。一行即可。负责方：{ $responsible }。截止日期：{ $deadline }。
notice-edited = 第{ $number }项：{ $words }
notice-edited-whole = { $words }
field-notice = 哪一条通知？请给出其编号。
field-notices = 哪些通知？请给出其编号。
form-strike-notices = 划掉通知
form-settle-doubt = 确定通知是否送达
form-edit-notice = 改写通知
form-pause-notices = 暂停提醒
form-trust-reader = 无需准予即发送
form-enrol-person = 登记接收提醒
desk-pauses = { $count ->
   *[other] 有{ $count }项暂停生效：
}
desk-pause = { $whole ->
    [yes] 不主动发送任何内容
   *[no] 不主动发送有关{ $group_short }各项的任何内容
}{ $bounded ->
    [yes] ，恢复时间：{ $moment }。
   *[no] ，直至暂停结束。
}
desk-pause-class = 不主动向{ to-class }发送任何内容{ $bounded ->
    [yes] ，恢复时间：{ $moment }。
   *[no] ，直至暂停结束。
}
desk-proposals = { $count ->
   *[other] 有{ $count }次会议的建议有待审阅：
}
desk-proposals-line = { $group_short }，{ $day }：{ $count ->
   *[other] { $count }条建议
}
desk-entries = { $count ->
   *[other] 有{ $count }条记录待确认（首次确认，或上次确认已逾一年）：
}
desk-successors = { $count ->
   *[other] 有{ $count }名提议的继任人选尚未登记：
}
desk-successor = { $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}：提议由{ $to }接替{ $person }（{ $day }）
desk-more = { $count ->
   *[other] 另有{ $count }条未在此显示。
}
button-release-one = 准予发送通知{ $number }
button-edit-notice = 改写通知{ $number }
button-strike-notice = 划掉通知{ $number }
button-arrived = 通知{ $number }已送达
button-send-again = 重新发送通知{ $number }
button-end-pause = 结束此项暂停
button-confirm-entry = 确认：{ $person }
button-record-successor = 登记{ $to }
button-ask-status = 询问第{ $number }项的进展
button-reopen = 重新打开第{ $number }项
