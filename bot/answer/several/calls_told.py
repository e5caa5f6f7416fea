"""What became of several calls to action, told in one message: "TDAG noted 4 and endorsed 5", "4 was sent to TDAG and
5 to RAG".

What a part leaves unsaid is taken from the part before it: who did it, or what was done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answer.several.requests import request
from bot.answer.several.several import Read
from bot.answer.talking import Talking
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.joins import ASKS, COMMAS, DASHES, ENDS, cuts
from bot.understand.text.small import is_small
from bot.understand.text.words import Words, is_question, words_of
from bot.understand.types import Talked, Understood
from handlers.commands.items import FollowCall

LONGEST, TWO = 240, 2


class _Told(NamedTuple):
    """What a part tells, and the words that say it out."""

    meant: Understood
    command: FollowCall
    words: str


def calls_told(talking: Talking) -> Read:
    """The steps of calls that a message tells, in order; nothing where it tells one, or anything else."""
    if not (text := talking.unmarked(LONGEST)) or is_question(text):
        return ()
    numbers = [word for word in words_of(text).words if word.isdecimal()]
    return _each(talking, text, None) if len(numbers) >= TWO else ()


def _each(talking: Talking, text: str, before: _Told | None) -> Read:
    joins = phrases_of(talking.lang).lists["joins_parts"]
    for left, right in _halves(text, joins):
        first = _told(talking, left, before) or (None if before else _with_end_of(talking, left, right))
        rest = _each(_behind(talking, first), right, first) if first else ()
        if first and rest:
            return ((first.words, first.meant), *rest)
    # A message that is one part is read as any other.
    last = _told(talking, text, before) if before else None
    return ((last.words, last.meant),) if last else ()


def _halves(text: str, joins: frozenset[str]) -> Iterator[tuple[str, str]]:
    for cut in cuts(text):
        if cut.parted(ASKS):
            return
        right = _unjoined(cut.right, joins)
        if (cut.joined or cut.parted(COMMAS, ENDS) or right != cut.right) and len(words_of(right).words) >= TWO:
            yield cut.left, right


def _unjoined(words: str, joins: frozenset[str]) -> str:
    """A part without the word that joins it to the one before: "while 5 was noted"."""
    said = words_of(words)
    return words[said.starts[1] :] if len(said.words) > TWO and said.words[0] in joins else words


def _told(talking: Talking, words: str, before: _Told | None) -> _Told | None:
    for said in (words, *(_said_out(words, before, _whom(talking, before.words)) if before else ())):
        found = request(talking, said, first=True)
        command = found.command if found and not found.guess else None
        if (
            found
            and isinstance(command, FollowCall)
            and (before is None or _is_of(talking, command, words, before.command))
        ):
            shared = command.on is None and before is not None and command.step == before.command.step
            told = command.model_copy(update={"on": before.command.on}) if shared and before else command
            return _Told(replace(found, command=told), told, said)
    return None


def _with_end_of(talking: Talking, left: str, right: str) -> _Told | None:
    """The first part where who did it is said once, at the end: "4 was noted and 5 endorsed by TDAG"."""
    words = words_of(right)
    ends = (f"{left} {right[start:]}" for start in words.starts[TWO:])
    return next((told for said in ends if (told := _told(talking, said, None))), None)


def _said_out(words: str, before: _Told, whom: str) -> Iterator[str]:
    """A part with what it may leave unsaid, the most of it first; ``whom``: who did what stands before it."""
    whole, number = words_of(before.words), str(before.command.item)
    if number not in whole.words:
        return
    at = whole.words.index(number)
    part = _bare(words, whole.words[:at])
    said = words_of(part)
    if said.words and said.words[0].isdecimal():
        lead, rest = before.words[: whole.starts[at]], part[said.ends[0] :].lstrip(DASHES + " -")
        for end in (*reversed(whole.ends[at + 1 :]), whole.ends[at]):
            yield f"{lead}{said.words[0]}{before.words[whole.ends[at] : end]} {rest}"
    called = (_called(part, before.words[start : whole.starts[at]]) for start in whole.starts[max(at - TWO, 0) : at])
    forms = [*dict.fromkeys((words, *called, part))]
    yield from (f"{before.words[:end]} {each}" for each in forms for end in whole.ends)
    # In Arabic whoever did it stands behind the verb.
    yield from (f"{each[:end]} {whom}{each[end:]}" for each in forms for end in words_of(each).ends[:1] if whom)


def _whom(talking: Talking, words: str) -> str:
    """The first body that words name, as they name it."""
    named = talking.reads(words, talking.lang).at
    return next((words[each.start : each.end] for at in sorted(named) if (each := named[at]).ids(("body",))), "")


def _called(part: str, lead: str) -> str:
    """A part with what a call was called by before its number, where it has one: "approuvé l'appel 5"."""
    said = words_of(part)
    start = next((start for start, word in zip(said.starts, said.words, strict=True) if word.isdecimal()), None)
    return part if start is None else f"{part[:start]}{lead}{part[start:]}"


def _bare(words: str, lead: Sequence[str]) -> str:
    """A part without what only leads to its number, as before: "et approuvé le 5", "call 5 noted by RAG"."""
    said = words_of(words)
    at = next((at for at, word in enumerate(said.words) if word.isdecimal()), 0)
    first = at
    while first and (is_small(said.words[first - 1]) or said.words[first - 1] in lead):
        first -= 1
    return words[: said.starts[first]] + words[said.starts[at] :] if first < at else words


def _is_of(talking: Talking, command: FollowCall, words: str, before: FollowCall) -> bool:
    """Whether a step is what a part itself says: of its own number or "it", of the body that it names, with no document
    of another call and no day but the one that both share."""
    said = words_of(words)
    numbered = str(command.item) in said.words or (command.item == before.item and not _first_number(said))
    bodies = {each.only("body", talking.lang) for each in talking.reads(words, talking.lang).at.values()} - {None}
    named = not bodies or command.body in bodies
    dated = command.on in (None, before.on) or talking.scene(talking.lang).due(words) is not None
    # "4 was sent to TDAG, as TDAG/45" goes on to say more of the same.
    other = (command.item, command.step, command.body) != (before.item, before.step, before.body)
    return other and numbered and named and dated and (command.document is None or command.document in words)


def _first_number(said: Words) -> bool:
    return bool(said.words) and said.words[0].isdecimal()


def _behind(talking: Talking, told: _Told) -> Talking:
    return replace(talking, talked=Talked(command=told.command, item=told.command.item))
