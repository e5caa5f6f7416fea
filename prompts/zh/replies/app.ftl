# 在任何人与 Focal 交谈之前，聊天平台所显示的关于它的文字。

app-name-full = Focal会议秘书
app-short = 谁是联系人，谁承诺了什么，并在到期前提醒。
app-long = Focal是跨部门协调组织的会议秘书。它根据注明日期和出处的登记册说明某一议题的联系人是谁。它按人们输入的内容记录行动项、结论和行动呼吁，并复述其理解。它在每个截止日期之前，以相关人员的语言和当地时间提醒该人员。它使用阿拉伯文、中文、英文、法文、俄文和西班牙文。

app-say-help = 帮助
app-say-help-hint = 显示Focal能做什么
app-say-items = 我的行动项
app-say-items-hint = 列出您尚未完成的行动项
app-say-reminders = 有哪些提醒？
app-say-reminders-hint = 显示为您安排的提醒

app-record-action = 记录为行动项
app-record-action-hint = 将此消息记录为行动项
app-new-action = 新行动项
app-new-action-hint = 记录一个新的行动项
app-topics = 议题
app-topics-hint = 查找正在协调的议题
app-people = 人员
app-people-hint = 查找联系人或办公室
app-items = 事项
app-items-hint = 查找行动项、结论或行动呼吁
app-words = 词语
