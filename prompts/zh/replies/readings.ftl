# Texts of meetings that are read step by step.
reading-offered = { $group_short }，{ $day }：语言模型也可以读取{ $source }
reading-running = { $group_short }，{ $day }：正在{ $by ->
    [model] 由模型
   *[rules] 按规则
}读取{ $source }。已读段落：{ $step }/{ $total }；目前的新建议：{ $found }
reading-done = { $group_short }，{ $day }：已{ $by ->
    [model] 由模型
   *[rules] 按规则
}读完{ $source }。新建议：{ $found }
reading-stopped = { $group_short }，{ $day }：{ $source }的读取已暂停。已读段落：{ $step }/{ $total }；新建议：{ $found }
reading-reason = { $reason ->
    [asked] 应要求停止。
    [away] 无法连接模型。请稍后再试。
    [budget] 24小时内向模型提问的次数已用完。明天可以继续。
    [not-allowed] 该组或其主席不再允许模型读取文本。
    [not-yours] 启动读取的人不再负责该组。
    [no-model] 已不再配置模型。
    [adopted] 会议报告已通过；文本不再保留。
    [late] 未及时继续；文本不再保留。
   *[none] 尚未开始。
}
reading-missed = 模型未给出可用答复的段落：{ $missed }。按规则在其中找到的内容仍然有效。
reading-cost = 模型{ $model }也可以读取该文本。需要提问{ $calls }次，约{ $tokens }个词元；今天还剩{ $left }次。模型找到的内容只会成为建议。
reading-unknown = 没有等待读取的文本。请先提供：将文本粘贴在请求下方，或发送文件。
reading-forgotten = 该文本已不再保留。请重新提供。
reading-not-allowed = { $group_short }，{ $day }：任何模型都不得读取本次会议的文本。须由该组在同意设置中允许，并由主席就该会议批准。
button-reading-start = 由模型读取
button-reading-offered = 由模型读取的费用
button-reading-state = 进展如何？
button-reading-stop = 停止
form-read-text = 读取文本
