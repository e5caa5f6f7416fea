# أعضاء الفريق.
list-members = { $group_short }: { $count ->
    [zero] لا قيود في السجل
    [one] قيد واحد في السجل
    [two] قيدان في السجل
    [few] { $count } قيود في السجل
    [many] { $count } قيداً في السجل
   *[other] { $count } قيد في السجل
}
list-members-as = { $group_short }: { $capacity }
list-members-as-none = { $group_short }: لا يوجد في السجل قيد بهذه الصفة ({ $capacity }).
list-members-others = القيود الأخرى في السجل:
list-members-on = في { $on }:
list-members-line = { $capacity }: { $person }{ $has_body ->
    [yes] ، عن { $of_body_short }
   *[no] {""}
}{ $has_since ->
    [yes] ؛ اعتباراً من { $since }
   *[no] {""}
}{ $has_as_of ->
    [yes] ؛ الوضع في: { $as_of }
   *[no] {""}
}
