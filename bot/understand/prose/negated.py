"""What may as well say the opposite, or no more than how things are: "no es la BR", "3 too?", "2 isn't done yet"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.ordering import cues_of, may_order
from bot.understand.text.joins import COMMAS
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

# Set for what is only wondered or told: it is shown first, and means nothing else.
WONDERED = "wondered"
# What a follow-up holds of a time.
SAID_WHEN = frozenset({"due", "until", "timing"})
# What a follow-up holds where it was said what was wrong.
PUT_RIGHT = frozenset({"instead_of", "not_day", "not_item", "not_topic"})


def careful(draft: Draft, reading: Reading) -> Draft | None:
    """The follow-up, shown first where it may not be meant; None where rather its opposite is.

    ``values.no_or_not`` and ``values.turns`` of ``prompts/LANG/phrases/talk.toml`` say by which words.
    """
    if draft.command is None or not COMMANDS[draft.command].changes:
        return draft
    corrected = not PUT_RIGHT.isdisjoint(draft.slots)
    negated = None if corrected else negation(reading)
    if negated == "denied" or (corrected and _turns(reading)) or (SAID_WHEN & draft.slots.keys() and _is_told(reading)):
        return None
    # "Can you move that to Friday?" asks a favour, "should we …?" what is wanted.
    doubtful = negated == "asked" or not may_order(reading, draft.lang) or _is_by_me(draft, reading)
    return _shown(draft) if doubtful else draft


def _is_told(reading: Reading) -> bool:
    # "Tell me on Friday" moves nothing to Friday: what is taken off as a lead-in asks to be told.
    before = words_of(reading.words.text[: reading.words.starts[0]])
    return bool(before.words) and bool(anywhere(Reading(before, reading.phrases, reading.names), "to_be_told"))


def _is_by_me(draft: Draft, reading: Reading) -> bool:
    # "Sorry, it's me" may only say who speaks.
    given = draft.slots.get("responsible") if draft.command == "ReassignItem" else None
    pronouns = reading.phrases.values["me"].words
    return given is not None and given.start < given.end and given.words.lower() in pronouns


def wondered(draft: Draft, reading: Reading) -> Draft:
    """The draft, shown first where it is only asked whether a body may do it: "could TSB take it?"."""
    asked = draft.command == "ReassignItem" and is_asked(reading) and anywhere(reading, "whether_they")
    return _shown(draft) if asked else draft


def unfinished(draft: Draft, text: str, names: Names) -> Draft:
    """The draft, shown first where it would open an item again of which it is only told that it is not done yet."""
    others = draft.others
    shown = _of_unfinished(draft, text, names)
    return shown.before(lambda: (_of_unfinished(each, text, names) for each in others))


def _of_unfinished(draft: Draft, text: str, names: Names) -> Draft:
    if draft.command != "ReopenItem":
        return draft
    found = {match.value for _, match in anywhere(read(text, draft.lang, names)[0], "unfinished")}
    return replace(draft, slots={**draft.slots, WONDERED: Slot("yes", 0, 0)}) if found == {"told"} else draft


def _shown(draft: Draft) -> Draft:
    # What else may be meant changes things as little before it is kept.
    others = draft.others
    return draft.shown_first().before(lambda: (each.shown_first() for each in others))


def denies(reading: Reading, lang: Lang) -> bool:
    """Whether a word of a message says "not", wherever it stands: "who hasn't reported yet?"."""
    words = reading.words.words
    short = any(before.endswith("n") and word == "t" for before, word in pairwise(words))
    refuses = not reading.phrases.lists["refusing"].isdisjoint(words)
    return short or refuses or "not" in cues_of(reading, lang)


def negation(reading: Reading) -> str | None:
    """What stands at the head, unless a mark parts it from what follows."""
    said = max(begins(reading, reading.phrases.values["no_or_not"], 0), key=lambda match: match.end, default=None)
    if said is None or said.end >= reading.length:
        return None
    words = reading.words
    marked = any(words.gap(at).strip() for at in range(1, said.end + 1))
    return None if marked or not words.words[said.end][:1].isalnum() else said.value


def _turns(reading: Reading) -> bool:
    # "BDT no, BR": the comma says that it is not BDT.
    found = (match.end for at, match in anywhere(reading, "turns") if at)
    return any(end < reading.length and any(mark in reading.words.gap(end) for mark in COMMAS) for end in found)
