# Accounts on platforms, and whose they are.
account-said = { $name } ({ $platform ->
    [slack] Slack
    [teams] Microsoft Teams
   *[other] { $platform }
}, { $installation }{ $guest ->
    [yes] , guest
   *[no] {""}
})
account-line = { account-said } – { $by ->
    [code] linked by a code
    [secretariat] linked by the secretariat
   *[other] linked by e-mail
}
list-accounts = { $some ->
    [yes] Accounts linked with { $person }:
   *[no] No account is linked with { $person }.
}
link-how = To link one, please write to Focal directly in Slack or Microsoft Teams: “link my account to” and the address under which you are registered.
link-account = If { $address } is in the register, a code is on its way there by mail. It holds for a quarter of an hour and for this account alone: { account-said }.
link-account-next = Please type the code here once it has come. This account then speaks for whoever bears that address, and both sides are told. Where mail does not reach you, the secretariat can link the account.
link-code = { account-said } asks to be linked with your entry in the register. If this is you, please type there within a quarter of an hour: code { $code }
link-code-warning = If it is not you, there is nothing to do. Please pass the code on to nobody: whoever types it speaks in your name.
link-code-wrong = This code does not fit. { $count ->
    [one] One more try is left.
   *[other] { $count } more tries are left.
}
link-code-spent = This code does not fit, and no more tries are left. Please ask for a new code.
link-code-none = No code is awaited for this account, or it holds no more. Nothing was changed. Please ask for a new code.
link-not-here = An account is linked from Slack or Microsoft Teams. Please say this to Focal there, in a direct conversation.
link-no-mail = Focal sends no mail here, so no code can be sent. The secretariat can link the account.
link-asked-often = Several codes were asked for already. Please wait half an hour, or turn to the secretariat.
account-is-linked = { account-said } is linked with { $person } already. If this is to change, it has to be unlinked first.
account-linked = Done: { account-said } is linked with { $person }. Focal knows you by this name here from now on.
account-linked-told = { account-said } is linked with { $person } from now on: what is said by this account counts as said by { $person }.
account-linked-here = The secretariat has linked this account with { $person }: { account-said }
account-not-you = If you did not expect this, please tell the secretariat at once: it can be undone.
account-assigned = Done: { account-said } is linked with { $person }. Both are told.
account-unlinked = Done: { account-said } is no longer linked with { $person }.
account-unlinked-told = { account-said } is no longer linked with { $person }.
account-unlinked-here = This account is no longer linked with { $person }: { account-said }
account-apart = What was recorded by it stays. It can be linked again by a code or by the secretariat.
account-unknown = There is no account “{ $words }” that can be meant here. What counts is the name that the platform shows.
account-not-for = No account can be linked with { $person } here: it has to be somebody of the register, in service, with no more rights than your own.
account-none = No account is linked with { $person }.
account-which = Which account is meant?
assign-account-asked = Shall { account-said } be linked with { $person }?
assign-account-what = Whoever speaks by this account then speaks as { $person } and sees what { $person } may see. Both are told.
unlink-account-asked = Shall { account-said } be unlinked from { $person }?
unlink-account-what = Whoever speaks by this account is then a visitor. Nothing for { $person } is sent there any more.
button-unlink-account = Unlink { account-said }
button-assign-account = Link with a person
field-address = Under which e-mail address are you registered?
field-code = Which code has come?
field-account = Which account? Its name, as the platform shows it.
form-label-account = Account (name shown on the platform)
form-link-account = Linking your account
form-confirm-account = The code that came by mail
form-assign-account = Linking an account with a person
address-not-read = An e-mail address is needed here, such as name@example.org.
code-not-read = A code has ten letters and digits, such as K7QXM-2RD4P. It stands in the mail.
desk-accounts = { $count ->
    [0] No account asks to be linked.
    [one] { $count } account asks to be linked:
   *[other] { $count } accounts ask to be linked:
}
desk-account-line = { account-said } asked to be linked with { $address } on { $day }
