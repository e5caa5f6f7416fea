"""What a register file may look like, and what is said of one that cannot be read."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.cli.faults import in_english
from handlers.register.faults import RegisterFaults
from handlers.register.read import MOST_BYTES, read_register
from handlers.register.read_csv import LONGEST_CELL
from tests.registers import csv_file, xlsx_file

ROW = "accessibility,bdt,focal_point,Desk,desk@example.org,2024-01-01,\n"


def refused(path: Path) -> str:
    with pytest.raises(RegisterFaults) as found:
        read_register(path)
    return "\n".join(in_english(found.value.faults))


def test_a_csv_row_is_read_whole(tmp_path: Path) -> None:
    row = read_register(csv_file(tmp_path, ROW)).focal_points[0]
    assert (row.topic.said, row.body, row.role) == ("accessibility", "bdt", "focal_point")
    assert (row.person.name, row.person.email, row.since, row.until) == (
        "Desk",
        "desk@example.org",
        date(2024, 1, 1),
        None,
    )


@pytest.mark.parametrize("header", ["Theme;Body;E-Mail;Person\n", "THEME\tBODY\tE Mail\tPERSON\n"])
def test_headers_may_have_other_names_and_separators(tmp_path: Path, header: str) -> None:
    separator = ";" if ";" in header else "\t"
    rows = separator.join(("accessibility", "bdt", "desk@example.org", '"Desk, second floor"')) + "\n"
    row = read_register(csv_file(tmp_path, rows, header)).focal_points[0]
    assert (row.topic.said, row.person.email, row.person.name) == (
        "accessibility",
        "desk@example.org",
        "Desk, second floor",
    )


def test_a_byte_order_mark_is_no_part_of_the_first_header(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("topic,person\naccessibility,Bureau d'accès\n", encoding="utf-8-sig")
    assert read_register(path).focal_points[0].person.name == "Bureau d'accès"


def test_a_list_that_nobody_wrote_for_focal_is_read_by_how_such_lists_are_headed(tmp_path: Path) -> None:
    header = "Topic,Sector,Focal point,E-mail,Function,From\n"
    found = read_register(
        csv_file(tmp_path, "accessibility,ITU-D,Desk,desk@example.org,alternate,2024-02-01\n", header)
    )
    [row] = found.focal_points
    assert (str(row.body), row.person.name, row.person.email) == ("ITU-D", "Desk", "desk@example.org")
    assert (row.role, str(row.since), found.notes) == ("alternate", "2024-02-01", ())


def test_an_unknown_column_is_told_and_left_out(tmp_path: Path) -> None:
    found = read_register(csv_file(tmp_path, "accessibility,Desk,blue\n", "topic,person,colour\n"))
    assert in_english(found.notes) == ["line 1: the column 'colour' is not known and was left out"]
    assert len(found.focal_points) == 1


def test_the_office_column_names_an_office_or_says_that_it_is_one(tmp_path: Path) -> None:
    named = read_register(csv_file(tmp_path, "accessibility,Desk\n", "topic,office\n")).focal_points[0].person
    said = read_register(csv_file(tmp_path, "accessibility,Desk,yes\n", "topic,person,office\n")).focal_points[0].person
    assert (named.name, named.office) == (said.name, said.office) == ("Desk", True)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"topic,person\naccess\xe9,Desk\n", "line 2: the file is not UTF-8"),
        ("topic,person\n".encode("utf-16"), "UTF-16"),
        (b"topic,person\nacc\0ess,Desk\n", "line 2: a NUL"),
        (b'topic,person\n"accessibility,Desk\n', "line 2: the quotes"),
        (b"person,email\nDesk,desk@example.org\n", "no column 'topic'"),
        (b"topic,body\naccessibility,bdt\n", "no column 'person'"),
        (b"topic,topic,person\na,b,c\n", "stands twice"),
        (b"topic,person\na,b,c\n", "line 2: more cells"),
        (b"topic,person\n" + b"a" * (LONGEST_CELL + 1) + b",Desk\n", "line 2: a cell is longer"),
    ],
)
def test_a_broken_csv_file_is_refused_with_its_line(tmp_path: Path, data: bytes, word: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert word in refused(path)
    assert refused(path).startswith("list.csv: ")


def test_every_bad_row_is_told_with_its_line_and_reason(tmp_path: Path) -> None:
    rows = (
        ",bdt,,Desk,desk@example.org,,\n"
        "accessibility,bdt,,Desk,desk at example,2024-02-30,\n"
        "accessibility,bdt,,,,,\n"
        '"gender",bdt,,"Desk\ntwo",,2024-05-02,2024-05-01\n'
        "gender,bdt,,Des\x07k,,,\n"
    )
    assert in_english(read_register(csv_file(tmp_path, rows)).faults) == [
        "line 2: topic is missing",
        "line 3: since: '2024-02-30' is no day; write YYYY-MM-DD",
        "line 3: email: 'desk at example' is no e-mail address",
        "line 4: the person is missing: give a name, an e-mail or a handle",
        "line 5: until 2024-05-01 is before since 2024-05-02",
        "line 7: person holds a control character",
    ]


def test_a_missing_or_huge_or_oddly_named_file_is_refused(tmp_path: Path) -> None:
    assert "No such file" in refused(tmp_path / "none.csv")
    big = tmp_path / "big.csv"
    big.write_bytes(b"a" * (MOST_BYTES + 1))
    assert "larger than 10 MiB" in refused(big)
    odd = tmp_path / "list.doc"
    odd.write_text("topic")
    assert "must end in" in refused(odd)


def test_a_workbook_is_read_with_its_days_and_numbers(tmp_path: Path) -> None:
    rows = [("Topic", "Body", "Person", "Since", "Reference"), ("gender", "bdt", "Desk", date(2024, 3, 1), 12.0)]
    row = read_register(xlsx_file(tmp_path, {"Sheet1": rows})).focal_points[0]
    assert (row.topic.said, row.since, row.reference) == ("gender", date(2024, 3, 1), "12")


def test_each_sheet_that_is_a_list_is_read_and_others_are_told(tmp_path: Path) -> None:
    header: tuple[object, ...] = ("topic", "body", "person", "email")
    sheets: dict[str, list[tuple[object, ...]]] = {
        "Cover": [("The list of focal points",), ("as of 2026",)],
        "TSB": [header, ("accessibility", "tsb", "Ann Example", "ann@example.org")],
        "BDT": [header, ("gender", "bdt", "Ben Example", "ben@example.org")],
        "Empty": [],
    }
    found = read_register(xlsx_file(tmp_path, sheets))
    assert [row.body for row in found.focal_points] == ["tsb", "bdt"]
    (note,) = found.notes
    assert note.key == "import-sheet-left-out"
    assert "Cover" in str(note.facts)


def test_a_workbook_may_have_a_sheet_for_each_section(tmp_path: Path) -> None:
    sheets: dict[str, list[tuple[object, ...]]] = {
        "People": [("name", "email", "aliases"), ("Desk", "desk@example.org", "one; two")],
        "Meetings": [("id", "group", "start"), ("m1", "iscg", datetime.fromisoformat("2024-06-01T14:30"))],
        "Remarks": [("anything",), ("at all",)],
    }
    found = read_register(xlsx_file(tmp_path, sheets))
    assert found.people[0].aliases == ("one", "two")
    assert (found.meetings[0].start, found.meetings[0].opens) == (
        date(2024, 6, 1),
        datetime.fromisoformat("2024-06-01T14:30"),
    )
    assert not found.focal_points


def test_formulas_and_errors_in_cells_are_refused_with_the_cell(tmp_path: Path) -> None:
    rows = [("topic", "person"), ("gender", '=HYPERLINK("x")'), ("#REF!", "Desk")]
    told = refused(xlsx_file(tmp_path, {"list": rows}))
    assert "sheet 'list', row 2: cell B2 holds a formula" in told
    assert "row 3: cell A3 holds the error #REF!" in told


def test_what_only_looks_like_a_workbook_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "list.xlsx"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("readme.txt", "hello")
    assert "no XLSX workbook" in refused(archive)
    whole = xlsx_file(tmp_path, {"list": [("topic", "person")]}, "whole.xlsx").read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    assert "no whole archive" in refused(tmp_path / "cut.xlsx")
    (tmp_path / "text.xlsx").write_text("topic,person")
    assert "named .xlsx but" in refused(tmp_path / "text.xlsx")
    (tmp_path / "old.xlsx").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    assert "password" in refused(tmp_path / "old.xlsx")


def test_a_workbook_with_encrypted_parts_is_refused(tmp_path: Path) -> None:
    data = bytearray(xlsx_file(tmp_path, {"list": [("topic", "person")]}).read_bytes())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    (tmp_path / "locked.xlsx").write_bytes(bytes(data))
    assert "password" in refused(tmp_path / "locked.xlsx")


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
        with file.open("xl/filler.xml", "w") as part:
            for _ in range(101):
                part.write(b"\0" * 2**20)
    assert "too large once unpacked" in refused(path)
