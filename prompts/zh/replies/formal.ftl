# The formal text of an item, which reports print.
set-formal-text = 事项{ $number }：报告将采用此文本。
formal-text = 事项{ $number }：报告用文本
formal-line = { $language }：{ $text }{ courtesy-mark }
courtesy-mark = { $courtesy ->
    [yes] （非正式译文）
   *[no] {""}
}
formal-sentence = 会议{ $kind ->
    [conclusion] 同意以下内容
    [call_to_action] 请{ $owned ->
        [yes] { $owed }
       *[no] 收件方
    }考虑以下内容
    [information] 注意到以下内容
   *[action] 要求{ $owned ->
        [yes] { $owed }
       *[no] […]
    }完成以下工作
}{ $dated ->
    [yes] （期限：{ $deadline }）
   *[no] {""}
}：{ formal-words }
formal-words = { $text }{ $foreign ->
    [yes] （{ $language }）
   *[no] {""}
}{ courtesy-mark }
formal-printed = { $drafted ->
    [yes] { formal-sentence }
   *[no] { formal-words }
}
formal-draft = 按报告措辞拟写的草稿：{ formal-sentence }
formal-said = 原始记录，作为依据保留：“{ $words }”
button-edit-formal = 编辑报告用文本
form-set-formal-text = 报告用文本
web-form-SetFormalText = 报告用文本
