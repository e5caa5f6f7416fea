# What becomes of a call to action once it is agreed.

call-step-transmitted = transmitted
call-step-on_agenda = on the agenda
call-step-noted = noted
call-step-endorsed = endorsed
call-step-acted_on = acted upon
call-step-not_taken_up = not taken up
call-label-transmitted = Transmitted
call-label-on_agenda = On the agenda
call-label-noted = Noted
call-label-endorsed = Endorsed
call-label-acted_on = Acted upon
call-label-not_taken_up = Not taken up
event-transmitted = { call-step-transmitted }
event-on_agenda = { call-step-on_agenda }
event-noted = { call-step-noted }
event-endorsed = { call-step-endorsed }
event-acted_on = { call-step-acted_on }
event-not_taken_up = { call-step-not_taken_up }
# What is known of a step: the body, the day, the number of the document, the meeting.
call-told = { $known ->
    [body] { $body_short }
    [body-day] { $body_short }, { $day }
    [day] { $day }
    [meeting] { $meeting_short }, { $meeting_day }
    [body-meeting] { $body_short } – { $meeting_short }, { $meeting_day }
    [day-meeting] { $day } – { $meeting_short }, { $meeting_day }
    [body-day-meeting] { $body_short }, { $day } – { $meeting_short }, { $meeting_day }
   *[nothing] the meeting is not in the register yet
}{ $papered ->
    [yes] , { $document }
   *[no] {""}
}
call-stands = { $step } ({ call-told })
call-followed = Call to action { $number }: { $step }.
call-of-no-kind = Item { $number } is not a call to action, so there is no transmission and no outcome to note. How far it is may be said with “{ $number }: …”.
call-not-yet = { $day } is still to come. Once it has happened, it can be noted here.

form-follow-call = What became of a call to action
form-label-step = Step
form-label-document = Document number
form-label-on = On which day
button-follow-call = What became of it …
field-step = What became of it?
field-document = Number of the document, as it was given
field-on = On which day? For example: 3 June.
form-label-superseded_by = Superseded by item
field-superseded_by = Which item takes its place, if any? Its number.
