"""What an import would change: one entry for each row, as a text key with facts for people, in columns for the
database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from typing import Any, Literal

from handlers.answer import Code, Fact, Language, Line, Named, Term
from handlers.register.faults import Faults, Place, Said, at, reason
from handlers.register.known import Known
from handlers.register.write import to_cell
from storage.tables.row import Row

Action = Literal["add", "change", "end"]
# Columns that hold the id of a subject.
REFERS: Mapping[str, str] = {
    **dict.fromkeys(("body_id", "group_id", "joint_id", "sector", "of_body"), "body"),
    "member_id": "member",
    "topic_id": "topic",
}
SIGNS: Mapping[Action, str] = {"add": "+", "change": "~", "end": "-"}


@dataclass(eq=False)
class Card:
    """A person as the register and the file together know them; ``id`` empty where they are new.

    ``given`` holds what the file says, by column, with the place where it was said first; ``bodies`` are those
    for which the file names them; ``holds``: the file gives them a role for a topic.
    """

    ref: str
    name: str
    id: int | None = None
    email: str | None = None
    handle: str | None = None
    organisation: str | None = None
    called: set[str] = field(default_factory=set)
    example: bool = False
    given: dict[str, tuple[Any, Place]] = field(default_factory=dict)
    bodies: list[str] = field(default_factory=list)
    holds: bool = False


@dataclass(frozen=True)
class Change:
    """One row to be added, changed or ended.

    ``table`` and ``key`` name the row, ``key`` empty where the database makes it. ``values`` are its columns as they
    will be, ``before`` those that change as they were. ``card`` is whoever the row is about, ``label`` what it is,
    ``called`` the names of what its columns refer to, by id.
    """

    action: Action
    table: str
    key: Any
    values: Mapping[str, Any]
    label: Term
    before: Mapping[str, Any] = field(default_factory=dict)
    card: Card | None = None
    where: Place | None = None
    called: Mapping[str, Named] = field(default_factory=dict)

    def line(self) -> Line:
        """One line of the preview."""
        told = [
            reason(
                "import-one-change",
                column=Term(key=f"import-column-{name}"),
                before=self._shown(name, self.before[name]),
                after=self._shown(name, self.values[name]),
            )
            for name in self.before
        ]
        row = reason("import-with-changes", row=self.label, changes=_joined(told)) if told else self.label
        row = reason("import-with-place", row=row, place=self.where) if self.where else row
        return Line(key="import-line", facts={"sign": Code(value=SIGNS[self.action]), "row": row})

    def _shown(self, column: str, value: Any) -> Fact:
        if column in REFERS and value in self.called:
            return self.called[value]
        return Language(lang=value) if column == "lang" and value else shown(value)


@dataclass
class Comparison:
    """A comparison at work: the register, the day on which it is made, the file's name, and what was found.

    ``kinds`` are those of all bodies, the file's too; ``given`` what the file calls each subject, by kind and language.
    """

    known: Known
    today: date
    source: str
    faults: Faults
    changes: list[Change] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)
    given: dict[tuple[str, str], dict[tuple[str, str], str]] = field(default_factory=dict)

    def add(
        self,
        table: str,
        key: Any,
        values: Mapping[str, Any],
        label: Term,
        where: Place | None,
        card: Card | None = None,
    ) -> None:
        """A row to be added."""
        self.changes.append(Change("add", table, key, values, label, card=card, where=where))

    def change(self, row: Row, key: Any, values: Mapping[str, Any], label: Term, where: Place | None) -> None:
        """A row to be changed, where anything of it differs; what is empty in ``values`` is not compared."""
        new = {name: value for name, value in values.items() if value is not None and getattr(row, name) != value}
        if new:
            before = {name: getattr(row, name) for name in new}
            ids = [(REFERS[name], each[name]) for each in (before, new) for name in new if name in REFERS]
            called = {key: self.called(subject, key) for subject, key in ids if key}
            self.changes.append(
                Change("change", row.__tablename__, key, new, label, before, where=where, called=called)
            )

    def called(self, subject: str, key: str) -> Named:
        """A subject by its names as kept, else as the file calls it; a body by its acronym; else by the id."""
        names: dict[str, dict[str, str]] = {"name": {}, "acronym": {}}
        member = self.known.members.get(key) if subject == "member" else None
        names["name"] |= member.names if member else {}
        for each in self.known.names.get((subject, key), ()):
            if each.kind in names and each.lang:
                names[each.kind].setdefault(each.lang, each.text)
        for (kind, lang), text in self.given.get((subject, key), {}).items():
            names[kind].setdefault(lang, text)
        shown = {**names["name"], **names["acronym"]} if subject == "body" else names["name"]
        return Named(id=key, names=shown or {"en": key})

    def find(self, subject: str, text: str, where: Place) -> str | None:
        """The one id that is meant; two are a fault, none is empty."""
        ids = self.known.index[subject].find(text)
        if len(ids) > 1:
            self.faults.add(
                where, "import-ambiguous", said=text, ids=", ".join(sorted(ids)), subject=Code(value=subject)
            )
        return ids[0] if len(ids) == 1 else None

    def note(self, where: Place, key: str, **facts: Said) -> None:
        """Something that was left out or looks odd: a text key with its facts."""
        self.notes.append(at(where, reason(key, **facts)))

    def unclear(self, subject: str, text: str) -> bool:
        """Whether a name may mean more than one subject."""
        return len(self.known.index[subject].find(text)) > 1

    def note_new(self, subject: str, text: str, where: Place) -> None:
        """Tells where a new name looks like a slip of a known one."""
        near = self.known.index[subject].nearest(text)
        if near:
            self.note(where, "import-near", said=text, subject=Code(value=subject), near=near)


def shown(value: Any) -> Term:
    """A value of a column, as it would stand in a file."""
    if value is None or value in ([], {}, ""):
        return reason("import-nothing")
    if isinstance(value, bool):
        return reason("import-yes" if value else "import-no")
    return reason("import-quoted", said=value) if isinstance(value, str) else reason("import-bare", said=_bare(value))


def _bare(value: Any) -> str:
    parts = [*value.values()] if isinstance(value, dict) else value if isinstance(value, list) else []
    return to_cell(value) if all(isinstance(part, str) for part in parts) else str(value)


def _joined(parts: list[Term]) -> Term:
    return reduce(lambda one, more: reason("import-and", one=one, more=more), parts)
