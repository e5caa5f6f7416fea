"""What was said without its object, aimed at what was spoken of last: "remind me two days before", "undo"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields.periods import within
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.but_not import but_not, says_they
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.patterns.shares import is_share
from bot.understand.sense.telling import questioned
from bot.understand.talked.again import is_one_way, offered
from bot.understand.talked.chased import chased
from bot.understand.talked.planned_for import held_for, of_one_item
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.meetings import ListMembers, MoveMeeting

ABOUT_TOPICS = frozenset({"FindFocalPoint", "ShowTopic"})
BODIES = frozenset({"group", "body", "party", "person"})
# Where "there" and "theirs" stand for the body, by the name that it has in each.
OF_BODIES: Mapping[str, str] = MappingProxyType(
    {
        "FindFocalPoint": "body",
        "ListItems": "party",
        "FindTopics": "body",
        "ListMeetings": "group",
        "ShowMeeting": "group",
    }
)
NOTED = frozenset({"RecordAction", "RecordInformation", "ReportProgress", "RemindMe", "CompleteItem"})
# What is noted in more words than these tells more than how somebody feels.
FEW = 9
LEFT, WHOLE = "left-as-it-is", "100"
# "As for item 2 I was…", "on the 18th, isn't that the day of …?": neither reports anything.
UNFINISHED = ("…", "...", "?", "？", "؟")
# Of so few words "scrap that" may say no more than that what was just done was wrong.
SHORT = 5


def aimed(draft: Draft, reading: Reading, talked: Talked) -> Draft:
    """The draft, with the object that was left out; shown first where it is only asked whether it has come about. What
    else may be meant in the same language is aimed likewise."""
    found, others = _aimed(draft, reading, talked), draft.others
    return found.before(lambda: (_aimed(each, reading, talked) if each.lang == draft.lang else each for each in others))


def _aimed(draft: Draft, reading: Reading, talked: Talked) -> Draft:
    draft = _within(questioned(draft, reading, talked.item), reading)
    if _asks_nothing(draft, reading):
        return Draft(draft.lang, reason="nothing-understood")
    if draft.command == "Undo" and "choice" not in draft.slots and _only_shown(talked) and not _of_last(reading):
        # What was shown and not kept yet is not done: there is nothing to take back, least of all what was done before.
        return Draft(draft.lang, source="talk", reason=LEFT, score=draft.score)
    if draft.command == "WithdrawItem" and "unnamed" not in draft.slots and _is_of_change(draft, reading, talked):
        # "Cancel it, no quorum" behind a meeting that was moved: it may be the move or the meeting.
        why = "reason" in draft.slots and isinstance(talked.command, MoveMeeting)
        return draft.shown_first() if why else replace(draft, command="Undo", slots={})
    if draft.command == "ReportProgress" and reading.words.text.rstrip().endswith(UNFINISHED):
        return draft.shown_first()
    if draft.command == "CompleteItem" and _is_thanks(reading, talked):
        return draft.shown_first()
    draft = of_share(chased(draft, talked), reading)
    if (on_topic := of_topic(draft, reading)) is not draft:
        return on_topic
    if draft.command == "ShowMeeting" and anywhere(reading, "is_joint"):
        return replace(draft, slots={**draft.slots, "joint": Slot("true", 0, 0)})
    if draft.command in OF_BODIES and BODIES.isdisjoint(draft.slots) and says_they(reading):
        return replace(draft, slots={**_without_there(draft, reading), "of_body": Slot("yes", 0, 0)})
    return held_for(of_one_item(draft, reading, talked), reading)


def _asks_nothing(draft: Draft, reading: Reading) -> bool:
    # "Note that I am tired", "ليت BDT يتولاه".
    command = COMMANDS.get(str(draft.command))
    changes = command is not None and command.changes
    noted = draft.command in NOTED and reading.length <= FEW and bool(anywhere(reading, "feels"))
    return changes and (noted or bool(anywhere(reading, "wished")))


def _within(draft: Draft, reading: Reading) -> Draft:
    dated = draft.command == "ListItems" and "due_before" in draft.slots and within(reading)
    return replace(draft, slots={**draft.slots, "within": Slot("yes", 0, 0)}) if dated else draft


def _without_there(draft: Draft, reading: Reading) -> Mapping[str, Slot]:
    """The slots, the words that stand for the body cut from the end of the topic: "accessibility over there"."""
    topic, node, words = draft.slots.get("topic"), reading.phrases.values["at_body"], reading.words
    if topic is None:
        return draft.slots
    places = (at for at in range(reading.length) if topic.start < words.starts[at] < topic.end)
    at = next((at for at in places if any(words.ends[m.end - 1] == topic.end for m in begins(reading, node, at))), None)
    left = topic.words[: words.starts[at] - topic.start].rstrip() if at is not None else topic.words
    return {**draft.slots, "topic": replace(topic, words=left)}


def of_topic(draft: Draft, reading: Reading) -> Draft:
    """A list of items or duplicates, or a report "on it", as one of the topic that was spoken of; where none was, "on
    this" says nothing."""
    listed = draft.command in ("ListItems", "WriteReport", "FindOverlaps")
    if not listed or "topic" in draft.slots or not but_not(reading, "on_topic", "there_is"):
        return draft
    return replace(draft, slots={**draft.slots, "of_topic": Slot("yes", 0, 0)})


def point_at_topic(command: str, draft: Draft, filled: Filled, scene: Scene, talked: Talked) -> None:
    """The topic last spoken of, where none or "that" is said, or items "on it" are asked for. Raises ``Unreadable``
    where "that" is none."""
    said, before = filled.fields.get("topic"), getattr(talked.command, "topic", None)
    pointing = phrases_of(scene.lang).lists["pointing"]
    points = isinstance(said, dict) and pointing.issuperset(words_of(said["unknown"]).words)
    left_out = said is None and "topic" not in filled.doubts and (command in ABOUT_TOPICS or "of_topic" in draft.slots)
    if ((command in ABOUT_TOPICS and points) or left_out) and isinstance(before, str):
        filled.fields |= {"topic": before} | ({"kind": "topic"} if command == "WriteReport" else {})
    elif command in ABOUT_TOPICS and points:
        raise Unreadable("nothing-understood")


def point_at_body(command: str, draft: Draft, filled: Filled, scene: Scene, talked: Talked) -> None:
    """The body last spoken of, where "they", "that group", "there" or, of a group's members, none is said."""
    before = _body(talked.command) or _group(talked.command, scene.names) if talked.command is not None else None
    if before is None:
        _point_at_those(command, draft, filled, scene, talked)
        return
    if "of_body" in draft.slots and BODIES.isdisjoint(filled.fields):
        name = OF_BODIES[command]
        filled.fields[name] = {"kind": "body", "id": before} if name == "party" else before
    for name in BODIES & filled.fields.keys():
        said = _words(filled.fields[name])
        if said and phrases_of(scene.lang).lists["pointing_body"].issuperset(said):
            whole = name in ("party", "person")
            filled.fields[name] = {"kind": "body", "id": before} if whole else before
    left_out = "group" not in filled.doubts and (command == "ListMembers" or _meets(command, draft, filled, talked))
    if left_out:
        filled.fields.setdefault("group", before)


def _point_at_those(command: str, draft: Draft, filled: Filled, scene: Scene, talked: Talked) -> None:
    # "Who leads accessibility?": "what are they working on?" asks for what there is to be done on it.
    topic = getattr(talked.command, "topic", None)
    if command == "ListItems" and "of_body" in draft.slots and isinstance(topic, str):
        filled.fields.setdefault("topic", topic)
    pointing = phrases_of(scene.lang).lists["pointing_body"]
    whose = [_words(filled.fields[name]) for name in BODIES & filled.fields.keys()]
    said = "of_body" in draft.slots or any(whose)
    if command == "FindTopics" and said and all(map(pointing.issuperset, whose)):
        # Whoever "they" are, it is not whoever asks, nor somebody called so.
        raise Unreadable("nothing-understood")


def _meets(command: str, draft: Draft, filled: Filled, talked: Talked) -> bool:
    # "Who chairs TDAG? And when do they meet?"; "when is the next meeting?" asks of any.
    unnamed = command == "ShowMeeting" and draft.phrase == "asking" and filled.fields.get("meeting", "next") == "next"
    return unnamed and isinstance(talked.command, ListMembers)


def _body(command: Command | None) -> str | None:
    said = (getattr(command, name, None) for name in ("group", "body", "party", "person"))
    ids = (each if isinstance(each, str) else getattr(each, "id", None) for each in said if each != "me")
    return next((each for each in ids if isinstance(each, str)), None) or _owner(command)


def _group(command: Command | None, names: Names) -> str | None:
    # "Move it to 15:30. Who chairs it?", "what was decided at the last one? And when is the next?"
    meeting = getattr(command, "meeting", None)
    return next((each.groups[0] for each in names.meetings if each.id == meeting), None)


def _owner(command: Command | None) -> str | None:
    # "Give 1 to TSB. Who is their focal point for …?"
    ids = [party.id for party in getattr(command, "responsible", None) or () if party.kind == "body"]
    return ids[0] if len(ids) == 1 else None


def _words(value: Any) -> tuple[str, ...]:
    words = (value.get("unknown") or value.get("words") or "") if isinstance(value, dict) else ""
    return words_of(str(words)).words


def _only_shown(talked: Talked) -> bool:
    shown = offered(talked)
    return shown is not None and shown.changes and is_one_way(talked)


def _of_last(reading: Reading) -> bool:
    return not reading.phrases.lists["last_change"].isdisjoint(reading.words.words)


def _is_of_change(draft: Draft, reading: Reading, talked: Talked) -> bool:
    # "Scrap that", said of what was just done.
    item = draft.slots.get("item")
    named = item is not None and any(letter.isdecimal() for letter in item.words)
    changed = talked.done and talked.command is not None and talked.command.changes
    return changed and not named and reading.length < SHORT


def _is_thanks(reading: Reading, talked: Talked) -> bool:
    # "Done, thanks" behind a change that Focal has just made may speak of that.
    numbered = any(word.isdecimal() for word in reading.words.words)
    if numbered or not talked.done or talked.command is None or not talked.command.changes:
        return False
    return any(match.value == "thanked" for _, match in anywhere(reading, "pleasantry"))


def of_share(draft: Draft, reading: Reading) -> Draft:
    """ "80 % done" as news of the item, which it does not close."""
    words = reading.words.words
    shares = [word for at, word in enumerate(words) if is_number(reading, word) and is_share(reading, at)]
    if draft.command != "CompleteItem" or not shares or WHOLE in shares:
        return draft
    item = {name: slot for name, slot in draft.slots.items() if name == "item"}
    note = Slot(reading.words.text, 0, len(reading.words.text))
    return replace(draft, command="ReportProgress", slots={**item, "note": note}).shown_first()
