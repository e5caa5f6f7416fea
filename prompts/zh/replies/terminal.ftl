# 终端打开时显示的内容。
welcome = 您正以“{ $person }”的身份与Focal对话。可以先试试以下三项：
welcome-ask = 无障碍获取的联系人是谁？
welcome-record = 行动项：BDT在星期五之前把无障碍获取核对清单发给TSB
welcome-remind = 一分钟后提醒我给BDT打电话
welcome-end = 输入“帮助”可查看其他用法；按Ctrl-D结束对话。
farewell = 再见。提醒将保留至您下次打开Focal。
welcome-stranger = “{ $words }”不在登记册中，因此此处仅显示任何人均可查看的内容。
welcome-speak-as = 如需以登记册中某人的身份对话，请在打开Focal时加上：
welcome-command = { $command }
welcome-nobody = 登记册中尚无人填有电子邮件地址。“{ $bring }”可导入您自己的名单，“{ $sandbox }”可载入示例。
