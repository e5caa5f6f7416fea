"""What an action with labelled parts says, each part read for what its label says that it holds.

"A/I BDT: update the page, coop. TSB, due 15 July" has a mark and labels, "Responsible: BR; what: …" labels alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, marks_of
from bot.understand.dates.types import Found
from bot.understand.fields.by_labels import PEOPLE, TASK, Label, labels_in, spans
from bot.understand.fields.cells import is_done, is_known, is_number
from bot.understand.fields.hung_on import without_day
from bot.understand.fields.owners import is_order
from bot.understand.fields.parties import parties_in
from bot.understand.fields.parts_played import without_parts
from bot.understand.fields.shaped import draft_of_row
from bot.understand.fields.task import Scene, Task, take_apart
from bot.understand.fields.told import is_news, is_to_be_done
from bot.understand.patterns.closest import closest_of
from bot.understand.patterns.match import parties
from bot.understand.text.joins import COMMAS
from bot.understand.text.list_heads import listed
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Party

# A longer text is one to be read as such, and more words are nobody's name; so few beside a day say nothing more.
LONGEST, MOST_OF_NAME, BESIDE_DAY = 700, 8, 2
FEWEST = 2


class Parts(NamedTuple):
    """What was read of a text: what is to be done as far as a label says it, else what carries none, who and by when,
    what it is about, and the labels that were believed."""

    task: str
    free: str
    owners: tuple[Party, ...]
    helping: tuple[Party, ...]
    told: tuple[Party, ...]
    due: Found | None
    topic: str
    labels: tuple[Label, ...]

    def has(self, *roles: str) -> bool:
        """Whether a label of one of these kinds was said."""
        return any(each.role in roles for each in self.labels)


def draft_of_labels(text: str, scene: Scene) -> Draft | None:
    """The action that labels make of a text; None where they do not, or it is about an item that is there already."""
    if len(text) > LONGEST or text.rstrip().endswith(("?", "？", "؟")):
        return None
    if (row := draft_of_row(text, scene)) is not None:
        return row
    if not labels_in(text):
        return None
    found = listed(text)
    words = found.words if found else text
    parts = parts_of(words, scene) if labels_in(words) else None
    if parts is None or not _makes_action(parts, scene):
        return None
    draft = Draft(scene.lang, "RecordAction", {"task": Slot(words, 0, len(words))}, score=9.0, phrase="{labels}")
    known = all(each.kind != "unknown" for each in (*parts.owners, *parts.helping, *parts.told))
    orders = is_order(parts.free, scene.lang) or is_to_be_done(parts.free, (scene.lang,))
    plain = parts.has(*TASK) or found is not None or orders
    return draft if known and plain else draft.shown_first()


def labelled_task(words: str, scene: Scene, *, owner: bool) -> tuple[Task, str] | None:
    """What is to be done, of words with labels, and what it is said to be about; None where no label is in them.
    ``owner`` as for ``take_apart``."""
    parts = parts_of(words, scene) if labels_in(words) else None
    if parts is None or not (parts.task or parts.free):
        return None
    text = parts.task or parts.free
    if parts.owners:
        due = parts.due or scene.due(text)
        rest = tidy(text if parts.due or due is None else without_day(scene.reading(text), due))
        told = parts.told or take_apart(rest, scene, owner=False).report_to
        task = Task(rest, parts.owners, parts.helping, told, due)
    else:
        task = take_apart(text, scene, owner=owner)
        helping = tuple(dict.fromkeys((*task.cooperating, *parts.helping)))
        task = Task(task.text, task.responsible, helping, parts.told or task.report_to, parts.due or task.due)
    return task, parts.topic


def parts_of(text: str, scene: Scene) -> Parts | None:
    """The parts of a text by those of its labels behind which stands what they say; None where none does."""
    labels = labels_in(text)
    while labels:
        read = _read(text, labels, scene)
        if isinstance(read, Parts):
            return read
        labels.remove(read)
    return None


def _read(text: str, labels: Sequence[Label], scene: Scene) -> Parts | Label:
    """The parts of a text, or the first label behind which stands something else."""
    people: dict[str, tuple[Party, ...]] = {}
    said: dict[str, list[str]] = {"task": [], "free": [], "topic": []}
    due: Found | None = None
    for label, words in spans(text, labels):
        role = label.role if label else "free"
        if label is None or role in said or role in TASK:
            said["task" if role in TASK else role] += [tidy(words)] if words_of(words).words else []
            continue
        first, rest = _parted(words)
        if role == "by":
            day = _day(words, scene)
            if day is None and is_known(first):
                return label
            due, rest = due or (day[0] if day else None), day[1] if day else rest
        elif role == "status":
            if is_done(first):
                return label
        else:
            played = without_parts(first, scene)
            named = None if role in people else _named(played.text, label, scene)
            if named is None:
                return label
            people[role], more = named
            if played.helping:
                people["helps"] = (*people.get("helps", ()), *played.helping)
            said["free"] += [tidy(more)] if words_of(more).words else []
        said["free"] += [tidy(rest)] if words_of(rest).words else []
    free, topic = "; ".join(said["free"]), " ".join(said["topic"])
    task = " – ".join(said["task"])
    task, topic = (topic, "") if topic and not task and not free else (task, topic)
    owners, helping, told = (people.get(each, ()) for each in ("owner", "helps", "reports"))
    return Parts(task, free, owners, helping, told, due, topic, tuple(labels))


def _parted(words: str) -> tuple[str, str]:
    # The bracket that a label opened ends what it holds.
    plain = words.replace("（", "(")
    ends = (each for each in _end().finditer(words) if each[1] is None or "(" not in plain[: each.start()])
    found = next(ends, None)
    return (words[: found.start()], words[found.end() :]) if found else (words, "")


def _named(words: str, label: Label, scene: Scene) -> tuple[tuple[Party, ...], str] | None:
    """Who is named, nobody where it is not known yet, and what stands behind a comma; None where words say something
    else."""
    words = tidy(words)
    if not is_known(words):
        return ((), "") if label.signed else None
    reading = scene.reading(words)
    end = max(parties(reading, 0), default=0)
    if end == reading.length:
        return parties_in(words, scene.lang, scene.names), ""
    if end and (gap := reading.words.gap(end).strip(" )）")) and gap in COMMAS:
        return parties_in(reading.words.said(0, end), scene.lang, scene.names), words[reading.words.starts[end] :]
    found = parties_in(words, scene.lang, scene.names)
    named = any(letter.isupper() for letter in words) and not any(letter.isdecimal() for letter in words)
    few = reading.length <= MOST_OF_NAME and named
    fits = label.signed and (few or all(each.kind != "unknown" for each in found))
    return (found, "") if fits else None


def _day(words: str, scene: Scene) -> tuple[Found, str] | None:
    """The day with which words begin, and what stands behind it."""
    found = scene.due(words, cued=True)
    if found is None or not found.readings or words_of(words[: found.cue_start]).words:
        return None
    beside, rest = _parted(words[found.end :].lstrip(" ."))
    return (found, rest) if len(words_of(beside).words) <= BESIDE_DAY else None


def _makes_action(parts: Parts, scene: Scene) -> bool:
    people = [each for each in parts.labels if each.role in PEOPLE]
    whole = parts.owners and parts.has("owner") and (parts.task or parts.free)
    more = parts.has("by", "helps", "reports", *TASK)
    if not whole or not more or not people or is_done(parts.free):
        return False
    if not any(each.kind != "unknown" for each in parts.owners):
        # "Who: everybody; what: lunch": whom nobody knows has to be called responsible.
        return False
    if parts.task:
        return not parts.free
    signed = sum(each.signed for each in parts.labels)
    return (signed > 0 or len(people) >= FEWEST) and _is_new(parts.free, scene)


def _is_new(words: str, scene: Scene) -> bool:
    """Whether words that carry no label may say what is to be done, rather than which item it is, or how it stands."""
    head = words_of(words).words
    if len(head) < FEWEST or is_number(words) or is_news(words, LANGS) or _is_marked(words):
        return False
    draft = closest_of(scene.readings(words), scene.lang)
    return draft is None or draft.command == "RecordAction"


def _is_marked(words: str) -> bool:
    before, colon, _ = words.replace("：", ":").partition(":")
    return bool(colon) and words_of(before).words in _other_marks()


@cache
def _other_marks() -> frozenset[tuple[str, ...]]:
    every = ((name, mark) for lang in LANGS for name, marks in marks_of(lang).items() for mark in marks)
    return frozenset(words_of(mark).words for name, mark in every if name != "RecordAction")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"\s*+(?:[;；؛。|｜\n]|\.(?=\s|\Z)|\s[/–—-](?=\s)|([)）])[,،，]?)\s*+")
