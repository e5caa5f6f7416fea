# ما يقال عندما تُفهم الكلمات من معناها.

proposal-by-meaning = فُهمت هذه الكلمات من معناها لا بحرفيتها. لم يُغيَّر شيء بعد. في حال الإبقاء على هذه القراءة تكون النتيجة كما يلي:
which-meaning = أي من هذه الطلبات هو المقصود؟

means-find-focal-point = معرفة جهة الاتصال
means-find-topics = مواضيع هيئة أو شخص
means-list-topics = جميع المواضيع
means-show-topic = كل ما يتعلق بموضوع
means-record-action = تسجيل بند عمل
means-record-conclusion = تسجيل استنتاج
means-record-call-to-action = تسجيل دعوة إلى العمل
means-record-information = تسجيل معلومات
means-list-items = عرض قائمة
means-show-item = عرض بند واحد
means-complete-item = الإبلاغ عن الإنجاز
means-report-progress = الإبلاغ عن التقدم
means-agree-items = الموافقة على مشاريع البنود
means-reopen-item = إعادة فتح بند
means-withdraw-item = سحب بند
means-move-deadline = تأجيل موعد نهائي
means-reassign-item = إحالة بند إلى جهة أخرى
means-edit-item = تصحيح بند
means-undo = التراجع عن آخر تغيير أجريتموه
means-remind-me = إنشاء تذكير
means-snooze-reminder = تأجيل تذكير
means-show-reminders = التذكيرات القادمة
means-set-reminder-plan = اختيار مُهَل التذكير
means-pause-notices = إيقاف جميع التذكيرات مؤقتاً
means-release-notices = استئناف التذكيرات
means-list-meetings = قائمة الاجتماعات
means-show-meeting = الاجتماع القادم
means-list-members = أعضاء فريق
means-set-language = اختيار اللغة
means-set-time-zone = اختيار المنطقة الزمنية
means-set-quiet-hours = اختيار ساعات الهدوء
means-show-profile = عرض ملفكم الشخصي
means-help = ما يمكن طلبه
