# 议题：全部议题、单个议题的详情，以及某人或某机构负责的议题。
list-topics = { $count ->
   *[other] 正在协调的议题共{ $count }个
}
list-topics-main = { $count ->
   *[other] 正在协调的主要议题共{ $count }个
}
list-topics-line = { $named ->
    [bodies] { $topic }；已指定人选的机构：{ $bodies }
    [people] { $topic }
    [kept] { $topic }
   *[nobody] { $topic }；尚未指定人选
}
list-topics-rest = { $count ->
   *[other] 另有{ $count }个议题未显示。
}
list-topics-more = 显示更多议题
find-topics = { $who }：{ $count ->
   *[other] { $count }个议题
}
find-topics-none = { $who }：登记册中没有相关议题
find-topics-line = { $in_body ->
    [yes] { $topic }（{ $role }，{ $body_short }）
   *[no] { $topic }（{ $role }）
}
find-topics-own-line = { $in_body ->
    [yes] { $topic }（{ $role }，{ $body_short }）
   *[no] { $topic }（{ $role }）
}；{ $other_role }：{ $others }
find-topics-line-of-body = { $topic }；{ $role }：{ $person }
find-topics-rest = { $count ->
   *[other] 登记册中另有{ $count }项。
}
show-topic = { $main ->
    [yes] 主要议题：{ $topic }
   *[no] 议题：{ $topic }
}
show-topic-about-in = 该议题的说明有以下语文版本：{ $languages }。
show-topic-language = { $language }
show-topic-name = { $checked ->
    [yes] { $name }
   *[no] { $name }（未经核实）
}
show-topic-resolutions = 与该议题有关的文件：
show-topic-no-resolutions = 登记册中没有与该议题有关的已确认决议。
show-topic-resolution = { $numbered ->
    [yes] 第{ $number }号
   *[no] （编号不详）
}{ $kind ->
    [decision] 决定
   *[resolution] 决议
}{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}，{ $body_short }{ $titled ->
    [yes] ：{ $title }
   *[no] {""}
}{ $coordinates ->
    [yes] ；要求各部门之间进行协调
   *[no] {""}
}{ $acts ->
    [yes] ；应采取行动者：{ $act }
   *[no] {""}
}{ $fate ->
    [revised] ；已被取代（{ $ended }）
    [suppressed] ；已废止（{ $ended }）
    [merged] ；已并入另一文本（{ $ended }）
    [cited] ；曾被引用
   *[none] {""}
}{ $checked ->
    [yes] {""}
   *[no] ；未经核实
}
show-topic-qualifies = { $reason ->
    [pp_calls_for_coordination] 列入理由：全权代表大会的一项决议本身要求各部门之间进行协调。
    [pp_and_sector] 列入理由：全权代表大会和至少一个部门就这一议题通过了决议。
    [undecided] 根据现有记录，尚无法确定该议题是否符合列入条件。
   *[no] 根据现有记录，该议题不符合列入条件。
}{ $checked ->
    [yes] {""}
   *[no] 此结论为暂定：并非所有决议均已得到确认。
}
show-topic-open-items = { $count ->
    [0] 该议题没有待办事项。
   *[other] 该议题有{ $count }个待办事项。
}
show-topic-items = 显示待办事项
