"""Resolutions of a file against the register's: revisions are added beside the former ones, which are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from handlers.answer import Code
from handlers.register.bearing import Bearings, Key
from handlers.register.changes import Comparison
from handlers.register.faults import reason
from handlers.register.known import fold
from handlers.register.rows import ResolutionRow
from handlers.register.subjects import IMPORT, Subjects
from storage.revised import conference_of, year_of
from storage.tables.register import Resolution

TOLD = ("title", "act", "fate", "ended", "status", "note", "source")


@dataclass(eq=False)
class Version:
    """One revision, of the register (``row``), of the file (``told``), or of both."""

    revision: str | None
    former: bool
    row: Resolution | None = None
    told: ResolutionRow | None = None
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def year(self) -> int:
        """What revisions are put in order by; one that has no year is the present one."""
        return year_of(self.revision) or (0 if self.former else 9_999)


def compare_resolutions(work: Comparison, subjects: Subjects, rows: Iterable[ResolutionRow]) -> None:
    """Everything that the file tells of resolutions; several rows of one revision are taken together."""
    told: dict[Key, list[ResolutionRow]] = {}
    for row in rows:
        body = subjects.get_body(row.body, row.where)
        if body:
            key = (body, row.kind, row.number, row.note if row.number is None else None)
            _gather(work, told.setdefault(key, []), row)
    bearings = Bearings(work)
    for key, each in told.items():
        _compare(work, bearings, key, each)


def _gather(work: Comparison, there: list[ResolutionRow], row: ResolutionRow) -> None:
    """A table may have a row for each topic: their topics are joined, of the rest the first row tells."""
    same = next((n for n, each in enumerate(there) if fold(each.revision or "") == fold(row.revision or "")), None)
    if same is None:
        there.append(row)
        return
    first = there[same]
    if any(getattr(row, name) and getattr(row, name) != getattr(first, name) for name in TOLD):
        work.note(row.where, "import-revision-differs", place=first.where)
    topics = tuple(dict.fromkeys((*(first.topics or ()), *(row.topics or ())))) or None
    calls = tuple(dict.fromkeys((*_calling(first), *_calling(row))))
    none = first.coordinates is None and row.coordinates is None
    there[same] = replace(first, topics=topics, coordinates=None if none else calls)


def _calling(row: ResolutionRow) -> tuple[str, ...]:
    if isinstance(row.coordinates, tuple):
        return row.coordinates
    return row.topics or () if row.coordinates else ()


def _compare(work: Comparison, bearings: Bearings, key: Key, rows: list[ResolutionRow]) -> None:
    body, kind, number, note = key
    there = [
        Version(row.revision, row.former, row)
        for row in work.known.resolutions
        if (row.body_id, row.kind, row.number) == (body, kind, number) and (number is not None or row.note == note)
    ]
    for row in sorted(rows, key=lambda each: year_of(each.revision) or 9_999):
        _match(there, row)
    there.sort(key=lambda each: each.year)
    for each, later in zip(there, [*there[1:], None], strict=True):
        _inherit(each, later)
        _tell(work, each, later)
        _write(work, bearings, key, each, there)


def _inherit(each: Version, later: Version | None) -> None:
    """A new revision bears on what the one before it in the file does, where the file does not say."""
    if later is None or each.told is None or later.told is None or later.row or later.told.topics is not None:
        return
    calls = each.told.coordinates if later.told.coordinates is None else later.told.coordinates
    later.told = replace(later.told, topics=each.told.topics, coordinates=calls)


def _match(there: list[Version], row: ResolutionRow) -> None:
    """The revision that a row is about: the one of its name, else the present one where either has no name."""
    said = fold(row.revision or "")
    found = next((each for each in there if said and fold(each.revision or "") == said), None)
    if found is None:
        nameless = [each for each in there if not each.former and (not said or each.revision is None)]
        found = nameless[-1] if nameless and nameless[-1].told is None else None
    if found is None:
        there.append(found := Version(row.revision, bool(row.fate)))
    found.told, found.revision, found.former = row, row.revision or found.revision, found.former or bool(row.fate)


def _tell(work: Comparison, each: Version, later: Version | None) -> None:
    """The columns that the file gives a revision, and those that follow from a later one."""
    told, new = each.told, each.row is None
    if told is not None:
        act = None if told.act is None else [_acting(work, said) for said in told.act]
        title = {**(each.row.title if each.row else {}), **told.title} or None
        plain = {name: getattr(told, name) for name in ("fate", "ended", "note", "source")}
        each.values |= {**plain, "title": title, "act": act, "status": told.status or "sourced"}
        each.values |= {"revision": each.revision, "former": each.former or None}
    if later is not None and not each.former:
        ended = conference_of(later.revision) or later.revision
        each.former, each.values = True, {**each.values, "former": True, "fate": "revised", "ended": ended}
    changed = ("revision", "former", "fate", "ended")
    differs = any(each.values.get(name) not in (None, getattr(each.row, name, None)) for name in changed)
    if new or differs:
        each.values["entered_on"] = work.today


def _acting(work: Comparison, said: str) -> str:
    """The id of a body that must act; whoever else must is kept as words."""
    found = work.known.index["body"].find(said)
    return found[0] if len(found) == 1 else said


def _write(work: Comparison, bearings: Bearings, key: Key, each: Version, versions: list[Version]) -> None:
    if not each.values:
        return
    body, kind, number, _ = key
    where = each.told.where if each.told else None
    label = reason(
        "import-row-resolution", kind=Code(value=kind), body=work.called("body", body), number=str(number or "?")
    )
    label = reason("import-row-revision", row=label, revision=each.revision) if each.revision else label
    before = versions[versions.index(each) - 1] if each is not versions[0] else None
    came_from = before.row if before and each.row is None else None
    moved = bearings.compare(each.row, came_from, _identity(key, each), each.told, label)
    if each.row is None:
        told = {name: value for name, value in each.values.items() if value is not None}
        fixed = {"body_id": body, "kind": kind, "number": number, "origin": IMPORT}
        work.add("resolutions", None, {"source": work.source, **told, **fixed}, label, where)
    elif moved or _differs(each.row, each.values):
        work.change(each.row, each.row.id, {**each.values, "origin": IMPORT}, label, where)
    work.changes += moved


def _differs(row: Resolution, values: dict[str, Any]) -> bool:
    return any(value is not None and getattr(row, name) != value for name, value in values.items())


def _identity(key: Key, each: Version) -> tuple[Any, ...]:
    """By which a new row is found once it is written."""
    body, kind, number, _ = key
    return (body, kind, number, each.values.get("revision"), each.values.get("note"))
