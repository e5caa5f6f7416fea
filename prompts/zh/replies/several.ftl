# 一条消息中的多个标记行。
items-recorded = 已记录{ $count }行：
items-recorded-none = 各行均未能记录。
items-recorded-drafts = 列为草案的内容，在该组主席、会议秘书或秘书处同意之前保持为草案。
line-not-recorded = 未记录：“{ $words }”
line-unclear = 该行有多种理解方式。请单独发送该行，Focal将向您提问。
line-outside-list = 这一行未被视为行动之一。如需记录，请在该行前加上“行动：”再发送。
line-asks-else = 该行是另一项请求。请单独发送该行。
line-says-no-action = 该行未说明要做什么。如需记录行动，请写出完整内容。
line-says-done = 该行说明此事已完成或不再需要。
lines-outside-list = 自该行起共有{ $count }行未被视为行动。如需记录，请在该行前加上“行动：”再发送。
lines-too-many = 一条消息最多记录{ $most }行。自该行起共有{ $count }行未记录，请另发一条消息。
items-changed = 已更改{ $count }项：
items-changed-none = 各项均未能更改。
line-not-changed = 未执行：“{ $words }”
