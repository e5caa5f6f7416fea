"""Commands about seats in groups and the activities of a year: who, in which capacity, which of them by number."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.meetings import begun_meeting
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.fields.told_state import report_progress
from bot.understand.fields.upkeep import name_holder
from bot.understand.types import Draft

CENTURY = 2_000


def set_member(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Who sits there, or no longer does."""
    name_holder(draft, scene, filled)
    if "ends" in draft.slots:
        filled.fields["ends"] = True


def list_activities(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Whoever has not reported, where that is asked."""
    if "missing" in draft.slots:
        filled.fields["missing"] = True


def clear_activities(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Those whose numbers are said, if any are."""
    words = said_in(draft, "numbers")
    filled.put("activities", fill.numbers(words, scene) if words else None)


def write_report(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Of a meeting, where one is spoken of; without a name, of the group's latest."""
    if "of" not in draft.slots:
        return
    # "The last meeting": of the group that tells.
    if "group" in draft.slots or said_in(draft, "which") != "last":
        begun_meeting(draft, scene, filled)
    # That of the meeting.
    filled.fields.pop("year", None)
    if "meeting" not in filled.fields.keys() | filled.doubts.keys():
        filled.fields["meeting"] = "last"


def list_resolutions(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One by its number. Raises ``Unreadable`` for anything else behind the word."""
    words = said_in(draft, "number")
    if words:
        if not re.fullmatch(r"\d{1,4}", words):
            raise Unreadable("nothing-understood")
        filled.fields["number"] = int(words)


def judge_overlap(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Two activities. Raises ``Unreadable`` where it is not two numbers."""
    numbers = fill.numbers(said_in(draft, "numbers"), scene)
    if len(numbers) != 2:
        raise Unreadable("nothing-understood")
    filled.fields["first"], filled.fields["second"] = (f"activity-{each}" for each in numbers)


def compare_revisions(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The year of a conference that is called by two digits of it, ``WTDC-22``."""
    short = re.search(r"[-‑–’'](\d\d)(?!\d)", said_in(draft, "body"))
    if short and "year" not in draft.slots:
        filled.fields["year"] = CENTURY + int(short[1])


Build = Callable[[Draft, Scene, Filled], None]
OF_REPORTS: Mapping[str, Build] = MappingProxyType(
    {
        "ReportProgress": report_progress,
        "SetMember": set_member,
        "WriteReport": write_report,
        "ListResolutions": list_resolutions,
        "ListActivities": list_activities,
        "ClearActivities": clear_activities,
        "JudgeOverlap": judge_overlap,
        "CompareRevisions": compare_revisions,
    }
)
