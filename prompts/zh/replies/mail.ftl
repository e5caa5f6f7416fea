# What letters say, and the page that their links open.

mail-subject = { $count ->
   *[other] Focal：{ $count } 条提醒
}
mail-subject-other = Focal 的来信
mail-link = 无需账户即可答复、接受或报告进展：{ $link }
mail-open = 答复、接受或报告进展
mail-answers = 对本邮件的回复由秘书处阅读。
