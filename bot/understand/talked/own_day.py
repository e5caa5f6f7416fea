"""A meeting that is moved by the hour alone stays on its own day: "move the meeting of 21 May to 15:00"."""

from __future__ import annotations

from typing import Any

from bot.understand.fields.task import Scene
from bot.understand.talked.settled import hour_on
from bot.understand.types import Draft, MeetingDay

WHEN = ("timing", "start")


def on_its_own_day(draft: Draft, fields: dict[str, Any], scene: Scene) -> None:
    """Puts an hour that is said alone on the day of the meeting that is moved; any other time stays as it is."""
    words = next((draft.slots[name].words for name in WHEN if name in draft.slots), "")
    meeting = _moved(fields, scene) if draft.command == "MoveMeeting" and words and "start" in fields else None
    found = hour_on(words, meeting.start, scene) if meeting else None
    if found is not None:
        fields["start"] = found.model_dump(mode="json", exclude_none=True)


def _moved(fields: dict[str, Any], scene: Scene) -> MeetingDay | None:
    named, group = fields.get("meeting", "next"), fields.get("group")
    known = [each for each in scene.names.meetings if not each.off]
    if named != "next":
        return next((each for each in known if each.id == named), None)
    ahead = [each for each in known if each.start >= scene.today and not each.session]
    return min((each for each in ahead if group in (None, *each.groups)), key=lambda each: each.start, default=None)
