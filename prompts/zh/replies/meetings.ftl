# 各组何时开会。
show-meeting = 会议：{ $group }
next-meeting = { $count ->
   *[other] 下次会议
}
next-meeting-none = 登记册中没有计划召开的会议。
next-meeting-none-of = { $group }：登记册中没有计划召开的会议。
list-meetings = { $count ->
    [0] 登记册中没有会议
   *[other] 登记册中有 { $count } 次会议
}
list-meetings-of = { $group_short }：{ $count ->
    [0] 登记册中没有会议
   *[other] 登记册中有 { $count } 次会议
}
list-meetings-line = { $group_short }：{ $one_day ->
    [yes] { $start }
   *[no] { $start }至{ $end }
}{ $in_conjunction ->
    [yes] ，与 { $joint_short } 会议同期举行
   *[no] {""}
}（{ $state ->
    [planned] 计划召开
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
group-not-shown = 此处不显示该组的工作情况。
