"""Commands about the list of focal points: who is meant, and from which day until which."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.as_name import may_be_new
from bot.understand.fields.parties import parties_in
from bot.understand.fields.periods import day_near, day_past, ends_of
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.fields.timing import timing_of
from bot.understand.patterns.match import anywhere
from bot.understand.prose.negated import WONDERED
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import Draft
from handlers.answer import Day, Line

LAST_DAY = 31
# Of one letter or sign nobody is called.
SHORTEST = 2
# Of a phrase that takes whoever stands there, known or not; what is only told must be written as a name is.
NEWCOMER, TOLD = "newcomer", "told"


def name_holder(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Who holds the role, from now on or no longer. Raises ``Unreadable`` where the words name nobody: "who is the new
    focal point", "name the coordinator"."""
    _holder(draft, scene, filled, "party")
    how = said_in(draft, NEWCOMER)
    if how and not may_be_new(filled.fields.get("party"), scene, written=how == TOLD):
        raise Unreadable("nothing-understood")


def propose_successor(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Who is to follow. Raises ``Unreadable`` where what is only told names nobody: "he will take over from me"."""
    _holder(draft, scene, filled, "to")
    words = str(filled.fields.get("to", {}).get("words", "")) if WONDERED in draft.slots else ""
    if words and (words.islower() or len(words) < SHORTEST):
        raise Unreadable("nothing-understood")


def ask_confirmation(draft: Draft, scene: Scene, filled: Filled) -> None:
    """How often from now on, where that is said."""
    months = said_in(draft, "months")
    if months:
        filled.fields["months"] = int(months)


def record_departure(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Who has left, or is back."""
    _holder(draft, scene, filled, "party")
    if "back" in draft.slots:
        filled.fields["back"] = True


def set_away(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The last day must be said, unless the speaker is back. Raises ``Unreadable`` where what it begins with is no day:
    "my colleague Monday to Wednesday" is nobody's own absence."""
    since = said_in(draft, "since")
    if since and ("since" not in filled.fields | filled.doubts or _says_more(since, scene)):
        raise Unreadable("nothing-understood")
    _put_days(said_in(draft, "until"), scene, filled)
    _put_these(draft, scene, filled)
    if "until" not in filled.fields and "until" not in filled.doubts and "back" not in draft.slots:
        filled.missing.append("until")
    first, last = filled.fields.get("since"), filled.fields.get("until")
    if first and last and (own := _in_month_of_last(since, said_in(draft, "until"), date.fromisoformat(last), scene)):
        first = filled.fields["since"] = own
    if first and last and last < first:
        filled.fields["until"] = _from(date.fromisoformat(first), said_in(draft, "until"), scene) or last
    if "told" in draft.slots and "until" in filled.fields:
        _offer(filled, scene)


def _in_month_of_last(since: str, until: str, last: date, scene: Scene) -> str | None:
    """Of "from 14 to 31 August" the first day, in ISO form: that of the month of the last, or of the one before."""
    numbers = [word for word in words_of(since).words if not is_small(word)]
    said = re.fullmatch(r"(\d{1,2})\D{0,3}", numbers[0]) if len(numbers) == 1 else None
    day = int(said[1]) if said and anywhere(scene.reading(until), "month") else 0
    if not 0 < day <= LAST_DAY:
        return None
    month = last if day <= last.day else last.replace(day=1) - timedelta(days=1)
    try:
        return month.replace(day=day).isoformat()
    except ValueError:
        return None


def _says_more(words: str, scene: Scene) -> bool:
    found = scene.due(words, cued=True)
    left = f"{words[: found.cue_start]} {words[found.end :]}" if found else ""
    if re.fullmatch(r"\d{1,2}\s?[-–—]\s?\d{1,2}", words.strip()):
        # "14-18 December" is no hour of today.
        return True
    return any(not is_small(word) for word in words_of(left).words)


def _put_days(words: str, scene: Scene, filled: Filled) -> None:
    # "14-31 December" holds both days; "31 December, Ann covers for me" says more than the last.
    found = scene.due(words, cued=True) if words else None
    said = words[: found.end] if found else ""
    timing = timing_of(said, scene) if said and "since" not in filled.fields else None
    if timing is not None and timing.end is not None and _is_day(timing.start) and _is_day(timing.end):
        filled.fields |= {"since": timing.start["date"], "until": timing.end["date"]}
    elif said and found and found.start == 0 and "until" not in filled.fields | filled.doubts:
        filled.fields["until"] = fill.day(said, scene)


def _put_these(draft: Draft, scene: Scene, filled: Filled) -> None:
    # "Away next week", "away on Friday": just then, where "until Friday" begins today.
    span, until = said_in(draft, "span"), filled.fields.get("until")
    if "since" in filled.fields:
        return
    if span:
        first, last = ends_of(span, scene)
        today = scene.today
        filled.fields |= {"since": max(first, today).isoformat(), "until": last.isoformat()}
    elif "just_then" in draft.slots and until:
        filled.fields["since"] = until


def _is_day(value: Any) -> bool:
    return isinstance(value, dict) and value.get("kind") == "date"


def _from(since: date, words: str, scene: Scene) -> str | None:
    # "From Monday until Friday", "3 June to the 14th": the last day is counted from the first, not from today.
    first = datetime.combine(since, time(), ZoneInfo(scene.asker.zone))
    try:
        last = fill.day(words, replace(scene, now=first))
    except Unreadable:
        return None
    return last if isinstance(last, str) and last >= since.isoformat() else None


def _offer(filled: Filled, scene: Scene) -> None:
    """Somebody told of a leave: whether it is to be noted is asked first."""
    until = filled.fields.pop("until")
    since = filled.fields.get("since") or scene.today.isoformat()
    days = {name: Day(date=date.fromisoformat(each)) for name, each in (("since", since), ("until", until))}
    question = Line(key="away-offered", facts=dict(days))
    filled.doubts["until"] = Doubt(question, (until,), (Line(key="away-wanted"),))


def _holder(draft: Draft, scene: Scene, filled: Filled, name: str) -> None:
    words = tidy(said_in(draft, "holder"))
    if not words:
        return
    found = parties_in(words, scene.lang, scene.names)
    people = [each.model_dump(exclude_none=True) for each in found if each.kind in ("person", "office", "unknown")]
    address = {"kind": "person", "id": words} if "@" in words and " " not in words else None
    filled.put(name, address or (people[0] if len(people) == 1 else {"kind": "unknown", "words": words}))


Build = Callable[[Draft, Scene, Filled], None]
OF_LIST: Mapping[str, Build] = MappingProxyType(
    {
        "SetFocalPoint": name_holder,
        "EndFocalPoint": name_holder,
        "ProposeSuccessor": propose_successor,
        "SetAway": set_away,
        "AskConfirmation": ask_confirmation,
        "AskActivities": ask_confirmation,
        "RecordDeparture": record_departure,
    }
)
# A day is enough where other commands ask for a moment.
OF_DAYS: Mapping[tuple[str, str], Callable[[str, Scene], Any]] = MappingProxyType(
    {("ListItems", "since"): day_past, ("FollowCall", "on"): day_past}
    | {(name, end): fill.day for name in ("SetAway", "AskConfirmation", "AskActivities") for end in ("since", "until")}
    | {(name, end): day_near for name in ("SetFocalPoint", "EndFocalPoint", "SetMember") for end in ("since", "until")}
)
