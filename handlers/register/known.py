"""The register as it stands, to be compared with: rows by id, and everything by which a subject may be called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from rapidfuzz import fuzz, process
from sqlalchemy.orm import Session

from storage import register as stored
from storage.names import list_names
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import (
    Body,
    FocalPoint,
    Member,
    Membership,
    Name,
    Resolution,
    Role,
    Topic,
    TopicResolution,
    Unit,
)

LONGEST_KEY = 64
# Names kept in two spellings: from one file to the next most are the same.
NAMES = 50_000
# One letter too many in an acronym of three is a slip too.
NEAR = 85
READ_AS: Mapping[str, str] = {"lead": "focal_point", "deputy": "alternate"}


class Index:
    """Ids by what they are called; as written first, then without accents, blanks and hyphens alike."""

    def __init__(self) -> None:
        self._exact: dict[str, list[str]] = {}
        self._folded: dict[str, list[str]] = {}

    def add(self, subject_id: str, *texts: str) -> None:
        for text in texts:
            for table, key in ((self._exact, _plain(text)), (self._folded, fold(text))):
                ids = table.setdefault(key, [])
                if key and subject_id not in ids:
                    ids.append(subject_id)

    def find(self, text: str) -> list[str]:
        """The ids that may be meant; several where the name is ambiguous."""
        return self._exact.get(_plain(text)) or self._folded.get(fold(text)) or []

    def nearest(self, text: str) -> str | None:
        """A name so near to this one that one of them may be a slip; other figures make another name."""
        found = process.extractOne(fold(text), self._folded.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
        return found[0] if found and _figures(found[0]) == _figures(fold(text)) else None


@dataclass
class Known:
    """All real rows. Rows of the example sandbox are left out, but for people, whose addresses are taken."""

    bodies: dict[str, Body]
    topics: dict[str, Topic]
    roles: dict[str, Role]
    members: dict[str, Member]
    meetings: dict[str, Meeting]
    people: list[Person]
    focal_points: list[FocalPoint]
    memberships: list[Membership]
    resolutions: list[Resolution]
    bearings: list[TopicResolution]
    units: list[Unit]
    names: dict[tuple[str, str], list[Name]] = field(default_factory=dict)
    index: dict[str, Index] = field(default_factory=dict)


def get_known(session: Session) -> Known:
    """Reads the whole register once; comparing needs no further query."""
    known = Known(
        bodies={row.id: row for row in stored.list_all(session, Body)},
        topics={row.id: row for row in stored.list_all(session, Topic)},
        roles={row.id: row for row in stored.list_all(session, Role)},
        members={row.id: row for row in stored.list_real(session, Member)},
        meetings={row.id: row for row in stored.list_real(session, Meeting)},
        people=stored.list_all(session, Person),
        focal_points=stored.list_real(session, FocalPoint),
        memberships=stored.list_real(session, Membership),
        resolutions=stored.list_all(session, Resolution),
        bearings=stored.list_all(session, TopicResolution),
        units=stored.list_all(session, Unit),
    )
    _name(known, list_names(session))
    return known


@lru_cache(maxsize=NAMES)
def fold(text: str) -> str:
    """Without case, accents and width; blanks, hyphens, underscores, full stops and slashes are one."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(re.split(r"[\s\-_./]+", kept)).strip()


def to_key(text: str) -> str:
    """An id made from a name; what looks like an id already is one."""
    if re.fullmatch(rf"[a-z0-9_.\-]{{1,{LONGEST_KEY}}}", text):
        return text
    key = re.sub(r"[^\w.+#]+", "_", fold(text)).strip("_") or sha256(text.encode()).hexdigest()[:12]
    return key if len(key) <= LONGEST_KEY else f"{key[:52]}_{sha256(text.encode()).hexdigest()[:8]}"


def _figures(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


@lru_cache(maxsize=NAMES)
def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _name(known: Known, names: Iterable[Name]) -> None:
    subjects: Mapping[str, Iterable[str]] = {
        "body": known.bodies,
        "topic": known.topics,
        "role": known.roles,
        "member": known.members,
    }
    known.index = {subject: Index() for subject in subjects}
    for subject, rows in subjects.items():
        for key in rows:
            known.index[subject].add(key, key)
    for name in names:
        known.names.setdefault((name.subject, name.subject_id), []).append(name)
        known.index[name.subject].add(name.subject_id, name.text)
    for member in known.members.values():
        known.index["member"].add(member.id, *member.names.values(), *member.aliases)
    for said, role in READ_AS.items():
        known.index["role"].add(role, said)
