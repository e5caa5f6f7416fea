# What letters say, and the page that their links open.

mail-subject = { $count ->
   *[other] Focal：{ $count }条提醒
}
mail-subject-other = Focal的来信
mail-link = 无需账户即可答复、接受或报告进展：{ $link }
mail-open = 答复、接受或报告进展
mail-link-language = 选择发给您的消息所用的语言：{ $link }
mail-open-language = 选择发给您的消息所用的语言
mail-answers = 对本邮件的回复由秘书处阅读。
mail-page-title = 您的答复
mail-page-for = 致{ $who }
mail-page-lead = 无需账户。每个事项可在此页面答复一次；在您按下按钮之前不作任何变更。您表示无法承担或提出的建议将先送交秘书处。
mail-page-note = 请用您自己的话说明
mail-page-hint = 报告进展或表示无法承担时需要填写。
mail-page-accept = 接受
mail-page-done = 已完成
mail-page-status = 报告进展
mail-page-decline = 无法承担
mail-page-day = 其他日期
mail-page-date = 建议此日期
mail-page-note-needed = 请先写几句话。
mail-page-day-needed = 请先选择日期。
mail-page-used = 此事项已在本页面答复。下一封邮件将带有新的链接。
mail-page-gone = 此链接已失效。请以邮件答复，或使用后续邮件中的链接。
mail-page-nothing = 目前这里没有可向您显示的内容。
mail-page-lang = 发给您的消息所用的语言
mail-page-lang-set = 使用此语言
