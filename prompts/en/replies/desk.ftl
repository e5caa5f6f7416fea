# What waits for the secretariat's hand.

answer-left = The secretariat has your answer and will see to it. Nothing is changed before that.
answers-many = Many answers of yours wait for the secretariat already. Please allow it some time, or get in touch with it directly.
answers-none = No answers are waiting.
answers-waiting = { $count ->
    [one] { $count } answer is waiting for the secretariat:
   *[other] { $count } answers are waiting for the secretariat:
}
answer-line-said = Answer { $number }: { $who }, { $moment }, about { $items }: “{ $words }”
answer-line-declined = Answer { $number }: { $who }, { $moment }, cannot take on { $items }: “{ $words }”
answer-line-date = Answer { $number }: { $who }, { $moment }, proposes { $day } for { $items }
answer-line-date-said = Answer { $number }: { $who }, { $moment }, proposes { $day } for { $items }: “{ $words }”
answer-line-unsure = Answer { $number }: { $who }, { $moment }, with no item named: “{ $words }”
answer-settled = Answer { $number } is not waiting any more.
answer-taken = Answer { $number } is marked as dealt with.
answer-aside = Answer { $number } is set aside; nothing is changed.
answer-taken-progress = Recorded under item { $number }, { $text }, as said by { $who }: { $note }
answer-taken-declined = Recorded under item { $number }, { $text }, which is now pending. { $who } cannot take it on: { $note }
answer-no-date = Please give the date that you propose.
button-take-answer = Accept answer { $number }
button-set-aside = Set answer { $number } aside
notice-answered-said = { $who } answered about item { $number }, { $text }: “{ $words }”. Nothing is changed until the secretariat accepts it.
notice-answered-declined = { $who } cannot take on item { $number }, { $text }: “{ $words }”. Nothing is changed until the secretariat accepts it.
notice-answered-date = { $who } proposes { $day } for item { $number }, { $text }. Nothing is changed until the secretariat accepts it.
event-declined = declined
field-answer = Which answer? Please give its number.
form-answer-item = An answer for the secretariat
form-settle-answer = Settling an answer
