# 有人离任：列出其未了事项，并请秘书处处理。
task-leaver = 处理未了事项：{ $person }已离任
record-departure = 已记录：{ $person }已离任。设有候补联系人的，由其代行职责；其余事项请秘书处处理。任何职责都不会自行终止，须先由有关机构另行指定。
departure-back = 已记录：{ $person }在任。
departure-noted = 此前已记录：{ $person }已离任。
departure-not-noted = 根据登记，{ $person }在任。
departure-own = 本人离任由秘书处其他人员记录。
left-entries = 联系人名单中的登记：
left-seats = 在各组中的任职：
left-seat = { $group }：{ $capacity }
left-items = 未了事项：
left-item = { $number }：{ $text } — { $deadline }
left-nothing = 没有未了事项：既无登记，也无任职，也无待办事项。
button-end-role = 结束职责：{ $topic }
button-their-items = 其未了事项
means-record-departure = 记录离任
form-record-departure = 记录离任
web-form-RecordDeparture = 记录离任
