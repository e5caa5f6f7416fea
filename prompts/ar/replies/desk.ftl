# What waits for the secretariat's hand.

answer-left = وصل ردكم إلى الأمانة التي ستنظر فيه. ولا يتغير أي شيء قبل ذلك.
answers-many = لديكم عدد كبير من الردود التي تنتظر الأمانة. نرجو منحها بعض الوقت أو الاتصال بها مباشرة.
answers-none = لا توجد ردود في الانتظار.
answers-waiting = { $count ->
    [zero] لا توجد ردود في انتظار الأمانة:
    [one] رد واحد في انتظار الأمانة:
    [two] ردان في انتظار الأمانة:
    [few] { $count } ردود في انتظار الأمانة:
    [many] { $count } رداً في انتظار الأمانة:
   *[other] { $count } رد في انتظار الأمانة:
}
answer-line-said = الرد { $number }: { $who }، { $moment }، بشأن { $items }: «{ $words }»
answer-line-declined = الرد { $number }: { $who }، { $moment }، اعتذار عن { $items }: «{ $words }»
answer-line-date = الرد { $number }: { $who }، { $moment }، الموعد المقترح { $day } للبند { $items }
answer-line-date-said = الرد { $number }: { $who }، { $moment }، الموعد المقترح { $day } للبند { $items }: «{ $words }»
answer-line-unsure = الرد { $number }: { $who }، { $moment }، من دون ذكر أي بند: «{ $words }»
answer-settled = لم يعد الرد { $number } في الانتظار.
answer-taken = وُضعت على الرد { $number } علامة تفيد بمعالجته.
answer-aside = نُحّي الرد { $number } جانباً؛ ولم يتغير أي شيء.
answer-taken-progress = دُوّن في البند { $number }، { $text }، نقلاً عن { $who }: { $note }
answer-taken-declined = دُوّن في البند { $number }، { $text }، وأصبح معلقاً. اعتذار من { $who }: { $note }
answer-no-date = يُرجى ذكر الموعد المقترح.
button-take-answer = قبول الرد { $number }
button-set-aside = تنحية الرد { $number }
notice-answered-said = ورد من { $who } رد بشأن البند { $number }، { $text }: «{ $words }». ولا يتغير أي شيء قبل أن تقبله الأمانة.
notice-answered-declined = اعتذار من { $who } عن البند { $number }، { $text }: «{ $words }». ولا يتغير أي شيء قبل أن تقبله الأمانة.
notice-answered-date = الموعد الذي يقترحه { $who } للبند { $number }، { $text }: { $day }. ولا يتغير أي شيء قبل أن تقبله الأمانة.
event-declined = اعتذار
field-answer = أي رد؟ يُرجى ذكر رقمه.
form-answer-item = رد إلى الأمانة
form-settle-answer = البت في رد
