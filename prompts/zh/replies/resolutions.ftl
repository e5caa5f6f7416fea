# 决议与议题的对应关系。
resolution-called = { $body_short }{ $numbered ->
    [yes] 第{ $number }号
   *[no] （编号不详）
}{ $kind ->
    [decision] 决定
   *[resolution] 决议
}{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}
list-resolutions = 与议题相对应的决议共{ $count }项
list-resolutions-topic = 与{ $topic }有关的决议：{ $count }项
list-resolutions-body = { $body_short }的决议：{ $count }项
list-resolutions-sectors = 涉及不止一个部门的决议：{ $count }项
list-resolutions-conferences = 两个或以上大会均有决议的主题：{ $count }个
list-resolutions-none = 没有可在此处显示的此类决议记录。
list-resolutions-of-sectors = { $resolution }：{ $sectors }；议题：{ $topics }{ $checked ->
    [yes] {""}
   *[no] ；未经核实
}
list-resolutions-theme = { $topic }：{ $resolutions }{ $checked ->
    [yes] {""}
   *[no] ；并非全部经过核实
}
list-resolutions-candidates = 以上为可考虑精简合并的候选主题，尚待研究。是否合并由成员决定。
list-resolutions-rest = 另有{ $count }项决议。
list-resolutions-more = 显示更多决议
show-topic-changed = { $now ->
    [yes] 自{ $year }年修改以来，该议题符合列入条件。
   *[no] 自{ $year }年修改以来，该议题不再符合列入条件。
}
show-topic-units = 就该议题开展工作的有：
unit-question = 第{ $number }号课题{ $grouped ->
    [yes] ，工作组{ $party }
   *[no] {""}
}，{ $body_short }{ $titled ->
    [yes] ：{ $title }
   *[no] {""}
}{ $led ->
    [yes] ；牵头方：{ $by }
   *[no] {""}
}
unit-task-force = 任务组：{ $body }{ $led ->
    [yes] ；牵头方：{ $by }
   *[no] {""}
}
# 某届大会所作的修改。
compare-revisions = { $body_short }，{ $year }年：{ $count }项决议有变化
compare-revisions-none = 没有{ $body_short } { $year }年修改决议的记录。
compare-new = 新增：{ $count }
compare-revised = 修订：{ $count }
compare-suppressed = 废止：{ $count }
compare-merged = 并入其他决议：{ $count }
compare-revised-line = { $body_short }{ $numbered ->
    [yes] 第{ $number }号
   *[no] （编号不详）
}{ $kind ->
    [decision] 决定
   *[resolution] 决议
}{ $revised ->
    [yes] （{ $revision }）
   *[no] {""}
}{ $dated ->
    [yes] ；此前：{ $before }
   *[no] {""}
}{ $acts ->
    [yes] ；应采取行动者：{ $act }
   *[no] {""}
}{ $checked ->
    [yes] {""}
   *[no] ；未经核实
}
compare-unchanged = { $count }项决议保持不变。
compare-topics = 涉及的议题：{ $topics }
compare-topic = { $now ->
    [yes] { $topic }：现符合列入条件
   *[no] { $topic }：不再符合列入条件
}
compare-recheck = { $count }条登记需要重新核对：
compare-recheck-none = 联系人名单中没有需要重新核对的登记。
revisions-none = 没有载明年份的{ $body_short }决议记录。
task-recheck = 在{ $body_short }（{ $year }年）之后重新核对联系人名单
button-compare-revisions = 查看变化
# Pages.
web-resolutions = 决议
web-resolutions-all = 与议题对应的全部决议
web-resolutions-ways = 各大会及其共同点
web-resolutions-sectors = 涉及多个部门的决议
web-resolutions-themes = 可精简的主题
web-resolutions-of-body = 同一大会的决议
web-resolutions-import = 从文件导入对应表
