"""Records: what a register file holds, before anything of it is understood; sections, columns and their other names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from handlers.answer import Line, Term
from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.headings import column

# What a spreadsheet reckons with: the letters, and the wide ones that some read as these; also behind blanks.
ACTING = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
GUARDED = (*ACTING, "\t", "\r", "\n", "'")
Cell: TypeAlias = "str | list[Cell] | dict[str, Cell]"

PERSON = (
    *("id", "name", "names", "unverified", "aliases", "email", "handle", "organisation", "office"),
    *("body", "member", "language"),
)
STANDING = ("zone", "station", "class", "roles", "enrolled", "active")
# Whoever holds a role is told by these, in the same row.
HOLDER = (
    *("person", "person_id", "person_names", "person_unverified", "person_aliases"),
    *("email", "handle", "organisation", "office"),
)
HELD_BY = (*HOLDER, "person_body", "member", "language", *STANDING)
NAMED = ("id", "names", "aliases")
TERM = ("since", "until")
COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "people": (*PERSON, *STANDING),
        "bodies": (*NAMED, "acronyms", "kind", "sector", "names_focal_points", "members_group", "staff_only"),
        "members": (*NAMED, "kind"),
        "topics": (*NAMED, "about", "channel", "group", "main"),
        "roles": NAMED,
        "focal_points": (
            *("topic", "topic_names", "topic_aliases", "about", "channel", "group"),
            *("body", "body_names", "body_kind", "role", *HELD_BY, *TERM),
            *("designated_by", "reference", "confirmed_on", "confirmed_by", "source", "audience"),
        ),
        "memberships": ("group", "capacity", "of_body", *HELD_BY, *TERM, "appointed_by", "as_of"),
        "meetings": (
            *("id", "group", "jointly_with", "joint_note", "start", "end", "opens", "closes"),
            *("zone", "place", "status", "source"),
        ),
        "resolutions": (
            *("body", "kind", "number", "revision", "title", "topics", "coordinates", "act"),
            *("fate", "ended", "status", "note", "source"),
        ),
        "questions": ("body", "question", "working_party", "title", "topics", "led_by", "status", "source", "ended"),
        "task_forces": ("id", "title", "topics", "led_by", "status", "source", "ended"),
    }
)
SECTIONS = tuple(COLUMNS)
# A table without a name is of the section that alone has such a column.
TELLING = MappingProxyType(
    {"revision": "resolutions", "question": "questions", "working_party": "questions", "task_force": "task_forces"}
)
# How the headers of a section are called besides.
IN_SECTION: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        # As lists are headed that nobody wrote for Focal.
        "focal_points": {
            "focal_point": "person",
            "name": "person",
            "contact": "person",
            "contact_point": "person",
            "sector": "body",
            "bureau": "body",
            "function": "role",
        },
        "memberships": {"name": "person", "represents": "of_body"},
        "resolutions": {
            "conference": "body",
            "topic": "topics",
            "resolution": "number",
            "names": "title",
            "name": "title",
            "calls_for_coordination": "coordinates",
            "to_act": "act",
            "who_must_act": "act",
            "type": "kind",
        },
        "questions": {
            "topic": "topics",
            "number": "question",
            "wp": "working_party",
            "names": "title",
            "name": "title",
        },
        "task_forces": {"topic": "topics", "task_force": "id", "names": "title", "name": "title", "lead": "led_by"},
    }
)
OTHER_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "theme": "topic",
        "subject": "topic",
        "e_mail": "email",
        "mail": "email",
        "lang": "language",
        "organization": "organisation",
        "company": "organisation",
        "timezone": "zone",
        "time_zone": "zone",
        "from": "since",
        "to": "until",
        "confirmed": "confirmed_on",
        "duty_station": "station",
    }
)


@dataclass(frozen=True)
class Record:
    """One row of a section: its place in the file, and its cells by column, empty ones left out."""

    section: str
    where: Place
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class Found:
    """All records of a file, and what was left out of it."""

    records: tuple[Record, ...]
    notes: tuple[Line, ...] = ()


def to_column(header: str) -> str:
    """A header as the house writes it, in whatever language."""
    return column(header, OTHER_NAMES)


def section_of(headers: Sequence[str], section: str | None) -> str:
    """The section of a table that has no name: the one that is meant, else by its columns, else focal points."""
    found = (TELLING[each] for each in map(to_column, headers) if each in TELLING)
    return section or next(found, "focal_points")


def in_section(section: str, header: str) -> str:
    """A header as the house writes it in a section."""
    plain = to_column(header)
    return IN_SECTION.get(section, {}).get(plain, plain)


def to_columns(section: str, headers: Sequence[str], where: Place) -> tuple[list[str | None], list[Line]]:
    """The column under each header, nothing where it is not known, and a note for each such.

    Raises ``RegisterFaults`` for a column that stands twice, and for a list of focal points without topics or people.
    """
    named = [in_section(section, header) for header in headers]
    twice = sorted({each for each in named if each and named.count(each) > 1})
    if twice:
        raise RegisterFaults([at(where, reason("import-column-twice", column=twice[0]))])
    known = [each if each in COLUMNS[section] else None for each in named]
    _check_needed(section, known, where)
    unknown = [header for header, each in zip(headers, known, strict=True) if header.strip() and each is None]
    return list(known), [at(where, reason("import-column-unknown", column=header)) for header in unknown]


def to_record(section: str, where: Place, columns: Sequence[str | None], values: Sequence[str]) -> Record:
    """A row of a table as a record; a value's guard against being taken for a formula is taken off."""
    pairs = zip(columns, values, strict=False)
    return Record(section, where, {name: unguard(value) for name, value in pairs if name and value.strip()})


def guard(text: str) -> str:
    """What a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{text}" if text[:1] in GUARDED or text.lstrip()[:1] in ACTING else text


def unguard(text: str) -> str:
    return text[1:] if text[:1] == "'" and guard(text[1:]) != text[1:] else text


def _check_needed(section: str, known: Sequence[str | None], where: Place) -> None:
    if section != "focal_points":
        return
    if "topic" not in known:
        raise RegisterFaults([at(where, reason("import-no-column", column="topic")), _are(section)])
    if not {"person", "office", "email", "handle", "person_id"} & set(known):
        raise RegisterFaults([at(where, reason("import-no-holder")), _are(section)])


def _are(section: str) -> Term:
    """Which columns are read, for whoever has named them otherwise."""
    return reason("import-columns-read", columns=", ".join(COLUMNS[section]))
