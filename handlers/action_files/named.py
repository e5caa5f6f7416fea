"""Who is meant by a name in a cell of the action register, and what a name that means nobody is much like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.register.known import Index
from storage.tables.people import Person
from storage.tables.register import Name

# What somebody calls himself makes him nobody of the register.
KNOWN = ("staff", "delegate")


@dataclass
class Called:
    """Over one register; read once, when first asked."""

    session: Session
    _refs: dict[str, list[str]] = field(default_factory=dict)
    _written: dict[str, str] = field(default_factory=dict)
    _index: Index = field(default_factory=Index)

    def refs(self, name: str) -> Sequence[str]:
        """Those who are called exactly so, the case aside."""
        self._read()
        return self._refs.get(name.casefold(), ())

    def nearest(self, text: str) -> str | None:
        """Of whom or what a text may be a slip, with what is written in a cell for it."""
        self._read()
        near = self._index.nearest(text)
        found = self._index.find(near) if near else []
        return self._written[found[0]] if found else None

    def _read(self) -> None:
        if self._written:
            return
        people = select(Person.ref, Person.name).where(Person.active, Person.kind.in_(KNOWN) | Person.office)
        for ref, name in self.session.execute(people.order_by(Person.id)):
            self._refs.setdefault(name.casefold(), []).append(ref)
            self._add(ref, f"{name} ({ref})", name, ref)
        bodies = select(Name.text, Name.subject_id).where(Name.subject == "body", Name.kind.in_(("acronym", "name")))
        for text, body in self.session.execute(bodies.order_by(Name.id)):
            self._add(f"body:{body}", text, text)

    def _add(self, key: str, written: str, *called: str) -> None:
        self._written.setdefault(key, written)
        self._index.add(key, *called)
