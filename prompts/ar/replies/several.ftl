# عدة سطور معلَّمة في رسالة واحدة.
items-recorded = عدد السطور المسجلة: { $count }
items-recorded-none = تعذّر تسجيل أي من السطور.
items-recorded-drafts = ما يرد بصفة مشروع يبقى مشروعاً إلى أن توافق عليه رئاسة الفريق أو أمانته أو الأمانة.
line-not-recorded = لم يُسجَّل: «{ $words }»
line-unclear = يمكن فهم هذا السطر بأكثر من معنى. يُرجى إرساله بمفرده وسيطرح Focal السؤال.
items-changed = عدد البنود المعدَّلة: { $count }
items-changed-none = تعذّر تعديل أي من البنود.
line-not-changed = لم يُنفَّذ: «{ $words }»
