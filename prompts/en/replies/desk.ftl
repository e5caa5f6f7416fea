# What waits for the secretariat's hand.

answer-left = The secretariat has your answer and will see to it. Nothing is changed before that.
answer-left-item = The secretariat has your answer on item { $number }, { $text }, and will see to it. Nothing is changed before that.
answer-proposed = Proposed: { $day }
answer-reason = You may add a reason, for example: “tell the secretariat about { $number }: …”
answers-many = Many answers of yours wait for the secretariat already. Please allow it some time, or get in touch with it directly.
answers-none = No answers are waiting.
answers-waiting = { $count ->
    [one] { $count } answer is waiting for the secretariat:
   *[other] { $count } answers are waiting for the secretariat:
}
answer-line-said = Answer { $number }: { $who }, { $moment }, about item { $items }: “{ $words }”
answer-line-among = Answer { $number }: { $who }, { $moment }, about items { $items }: “{ $words }”
answer-line-declined = Answer { $number }: { $who }, { $moment }, cannot take on item { $items }: “{ $words }”
answer-line-declined-only = Answer { $number }: { $who }, { $moment }, cannot take on item { $items }
answer-line-date = Answer { $number }: { $who }, { $moment }, proposes { $day } for item { $items }
answer-line-date-said = Answer { $number }: { $who }, { $moment }, proposes { $day } for item { $items }: “{ $words }”
answer-line-unsure = Answer { $number }: { $who }, { $moment }, with no item named: “{ $words }”
answer-line-automatic = Answer { $number }: { $who }, { $moment }, perhaps an automatic reply: “{ $words }”
answer-settled = Answer { $number } is not waiting any more.
answer-unknown = There is no answer { $number }.
answer-which = Answer { $number } is about several items. Under which of them is it to be recorded? To leave all of them as they are: “set answer { $number } aside”.
answer-under = Item { $number }: { $text }
answer-taken = Answer { $number } is marked as dealt with.
answer-aside = Answer { $number } is set aside; nothing is changed.
answer-aside-untold = No message about this goes to { $who }, since theirs names no item. Please write to them if an answer is due.
answer-taken-progress = Recorded under item { $number }, { $text }, as said by { $who }: { $note }
answer-taken-declined = Recorded under item { $number }, { $text }, which is now pending. { $who } cannot take it on: { $note }
answer-taken-declined-only = Recorded under item { $number }, { $text }, which is now pending. { $who } cannot take it on.
answer-no-date = Please give the date that you propose.
button-take-answer = Accept answer { $number }
button-set-aside = Set answer { $number } aside
answered-how = In a chat with Focal or on its web page: “accept answer { $answer }” or “set answer { $answer } aside”.
notice-answered-said = { $who } answered about item { $number }, { $text }: “{ $words }”. Nothing is changed until the secretariat accepts it. { answered-how }
notice-answered-among = { $who } answered a message about items { $items }: “{ $words }”. Nothing is changed until the secretariat accepts it. { answered-how }
notice-answered-unsure = { $who } wrote without naming an item: “{ $words }”. Nothing is changed; it waits among the answers. { answered-how }
notice-answered-automatic = A message from { $who } may be an automatic reply: “{ $words }”. Nothing is changed; it waits among the answers. { answered-how }
task-letters = see to messages received by mail that name no item
button-answers = Answers waiting
notice-answered-declined = { $who } cannot take on item { $number }, { $text }: “{ $words }”. Nothing is changed until the secretariat accepts it. { answered-how }
notice-answered-declined-only = { $who } cannot take on item { $number }, { $text }. Nothing is changed until the secretariat accepts it. { answered-how }
notice-aside = Thank you for your answer about item { $number }, { $text }. The secretariat has read it and leaves the item as it is. Deadline: { $deadline }.
notice-aside-among = Thank you for your answer about items { $items }. The secretariat has read it and leaves the items as they are.
notice-answered-date = { $who } proposes { $day } for item { $number }, { $text }. Nothing is changed until the secretariat accepts it. { answered-how }
event-declined = declined
field-answer = Which answer? Please give its number.
field-take = What should be done with this answer?
field-arrived = Did it arrive?
answer-to-accept = accept it
answer-to-set-aside = set it aside
form-answer-item = An answer for the secretariat
form-settle-answer = Settling an answer

release-sheet = { $count ->
    [one] { $count } notice is waiting for release:
   *[other] { $count } notices are waiting for release:
}
release-none = Nothing is waiting for release.
release-line = Notice { $number }, to { $person }, in { $language }, { $moment }: { $said }
release-how = To let some go, say “release the notices 3 and 5”; to put one in other words, “change notice 3 to: …”; to leave one out, “strike notice 3”.
release-struck = { $count ->
    [one] { $count } notice is struck and will not be sent.
   *[other] { $count } notices are struck and will not be sent.
}
release-edited = Notice { $number } now reads:
release-edited-was = Other words had been put in before: “{ $text }”.
trusted = { $who } will be told without a release from now on. { $count ->
    [one] { $count } notice that was waiting is released.
   *[other] { $count } notices that were waiting are released.
}
trusted-no-more = Notices to { $who } wait for release again. { $count ->
    [one] { $count } notice to come is held.
   *[other] { $count } notices to come are held.
}
enrolled = { $who } will be reminded from now on.
enrolled-no-more = Nothing is sent to { $who } unasked any more.
enrolled-holds = { $count ->
    [one] { $count } item is open with them; they are told of it once.
   *[other] { $count } items are open with them; they are told of these once, in one message.
}
enrolled-waits = What is to be sent waits for release by the secretariat, until they are trusted.
enrol-already-yes = { $who } is enrolled already.
enrol-already-no = { $who } is not enrolled.
untold = { $count ->
    [one] { $count } notice did not reach its reader:
   *[other] { $count } notices did not reach their readers:
}
untold-none = Everybody could be told.
untold-line = { $who } could not be reached, { $moment }: item { $number }, { $text } — { $deadline }
untold-line-unsure = It is not certain that { $who } was reached, { $moment }: item { $number }, { $text } — { $deadline }{ untold-notice }
untold-own = { $who } could not be reached, { $moment }: a personal reminder
untold-own-unsure = It is not certain that { $who } was reached, { $moment }: a personal reminder{ untold-notice }
untold-notice = { $settles ->
    [yes] {" "}(notice { $notice })
   *[no] {""}
}
untold-how = Whoever has asked the reader may say so here: “notice { $notice } arrived”, or “send notice { $notice } again”.
doubt-none = None of these notices is waiting for a decision on whether it arrived.
doubt-arrived = { $count ->
    [one] { $count } notice is noted as arrived; it is not sent again.
   *[other] { $count } notices of the same message are noted as arrived; they are not sent again.
}
doubt-again = { $count ->
    [one] { $count } notice is sent once more, as far as it still holds.
   *[other] { $count } notices of the same message are sent once more, as far as they still hold.
}
status-called = { $people ->
    [one] { $people } person is asked for one line on how things stand.
   *[other] { $people } people are asked for one line on how things stand.
} { $count ->
    [one] { $count } open item is concerned.
   *[other] { $count } open items are concerned.
}
status-nobody = There is nobody to ask: no open item has somebody responsible who can be told.
status-nobody-of = Nobody can be asked how item { $number } stands: it has nobody responsible who can be told.
status-which-group = For which group? Please name it.
status-not-yours = The status of the items of { $group } is asked for by its chair or secretary, or by the secretariat.
notice-status = { $by } asks how item { $number } stands: { $text }. One line is enough. Responsible: { $responsible }. Deadline: { $deadline }.
notice-edited = Item { $number }: { $words }
notice-edited-whole = { $words }
field-notice = Which notice? Please give its number.
field-notices = Which notices? Please give their numbers.
form-strike-notices = Striking notices
form-settle-doubt = Settling what may have arrived
form-edit-notice = Other words for a notice
form-pause-notices = Pausing reminders
form-trust-reader = Telling somebody without a release
form-enrol-person = Enrolling somebody
desk-pauses = { $count ->
    [one] { $count } pause is in force:
   *[other] { $count } pauses are in force:
}
desk-pause = { $whole ->
    [yes] Nothing is sent unasked
   *[no] Nothing is sent unasked about the items of { $group_short }
}{ $bounded ->
    [yes] {" "}until { $moment }.
   *[no] , until this pause is ended.
}
desk-pause-class = Nothing is sent unasked to { to-class }{ $bounded ->
    [yes] {" "}until { $moment }.
   *[no] , until this pause is ended.
}
desk-proposals = { $count ->
    [one] { $count } meeting has proposals to be reviewed:
   *[other] { $count } meetings have proposals to be reviewed:
}
desk-proposals-line = { $group_short }, { $day } – { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
desk-entries = { $count ->
    [one] { $count } entry waits to be confirmed, for the first time or after a year:
   *[other] { $count } entries wait to be confirmed, for the first time or after a year:
}
desk-successors = { $count ->
    [one] { $count } successor is proposed and not yet recorded:
   *[other] { $count } successors are proposed and not yet recorded:
}
desk-successor = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
}: { $to } is proposed to follow { $person } ({ $day })
desk-more = { $count ->
    [one] { $count } more is not shown here.
   *[other] { $count } more are not shown here.
}
button-release-one = Release notice { $number }
button-edit-notice = Other words for notice { $number }
button-strike-notice = Strike notice { $number }
button-arrived = Notice { $number } arrived
button-send-again = Send notice { $number } again
button-end-pause = End this pause
button-confirm-entry = Confirm: { $person }
button-record-successor = Record { $to }
button-ask-status = Ask how item { $number } stands
button-reopen = Reopen item { $number }
