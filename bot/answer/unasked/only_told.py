"""What others are told, "I remind you that the meeting is on Friday", and what is only heard, "I heard 2 is closed", or
hangs on something, "close 2 if all agree": none of it is done.

The words are those of ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import changes, commands_of, names_of, not_understood
from bot.answer.talking import Talking
from bot.answer.unasked.conditions import is_on_condition
from bot.answer.unasked.not_asked import is_asked_beside
from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import OF_STATE
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.prose.jesting import quotes_its_head
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.tidy import without
from bot.understand.text.words import words_of
from bot.understand.types import Nothing, Understanding, Understood
from handlers.commands.catalogue import COMMANDS
from handlers.commands.items import RecordAction, ReopenItem
from handlers.commands.notices import RemindMe

# In so many first words others may be addressed, before a comma.
ADDRESSED = 4
RECORDED = frozenset({"RecordAction", "RecordCallToAction", "RecordConclusion", "RecordInformation", "Help"})
# What is shown first on a condition; of what settles an item nothing is left.
HUNG = frozenset({"MoveDeadline", "ReassignItem", "MoveMeeting", "CancelMeeting", "Undo"})
# What somebody named may hope for; "undo, they want it back" is asked for by whoever says so.
WISHED = HUNG - {"Undo"} | OF_STATE | {RecordAction.__name__}


def none_told(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where others are merely told of it."""
    if not talking.unmarked() or isinstance(meant, Nothing):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    names = names_of(meant)
    reminds = RemindMe.__name__ in names and not any(COMMANDS[each].changes for each in names - {RemindMe.__name__})
    told = reminds and (_opens(reading, "recalls") or _others_remind(talking, meant))
    told = told or (names <= RECORDED and _records_nothing(talking, meant, reading))
    if told or (names & OF_STATE and is_on_condition(reading)):
        return not_understood(meant)
    news = changes(meant) and _opens(reading, "hearsay") and not _reopens(talking, meant)
    doubtful = news or (names & HUNG and is_on_condition(reading)) or (names & WISHED and _others_hope(reading))
    return replace(meant, guess=True) if doubtful and isinstance(meant, Understood) else meant


def _reopens(talking: Talking, meant: Understanding) -> bool:
    """Whether what was heard is only why an item is to be open again: "they say a page is missing, reopen it"."""
    command = meant.command if isinstance(meant, Understood) else None
    return isinstance(command, ReopenItem) and is_asked_beside(talking, command)


def _records_nothing(talking: Talking, meant: Understanding, reading: Reading) -> bool:
    """Whether words without a mark quote one, complain, "promised back in April, where are they", or tell no more than
    for when, "TSB agrees to the 20th"."""
    texts = [each.text for each in commands_of(meant) if isinstance(each, RecordAction)]
    scene = talking.scene(meant.lang)
    only_day = bool(texts) and all(_is_day(each, scene) for each in texts)
    return quotes_its_head(talking.text) or bool(anywhere(reading, "complains")) or only_day


def _others_remind(talking: Talking, meant: Understanding) -> bool:
    """Whether somebody who is not spoken to reminds the speaker: "he reminds me to …", "Ann will remind me"."""
    found = talking.scene(meant.lang).due(talking.text, cued=True)
    said = without(talking.text, found.cue_start, found.end) if found else talking.text
    reading = talking.reads(said, meant.lang)
    here, others = (reading.phrases.lists[name] for name in ("reminding_here", "other_people"))
    for at, match in anywhere(reading, "others_remind"):
        before = reading.words.words[:at]
        named = any(each in others or not is_small(each) for each in before)
        if here.isdisjoint(before) and (named if match.value == "named" else not at):
            return True
    return False


def _others_hope(reading: Reading) -> bool:
    """Whether it is somebody named who would have it so: "TSB hopes that 2 can be postponed to January"."""
    words, others = reading.words.words, reading.phrases.lists["other_people"]
    for at, match in anywhere(reading, "others_hope"):
        before = words[:at]
        # In Arabic who hopes is named behind it.
        named = any(place in reading.at for place in range(at)) if at else match.end in reading.at
        if (named or not others.isdisjoint(before)) and not any(map(str.isdecimal, before)):
            return True
    return False


def _is_day(text: str, scene: Scene) -> bool:
    found = scene.due(text, cued=True)
    rest = f"{text[: found.cue_start]} {text[found.end :]}" if found else text
    return found is not None and all(map(is_small, words_of(rest).words))


def _opens(reading: Reading, name: str) -> bool:
    """Whether such words open a message, behind nothing but those to whom it is said."""
    node, words = reading.phrases.values[name], reading.words
    heads = (at for at in range(1, min(ADDRESSED, reading.length)) if set(words.gap(at)) & {*COMMAS, ":", "!"})
    return any(begins(reading, node, at) for at in (0, *heads))
