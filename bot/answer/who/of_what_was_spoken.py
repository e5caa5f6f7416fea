"""The topic or the body that a question points at, where that is an item's: "who is the BDT focal point for that
topic?" behind an item, "and who covers statistics over there?"; and the group that it names before it points at it."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.but_not import says_they
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.sense.gist import telling_cues
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Nothing, Slot, Understanding, Understood
from handlers.commands.catalogue import from_dict
from handlers.commands.fields import Lang, Unknown
from handlers.commands.focal_points import FindFocalPoint, FindTopics
from handlers.commands.meetings import ListMembers
from storage.item_parties import OWED
from storage.items import find_visible
from storage.tables.items import Item


def of_what_was_spoken(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, with the topic or the body of the item spoken of, or the group that the question names."""
    if not talking.free():
        return meant
    if isinstance(meant, Incomplete) and meant.command == FindFocalPoint.__name__ and meant.missing == ("topic",):
        topic = _topic(talking, talking.reads(talking.text, meant.lang))
        fields = {**meant.fields, "topic": topic}
        return Understood(meant.lang, from_dict({"command": meant.command, "fields": fields})) if topic else meant
    if isinstance(meant, Nothing):
        return _with_topic(talking, meant)
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, FindFocalPoint | FindTopics | ListMembers):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    if isinstance(command, FindTopics):
        topic = getattr(talking.talked.command, "topic", None)
        who = isinstance(topic, str) and command.body and _asks_who(reading, meant.lang)
        return replace(meant, command=FindFocalPoint(topic=str(topic), body=command.body)) if who else meant
    changed = _asked(talking, reading, command) if isinstance(command, FindFocalPoint) else _named(reading, command)
    return replace(meant, command=command.model_copy(update=changed)) if changed else meant


def _with_topic(talking: Talking, meant: Nothing) -> Understanding:
    # "Who is BDT's focal point for that topic?", where nothing else said which.
    draft = talking.draft(talking.text)
    asks = draft.command == FindFocalPoint.__name__ and "topic" in draft.slots
    topic = _topic(talking, talking.reads(talking.text, draft.lang)) if asks else None
    if not topic:
        return meant
    said = Slot(talking.names.shown("topic", topic, draft.lang), 0, 0)
    return talking.meant(replace(draft, slots={**draft.slots, "topic": said}))


def _asks_who(reading: Reading, lang: Lang) -> bool:
    # "Who is the contact at TSB?" behind a topic; "what else does TSB look after?" asks for other topics.
    labels = {label for each in pieces(reading, telling_cues(lang), ()) for label in each.values}
    return {"who", "role"} <= labels and "topics" not in labels


def _asked(talking: Talking, reading: Reading, command: FindFocalPoint) -> dict[str, object]:
    if isinstance(command.topic, Unknown):
        topic = _topic(talking, reading) if _points(command.topic, reading) else None
        return {"topic": topic} if topic else {}
    there = command.body is None and says_they(reading)
    item = _item(talking) if there else None
    bodies = {each.body_id for each in item.parties if each.capacity in OWED} if item else set()
    return {"body": bodies.pop()} if len(bodies) == 1 and None not in bodies else {}


def _points(said: Unknown, reading: Reading) -> bool:
    # "For that topic": no name that nobody entered.
    words = Reading(words_of(said.unknown), reading.phrases, reading.names)
    pointed = {at for first, match in anywhere(words, "that_topic") for at in range(first, match.end)}
    return all(at in pointed or is_small(word) for at, word in enumerate(words.words.words))


def _topic(talking: Talking, reading: Reading) -> str | None:
    if not anywhere(reading, "that_topic"):
        return None
    before = getattr(talking.talked.command, "topic", None)
    item = None if isinstance(before, str) else _item(talking)
    return before if isinstance(before, str) else item.topic_id if item else None


def _item(talking: Talking) -> Item | None:
    number = talking.talked.item
    return find_visible(talking.session, number, talking.reader()) if number else None


def _named(reading: Reading, command: ListMembers) -> dict[str, object]:
    # "And the task force, who is in that?"
    named = {id_ for each in reading.at.values() for _, id_ in each.ids(("body",), reading.phrases.lang)}
    return {"group": named.pop()} if len(named) == 1 and command.group not in named else {}
