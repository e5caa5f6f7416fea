# 某议题由谁以何种身份负责。
find-focal-point = { $topic }：联系人
find-focal-point-on = { $topic }：截至{ $on }的联系人
# 各局与其所属部门一并显示；其他机构没有所属部门。
focal-points-of = { $within ->
    [yes] { $body_short }（{ $sector_short }）
   *[no] { $body_short }
}
focal-points-none = { $within ->
    [yes] { $body_short }（{ $sector_short }）：尚未指定人选。
   *[no] { $body_short }：尚未指定人选。
}
focal-points-none-at-all = 该议题尚未指定人选。
focal-points-elsewhere = 其他机构指定的人选：
focal-points-not-by-body = 所询机构：{ $body }。该机构不按议题指定联系人，指定联系人的机构如下：
focal-points-not-loaded = 联系人名单尚未录入登记册。
focal-point-line = { $role }：{ $person }{ $has_since ->
    [yes] ；自{ $since }起
   *[no] {""}
}{ $has_until ->
    [yes] ；至{ $until }止
   *[no] {""}
}；{ $has_confirmed ->
    [yes] 最近确认日期：{ $confirmed }
   *[no] 尚未确认
}{ $stale ->
    [yes] （待再次确认）
   *[no] {""}
}{ $pending ->
    [yes] ；变更待定
   *[no] {""}
}{ $left ->
    [yes] ；已离任
   *[no] {""}
}{ $stands ->
    [yes] ；现代行职责
   *[no] {""}
}{ $has_designated ->
    [yes] ；指定方：{ $designated }
   *[no] {""}
}{ $has_source ->
    [yes] ；来源：{ $source }
   *[no] {""}
}
focal-point-hidden = { $role }：此处不显示姓名。
topic-unknown = 名单中没有名为“{ $words }”的议题。询问“有哪些协调议题？”可查看全部议题。
body-unknown = 登记册中没有名为“{ $words }”的机构或组。
party-unknown = 登记册中没有名为“{ $words }”的人员、办公室或机构。
