"""Tables of actions as secretariats make them in a word processor: each row that is to be done is proposed, with who
leads, who helps and by when; what is done, headings and titles between the rows are not."""

from __future__ import annotations

import io
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args

import pytest
from docx import Document
from docx.oxml import OxmlElement
from openpyxl import Workbook

from bot.answer.names import NameIndex
from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import Unreadable
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.understand.named.names import Names
from handlers.commands.fields import Lang, Party
from storage.database import Database
from tests.minutes.files import spoken

TABLES = Path(__file__).parent / "tables.toml"
NOW = datetime(2024, 5, 22, 10, tzinfo=UTC)
# A cell that is the rest of the one above it, or of the one before it.
UP, BEFORE = "^", "<"
Rows = list[list[str]]


@pytest.fixture
def names(focal: Any) -> Names:
    database: Database = focal.database
    with database.reading() as session:
        return NameIndex().get(session, staff=True)


def word(rows: Rows, *, from_the_right: bool = False, below: str = "") -> bytes:
    document = Document()
    table = document.add_table(len(rows), len(rows[0]))
    if from_the_right:
        table._tbl.tblPr.append(OxmlElement("w:bidiVisual"))
    for at, row in enumerate(rows):
        for place, words in enumerate(row):
            cell, (first, *others) = table.cell(at, place), words.split("\n")
            if words == UP:
                table.cell(at - 1, place).merge(cell)
            elif words == BEFORE:
                table.cell(at, place - 1).merge(cell)
            else:
                cell.paragraphs[0].text = first
                for each in others:
                    cell.add_paragraph(each)
    document.add_paragraph(below)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def who(parties: tuple[Party, ...]) -> str:
    return " ".join(each.id or each.words or "?" for each in parties)


def shown(each: Proposed) -> list[str]:
    return [who(each.responsible), who(each.cooperating), str(getattr(each.due, "date", "")), each.text]


def proposed(content: bytes, names: Names, lang: Lang) -> list[list[str]]:
    found = find_items(read_bytes(content, "actions.docx"), Light(names, NOW, "Europe/Zurich", lang))
    return [shown(each) for each in found]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_each_row_that_is_to_be_done_is_proposed(lang: Lang, names: Names) -> None:
    table = tomllib.loads(TABLES.read_text(encoding="utf-8"))[lang]
    content = word(table["rows"], from_the_right=lang == "ar")
    assert proposed(content, names, lang) == table["found"]
    assert sum(each.done for each in read_bytes(content, "actions.docx")) == 1


def test_merged_cells_headings_of_two_lines_or_on_each_page_and_titles_between(names: Names) -> None:
    heads = [["Ref.", "Decision / Action", "Responsibility", BEFORE, "Deadline"], [UP, UP, "Lead", "Support", UP]]
    rows = [
        ["Item 3: Accessibility", BEFORE, BEFORE, BEFORE, BEFORE],
        ["A1", "Draft the guide.\nSend it to TDAG", "TSB", "BR\nBDT", "20 June 2024"],
        ["A2", "Publish the summary", UP, "", "10/12/2024"],
        ["Ref.", "Decision / Action", "Lead", "Support", "Deadline"],
        ["A3", "Find a room", "Ms Silva", "TSB", "TBD"],
    ]
    found = proposed(word([*heads, *rows], below="BDT thanked the members."), names, "en")
    assert found == [
        ["tsb", "br bdt", "2024-06-20", "Draft the guide. Send it to TDAG"],
        # A day that is read in two ways stays in the words.
        ["tsb", "", "", "Publish the summary (10/12/2024)"],
        ["Ms Silva", "tsb", "", "Find a room"],
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["No.", "Agenda item", "Document", "Time"], ["1", "Review of the action items", "ISCG/3", "10:10"]],
        [["Name", "Organisation"], ["Ms Silva", "TSB"], ["Mr Lee", "BDT"]],
        [["Discussion", "Action by"], ["TSB presented its report.", "TSB"]],
    ],
)
def test_other_tables_are_read_paragraph_by_paragraph(rows: Rows, names: Names) -> None:
    content = word(rows)
    assert [each.text for each in read_bytes(content, "a.docx")] == [cell for row in rows for cell in row]
    assert proposed(content, names, "en") == []


def test_a_workbook_is_read_by_its_tables_and_refused_where_it_has_none(names: Names) -> None:
    book = Workbook()
    book.active.append(["Where we meet", "Geneva"])
    sheet, hidden = book.create_sheet("Actions"), book.create_sheet("Old")
    for row in (
        ["Actions of the May meeting"],
        ["No.", "Action", "Responsible", "Cooperating", "Deadline", "Status"],
        [1, "Draft the guide", "TSB", "BR", date(2024, 6, 12), "open"],
        [2, "Publish the summary", "BDT", None, "by 18 June 2024", "Closed"],
        [None, "Send the list", "BDT", None, None, None],
    ):
        sheet.append(row)
    hidden.append(["Action", "Responsible"])
    hidden.append(["Burn the papers", "TSB"])
    hidden.sheet_state = "hidden"
    packed = io.BytesIO()
    book.save(packed)
    light = Light(names, NOW, "Europe/Zurich")
    assert [shown(each) for each in find_items(read_bytes(packed.getvalue(), "actions.xlsx"), light)] == [
        ["tsb", "br", "2024-06-12", "Draft the guide"],
        ["bdt", "", "", "Send the list"],
    ]
    book.remove(sheet)
    book.save(empty := io.BytesIO())
    with pytest.raises(Unreadable, match="minutes-no-table"):
        list(read_bytes(empty.getvalue(), "a.xlsx"))


def test_a_table_in_a_file_of_words_is_read_as_one(names: Names) -> None:
    text = """Summary of actions
#\tAction\tOwner\tDue\tStatus
\tSend the letters\tBDT\t1 June 2024\topen
2\tBook the interpreters\tidem\t3 June 2024\topen
3\tArchive the recordings\tTSB\t\tclosed

The next meeting is in Geneva.
"""
    found = find_items(spoken(text), Light(names, NOW, "Europe/Zurich"))
    assert [shown(each) for each in found] == [
        ["bdt", "", "2024-06-01", "Send the letters"],
        ["bdt", "", "2024-06-03", "Book the interpreters"],
    ]
    assert found[1].quote == "2\tBook the interpreters\tidem\t3 June 2024\topen"
