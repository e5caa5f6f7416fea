# What a terminal shows when it opens.
welcome = You are talking to Focal as { $person }. Three things to try:
welcome-ask = Who is the focal point for accessibility?
welcome-record = action: BDT to send the accessibility checklist to TSB by Friday
welcome-remind = remind me in one minute to call BDT
welcome-end = “help” shows what else can be asked; Ctrl-D ends the conversation.
farewell = Goodbye. Reminders are kept until you open Focal again.
