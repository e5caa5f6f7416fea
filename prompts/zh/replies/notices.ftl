# 提醒：对提醒的请求，以及主动发送的内容。

reminder-set = 已设置提醒：{ $moment }。{ $text }（第{ $number }项）
reminder-unbound = 提醒已存为第{ $number }项：{ $text }。日期确定后将发送：{ $deadline }。
reminder-when = 何时提醒？请说明日期或时间，例如：星期一9:00提醒我致电BDT。
reminder-snoozed = 第{ $number }项的提醒已推迟。下次提醒：{ $moment }。
snooze-after-deadline = 这已晚于该项的截止日期：{ $deadline }。
snooze-not-yours = 第{ $number }项没有发给您的提醒，无需推迟。
reminders-coming = { $count ->
   *[other] 将有{ $count }条提醒：
}
reminders-next = { $count ->
   *[other] 最近的{ $count }条提醒：
}
reminders-none = 没有即将发送的提醒。
reminder-line = { $moment }：第{ $number }项，{ $text } — { $deadline }
reminder-line-held = { $moment }：第{ $number }项，{ $text } — { $deadline }（等待秘书处准予发送）
reminders-held = 等待秘书处准予发送：
reminder-held-line = { $person }，{ $moment }：第{ $number }项，{ $text } — { $deadline }
reminders-in-private = 您的提醒仅向您单独显示。
reminders-not-yours = 他人的提醒仅向秘书处显示。

plan-set-me = 您的提醒将提前以下天数发送：{ $days }。
plan-set-item = 第{ $number }项的提醒将提前以下天数发送：{ $days }。
plan-set-group = { $group_short }各项的提醒将提前以下天数发送：{ $days }。
plan-usual-me = 您的提醒已恢复为通常安排。
plan-usual-item = 第{ $number }项的提醒已恢复为通常安排。
plan-usual-group = { $group_short }各项的提醒已恢复为通常安排。
reminders-to-class = { $class ->
    [staff] 发给职员的提醒
    [delegate] 发给代表的提醒
   *[visitor] 发给访客的提醒
}
plan-set-class = { reminders-to-class }将提前以下天数发送：{ $days }。事项、个人或组自设的提前天数仍然有效。
plan-usual-class = { reminders-to-class }已恢复为通常安排。
plan-of-class = { reminders-to-class }提前以下天数发送{ $usual ->
    [yes] （通常安排）
   *[no] {""}
}：{ $days }。事项、个人或组自设的提前天数仍然有效。
plan-none-class = { reminders-to-class }只按事项、个人或组的提前天数发送：此类人员未设提前天数。
plan-of-group = { $group_short }各项的提醒提前以下天数发送：{ $days }。事项或个人自设的提前天数仍然有效。
plan-none-group = { $group_short }未自设提前天数：其各项的提醒按每个人的安排发送。
plan-days-refused = 提前天数应为0至{ $most }的整数。
plan-which-item = 是哪一项？请给出编号。
plan-group-not-yours = { $group_short }的提前天数由其主席、会议秘书或秘书处设置。
plan-class-not-yours = 一类人员的提前天数由秘书处设置。
plan-which-class = 可以为全体职员、全体代表或全体访客设置提前天数，不能为其他类别设置。
which-class = 是指代表还是访客？
plan-class-alone = 提前天数可为一类人员、一个组或一项设置；请选择其中之一。

notices-paused = 从现在起不再主动发送任何内容，直至恢复。不会有任何遗失。
notices-paused-until = 从现在起不再主动发送任何内容，恢复时间：{ $moment }。不会有任何遗失。
notices-paused-group = 从现在起不再主动发送关于{ $group_short }各项的内容，直至恢复。不会有任何遗失。
notices-paused-until-group = 从现在起不再主动发送关于{ $group_short }各项的内容，恢复时间：{ $moment }。不会有任何遗失。
to-class = { $class ->
    [staff] 职员
    [delegate] 代表
   *[visitor] 访客
}
notices-paused-class = 从现在起不再主动向{ to-class }发送任何内容，直至恢复。不会有任何遗失。
notices-paused-until-class = 从现在起不再主动向{ to-class }发送任何内容，恢复时间：{ $moment }。不会有任何遗失。
notices-released = 暂停已结束；等待中的内容如仍有用，将予发送。
notices-released-group = { $group_short }的暂停已结束；等待中的内容如仍有用，将予发送。
notices-released-class = 对{ to-class }的暂停已结束；等待中的内容如仍有用，将予发送。
pause-which-class = 暂停可针对全体职员、全体代表或全体访客，不能针对其他类别的人员。
pause-class-alone = 暂停可针对全部内容、一个组的各项或一类人员；请选择其中之一。
notices-not-paused = 目前没有需要结束的暂停。
notices-none-held = 这些通知均未处于等待准予发送的状态。
notices-let-go = { $count ->
   *[other] 已准予发送{ $count }条通知。
}

notices = { $count ->
   *[other] { $count }条提醒：
}
notices-late = { $count ->
    [1] 1条未能及早发送的提醒：
   *[other] { $count }条未能及早发送的提醒，按截止日期排列：
}
notice-ahead = 第{ $number }项：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。
notice-past = 第{ $number }项仍未结束：{ $text }。负责方：{ $responsible }。原定截止日期：{ $deadline }。
notice-desk = 第{ $number }项自{ $since }起仍未结束：{ $text }。负责方：{ $responsible }。尚未向秘书处以上层级通报。
notice-open = 第{ $number }项待办：{ $text }。负责方：{ $responsible }。
notice-remind = 您要求的提醒：{ $text }（第{ $number }项）。
notice-assigned = { $how ->
    [agreed] { $by }同意了第{ $number }项：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。
    [given] { $by }分配了第{ $number }项：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。
   *[recorded] { $by }记录了第{ $number }项：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。
}
notice-moved = 第{ $number }项“{ $text }”的截止日期现为：{ $deadline }。
notice-clocks = 第{ $number }项“{ $text }”所用时区的法定时间规则已有变更。按当地时间，截止日期不变：{ $deadline }；在其他地方则对应另一钟点。
notice-completed = 已报告第{ $number }项完成：{ $text }。报告者：{ $by }。
notice-reopened = 第{ $number }项已重新打开：{ $text }。截止日期：{ $deadline }。
notice-withdrawn = 第{ $number }项已撤回，无需再做任何工作：{ $text }。
notice-superseded = 第{ $number }项已由第{ $other }项取代，无需再办理：{ $text }。
notice-corrected = { $by }的更正：第{ $number }项的上次更改已撤销。现为：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。
