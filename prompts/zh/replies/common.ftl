# 各类答复共用的词语。术语用于句中，不加句号。

## 议题方面的职责、事项的状态和类型
role-focal_point = 联系人
role-alternate = 候补联系人
role-as-party = { $has_body ->
    [yes] “{ $topic }”议题的联系人（{ $body }）
   *[no] “{ $topic }”议题的各联系人
}
status-draft = 草案
status-open = 未结束
status-in_progress = 进行中
status-pending = 等待中
status-reported_done = 已报告完成
status-closed = 已结束
status-superseded = 已被取代
status-withdrawn = 已撤回
status-overdue = 期限已过，仍未结束
status-undated = 未定期限
status-unassigned = 未定负责方
status-untransmitted = 尚未转交
kind-action = 行动项
kind-conclusion = 结论
kind-call_to_action = 行动呼吁
kind-information = 信息
kind-personal = 个人提醒

## 在组中的身份，以及事项的各方
capacity-chair = 主席
capacity-vice_chair = 副主席
capacity-representative = 代表
capacity-secretary = 秘书
capacity-member = 成员
capacity-observer = 观察员
capacity-responsible = 负责方
capacity-cooperating = 协作方
capacity-report_to = 报告对象
capacity-addressed = 发送对象

## 尚缺的内容，以及确定程度
nobody-named = 尚未指定
no-deadline = 无截止日期
not-known = 不详
example-mark = 示例数据：其中的办公室、会议和事项均为虚构，并非真实登记册。
working-list-as-of = 工作清单，截至{ $day }
named-unverified = { $name }（名称未经核实）

## 按钮
label-yes = 是
label-keep = 保留
label-do-it = 是，执行
label-change = 修改
label-cancel = 取消
label-more = 显示更多

## 无法办理时的说明
failure-code = 您的消息已收到，但未能作出答复。没有任何改动。请将此代码告知秘书处：{ $code }。
answer-not-shown = 您的消息已收到并处理，但答复无法在此显示。请查询目前情况，或将此代码告知秘书处：{ $code }。
may-not = 您目前的身份不包含此项权限。秘书处可以为您提供帮助。

## 组合方式
pair = { $label }：{ $value }
quote = “{ $words }”
quote-in = “{ $words }”（{ $language }）
document-comes = 文件：{ $name }
document-not-here = { $name }无法在此提供。请要求以纯文本提供，或打开该会议的页面。
choose-by-number = 请回复所选项的编号。
only-for-you = 仅供您本人查看：

## 日期（模式：EEEE 星期，d 日，M 月，y 年）、时间和时区
day-pattern = { $weekday ->
    [yes] y年M月d日EEEE
   *[no] y年M月d日
}
day-pattern-first = { $weekday ->
    [yes] y年M月d日EEEE
   *[no] y年M月d日
}
month-pattern = M月
day-in-zone = { $day }（{ $zone }）
moment = { $day } { $time }（{ $zone }）
moment-and-here = { $moment }，即{ $here }
time-in-zone = { $time }（{ $zone }）
zone-geneva = 日内瓦时间
zone-utc = UTC
zone-offset = UTC{ $offset }

## 与会议挂钩的截止日期
relative-span = { $unit ->
    [working_day] { $n ->
       *[other] { $n }个工作日
    }
    [week] { $n ->
       *[other] { $n }周
    }
    [month] { $n ->
       *[other] { $n }个月
    }
   *[calendar_day] { $n ->
       *[other] { $n }天
    }
}
relative-before = { $group }{ $which ->
    [known] 会议
    [following] 再下一次会议
   *[next] 下一次会议
}{ $edge ->
    [closing] 闭幕
   *[opening] 开幕
}前{ $span }
relative-after = { $group }{ $which ->
    [known] 会议
    [following] 再下一次会议
   *[next] 下一次会议
}{ $edge ->
    [closing] 闭幕
   *[opening] 开幕
}后{ $span }
relative-at = { $group }{ $which ->
    [known] 会议
    [following] 再下一次会议
   *[next] 下一次会议
}{ $edge ->
    [closing] 闭幕
   *[opening] 开幕
}之前
relative-dated = { $relative }，目前为{ $day }
relative-undated = { $relative }（该会议日期未定）
relative-cancelled = { $relative }（该会议已取消）
