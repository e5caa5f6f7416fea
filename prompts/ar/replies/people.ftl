# الإعدادات الشخصية والملف الشخصي.
set-language = ستكون مراسلات Focal معكم من الآن باللغة التالية: { $language }.
language-not-spoken = لا يكتب Focal باللغة المطلوبة («{ $words }»). ولغاته هي الإسبانية والإنجليزية والروسية والصينية والعربية والفرنسية.
set-time-zone = منطقتكم الزمنية الآن هي: { $zone }. التاريخ والوقت المحليان: { $moment }.
zone-unknown = لم يُعثر على منطقة زمنية باسم «{ $words }». ويمكن ذكر مدينة مثل جنيف أو نيروبي، أو اسم مثل Africa/Nairobi.
set-quiet-hours = لن يُرسَل إليكم أي شيء من دون طلب بين { $start } و{ $end } بحسب منطقتكم الزمنية.
set-quiet-hours-none = أُلغيت ساعات الهدوء الخاصة بكم.
quiet-hours-need-both = تتطلب ساعات الهدوء بداية ونهاية، مثلاً من 20:00 إلى 07:00.
quiet-hours-empty = يجب أن تختلف بداية ساعات الهدوء عن نهايتها، مثلاً من 20:00 إلى 07:00.
quiet-hours-long = لا تترك ساعات الهدوء هذه للتذكيرات إلا أقل من ساعة في اليوم. يُرجى ترك ساعة واحدة على الأقل، مثلاً من 20:00 إلى 07:00.
show-profile = { $person }: ما يعرفه Focal
profile-calendar = للبرامج الأخرى تقويم يضم أرقام بنودكم المفتوحة وأيامها. وعنوانه لكم وحدكم ولا يُعطى إلا في الصفحات: { web-nav-me }، «{ web-feed-new }».
profile-reference = المعرّف
profile-roles = الأدوار
profile-language = اللغة
profile-language-unset = غير محددة؛ يجيب Focal بلغة رسالتكم
profile-zone = المنطقة الزمنية
profile-quiet-hours = ساعات الهدوء
profile-quiet-hours-set = من { $start } إلى { $end }
profile-quiet-hours-unset = لا توجد
profile-leads = التذكيرات
profile-leads-set = عدد الأيام قبل الموعد النهائي: { $days }
profile-leads-unset = وفقاً للترتيب المعتاد
profile-leads-none = لا تذكيرات قبل المواعيد النهائية
profile-reach = تصل التذكيرات
reach-last = حيث كنتم آخر مرة
reach-slack = في Slack
reach-teams = في Microsoft Teams
reach-mail = بالبريد الإلكتروني
reach-terminal = في المحطة الطرفية
profile-away = الغياب
profile-away-set = من { $since } إلى { $until }
profile-away-unset = لا يوجد
profile-offices = الرد نيابة عن
profile-value = { $value }
profile-role-visitor = الزوار
profile-role-delegate = الوفود
profile-role-staff = الموظفون
profile-role-focal_point = جهة الاتصال
profile-role-chair = الرئاسة
profile-role-secretary = أمانة الاجتماع
profile-role-secretariat = الأمانة
profile-role-administrator = إدارة Focal
export-my-data = كل ما هو محفوظ عنكم مرفق في ملف: { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطراً
   *[other] { $count } سطر
}
erase-asked = هل يُمحى ما هو محفوظ عنكم؟ لا يمكن الرجوع عن ذلك.
erase-goes = ما يُمحى: الاسم والعناوين والإعدادات والملاحظات الشخصية وما كتبتموه إلى Focal وما كتبه إليكم، وكذلك وسائل الدخول.
erase-stays = ما يبقى: بنود العمل والاستنتاجات وتاريخ القائمة، لأنها سجلات الأفرقة. ويحل «{ $stand_in }» محل اسمكم فيها. وتنتهي مهامكم اليوم.
erase-open-items = { $count ->
    [zero] لا يبقى أي بند من مسؤوليتكم مفتوحاً.
    [one] يبقى بند واحد من مسؤوليتكم مفتوحاً:
    [two] يبقى بندان من مسؤوليتكم مفتوحين:
    [few] تبقى { $count } بنود من مسؤوليتكم مفتوحة:
    [many] يبقى { $count } بنداً من مسؤوليتكم مفتوحاً:
   *[other] يبقى { $count } بند من مسؤوليتكم مفتوحاً:
}
erase-my-data = مُحي ما كان محفوظاً عنكم.
button-erase-my-data = محو
