"""The phrase that fits a sentence most closely, and the draft that it makes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bot.understand.patterns.match import anywhere, covers
from bot.understand.patterns.phrases import Phrase
from bot.understand.patterns.reading import Match, Reading, is_asked, slots_of
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

# So many of the phrases that fit are kept, for when the closest turns out to mean nothing.
MOST_FITTING = 6
ABOUT = frozenset({"FindFocalPoint", "ShowTopic", "ListMembers"})
# Their marks are words like others before a comma: "Apologies, must go now".
MARKED = frozenset(
    {"RecordConclusion", "RecordInformation", "RecordCallToAction", "NoteRegrets", "NotePresent", "NoteAgenda"}
)
# Slots of somebody's own words, into which courtesies fit as all words do.
OWN_WORDS = frozenset({"task", "text", "note", "reason"})
OF_STATE = frozenset({"CompleteItem", "ReopenItem", "WithdrawItem", "AgreeItems"})
# What begins like this asks for anything, and what scores so much for one thing.
KINDLY, SURE = "<pleas>", 8.0
# Of these it is asked whether they may be, and no more; "can 2 be moved to Friday?" asks for it.
LEFT_TO_ANSWER = OF_STATE | {"CancelMeeting"}


def best(reading: Reading, lang: Lang) -> Draft | None:
    """The command whose phrase fits a sentence most closely, or None; the next few are its ``others``."""
    found: list[tuple[Match, Phrase]] = []
    names = _names()
    for phrase in reading.phrases.commands.candidates(reading.words.words, reading.held, reading.opening):
        match = covers(reading, phrase) if phrase.name in names else None
        if match:
            found.append((match, phrase))
    if not found:
        return None
    first, *rest = sorted(found, key=lambda each: -each[0].score)[:MOST_FITTING]
    return _draft(reading, lang, *first).before(lambda: (_draft(reading, lang, *each) for each in rest))


def closest_of(readings: Sequence[Reading], lang: Lang) -> Draft | None:
    """The closest of several readings of one sentence; none that takes a greeting or a courtesy for what is asked,
    where another says the same without it: "hi, remind me to call BR" is no reminder of "hi"."""
    found = [draft for each in reversed(readings) if (draft := best(each, lang))]
    first, last = _core(readings)
    closest = max(found, key=lambda draft: draft.score, default=None)
    if closest is None or _is_within(closest, first, last):
        return _left_to_answer(closest, readings[0]) if closest else None
    within = [each for each in found if _is_within(each, first, last)]
    alike = (each for each in within if each.command == closest.command)
    # "Could you mark 2 as done, thanks" is no reminder of "2 done, thanks", however many polite words that takes in.
    sure = (each for each in within if closest.phrase.startswith(KINDLY) and each.score >= SURE)
    return _left_to_answer(next(alike, next(sure, closest)), readings[0])


def _left_to_answer(draft: Draft, whole: Reading) -> Draft:
    # "Can we close 2?", "BR sent it, may 2 be closed?"; "can you close 2?" asks for it.
    left = draft.asks and draft.command in LEFT_TO_ANSWER
    heads = (not at or whole.words.gap(at).strip() for at, _ in (anywhere(whole, "asks_whether") if left else ()))
    return draft.shown_first() if any(heads) else draft


def _core(readings: Sequence[Reading]) -> tuple[int, int]:
    """From where to where what is asked stands in the text, between greetings and courtesies."""
    said = [each.words for each in readings if each.length]
    return max((each.starts[0] for each in said), default=0), min((each.ends[-1] for each in said), default=0)


def _is_within(draft: Draft, first: int, last: int) -> bool:
    held = [slot for name, slot in draft.slots.items() if name in OWN_WORDS and slot.end > slot.start]
    return all(first <= slot.start and slot.end <= last for slot in held)


def _asked_state(draft: Draft, reading: Reading) -> Draft:
    # "14 is done?", "3 replaces 14?", "ISCG meets on 3 June?": whoever asks whether it is so tells nothing.
    told = draft.command == "FollowCall" or "superseded_by" in draft.slots
    if draft.asks and (told or (draft.command in OF_STATE and draft.phrase.startswith("{item}"))):
        # "May 14 be closed?" waits for a yes.
        may = draft.command == "CompleteItem" and anywhere(reading, "asks_leave")
        return draft.shown_first() if may else replace(draft, command="ShowItem")
    if draft.asks and draft.command == "ScheduleMeeting" and "free" in draft.slots:
        return replace(draft, command="ShowMeeting")
    return draft


@cache
def _names() -> dict[str, str]:
    return {command.key(): name for name, command in COMMANDS.items()}


def _draft(reading: Reading, lang: Lang, match: Match, phrase: Phrase) -> Draft:
    slots = slots_of(reading.words, match.caught)
    if "whole" in phrase.sets:
        whole = Slot(reading.words.said(0, reading.length), reading.words.starts[0], reading.words.ends[-1])
        slots = {"task": whole} | (slots if phrase.sets["whole"] == "beside" else {})
    # What is said by itself stands before what the phrase settles: "on hold, no answer yet" is noted in these words.
    slots = {name: Slot(value, 0, 0) for name, value in phrase.sets.items()} | slots
    asks = is_asked(reading)
    slots.update(stopped(_names()[phrase.name], reading.words.text))
    draft = Draft(lang, _names()[phrase.name], slots, score=match.score, asks=asks, phrase=phrase.pattern)
    return _asked_state(draft, reading)


def stopped(command: str | None, text: str) -> dict[str, Slot]:
    """Whether a request for somebody ends as a statement does, as a slot."""
    # "Whoever leads that team has a hard job.": what ends as a statement asks for no topic that nobody knows.
    ends = command in ABOUT and text.rstrip().endswith((".", "。", "!", "！"))
    return {"stopped": Slot("yes", 0, 0)} if ends else {}


def before_remark(reading: Reading, lang: Lang) -> Draft | None:
    """What stands before a remark: in "12 is done, sent to BR" a comma parts the two as a colon would."""
    remark = _remark().sub(lambda m: f"{m[1]}:", reading.words.text, count=1)
    if remark == reading.words.text:
        return None
    draft = best(Reading(words_of(remark), reading.phrases, reading.names), lang)
    if draft is not None and draft.command in MARKED and not _dashed().match(reading.words.text):
        # "The decision, in my view, was hasty": a comma marks nothing; "DECISION - meet in May" is written as a mark.
        return None
    # "Action, reaction": before a comma the mark of an action is a word like others.
    loose = {"free": Slot("order", 0, 0)} if draft and draft.command == "RecordAction" else {}
    return replace(draft, slots={**loose, **draft.slots}) if draft else None


@cache
def _dashed() -> re.Pattern[str]:
    words, han = r"\s*[^\W\d]+(?: [^\W\d]+){0,2}\s+[-–—]+\s+\S+\s+\S", "[\u3400-\u9fff]"
    return re.compile(rf"{words}|\s*{han}{{2,4}}\s*[-–—]+\s*{han}{{4}}")


@cache
def _remark() -> re.Pattern[str]:
    return re.compile(r"(?<=\w)(\s*)(?:[,;،，；–—]|(?<=\s)-(?=\s))(?=\s?[^\s\d])")


def is_led_by_label(text: str) -> bool:
    """Whether a text begins with a few words and a colon."""
    return _label().match(text) is not None


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"^\W*[\w' ]{2,40}\s?[:：]")
