"""Records of resolutions, Questions and task forces to typed rows."""

from __future__ import annotations

import re

from handlers.register.rows import ResolutionRow, UnitRow
from handlers.register.values import NO, SHORT, YES, Reader

KINDS = ("resolution", "decision")
FATES = ("revised", "suppressed", "merged")
CELLS = ("sourced", "unverified")
TITLE = 1_000


def to_resolution(read: Reader) -> ResolutionRow | None:
    """One revision of a resolution; one without a number needs a note that tells it from others."""
    body, note = read.text("body"), read.text("note", TITLE)
    row = ResolutionRow(
        where=read.where,
        body=body or "",
        kind=read.choice("kind", KINDS) or "resolution",
        number=_number(read),
        revision=_held(read, "revision"),
        title=read.names("title", TITLE) or {},
        topics=read.words("topics"),
        coordinates=_coordinates(read),
        act=read.words("act"),
        fate=read.choice("fate", FATES),
        ended=_held(read, "ended"),
        status=read.choice("status", CELLS),
        note=note,
        source=read.text("source"),
    )
    if not body and "body" not in read.record.cells:
        read.fault("import-body-missing")
    if row.number is None and not note and read.sound:
        read.fault("import-number-missing")
    if row.fate in ("suppressed", "merged") and not row.ended:
        read.fault("import-ended-missing")
    return row if body else None


def to_question(read: Reader) -> UnitRow | None:
    """A Question of a study group, with its Working Party."""
    return _unit(read, "question", read.text("body"), read.text("question", 32))


def to_task_force(read: Reader) -> UnitRow | None:
    """A task force inside the secretariat, which is a body of its own."""
    key = read.key("id")
    return _unit(read, "task_force", key, key)


def _unit(read: Reader, kind: str, body: str | None, number: str | None) -> UnitRow | None:
    for name, value in (("body", body), ("number", number)):
        column = {"body": "body", "number": "question"}[name] if kind == "question" else "id"
        if not value and column not in read.record.cells:
            read.fault("import-missing", column=column)
    row = UnitRow(
        where=read.where,
        kind=kind,
        body=body or "",
        number=(number or "")[:32],
        working_party=read.text("working_party", SHORT),
        title=read.names("title", TITLE) or {},
        topics=read.words("topics"),
        led_by=read.text("led_by"),
        status=read.choice("status", CELLS),
        source=read.text("source"),
        ended=read.flag("ended"),
    )
    return row if body and number else None


def _number(read: Reader) -> int | None:
    said = read.text("number", SHORT)
    found = re.fullmatch(r"(?:\D*\s)?(\d{1,5})", said) if said else None
    if said and not found:
        read.fault("import-no-number", said=said)
    return int(found[1]) if found else None


def _held(read: Reader, name: str) -> str | None:
    """Place and year of a conference, ``Rev. Baku, 2025``; without a year nothing could be put in order."""
    said = read.text(name, SHORT)
    if said and not re.search(r"\b(?:18|19|20)\d\d\b", said):
        read.fault("import-no-year", column=name, said=said)
        return None
    return said


def _coordinates(read: Reader) -> tuple[str, ...] | bool | None:
    said = read.words("coordinates")
    if said and len(said) == 1 and said[0].casefold() in (*YES, *NO):
        return said[0].casefold() in YES
    return said
