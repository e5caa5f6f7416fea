"""The action register goes out in the layout that the groups use and comes back without loss."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from bot.cli.faults import in_english
from handlers.action_files.apply import apply
from handlers.action_files.difference import Difference, difference
from handlers.action_files.files import export_actions, read_actions
from handlers.commands.fields import DueMeeting, Party
from handlers.commands.items import CompleteItem
from handlers.imports import undo
from handlers.register.faults import RegisterFaults
from handlers.trail import item_as_data
from storage.tables.items import Item
from storage.tables.register import Import, Member
from tests import stores
from tests.asking import ZONE
from tests.handlers.group import BDT, TSB, Group, at_local, make_group, meets
from tests.registers import refused

FORMS = (".csv", ".xlsx", ".docx")
LAYOUT = ["number", "resolution", "action", "responsible", "cooperating", "report to", "deadline", "status"]
ODD = '=HYPERLINK("http://example.org");\n\'+1 | ёж\t«ق» 你好; a\\b'


def filled(group: Group) -> list[Item]:
    """An action of every kind: each party and each deadline that there is."""
    session = group.session
    session.add(Member(id="che", kind="state", names={"en": "A Member"}))
    meeting = meets(session, "tdag", date(2024, 6, 17))
    session.flush()
    role = Party(kind="role", topic="accessibility", body="bdt")
    other = Party(kind="role", topic="accessibility")
    words = Party(kind="unknown", words="the translators; BDT")
    member, body = Party(kind="member", id="che"), Party(kind="body", id="tsb")
    group.records(
        day=28, responsible=(BDT, role), cooperating=(other, words), report_to=(member,), topic="accessibility"
    )
    group.records(text=ODD, responsible=(body, Party(kind="unknown", words="BDT")), due=at_local("2024-06-03T09:30"))
    group.records(responsible=(TSB,), due=DueMeeting(group="tdag", offset=-3))
    group.records(responsible=(TSB,), due=DueMeeting(meeting=meeting.id, edge="closing"), meeting=meeting.id)
    group.does("desk", CompleteItem(item=group.records(responsible=(BDT,), due={"kind": "none"})))
    found = list(session.scalars(select(Item).where(Item.kind == "action").order_by(Item.number)))
    found[0].resolution, found[1].alias, found[1].lang = "PP Res. 191 (Rev. 2022)", "ISCG-2024-05 A3", "ru"
    session.flush()
    return found


def compares(group: Group, path: Path) -> Difference:
    rows, digest = read_actions(path)
    return difference(group.session, rows, digest, ZONE, "en")


def cells(path: Path) -> list[list[str]]:
    """What a reader sees in the file, row by row."""
    if path.suffix == ".csv":
        return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    if path.suffix == ".xlsx":
        return [["" if each is None else str(each) for each in row] for row in load_workbook(path).active.values]
    return [[cell.text for cell in row.cells] for row in Document(str(path)).tables[0].rows]


def book(path: Path, *rows: list[Any]) -> Path:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    made.save(path)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_it_comes_back_without_loss(group: Group, tmp_path: Path, form: str) -> None:
    filled(group)
    path, again = tmp_path / f"a{form}", tmp_path / f"b{form}"
    assert export_actions(group.session, path, ZONE) == 5
    assert cells(path)[0][:8] == LAYOUT
    assert compares(group, path).changes == ()
    export_actions(group.session, again, ZONE)
    assert cells(again) == cells(path)


@pytest.mark.parametrize("form", FORMS)
def test_another_organisation_with_the_same_register_has_the_same_actions_by_it(
    filled_file: Path, group: Group, tmp_path: Path, form: str
) -> None:
    filled(group)
    path, again = tmp_path / f"a{form}", tmp_path / f"b{form}"
    export_actions(group.session, path, ZONE)
    with stores.sqlite_copy(filled_file) as other_house, other_house.writing() as session:
        other = make_group(session, group.now)
        session.add(Member(id="che", kind="state", names={"en": "A Member"}))
        meets(session, "tdag", date(2024, 6, 17))
        rows, digest = read_actions(path)
        new = [each.__class__(each.where, {**each.cells, "number": ""}) for each in rows]
        apply(session, difference(session, new, digest, ZONE, "en"), other.people["desk"], ZONE, other.now)
        export_actions(session, again, ZONE)
        assert cells(again) == cells(path)


@pytest.mark.parametrize("form", FORMS)
def test_no_cell_is_a_formula(group: Group, tmp_path: Path, form: str) -> None:
    filled(group)
    path = tmp_path / f"a{form}"
    export_actions(group.session, path, ZONE)
    every = [cell for row in cells(path) for cell in row]
    assert [each for each in every if each[:1] in tuple("=+-@\t\r")] == []
    assert any(each.startswith("'=HYPERLINK") for each in every)


def test_what_a_file_changes_is_shown_applied_and_taken_back_whole(group: Group, tmp_path: Path) -> None:
    items = filled(group)
    before = [item_as_data(each) for each in items]
    path = book(
        tmp_path / "a.xlsx",
        ["No.", "Action", "Responsible", "Report to", "Due", "Status", "Resolution"],
        [1, "publish all captions", "TSB; head office", "", "2024-06-20", "in progress", "WTSA 70"],
        ["", "write the summary", "bdt@example.org", "ISCG", "2024-07-01T12:00 Europe/Zurich", "", ""],
        [3, "publish the captions", "tsb@example.org", "", "group:tdag next opening -3 calendar_day", "done", ""],
    )
    found = compares(group, path)
    assert in_english(found.lines()) == [
        "~ 1 action: publish the captions -> publish all captions; responsible: bdt@example.org, accessibility -> "
        "tsb, head office; report to: che -> nobody; deadline: 2024-05-28 Europe/Zurich -> 2024-06-20 Europe/Zurich; "
        "status: open -> in_progress; resolution: PP Res. 191 (Rev. 2022) -> WTSA 70".replace("report to", "report_to"),
        "+ write the summary; responsible: bdt@example.org; report to: iscg; deadline: 2024-07-01T12:00 Europe/Zurich",
        "~ 3 status: open -> closed",
        "! sheet 'Sheet', row 2: responsible: 'head office' is nobody of the register and is kept as words",
    ]
    kept = apply(group.session, found, group.people["desk"], ZONE, group.now)
    assert kept is not None
    assert compares(group, path).count(new=False) == 0
    new = group.session.scalars(select(Item).order_by(Item.number.desc())).first()
    assert new is not None
    assert (new.text, new.status, new.due_local, new.audience) == (
        "write the summary",
        "open",
        "2024-07-01T12:00:00",
        "staff",
    )
    assert ("lead", 7) in group.stages(new.number)
    assert (items[2].status, items[2].closed_by) == ("closed", group.people["desk"].id)
    undo(group.session, kept.id, group.now)
    left = ("version", "due_version")
    after = [item_as_data(each) for each in items]
    assert [{k: v for k, v in each.items() if k not in left} for each in after] == [
        {k: v for k, v in each.items() if k not in left} for each in before
    ]
    assert (new.status, group.stages(new.number)) == ("withdrawn", [])
    with refused("was undone already"):
        undo(group.session, kept.id, group.now)


def test_an_import_is_not_taken_back_over_later_changes(group: Group, tmp_path: Path) -> None:
    filled(group)
    path = book(tmp_path / "a.xlsx", ["number", "action"], [1, "other words"])
    kept = apply(group.session, compares(group, path), group.people["desk"], ZONE, group.now)
    assert kept is not None
    group.does("desk", CompleteItem(item=1), at=group.now + timedelta(hours=1))
    with refused("action 1: was changed since"):
        undo(group.session, kept.id, group.now)
    assert group.session.get_one(Import, kept.id).undone_at is None


def test_an_owner_whom_the_register_does_not_know_is_told_with_whom_it_is_like(group: Group, tmp_path: Path) -> None:
    name = group.people["bdt"].name
    path = tmp_path / "a.csv"
    rows = [["action", "responsible"], ["x", f"{name[:-1]}; words:the crowd"], ["y", name], ["z", "ISGC"]]
    path.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
    assert in_english(compares(group, path).lines()) == [
        f"+ x; responsible: {name[:-1]}, the crowd",
        "+ y; responsible: bdt@example.org",
        "+ z; responsible: ISGC",
        f"! line 2: responsible: '{name[:-1]}' is nobody of the register and is kept as words; it looks much like "
        f"{name} (bdt@example.org)",
        "! line 4: responsible: 'ISGC' is nobody of the register and is kept as words",
    ]


def test_a_name_that_two_people_have_is_kept_as_words(group: Group, tmp_path: Path) -> None:
    group.people["tsb"].name = name = group.people["bdt"].name
    path = tmp_path / "a.csv"
    path.write_text(f"action,responsible\nx,{name}\n", encoding="utf-8")
    added, odd = in_english(compares(group, path).lines())
    assert added == f"+ x; responsible: {name}"
    assert odd.startswith(f"! line 2: responsible: '{name}' is nobody of the register")


def test_a_deadline_that_hangs_on_a_group_is_told_apart_from_a_zone(group: Group, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("action,deadline\nx,group:tdagg next opening -14 days\ny,group:tdag next opening\n")
    with pytest.raises(RegisterFaults) as faults:
        compares(group, path)
    assert in_english(faults.value.faults) == [
        "line 2: deadline: 'tdagg' is no group of the register",
        "line 3: deadline: 'group:tdag next opening' is no deadline such as group:tdag next opening -14 days",
    ]
    path.write_text("action,deadline\nx,group:tdag next opening -14 days\n", encoding="utf-8")
    found = compares(group, path)
    assert found.changes[0].values["deadline"] == DueMeeting(group="tdag", offset=-14)


def test_every_fault_of_a_file_is_told_and_nothing_changes(group: Group, tmp_path: Path) -> None:
    filled(group)
    path = book(
        tmp_path / "a.xlsx",
        ["number", "action", "deadline", "status", "responsible", "topic"],
        [99, "x", "", "", "", ""],
        [1, "", "tomorrow", "half done", "role:nothing", "nothing"],
        [2, "x", "2024-06-01 Mars/Base", "open", "person:nobody@example.org", ""],
        [2, "x", "", "", "", ""],
    )
    with pytest.raises(RegisterFaults) as faults:
        compares(group, path)
    told = "\n".join(in_english(faults.value.faults))
    for part in (
        "no action '99'",
        "action: it is empty",
        "'tomorrow' is no deadline such as",
        "'half done' is none of",
        "'nothing' is no topic",
        "'Mars/Base' is no time zone",
        "'nobody@example.org' is nobody",
        "action 2 stands in",
    ):
        assert part in told
    with refused("the column 'colour' is not known"):
        compares(group, book(tmp_path / "b.xlsx", ["action", "colour"], ["x", "y"]))
    with refused("holds a formula"):
        compares(group, book(tmp_path / "c.xlsx", ["action"], ["=1+1"]))
    with refused("no column 'action'"):
        compares(group, book(tmp_path / "d.xlsx", ["number"], [1]))
