"""What a register in YAML may look like, and what is said of one that cannot be read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.cli.faults import in_english
from handlers.register.faults import RegisterFaults
from handlers.register.read import read_register
from tests.registers import yaml_file


def refused(path: Path) -> str:
    with pytest.raises(RegisterFaults) as found:
        read_register(path)
    return "\n".join(in_english(found.value.faults))


def test_yaml_is_read_with_its_lines(tmp_path: Path) -> None:
    text = (
        "focal_points:\n"
        "  - {topic: gender, body: bdt, person: Desk, since: 2024-03-01}\n"
        "  - {topic: gender, body: bdt, person: Desk, since: 2024-13-01}\n"
        "  - topic: gender\n"
    )
    found = read_register(yaml_file(tmp_path, text))
    assert found.focal_points[0].since == date(2024, 3, 1)
    assert in_english(found.faults) == [
        "line 3: since: '2024-13-01' is no day; write YYYY-MM-DD",
        "line 4: the person is missing: give a name, an e-mail or a handle",
    ]


def test_a_person_may_be_written_out_where_they_hold_a_role(tmp_path: Path) -> None:
    text = "memberships:\n  - {group: iscg, capacity: vice-chair, person: {name: Desk, e-mail: Desk@Example.org}}\n"
    row = read_register(yaml_file(tmp_path, text)).memberships[0]
    assert (row.capacity, row.person.name, row.person.email) == ("vice_chair", "Desk", "desk@example.org")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("- topic: gender\n", "must be a mapping of sections"),
        ("people: gender\n", "people must be a list"),
        ("people:\n  - Desk\n", "line 2: an entry of people must be a mapping"),
        ("people:\n  - {name: a, name: b}\n", "stands twice"),
        ("people: [\n", "this is no YAML"),
        ("", "empty"),
        ("people: " + "[" * 100_000, "line 1: "),
        ("people:\n  - " + "{name: " * 100 + "Desk" + "}" * 100, "line 2: the file is nested too deeply"),
    ],
)
def test_yaml_of_another_shape_is_refused(tmp_path: Path, text: str, word: str) -> None:
    assert word in refused(yaml_file(tmp_path, text))


def test_an_unknown_section_or_key_is_told_and_left_out(tmp_path: Path) -> None:
    text = "colours: [red]\npeople:\n  - {name: Desk, shoe: 42}\n"
    found = read_register(yaml_file(tmp_path, text))
    assert in_english(found.notes) == [
        "line 1: the section 'colours' is not known and was left out",
        "line 3: people has no 'shoe'; it was left out",
    ]
    assert found.people[0].name == "Desk"


def test_a_small_file_that_stands_for_a_huge_one_is_refused(tmp_path: Path) -> None:
    levels = [f"    n{n}: &n{n} [{', '.join([f'*n{n - 1}'] * 10)}]\n" for n in range(1, 9)]
    text = "people:\n  - name:\n    n0: &n0 [x]\n" + "".join(levels)
    assert "holds too much" in refused(yaml_file(tmp_path, text))
