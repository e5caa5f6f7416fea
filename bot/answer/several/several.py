"""One request about several items, "close 3, 5 and 7", several requests of an item each, and an agenda of several
points: each is done by itself, as if it had been said alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import NamedTuple

from bot.answer.several.from_to import Stretch
from bot.understand.text.joins import Cut, all_of, any_of, called, cuts, holds_and, is_within_list
from bot.understand.text.tidy import tidy
from bot.understand.text.words import Words, is_han, words_of
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Code, Line
from handlers.commands.agenda import NoteAgenda
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.items import FollowCall, MoveDeadline, ReassignItem

FEWEST, MOST, LONGEST, MOST_POINTS, MOST_OFFERED = 2, 12, 240, 30, 5
MOST_HALVES = 6  # ways in which a sentence is cut in two
ALIKE = frozenset(
    {"CompleteItem", "WithdrawItem", "ReopenItem", "MoveDeadline", "ReassignItem", "SnoozeReminder", "ReportProgress"}
    | {"FollowCall", "ShowItem", "CallForStatus"}
)
# What says no more than its fields, and changes something.
APART = ALIKE - {"ReportProgress", "ShowItem"}
# What has a day behind its items.
TIMED = frozenset({"MoveDeadline", "SnoozeReminder"})
Read = tuple[tuple[str, Understanding], ...]


def of_several(
    text: str, understand: Callable[[str], Understanding], asks: Callable[[str], bool], rows: Sequence[Stretch] = ()
) -> Read:
    """What a request means for each of the items that it names, or each of the requests that names its own; nothing
    where it is no such request. ``asks``: whether what reads as a note asks for something itself; ``rows``: where items
    are named from one number to another."""
    if len(text) > LONGEST:
        return ()
    found = ((run, _of_run(text, run, understand)) for run in runs(text, all_of(), rows))
    run, read = next((each for each in found if each[1]), (None, ()))
    read = () if read and _asks_more(read[0][1], asks) else read
    if run and read and not _comma().search(text[run.start : run.end]):
        return read
    # What is cut in two would be read without those between; "close 2, 1 moves to Friday" are two requests.
    # "2: 20 August, 3: 25 August" is a guess throughout.
    each = () if rows else _of_each(text, cache(understand), cache(asks))
    return each if any(isinstance(meant, Understood) and not meant.guess for _, meant in each) else read


def _of_run(text: str, run: Run, understand: Callable[[str], Understanding]) -> Read:
    each = run.each(text)
    first = understand(each[0])
    timed = isinstance(first, Understood) and type(first.command).__name__ in TIMED
    if not isinstance(first, Understood) or not _is_repeated(first, run) or (timed and not run.sure):
        return ()
    read = ((each[0], first), *((words, understand(words)) for words in each[1:]))
    return read if _are_alike(read, run.numbers) else ()


def _is_repeated(first: Understood, run: Run) -> bool:
    # "1 and 2, that's rather work for BR": what is hardly news of one is none of several; "actions 1-3" are those.
    name = type(first.command).__name__
    plain = name in APART or not first.loose or (run.rows and not first.command.changes)
    return name in ALIKE and plain


def one_of(text: str, lang: Lang, understand: Callable[[str], Understanding]) -> Unclear | None:
    """The question, in the language that is spoken, which item is meant, of a request that names several and means one:
    "close 1 or 2"."""
    for run in runs(text, any_of()) if len(text) <= LONGEST else ():
        read = tuple((words, understand(words)) for words in run.each(text))
        commands = tuple(meant.command for _, meant in read if isinstance(meant, Understood))
        if _are_alike(read, run.numbers) and len(commands) <= MOST_OFFERED:
            return which(lang, commands, run.numbers)
    return None


def which(lang: Lang, commands: Sequence[Command], numbers: Sequence[str]) -> Unclear:
    """The question of which item a command is meant, that each of these would carry out."""
    labels = (Line(key="reading-item", facts={"number": Code(value=each)}) for each in numbers)
    return Unclear(lang, Line(key="which-item"), tuple(commands), tuple(labels))


def _of_each(text: str, understand: Callable[[str], Understanding], asks: Callable[[str], bool]) -> Read:
    # "Close 1, move 2 to Friday and give 3 to TSB": each part names its own item and fits closely. It is cut wherever
    # that can be, so that no request stands in another's note.
    for cut in islice(filter(_is_numbered, cuts(text)), MOST_HALVES):
        first = _whole(cut.left, understand, asks)
        if first:
            behind = _of_each(cut.right, understand, asks) or _whole(cut.right, understand, asks)
            if behind and not _goes_on_telling(first[-1][1], behind[0][1]):
                return (*first, *behind)
    return ()


def _whole(text: str, understand: Callable[[str], Understanding], asks: Callable[[str], bool]) -> Read:
    # "Close 2 and 3, and move 1 to Friday."
    one = (text, understand(text))
    if _is_whole(*one, asks):
        return (one,)
    reads = (_of_run(text, run, understand) for run in runs(text, all_of()))
    return next((read for read in reads if read and all(_is_whole(*each, asks) for each in read)), ())


def _goes_on_telling(first: Understanding, last: Understanding) -> bool:
    # "… was sent to TDAG and 5 to RAG" hands nothing over.
    told = isinstance(first, Understood) and isinstance(first.command, FollowCall)
    return told and isinstance(last, Understood) and isinstance(last.command, ReassignItem)


def _is_numbered(cut: Cut) -> bool:
    numbered = bool(cut.joined or _comma().search(cut.gap)) and _has_number(cut.left) and _has_number(cut.right)
    return numbered and not is_within_list(cut)


def _has_number(text: str) -> bool:
    return any(letter.isdecimal() for letter in text)


def _is_whole(words: str, meant: Understanding, asks: Callable[[str], bool]) -> bool:
    if not isinstance(meant, Understood) or type(meant.command).__name__ not in APART:
        return False
    # Alone "le 1 au 5" may be a day moved; beside "le 2 au 8" it is an item.
    if meant.guess and not isinstance(meant.command, MoveDeadline):
        return False
    if meant.loose and not asks(words):
        return False
    # "First close 1, then move 2 to Friday", read as one, leaves a part out.
    if any(asks(cut.right) for cut in cuts(words) if _is_numbered(cut)):
        return False
    return _names_item(words, meant.command) and not _asks_more(meant, asks)


def _asks_more(meant: Understanding, asks: Callable[[str], bool]) -> bool:
    # "Close 1, move the other to Friday": what stands behind is no note.
    note = getattr(meant.command, "note", None) if isinstance(meant, Understood) else None
    return bool(note) and asks(str(note))


def _names_item(words: str, command: Command) -> bool:
    # "Extend it until 2 February", of item 2: that number is the day's, or the hour's.
    item, due = getattr(command, "item", None), getattr(command, "due", None)
    when = getattr(due, "date", None) or getattr(due, "at", None)
    of_day = {when.day, getattr(when, "hour", 0) % 12} if when else set[int]()
    return words_of(words).words.count(str(item)) > (item in of_day)


def points_of(meant: Understanding) -> Read:
    """The points of an agenda that was said in one line; nothing where it is one point."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, NoteAgenda):
        return ()
    points = [tidy(each) for each in _numbered(command.text) or _semicolon().split(command.text)]
    points = [each for each in points if each]
    each = (replace(meant, command=command.model_copy(update={"text": point})) for point in points)
    return tuple(zip(points, each, strict=True)) if FEWEST <= len(points) <= MOST_POINTS else ()


def _numbered(text: str) -> list[str]:
    # "1. adoption of the agenda 2. any other business": only where they count on from one.
    found = list(_number().finditer(text))
    if (
        [int(each[1]) for each in found] != list(range(1, len(found) + 1))
        or not found
        or text[: found[0].start()].strip()
    ):
        return []
    ends = [*(each.start() for each in found[1:]), len(text)]
    return [text[each.end() : end] for each, end in zip(found, ends, strict=True)]


def _are_alike(read: Read, numbers: Sequence[str]) -> bool:
    # What is said of all must be the same for all, and nothing of it guessed.
    seen: list[object] = []
    for (_, meant), number in zip(read, numbers, strict=True):
        if not isinstance(meant, Understood) or meant.guess or type(meant.command).__name__ not in ALIKE:
            return False
        fields = meant.command.model_dump(mode="json")
        if str(fields.pop("item", "")) != number:
            return False
        if meant.counted is not None:
            # "A week later" is another day for each.
            fields["due"] = (meant.counted.days, meant.counted.months)
        seen.append((type(meant.command), fields))
    return all(each == seen[0] for each in seen)


class Run(NamedTuple):
    """Numbers of items that are named together, with where they stand; ``sure`` as of a stretch."""

    start: int
    end: int
    numbers: tuple[str, ...]
    sure: bool
    rows: bool

    def each(self, text: str) -> list[str]:
        """The text with each of the numbers in place of all."""
        return [f"{text[: self.start]}{number}{text[self.end :]}" for number in self.numbers]


def runs(text: str, joins: frozenset[str], rows: Sequence[Stretch] = ()) -> Iterator[Run]:
    """The items that are named together in a text, where they are few enough."""
    words, run, end = words_of(text), list[Stretch](), 0
    begun = {row.first: row for row in rows}
    for at, word in enumerate((*words.words, "")):
        if at < end:
            continue
        one = begun.get(at) or (Stretch(at, at + 1, (word,)) if word.isdecimal() else None)
        if one and (not run or _joined(text[words.ends[run[-1].end - 1] : words.starts[at]], joins)):
            run.append(one)
        elif one or word not in joins | called() or not run:
            if run and FEWEST <= sum(len(each.numbers) for each in run) <= MOST:
                yield _run(words, run)
            run = [one] if one else []
        end = one.end if one else at


def _run(words: Words, run: Sequence[Stretch]) -> Run:
    numbers = tuple(number for each in run for number in each.numbers)
    sure, rows = all(each.sure for each in run), any(len(each.numbers) > 1 for each in run)
    return Run(words.starts[run[0].first], words.ends[run[-1].end - 1], numbers, sure, rows)


def _joined(between: str, joins: frozenset[str]) -> bool:
    # "La 1 le 15 janvier": what only calls an item joins none without a comma.
    words = words_of(between).words
    joined = _comma().search(between) or any(word in joins or is_han(word) or holds_and(word) for word in words)
    return bool(joined) and (joins | called()).issuperset(words)


@cache
def _semicolon() -> re.Pattern[str]:
    return re.compile(r"[;；؛\n]")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=[\s;；؛,，、。]))(\d{1,2})[.)）．、]\s*(?=[^\d\s])")


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,，،、;；]")
