# 与助手的对话：状态接在 Focal 的名字之后；提议的内容按下即发送。
assistant-try = 例如
assistant-status = 正在查找答案…
assistant-topics = 有哪些协调议题？
assistant-mine = 我的行动项
assistant-reminders = 有哪些即将到来的提醒？
assistant-meeting = 下次会议是什么时候？
