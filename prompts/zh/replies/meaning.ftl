# 按意思理解话语时的说法。

proposal-by-meaning = 这段话是按意思而非逐字理解的，目前未作任何更改。如予保留，结果如下：
which-meaning = 您指的是以下哪一项？

means-find-focal-point = 查询联系人
means-find-topics = 某机构或某人负责的议题
means-list-topics = 全部议题
means-show-topic = 某一议题的详情
means-record-action = 记录行动项
means-record-conclusion = 记录结论
means-record-call-to-action = 记录行动呼吁
means-record-information = 记录信息
means-list-items = 列出事项
means-show-item = 显示一个事项
means-complete-item = 报告完成
means-report-progress = 报告进展
means-agree-items = 同意草案
means-reopen-item = 重新打开事项
means-withdraw-item = 撤回事项
means-move-deadline = 推迟截止日期
means-reassign-item = 交由他方负责
means-edit-item = 更正事项
means-undo = 撤销您的上一次修改
means-remind-me = 设置提醒
means-snooze-reminder = 推迟提醒
means-show-reminders = 即将到来的提醒
means-set-reminder-plan = 设置提前天数
means-pause-notices = 暂停全部提醒
means-release-notices = 恢复提醒
means-list-meetings = 会议列表
means-show-meeting = 下次会议
means-list-members = 组的成员
means-set-language = 选择语言
means-set-time-zone = 设置时区
means-set-quiet-hours = 设置免打扰时段
means-show-profile = 查看您的资料
means-help = 可以提出的请求
