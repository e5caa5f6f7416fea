# Focal 在频道中的行为。
set-place = 本频道的设置已更改。
place-settings = 本频道的设置：
place-eagerness = Focal 何时作答
place-eagerness-spoken = 仅在被问到时
place-eagerness-marked = 在被问到时；带标记的行（例如“行动项：……”或“决定：……”）也会记录
place-eagerness-meeting = 在被问到时；在此处开始的会议或该组会议进行期间，也记录带标记的行
place-group = 所属组
place-lang = 频道语言
place-lang-unset = 未设定；以每个人自己的语言作答
place-model = 语言模型
place-model-on = 在未能理解消息时可以询问
place-model-off = 不就此处的发言询问
place-value = { $value }
place-is-direct = 此项涉及频道，请在相应频道中提出。在单独对话中，Focal 始终作答。
place-of-group = 本频道属于某个组，须由该组主席、会议秘书或秘书处决定：{ $group }。
place-needs-group = 在此处询问语言模型之前，须先指明频道所属的组。例如：“本频道属于ISCG”。
