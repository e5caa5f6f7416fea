# Когда собираются группы.
show-meeting = Собрание: { $group }
next-meeting = { $count ->
    [one] Следующее собрание
    [few] Следующие собрания
    [many] Следующие собрания
   *[other] Следующие собрания
}
next-meeting-none = Запланированных собраний в реестре нет.
next-meeting-none-of = { $group }: запланированных собраний в реестре нет.
list-meetings = { $count ->
    [0] Собраний в реестре нет
    [one] В реестре { $count } собрание
    [few] В реестре { $count } собрания
    [many] В реестре { $count } собраний
   *[other] В реестре { $count } собрания
}
list-meetings-of = { $group_short }: { $count ->
    [0] собраний в реестре нет
    [one] в реестре { $count } собрание
    [few] в реестре { $count } собрания
    [many] в реестре { $count } собраний
   *[other] в реестре { $count } собрания
}
list-meetings-line = { $group_short }: { $one_day ->
    [yes] { $start }
   *[no] { $start } – { $end }
}{ $in_conjunction ->
    [yes] , совместно с собранием: { $joint_short }
   *[no] {""}
} ({ $state ->
    [planned] запланировано
    [held] состоялось
    [cancelled] отменено
    [past] было запланировано; сведений о проведении нет
   *[unknown] сведений о проведении нет
})
meeting-label = { $name ->
    [place] Место
    [opens] Открытие
    [closes] Закрытие
    [contribution] Предельный срок для вкладов
    [registration] Предельный срок для регистрации
    [documents] Предельный срок для документов
   *[other] Объявленная дата ({ $words })
}
meeting-value = { $value }
meeting-service = { $service ->
    [remote_participation] Обеспечивается дистанционное участие.
    [captioning] Обеспечиваются субтитры.
   *[interpretation] Обеспечивается устный перевод.
}
meeting-not-said = Какое собрание имеется в виду? Укажите, пожалуйста, группу, например: до следующего собрания КГРЭ.
meeting-unknown = В реестре нет собрания под названием «{ $words }».
group-not-shown = Сведения о работе этой группы здесь не показываются.
