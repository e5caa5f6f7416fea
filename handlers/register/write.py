"""Entries to files: YAML, one CSV table, a workbook with a sheet for each section."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from openpyxl import Workbook

from handlers.register.known import to_key
from handlers.register.records import COLUMNS, guard
from handlers.register.values import join_list, to_pairs

Entry = dict[str, Any]
Sections = Mapping[str, Sequence[Entry]]
Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
# In the row of a focal point these stand under another name, or not at all.
OF_PERSON: Mapping[str, str] = {
    "name": "person",
    **{name: f"person_{name}" for name in ("id", "names", "unverified", "aliases")},
}
OF_TOPIC: Mapping[str, str] = {
    "names": "topic_names",
    "aliases": "topic_aliases",
    "about": "about",
    "channel": "channel",
}
OF_BODY: Mapping[str, str] = {"names": "body_names", "kind": "body_kind"}


def write_yaml(path: Path, sections: Sections) -> int:
    """Every section that holds something."""
    filled = {name: list(entries) for name, entries in sections.items() if entries}
    text = yaml.dump(filled, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120)
    path.write_text(text, encoding="utf-8")
    return sum(map(len, filled.values()))


def write_csv(path: Path, sections: Sections) -> int:
    """The focal points, each with its person, topic and body in the same row; with the mark by which spreadsheet
    programs see that it is UTF-8."""
    rows = _flat(sections)
    told = {name for row in rows for name in row}
    used = [name for name in COLUMNS["focal_points"] if name in told or name in ("topic", "body", "role", "person")]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(used)
    writer.writerows([guard(to_cell(row.get(name))) for name in used] for row in rows)
    path.write_text(out.getvalue(), encoding="utf-8-sig", newline="")
    return len(rows)


def write_xlsx(path: Path, sections: Sections) -> int:
    """A sheet for each section that holds something, the focal points first."""
    book = Workbook(write_only=True)
    ordered = sorted(sections, key=lambda name: name != "focal_points")
    for name in [each for each in ordered if sections[each] or each == "focal_points"]:
        sheet = book.create_sheet(name)
        told = {column for entry in sections[name] for column in entry}
        used = [column for column in COLUMNS[name] if column in told or column in ("topic", "person")]
        sheet.append(used)
        for entry in sections[name]:
            sheet.append([guard(to_cell(entry.get(column))) for column in used])
    book.save(path)
    return sum(map(len, sections.values()))


def to_cell(value: Any) -> str:
    """A value as one cell: lists and languages joined, days in ISO form."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case dict():
            pairs = {lang: tuple(text) if isinstance(text, list) else (text,) for lang, text in value.items()}
            return join_list(list(to_pairs(pairs)))
        case list():
            return join_list(value)
    return str(value)


def _flat(sections: Sections) -> list[Entry]:
    people = {entry.get("email") or entry.get("handle") or entry["id"]: entry for entry in sections["people"]}
    topics = {entry["id"]: entry for entry in sections["topics"]}
    bodies = {entry["id"]: entry for entry in sections["bodies"]}
    roles = {entry["id"]: entry for entry in sections["roles"]}
    return [
        {
            **_renamed(topics.get(entry["topic"], {}), OF_TOPIC),
            **_renamed(bodies.get(entry.get("body", ""), {}), OF_BODY),
            **entry,
            **_person(people[entry["person"]]),
            **_group(topics.get(entry["topic"], {}), bodies),
            "role": _called(roles, entry["role"]),
        }
        for entry in sections["focal_points"]
    ]


def _person(entry: Entry) -> Entry:
    own = {OF_PERSON.get(name, name): value for name, value in entry.items() if name != "body"}
    return {**own, **({"person_body": entry["body"]} if "body" in entry else {})}


def _group(topic: Entry, bodies: Mapping[str, Entry]) -> Entry:
    key = topic.get("group")
    return {"group": _called(bodies, key)} if key else {}


def _called(entries: Mapping[str, Entry], key: str) -> str:
    """The English name where the id can be made from it again, else the id."""
    name = entries.get(key, {}).get("names", {}).get("en", key)
    return str(name if to_key(name) == key else key)


def _renamed(entry: Entry, names: Mapping[str, str]) -> Entry:
    return {names[name]: value for name, value in entry.items() if name in names}
