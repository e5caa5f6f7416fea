"""What a sentence holds for the fields of a command that was found by its meaning, wherever it stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from bot.understand.data import area_of
from bot.understand.fields.handed_on import handed_on
from bot.understand.fields.leads import leads_in
from bot.understand.fields.periods import within
from bot.understand.fields.possessor import possessor
from bot.understand.fields.quiet import hours_in
from bot.understand.fields.task import Scene
from bot.understand.fields.working_before import calendar_days_ahead
from bot.understand.fields.zones import zone_of
from bot.understand.patterns.but_not import but_not, says_they
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.sense.dated import dated
from bot.understand.text.words import is_han
from bot.understand.types import NameKind, Slot, Talked

# Which fields are looked for, and under which name the filling of a draft knows them.
FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "FindFocalPoint": ("topic", "body", "of_body", "on", "past"), "FindTopics": ("body", "person", "of_body"),
        "ShowTopic": ("topic",),
        "RecordAction": ("task",), "RecordConclusion": ("text",), "RecordCallToAction": ("task",),
        "RecordInformation": ("text",),
        "ListItems": ("party", "of_body", "topic", "status", "kind", "due_before", "within"),
        "ShowItem": ("item",), "CompleteItem": ("item",), "ReportProgress": ("item", "note"),
        "AgreeItems": ("numbers",), "ReopenItem": ("item",), "WithdrawItem": ("item",),
        "MoveDeadline": ("item", "due"), "ReassignItem": ("item", "responsible", "instead_of"), "EditItem": ("item",),
        "RemindMe": ("task",), "SnoozeReminder": ("item", "until"), "SetReminderPlan": ("ahead", "leads", "unit"),
        "PauseNotices": ("group", "of_class", "until"), "ReleaseNotices": ("group", "of_class"),
        "ShowReminders": ("party", "of_class"),
        "ListMeetings": ("group", "of_body"), "ShowMeeting": ("group", "of_body"),
        "ListMembers": ("group", "capacity", "on", "past"), "SetLanguage": ("language",),
        "SetTimeZone": ("value",), "SetQuietHours": ("start", "end", "until"), "SetAway": ("until", "span"),
        "ListResolutions": ("topic", "body"), "CompareRevisions": ("body", "year"), "ListConfirmations": ("body",),
        "ConfirmFocalPoint": ("topic", "body"), "AskConfirmation": ("until",), "AskActivities": ("year", "until"),
        "ProposeSuccessor": ("topic", "holder"), "RecordDeparture": ("holder",), "ShowPerson": ("holder",),
        "ReportActivity": ("topic", "body", "year"), "ClearActivities": ("numbers", "topic", "body", "year"),
        "JudgeOverlap": ("numbers",), "ObjectToItem": ("item", "reason"), "WithdrawObjection": ("item",),
        "ListObjections": ("item", "group"), "AnswerItem": ("item", "text"), "SettleAnswer": ("item",),
        "StrikeNotices": ("numbers",), "SettleDoubt": ("numbers",), "EditNotice": ("item", "behind"),
        "ShowDelivery": ("item",),
        "CallForStatus": ("group", "item"), "StartMeeting": ("group",), "EndMeeting": ("group",),
        "AcceptDeadlines": ("group",), "NoteAgenda": ("behind",), "NotePresent": ("people",),
        "NoteRegrets": ("people",), "RegisterDocument": ("number", "behind"), "ShowFollowUp": ("group",),
        "SetFormalText": ("item", "behind"), "ShowProposal": ("numbers",), "EditProposal": ("numbers",),
        "MergeProposals": ("numbers",), "AcceptProposals": ("numbers",),
        "DropProposals": ("numbers",), "SetPlace": ("group", "language"),
    }
)  # fmt: skip
# Without these the sentence can't have meant the command, however near it is to its examples; of two in one, either.
NEEDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ShowItem": ("item",), "CompleteItem": ("item",), "ReportProgress": ("item",), "AgreeItems": ("numbers",),
        "ReopenItem": ("item",), "WithdrawItem": ("item",), "MoveDeadline": ("item",), "EditItem": ("item",),
        "ReassignItem": ("item", "responsible"), "SnoozeReminder": ("item",), "SetReminderPlan": ("ahead leads",),
        "SetLanguage": ("language",), "SetTimeZone": ("value",), "ObjectToItem": ("item",),
        "WithdrawObjection": ("item",), "AnswerItem": ("item",), "ShowDelivery": ("item",), "SetFormalText": ("item",),
        "EditNotice": ("item",), "StrikeNotices": ("numbers",), "SettleDoubt": ("numbers",),
        "JudgeOverlap": ("numbers",),
        "ShowProposal": ("numbers",), "EditProposal": ("numbers",), "MergeProposals": ("numbers",),
    }
)  # fmt: skip
# Other names under which the filling knows what was found.
CALLED: Mapping[str, str] = MappingProxyType({"leads": "numbers", "behind": "text"})
NAMED: Mapping[str, tuple[NameKind, ...]] = MappingProxyType(
    {
        "topic": ("topic",), "body": ("body",), "group": ("body",), "holder": ("person", "office"),
        "people": ("body", "office", "person"), "responsible": ("body", "office", "person", "role"),
    }
)  # fmt: skip
VALUES = ("status", "kind", "capacity", "language", "unit", "form", "deadline_kind", "of_class")
# What the item last spoken of stands for where no number is said.
POINTED = ("item", "numbers")
NO_ITEM = 0
LONGEST_CITY = 3
TOLD = "reported_done"
# How many words may name a topic with a slip, of how many letters at least, in how long a sentence.
MOST_MISSPELT, SHORTEST_MISSPELT, LONGEST_MISSPELT = 3, 8, 14


@dataclass(frozen=True)
class Held:
    """The words of a sentence by the field that they may fill, in the order of the fields' names."""

    words: Mapping[str, str]

    def slots(self, command: str, talked: Talked) -> Mapping[str, Slot] | None:
        """The slots of a command; nothing where what it needs isn't said."""
        slots = {name: Slot(self.words[name], 0, 0) for name in FIELDS.get(command, ()) if name in self.words}
        for name in NEEDED.get(command, ()):
            # "Agree them all" is not said of the one spoken of.
            if name in POINTED and talked.item is not None and not (name == "numbers" and "all" in self.words):
                slots.setdefault(name, Slot(str(talked.item), 0, 0))
            if slots.keys().isdisjoint(name.split()):
                return None
        return {CALLED.get(name, name): slot for name, slot in slots.items()}

    def begun(self, command: str) -> Mapping[str, Slot] | None:
        """The slots of a command of which all is said but the item that it is about; nothing where more is lacking."""
        nameless = Talked(item=NO_ITEM)
        slots = self.slots(command, nameless) if "item" in NEEDED.get(command, ()) else None
        if slots is None or "item" in self.words:
            return None
        return {name: slot for name, slot in slots.items() if name != "item"}


@cache
def _paper() -> re.Pattern[str]:
    return re.compile(r"(?:[^\W\d_]{1,12}[-/])?[^\W\d_]{0,12}\d{1,4}(?:\([^()]{0,40}\))?")


def gather(text: str, scene: Scene) -> Held:
    """Everything that a sentence holds: numbers, a date, names, times of day, settled values."""
    reading = scene.reading(text)
    words = dict(dated(text, scene))
    words |= dict(_named(reading, scene)) | dict(_valued(reading))
    words |= {} if "topic" in words else _misspelt(reading, scene)
    words |= _party(reading, scene, words) or _of_body(reading)
    # "Which topics does Bob have?" asks for nobody else's, least of all for the speaker's.
    whose = words.get("holder") or words.get("party")
    words |= {"person": whose} if whose not in (None, "me") and "body" not in words else {}
    words |= dict.fromkeys(("task", "text", "note", "reason"), _without_and(reading)) | dict(_parted(text))
    words |= dict(zip(("start", "end"), hours_in(text), strict=False))
    # What is written without spaces is not parted into words.
    every = area_of(scene.lang, "asking")["cues"]["all"]
    if any(each in (text if is_han(each) else reading.words.words) for each in every):
        words["all"] = text
    if within(reading):
        words["within"] = "yes"
    return Held(words | _ahead(reading, scene) | _zone(reading, scene))


def _ahead(reading: Reading, scene: Scene) -> dict[str, str]:
    text, days = reading.words.text, calendar_days_ahead(reading.words.text, scene.lang)
    if days is not None:
        return {"leads": str(days)} if days else {}
    if ahead := leads_in(text, scene):
        return {"ahead": ahead}
    return {"leads": text} if any(is_number(reading, word) for word in reading.words.words) else {}


def _without_and(reading: Reading) -> str:
    """A text without the "and" by which it goes on from what was said before."""
    words, text = reading.words, reading.words.text
    joined = len(words.words) > 1 and words.words[0] in reading.phrases.lists["and"] and not is_han(words.words[0])
    return text[words.starts[1] :] if joined else text


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """What stands behind the first colon, and the number of a paper before it: "document ISCG/12: Guidelines"."""
    before, colon, behind = text.partition(next((each for each in ":：" if each in text), ":"))
    paper = _paper().search(before)
    if colon and behind.strip():
        yield "behind", behind.strip()
    if paper is not None:
        yield "number", paper[0]


def _named(reading: Reading, scene: Scene) -> Iterator[tuple[str, str]]:
    for name, kinds in NAMED.items():
        said = [m for m in reading.at.values() if m.ids(kinds, scene.lang)]
        if said:
            # Of several topics or groups the filling asks which one; several owners are a list.
            yield name, "; ".join(reading.words.said(m.first, m.last) for m in said)
    if (handed := handed_on(reading, scene.lang)) is not None:
        yield from zip(("responsible", "instead_of"), handed, strict=True)


def _misspelt(reading: Reading, scene: Scene) -> dict[str, str]:
    """The words that name a topic but for a slip of the hand. Short ones may be other words: "tender" is no gender."""
    named = {place for m in reading.at.values() for place in range(m.first, m.last)}
    for length in range(MOST_MISSPELT, 0, -1):
        for first in range(reading.length - length + 1 if reading.length <= LONGEST_MISSPELT else 0):
            words, places = reading.words.words[first : first + length], range(first, first + length)
            strange = named.isdisjoint(places) and not reading.phrases.vocabulary.issuperset(words)
            strange = strange and not any(map(reading.words.is_mixed, places))
            said = reading.words.said(first, first + length)
            if strange and len(said) >= SHORTEST_MISSPELT and scene.names.find(said, ("topic",), scene.lang):
                return {"topic": said}
    return {}


def _party(reading: Reading, scene: Scene, words: Mapping[str, str]) -> dict[str, str]:
    if "responsible" in words:
        return {"party": words["responsible"]}
    # "Show me everything that is late": who asks to see it is not therefore whose it is.
    me = but_not(reading, "me", "to_me")
    # A day that is said names nobody.
    day = str(words.get("due", ""))
    said = possessor(scene.reading(reading.words.text.replace(day, " ", 1)) if day else reading, me=me)
    return {"party": said} if said else {"party": "me"} if me else {}


def _of_body(reading: Reading) -> dict[str, str]:
    # "Who covers gender there?"
    return {"of_body": "yes"} if says_they(reading) else {}


def _valued(reading: Reading) -> Iterator[tuple[str, str]]:
    for name in VALUES:
        found = anywhere(reading, name)
        if found:
            # "Reported as done, and nobody has closed it": what was told counts, not what is not so yet.
            yield name, max((match for _, match in found), key=lambda each: (each.value == TOLD, each.end)).value


def _zone(reading: Reading, scene: Scene) -> dict[str, str]:
    words = reading.words
    for length in range(LONGEST_CITY, 0, -1):
        for first in range(reading.length - length + 1):
            said = words.said(first, first + length)
            if zone_of(said, scene.lang) is not None and not said.isdecimal():
                return {"value": said}
    return {}
