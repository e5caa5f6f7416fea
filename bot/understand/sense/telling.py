"""What was meant where no phrase fits closely: by the head of a line, then by the telling words of the message."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import OF_STATE
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.reading import Reading
from bot.understand.prose.acting import conditional
from bot.understand.prose.ended import tells_of_end
from bot.understand.prose.negated import WONDERED
from bot.understand.prose.ordering import labels_in, may_order, ordered
from bot.understand.prose.parts import clauses
from bot.understand.prose.quoting import answering
from bot.understand.sense.gist import gist, is_doubtful, telling_cues
from bot.understand.sense.headed import headed
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

MOST_LETTERS, MOST_CLAUSES = 4_000, 4
# While a form is being filled, only words that fit a command so closely are a command of their own.
PLAIN = 5.0
# These are hardly ever a new action.
RATHER = frozenset({"PauseNotices", "ScheduleMeeting", "CancelMeeting", "EndFocalPoint"})
# Of these it may be asked whether they have come about.
OF_MEETING = frozenset({"StartMeeting", "EndMeeting", "CancelMeeting", "MoveMeeting"})
OF_NOTICES = frozenset({"PauseNotices", "ReleaseNotices", "StrikeNotices", "SettleDoubt", "EnrolPerson", "TrustReader"})
ASKED = frozenset({*OF_STATE, *OF_MEETING, *OF_NOTICES, "EditItem", "MoveDeadline", "ReassignItem", "Undo"})
# A day, how long before it, or news: said in a conversation it may be part of a command of its own.
SAID_WHEN = frozenset({"due", "until", "timing"})
SAID = SAID_WHEN | {"note", "ahead", "leads_again", "counted_again"}
# Behind these what is to be done follows.
MARKS = (":", "：", "-", "–", "—")
# A remark behind what is said of an item is kept with these.
OWN_WORDS = frozenset({"task", "text", "note"})
NOTED = frozenset({"CompleteItem", "ReportProgress"})
PLAIN_ENDS = frozenset({"CompleteItem", "ShowItem", "AgreeItems"})


@dataclass(frozen=True)
class Heard:
    """A message and the languages in which it is read, in their order; what was read of it is kept. Where it is
    certain which language is spoken, telling words of another say nothing."""

    text: str
    order: tuple[Lang, ...]
    scene: Scene
    item: int | None = None
    certain: bool = False

    def readings(self, lang: Lang) -> list[Reading]:
        """The message ready to be walked in one language."""
        return self.scene.of(lang).readings(self.text)

    def told(self) -> Draft | None:
        """What the head of the line records, else what its telling words add up to."""
        return self._first(headed) or self._first(self._gist) or self._clause()

    def _gist(self, reading: Reading, lang: Lang) -> Draft | None:
        draft = gist(reading, lang, self.item)
        if draft is not None and tells_of_end(draft, reading, pieces(reading, telling_cues(lang), ())):
            return None
        return questioned(draft, reading, self.item) if draft else None

    def _clause(self) -> Draft | None:
        # "Push 13 back to 21 June, the translation is late": one clause alone says what is wanted.
        lang = self.order[0]
        parts = [self.scene.of(lang).readings(part) for part in clauses(self.text)]
        marked = ":" in self.readings(lang)[0].words.words
        if not 1 < len(parts) <= MOST_CLAUSES or marked or conditional(self.text, lang):
            return None
        drafts = [next((d for each in part if (d := self._gist(each, lang))), None) for part in parts]
        found = [draft for draft in drafts if draft is not None]
        if len(found) != 1 or (_changes(found[0]) and any(is_doubtful(part[0], lang) for part in parts)):
            return None
        return found[0]

    def instead(self, draft: Draft) -> Draft:
        """The draft, or what its telling words say where it takes a line for a new action, or for one's diary, that
        was marked as neither."""
        if self._needs_time(draft):
            return Draft(draft.lang, reason="nothing-understood").before(draft.others)
        loosely = "free" if draft.command == "RecordAction" else "dated" if draft.command == "RemindMe" else ""
        told = self._first(self._gist) if loosely in draft.slots else None
        of_item = told is not None and loosely == "free" and "item" in told.slots and _changes(told)
        if told is None or not (of_item or told.command in RATHER):
            return draft
        return told.before((draft,), draft.others)

    def _needs_time(self, draft: Draft) -> bool:
        # "BR needs a bit more time for the checklist, make it 12 January" gives BR nothing to do.
        text = draft.slots.get("text") if draft.command == "RecordAction" and "responsible" in draft.slots else None
        head = labels_in(self.scene.of(draft.lang).readings(text.words)[0], draft.lang)[:1] if text else []
        return any("more" in labels for labels in head) and len(clauses(text.words if text else "")) > 1

    def headed(self, draft: Draft | None) -> Draft | None:
        """The draft, or what the head of the line records where nothing, or only a question, was found in it."""
        if draft is not None and (draft.source != "phrase" or COMMANDS[str(draft.command)].changes):
            return draft
        found = self._first(headed)
        behind = ((draft,), draft.others) if draft else ()
        return found.before(*behind) if found else draft

    def _first(self, known: Callable[[Reading, Lang], Draft | None]) -> Draft | None:
        order = self.order[:1] if self.certain else self.order
        readings = ((lang, reading) for lang in order for reading in self.readings(lang))
        return next((draft for lang, reading in readings if (draft := known(reading, lang))), None)


def of_item(draft: Draft, text: str) -> Draft:
    """The draft, or what is said of an item where its number stands behind the word for an action: "Action 39 is done,
    the letter went out on Friday" is no new action. Behind a colon stands what is to be done ("Action: 12 laptops")."""
    task = draft.slots.get("task", Slot("", 0, 0))
    number = _number().match(task.words) if draft.command == "RecordAction" else None
    # Of several numbers, or of so many per cent, nothing is told so.
    more = number is not None and _number().search(_comma().split(task.words, maxsplit=1)[0], number.end())
    number = None if more or text[: task.start].rstrip().endswith(MARKS) else number
    # What else a message may mean is found only when it is asked for.
    told = next((each for each in draft.others if _is_of(each, number[0])), None) if number else None
    if told is None:
        return draft
    remark = "".join(_comma().split(task.words, maxsplit=1)[1:]).strip()
    note = {"note": Slot(remark, 0, 0)} if remark and told.command in NOTED else {}
    # Without a colon behind the number the words are those for a new action: it is shown first.
    plain = number is not None and task.words[number.end() :].lstrip().startswith((":", "："))
    noted = replace(told, slots={**told.slots, **note}).before((draft,), draft.others)
    return noted if plain else noted.shown_first()


def stands_alone(draft: Draft) -> bool:
    """Whether words that could go on with what was spoken of are a command of their own: an item's number is said with
    its new day, it is said what is to be recorded, or no time at all ("it's no longer needed, drop it")."""
    plain, item, timed = draft.score >= PLAIN, draft.slots.get("item"), bool(SAID_WHEN & draft.slots.keys())
    numbered = timed and item is not None and item.words.isdecimal()
    recorded = str(draft.command).startswith("Record")
    whole = not timed and OWN_WORDS.isdisjoint(draft.slots)
    return (plain and (recorded or whole)) or (numbered and (plain or draft.phrase == "orders"))


def questioned(draft: Draft, reading: Reading, item: int | None) -> Draft:
    """The draft, marked where it is asked whether it has come about: "is the meeting over?" ends none. ``item`` is the
    number last spoken of."""
    asked = draft.command in ASKED and draft.source == "phrase" and not may_order(reading, draft.lang)
    if asked and draft.command in OF_STATE and "numbers" not in draft.slots:
        # "Is everything ready?", said of an item, asks how it stands; said of none it is no word of Focal's.
        slots = {name: slot for name, slot in draft.slots.items() if name != "unnamed"}
        stands = replace(draft, command="ShowItem", slots=slots)
        return stands if item is not None or "item" in draft.slots else replace(stands, command=None)
    return draft.shown_first() if asked and WONDERED not in draft.slots else draft


def _is_of(draft: Draft, number: str) -> bool:
    return "item" in draft.slots and draft.slots["item"].words == number and _changes(draft)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d{1,6}(?!\d|\s*%)")


@cache
def _comma() -> re.Pattern[str]:
    return re.compile("[,;，；،؛]")


def _changes(draft: Draft) -> bool:
    return any(COMMANDS[name].changes for name in str(draft.command).split())


def is_too_long(text: str) -> bool:
    """Whether a text is longer than anything that is asked for at once."""
    return len(text) > MOST_LETTERS


def refused(text: str) -> str | None:
    """The reason (a text key) for which a text is not read at all; None for any that can be read."""
    if not text.strip():
        return "empty-message"
    if is_too_long(text):
        return "too-long"
    broken = not text.isprintable() and any(
        unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c not in "\n\r\t" for c in text
    )
    return "nothing-understood" if broken or not answering(text).strip() else None


def more_than_news(draft: Draft, readings: list[Reading], lang: Lang) -> Draft:
    """What stands behind an item's number, where it is more than news of it: "12: put off to Monday", "12 - done"."""
    order = next((order for each in readings if (order := ordered(each, lang)) and "item" in order.slots), None)
    ends = (gist(each, lang, strictly=True) for each in readings)
    told = order or next((each for each in ends if each and each.command in PLAIN_ENDS and "item" in each.slots), None)
    return replace(told, score=PLAIN).before((draft,), draft.others) if told else draft
