# عندما يغادر شخص ما: يُسرد ما بقي مفتوحاً وتُسأل الأمانة.
task-leaver = معالجة ما بقي مفتوحاً: { $person }، لم يعد في الخدمة
record-departure = سُجّل: { $person }، لم يعد في الخدمة. وتتولى الجهة المناوبة المهمة حيثما وُجدت، ويُطلب من الأمانة معالجة الباقي. ولا تنتهي أي مهمة من تلقاء نفسها: تعيّن الهيئة أولاً شخصاً آخر.
departure-back = سُجّل: { $person }، في الخدمة.
departure-noted = هذا مسجّل بالفعل: { $person }، لم يعد في الخدمة.
departure-not-noted = وفق السجل: { $person }، في الخدمة.
departure-own = مغادرة المرء نفسه يسجلها شخص آخر في الأمانة.
left-entries = القيود في قائمة جهات الاتصال:
left-seats = المشاركة في الأفرقة:
left-seat = { $group }: { $capacity }
left-items = البنود المفتوحة:
left-item = { $number }: { $text } — { $deadline }
left-nothing = لم يبق شيء مفتوح: لا قيد ولا مشاركة ولا بند.
button-end-role = إنهاء المهمة: { $topic }
button-their-items = البنود المفتوحة
means-record-departure = تسجيل مغادرة شخص
form-record-departure = تسجيل مغادرة
web-form-RecordDeparture = تسجيل مغادرة
