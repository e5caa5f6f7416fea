"""Words into the value of a field: an id, a tagged unknown, or a doubt that is to be asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any

from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields.attending import attending
from bot.understand.fields.clock import clock
from bot.understand.fields.either import one_of
from bot.understand.fields.parties import parties_in
from bot.understand.fields.proved import address, code
from bot.understand.fields.subjects import body, meeting, topic
from bot.understand.fields.task import Scene
from bot.understand.fields.whom import known_by_part, which_body
from bot.understand.fields.zones import zone_of
from bot.understand.named.names import Mentioned
from bot.understand.patterns.match import said
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.parts import clauses
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from handlers.answer import Day, Fact, Line, Moment, Words
from handlers.commands.fields import Due, DueDate, DueMeeting, DueMoment, Party

MORNING, NONE = 9, "none"
MOST_LEFT = 2
MOST_OF_MEETING = 12


def due(words: str, scene: Scene) -> Any:
    """A deadline from words that are known to be one, or that there is to be none (which a phrase says by ``NONE``)."""
    if is_none(words, scene):
        return {"kind": NONE}
    return of_due(covering(scene.due(words, cued=True), words) or at_meeting(words, scene), scene)


def is_none(words: str, scene: Scene) -> bool:
    """Whether words say that there is to be no deadline."""
    return words == NONE or said(scene.reading(words), "no_date") is not None


def at_meeting(words: str, scene: Scene) -> Found | None:
    """The deadline where words that are no date name a meeting to come: "(to) the next ISCG meeting"."""
    reading = scene.reading(words)
    # "To BR" is to whom, not until when.
    if (
        reading.length < 2
        or reading.length > MOST_OF_MEETING
        or any(m.last == reading.length for m in _from_first(reading))
    ):
        return None
    for lead in sorted(reading.phrases.lists["ahead"]):
        for led in (f"{lead} {words}", f"{words}{lead}"):
            found = scene.due(led, cued=True)
            hangs = found and found.readings and all(isinstance(r, DueMeeting) and not r.offset for r in found.readings)
            if found and hangs and not words_of(f"{led[: found.cue_start]} {led[found.end :]}").words:
                return found
    return None


def _from_first(reading: Reading) -> Iterator[Mentioned]:
    first = next((i for i, word in enumerate(reading.words.words) if not is_small(word)), 0)
    yield from (m for m in (reading.at.get(first),) if m is not None)


def takers(words: str, scene: Scene) -> Any:
    """Who gets an item. Raises ``Unreadable`` for a meeting: to that the item is put off."""
    if at_meeting(words, scene):
        raise Unreadable("nothing-understood")
    words = _before_refusal(words, scene)
    found = which_body(parties(words, scene), scene)
    unknown = [each for each in found if each["kind"] == "unknown"] if isinstance(found, list) else []
    if len(unknown) < len(found if isinstance(found, list) else ()) and any(map(_tells, unknown)):
        # "They gave it to BR and everybody was surprised" tells what happened; "and close 4" is another request.
        raise Unreadable("nothing-understood")
    if any(each["words"].islower() or scene.due(each["words"], cued=True) for each in unknown):
        # "To in progress", "to Friday": nobody's name, where it isn't written as one.
        raise Unreadable("nothing-understood")
    return one_of(found, words, scene)


def _before_refusal(words: str, scene: Scene) -> str:
    # "To TSB, BR can't do it"; yet "that BR should have it doesn't convince me" gives it to nobody.
    refusing = scene.reading(words).phrases.lists["refusing"]
    head = clauses(words)[0] if clauses(words) else words
    if not refusing.isdisjoint(words_of(head).words):
        raise Unreadable("nothing-understood")
    return words if refusing.isdisjoint(words_of(words).words) else head


def _tells(party: Mapping[str, Any]) -> bool:
    return any(letter.isspace() or letter.isdecimal() for letter in party["words"])


def covering(found: Found | None, words: str) -> Found | None:
    """The date, unless it stands among so many other words that it can't be what the field was to hold."""
    if found is None:
        return None
    left = f"{words[: found.cue_start]} {words[found.end :]}"
    return found if len(words_of(left).words) <= MOST_LEFT else None


def of_due(found: Found | None, scene: Scene) -> Any:
    """A deadline, or a doubt where it reads in several ways. Raises ``Unreadable``."""
    if found is None:
        raise Unreadable
    if not found.readings:
        raise Unreadable(found.reason or "no-such-day")
    values = tuple(each.model_dump(mode="json", exclude_none=True) for each in found.readings)
    if len(values) == 1 and not found.after:
        # Who records a time that the clocks skip says that it moved, and so is told what was said.
        said = found.unmoved
        return said.model_dump(mode="json", exclude_none=True) if said is not None else values[0]
    return Doubt(Line(key="which-date"), values, tuple(reading_of(each, scene) for each in found.readings))


def reading_of(each: Due, scene: Scene) -> Line:
    """A deadline as one of those that are offered."""
    fact: Fact
    if isinstance(each, DueDate):
        fact = Day(date=each.date, zone=each.zone)
    elif isinstance(each, DueMoment):
        fact = Moment(at=each.at, zone=each.zone)
    else:
        id_ = (each.group or each.meeting or "") if isinstance(each, DueMeeting) else ""
        group = scene.names.shown("body", id_, scene.lang)
        return Line(key="reading-meeting", facts={"group": Words(text=group)})
    return Line(key="reading-date", facts={"day": fact})


def moment(words: str, scene: Scene) -> Any:
    """A moment; a day without a time is its morning."""
    value = of_due(covering(scene.moment(words, cued=True), words), scene)
    if isinstance(value, Doubt):
        return Doubt(value.question, tuple(_morning(each, scene) for each in value.values), value.labels)
    return _morning(value, scene)


def _morning(value: Mapping[str, Any], scene: Scene) -> Mapping[str, Any]:
    if value["kind"] == "moment":
        return value
    if value["kind"] != "date":
        raise Unreadable
    at = datetime.combine(date.fromisoformat(value["date"]), time(MORNING))
    return {"kind": "moment", "at": at.isoformat(), "zone": value.get("zone", scene.asker.zone)}


def day(words: str, scene: Scene) -> Any:
    """A day from words that are known to be one."""
    value = due(words, scene)
    if isinstance(value, Doubt):
        raise Unreadable
    if value["kind"] == "moment":
        return value["at"][:10]
    if value["kind"] != "date":
        raise Unreadable
    return value["date"]


def parties(words: str, scene: Scene) -> Any:
    """The parties of a list, or a doubt about one of them. Raises ``Unreadable`` where there is none."""
    return _each_known(parties_in(words, scene.lang, scene.names), scene)


def _each_known(found: Sequence[Party], scene: Scene) -> Any:
    if not found:
        raise Unreadable
    return known_by_part([each.model_dump(exclude_none=True) for each in found], scene)


def people(words: str, scene: Scene) -> Any:
    """Those who are at a meeting, or a doubt about one of them. Raises ``Unreadable`` where there is none."""
    return (
        parties(words, scene) if "(" not in words and "（" not in words else _each_known(attending(words, scene), scene)
    )


def owners(words: str, scene: Scene) -> Any:
    """Who has something to do, as ``parties``; of one or the other it is a doubt which."""
    return one_of(parties(words, scene), words, scene)


def party(words: str, scene: Scene) -> Any:
    """One party, or a doubt about it; the speaker is ``me``."""
    found = parties(words, scene)
    if isinstance(found, Doubt):
        return Doubt(found.question, tuple(each[0] for each in found.values), found.labels)
    return found[0]


def person(words: str, scene: Scene) -> Any:
    """One party that is a person, the speaker included."""
    return {"kind": "person", "id": "me"} if words == "me" else party(words, scene)


def numbers(words: str, scene: Scene) -> Any:
    """All numbers of a text, in digits or spelled out, each once."""
    reading = scene.reading(words)
    found = [value for value, _, _ in numbers_of(reading)]
    if not found:
        raise Unreadable
    return list(dict.fromkeys(found))


def item(words: str, scene: Scene) -> Any:
    """An item's number. Raises ``Unreadable`` for zero and for what is no number."""
    digits = re.sub(r"\D", "", words)
    if not digits or not 0 < int(digits) < 2_147_483_648:
        raise Unreadable("no-such-number" if digits else "")
    return int(digits)


def text(words: str, scene: Scene) -> Any:
    """People's own words."""
    said = tidy(words)
    if not said:
        raise Unreadable
    return said


def plain(words: str, scene: Scene) -> Any:
    """A settled value."""
    return words


def zone(words: str, scene: Scene) -> Any:
    """An IANA zone by its own name or by a city's in one of the languages; else the words."""
    return zone_of(words, scene.lang) or tidy(words)


Read = Callable[[str, Scene], Any]
READERS: Mapping[str, Read] = MappingProxyType(
    {
        "topic": topic, "body": body, "group": body, "jointly_with": body, "meeting": meeting, "item": item,
        "of_body": body, "answer": item, "notice": item, "agenda": item, "superseded_by": item, "notices": numbers,
        "items": numbers, "numbers": numbers, "due": due, "reply_by": due, "until": moment, "at": moment, "on": day,
        "after": day, "before": day, "due_before": day, "due_after": day, "responsible": owners,
        "cooperating": parties, "report_to": parties, "instead_of": parties, "leaving": parties, "people": people,
        "addressed_to": parties, "party": party, "to": party, "person": person, "text": text, "note": text,
        "reason": text, "about": text, "start": clock, "end": clock, "address": address, "code": code,
    }
)  # fmt: skip
