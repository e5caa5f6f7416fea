# The assistant's thread: the status follows Focal's name; what is offered is sent when it is pressed.
assistant-try = For example
assistant-status = is looking for the answer…
assistant-topics = Which topics are coordinated?
assistant-mine = My actions
assistant-reminders = Which reminders are coming?
assistant-meeting = When is the next joint meeting?
