"""Commands whose fields are not said one by one: a marked line, a reminder, a question with two names in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from bot.understand import fill, subjects
from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.task import Scene, Task, take_apart, without
from bot.understand.tidy import tidy
from bot.understand.types import Draft
from bot.understand.words import without_ba
from bot.understand.zones import zone_of
from handlers.commands.fields import DueDate, DueMoment, Party

WEEK = 7
MOST_TIME_WORDS = 4


def _put(filled: Filled, name: str, value: Any) -> None:
    if isinstance(value, Doubt):
        filled.doubts[name] = value
    elif value not in (None, [], ""):
        filled.fields[name] = value


def _said(draft: Draft, name: str) -> str:
    slot = draft.slots.get(name)
    return slot.words if slot else ""


def _parties(found: tuple[Party, ...]) -> list[dict[str, Any]]:
    return [each.model_dump(exclude_none=True) for each in found]


def _task(draft: Draft, scene: Scene, *, owner: bool = True) -> Task | None:
    words = _said(draft, "task") or _said(draft, "text")
    return take_apart(words, scene, owner=owner and "task" in draft.slots) if tidy(words) else None


def record_action(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The line taken apart. A free line without a deadline is talk, unless it is in the form of an order."""
    task = _task(draft, scene)
    if task is None:
        return
    if _is_talk(draft, task, filled) or _is_state(draft, task, scene):
        raise Unreadable("nothing-understood")
    _put(filled, "text", task.text)
    _put(filled, "due", fill.of_due(task.due, scene) if task.due else None)
    filled.fields.setdefault("responsible", _parties(task.responsible))
    _put(filled, "cooperating", _parties(task.cooperating))
    _put(filled, "report_to", _parties(task.report_to))
    _topic(filled, task.text, scene)


def _is_talk(draft: Draft, task: Task, filled: Filled) -> bool:
    free = _said(draft, "free")
    if free not in ("due", "name"):
        return False
    owners = filled.fields.get("responsible") or _parties(task.responsible)
    mine = any(each.get("id") == "me" for each in owners)
    return task.due is None or not task.due.readings or draft.asks or (mine and free == "name")


def _is_state(draft: Draft, task: Task, scene: Scene) -> bool:
    # "TSB will be closed on Monday" tells how things will be, not what is to be done.
    reading = scene.reading(task.text)
    return "free" in draft.slots and any(w in reading.phrases.lists["states"] for w in reading.words.words[:1])


def _topic(filled: Filled, text: str, scene: Scene) -> None:
    """What the focal points for a topic are to do is about it; else the one topic that the text names."""
    held = {each.get("topic") for each in filled.fields.get("responsible", ()) if each["kind"] == "role"} - {None}
    topics = held or _named(text, scene)
    if len(topics) == 1:
        filled.fields.setdefault("topic", topics.pop())


def _named(text: str, scene: Scene) -> set[str]:
    # Two letters ("AI", "DT") stand for too much to say what a whole item is about.
    long = [m for m in scene.names.mentions(text, scene.lang) if m.end - m.start > 2]
    return {each for mentioned in long for _, each in mentioned.ids(("topic",), scene.lang)}


def record_call(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A call to action: to whom it is addressed, before which date."""
    task = _task(draft, scene)
    if task is None:
        return
    _put(filled, "text", task.text)
    _put(filled, "due", fill.of_due(task.due, scene) if task.due else None)
    filled.fields.setdefault("addressed_to", _parties(task.responsible))
    _own_meeting(filled)
    _topic(filled, task.text, scene)


def _own_meeting(filled: Filled) -> None:
    # "before its next meeting": the meeting of the body that is called upon.
    due, bodies = filled.fields.get("due"), [each for each in filled.fields["addressed_to"] if each["kind"] == "body"]
    if isinstance(due, dict) and due["kind"] == "meeting" and not (due.get("meeting") or due.get("group")):
        filled.fields["due"] = {**due, "group": bodies[0]["id"]} if len(bodies) == 1 else due


def remind_me(draft: Draft, scene: Scene, filled: Filled) -> None:
    """When and of what: the moment is cut out, what is left is the text."""
    words = _said(draft, "task")
    found = scene.moment(words)
    found = _with_time(words, found, scene) if found else scene.moment(words, cued=True)
    rest = without(words, found.cue_start, found.end) if found else tidy(words)
    _put(filled, "text", _without_lead(rest, scene))
    value = fill.of_due(found, scene) if found else None
    first = value.values[0] if isinstance(value, Doubt) else value
    _put(filled, "at" if first and first["kind"] == "moment" else "due", value)


def _with_time(words: str, found: Found, scene: Scene) -> Found:
    # "on Wednesday at 9 call": a bare number behind the day is a time, if that is all it can be.
    if any(not isinstance(each, DueDate) for each in found.readings):
        return found
    for match in reversed(list(re.finditer(r"\S+", words[found.end :]))[:MOST_TIME_WORDS]):
        end = found.end + match.end()
        longer = scene.moment(words[found.cue_start : end], cued=True)
        whole = longer and longer.end == end - found.cue_start
        if longer and whole and longer.readings and all(isinstance(each, DueMoment) for each in longer.readings):
            return replace(found, end=end, readings=longer.readings)
    return found


def _without_lead(text: str, scene: Scene) -> str:
    reading = scene.reading(text)
    words, first, last = reading.words, 0, reading.length
    while first < last and words.words[first] in reading.phrases.lists["lead_in"]:
        first += 1
    while last > first and words.words[last - 1] in reading.phrases.lists["lead_out"]:
        last -= 1
    if (first, last) == (0, reading.length):
        return without_ba(tidy(text))
    return without_ba(tidy(text[words.starts[first] : words.ends[last - 1]])) if last > first else ""


def find_focal_point(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A body named among the words of the topic belongs to the question."""
    topic = _said(draft, "topic")
    if "body" in filled.fields or "body" in filled.doubts:
        return
    bodies = [m for m in scene.names.mentions(topic, scene.lang) if m.ids(("body",), scene.lang)]
    rest = without(topic, bodies[-1].start, bodies[-1].end) if bodies else ""
    if rest:
        filled.doubts.pop("topic", None)
        filled.fields.pop("topic", None)
        _put(filled, "topic", subjects.topic(rest, scene))
        _put(filled, "body", subjects.body(topic[bodies[-1].start : bodies[-1].end], scene))


def find_topics(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A body said where a person might be is the body."""
    person = filled.fields.get("person")
    if isinstance(person, dict) and person["kind"] == "body":
        filled.fields["body"] = filled.fields.pop("person")["id"]


def list_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The speaker is ``me``; a deadline that is a moment counts as its day."""
    party = filled.fields.get("party")
    if _said(draft, "party") == "me" or party == {"kind": "person", "id": "me"}:
        filled.fields["party"] = "me"
    if isinstance(party, list):
        filled.fields["party"] = party[0]


def show_reminders(draft: Draft, scene: Scene, filled: Filled) -> None:
    """As for items."""
    list_items(draft, scene, filled)


def set_reminder_plan(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Numbers of days, or of weeks."""
    words = _said(draft, "numbers")
    if not words:
        return
    weeks = _said(draft, "unit") == "week"
    filled.fields["leads"] = [n * (WEEK if weeks else 1) for n in fill.numbers(words, scene)]


def agree_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One item or several."""
    words = _said(draft, "numbers") or _said(draft, "item")
    if words and any(letter.isdigit() for letter in words):
        filled.fields["items"] = fill.numbers(words, scene)


def release_notices(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Numbers of notices, else the end of a pause."""
    if "numbers" in draft.slots:
        filled.fields["notices"] = fill.numbers(_said(draft, "numbers"), scene)
    else:
        filled.fields["scope"] = "group" if "group" in filled.fields else "all"


def pause_notices(draft: Draft, scene: Scene, filled: Filled) -> None:
    """For a group where one is named."""
    filled.fields["scope"] = "group" if "group" in filled.fields else "all"
    until = filled.fields.pop("until", None)
    if isinstance(until, dict):
        filled.fields["until"] = scene.instant(until)


def set_language(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One of the six, else the words."""
    _put(filled, "value", _said(draft, "language") or tidy(_said(draft, "value")))


def set_place(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The channel's language is one of the six."""
    _put(filled, "lang", _said(draft, "language"))


def set_time_zone(draft: Draft, scene: Scene, filled: Filled) -> None:
    """An IANA zone, else the words."""
    filled.fields.pop("value", None)
    words = _said(draft, "value")
    if _said(draft, "free") and zone_of(words, scene.lang) is None:
        raise Unreadable("nothing-understood")
    _put(filled, "value", fill.zone(words, scene) if words else None)


def set_quiet_hours(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Both ends must be said, or that there shall be none."""
    if _said(draft, "off"):
        return
    filled.missing += [name for name in ("start", "end") if name not in filled.fields]


Build = Callable[[Draft, Scene, Filled], None]
BUILDERS: Mapping[str, Build] = MappingProxyType(
    {
        "RecordAction": record_action, "RecordCallToAction": record_call, "RemindMe": remind_me,
        "FindFocalPoint": find_focal_point, "FindTopics": find_topics, "ListItems": list_items,
        "ShowReminders": show_reminders, "SetReminderPlan": set_reminder_plan, "AgreeItems": agree_items,
        "ReleaseNotices": release_notices, "PauseNotices": pause_notices, "SetLanguage": set_language,
        "SetTimeZone": set_time_zone, "SetQuietHours": set_quiet_hours, "SetPlace": set_place,
    }
)  # fmt: skip
