"""The marked lines of a message, each read by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.answer.handle import Handlers, handle
from bot.answer.overheard import is_overheard
from bot.message import Message, Said
from bot.understand.marked import MOST_LINES, every_marked, left_out, lists_marked, marked_lines, read_line
from bot.understand.named.names import Names
from bot.understand.prose.jesting import is_in_jest
from bot.understand.types import Asker, Nothing, Understanding, Understood
from handlers.answer import Count, Line, Reply
from handlers.commands.command import Command
from handlers.context import Context
from handlers.items_several import Heard, record_several


@dataclass(frozen=True)
class Lines:
    """Several marked lines of one message: the words and the meaning of each, and the event that brought them."""

    event: str
    read: tuple[tuple[str, Understanding], ...]


def read_lines(message: Message, asker: Asker, names: Names, now: datetime) -> tuple[tuple[str, Understanding], ...]:
    """Every marked line with what it means; none of a message spoken to Focal that has only one."""
    if not isinstance(message, Said):
        return ()
    lines = marked_lines(message.text)
    left = left_out(message.text) if lines else ()
    if len(lines) + len(left) < 2 and not is_overheard(message) and not (lines and lists_marked(message.text)):
        return ()
    read = ((line.said, read_line(line, asker, names, now)) for line in lines)
    lang = asker.lang or "en"
    beside = ((line, Nothing(lang, Line(key="line-outside-list"))) for line in left[:MOST_LINES])
    return (*read, *beside, *_too_many(message.text, asker))


def _too_many(text: str, asker: Asker) -> tuple[tuple[str, Understanding], ...]:
    """The first line beyond those that are recorded at once, with how many there are."""
    beyond = every_marked(text)[MOST_LINES:]
    facts = {"most": Count(n=MOST_LINES), "count": Count(n=len(beyond))}
    lang = asker.lang or "en"
    return tuple((line.said, Nothing(lang, Line(key="lines-too-many", facts=facts))) for line in beyond[:1])


def only_line(message: Said, asker: Asker, names: Names, now: datetime) -> Understanding | None:
    """What the one marked line of a message means that no phrase fits as a whole."""
    return next((read_line(line, asker, names, now) for line in marked_lines(message.text)), None)


def record_lines(context: Context, lines: Lines, handlers: Handlers) -> Reply:
    """One reply for all lines; those that can't be recorded are named in it."""
    heard = [_heard(words, understood) for words, understood in lines.read]
    return record_several(context, heard, lines.event, lambda each, command: handle(each, handlers, command))


def _heard(words: str, understood: Understanding) -> Heard:
    command = understood.command if isinstance(understood, Understood) else None
    reason = understood.reason if isinstance(understood, Nothing) else getattr(understood, "note", None)
    return Heard(words, understood.lang, command, reason, is_in_jest(words))


def commands_of(lines: Lines) -> tuple[Command, ...]:
    """The commands among what was read."""
    return tuple(understood.command for _, understood in lines.read if isinstance(understood, Understood))
