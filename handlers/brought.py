"""Files that are brought on a page: what each kind would change, by whom it may be brought, and that it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Protocol

from sqlalchemy.orm import Session

from handlers.action_files import apply as actions
from handlers.action_files.difference import Difference as OfActions, difference as compare_actions
from handlers.action_files.files import to_actions
from handlers.answer import Line
from handlers.register.apply import apply as keep_register
from handlers.register.difference import Difference as OfRegister, difference as compare_register
from handlers.register.read import read_content
from handlers.register.rows import EventsAsked, Register
from handlers.unpack.sheet import Sheet
from handlers.versions import apply as versions
from handlers.versions.difference import Difference as OfVersions, difference as compare_versions
from handlers.versions.files import to_versions
from handlers.zones import local_day
from storage.tables.people import Person
from storage.tables.register import Import

REGISTER, MEETINGS, ACTIONS, VERSIONS = "register", "meetings", "actions", "versions"
Counts = Mapping[str, int]


@dataclass(frozen=True)
class Here:
    """Where a file is brought: the house's zone and language, and the moment; ``asked`` is what a file of events is
    brought with, ``sheets`` what an archive holds that was taken apart already."""

    zone: str
    lang: str
    now: datetime
    asked: EventsAsked = field(default_factory=EventsAsked)
    sheets: Sequence[Sheet] | None = None

    @property
    def today(self) -> date:
        return local_day(self.now, self.zone)


class Found(Protocol):
    """What a file would change."""

    @property
    def changes(self) -> Sequence[Any]: ...

    def lines(self) -> Iterator[Line]: ...


@dataclass(frozen=True)
class Kind:
    """Files of one kind: compared by name and content, counted (add, change, end), and kept in the caller's one
    transaction. ``mark`` is another one where something else would be changed than was shown."""

    compare: Callable[[Session, str, bytes, Here], Any]
    count: Callable[[Any], Counts]
    keep: Callable[[Session, Any, Person, Here], Import | None]
    mark: Callable[[Any], str]


def _register(session: Session, name: str, content: bytes, here: Here) -> OfRegister:
    return compare_register(session, read_content(name, content, sheets=here.sheets), here.today)


def _actions(session: Session, name: str, content: bytes, here: Here) -> OfActions:
    return compare_actions(session, *to_actions(name, content, here.sheets), here.zone, here.lang)


def _versions(session: Session, name: str, content: bytes, here: Here) -> OfVersions:
    return compare_versions(session, *to_versions(name, content, here.sheets))


def _count_versions(found: OfVersions) -> Counts:
    new = sum(not each.before.text for each in found.changes)
    return {"add": new, "change": len(found.changes) - new, "end": 0}


def _mark(found: Found) -> str:
    return sha256(repr(found).encode()).hexdigest()


def of_events(read: Callable[[Session, str, bytes, Here], Register]) -> Kind:
    """Meetings out of a calendar: rows of the register, once ``read`` knows the groups that names of events say."""

    def compare(session: Session, name: str, content: bytes, here: Here) -> OfRegister:
        return compare_register(session, read(session, name, content, here), here.today)

    return Kind(compare, _count_register, _keep_register, _mark)


def _count_register(found: OfRegister) -> Counts:
    return {action: found.count(action) for action in ("add", "change", "end")}


def _keep_register(session: Session, found: OfRegister, by: Person, here: Here) -> Import | None:
    return keep_register(session, found, by.id, here.now)


# The action register holds what was said in private too; the secretariat, whose it is, reads all of it on its pages.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        REGISTER: Kind(_register, _count_register, _keep_register, lambda found: str(found.version)),
        ACTIONS: Kind(
            _actions,
            lambda found: {"add": found.count(new=True), "change": found.count(new=False), "end": 0},
            lambda session, found, by, here: actions.apply(session, found, by, here.zone, here.now),
            _mark,
        ),
        VERSIONS: Kind(
            _versions,
            _count_versions,
            lambda session, found, by, here: versions.apply(session, found, by, here.now),
            _mark,
        ),
    }
)


def kind_of(found: Import) -> str:
    """What an import brought, told by the tables that its entries name."""
    tables = {entry["table"] for entry in found.changes}
    return ACTIONS if actions.TABLE in tables else VERSIONS if versions.TABLE in tables else REGISTER
