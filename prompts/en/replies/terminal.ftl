# What a terminal shows when it opens.
welcome = You are talking to Focal as { $person }. Three things to try:
welcome-ask = Who is the focal point for accessibility?
welcome-record = action: BDT to send the accessibility checklist to TSB by Friday
welcome-remind = remind me in one minute to call BDT
welcome-end = “help” shows what else can be asked; Ctrl-D ends the conversation.
farewell = Goodbye. Reminders are kept until you open Focal again.
welcome-stranger = “{ $words }” is not in the register, so only what anyone may see is shown here.
welcome-speak-as = To speak as somebody who is in the register, open Focal with:
welcome-command = { $command }
welcome-nobody = No one in the register has an e-mail address yet. “{ $bring }” takes in your own list; “{ $sandbox }” loads the example.
