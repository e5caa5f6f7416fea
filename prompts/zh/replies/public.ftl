# What is open to everybody, as the secretariat settles it.
public-list = 向所有人公开的内容：
public-of-kind = { $kind ->
    [topics] 议题：{ $total }项中的{ $count }项
    [meetings] 会议：{ $total }次中的{ $count }次
   *[offices] 办公室名称：{ $total }个中的{ $count }个
}
public-line = { $name }
public-rest = 另有{ $count }项。
public-marked = { $kind ->
    [topics] 以下议题现已公开：
    [meetings] 以下会议现已公开：
   *[offices] 以下办公室的名称现已在公开的议题中公开：
}
public-no-more = { $kind ->
    [topics] 以下议题不再公开：
    [meetings] 以下会议不再公开：
   *[offices] 以下名称不再公开：
}
public-already = 这些内容均已公开，未作更改。
public-not-yet = 这些内容均未公开，未作更改。
public-what = 请说明是哪个议题、哪次会议或哪个办公室。
public-only-offices = { $person }是个人。只有办公室的名称可以公开。
public-none-such = 其中有的内容不在可公开的列表中。未作更改，请再次查看列表。
public-staff-only = { $name }在名册中仅供职员查看，保持不变。
public-changed = 尚未更改：页面打开之后，以下内容已有变动。
public-changed-how = 请查看，然后重新标记所需内容。
public-since = { $name }：{ $state ->
    [public] 现已公开
    [partly] 现已部分公开
   *[other] 现未公开
}
public-yes = 向所有人公开
public-no = 不公开
form-mark-public = 是否公开
form-label-public = 公开范围
field-public = 向所有人公开，还是不公开？
web-form-MarkPublic = 是否公开
web-made-public = 公众可见的内容
web-public-lead = 在此标记的内容，任何人无需登录即可阅读：既可在Focal的页面上，也可作为数据用于贵组织自己的协调页面。其余内容均不公开。电子邮件地址从不显示，个人姓名也不会在此公开。
web-public-topics = 议题
web-public-meetings = 会议
web-public-offices = 办公室名称
web-public-offices-hint = 办公室以其名称显示为公开议题的联系人。
web-public-closed = { $kind ->
    [meetings] 会议页面尚未开放：由Focal的运行人员通过FOCAL_WEB_PUBLIC开放。在此之前，无论标记与否均不显示。
   *[topics] 议题页面尚未开放：由Focal的运行人员通过FOCAL_WEB_PUBLIC开放。在此之前，无论标记与否均不显示。
}
web-public-count = 已公开：{ $total }项中的{ $count }项
web-public-state = 公开情况
web-public-is-public = 公开
web-public-is-partly = 仅在部分议题中公开
web-public-is-kept = 未公开
web-public-is-staff = 仅供职员查看
web-public-is-own = 个人姓名，因导入的名单而公开
web-public-view = 预览
web-public-see = 预览：{ $name }
web-public-see-list = 以公众身份查看列表
web-public-pick = 标记{ $name }
web-public-pick-all = 标记整个列表
web-public-mark = 公开所标记的内容
web-public-unmark = 不再公开所标记的内容
web-public-mark-all = 全部公开
web-public-unmark-all = 全部不公开
web-public-none-picked = 未标记任何内容，因此未作更改。请标记所指的内容。
web-public-preview = 预览：公开之后公众在此看到的内容。未作更改。
web-public-preview-list = 预览：公众目前在此看到的内容。
web-public-back = 返回公众可见的内容
web-public-whole = 显示全部
web-public-shown = 此处列出前{ $count }项；“全部”按钮也适用于其余各项。
web-public-nothing = 此处尚无内容。
web-public-addresses = 供贵组织的协调页面使用
web-public-addresses-how = 以下地址以数据（JSON）、表格（CSV）和日历（iCalendar）形式提供公开的内容；最后一个地址为程序提供说明（OpenAPI）。
