"""A file of the action register against the items: what would be added and what would change, before anything does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, get_args

from sqlalchemy.orm import Session

from handlers.action_files.cells import CellFault, Cells, Told as Party, due_text, to_due, to_told
from handlers.action_files.rows import CAPACITIES, Told
from handlers.answer import Code, Line, Term
from handlers.commands.fields import Due, ItemStatus, Lang, NoDue
from handlers.item_words import LONGEST
from handlers.register.faults import Faults, Place, at, reason, to_line, to_term
from handlers.register.headings import cell_word
from handlers.register.values import split_list
from storage.items import get_item
from storage.tables.items import Item
from storage.tables.meetings import Meeting

STATUSES = get_args(ItemStatus)
OTHER_STATUSES: Mapping[str, str] = {"done": "closed", "completed": "closed", "overdue": "open"}
# What the preview tells of a new action; that it is open goes without saying.
SHOWN = (*CAPACITIES, "deadline", "resolution", "topic", "meeting", "alias")
SIMPLE = ("resolution", "action", "status", "language", "topic", "meeting", "alias")


@dataclass(frozen=True)
class Change:
    """An action to be added (without ``number``) or changed: its fields, and what they were where it is there."""

    number: int | None
    where: Place
    values: Mapping[str, Any]
    before: Mapping[str, Any]

    def line(self) -> Line:
        """One line of the preview."""
        if self.number is None:
            return to_line(reason("import-line", sign=Code(value="+"), row=_new(self.values)))
        told = [
            reason("import-action-change", column=name, before=_shown(self.before[name]), after=_shown(value))
            for name, value in self.values.items()
        ]
        row = reason("import-action-changes", number=str(self.number), changes=_joined(told))
        return to_line(reason("import-line", sign=Code(value="~"), row=row))


@dataclass(frozen=True)
class Difference:
    """What an import would do. ``notes`` are parties whom the register does not know; ``digest`` is the file's."""

    changes: tuple[Change, ...]
    notes: tuple[Line, ...]
    digest: str

    def lines(self) -> Iterator[Line]:
        """The preview: a line for each change, then for what looks odd."""
        yield from (each.line() for each in self.changes)
        odd = Code(value="!")
        yield from (to_line(reason("import-line", sign=odd, row=to_term(note))) for note in self.notes)

    def count(self, *, new: bool) -> int:
        return sum((each.number is None) == new for each in self.changes)


def difference(session: Session, rows: Sequence[Told], digest: str, zone: str, lang: str) -> Difference:
    """Compares; changes nothing. ``lang``: of new items whose language the file does not tell. Raises
    ``RegisterFaults`` with every fault of the file."""
    faults, cells = Faults(), Cells(session, zone)
    changes, notes, seen = list[Change](), list[Line](), dict[int, Place]()
    for row in rows:
        item = _item(session, row, seen, faults)
        values = _values(cells, row, faults)
        if item is None:
            if not row.cells.get("number"):
                changes.append(Change(None, row.where, {"status": "open", "language": lang, **values}, {}))
                notes += _strange(cells, row, changes[-1])
            continue
        now = _as_it_is(session, item)
        changed = {name: value for name, value in values.items() if value != now[name]}
        if changed:
            changes.append(Change(item.number, row.where, changed, {name: now[name] for name in changed}))
            notes += _strange(cells, row, changes[-1])
    faults.refuse()
    return Difference(tuple(changes), tuple(notes), digest)


def _strange(cells: Cells, row: Told, change: Change) -> Iterator[Line]:
    """New parties of a row that stay mere words, though nothing says that words are meant."""
    for name in CAPACITIES:
        new = set(change.values.get(name, ())) - set(change.before.get(name, ()))
        said = split_list(row.cells[name]) if new else []
        for text in dict.fromkeys(each for each in said if ("unknown", "", "", each) in new):
            near = cells.called.nearest(text)
            told = reason("import-words-near", said=text, near=near) if near else reason("import-words", said=text)
            yield at(row.where, reason("import-cell", column=name.replace("_", " "), reason=told))


def _item(session: Session, row: Told, seen: dict[int, Place], faults: Faults) -> Item | None:
    said = row.cells.get("number", "")
    if not said:
        return None
    item = get_item(session, int(said)) if said.isdecimal() and len(said) < 10 else None
    if item is None or item.kind != "action" or item.task:
        faults.add(row.where, "import-no-action", said=said)
        return None
    if item.number in seen:
        faults.add(row.where, "import-action-twice", number=said, place=seen[item.number])
        return None
    seen[item.number] = row.where
    return item


def _values(cells: Cells, row: Told, faults: Faults) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in row.cells.items():
        try:
            found |= _value(cells, name, text)
        except CellFault as fault:
            faults.add(row.where, "import-cell", column=name.replace("_", " "), reason=fault.reason)
    return found


def _value(cells: Cells, name: str, text: str) -> dict[str, Any]:
    if name in CAPACITIES:
        return {name: _parties(cells, text)}
    if name == "deadline":
        return {name: cells.due(text)}
    told = list(_simple(cells, name, text)) if name in SIMPLE else []
    return {name: told[0]} if told else {}


def _parties(cells: Cells, text: str) -> tuple[Party, ...]:
    return tuple(dict.fromkeys(cells.party(each) for each in split_list(text)))


def _one_of(text: str, said: str, allowed: Collection[str]) -> str:
    """The word that the house has for a cell."""
    found = said if said in allowed else cell_word(text)
    if found is None or found not in allowed:
        raise CellFault("import-none-of-these", said=text, allowed=", ".join(allowed))
    return found


def _simple(cells: Cells, name: str, text: str) -> Iterator[Any]:
    """The value of a cell; a language or a status that is not told stays as it is."""
    match name:
        case "action":
            if not text or len(text) > LONGEST:
                raise CellFault("import-length", most=LONGEST)
            yield text
        case "status":
            status = OTHER_STATUSES.get(text.casefold(), text.casefold().replace(" ", "_"))
            if text:
                yield _one_of(text, status, STATUSES)
        case "language":
            if text:
                yield _one_of(text, text, get_args(Lang))
        case "topic":
            yield cells.topic(text) if text else None
        case "meeting":
            if text and cells.session.get(Meeting, text) is None:
                raise CellFault("import-not-in-register", said=text, kind=Code(value=name))
            yield text or None
        case _:
            yield text or None


def _as_it_is(session: Session, item: Item) -> dict[str, Any]:
    parties = {
        name: tuple(dict.fromkeys(to_told(session, each) for each in item.parties if each.capacity == name))
        for name in CAPACITIES
    }
    return {
        **parties,
        "deadline": to_due(item),
        "resolution": item.resolution,
        "action": item.text,
        "status": item.status,
        "language": item.lang,
        "topic": item.topic_id,
        "meeting": item.meeting_id,
        "alias": item.alias,
    }


def _new(values: Mapping[str, Any]) -> str | Term:
    told = [
        reason("import-action-value", column=name.replace("_", " "), value=_shown(values[name]))
        for name in SHOWN
        if values.get(name) and not isinstance(values[name], NoDue)
    ]
    return reason("import-then", one=values["action"], more=_joined(told)) if told else values["action"]


def _joined(told: Sequence[Term]) -> Term:
    return reduce(lambda one, more: reason("import-then", one=one, more=more), told)


def _shown(value: Any) -> str | Term:
    if isinstance(value, tuple):
        return ", ".join(words or topic or key for _, key, topic, words in value) or reason("import-no-party")
    if isinstance(value, str) or value is None:
        return value or reason("import-nothing")
    due: Due = value
    return due_text(due) or reason("import-no-due")
