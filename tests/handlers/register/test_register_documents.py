"""What a register in a Word document may look like, and what is said of one that cannot be read."""

from __future__ import annotations

from pathlib import Path

from handlers.register.read import read_register
from handlers.register.read_csv import LONGEST_CELL
from handlers.unpack.names import TEXT
from tests.handlers.register.test_register_files import refused
from tests.registers import bomb, deep_document, docx_file


def test_a_document_has_a_table_below_the_title_of_each_section(tmp_path: Path) -> None:
    people = [("name", "email", "aliases"), ("Desk", "desk@example.org", "one; two")]
    meetings = [("id", "group", "start"), ("m1", "iscg", "2024-06-01"), ("", "", "")]
    found = read_register(docx_file(tmp_path, ["People", "As of today.", people, "Meetings", meetings]))
    assert found.people[0].aliases == ("one", "two")
    assert [each.id for each in found.meetings] == ["m1"]
    assert not found.focal_points


def test_what_only_looks_like_a_document_is_refused(tmp_path: Path) -> None:
    assert "holds no table" in refused(docx_file(tmp_path, ["nothing but words"]))
    table = [("topic", "person"), ("gender", "x" * (LONGEST_CELL + 1))]
    assert "table 1: a cell is longer" in refused(docx_file(tmp_path, [table]))
    for content, why in (
        (bomb(TEXT), "the document is too large once unpacked"),
        (deep_document(tmp_path), "no readable Word document"),
    ):
        (tmp_path / "odd.docx").write_bytes(content)
        assert why in refused(tmp_path / "odd.docx")
