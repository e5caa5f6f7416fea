# Agenda and attendance of a meeting, and its report.
agenda-line = { $number }. { $text }{ $foreign ->
    [yes] {" "}(in { $language })
   *[no] {""}
}
agenda-noted = Agenda of { $group_short }, { $day }, item { $number }: { $text }
present-noted = Present at the meeting of { $group_short }, { $day }: { $people }
regrets-noted = Regrets for the meeting of { $group_short }, { $day }: { $people }
show-agenda = Agenda of { $group_short }, { $day }
agenda-empty = No item has been noted yet. One line is enough, for example: AGENDA: Adoption of the agenda
agenda-present = Present: { $people }
agenda-regrets = Regrets: { $people }
meeting-agenda = Agenda:
agenda-which-meeting = Which meeting is meant? Please give its group, or plan the meeting first.
present-not-begun = Who is present is noted once the meeting has begun. Regrets can be noted before.
agenda-not-yours = { $group }: the agenda, the attendance and the report of a meeting are kept by the chair or secretary of the group, or by the secretariat.
agenda-whom = The register names nobody who holds this role. Please give the names of those present or sending regrets.
undo-noted = What was noted of the meeting is taken back.

## The report
minutes-written = Report of the meeting of { $group_short }, { $day } (language: { $language }). Items: { $count }
minutes-hidden = Items left out because not everybody who reads here may see them: { $count }. In a direct conversation the report is whole.
minutes-drafts = Drafts left out until they are agreed: { $count }
minutes-proposals = Proposals that still wait to be reviewed: { $count }
minutes-which-meeting = Which meeting is meant? Please name it, for example: report of the May meeting of ISCG.
minutes-not-held = { $group }, { $day }: this meeting has not been held, so there is no report of it yet.
minutes-number = Document […]
minutes-draft = DRAFT
minutes-day = { $day }
minutes-group = { $group }{ $in_conjunction ->
    [yes] , held in conjunction with { $joint }
   *[no] {""}
}
minutes-when = { $placed ->
    [yes] { $place },{" "}
   *[no] {""}
}{ $day }{ $several ->
    [yes] {" "}– { $end }
   *[no] {""}
}
minutes-title = REPORT OF THE MEETING
minutes-head-attendance = Attendance
minutes-head-agenda = Agenda
minutes-head-conclusions = Conclusions
minutes-head-actions = Action items
minutes-head-calls = Calls to action
minutes-head-information = Information
minutes-head-next = Next meeting
minutes-chair = Chair: { $people }
minutes-secretary = Secretary of the meeting: { $people }
minutes-no-attendance = The attendance was not recorded.
minutes-no-agenda = No agenda was recorded.
minutes-no-conclusions = No conclusion was recorded.
minutes-no-actions = No action item was recorded.
minutes-no-calls = No call to action was recorded.
minutes-calls = To: { $addressee }
minutes-nobody-addressed = addressee not named
minutes-line = { $number }. { formal-printed }
minutes-text = { formal-printed }
minutes-call = { minutes-line }{ $closing ->
    [yes] {" "}— { $deadline }
   *[no] {""}
}
minutes-column-number = No.
minutes-column-action = Action
minutes-column-responsible = Responsible
minutes-column-deadline = Deadline
minutes-owed = { $responsible }{ $shared ->
    [yes] ; in cooperation with { $cooperating }
   *[no] {""}
}
minutes-next = { minutes-group }: { minutes-when }
minutes-next-unknown = The date of the next meeting of { $group_short } is not yet known.
minutes-foot = Numbers are those of the items in the records. Words of participants stand in the language in which they were recorded.

## Documents
task-reply = reply to the document { $numbered ->
    [yes] { $number }: { $text }
   *[no] { $text }
}
document-line = { $numbered ->
    [yes] { $number }
   *[no] […]
}{ $revised ->
    [yes] {" "}({ $revision })
   *[no] {""}
}: { $text }{ $foreign ->
    [yes] {" "}(in { $language })
   *[no] {""}
}{ $sourced ->
    [yes] ; source: { $source }
   *[no] {""}
}{ $purpose ->
    [action] ; for action
    [information] ; for information
   *[none] {""}
}{ $placed ->
    [yes] ; agenda item { $point }
   *[no] {""}
}{ $answered ->
    [yes] ; reply by { $reply_by }
   *[no] {""}
}{ $linked ->
    [yes] {" "}{ $link }
   *[no] {""}
}
document-registered = Entered among the documents of { $group_short }, { $day }:
document-no-number = It stands without a number until one is given: Focal makes none.
document-there-already = { $group }: a document { $number } is entered already. Please give its revision, or another number.
document-link-unread = This is no address that can be kept: { $words }
agenda-no-such-item = { $group }: the agenda has no item { $number }.
list-documents = Documents of { $group_short }, { $day }: { $count }
meeting-documents = Documents:
document-purpose-action = for action
document-purpose-information = for information
minutes-head-documents = Documents
form-register-document = Entering a document
form-label-number = Number, as it was given
form-label-revision = Revision or addendum
form-label-agenda = Agenda item
form-label-source = Source
form-label-purpose = Submitted for
form-label-link = Link
form-label-reply_by = Reply by
field-number = Number, as it was given
field-revision = Revision or addendum
field-agenda = Which item of the agenda does it belong to? Its number.
field-source = Source
field-purpose = Submitted for
field-link = Link
field-reply_by = Reply by

## Before a meeting
show-follow-up = Follow-up list of { $group_short }, { $day }. Items: { $count }
follow-up-title = FOLLOW-UP LIST
follow-up-agenda = Agenda
follow-up-done = Reported as done, to be confirmed
follow-up-calls = Calls to action
follow-up-late = Still open past their date
follow-up-undated = Without a deadline
follow-up-open = Open
follow-up-papers = Documents
follow-up-note = This list stands beside the official agenda and does not replace it.

## Captions and adopting the report
captions-approved = { $group_short }, { $day }: captions of this meeting may be read to find what was agreed, as approved by the chair (recorded by { $person }). They are no official record, and they are no longer kept once the report is adopted.
captions-refused = { $group_short }, { $day }: captions of this meeting are not used from now on.
captions-not-approved = { $group }, { $day }: captions are read only once the chair has approved it for this meeting. Nothing was kept. The chair can say: the captions of this meeting may be used
captions-not-yours = { $group }: whether captions of a meeting may be used is for its chair to say, or for the secretariat on the chair’s word.
captions-may-be-used = Captions of this meeting may be read; they are no official record.
report-adopted = { $group_short }, { $day }: the report is adopted. Quotations and speakers that had been kept for its review are deleted; passages: { $count }
report-adopted-already = { $group }, { $day }: the report of this meeting is adopted already.
minutes-captions = Captions were read with the approval of the chair; they are no official record.
