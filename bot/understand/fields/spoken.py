"""Commands whose fields are not said one by one: a marked line, a reminder, a question with two names in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from bot.understand.data import talk_of
from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill, subjects
from bot.understand.fields.called_upon import called_upon
from bot.understand.fields.either import one_of
from bot.understand.fields.hung_on import without_duty
from bot.understand.fields.leads import DAYS, apart, counted, leads_again, leads_of
from bot.understand.fields.named_topic import about_its_topic, put_topic
from bot.understand.fields.no_day import put_due
from bot.understand.fields.numbered import is_of_an_item
from bot.understand.fields.owners import is_order
from bot.understand.fields.periods import due_within, list_meetings, on_a_day
from bot.understand.fields.quiet import set_quiet_hours
from bot.understand.fields.read_on import read_on
from bot.understand.fields.reminders import remind_me, said_in
from bot.understand.fields.snoozing import snooze_reminder
from bot.understand.fields.states import is_state
from bot.understand.fields.task import Scene, Task, take_apart
from bot.understand.fields.whom import known_by_part
from bot.understand.fields.zones import zone_of
from bot.understand.patterns.match import said
from bot.understand.patterns.plain import only_numbers
from bot.understand.text.tidy import tidy, without
from bot.understand.types import Draft
from handlers.commands.fields import Party


def _parties(found: tuple[Party, ...]) -> list[dict[str, Any]]:
    return [each.model_dump(exclude_none=True) for each in found]


def _task(draft: Draft, scene: Scene) -> Task | None:
    words = said_in(draft, "task") or said_in(draft, "text")
    return take_apart(words, scene, owner="task" in draft.slots) if tidy(words) else None


def record_action(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The line taken apart. A free line without a deadline is talk, unless it is in the form of an order."""
    if (task := read_on(draft, scene, filled) or _task(draft, scene)) is None:
        return
    talk = _is_talk(draft, task, filled, scene) or is_state(draft, task, scene) or _says_as_what(draft, task)
    if talk or is_of_an_item(said_in(draft, "task") or "", draft.lang) or only_numbers(scene.reading(task.text)):
        raise Unreadable("nothing-understood")
    filled.put("text", without_duty(scene.reading(task.text)) if "text" in draft.slots else task.text)
    if "mine" in draft.slots:
        _of_ones_own(task.text, scene, filled)
    put_due(filled, None if _only_noted(draft, task) else task.due, scene)
    _owners(filled, "responsible", task, scene, said_in(draft, "task") or said_in(draft, "text"))
    filled.put("cooperating", known_by_part(_parties(task.cooperating), scene))
    filled.put("report_to", known_by_part(_parties(task.report_to), scene))
    put_topic(filled, task.text, scene)


def _says_as_what(draft: Draft, task: Task) -> bool:
    # In Chinese "note" may go on to say as what.
    return task.text in talk_of(draft.lang)["groups"]["as_what"]


def _owners(filled: Filled, name: str, task: Task, scene: Scene, text: str) -> None:
    if name not in filled.fields.keys() | filled.doubts.keys():
        found = one_of(known_by_part(_parties(task.responsible), scene), text, scene)
        filled.fields[name] = [] if isinstance(found, Doubt) else found
        filled.put(name, found)


def _only_noted(draft: Draft, task: Task) -> bool:
    # "A list of monthly payments": on a list of one's own a word is a word, no deadline that can't be kept.
    return "mine" in draft.slots and task.due is not None and not task.due.readings


def _of_ones_own(text: str, scene: Scene, filled: Filled) -> None:
    # "Add Maria to the list": which list, where what is added is nothing to be done?
    if any(m.start == 0 and m.end == len(text) for m in scene.mentions(text)):
        raise Unreadable("nothing-understood")
    if said(scene.reading(text), "that"):
        del filled.fields["text"]
    filled.fields.setdefault("responsible", [{"kind": "person", "id": "me"}])


def _is_talk(draft: Draft, task: Task, filled: Filled, scene: Scene) -> bool:
    free, owner = said_in(draft, "free"), said_in(draft, "responsible")
    owners = filled.fields.get("responsible") or _parties(task.responsible)
    if free == "order":
        return not (owners or task.due or is_order(task.text, draft.lang))
    if free not in ("due", "name", "plea"):
        return False
    # The owner may be filled in later than the words are.
    mine = any(each.get("id") == "me" for each in owners) or bool(owner and said(scene.reading(owner), "me"))
    return task.due is None or not task.due.readings or (draft.asks and free != "plea") or (mine and free != "due")


def record_call(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A call to action: to whom it is addressed, before which date; "and report to ISCG" is a part of the call."""
    said, whom = called_upon(said_in(draft, "task") or said_in(draft, "text"), scene)
    task = take_apart(said, scene, owner="task" in draft.slots, report=False) if tidy(said) else None
    if task is None:
        return
    filled.put("text", task.text)
    put_due(filled, task.due, scene)
    _owners(filled, "addressed_to", replace(task, responsible=whom or task.responsible), scene, "")
    _own_meeting(filled)
    put_topic(filled, task.text, scene)


def _own_meeting(filled: Filled) -> None:
    # "before its next meeting": the meeting of the body that is called upon.
    due, bodies = filled.fields.get("due"), [each for each in filled.fields["addressed_to"] if each["kind"] == "body"]
    if isinstance(due, dict) and due["kind"] == "meeting" and not (due.get("meeting") or due.get("group")):
        filled.fields["due"] = {**due, "group": bodies[0]["id"]} if len(bodies) == 1 else due


def find_focal_point(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A body named among the words of the topic belongs to the question; a day that was is none to come."""
    topic = said_in(draft, "topic")
    on_a_day(draft, scene, filled)
    unknown = "unknown" in str(filled.fields.get("topic"))
    if unknown and ("stopped" in draft.slots or (not draft.asks and subjects.is_told(topic, scene))):
        raise Unreadable("nothing-understood")
    if "body" in filled.fields or "body" in filled.doubts:
        return
    whole = [m for m in scene.mentions(topic) if (m.start, m.end) == (0, len(topic))]
    if isinstance(filled.fields.get("topic"), dict) and any(m.ids(("body",), scene.lang) for m in whole):
        # "Who leads TDAG?": a group is led by its chair.
        raise Unreadable
    bodies = [m for m in scene.mentions(topic) if m.ids(("body",), scene.lang)]
    rest = without(topic, bodies[-1].start, bodies[-1].end) if bodies else ""
    if rest:
        filled.doubts.pop("topic", None)
        filled.fields.pop("topic", None)
        filled.put("topic", subjects.topic(rest, scene))
        filled.put("body", subjects.body(topic[bodies[-1].start : bodies[-1].end], scene))


def find_topics(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A body said where a person might be is the body."""
    person = filled.fields.get("person")
    if isinstance(person, dict) and person["kind"] == "body":
        filled.fields["body"] = filled.fields.pop("person")["id"]


def list_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The speaker is ``me``; a deadline that is a moment counts as its day."""
    party = filled.fields.get("party")
    if said_in(draft, "party") == "me" or party == {"kind": "person", "id": "me"}:
        filled.fields["party"] = "me"
    if isinstance(party, list):
        filled.fields["party"] = party[0]
    due_within(draft, scene, filled)


def set_reminder_plan(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Numbers of days, or of weeks."""
    if again := said_in(draft, "leads_again") or said_in(draft, "leads_set"):
        filled.fields["leads"] = leads_again(again, scene)
    if ahead := said_in(draft, "ahead"):
        if _goes_on(draft, ahead, scene):
            raise Unreadable("nothing-understood")
        filled.fields["leads"] = leads_of(ahead, scene)
    if words := said_in(draft, "numbers"):
        found, units = counted(scene.reading(words)), said_in(draft, "unit").split() or ["day"]
        if len(units) not in (1, len(found)):
            raise Unreadable
        # "Two weeks and 3 days": each number has its own unit; of "10 and 3 days" all have the one.
        each = units if len(units) == len(found) else units * len(found)
        filled.fields["leads"] = [count * DAYS[unit] for count, unit in zip(found, each, strict=True)]


def _goes_on(draft: Draft, ahead: str, scene: Scene) -> bool:
    # "Warn me 7 and 2 days before": the first number is no item's.
    item, lead = draft.slots.get("item"), draft.slots["ahead"]
    joined = scene.reading(apart(ahead)).words.words[:1]
    behind = item is not None and 0 < lead.start - item.end <= 1
    return behind and not scene.reading("").phrases.lists["and"].isdisjoint(joined)


def agree_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One item or several."""
    words = said_in(draft, "numbers") or said_in(draft, "item")
    if words and any(letter.isdecimal() for letter in words):
        filled.fields["items"] = fill.numbers(words, scene)


def release_notices(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Numbers of notices, else the end of a pause."""
    if "numbers" in draft.slots:
        filled.fields["notices"] = fill.numbers(said_in(draft, "numbers"), scene)
    else:
        filled.fields["scope"] = "group" if "group" in filled.fields else "all"


def pause_notices(draft: Draft, scene: Scene, filled: Filled) -> None:
    """For a group where one is named."""
    filled.fields["scope"] = "group" if "group" in filled.fields else "all"


def set_language(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One of the six, else the words."""
    filled.put("value", said_in(draft, "language") or tidy(said_in(draft, "value")))


def set_place(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The channel's language is one of the six."""
    filled.put("lang", said_in(draft, "language"))


def set_time_zone(draft: Draft, scene: Scene, filled: Filled) -> None:
    """An IANA zone, else the words."""
    filled.fields.pop("value", None)
    words = said_in(draft, "value")
    if (said_in(draft, "free") or draft.asks) and zone_of(words, scene.lang) is None:
        raise Unreadable("nothing-understood")
    filled.put("value", fill.zone(words, scene) if words else None)


Build = Callable[[Draft, Scene, Filled], None]
BUILDERS: Mapping[str, Build] = MappingProxyType(
    {
        "RecordAction": record_action, "RecordCallToAction": record_call,
        "RecordConclusion": about_its_topic, "RecordInformation": about_its_topic, "RemindMe": remind_me,
        "FindFocalPoint": find_focal_point, "FindTopics": find_topics, "ListItems": list_items,
        "ListMembers": on_a_day,
        "ShowReminders": list_items, "SetReminderPlan": set_reminder_plan, "AgreeItems": agree_items,
        "ReleaseNotices": release_notices, "ListMeetings": list_meetings, "PauseNotices": pause_notices,
        "SnoozeReminder": snooze_reminder, "SetLanguage": set_language, "SetTimeZone": set_time_zone,
        "SetQuietHours": set_quiet_hours, "SetPlace": set_place,
    }
)  # fmt: skip
