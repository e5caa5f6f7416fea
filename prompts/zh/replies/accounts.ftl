# 各平台上的账号及其归属。
account-said = { $name }（{ $platform ->
    [slack] Slack
    [teams] Microsoft Teams
   *[other] { $platform }
}，{ $installation }{ $guest ->
    [yes] ，访客账号
   *[no] {""}
}）
account-line = { account-said } – { $by ->
    [code] 以验证码关联
    [secretariat] 由秘书处关联
   *[other] 以电子邮件地址关联
}
list-accounts = { $some ->
    [yes] 已与{ $person }关联的账号：
   *[no] 没有与{ $person }关联的账号。
}
link-how = 如需关联账号，请在Slack或Microsoft Teams中直接致函Focal：“将我的账号关联到”并附上您的登记地址。
link-account = 如果{ $address }在名册中，验证码已通过邮件发往该地址。验证码在一刻钟内有效，且仅用于此账号：{ account-said }。
link-account-next = 收到验证码后，请在此输入。此后该账号即代表该地址的持有者，双方均会收到通知。如无法收到邮件，可请秘书处关联账号。
link-code = 有账号请求与您在名册中的登记关联：{ account-said }。如系您本人，请在一刻钟内在该处输入：验证码{ $code }
link-code-warning = 如非您本人，无需任何操作。请勿将验证码告知任何人：输入者将以您的名义发言。
link-code-wrong = 验证码不符。还可尝试{ $count }次。
link-code-spent = 验证码不符，且已无剩余次数。请重新索取验证码。
link-code-none = 此账号没有待输入的验证码，或验证码已失效。未作任何更改。请重新索取验证码。
link-not-here = 账号须在Slack或Microsoft Teams中关联。请在该处与Focal的直接会话中提出。
link-no-mail = 此处不发送邮件，因此无法发送验证码。可请秘书处关联账号。
link-asked-often = 已多次索取验证码。请等候半小时，或与秘书处联系。
account-is-linked = { account-said }已与{ $person }关联。如需更改，须先解除关联。
account-linked = 已完成：{ account-said }已与{ $person }关联。今后Focal在此以该名称识别您。
account-linked-told = { account-said }现已与{ $person }关联：通过该账号所说的内容视为{ $person }所说。
account-linked-here = 秘书处已将此账号与{ $person }关联：{ account-said }
account-not-you = 如果您对此并不知情，请立即告知秘书处：此项操作可以撤销。
account-assigned = 已完成：{ account-said }已与{ $person }关联。双方均已收到通知。
account-unlinked = 已完成：{ account-said }不再与{ $person }关联。
account-unlinked-told = { account-said }不再与{ $person }关联。
account-unlinked-here = 此账号不再与{ $person }关联：{ account-said }
account-apart = 通过该账号记录的内容保持不变。可用验证码或由秘书处重新关联。
account-unknown = 此处没有可指的账号“{ $words }”。以平台显示的名称为准。
account-not-for = 此处不能将账号与{ $person }关联：须为名册中在任人员，且其权限不高于您的权限。
account-none = 没有与{ $person }关联的账号。
account-which = 您指的是哪个账号？
assign-account-asked = 是否将{ account-said }与{ $person }关联？
assign-account-what = 此后通过该账号发言者即以{ $person }的名义发言，并可看到{ $person }可看的内容。双方均会收到通知。
unlink-account-asked = 是否解除{ account-said }与{ $person }的关联？
unlink-account-what = 此后通过该账号发言者即为访客。发给{ $person }的内容不再发往该处。
button-unlink-account = 解除关联：{ account-said }
button-assign-account = 与人员关联
field-address = 您登记的电子邮件地址是什么？
field-code = 收到的验证码是什么？
field-account = 哪个账号？请填写平台显示的名称。
form-label-account = 账号（平台显示的名称）
form-link-account = 关联您的账号
form-confirm-account = 邮件中的验证码
form-assign-account = 将账号与人员关联
address-not-read = 此处需要电子邮件地址，例如name@example.org。
code-not-read = 验证码由十个字母和数字组成，例如K7QXM-2RD4P。请见邮件。
desk-accounts = { $count ->
    [0] 没有账号请求关联。
   *[other] 有{ $count }个账号请求关联：
}
desk-account-line = { account-said }于{ $day }请求与{ $address }关联
