# What is said of delivery itself: what could not be told, and to whom.

notice-untold = 第 { $number } 项：{ $text }。未能通知：{ $who }。截止日期：{ $deadline }。
notice-unsure = 第 { $number } 项：{ $text }。尚不能确定通知是否送达：{ $who }。截止日期：{ $deadline }。
