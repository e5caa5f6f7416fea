# 会议文件以及据此提出的建议。
minutes-no-file = 文件无法打开：文件必须存在，且本身是文件，而不是文件夹或链接。
minutes-too-large = 文件超过{ $most } MB。请分成几部分发送。
minutes-empty = 此文件中没有任何发言：没有可以读取的文字。
minutes-no-text = 此文件不含可在此读取的文本。可以读取字幕（VTT、SRT、SBV）、Word文档（DOCX）、工作簿（XLSX）和纯文本；如为PDF，请先另存为其中一种格式。
minutes-no-captions = 按名称这是字幕文件，但没有一行标明时间。请重新导出，或将其命名为.txt。
minutes-no-word = 此文件不是Word文档。如果曾经改名，请重新保存为DOCX或文本。
minutes-no-table = 此工作簿中没有行动项表格。需要有一行标题，说明要做什么以及由谁或何时完成，例如“行动”、“负责单位”和“截止日期”。
minutes-old-word = 此文件为旧格式。请保存为DOCX或文本。
minutes-locked = 此文件有密码保护。请保存为不带密码的文件。
minutes-broken = 此文件已损坏，无法读取。请重新保存或导出。
minutes-unsafe = 此文件的构造方式不是任何文字处理软件所写，因此不予打开。请重新保存其文本。
