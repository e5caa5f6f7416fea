"""What the trail holds of a person stands under a key of that person's: once the key is gone, nobody reads it any more,
and not a line of the chain has changed.

Which values of which rows these are says ``PERSONAL``. What others wrote of somebody in words of their own is theirs.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage.inserting import inserting
from storage.tables.row import bare
from storage.tables.work import AuditKey

Plain = Mapping[str, Any]

BITS = 256
OF, SEALED = "of", "sealed"
OF_PERSON = (
    *("ref", "name", "names", "unverified", "aliases", "email", "handle", "organisation", "member_id"),
    *("lang", "zone", "station", "quiet_start", "quiet_end", "leads", "reach"),
)
# By what the trail calls a row: which column tells whose it is, and which are theirs.
PERSONAL: Mapping[str, tuple[str, Collection[str]]] = MappingProxyType(
    {
        "person": ("id", OF_PERSON),
        "absence": ("person_id", ("since", "until")),
        "answer": ("person_id", ("text", "due")),
        # The key of a notice names its reader.
        "notice": ("person_id", ("key", "facts")),
        "item": ("maker_id", ("said",)),
    }
)
# Of a note that is its maker's alone nothing that was written is anybody else's.
OF_NOTE = ("said", "text", "formal")
NOTHING: tuple[Any, ...] = (None, "", [], {})


class KeyRing:
    """People's keys, each looked up once for as long as the ring is kept: for one reading, or one writing."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._keys: dict[int, bytes | None] = {}

    def sealed(self, subject: str, values: Plain | None) -> dict[str, Any] | None:
        """A side of a line, with what is a person's under their key, which is made where they have none."""
        if values is None:
            return None
        own = {name: values[name] for name in _names(subject, values) if values.get(name) not in NOTHING}
        return {**values, **(self._under(int(values[_owner(subject)]), own) if own else {})}

    def opened(self, values: Plain | None, of: int | None = None) -> dict[str, Any] | None:
        """A side of a line as it was written, without what nobody can read any more; ``of``: without what is of
        anybody but them, too."""
        if values is None:
            return None
        plain = {name: each for name, each in values.items() if not is_sealed(each)}
        for name, each in _sealed(values):
            found = self._read(name, each) if of in (None, each[OF]) else None
            plain |= {name: json.loads(found)} if found is not None else {}
        return plain

    def _under(self, person_id: int, values: Plain) -> dict[str, Any]:
        key = AESSIV(self._key(person_id) or self._new(person_id))
        return {
            name: {OF: person_id, SEALED: _letters(key.encrypt(json.dumps(value).encode(), [name.encode()]))}
            for name, value in values.items()
        }

    def _read(self, name: str, sealed: Plain) -> bytes | None:
        key = self._key(sealed[OF])
        try:
            return AESSIV(key).decrypt(base64.b64decode(sealed[SEALED]), [name.encode()]) if key else None
        except InvalidTag:
            # Under the key that was dropped when the person was erased.
            return None

    def _key(self, person_id: int) -> bytes | None:
        if person_id not in self._keys:
            table = bare(AuditKey)
            query = select(table.c.key).where(table.c.person_id == person_id)
            self._keys[person_id] = self._session.connection().execute(query).scalar_one_or_none()
        return self._keys[person_id]

    def _new(self, person_id: int) -> bytes:
        """Another process may make one at the same moment: then it is that one."""
        connection = self._session.connection()
        made = inserting(connection.dialect.name)(bare(AuditKey)).on_conflict_do_nothing()
        connection.execute(made, {"person_id": person_id, "key": AESSIV.generate_key(BITS)})
        self._keys.pop(person_id, None)
        key = self._key(person_id)
        if key is None:
            raise RuntimeError("a key that was just made is not there")
        return key


def is_sealed(value: Any) -> bool:
    """Whether a value of a line stands under somebody's key."""
    return isinstance(value, Mapping) and value.keys() == {OF, SEALED}


def is_plain(subject: str, values: Plain | None) -> bool:
    """Whether anything that is a person's stands in a side of a line for all to read, as it did in earlier days."""
    found = [values[name] for name in _names(subject, values) if name in values] if values else []
    return any(each not in NOTHING and not is_sealed(each) for each in found)


def forget_keys(session: Session, people: Collection[int]) -> None:
    """Drops the keys of people: what the trail holds of them can be read by nobody from now on."""
    session.execute(delete(AuditKey).where(AuditKey.person_id.in_(people)))


def _names(subject: str, values: Plain) -> Collection[str]:
    if subject == "item" and values.get("kind") == "personal":
        return OF_NOTE
    return PERSONAL[subject][1] if subject in PERSONAL else ()


def _owner(subject: str) -> str:
    return PERSONAL[subject][0]


def _sealed(values: Plain) -> Iterator[tuple[str, Plain]]:
    return ((name, each) for name, each in values.items() if is_sealed(each))


def _letters(data: bytes) -> str:
    return base64.b64encode(data).decode()
