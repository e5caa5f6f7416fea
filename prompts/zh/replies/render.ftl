# 聊天平台上的表单、页面和消息在答复之外显示的文字。

rest-not-shown = { $count ->
   *[other] 另有{ $count }行未在此显示。
}
rest-shown-elsewhere = 显示全部

form-short = 表单
form-submit = 提交
form-save = 保存
form-search = 输入几个字进行搜索
form-choose = 从列表中选择
form-due-hint = 请用您自己的话，六种语言均可。例如：6月14日17:00之前。
form-moment-hint = 请用您自己的话，六种语言均可。例如：6月1日，或星期一9:00。

repeat-mark = 您可能已收到过这条消息。
button-open-form = 打开表单
form-must = （必填）
form-words-hint = 多个名称之间用“和”连接。
press-taken = 已收到，回复随后就到。
form-word-hint = 请用自己的话填写，六种语言均可。
form-adopting = 届时为审阅而保留的引语和发言者姓名将被删除，且无法恢复。
form-empty-pause = 留空则暂停至手动结束为止。
form-empty-reminders = 留空则为全部提醒。
form-empty-status = 留空则询问所有有未结束事项的人。
form-empty-own = 留空则为您自己的提醒。
form-empty-leads = 留空则按通常安排。
form-empty-bodies = 留空则为所有机构。
