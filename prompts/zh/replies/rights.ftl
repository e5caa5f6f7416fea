# 在何处可提出何种请求，以及某处可显示哪些内容。
may-not-here = 此项操作可在与Focal的单独对话中进行，不能在此处进行。
rest-in-private = 其余内容仅向您单独显示。
private-not-open = 该答复仅供您本人查阅，但Focal目前还不能直接给您发消息。请打开与Focal的单独对话，在那里提问。
put-in-not-here = 这些信息并非供在此阅读的所有人查看。请在与Focal的单独对话中询问。
