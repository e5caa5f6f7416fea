"""Files that are brought on a page: what each kind would change, by whom it may be brought, and that it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.action_files import apply as actions
from handlers.answer import Line
from handlers.register.apply import apply as keep_register
from handlers.register.difference import Difference as OfRegister, difference as compare_register
from handlers.register.read import read_content
from handlers.versions import apply as versions
from handlers.versions.difference import Difference as OfVersions, difference as compare_versions
from handlers.versions.files import to_versions
from storage.tables.people import Person
from storage.tables.register import Import

REGISTER, ACTIONS, VERSIONS = "register", "actions", "versions"
Counts = Mapping[str, int]


@dataclass(frozen=True)
class Here:
    """Where a file is brought: the house's zone, and the moment."""

    zone: str
    now: datetime


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
    today = here.now.astimezone(ZoneInfo(here.zone)).date()
    return compare_register(session, read_content(name, content), today)


def _versions(session: Session, name: str, content: bytes, here: Here) -> OfVersions:
    return compare_versions(session, *to_versions(name, content))


def _count_versions(found: OfVersions) -> Counts:
    new = sum(not each.before.text for each in found.changes)
    return {"add": new, "change": len(found.changes) - new, "end": 0}


def _mark(found: Found) -> str:
    return sha256(repr(found).encode()).hexdigest()


# The action register holds what was said in private too: it comes and goes on the command line alone.
KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        REGISTER: Kind(
            _register,
            lambda found: {action: found.count(action) for action in ("add", "change", "end")},
            lambda session, found, by, here: keep_register(session, found, by.id, here.now),
            lambda found: str(found.version),
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
