# 消息未被理解或有多种理解时的说明。

nothing-understood = 未能理解这条消息。您可以输入“帮助”，查看可以提出哪些问题。
greeted = 您好。您可以查询某个议题的联系人、记录行动项或设置提醒；输入“帮助”可查看全部用法。
thanked = 不客气。
parted = 再见。
empty-message = 消息为空。您可以输入“帮助”，查看可以提出哪些问题。
too-long = 消息过长，无法一次读完。请分成较短的几条发送。
other-language = 本系统使用六种正式语文：阿拉伯文、中文、英文、法文、俄文和西班牙文。请使用其中一种。
beyond-me = 这超出了我的能力范围：我负责议题、会议和行动项，不能代为预订、打印或翻译。我可以到时提醒您，或将其记为某人的行动项。
no-such-day = 该日期不存在。请另给一个日期。
no-such-time = 该时间不存在。请另给一个时间。
too-far = 该日期过于遥远，无法保存。请给一个较近的日期。
holiday-moves = 该节日的日期每年不同。请给出月份和日期。
unknown-anchor = 该日期的起算点不详。请直接给出日期。
no-such-number = 没有这个编号。请核对。
answer-not-understood = 未能将此答复与所提问题对应。您可以重新回答，或输入“取消”。
proposal = 此消息由语言模型协助理解，目前未作任何更改。如您同意，结果如下：
proposal-no = 如要保持不变，请回答“不”。
left-as-it-is = 未作任何更改。
# Said where nothing was asked: a bare yes or no.
nothing-asked = 目前没有等待回答的问题，未作任何更改。
form-cancelled = 已取消填写。未作任何更改。
which-date = 您指的是哪个日期？
which-topic = 您指的是哪个议题？
which-body = 您指的是哪个机构？
which-meeting = 您指的是哪次会议？
which-person = 您指的是谁？
which-item = 您指的是哪一项？
reading-item = 第 { $number } 项
reading-date = { $day }
reading-meeting = { $group }下次会议之前
reading-name = { $name }
recurring = 这是一个重复的期限。每一项只有一个截止日期：请给出下一个日期，完成后再另行记录。
in-the-past = 该时间已过。请给一个较晚的时间。
reminder-offered = 是否为“{ $text }”设置提醒？
reminder-wanted = 设置提醒
file-not-read = 未能获取“{ $name }”，因此未读取其内容。请重新发送，或将其文字粘贴到此处。
