"""Lines of a message that are none of its marked ones, and are not merely talk: whoever wrote them is told so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.understand.data import LANGS
from bot.understand.fields.cells import TICKS
from bot.understand.fields.column_heads import role_of
from bot.understand.fields.mark_heads import begins_with_name
from bot.understand.fields.told import is_to_be_done
from bot.understand.marked import MOST_READ, every_marked, is_heading, is_mark, says_none
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.text.list_heads import listed
from bot.understand.text.words import words_of
from bot.understand.types import Asker, Talked, Understood
from bot.understand.understand import understand
from handlers.commands.catalogue import COMMANDS

RECORDS = frozenset({"RecordAction", "RecordCallToAction", "RecordConclusion", "RecordInformation", "RemindMe"})
# Fewer words of a line say nothing; longer ones, or more of them, are no requests.
FEWEST, LONGEST, MOST_ASKING = 2, 160, 12
# Of a longer text no more lines are looked at.
MOST_BESIDE = 200
COLUMNS = ("\t", "|", "｜")
QUESTIONS = ("?", "？", "؟")


def beside_marked(text: str) -> list[str]:
    """The lines of a text that are none of its marked ones."""
    taken = [(_plain(marked.text), _plain(marked.body)) for marked in every_marked(text)]
    lines = [line.strip() for line in text[:MOST_READ].splitlines()[:MOST_BESIDE]]
    return [line for line in lines if line and not is_heading(line) and not _is_taken(line, taken)]


def is_lost(line: str, alone: bool) -> bool:
    """Whether a line that is none of the marked ones says what somebody is to do, or is one of a list; ``alone``: by
    one mark alone, to whose line all else belongs that is nobody's."""
    found = listed(line)
    if (found and found.is_ticked) or line[-1:] in TICKS or any(sign in line for sign in COLUMNS):
        return False
    words = found.words.rstrip() if found else line
    if found is None and _begins_anew(line):
        return True
    if found is None or alone:
        return begins_with_name(words) and is_to_be_done(words, LANGS)
    return len(words_of(words).words) >= FEWEST and not says_none(words) and not words.endswith((":", "："))


def _begins_anew(line: str) -> bool:
    # "Action 2: …" is no part of the action above it.
    label, colon, rest = line.replace("：", ":").partition(":")
    return bool(colon and rest.strip()) and is_mark(label) and not says_none(rest)


def below_mark(text: str, beside: Sequence[str]) -> list[str]:
    """Those lines that stand below the one mark of a text."""
    (marked, *_), lines = every_marked(text), [line.strip() for line in text.splitlines()]
    at = next((at for at, line in enumerate(lines) if _plain(marked.body) in _plain(line)), 0)
    return [line for line in beside if line in lines[at:]]


def asking(lines: Sequence[str], asker: Asker, names: Names, now: datetime) -> Iterator[str]:
    """Those lines that ask for something else than to be recorded."""
    yield from (line for line in lines[:MOST_ASKING] if len(line) <= LONGEST and _asks(line, asker, names, now))


def _asks(line: str, asker: Asker, names: Names, now: datetime) -> bool:
    draft = understand(line, asker, names, Talked(), now)
    read = resolve(draft, names, asker, Talked(), now) if draft.command else None
    if not isinstance(read, Understood) or read.guess or read.loose:
        return False
    name = type(read.command).__name__
    return name not in RECORDS and (COMMANDS[name].changes or line.endswith(QUESTIONS))


def _is_taken(line: str, taken: Sequence[tuple[str, str]]) -> bool:
    found = listed(line)
    label, _, rest = line.partition(":")
    # "Responsible: TSB" below a line is read with it.
    said = [_plain(each) for each in (line, found.words if found else "", rest if role_of(label) else "")]
    return any((bool(each.strip()) and each in whole) or body in said[0] for each in said for whole, body in taken)


def _plain(words: str) -> str:
    return f" {' '.join(each for each in words_of(words).words if each != ':')} "
