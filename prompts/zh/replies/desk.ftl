# What waits for the secretariat's hand.

answer-left = 秘书处已收到您的答复并将予以处理。在此之前不会有任何变更。
answers-many = 您已有许多答复等待秘书处处理。请稍候，或直接与秘书处联系。
answers-none = 没有待处理的答复。
answers-waiting = { $count ->
   *[other] 有 { $count } 份答复等待秘书处处理：
}
answer-line-said = 答复 { $number }：{ $who }，{ $moment }，关于第 { $items } 项：“{ $words }”
answer-line-declined = 答复 { $number }：{ $who }，{ $moment }，无法承担第 { $items } 项：“{ $words }”
answer-line-date = 答复 { $number }：{ $who }，{ $moment }，建议第 { $items } 项改为{ $day }
answer-line-date-said = 答复 { $number }：{ $who }，{ $moment }，建议第 { $items } 项改为{ $day }：“{ $words }”
answer-line-unsure = 答复 { $number }：{ $who }，{ $moment }，未指明事项：“{ $words }”
answer-settled = 答复 { $number } 已不在等待处理之列。
answer-taken = 答复 { $number } 已标记为处理完毕。
answer-aside = 答复 { $number } 已搁置，未作任何变更。
answer-taken-progress = 已记入第 { $number } 项（{ $text }），来自{ $who }：{ $note }
answer-taken-declined = 已记入第 { $number } 项（{ $text }），该项现为暂缓。{ $who }无法承担：{ $note }
answer-no-date = 请给出您建议的日期。
button-take-answer = 采纳答复 { $number }
button-set-aside = 搁置答复 { $number }
notice-answered-said = { $who }就第 { $number } 项（{ $text }）答复：“{ $words }”。秘书处采纳之前不作任何变更。
notice-answered-declined = { $who }表示无法承担第 { $number } 项（{ $text }）：“{ $words }”。秘书处采纳之前不作任何变更。
notice-answered-date = { $who }建议第 { $number } 项（{ $text }）改为{ $day }。秘书处采纳之前不作任何变更。
event-declined = 表示无法承担
field-answer = 哪一份答复？请给出其编号。
form-answer-item = 给秘书处的答复
form-settle-answer = 处理答复
