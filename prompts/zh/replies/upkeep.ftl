# 联系人名单的维护与外出。
set-focal-point = 已登记：
end-focal-point = 任期结束，记录予以保留：
confirm-focal-point = 已于今日确认：
propose-successor = 提议已保存：{ $to }。在有关机构确认并由秘书处登记之前，现状不变。目前的登记：
successor-same = { $who }已在该登记中。请指明由谁接任。
set-away = 已记录您的外出：自{ $since }起至{ $until }止，首尾两日包括在内。在此期间，与您的联系人职责有关的提醒将发给候补联系人（如有）。
away-told = 在此期间，有关{ $topics }的提醒发给：{ $others }。
away-nobody = { $topics }没有指定候补联系人，因此相关提醒仍发给您。
away-another = 只有登记册中的候补联系人可以代行。如需指定其他人，请与秘书处联系；移交单个事项可写：“把第2项交给……”。
away-no-role = 登记册中没有您担任联系人的议题，因此不会有人代您收到通知。移交某项可写：“把第2项交给……”。
set-away-back = 您的外出记录已结束。
upkeep-line = { $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
} — { $role }：{ $person }{ $has_since ->
    [yes] ；自{ $since }起
   *[no] {""}
}{ $has_until ->
    [yes] ；至{ $until }止
   *[no] {""}
}{ $has_confirmed ->
    [yes] ；最近确认日期：{ $confirmed }
   *[no] {""}
}{ $stale ->
    [yes] （待再次确认）
   *[no] {""}
}{ $pending ->
    [yes] ；变更待定
   *[no] {""}
}{ $left ->
    [yes] ；已离任
   *[no] {""}
}
upkeep-also-named = 在同一职责下另有登记：
upkeep-which = 指的是哪一条登记？
upkeep-named-already = 该职责已有登记：{ $person }
upkeep-nobody-named = 没有符合条件的登记。议题：{ $topic }。
upkeep-no-role = 联系人名单中没有符合条件的登记。本人的登记可以确认或移交。
upkeep-days-turned = 最后一天早于第一天。请重新提供两个日期。
upkeep-days-past = 该日期已过。请提供更晚的日期。
upkeep-not-away = 没有记录您的外出。
button-end-focal-point = 结束：{ $person }
button-of-topic = { $topic }
button-confirm-entries = 确认我的登记
button-propose-successor = 提议继任人选
button-away = 记录外出
undo-upkeep = 该登记已撤销。
away-offered = 是否记录外出？自{ $since }起至{ $until }止，首尾两日包括在内；在此期间，与联系人职责有关的提醒将发给候补联系人。
away-wanted = 记录我的外出
set-member = { $group }：已登记
set-member-ended = { $group }：任期结束，保留在历史记录中
member-already = 已有此登记：{ $person }
member-not = 目前没有此登记：{ $person }
