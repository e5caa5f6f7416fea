# What is said of delivery itself: what could not be told, and to whom.

notice-untold = 第{ $number }项：{ $text }。未能通知：{ $who }。截止日期：{ $deadline }。
notice-unsure = 第{ $number }项：{ $text }。尚不能确定通知是否送达：{ $who }。截止日期：{ $deadline }。
item-due-in-recess = 请注意：截止日期处于休会期（{ $station }）。是否改为其他日期？
item-due-in-conference = 请注意：截止日期处于会议期间（{ $station }）。是否改为其他日期？
alarm-stuck = 待通过{ reach-by }发送的内容已等候{ $minutes ->
   *[other] { $minutes }分钟
}。内容没有丢失；请予检查。
alarm-unread = 发给Focal的邮件无法读取，已持续{ $minutes ->
   *[other] { $minutes }分钟
}。邮箱中的内容没有丢失；请予检查。
