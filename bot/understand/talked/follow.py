"""What words mean in the light of the last exchange: a choice by its number, yes and no, "and in ITU-T?"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import cast

from bot.understand.fields.zones import zone_of
from bot.understand.patterns.match import anywhere, said, wholes
from bot.understand.patterns.reading import Caught, Match, Reading, is_asked
from bot.understand.prose.negated import careful
from bot.understand.talked.again import (
    SURE,
    breaks_off,
    is_one_way,
    named_alike,
    of_spoken,
    offered,
    put_owner_right,
)
from bot.understand.talked.agreeing import is_yes
from bot.understand.talked.leaving import leaves, let_be
from bot.understand.talked.other_item import bare_number, item_among, other_item, other_of_two
from bot.understand.talked.picked import asks_of_item, is_signed, number_alone, presses, puts_item_right, unanswered
from bot.understand.talked.set_again import is_hour, set_again
from bot.understand.talked.timed import timed
from bot.understand.talked.which_item import IN_LETTERS, PLACE, in_digits, in_place, is_of_another, left_alone
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan
from handlers.commands.people import SetTimeZone

# The field without which a question is a wider one: "who else?"; and what reads an owner back.
WIDER: Mapping[str, str] = MappingProxyType({"FindFocalPoint": "body", "ListMembers": "capacity"})
LIST = "ListItems"
SETTLED = frozenset({"language", "form"})
# What was wrong, by the name that it has from here on: after "BR, not TSB" whoever else has the item keeps it.
WRONG: Mapping[str, str] = MappingProxyType(
    {"wrong": "instead_of", "wrong_topic": "not_topic", "wrong_item": "not_item", "wrong_day": "not_day"}
)
OWNED = frozenset({"RecordAction", "ReassignItem", "EditItem", "ShowItem", "MoveDeadline"})
# What became of a call is told behind these alone.
CALLED, OF_CALLS = "FollowCall", frozenset({"RecordCallToAction", "FollowCall"})
# What puts right who has it or when it is.
RIGHTED = frozenset({"ReassignItem", "MoveDeadline", "MoveMeeting"})
# After these words without a name are said of the item spoken of, as after whatever names an item.
OF_ITEMS = frozenset({"ListItems", "RemindMe", "Undo"})


def follow(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    """What the words mean as a follow-up; None where they stand for themselves."""
    return (
        _chosen(reading, lang, talked)
        or set_again(reading, lang, talked)
        or let_be(reading, lang, talked)
        or _unasked(reading, lang, talked)
        or _sorry_behind(reading, lang, talked)
        or _changed(reading, lang, talked)
    )


def _chosen(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    if said(reading, "other") and not (talked.offers and len(talked.choices) == 2):
        # What merely stands beside an answer, as buttons do, is not "the other one".
        return _other(lang, talked) if len(talked.passed) == 1 else other_of_two(lang, talked)
    if not talked.choices:
        return None
    if (place := item_among(reading, talked)) is not None:
        return choice(lang, talked, place)
    other = (said(reading, "other") and not puts_item_right(reading, talked)) or _otherwise(reading, talked)
    ordinal = number_alone(reading) or said(reading, "ordinal") or ("2" if other else None)
    asked = talked.offers and not asks_of_item(reading)
    if ordinal is not None and (asked or (presses(reading) and (talked.offers or not is_signed(reading)))):
        taken = choice(lang, talked, len(talked.choices) if ordinal == "last" else int(ordinal))
        # A number that was not offered answers no question, and leaves what was asked standing.
        return taken or (_by_number(lang) if unanswered(reading, talked) else None)
    # Only a question that was asked can be answered with yes; a button merely stood there.
    one = is_one_way(talked) and talked.choices[0].offer
    if one and not is_asked(reading) and is_yes(reading, lang, talked):
        taken = choice(lang, talked, 1)
        # "Close 2" shown, "they are still at it" not understood, "ok": what one agrees to is shown once more.
        return taken.shown_first() if taken and talked.unsure else taken
    if talked.offers and (said(reading, "no") or leaves([reading])):
        return Draft(lang, source="talk", reason="left-as-it-is", score=1.0)
    return None


def _otherwise(reading: Reading, talked: Talked) -> bool:
    # "Change", where that stands beside what is shown.
    return talked.offers and len(talked.choices) == 2 and is_one_way(talked) and said(reading, "change") is not None


def _unasked(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    # A bare yes answers a question. Where none was asked it agrees to nothing, and of several choices it takes none.
    if not said(reading, "answer") or reading.length < len(words_of(reading.words.text).words):
        # "Ok, thanks a lot" thanks.
        return None
    return _by_number(lang) if talked.offers else Draft(lang, source="talk", reason="nothing-asked", score=1.0)


def _by_number(lang: Lang) -> Draft:
    return Draft(lang, source="talk", reason="choose-by-number", score=1.0)


def choice(lang: Lang, talked: Talked, number: int) -> Draft | None:
    """That the choice of this number is taken; None where there is none."""
    if not 0 < number <= len(talked.choices):
        return None
    slot = Slot(str(number), 0, 0)
    return Draft(lang, talked.choices[number - 1].command, {"choice": slot}, "talk", score=1.0)


def _other(lang: Lang, talked: Talked) -> Draft | None:
    # "No, the other one", said of a choice that was made: what is recorded already is put right, not recorded twice.
    choice = talked.passed[0]
    fields = choice.fields
    if not COMMANDS[choice.command].changes:
        return Draft(lang, choice.command, {"passed": Slot("1", 0, 0)}, "talk", score=1.0)
    due = fields.get("at") or fields.get("due") or {}
    words = due.get("at") or due.get("date")
    if talked.item is None or words is None:
        return None
    slots = {"item": Slot(str(talked.item), 0, 0), "due": Slot(str(words), 0, 0)}
    return Draft(lang, "MoveDeadline", slots, score=1.0)


def _changed(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    command = talked.command or offered(talked)
    if command is None:
        return None
    found: tuple[Match, Draft] | None = None
    # "At 8", behind lead times, is no number of days, nor said of an item.
    hour = isinstance(command, SetReminderPlan) and is_hour(reading)
    for phrase, match in wholes(reading, reading.phrases.wholes["follow"]):
        slots = dict(_caught(reading, match.caught))
        # "And 2?" asks how it stands.
        asked = "next" in phrase.sets and is_asked(reading)
        whole = not asked and not breaks_off(slots.get("due"), reading) and not (hour and "due" in slots)
        draft = _draft(reading, talked, command, phrase.sets, slots) if whole else None
        if draft and "zone_said" in slots:
            # Nothing else can be a known place then.
            return draft
        if draft and (found is None or match.score > found[0].score):
            found = match, draft
    return careful(found[1], reading) if found else None


def _sorry_behind(reading: Reading, lang: Lang, talked: Talked) -> Draft | None:
    # "It should be TSB not BDT, my mistake": what was wrong is owned to behind what is right.
    words = reading.words
    ends = (at for at, match in anywhere(reading, "corrects") if at and match.end == reading.length)
    parted = next((at for at in ends if words.gap(at).strip()), 0) if talked.done else 0
    # "3, my mistake" is another item rather than a day.
    if all(map(str.isdecimal, words.words[:parted])):
        return None
    right = Reading(words_of(words.text[: words.ends[parted - 1]]), reading.phrases, reading.names)
    draft = _changed(right, lang, talked)
    return draft if draft and draft.command in RIGHTED else None


def _draft(
    reading: Reading, talked: Talked, command: Command, sets: Mapping[str, str], slots: dict[str, Slot]
) -> Draft | None:
    lang = cast(Lang, reading.phrases.lang)
    number = talked.item or getattr(command, "item", None)
    if sets.keys() & {"of_topic", "of_group"}:
        return of_spoken(lang, sets, command, talked)
    if "of_item" in sets:
        return _of_item(lang, command, number, sets, slots)
    if "zone_said" in slots:
        # "Sorry, Kampala", after a time zone was set.
        known = isinstance(command, SetTimeZone) and zone_of(slots["zone_said"].words, lang)
        return Draft(lang, "SetTimeZone", {"value": slots["zone_said"]}, "talk", score=SURE) if known else None
    wrong = {WRONG[name]: slots.pop(name) for name in WRONG if name in slots}
    if PLACE in slots:
        slots = in_place(slots, talked)
    if "left" in sets:
        return left_alone(lang, talked, sets, slots)
    if "due" in slots and (number_said := bare_number(reading, talked, slots["due"])) is not None:
        slots = {**slots, "item": number_said}
    if "item" in slots:
        return other_item(lang, talked, sets, slots, wrong)
    if "due" in slots:
        moved = timed(reading, talked, command, number, slots["due"])
        return replace(moved, slots={**moved.slots, **wrong}) if moved else None
    if "corrected" in sets and type(command).__name__ in OWNED:
        return put_owner_right(lang, number, slots, wrong)
    if "wider" in sets:
        name = WIDER.get(type(command).__name__)
        return Draft(lang, type(command).__name__, {"wider": Slot(name, 0, 0)}, "talk", score=1.0) if name else None
    if "mine" in sets:
        mine = {"party": Slot("me", 0, 0)}
        return Draft(lang, LIST, mine, "talk", score=1.0) if type(command).__name__ == LIST else None
    if type(command).__name__ == "FindFocalPoint" and (
        "again" in sets or getattr(command, sets.get("without", ""), None)
    ):
        # "And their alternate?" asks the same once more, "and today?" without the day.
        return Draft(lang, "FindFocalPoint", {"wider": Slot(sets.get("without", ""), 0, 0)}, "talk", score=1.0)
    if "body" in sets:
        # "And in standardization?": a Sector by what it does.
        slots = {**slots, "body": Slot(sets["body"], 0, 0)}
    slots = named_alike(command, slots)
    if not slots or not all(name in type(command).model_fields for name in slots):
        return None
    # What changes data is not done once more because a name is said: "about AI" records no second action.
    again = not command.changes or slots.keys() <= SETTLED
    return Draft(lang, type(command).__name__, slots, "talk", score=1.0) if again else None


def _of_item(
    lang: Lang, command: Command, number: int | None, sets: Mapping[str, str], slots: dict[str, Slot]
) -> Draft | None:
    # "Who has it?" after an item is asked of that; after a topic it is not.
    name = type(command).__name__
    if number is None or not (hasattr(command, "item") or name.startswith("Record") or name in OF_ITEMS):
        return None
    if sets["of_item"] == CALLED and name not in OF_CALLS:
        # "They noted it" tells of a call, and of nothing else.
        return None
    if "note" in slots and is_of_another(slots["note"].words, lang):
        return None
    given = {each: Slot(value, 0, 0) for each, value in sets.items() if each != "of_item"}
    given |= {"righted": slots["due"]} if "due" in slots else {}
    return Draft(lang, sets["of_item"], {"item": Slot(str(number), 0, 0), **slots, **given}, score=SURE)


def _caught(reading: Reading, caught: Caught | None) -> Iterator[tuple[str, Slot]]:
    while caught is not None:
        yield caught.name, _slot(reading, caught)
        caught = caught.before


def _slot(reading: Reading, caught: Caught) -> Slot:
    words = reading.words
    start, end = words.starts[caught.first], words.ends[caught.last - 1]
    # What is settled by a list ("Word", "French") is known by its value.
    said = words.text[start:end]
    if caught.name in IN_LETTERS and caught.value:
        return Slot(in_digits(said, caught.name, caught.value, reading), start, end)
    return Slot(caught.value if caught.name in SETTLED and caught.value else said, start, end)
