# Who was told of an item, what was changed, who is in the register.
delivery = 关于第{ $number }项的通知
delivery-none = 没有可向您显示的关于第{ $number }项的通知。
delivery-sent = { $moment }：{ $who }，{ $what }（{ $way }）
delivery-unsure = { $moment }：{ $who }，{ $what }（{ $way }）；尚不能确定是否送达
delivery-planned = 计划于{ $moment }：{ $who }，{ $what }
delivery-held = 暂缓，{ $moment }：{ $who }，{ $what }
delivery-missed = 未发送，{ $moment }：{ $who }，{ $what }
delivery-failed = 未能送达，{ $moment }：{ $who }，{ $what }
delivery-no-way = 尚未送达，原定{ $moment }：{ $who }，{ $what }
delivery-coming = 待发送：
delivery-dropped = { $count ->
   *[other] 原计划的{ $count }条通知已不再需要。
}
told-lead = 截止日期之前
told-due = 截止日期当天
told-past = 该项仍未结
told-desk = 致秘书处：该项仍未结
told-assigned = 新事项
told-moved = 新的截止日期
told-completed = 该项已完成
told-asked = 有关该项的询问
told-remind = 个人提醒
told-reopened = 该项重新开启
told-status = 征询进展情况
told-joined = 登记时告知的未结事项
told-other = 该项的消息
reach-other = 通过其他方式
reach-by = { $platform ->
    [slack] { reach-slack }
    [teams] { reach-teams }
    [mail] { reach-mail }
    [terminal] { reach-terminal }
   *[other] { reach-other }
}
trail = { $count ->
    [0] 没有修改记录。
   *[other] 共有{ $count }条修改记录，最新的在前：
}
trail-of-day = { $count ->
    [0] { $since }没有修改记录。
   *[other] { $since }共有{ $count }条修改记录，最新的在前：
}
trail-of-days = { $count ->
    [0] { $since }至{ $until }没有修改记录。
   *[other] { $since }至{ $until }共有{ $count }条修改记录，最新的在前：
}
trail-subject = { $subject ->
    [item] 事项
    [meeting] 会议
    [person] 人员条目
    [import] 导入
    [notice] 通知
    [answer] 答复
    [proposal] 建议
    [document] 文件
    [setting] 设置
    [absence] 外出
    [succession] 拟议继任人
    [focal_point] 联系人条目
    [membership] 成员资格
    [overlap] 可能的重复工作
    [consent] 小组的同意
    [place] 频道或聊天
    [activity] 活动
    [plan] 提前天数
    [agenda_item] 议程项目
    [attendance] 出席情况
    [account] 账号
    [erased] 已清除的数据
   *[other] { $subject }
}
trail-row = { trail-subject }{ $subject ->
    [person] ：
   *[other] {" "}
}{ $id }
trail-line = { $moment }：{ $who } — { $done }（{ trail-row }）
did-import-register = 导入登记册文件
did-import-actions = 导入行动项文件
did-import-versions = 导入译文
did-undo-import = 撤回导入
did-record-several = 一次作出多项更改
did-follow-zone-rules = 采用新的时区规则
did-keep-for = 清除超过保存期限的内容
did-open-to-objections = 对已接受的内容开放异议
person-title = { $person }
person-kind = 类别
person-office = 办公室
person-mail = 电子邮件
person-offices = 代为答复
person-answered = 答复人
person-groups = 小组：
person-group = { $group_short }：{ $capacity }
told-of-item = 第{ $number }项（{ $text }）
told-to = 发给{ $person }的通知
told-to-none = 尚未向{ $person }发送任何通知。
