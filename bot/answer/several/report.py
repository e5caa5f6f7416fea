"""A report on how several items stand, "1: with BR, 2: done, 3 needs two more weeks": what it says of each is shown
together, and kept with one yes, so that nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.days.longer import by_days
from bot.answer.meanings import item_of
from bot.answer.several.remarks import labels_of
from bot.answer.several.reported_lines import Told, told_of_each
from bot.answer.talking import Talking
from bot.understand.fields.told import says_what_to_do
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Nothing, Talked, Understood
from handlers.commands.command import Command
from handlers.commands.fields import ItemStatus
from handlers.commands.items import CompleteItem, MoveDeadline, ReportProgress, WithdrawItem
from storage.items import find_visible

NEWS = (CompleteItem, MoveDeadline, WithdrawItem)
ENDS: dict[str, type[CompleteItem] | type[WithdrawItem]] = {
    "closed": CompleteItem,
    "reported_done": CompleteItem,
    "withdrawn": WithdrawItem,
}
BEGUN: tuple[ItemStatus, ...] = ("in_progress", "pending")
# Cues of what is not done, or not begun.
UNDONE = frozenset({"undone", "not"})
# What counts, where it stands behind a number: "2 weeks", "15 December".
COUNTED = ("unit", "month_unit", "month")


def reported(talking: Talking) -> Understood | None:
    """What a report says of each item, to be shown first; nothing where a message is no such report."""
    if not (text := talking.unmarked()):
        return None
    heading, told = told_of_each(text, lambda words: _is_day(talking.reads(words, talking.lang_of(words))))
    alone = replace(talking, talked=Talked())
    if not told or (heading and not isinstance(alone.read(heading.rstrip(" :：")), Nothing)):
        return None
    if any(find_visible(talking.session, each.number, talking.reader()) is None for each in told):
        return None
    found = [_of_item(alone, each) for each in told]
    said = [each for each in found if each is not None]
    if len(said) < len(found) or not _is_report(told, said) or _asks_first(told, said) or _is_of_few(alone, told, said):
        return None
    return Understood(talking.lang, said[0], guess=True, also=tuple(said[1:]))


def _is_report(told: tuple[Told, ...], said: list[Command]) -> bool:
    if all(each.labelled for each in told):
        # "A1: BDT sent the list" counts somebody's own list.
        return False
    # The lines of a list that tell of no state are the points of an agenda, or somebody's minutes.
    kinds = {type(each) for each in said}
    if not any(each.parted for each in told) and MoveDeadline in kinds and kinds.issubset((MoveDeadline, WithdrawItem)):
        # "Move 1 by a week, 2 by two", "2 on Friday, not 3": orders rather than news.
        return False
    stated = [not isinstance(each, ReportProgress) or each.status in BEGUN for each in said]
    # "1- BR to send it" is a line of a list, "1: BR to send it" may tell of item 1.
    listed = all(each.begins and says_what_to_do(each.words) for each in told)
    return any(stated) or (not listed and all(each.parted and not each.counted for each in told))


def _asks_first(told: tuple[Told, ...], said: list[Command]) -> bool:
    """Whether something is told before the first number, and of the other item that it is not done: "close 2, 3 was
    sent" asks for what it begins with."""
    left = (isinstance(each, ReportProgress) and each.status is not None for each in said[1:])
    return told[0].led and not all(left)


def _is_of_few(talking: Talking, told: tuple[Told, ...], said: list[Command]) -> bool:
    """Whether no more is told of items than may be of other things: "1 is done, 3 copies were sent"."""
    noted = [
        each for each, what in zip(told, said, strict=True) if isinstance(what, ReportProgress) and not each.parted
    ]
    unread = [each for each in noted if item_of(talking.read(f"{each.number} {each.words}")) != each.number]
    return bool(unread) and len(unread) * 2 >= len(told)


def _of_item(talking: Talking, told: Told) -> Command | None:
    lang = talking.lang_of(told.words)
    reading = talking.reads(told.words, lang)
    if told.led:
        return next((each for each in _news(talking, told) if isinstance(each, CompleteItem)), None)
    if not told.parted and _counts(reading):
        return None
    if (ended := ENDS.get(status := _status(reading))) is not None:
        return ended(item=told.number)
    if status in BEGUN:
        return ReportProgress(item=told.number, note=told.words, status=status)
    if not status and (news := next(_news(talking, told), None)):
        return news
    if _is_begun(talking, told):
        return ReportProgress(item=told.number, note=told.words, status="in_progress")
    open_still = status == "open" or not labels_of(reading, lang).isdisjoint(UNDONE)
    return ReportProgress(item=told.number, note=told.words, status="open" if open_still else None)


def _is_begun(talking: Talking, told: Told) -> bool:
    meant = talking.read(f"{told.number} {told.words}")
    command = meant.command if isinstance(meant, Understood) else None
    return isinstance(command, ReportProgress) and command.status == "in_progress"


def _news(talking: Talking, told: Told) -> Iterator[Command]:
    # "Item 3 - TSB guide - done": what stands last says how it stands.
    tail = next(
        (told.words.rpartition(sign)[2] for sign in (" - ", " – ", " — ", ": ", "：") if sign in told.words), ""
    )
    for said in (told.whole, f"{told.number} {told.words}", f"{told.number} {tail}" if tail else ""):
        meant = talking.read(said)
        meant = by_days(talking, meant, said) or meant
        if isinstance(meant, Understood) and _is_plain(meant) and item_of(meant) == told.number:
            yield meant.command


def _is_plain(meant: Understood) -> bool:
    # "3 needs two more weeks" would be shown alone too; here all of it is.
    return isinstance(meant.command, NEWS) and (meant.counted is not None or not (meant.guess or meant.loose))


def _counts(reading: Reading, at: int = 0) -> bool:
    values = reading.phrases.values
    return any(any(begins(reading, values[each], at)) for each in COUNTED)


def _is_day(reading: Reading) -> bool:
    # In Chinese a month has its number: "12月".
    return _counts(reading) or _counts(reading, 1)


def _status(reading: Reading) -> str:
    """The state that the words name and nothing else."""
    ends = begins(reading, reading.phrases.values["status"], 0)
    return next((str(match.value) for match in ends if match.end == reading.length), "")
