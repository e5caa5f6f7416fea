"""The marked lines of a message, each read by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.answer.handle import Handlers, handle
from bot.answer.left_out import asking, below_mark, beside_marked, is_lost
from bot.answer.overheard import is_overheard
from bot.message import Message, Said
from bot.understand.fields.no_task import ends_done, is_nobodys, prolongs, says_nothing, tells_of
from bot.understand.fields.tables import rows_told
from bot.understand.marked import MOST_LINES, MOST_READ, MarkedLine, every_marked, lists_marked, marked_lines, read_line
from bot.understand.named.names import Names
from bot.understand.prose.jesting import is_in_jest
from bot.understand.types import Asker, Nothing, Understanding, Understood
from handlers.answer import Count, Line, Reply
from handlers.commands.command import Command
from handlers.commands.fields import NoDue
from handlers.commands.items import RecordAction
from handlers.context import Context
from handlers.items_several import Heard, record_several

# Of more lines than so that were left out, only their number is told.
MOST_TOLD = 5


@dataclass(frozen=True)
class Lines:
    """Several marked lines of one message: the words and the meaning of each, and the event that brought them."""

    event: str
    read: tuple[tuple[str, Understanding], ...]


def read_lines(message: Message, asker: Asker, names: Names, now: datetime) -> tuple[tuple[str, Understanding], ...]:
    """Every marked line with what it means; none of a message spoken to Focal that has only one, and nothing beside
    it."""
    if not isinstance(message, Said):
        return ()
    lines = marked_lines(message.text)
    beside = beside_marked(message.text) if lines and not is_overheard(message) else []
    asks = tuple(asking(beside, asker, names, now))
    alone = len(lines) == 1 and not lists_marked(message.text)
    lost = tuple(line for line in beside if line not in asks and is_lost(line, alone))
    if alone and (asks or lost):
        rest = [line for line in below_mark(message.text, beside) if line not in (*asks, *lost)]
        lines = (_with(lines[0], rest),)
    several = len(lines) + len(lost) + len(asks) > 1 or is_overheard(message) or lists_marked(message.text)
    if not lines or not several:
        return ()
    listed = names if lists_marked(message.text) else None
    read = ((line.said, _recorded(line, read_line(line, asker, names, now), listed)) for line in lines)
    left = [(line, "line-asks-else" if line in asks else "line-outside-list") for line in beside]
    left = [*(each for each in left if each[0] in (*asks, *lost)), *_rows_done(message.text)]
    return (*read, *_told(left, asker), *_too_many(message.text, asker))


def _rows_done(text: str) -> list[tuple[str, str]]:
    """The rows of a table of actions that say that they are done, and why they are left out."""
    lines = text[:MOST_READ].splitlines()
    return [(lines[at].strip(), "line-says-done") for at, _, row in rows_told(lines) if row == ""]


def _with(line: MarkedLine, rest: Sequence[str]) -> MarkedLine:
    return replace(line, text=" ".join((line.text, *rest)), body=" ".join((line.body, *rest)))


def _recorded(line: MarkedLine, read: Understanding, names: Names | None) -> Understanding:
    """What a line means, if it records something; ``names``: of a list, whose heading need not be true of each line."""
    command = read.command if isinstance(read, Understood) else None
    if not isinstance(command, RecordAction):
        return read
    # "BDT: same as above", "BDT: TBD"; "BDT to run the survey – cancelled".
    empty = says_nothing(command.text) or (names is not None and is_nobodys(line.body, names))
    why = "line-says-no-action" if empty else "line-says-done" if ends_done(line.body) else ""
    told = names is not None and command.due == NoDue() and tells_of(line.body, names, read.lang)
    if not why and names is not None and (told or prolongs(line.body, read.lang)):
        why = "line-outside-list"
    return Nothing(read.lang, Line(key=why)) if why else read


def _told(left: Sequence[tuple[str, str]], asker: Asker) -> Iterator[tuple[str, Understanding]]:
    lang = asker.lang or "en"
    yield from ((line, Nothing(lang, Line(key=key))) for line, key in left[:MOST_TOLD])
    if beyond := left[MOST_TOLD:]:
        yield beyond[0][0], Nothing(lang, Line(key="lines-outside-list", facts={"count": Count(n=len(beyond))}))


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
