"""What a person may have meant where the register knows no such name."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.understand.named.names import Names
from bot.understand.types import NameKind
from handlers import facts
from handlers.answer import Choice, Line, Named
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Unknown

KINDS: dict[str, tuple[NameKind, ...]] = {"topic": ("topic",), "body": ("body",), "group": ("body",)}
MOST = 3


def nearest(session: Session, names: Names, command: Command) -> tuple[Choice, ...]:
    """The same command with the nearest names in place of the unknown one, at most three."""
    for field, kinds in KINDS.items():
        value = getattr(command, field, None)
        if isinstance(value, Unknown):
            ids = names.nearest(value.unknown, kinds, MOST)
            return tuple(_choice(session, command, field, each) for each in ids)
    return ()


def _choice(session: Session, command: Command, field: str, found: str) -> Choice:
    subject = "topic" if field == "topic" else "body"
    named: Named = facts.named(session, subject, [found])[found]
    changed = command.model_copy(update={field: found})
    return Choice(label=Line(key=f"choice-{subject}", facts={subject: named}), command=to_dict(changed))
