# 各机构确认其联系人名单；变更须经机构确认并由秘书处登记。
task-confirm = 确认{ $body_short }的联系人名单
task-agree = 确认联系人名单中的一项变更：{ $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}，由{ $to }接替{ $person }
task-record = 将已确认的变更连同文号登记入联系人名单：{ $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}，由{ $to }接替{ $person }
task-gone = 已撤回的名单变更
task-answer = 请使用其下方的按钮答复第{ $number }项：确认登记或提议变更。
notice-copied = 供参考，第{ $number }项：{ $text }。负责方：{ $responsible }。截止日期：{ $deadline }。您现在即可确认本人的登记。
list-whole = { $body_short }目前的名单：
list-own = 您在{ $body_short }名单中的登记：
list-rest = 另有{ $count }条登记
button-confirm-list = 我们确认名单：{ $body_short }
button-agree-change = 同意：由{ $to }接替{ $person }
button-leave-entry = 保持不变：{ $person }
button-record-change = 连同文号登记
change-line = { $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}：提议由{ $to }接替{ $person }
change-proposed = { $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}：由{ $to }接替{ $person }；{ $by }提议，有关机构尚未确认
change-agreed = { $topic }{ $has_body ->
    [yes] ，{ $body_short }
   *[no] {""}
}：由{ $to }接替{ $person }；{ $by }已代表机构确认，有待连同文号登记
changes-first = 以下登记有变更提议。请表示同意，或保持登记不变：
changes-open = 待处理的变更：
confirmed-nothing = 尚未确认任何内容。
successor-agreed = 已代表机构确认：{ $to }。秘书处将连同文号登记该变更；在此之前，目前的登记继续有效：
upkeep-reference = { $person }：该登记曾有变更提议。登记此类变更须注明机构确认的文号，请补充，例如“文号DIR/12”，或在表格中填写。
ask-confirmation = 已请{ $count }个机构在{ $until }之前确认其名单。
list-confirmations = 尚有{ $count }个机构有待答复。
confirmation-line = { $body_short }：{ $entries }条登记{ $state ->
    [answered] ，已确认（第{ $number }项）
    [open] ，其中待确认{ $left }条；截止日期：{ $until }（第{ $number }项）
   *[never] ，尚未征询
}。上次确认已逾一年：{ $stale }条。代表该机构：{ $who }
confirmation-nobody-speaks = 如无人代表某一机构，则改由秘书处答复。代表机构的人员应登记为其主席或秘书，或其在ISC-TF的代表。
confirmation-asked-already = 已向这些机构征询，尚待答复。
confirmation-nothing = 联系人名单中没有可供确认的登记。
confirmation-not-naming = { $body }不指定联系人，没有可确认的名单。
confirmation-calendar = { $months ->
    [12] 每年征询各机构一次
   *[other] 每{ $months }个月征询各机构一次
}；下次日期：{ $day }。
confirmation-by-hand = 尚未设定定期征询。“每年请各局确认名单”可作此设定。
web-form-AskConfirmation = 请各机构确认名单
