"""The table for translators goes out with what a language lacks, comes back line by line, and can be taken back."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook
from sqlalchemy.orm import Session

from bot.cli.faults import in_english
from bot.render.report import to_document
from handlers.commands.agenda import SetFormalText
from handlers.commands.fields import Lang
from handlers.commands.items import Undo
from handlers.commands.reports import WriteReport
from handlers.imports import undo
from handlers.register.faults import RegisterFaults
from handlers.table import HANDLERS
from handlers.versions.apply import apply
from handlers.versions.difference import Difference, difference
from handlers.versions.files import COLUMNS, export_versions, read_versions
from handlers.versions.passages import find_passage, version_of
from storage.audit_chain import find_tampering
from storage.database import Database
from storage.tables.people import Person
from tests.asking import asks
from tests.handlers.test_year_report import fill, plain_text, written

YEAR = 2024
# What the fill of a small year lacks in Spanish: three actions, a call to action in Chinese, an activity in French.
LACKING = ["item-1", "item-2", "item-3", "item-7", "activity-1"]
ODD = "«Subtítulos»; =1+1\nen dos líneas"


def cells(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    if path.suffix == ".xlsx":
        sheet: Any = load_workbook(path).active
        return [["" if each is None else str(each) for each in row] for row in sheet.values]
    return [[cell.text for cell in row.cells] for row in Document(str(path)).tables[0].rows]


def filled_in(path: Path, said: dict[str, tuple[str, str]]) -> None:
    """What a translator does: translation and status by number, in the file itself."""
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        sheet: Any = book.active
        for row in sheet.iter_rows(min_row=2):
            row[3].value, row[5].value = said.get(row[0].value, ("", ""))
        book.save(path)
        return
    document = Document(str(path))
    for line in document.tables[0].rows[1:]:
        line.cells[3].text, line.cells[5].text = said.get(line.cells[0].text, ("", ""))
    document.save(str(path))


def compares(session: Session, path: Path) -> Difference:
    return difference(session, *read_versions(path))


def report_in(session: Session, desk: Person, now: datetime, lang: Lang) -> tuple[str, str]:
    """The key of the title, and all words, without the marks of direction."""
    report = written(session, desk, now, WriteReport(kind="year", year=YEAR, language=lang, form="text"))
    return report.title.key, plain_text(to_document(report).content.decode())


@pytest.mark.parametrize("form", [".docx", ".xlsx"])
def test_what_a_language_lacks_goes_out_and_comes_back(
    each_filled: Database, now: datetime, tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"spanish{form}"
    with each_filled.writing() as session:
        desk = fill(session, now)
        assert export_versions(session, path, YEAR, "es") == len(LACKING)
        assert [row[0] for row in cells(path)] == ["number", *LACKING]
        assert cells(path)[0] == list(COLUMNS)
        assert compares(session, path).empty == len(LACKING)
        filled_in(
            path, {"item-1": (ODD, "official"), "activity-1": ("Subtitulado", ""), "item-7": ("Actúen", "courtesy")}
        )
        found = compares(session, path)
        assert [each.number for each in found.changes] == ["item-1", "item-7", "activity-1"]
        assert (found.refused, found.empty) == ((), 2)
        kept = apply(session, found, desk, now)
        assert kept is not None
        # The same file twice changes nothing, and what is there is not asked for again.
        again = compares(session, path)
        assert (again.changes, again.refused) == ((), ())
        assert export_versions(session, tmp_path / f"rest{form}", YEAR, "es") == 2
        item, activity = (find_passage(session, each) for each in ("item-1", "activity-1"))
        assert item is not None
        assert activity is not None
        assert (version_of(item, "es").status, version_of(activity, "es").status) == ("official", "courtesy")
        assert version_of(item, "es").text == ODD
        undo(session, kept.id, now)
        assert not version_of(item, "es").text
        assert export_versions(session, tmp_path / f"all{form}", YEAR, "es") == len(LACKING)
        assert list(find_tampering(session)) == []
        with pytest.raises(RegisterFaults, match="import-not-open"):
            undo(session, kept.id, now)


def test_a_report_prints_versions_marks_courtesy_and_is_incomplete_without_any(
    filled: Database, now: datetime, tmp_path: Path
) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        assert report_in(session, desk, now, "es")[0] == "report-title-incomplete"
        said = {"activity-1": ("Subtitulado en cada reunión", "courtesy"), "item-7": ("Actúen", "official")}
        apply(session, translated(session, tmp_path, said), desk, now)
        key, text = report_in(session, desk, now, "es")
        assert key == "report-title"
        assert "Subtitulado en cada reunión (traducción de cortesía)" in text
        assert "Sous-titrage" not in text
        assert "Actúen — " in text
        # Other languages lack it still.
        assert report_in(session, desk, now, "ru")[0] == "report-title-incomplete"


def test_lines_that_cannot_be_taken_are_told_and_all_others_hold(
    filled: Database, now: datetime, tmp_path: Path
) -> None:
    with filled.writing() as session:
        fill(session, now)
        path = tmp_path / "a.xlsx"
        export_versions(session, path, YEAR, "es")
        changed = find_passage(session, "item-2")
        assert changed is not None
        changed.text = "it says something else now"
        session.flush()
        filled_in(path, {each: (f"dice {each}", "official") for each in LACKING} | {"item-3": ("x", "certified")})
        found = compares(session, path)
        assert [each.number for each in found.changes] == ["item-1", "item-7", "activity-1"]
        assert in_english(found.refused) == [
            "sheet '2024 es', row 3: the original of item-2 has changed since the table went out, and reads now: "
            "it says something else now",
            "sheet '2024 es', row 4: status: 'certified' is none of official, courtesy",
        ]


def test_of_rows_that_are_odd_the_sound_one_is_taken_and_never_over_later_words(
    filled: Database, now: datetime, tmp_path: Path
) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        path = _odd_rows(tmp_path / "a.xlsx")
        found = compares(session, path)
        assert [(each.number, each.after.text) for each in found.changes] == [("item-1", "uno")]
        assert len(found.refused) == 6
        apply(session, found, desk, now)
        # Changed by somebody since: it is not taken back over their words.
        kept = apply(session, translated(session, tmp_path, {"item-1": ("tres", "official")}), desk, now)
        assert kept is not None
        HANDLERS[SetFormalText](asks(session, desk, now), SetFormalText(item=1, text="cuatro", lang="es"))
        with pytest.raises(RegisterFaults, match="import-at"):
            undo(session, kept.id, now)
        HANDLERS[Undo](asks(session, desk, now), Undo())
        undo(session, kept.id, now)
        item = find_passage(session, "item-1")
        assert item is not None
        assert version_of(item, "es").text == "uno"


def test_files_that_hold_no_such_table_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    with pytest.raises(RegisterFaults):
        read_versions(path)
    (tmp_path / "b.csv").write_text("number,translation\nitem-1,x\n", encoding="utf-8")
    with pytest.raises(RegisterFaults, match="import-in-file"):
        read_versions(tmp_path / "b.csv")


def _odd_rows(path: Path) -> Path:
    """A table of which one row alone can be taken."""
    book = Workbook()
    sheet: Any = book.active
    original = "what number 1 says"
    for row in (
        [*COLUMNS],
        ["item-99", "x", "en", "x", "es", ""],
        ["item-6; drop", "x", "en", "x", "es", ""],
        ["item-1", original, "en", "x", "xx", ""],
        ["item-1", original, "en", "x", "en", ""],
        ["item-1", f" {original}\n", "en", "uno", "es", ""],
        ["item-1", original, "en", "dos", "es", ""],
        ["item-1", original, "en", "x" * 5_000, "fr", ""],
    ):
        sheet.append(row)
    book.save(path)
    return path


def translated(session: Session, folder: Path, said: dict[str, tuple[str, str]]) -> Difference:
    """A table with these translations into Spanish, as compared."""
    path, made = folder / "said.xlsx", Workbook()
    sheet: Any = made.active
    sheet.append([*COLUMNS])
    for number, (text, status) in said.items():
        row = find_passage(session, number)
        assert row is not None
        sheet.append([number, row.text, row.lang, text, "es", status])
    made.save(path)
    return compares(session, path)
