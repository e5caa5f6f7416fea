# Files of meetings, and what is proposed from them.
minutes-no-file = The file cannot be opened: it must be there, and be a file itself, neither a folder nor a link.
minutes-too-large = The file is larger than { $most } MB. Please send it in parts.
minutes-empty = Nothing is said in this file: it holds no words that could be read.
minutes-no-text = The file holds no text that can be read here. Captions (VTT, SRT, SBV), Word documents (DOCX), workbooks (XLSX) and plain text can be read; please save a PDF as one of these first.
minutes-no-captions = The file is named as captions, but no line of it tells a time. Please export it again, or name it .txt.
minutes-no-word = The file is no Word document. If it was renamed, please save it again as DOCX or as text.
minutes-no-table = The workbook holds no table of actions. A row of headings is needed that tells what is to be done and by whom or by when, such as “Action”, “Responsible” and “Deadline”.
minutes-old-word = The file is in an older format. Please save it as DOCX or as text.
minutes-locked = The file is closed by a password. Please save it without one.
minutes-broken = The file is damaged and cannot be read. Please save or export it again.
minutes-unsafe = The file is built in a way that no word processor writes, and is not opened. Please save its text anew.
