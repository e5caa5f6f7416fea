# كيف يتصرف Focal في القناة.
set-place = غُيّرت إعدادات هذه القناة.
place-settings = إعدادات هذه القناة:
place-eagerness = متى يتدخل Focal
place-eagerness-spoken = عند مخاطبته فقط
place-eagerness-marked = عند مخاطبته؛ وتُسجَّل أيضاً السطور المعلَّمة، مثل «إجراء: …» أو «قرار: …»
place-eagerness-meeting = عند مخاطبته؛ وتُسجَّل أيضاً السطور المعلَّمة أثناء انعقاد اجتماع بدأ هنا أو اجتماع للفريق
place-group = الفريق
place-lang = لغة القناة
place-lang-unset = غير محددة؛ يُجاب كل شخص بلغته
place-model = النموذج اللغوي
place-model-on = يجوز سؤاله عند تعذّر فهم رسالة
place-model-off = لا يُسأل عما يقال هنا
place-value = { $value }
place-is-direct = يتعلق هذا بقناة: يُرجى ذكره في القناة نفسها. وفي المحادثة المباشرة يجيب Focal دائماً.
place-of-group = هذه القناة تابعة لفريق، والقرار بشأنها لرئاسة ذلك الفريق أو أمانته أو للأمانة: { $group }.
place-needs-group = قبل سؤال نموذج لغوي هنا، يجب تحديد فريق القناة. مثال: «هذه القناة تابعة للفريق ISCG».
