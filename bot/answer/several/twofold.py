"""Two requests in one message, or more: "close 1 and show me what is left", "who leads accessibility? And when do we
meet?".

A message is cut in two only where either half is a request by itself that a phrase fits closely, and the first says no
words of its own that the second might belong to: what is to be recorded or noted is never cut.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import islice

from bot.answer.days.month_said import in_month_said
from bot.answer.items.described import described
from bot.answer.meanings import is_open, item_of
from bot.answer.righted.put_right import is_slip
from bot.answer.several.each_named import each_named
from bot.answer.several.from_to import stretches
from bot.answer.several.in_the_chair import in_the_chair
from bot.answer.several.less_plain import each_of_its_own, with_question, with_reason, with_reminder, with_told
from bot.answer.several.remarks import among_remarks
from bot.answer.several.requests import MOST, after, asks, halves, is_close, is_long, of_thing, request
from bot.answer.talking import Talking
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.ordering import cues_of
from bot.understand.talked.listed import is_day, with_number
from bot.understand.text.weekdays import weekdays
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Draft, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.items import AgreeItems, FollowCall, MoveDeadline, ReassignItem, ReopenItem, Undo, WithdrawItem
from handlers.commands.notices import RemindMe, SetReminderPlan

LONGEST, TWO = 240, 2
UNITS = ("unit", "month_unit")
# Slots that take no other words than an item's, or those of lengths of time.
CLOSED = frozenset({"item", "ahead"})


def requests_of(talking: Talking) -> tuple[Understood, ...]:
    """The requests of a message, in order, or what one question asks of each; nothing where it is one."""
    return each_named(talking) or in_the_chair(talking) or in_month_said(talking, _told_last(_each_of(talking)))


def _told_last(found: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """With what is only told not to be done yet behind what is asked for; of an item of which more is asked, that
    alone."""
    # "2 isn't done, move it to 8 January": refused, since the item is open, it would keep the rest from being done.
    told = [each for each in found if each.guess and isinstance(each.command, ReopenItem)]
    asked = [each for each in found if each not in told]
    items = [item_of(each) for each in asked]
    return (*asked, *(each for each in told if item_of(each) not in items)) if asked else found


def _each_of(talking: Talking) -> tuple[Understood, ...]:
    if not (text := talking.unmarked(LONGEST)) or stretches(talking):
        return ()
    lang = talking.lang
    # "Show me 2, then give the survey to TSB": what fits closely may be half of what is said.
    draft = talking.draft(text)
    reminds = draft.command == RemindMe.__name__ or "remind" in cues_of(talking.reads(text, lang), lang)
    if reminds and (found := with_reminder(talking)) is not None:
        return found
    if (found := with_reason(talking)) is not None:
        return found
    one = _is_one(draft)
    if one and described(talking, text, lang) is None:
        return with_told(talking, draft.phrase) or ()
    many = _many(talking, text, lang)
    ordered = without_order(talking, text, lang) != text
    return many if len(many) > TWO or ordered else _both(talking, lang, one=one) or ()


def _both(talking: Talking, lang: Lang, *, one: bool) -> tuple[Understood, Understood] | None:
    text = talking.text
    for left, right in islice(halves(text), MOST):
        if is_slip(talking, left, lang):
            continue
        first = (
            request(talking, left, first=True) or among_remarks(talking, left, lang) or of_thing(talking, left, lang)
        )
        if first and (_has_request(talking, first) or not (first.command.changes or is_long(left))):
            continue
        behind = _in_order(left, right, lang)
        second = _second(after(talking, first), behind, lang) if first else None
        if first and second and isinstance(second.command, Undo):
            # "Take that away, I was wrong" asks for one thing.
            return None
        if first and second and (_names_its_item(first, second, right) or (one and _is_of_one(first, second))):
            return None
        if first and second and first.command != second.command and not _are_one(first, second):
            return first, _doubted(first, second)
    if one or not is_open(talking.read(text)):
        return None
    return each_of_its_own(talking, lang) or with_question(talking)


def _second(later: Talking, words: str, lang: Lang) -> Understood | None:
    # "Show 2, and also on Friday remind me …".
    said = dict.fromkeys((words, without_order(later, words, lang)))
    return next(filter(None, (request(later, each) or of_thing(later, each, lang) for each in said)), None)


def _many(talking: Talking, text: str, lang: Lang, *, first: bool = True) -> tuple[Understood, ...]:
    """Two requests or more, cut wherever that can be, none of which leaves a part of the text to another."""
    for left, right in islice(halves(text), MOST):
        one = _part(talking, left, lang, first=first)
        if one is None or isinstance(one.command, RemindMe):
            # What a reminder is for may go on to the end.
            continue
        later = after(talking, one)
        behind = _many(later, right, lang, first=False)
        second = behind[0] if behind else _part(later, right, lang, first=False)
        if second and not _are_one(one, second) and not _names_its_item(one, second, right):
            return one, *(behind or (_doubted(one, second),))
    return ()


def _doubted(first: Understood, second: Understood) -> Understood:
    """The second request; a guess where it may go on to tell what became of calls: "… endorsed 4 and agreed 5"."""
    told = isinstance(first.command, FollowCall) and isinstance(second.command, AgreeItems | ReassignItem)
    return replace(second, guess=True) if told else second


def _part(talking: Talking, words: str, lang: Lang, *, first: bool) -> Understood | None:
    if is_slip(talking, words, lang) or not is_long(words):
        return None
    said = (words, without_order(talking, words, lang))
    found = (request(talking, each, first=first) or of_thing(talking, each, lang) for each in said)
    meant = next(filter(None, found), None)
    # "Take that away, I was wrong" asks for one thing.
    whole = meant is not None and not isinstance(meant.command, Undo) and not _has_request(talking, meant)
    return meant if whole else None


def without_order(talking: Talking, words: str, lang: Lang) -> str:
    """Words without those that say in which order, before them."""
    # "First close 1, then move 2 to Friday."
    reading = Reading(words_of(words), phrases_of(lang), talking.names)
    begun = max((each.end for each in begins(reading, reading.phrases.values["in_order"], 0)), default=0)
    return words[reading.words.starts[begun] :] if 0 < begun < reading.length else words


def _has_request(talking: Talking, meant: Understood) -> bool:
    """Whether what was taken for a note asks for something itself."""
    note = getattr(meant.command, "note", None)
    return isinstance(note, str) and note != "" and asks(talking, note)


def _names_its_item(first: Understood, second: Understood, right: str) -> bool:
    """Whether the first half only names what the second is said of: "that action, give it to TSB rather"."""
    item = getattr(second.command, "item", None) if second.command.changes else None
    return first.loose and item is not None and str(item) not in words_of(right).words


def _is_of_one(first: Understood, second: Understood) -> bool:
    return not (first.guess or second.guess) or _same_item(first, second)


def _is_one(draft: Draft) -> bool:
    # "Item 3: a week ahead, and the day before": where no word of the whole is left open by its phrase, it is one
    # request, whatever its halves would do.
    slots = _slot().findall(draft.phrase)
    return bool(slots) and all(name in CLOSED or mark == "!" for name, mark in slots) and is_close(draft)


def _are_one(first: Understood, second: Understood) -> bool:
    # "Five days before, and one day, remind me": the second length is one of the same plan. "Give 3 to TSB and BR": the
    # second name is one of the same request.
    plan = isinstance(first.command, SetReminderPlan) and isinstance(second.command, RemindMe)
    alike = plan or (type(first.command) is type(second.command) and _same_item(first, second))
    return alike or (_takes_off(first.command, second.command) and _same_item(first, second))


def _takes_off(first: Command, second: Command) -> bool:
    # "No more deadline on 1, take it off": the deadline, not the item.
    return isinstance(first, MoveDeadline) and first.due.kind == "none" and isinstance(second, WithdrawItem)


def _same_item(first: Understood, second: Understood) -> bool:
    items = {getattr(each.command, "item", None) for each in (first, second)}
    return items != {None} and len(items) == 1


def _in_order(left: str, right: str, lang: Lang) -> str:
    """The second half with the number of its item, where either names one by its order: "the first is done, and move
    the second to Friday"."""
    said = Reading(words_of(left), phrases_of(lang), Names(()))
    reading = Reading(words_of(right), phrases_of(lang), Names(()))
    # "周五" is a day.
    days = {at + 1 for at, word in enumerate(reading.words.words) if is_han(word) and word in weekdays(lang)}
    found = [
        (at, each)
        for at, each in anywhere(reading, "ordinal")
        if each.value.isdecimal() and at not in days and not _is_of_date(reading, at, each.end)
    ]
    if len(found) != 1 or not any(match.value.isdecimal() for _, match in anywhere(said, "ordinal")):
        return right
    at, match = found[0]
    return with_number(reading, at, match.end, int(match.value))


def _is_of_date(reading: Reading, first: int, last: int) -> bool:
    # "Give 3 to BR and extend it until 5 February": a month follows, or it may be the 5th. "Rappelle-moi trois jours
    # avant" counts days.
    counts = any(begins(reading, reading.phrases.values[name], last) for name in UNITS)
    return counts or is_day(reading, first, last) or any(map(str.isdecimal, reading.words.words[first:last]))


@cache
def _slot() -> re.Pattern[str]:
    return re.compile(r"\{(\w+)([!:]?)")
