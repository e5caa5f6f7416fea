# الحوار مع المساعد: الحالة تلي اسم Focal، وما يقترح يرسل عند الضغط عليه.
assistant-try = على سبيل المثال
assistant-status = يبحث عن الجواب…
assistant-topics = ما هي المواضيع التي يجري تنسيقها؟
assistant-mine = إجراءاتي
assistant-reminders = ما هي التذكيرات القادمة؟
assistant-meeting = متى يعقد الاجتماع القادم؟
