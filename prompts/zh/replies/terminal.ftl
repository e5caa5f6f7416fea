# 终端打开时显示的内容。
welcome = 您正以“{ $person }”的身份与 Focal 对话。可以先试试以下三项：
welcome-ask = 无障碍获取的联系人是谁？
welcome-record = 行动项：BDT在星期五之前把无障碍获取核对清单发给TSB
welcome-remind = 一分钟后提醒我给BDT打电话
welcome-end = 输入“帮助”可查看其他用法；按 Ctrl-D 结束对话。
farewell = 再见。提醒将保留至您下次打开 Focal。
