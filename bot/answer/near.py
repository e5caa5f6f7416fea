"""What a person may have meant where the register knows no such name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from bot.understand.named.names import Names
from bot.understand.types import NameKind
from handlers import facts
from handlers.answer import Choice, Line, Named
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Party, Unknown
from storage.people import find_person

KINDS: Mapping[str, tuple[NameKind, ...]] = {"topic": ("topic",), "body": ("body",), "group": ("body",)}
# Fields in which somebody is named, alone or beside others.
OF_PARTIES = ("responsible", "party", "to")
WHO: tuple[NameKind, ...] = ("person", "office", "body")
MOST = 3


def nearest(session: Session, names: Names, command: Command) -> tuple[Choice, ...]:
    """The same command with the nearest names in place of the unknown one, at most three."""
    for field, kinds in KINDS.items():
        value = getattr(command, field, None)
        if isinstance(value, Unknown):
            ids = names.nearest(value.unknown, kinds, MOST)
            return tuple(_choice(session, command, field, each) for each in ids)
    return next(filter(None, (_of_parties(session, names, command, field) for field in OF_PARTIES)), ())


def _choice(session: Session, command: Command, field: str, found: str) -> Choice:
    subject = "topic" if field == "topic" else "body"
    return Choice(label=_named(session, subject, found), command=to_dict(command.model_copy(update={field: found})))


def _named(session: Session, subject: str, found: str) -> Line:
    named: Named = facts.named(session, subject, [found])[found]
    return Line(key=f"choice-{subject}", facts={subject: named})


def _of_parties(session: Session, names: Names, command: Command, field: str) -> tuple[Choice, ...]:
    value: Any = getattr(command, field, None)
    parties: Sequence[Any] = value if isinstance(value, tuple) else (value,)
    unknown = [each for each in parties if isinstance(each, Party) and each.kind == "unknown" and each.words]
    if len(unknown) != 1:
        # Of two unknown names one alone cannot be chosen.
        return ()
    return tuple(
        Choice(label=_who(session, each), command=to_dict(command.model_copy(update={field: _put(value, each)})))
        for each in _known(names, unknown[0].words or "")
    )


def _known(names: Names, words: str) -> list[Party]:
    ids = names.nearest(words, WHO, MOST)
    kinds = ((next((kind for kind in WHO if names.knows(kind, each)), None), each) for each in ids)
    return [Party(kind=kind, id=each) for kind, each in kinds if kind == "person" or kind == "office" or kind == "body"]


def _put(value: Any, party: Party) -> Any:
    if not isinstance(value, tuple):
        return party
    return tuple(party if each.kind == "unknown" else each for each in value)


def _who(session: Session, party: Party) -> Line:
    person = find_person(session, party.id or "") if party.kind != "body" else None
    if person is not None:
        return Line(key="reading-name", facts={"name": facts.person(person)})
    return _named(session, "body", party.id or "")
