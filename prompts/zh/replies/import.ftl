# 导入时的文字：文件何处有误、将作哪些变更、有何障碍。

## 文件中的位置
import-place-file = 文件
import-place-line = 第{ $line }行
import-place-row = 表格第{ $row }行
import-place-event = { $event }
import-place-sheet-row = 工作表“{ $sheet }”第{ $row }行
import-place-table = 第{ $table }个表格
import-place-table-row = 第{ $table }个表格第{ $row }行
import-at = { $place }：{ $reason }
import-in-file = { $file }：{ $fault }

## 单元格的错误；各栏名称与文件中一致
import-plain = { $column }应为纯文本
import-no-day = { $column }：“{ $said }”不是日期；请按“年-月-日”格式填写，例如2024-05-21
import-no-local = { $column }：“{ $said }”不是当地时间；请按2024-05-21T14:30的格式填写，时区另填
import-no-flag = { $column }：“{ $said }”既不是“yes”也不是“no”
import-none-of = { $column }：“{ $said }”不属于可用的值：{ $allowed }
import-no-id = { $column }：“{ $said }”不是标识符；请使用字母、数字、连字符和下划线
import-no-email = { $column }：“{ $said }”不是电子邮件地址
import-no-zone = { $column }：“{ $said }”不是IANA时区；请填写例如Europe/Zurich
import-no-list = { $column }应为文本列表
import-no-language = { $column }：“{ $said }”不属于以下语文：{ $allowed }
import-control = { $column }含有控制字符
import-long = { $column }超过{ $most }个字符
import-missing = 缺少{ $column }
import-ends-early = 会议在{ $end }结束，早于开始日期{ $start }
import-until-early = until（{ $until }）早于since（{ $since }）
import-body-missing = 缺少body：通过该决议的大会，例如PP或WTSA
import-number-missing = 缺少number；编号不详的决议须有note与其他决议相区别
import-ended-missing = 缺少ended：终止该决议的大会地点和年份，例如Baku, 2025
import-no-number = number：“{ $said }”不是决议编号，例如191
import-no-year = { $column }：“{ $said }”没有年份；请填写例如Rev. Baku, 2025
import-no-part = 人员没有“{ $column }”一栏
import-person-missing = 缺少人员：请填写姓名、电子邮件或用户名（handle）
import-person-and-office = 一行只写人员或办公室，不可两者兼有；有姓名时office填yes或no

## 所指的人和事物
import-two-people = 电子邮件{ $email }属于{ $one }，用户名{ $handle }属于{ $other }
import-handle-taken = 用户名{ $handle }属于{ $email }，而本行写的是{ $said }
import-who = “{ $said }”指谁？{ $found }：请填写所指人员的电子邮件或用户名（handle）
import-nobody = 没有名为“{ $said }”的人员：请填写该人员或办公室的名称
import-another = { $name }（{ $own }）作为新条目；另有同名者属于：{ $other }
import-no-organisation = 无所属组织
import-sandbox = { $name }属于示例空间：请先用`focal example remove`将其删除
import-two-values = { $name }：{ $column }此处为{ $here }，而在{ $place }为{ $first }
import-no-subject = { $subject ->
    [member] 没有名为“{ $said }”的成员
   *[body] 没有名为“{ $said }”的机构
}
import-no-group = 没有名为“{ $said }”的机构或组：请在`bodies`下添加
import-no-topic = 没有名为“{ $said }”的议题：请在`topics`下添加
import-ambiguous = “{ $said }”可能是以下任何一个：{ $ids }；请填写{ $subject ->
    [topic] 议题
    [role] 职责
    [member] 成员
   *[body] 机构
}的标识符
import-near = “{ $said }”作为新的{ $subject ->
    [topic] 议题
    [role] 职责
    [member] 成员
   *[body] 机构
}；它与“{ $near }”十分相似
import-differs = { $row }：{ $column }与{ $place }不同，以后者为准
import-two-names = { $row }：{ $kind ->
    [acronym] 缩写
   *[name] 名称
}此处为“{ $said }”，而在{ $place }为“{ $first }”
import-meeting-twice = 会议{ $id }出现两次
import-meeting-cancelled = { $group } { $day }的会议已在此取消，并保持取消；如仍要举行，请重新安排：“{ $group }于…开会”
import-meeting-no-zone = 会议{ $id }没有时区；采用{ $zone }
import-unit-twice = { $kind ->
    [task_force] 任务组
   *[question] 课题
} { $number }（{ $body }）已在{ $place }出现
import-same = 与{ $place }相同，已略过
import-contradicts = 与{ $place }矛盾：同一人员在同一时间担任同一职责
import-revision-differs = 与{ $place }所述同一修订版本不同，以后者为准

## 整个文件的错误；文件类型和后缀照原样书写
import-file-large = 文件大于{ $most } MB；请将其拆分
import-file-old = 该文件是旧格式或受密码保护的工作簿；请另存为不带密码的XLSX
import-file-not-xlsx = 文件名以.xlsx结尾，但不是XLSX工作簿
import-file-kinds = 文件名须以.csv、.xlsx、.docx或.yaml结尾
import-empty = 文件是空的
import-more-cells = 单元格多于表头的栏数
import-utf16 = 文件为UTF-16编码；请保存为UTF-8
import-not-utf8 = 文件从此处起不是UTF-8编码；请保存为UTF-8
import-nul = 此处有NUL字符
import-rows = 文件超过{ $most }行；请将其拆分
import-entries = 文件超过{ $most }个条目；请将其拆分
import-cell-open = 有单元格超过{ $most }个字符；是否有引号未闭合？
import-quotes = 本行的引号不成对（技术细节：{ $detail }）
import-workbook-broken = 文件已损坏：开头是XLSX，但压缩包不完整
import-password = 该文件受密码保护；请保存为不带密码的文件
import-archive = 该文件是压缩包，但不是XLSX工作簿
import-workbook-unpacks = 工作簿解压后过大；请只保存表格
import-document-unpacks = 文档解压后过大；请只保存表格
import-sheet-rows = 工作表“{ $sheet }”超过{ $most }行；请将其拆分
import-cell-formula = 单元格{ $cell }含有公式；请将表格保存为数值
import-cell-error = 单元格{ $cell }含有错误{ $error }；请将表格保存为数值
import-cell-long = 单元格{ $cell }超过{ $most }个字符
import-not-yaml = 这不是YAML（技术细节：{ $detail }）
import-no-sections = 文件须由以下各节组成：{ $sections }
import-unknown-section = 未知的节“{ $section }”，已略过
import-section-list = { $section }应为条目列表
import-entry = { $section }中的条目应由名称和值组成
import-no-column-in = { $section }没有“{ $column }”一栏，已略过
import-key-twice = “{ $column }”在同一条目中出现两次
import-too-much = 文件内容过多
import-nested = 文件嵌套过深
import-column-twice = “{ $column }”一栏出现两次
import-sheet-left-out = 工作表“{ $sheet }”没有列表的栏，已略过
import-column-unknown = 未知的栏“{ $column }”，已略过
import-no-column = 没有“{ $column }”一栏；首行应列出各栏名称
import-no-holder = 没有“person”“office”“email”或“handle”一栏
import-columns-read = 可读取的栏目如下，栏目名称须与此处一致：{ $columns }
import-table-size = 表格超过{ $rows }行，或有单元格超过{ $most }个字符
import-not-document = 该文件不是可读的Word文档
import-no-table = 文档中没有表格
import-table-rows = 第{ $table }个表格超过{ $most }行；请将其拆分
import-table-cell = 有单元格超过{ $most }个字符

## 妨碍应用文件和撤回的情况
import-register-changed = 登记册在预览之后已有变更；请重新开始导入
import-row-changed = { $row }：预览之后已有变更；请重新开始导入
import-gone = 已不存在
import-changed-since = 此后已被修改
import-none-such = 没有导入{ $number }
import-undone-already = 导入{ $number }已于{ $day }撤回
import-used = { $table }：新条目（{ $n }）此后已被使用，见：{ $tables }

## 预览的各行
import-line = { $sign } { $row }
import-with-changes = { $row }；{ $changes }
import-with-place = { $row }（{ $place }）
import-one-change = { $column }：{ $before } → { $after }
import-and = { $one }、{ $more }
import-nothing = 空
import-yes = 是
import-no = 否
import-quoted = “{ $said }”
import-bare = { $said }
import-row-body = 机构{ $name }
import-row-topic = 议题{ $name }
import-row-role = 职责{ $name }
import-row-member = 成员{ $name }
import-row-person = 人员{ $name }
import-row-office = 办公室{ $name }
import-row-name = { $kind ->
    [acronym] 缩写
    [alias] 别名
   *[name] 名称
}（{ $row }）[{ $lang }]
import-row-name-text = { $row }：{ $text }
import-row-focal_points = 联系人{ $post }：{ $name }
import-row-memberships = 成员身份{ $post }：{ $name }
import-row-meeting = 会议{ $id }
import-row-meeting-of = 会议：{ $group }，{ $day }
import-row-holds = 联系人名单：{ $topic }{ $has_body ->
    [yes] ，{ $body }
   *[no] {""}
} – { $role }：{ $name }
import-row-sits = 组成：{ $group } – { $capacity }{ $has_body ->
    [yes] （{ $body }）
   *[no] {""}
}：{ $name }
import-row-unit = { $kind ->
    [task_force] 任务组
   *[question] 课题
} { $number }
import-row-resolution = { $kind ->
    [decision] 决定
   *[resolution] 决议
} { $body } { $number }
import-row-revision = { $row }（{ $revision }）
import-row-bears = { $row }涉及议题{ $topic }

## 登记册的各栏，预览中的称法
import-column-name = 名称
import-column-names = 各语言名称
import-column-aliases = 其他名称
import-column-email = 电子邮件
import-column-handle = 标识
import-column-office = 办公室
import-column-organisation = 组织
import-column-body_id = 机构
import-column-member_id = 成员
import-column-lang = 语言
import-column-zone = 时区
import-column-kind = 类别
import-column-rights = 权限
import-column-unverified = 未核实的名称
import-column-enrolled = 接收通知
import-column-since = 起始日
import-column-until = 截止日
import-column-designated_by = 指定方
import-column-reference = 文号
import-column-confirmed_on = 确认日期
import-column-confirmed_by = 确认方
import-column-audience = 可见范围
import-column-source = 来源
import-column-appointed_by = 任命方
import-column-as_of = 截至
import-column-group_id = 组
import-column-joint_id = 联合举办方
import-column-joint_note = 联合会议说明
import-column-start = 首日
import-column-end = 末日
import-column-opens = 开始
import-column-closes = 结束
import-column-place = 地点
import-column-status = 状态
import-column-sector = 部门
import-column-names_focal_points = 指定联系人
import-column-members_group = 成员组
import-column-staff_only = 仅限职员
import-column-about = 说明
import-column-channel = 频道
import-column-main = 主要议题
import-column-text = 文本
import-column-origin = 出处
import-column-revision = 修订版
import-column-former = 以前的修订版
import-column-fate = 后续情况
import-column-ended = 终止依据
import-column-note = 备注
import-column-title = 标题
import-column-act = 须行动者
import-column-entered_on = 录入日期
import-column-working_party = 工作组
import-column-topics = 议题
import-column-led_by = 负责方
import-column-coordinates = 要求协调

## 以文件提交的行动项
import-actions-kinds = 文件名须以.csv、.xlsx或.docx结尾
import-actions-file = 文件名须以.csv、.xlsx或.docx结尾，且文件须为该类型
import-columns-are = 未知的栏“{ $column }”；各栏为{ $columns }
import-no-action = 没有行动项“{ $said }”；新的行动项没有编号
import-action-twice = 行动项{ $number }已在{ $place }出现
import-cell = { $column }：{ $reason }
import-length = 文本为空，或超过{ $most }个字符
import-none-of-these = “{ $said }”不属于可用的值：{ $allowed }
import-not-in-register = “{ $said }”不是登记册中的{ $kind ->
    [topic] 议题
    [meeting] 会议
    [group] 组
    [member] 成员
   *[body] 机构
}
import-no-such-zone = “{ $said }”不是时区，例如Europe/Zurich
import-nobody-such = 登记册中没有“{ $said }”这一人员
import-no-deadline = “{ $said }”不是截止日期，例如2024-06-14或2024-06-14T17:00 Europe/Zurich
import-no-meeting-deadline = “{ $said }”不是截止日期，例如{ $example }
import-words = 登记册中没有“{ $said }”，按原文保留
import-words-near = 登记册中没有“{ $said }”，按原文保留；它与{ $near }十分相似
import-not-open = 没有导入{ $number }，或者已经撤回
import-action = 行动项{ $number }
import-action-changes = 行动项{ $number }；{ $changes }
import-action-change = { $column }：{ $before } → { $after }
import-action-value = { $column }：{ $value }
import-then = { $one }；{ $more }
import-no-party = 无人
import-no-due = 无
import-action-gone = 行动项{ $number }已不存在
import-not-secretariat = { $who }不属于秘书处
import-actions-changed = 行动项在预览之后已有变更；请重新开始导入

## 返回的译文；列中的词语与文件中相同
import-versions-columns = 以下各列必须各出现一次：{ $columns }；导出的翻译用表含有所有这些列
import-version = { $number } { $lang }（{ $status }）：{ $text }
import-version-was = { $version }；原为（{ $status }）：{ $text }
import-no-passage = 没有段落“{ $said }”
import-original-changed = { $number }的原文在表格发出后已有改动，现为：{ $text }
import-version-own = { $number }的原文就是这种语言（{ $lang }）：无须翻译
import-version-twice = { $number } { $lang }已在{ $place }出现
import-passage = { $number } { $lang }
import-passage-gone = { $number }已不存在
import-versions-changed = 预览之后文本已有改动；请重新开始导入

## 日历：工作地点和会议
import-no-yaml = 这不是YAML（技术细节：{ $detail }）
import-no-date = 其中有一个日期不存在（技术细节：{ $detail }）
import-day-or-period = 请填写`day`，或者`since`和`until`
import-period = `until`早于`since`，或比其晚{ $most }天以上
import-outside-year = { $day }不在{ $year }年内：一个文件只用于一年
import-event = 事件“{ $name }”
import-event-nameless = 未命名的事件
import-left-out = { $event }已略过：{ $reason }
import-no-meeting = 文件中没有可作为会议的事件
import-events-many = 文件在该时段内有{ $n }个事件；一次最多导入{ $most }个：请减少天数
import-calendar-large = 文件大于{ $most } MB；请导出较少的天数
import-not-calendar = 这不是可读的iCalendar文件（技术细节：{ $detail }）
import-event-no-start = 没有开始时间（DTSTART）
import-event-start = 无法读取开始时间（DTSTART）
import-event-unread = 其中一部分无法读取
import-event-early = 开始于{ $year }年之前，或没有日期
import-event-often = 每天重复不止一次
import-event-no-group = { $day }“{ $name }”已略过：名称中没有组，也未为此类事件指定组
import-days-far = 只能导入{ $since }至{ $until }之间的日期

## 登记册的各表及引用它的各表
import-kept-absences = 缺勤
import-kept-activity_reports = 活动报告
import-kept-agenda_items = 议程项目
import-kept-answers = 答复
import-kept-attendance = 出席情况
import-kept-audit = 审计记录
import-kept-audit_keys = 审计密钥
import-kept-bodies = 机构
import-kept-calendar_feeds = 日历订阅
import-kept-documents = 文件
import-kept-focal_points = 联系人
import-kept-group_consents = 组的同意
import-kept-identities = 身份
import-kept-imports = 导入
import-kept-item_parties = 事项相关方
import-kept-items = 事项
import-kept-jobs = 进行中的工作
import-kept-link_requests = 账号关联请求
import-kept-meeting_records = 会议记录
import-kept-meetings = 会议
import-kept-members = 成员
import-kept-memberships = 成员身份
import-kept-messages = 消息
import-kept-model_calls = 模型调用
import-kept-names = 名称
import-kept-notices = 通知
import-kept-offers = 待定的提议
import-kept-office_members = 办公室成员
import-kept-overlap_verdicts = 重复情况的判断
import-kept-people = 人员
import-kept-place_members = 频道成员
import-kept-places = 频道
import-kept-progress = 进展
import-kept-proposals = 建议
import-kept-resolutions = 决议
import-kept-roles = 职责
import-kept-routes = 联系途径
import-kept-successions = 拟议的继任
import-kept-talks = 对话
import-kept-topic_resolutions = 议题与决议的关联
import-kept-topics = 议题
import-kept-units = 课题和任务组
import-kept-web_accounts = 网页账户
import-kept-web_links = 登录链接
import-kept-web_sessions = 网页会话
import-kept-web_views = 保存的视图
