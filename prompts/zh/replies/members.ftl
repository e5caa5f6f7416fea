# 组的成员。
list-members = { $group_short }：{ $count ->
    [0] 登记册中没有记录
   *[other] 登记册中有{ $count }条记录
}
list-members-as = { $group_short }：{ $capacity }
list-members-as-none = { $group_short }：登记册中没有担任该职务（{ $capacity }）的记录。
list-members-others = 登记册中的其他记录：
list-members-on = 截至{ $on }：
list-members-line = { $capacity }：{ $person }{ $has_body ->
    [yes] ，代表{ $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] ；自{ $since }起
   *[no] {""}
}{ $has_as_of ->
    [yes] ；截至：{ $as_of }
   *[no] {""}
}
