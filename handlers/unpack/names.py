"""By which parts an archive is known."""

TEXT = "word/document.xml"
SHEETS = "xl/workbook.xml"
