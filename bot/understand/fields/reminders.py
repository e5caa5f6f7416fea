"""What somebody wants to be reminded of, and when: of sentences that say so, and of those that only note what is to be.

Phrases settle by ``dated`` how much they say themselves: "when" where they ask behind their moment ("on Monday remind
me that …"), "yes" where only a moment makes a request of the words ("put in dinner with Ann for Monday"), "ask" where
even then nobody asked for anything ("I have an appointment at three").
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.day_or_item import day_at_head
from bot.understand.fields.hanging import anchored
from bot.understand.fields.item_not_day import without_its_item
from bot.understand.fields.leads import apart, ends_joined
from bot.understand.fields.no_day import NO_DAY
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins, said
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import without_ba
from bot.understand.types import Draft
from handlers.answer import Line, Words
from handlers.commands.fields import DueDate, DueMoment

MOST_TIME_WORDS = 4
# A moment that can't be kept as one: the reminder is begun all the same, and asked for when.
ASKED_AGAIN = ("recurring", *NO_DAY)
# What these are said of stays in the text, since it may be part of it.
KEPT = ("unknown-anchor", "in-the-past")


def said_in(draft: Draft, name: str) -> str:
    """The words of a slot, empty where there is none."""
    slot = draft.slots.get(name)
    return slot.words if slot else ""


def remind_me(draft: Draft, scene: Scene, filled: Filled) -> None:
    """When and of what: the moment is cut out, what is left is the text. Raises ``Unreadable``."""
    words, dated = said_in(draft, "task"), said_in(draft, "dated")
    found = _moment(words, draft, scene)
    if found is not None:
        found = without_its_item(words, found, scene, partial(_moment, draft=draft, scene=scene))
    if _means_something_else(words, draft, scene) or (dated and not _is_dated(found, asked=dated == "yes")):
        raise Unreadable("nothing-understood")
    if found and not found.readings and found.reason in ASKED_AGAIN:
        filled.note = Line(key="reminder-once" if found.reason == "recurring" else found.reason)
        words, found = (words if found.reason in KEPT else without(words, found.cue_start, found.end)), None
    if found and len(found.readings) == 1 and (other := _other(words, found, scene)):
        # "At 3 or at 15:00 tomorrow": which of them is asked.
        words, found = without(words, *other), None
    rest = without(words, found.cue_start, found.end) if found else tidy(words)
    found, rest = _on_day(words, found, rest, scene)
    read, text = scene.reading(rest), _text(rest, draft, scene)
    if (found is None and _tells(read)) or (text and said(scene.reading(text), "forbids")):
        # "Don't remind me of it after seven" asks for no reminder of "don't".
        raise Unreadable("nothing-understood")
    filled.put("text", text)
    value = fill.of_due(found, scene) if found else None
    first = value.values[0] if isinstance(value, Doubt) else value
    filled.put("at" if first and first["kind"] == "moment" else "due", value)
    if dated == "ask":
        _offer(filled)


def _on_day(words: str, found: Found | None, rest: str, scene: Scene) -> tuple[Found | None, str]:
    """The hour on the day that begins what is left without it, "tomorrow about the call at 19:15", and the rest."""
    day = scene.moment(rest, cued=True) if found and all(isinstance(e, DueMoment) for e in found.readings) else None
    leads = day is not None and not day.cue_start and len(day.readings) == 1 and isinstance(day.readings[0], DueDate)
    if found is None or day is None or not leads or rest[day.end : day.end + 1].strip(" ,،，"):
        return found, rest
    said = f"{rest[: day.end]} {words[found.cue_start : found.end]}"
    both = scene.moment(said, cued=True)
    whole = both is not None and len(both.readings) == 1 and not both.cue_start and not said[both.end :].strip()
    if both is None or not whole or not isinstance(both.readings[0], DueMoment):
        return found, rest
    return replace(found, readings=both.readings), tidy(rest[day.end :])


def _tells(read: Reading) -> bool:
    # "提醒是有用", "提醒收到了": a word about reminders.
    said, lists = read.words.words, read.phrases.lists
    ended = read.phrases.lang == "zh" and not lists["telling"].isdisjoint(said[-1:])
    return ended or not lists["told"].isdisjoint(said[:1])


def _is_dated(found: Found | None, *, asked: bool) -> bool:
    return found is not None and bool(found.readings or (asked and found.reason == "recurring"))


def _means_something_else(words: str, draft: Draft, scene: Scene) -> bool:
    # "Which events are in my diary on Monday?", "delete the lunch of Monday": no request to remember anything.
    reading = scene.reading(words)
    dated, lists, said_words = said_in(draft, "dated"), reading.phrases.lists, reading.words.words
    if draft.lang == "zh" and draft.asks and not lists["inquiring"].isdisjoint(said_words):
        return True
    asks = (dated == "ask" and draft.asks) or not lists["asking"].isdisjoint(said_words)
    if ends_joined(scene.reading(apart(words))):
        return True
    # "Note the deadline is Friday", "remember the meeting in May was cancelled": that is told, not asked for.
    tells = (dated in ("yes", "ask") or "whole" in draft.slots) and not lists["telling"].isdisjoint(said_words)
    return tells or (asks and bool(dated or "whole" in draft.slots))


def _offer(filled: Filled) -> None:
    text = filled.fields.get("text")
    if text is None:
        raise Unreadable("nothing-understood")
    question = Line(key="reminder-offered", facts={"text": Words(text=text)})
    filled.doubts.setdefault("text", Doubt(question, (text,), (Line(key="reminder-wanted"),)))


def _moment(words: str, draft: Draft, scene: Scene) -> Found | None:
    found = anchored(scene.moment(words), words, scene)
    if found is not None and (first := _before_what(words, found, scene)) is not None:
        return first
    if found is not None:
        return _with_time(words, found, scene)
    found = anchored(scene.moment(words, cued=True), words, scene)
    if found is not None:
        return _with_time(words, found, scene)
    return day_at_head(words, scene) or (lasting(words, scene) if "lasting" in draft.slots else None)


def _before_what(words: str, found: Found, scene: Scene) -> Found | None:
    """The day that begins the words, where another is said of what one is reminded of: "on Friday that BR delivers on
    Monday"."""
    first = scene.moment(words[: found.cue_start], cued=True) if found.cue_start else None
    dated = all(isinstance(each, DueDate) for each in found.readings) and bool(found.readings)
    if first is None or not dated or first.cue_start or len(first.readings) != 1:
        return None
    between = words[first.end : found.cue_start]
    # "Of Friday's meeting on Thursday".
    if not tidy(between) or between[0] in "'’-":
        return None
    return _with_time(words, first, scene) if isinstance(first.readings[0], DueDate | DueMoment) else None


def _other(words: str, found: Found, scene: Scene) -> tuple[int, int] | None:
    """Where two moments stand of which one is meant; nothing where one alone is said."""
    reading = scene.reading(words)
    said, either = reading.words, reading.phrases.lists["either"]
    for at, word in enumerate(said.words):
        if word not in either or at in (0, reading.length - 1):
            continue
        before, behind = scene.moment(words[: said.starts[at]]), scene.moment(words[said.ends[at] :])
        if before is None or behind is None:
            continue
        near = not words[before.end : said.starts[at]].strip() and behind.cue_start <= 1
        if near and (before.readings and behind.readings) and not found.cue_start <= said.starts[at] < found.end:
            return before.cue_start, said.ends[at] + behind.end
    return None


def lasting(words: str, scene: Scene) -> Found | None:
    """So long from now as words say: "a timer for ten minutes"."""
    reading = scene.reading(words)
    places = [at for at, word in enumerate(reading.words.words) if is_number(reading, word)][:MOST_TIME_WORDS]
    for place in (reading.words.starts[at] for at in places):
        for lead in reading.phrases.lists["from_now"]:
            found = scene.moment(f"{words[:place]}{lead} {words[place:]}", cued=True)
            if found and found.readings and place <= found.start:
                back = len(lead) + 1
                return replace(found, start=place, cue_start=place, end=found.end - back)
    return None


def _with_time(words: str, found: Found, scene: Scene) -> Found:
    # "on Wednesday at 9 call": a bare number behind the day is a time, if that is all it can be; so it is behind a part
    # of the day with a word between, "tomorrow evening at 9 call", but not in "tomorrow morning 3 people come".
    part, behind = all(isinstance(each, DueMoment) for each in found.readings), scene.reading(words[found.end :])
    plain = not behind.length or is_number(behind, behind.words.words[0])
    if not found.readings or (part and plain) or not (part or all(isinstance(e, DueDate) for e in found.readings)):
        return found
    for match in reversed(list(re.finditer(r"\S+", words[found.end :]))[:MOST_TIME_WORDS]):
        end = found.end + match.end()
        longer = scene.moment(words[found.cue_start : end], cued=True)
        whole = longer and longer.end == end - found.cue_start
        if longer and whole and longer.readings and all(isinstance(each, DueMoment) for each in longer.readings):
            return replace(found, end=end, readings=longer.readings)
    return _past_meal(words, found, behind, scene)


def _past_meal(words: str, found: Found, behind: Reading, scene: Scene) -> Found:
    # "On Thursday after lunch at three": the hour stands behind what is near it.
    meal = max((match.end for match in begins(behind, behind.phrases.values["around_meal"], 0)), default=0)
    if not meal or meal == behind.length:
        return found
    day, start = words[found.cue_start : found.end], found.end + behind.words.starts[meal]
    longer = scene.moment(f"{day} {words[start:]}", cued=True)
    end = start + longer.end - len(day) - 1 if longer else 0
    if longer is None or longer.cue_start or end <= start:
        return found
    timed = bool(longer.readings) and all(isinstance(each, DueMoment) for each in longer.readings)
    return replace(found, end=end, readings=longer.readings) if timed else found


def _text(rest: str, draft: Draft, scene: Scene) -> str:
    """What is left, without the words that led to it; nothing where that only points at something."""
    if "whole" in draft.slots and said_in(draft, "dated") != "ask":
        rest = _stripped(rest, scene, "puts", "")
    text = _stripped(rest, scene, "lead_in", "lead_out")
    return "" if text and _points(scene.reading(text)) else text


def _points(reading: Reading) -> bool:
    # "Remind me about it": of what must be said.
    return bool(said(reading, "that")) or reading.phrases.lists["pointing"].issuperset(reading.words.words)


def _stripped(text: str, scene: Scene, before: str, after: str) -> str:
    reading = scene.reading(text)
    words, lists, first, last = reading.words, reading.phrases.lists, 0, reading.length
    own = reading.phrases.values["no_lead_in"]
    while first < last and words.words[first] in lists[before] and not begins(reading, own, first):
        first += 1
    while last > first and words.words[last - 1] in lists.get(after, ()):
        last -= 1
    if (first, last) == (0, reading.length):
        return without_ba(tidy(text))
    return without_ba(tidy(text[words.starts[first] : words.ends[last - 1]])) if last > first else ""
