"""Names of the register's subjects, by language: what answers show, and all that may be read."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from storage.found import found_of
from storage.settings import REGISTER_CHANGED, register_version
from storage.tables.register import Name

SUBJECTS = ("topic", "body", "role")
SHELF = "names"


@dataclass
class Shown:
    """What is shown of one subject: names and acronyms by language, and the languages nobody confirmed."""

    names: dict[str, str] = field(default_factory=dict)
    acronyms: dict[str, str] = field(default_factory=dict)
    unverified: list[str] = field(default_factory=list)


class Shelf:
    """The names that a process has read, good for as long as the register counts the same number of changes."""

    def __init__(self) -> None:
        self._held: tuple[int, dict[tuple[str, str], Shown]] = (-1, {})

    def at(self, count: int) -> dict[tuple[str, str], Shown]:
        """Those of the register's state with this count, by subject and id. A transaction of PostgreSQL that writes
        sees what others commit meanwhile, but names as they were when it first looked."""
        held = self._held
        if held[0] != count:
            # In one step, since threads read side by side.
            self._held = held = (count, {})
        return held[1]


def get_shown(session: Session, subject: str, ids: Iterable[str]) -> dict[str, Shown]:
    """Names by id for one kind of subject (topic, body, role); every id asked for is in the result. What it gives is
    shared: nobody may change it."""
    wanted, kept = set(ids), _kept(session)
    if kept is None:
        return _shown(session, subject, wanted)
    lacking = {each for each in wanted if (subject, each) not in kept}
    kept.update({(subject, each): shown for each, shown in _shown(session, subject, lacking).items()})
    return {each: kept[subject, each] for each in wanted}


def _kept(session: Session) -> MutableMapping[Any, Any] | None:
    # A session that changes names itself, also those it has not sent yet, sees what no other may see.
    notice_changes(session)
    shelf: Shelf | None = session.info.get(SHELF)
    if shelf is None or REGISTER_CHANGED in session.info:
        return found_of(session)
    return shelf.at(register_version(session))


def notice_changes(session: Session, *_: object) -> None:
    """To be called before each flush: from the first name that it changes on a session reads names by itself."""
    if any(isinstance(row, Name) for rows in (session.new, session.dirty, session.deleted) for row in rows):
        session.info[REGISTER_CHANGED] = True


def _shown(session: Session, subject: str, wanted: set[str]) -> dict[str, Shown]:
    found = {each: Shown() for each in wanted}
    if not wanted:
        return found
    for subject_id, kind, lang, text, status in session.execute(_query(), {"of": subject, "ids": sorted(wanted)}):
        _add(found[subject_id], kind, lang, text, status)
    return found


class Typed(NamedTuple):
    """One name, acronym or alias, as people may type it."""

    subject: str
    subject_id: str
    text: str
    lang: str | None
    kind: str


def list_names(session: Session) -> Sequence[Name]:
    """Every row of names, acronyms and aliases."""
    return session.scalars(select(Name).where(Name.subject.in_(SUBJECTS)).order_by(Name.id)).all()


def list_typed(session: Session, subjects: Sequence[str] = SUBJECTS) -> list[Typed]:
    """What people may type, for an index: columns rather than rows, since there are thousands."""
    query = select(Name.subject, Name.subject_id, Name.text, Name.lang, Name.kind)
    return [Typed._make(row) for row in session.execute(query.where(Name.subject.in_(subjects)).order_by(Name.id))]


@cache
def _query() -> Select[str, str, str, str, str]:
    # Columns rather than rows: an answer names dozens of subjects in six languages, and changes none.
    query = select(Name.subject_id, Name.kind, Name.lang, Name.text, Name.status)
    these = Name.subject_id.in_(bindparam("ids", expanding=True))
    return query.where(Name.subject == bindparam("of"), these, Name.kind != "alias")


def _add(shown: Shown, kind: str, lang: str, text: str, status: str) -> None:
    target = shown.names if kind == "name" else shown.acronyms
    target[lang] = text
    if status != "sourced" and kind == "name":
        shown.unverified.append(lang)
