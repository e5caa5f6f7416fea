"""A paper as a Word document in the house's layout. Only ``bot/load.py`` imports this file.

Direction is set where Word looks for it: on each paragraph and table that runs from right to left, and on each run of
letters that does, with the fonts for such scripts. Isolates, by which a terminal tells directions apart, are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from bot.render.chart import png
from bot.render.report import RULE, numbered
from bot.render.runs import bare, runs, unbroken
from bot.words.speech import Speech
from bot.words.texts import RIGHT_TO_LEFT
from handlers.answer import Chart, Items, Line, Pairs, Quote, Report, Section, Table

LOCALES: Mapping[str, str] = {"ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ru": "ru-RU", "zh": "zh-CN"}
LATIN, COMPLEX, HAN = "Calibri", "Arial", "SimSun"
# What may stand only behind each property that is set here, in the order of the standard.
BEHIND: Mapping[str, tuple[str, ...]] = {
    "w:szCs": ("w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang"),
    "w:bCs": ("w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:u", "w:rtl", "w:cs", "w:lang"),
    "w:lang": ("w:eastAsianLayout", "w:specVanish", "w:oMath"),
    "w:bidi": ("w:adjustRightInd", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr", "w:rtlGutter", "w:docGrid"),
    "w:bidiVisual": ("w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"),
    "w:tblHeader": ("w:tblCellSpacing", "w:jc", "w:hidden"),
    "w:cantSplit": ("w:tblHeader", "w:tblCellSpacing", "w:jc", "w:hidden"),
}
# What is listed has a number of its own, and needs no other mark.
LISTED = "List"
# Of numbered tables, by how many columns they have.
WIDTHS: Mapping[int, tuple[float, ...]] = {4: (1.8, 7.4, 4.2, 3.6), 5: (1.4, 6.2, 3.6, 3.4, 2.4)}
WIDTH = 17.0


def docx(report: Report) -> bytes:
    """The paper as the bytes of a DOCX file."""
    return _Paper(report).written()


class _Paper:
    """One document while it is written."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._speech = Speech(report.lang, report.zone)
        self._rtl = report.lang in RIGHT_TO_LEFT
        self._document = Document()
        self._dress()

    def written(self) -> bytes:
        report = self._report
        self._title_block()
        if report.author:
            self._line(report.author, centred=True)
        self._line(report.title, "Title", centred=True)
        if report.box:
            self._box(report.box)
        for number, section in numbered(report.sections):
            self._section(number, section)
        self._paragraph(RULE, centred=True)
        for line in report.foot:
            self._line(line)
        stream = BytesIO()
        self._document.save(stream)
        return stream.getvalue()

    def _dress(self) -> None:
        """Page, fonts and language; who wrote it and when is told by the paper itself, not by the file."""
        document, section = self._document, self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(2)
        if self._rtl:
            _put(section._sectPr, "w:bidi")
        self._number_pages(section)
        properties = document.core_properties
        properties.title, properties.author = self._speech.say(self._report.title), ""
        properties.language, properties.comments = LOCALES[self._report.lang], ""
        for name, size in (("Normal", 11), ("Title", 14), ("Heading 1", 12), ("Heading 2", 11), (LISTED, 11)):
            self._font(document.styles[name], size)

    def _number_pages(self, section: Any) -> None:
        """The number at the head of each page but the first."""
        section.different_first_page_header_footer = True
        paragraph = section.header.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        paragraph.add_run("- ")
        paragraph._p.append(field)
        paragraph.add_run(" -")

    def _font(self, style: Any, size: int) -> None:
        style.font.name, style.font.size, style.font.color.rgb = LATIN, Pt(size), RGBColor(0, 0, 0)
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for name in [each for each in fonts.attrib if each.endswith("Theme")]:
            del fonts.attrib[name]
        for script, font in (("ascii", LATIN), ("hAnsi", LATIN), ("cs", COMPLEX), ("eastAsia", HAN)):
            fonts.set(qn(f"w:{script}"), font)
        _put(properties, "w:szCs", str(size * 2))
        lang = properties.find(qn("w:lang"))
        lang = lang if lang is not None else _put(properties, "w:lang")
        lang.set(qn("w:val"), LOCALES[self._report.lang] if not self._rtl else LOCALES["en"])
        lang.set(qn("w:bidi"), LOCALES["ar"])
        lang.set(qn("w:eastAsia"), LOCALES["zh"])

    def _title_block(self) -> None:
        """The group and its meeting on one side, number and date on the other."""
        table = self._table(1, 2, (10.0, 7.0))
        for cell, lines in zip(table.rows[0].cells, (self._report.head, self._report.marks), strict=True):
            for at, line in enumerate(lines):
                paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
                self._fill(paragraph, self._speech.say(line), bold=at == 0)
        self._document.add_paragraph()

    def _box(self, pairs: Pairs) -> None:
        """What the paper is for and what is asked, framed: each label bold, its text below."""
        cell = self._framed()
        for at, (label, value) in enumerate(pairs.pairs):
            if at == len(pairs.pairs) - 1:
                # Above what the paper refers to.
                self._fill(cell.add_paragraph(), RULE)
            first = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            self._fill(first, self._speech.say(label), bold=True)
            self._fill(cell.add_paragraph(), self._speech.say(value))
        self._document.add_paragraph()

    def _framed(self) -> Any:
        table = self._table(1, 1, (WIDTH,))
        table.style = "Table Grid"
        return table.rows[0].cells[0]

    def _section(self, number: str, section: Section) -> None:
        heading = self._document.add_paragraph(style=f"Heading {section.level}")
        self._fill(heading, f"{number}\t{self._speech.say(section.heading)}")
        named = {at - 1 for at, part in enumerate(section.parts) if isinstance(part, Items | Table)}
        for at, part in enumerate(section.parts):
            match part:
                case Line():
                    self._line(part)
                    # What names a list or a table is not left at the foot of a page.
                    self._document.paragraphs[-1].paragraph_format.keep_with_next = at in named or None
                case Items():
                    for line in part.lines:
                        self._line(line, LISTED)
                case Pairs():
                    for label, value in part.pairs:
                        self._paragraph(self._speech.pair(label, value))
                case Quote():
                    self._paragraph(self._speech.quote(part.words))
                case Table():
                    self._rows(part)
                case Chart():
                    self._chart(part)

    def _chart(self, part: Chart) -> None:
        """The picture below its caption, with what it shows in words for whoever hears the paper."""
        self._line(part.caption)
        # A caption at the foot of a page and its picture on the next would be no caption.
        self._document.paragraphs[-1].paragraph_format.keep_with_next = True
        paragraph = self._document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        shape = paragraph.add_run().add_picture(BytesIO(png(part, rtl=self._rtl)), Cm(WIDTH))
        told = "; ".join(self._speech.say(line) for line in (part.caption, *part.said))
        described = shape._inline.docPr
        described.set("descr", bare(told))

    def _rows(self, part: Table) -> None:
        table = self._table(len(part.rows) + 1, len(part.heads), _widths(part))
        table.style = "Table Grid"
        for row, lines in zip(table.rows, (part.heads, *part.rows), strict=True):
            for cell, line in zip(row.cells, lines, strict=True):
                self._fill(cell.paragraphs[0], self._speech.say(line), bold=lines is part.heads)
        for row in table.rows:
            # What is asked of somebody is read on one page.
            _put(row._tr.get_or_add_trPr(), "w:cantSplit")
        _put(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        self._document.add_paragraph()

    def _table(self, rows: int, columns: int, widths: tuple[float, ...]) -> Any:
        table = self._document.add_table(rows, columns)
        table.autofit = False
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        if self._rtl:
            # The first column stands on the right.
            _put(table._tbl.tblPr, "w:bidiVisual")
        for column, width in zip(table.columns, widths, strict=False):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)
        return table

    def _line(self, line: Line, style: str | None = None, *, centred: bool = False) -> None:
        self._paragraph(self._speech.say(line), style, centred=centred)

    def _paragraph(self, words: str, style: str | None = None, *, centred: bool = False) -> None:
        paragraph = self._document.add_paragraph(style=style)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._fill(paragraph, words)

    def _fill(self, paragraph: Any, words: str, *, bold: bool = False) -> None:
        if self._rtl:
            _put(paragraph._p.get_or_add_pPr(), "w:bidi")
        for text, rtl in runs(unbroken(words, self._report.lang), rtl=self._rtl):
            run = paragraph.add_run(text)
            run.bold = bold or None
            if bold and rtl:
                _put(run._r.get_or_add_rPr(), "w:bCs")
            if rtl:
                run.font.rtl = True


def _widths(part: Table) -> tuple[float, ...]:
    """In centimetres: a numbered table has its own, any other gives most to its widest column."""
    if part.wide == 1 and len(part.heads) in WIDTHS:
        return WIDTHS[len(part.heads)]
    rest = min(3.0, WIDTH / len(part.heads))
    return tuple(WIDTH - rest * (len(part.heads) - 1) if at == part.wide else rest for at in range(len(part.heads)))


def _put(properties: Any, name: str, value: str | None = None) -> Any:
    element = OxmlElement(name)
    if value is not None:
        element.set(qn("w:val"), value)
    # Word takes what stands out of order for damage.
    properties.insert_element_before(element, *BEHIND[name])
    return element
