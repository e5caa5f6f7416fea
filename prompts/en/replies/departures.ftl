# Somebody leaves: what stays open with them is listed, and the secretariat’s desk is asked.
task-leaver = see to what is open with { $person }, no longer in service
record-departure = Noted: { $person } is no longer in service. Where an alternate is named, they stand in; the desk is asked to see to the rest. No role ends by itself: the body names somebody else first.
departure-back = Noted: { $person } is in service.
departure-noted = This is noted already: { $person } is no longer in service.
departure-not-noted = { $person } is noted as in service.
departure-own = One’s own departure is noted by somebody else at the secretariat’s desk.
left-entries = Entries in the list of focal points:
left-seats = Seats in groups:
left-seat = { $group }: { $capacity }
left-items = Open items:
left-item = { $number }: { $text } — { $deadline }
left-nothing = Nothing is open: no entry in the list, no seat and no item.
button-end-role = End the role: { $topic }
button-their-items = Their open items
means-record-departure = Note that somebody has left
form-record-departure = Noting a departure
web-form-RecordDeparture = Note a departure
