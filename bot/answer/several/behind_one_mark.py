"""One mark and several actions behind it, "record: BDT to translate it by 8 Jan, and TSB to proofread it by 15 Jan", or
several without a mark that each say who acts until when: all are shown first; of lines, each is recorded."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from bot.answer.several.listed_lines import LONGEST_SAID
from bot.answer.several.several import Read
from bot.answer.several.twofold import without_order
from bot.answer.several.who_acts import as_action, cut_at_names, is_led
from bot.answer.talking import Talking
from bot.answer.unasked.befallen import is_befallen
from bot.understand.marked import marked_lines
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.tidy import spaced
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordAction

FEWEST, MOST = 2, 12
# Behind a word for "and" alone so many words must stand, the first of which names who acts; a Chinese verb is a sign.
LEAST_JOINED, LEAST_HAN = 3, 2


def each_behind_mark(talking: Talking) -> tuple[Understood, ...]:
    """What is recorded for each of those who act; nothing where the message is one action."""
    text = spaced(talking.free())
    if not text or "\n" in text.strip() or len(text) > LONGEST_SAID:
        return ()
    whole = talking.read(text)
    body = _body(talking, whole.command if isinstance(whole, Understood) else None)
    return _each(talking, whole, spaced(body) or text, dated=not body)


def each_of_lines(talking: Talking, read: Read) -> Read:
    """Marked lines with what each records; of a line that says of several what they are to do, of each of them."""
    return tuple(each for said, meant in read for each in _of_line(talking, said, meant) or ((said, meant),))


def _of_line(talking: Talking, said: str, meant: Understanding) -> Read:
    marked = marked_lines(said)
    if len(marked) != 1 or marked[0].command != "RecordAction" or len(said) > LONGEST_SAID:
        return ()
    found = _each(talking, meant, spaced(marked[0].body), dated=False)
    return tuple((said, replace(each, guess=False)) for each in found)


def _each(talking: Talking, whole: Understanding, text: str, *, dated: bool) -> tuple[Understood, ...]:
    parts = _parts(talking, text)
    if not FEWEST <= len(parts) <= MOST:
        return ()
    found = [each for part in parts if (each := _recorded(talking, part, dated=dated))]
    return tuple(found) if len(found) == len(parts) and not _helps(whole, found) else ()


def _body(talking: Talking, command: object) -> str:
    """What stands behind the one mark of a message, or behind the colon of words that record."""
    marked = marked_lines(talking.text)
    if marked:
        return marked[0].body if len(marked) == 1 and marked[0].command == "RecordAction" else ""
    head, _, body = talking.text.replace("：", ":").partition(":")
    return body.strip() if head and isinstance(command, RecordAction) else ""


def _parts(talking: Talking, text: str) -> list[str]:
    """The text in parts that each begin with who acts; what does not goes on from what is before."""
    acts, begun = partial(_says_enough, talking), list[str]()
    split = [each for piece in _marks().split(text) for each in _slashed(piece, talking, acts)]
    pieces = [each for piece in split for each in cut_at_names(talking, piece, acts)]
    for each in pieces if len(pieces) >= FEWEST else ():
        led = _led(talking, each)
        if led:
            begun.append(led)
        elif not begun:
            return []
        elif each.strip():
            begun[-1] += f", {each.strip()}"
    return begun


def _slashed(piece: str, talking: Talking, acts: Callable[[str], bool]) -> list[str]:
    # "Draft the guide / BDT to review it"; "TSB / BDT to draft it" names both.
    first, *rest = _slash().split(piece)
    parted = len(words_of(first).words) >= LEAST_JOINED and all(is_led(talking, each) and acts(each) for each in rest)
    return [first, *rest] if parted else [piece]


def _says_enough(talking: Talking, part: str) -> bool:
    return len(words_of(part).words) >= LEAST_JOINED and _recorded(talking, part, dated=False) is not None


def _led(talking: Talking, part: str) -> str:
    """The part without what joins it to the one before, where it begins with who acts; else nothing."""
    lang = talking.lang_of(part)
    said = without_order(talking, part.strip(), lang)
    words = words_of(said)
    if words.words[:1] and words.words[0] in phrases_of(lang).lists["joins_parts"]:
        said = said[words.starts[1] :] if len(words.words) > 1 else ""
    return said if said and is_led(talking, said) else ""


def _recorded(talking: Talking, part: str, *, dated: bool) -> Understood | None:
    read = as_action(talking, part)
    command = read.command if isinstance(read, Understood) else None
    if not isinstance(read, Understood) or not isinstance(command, RecordAction):
        return None
    said = words_of(command.text).words
    owned = any(each.kind != "unknown" for each in command.responsible)
    enough = len(said) >= (LEAST_HAN if any(map(is_han, said)) else 1)
    # Behind a mark it is recorded whatever it is.
    # "… of ISCG and TDAG and send it": TDAG begins no action.
    enough = enough and said[0] not in phrases_of(talking.lang_of(part)).lists["joins_parts"]
    timed = not dated or (command.due.kind != "none" and not is_befallen(talking, part, read))
    return replace(read, guess=True) if owned and enough and timed else None


def _helps(whole: object, found: list[Understood]) -> bool:
    """Whether one of them was read as who cooperates, or is reported to, in the message as a whole."""
    command = whole.command if isinstance(whole, Understood) else None
    if not isinstance(command, RecordAction):
        return False
    beside = {*command.cooperating, *command.report_to}
    return any(not beside.isdisjoint(getattr(each.command, "responsible", ())) for each in found)


@cache
def _slash() -> re.Pattern[str]:
    return re.compile(r"\s/\s|／")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[,;،؛.](?=\s|$)|[，；。]")
