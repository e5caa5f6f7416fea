"""What a sentence says of a meeting, and which of the register's fit: "the January meeting", "ISCG of May 2024"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.understand.doubts import Doubt, Filled
from bot.understand.fields import fill, subjects
from bot.understand.fields.task import Scene
from bot.understand.types import Draft, MeetingDay
from handlers.answer import Day, Line, Words

MOST = 5


class MeetingSaid:
    """What a sentence says of a meeting."""

    def __init__(self, draft: Draft, scene: Scene) -> None:
        self.scene = scene
        self.today = scene.today
        self.month, self.year = _words(draft, "month"), _words(draft, "year")
        self.which = _words(draft, "which")
        held = _words(draft, "held")
        self.day = fill.day(held, scene) if held else None
        self.whole = any(len(each) == 4 and each.isdecimal() for each in scene.reading(held).words.words)
        group = _words(draft, "group")
        self.group = subjects.body(group, scene) if group else None

    def names_none(self) -> bool:
        """Whether no day, month or order is said."""
        return not (self.month or self.year or self.day or self.which)

    def found(self, *, ahead: bool) -> list[MeetingDay]:
        """The meetings that fit, the nearest first; those to come, where ``ahead`` and there are any. Where a group
        talks and no other is said, its own are meant."""
        every = [each for each in self.scene.names.meetings if self._fits(each)]
        # "TDAG of May": its own meeting before one of another group held in conjunction with it.
        if own := [each for each in every if each.groups[0] == self.group]:
            return self._nearest(own, ahead)
        here = [each for each in every if self.group is None and self.scene.asker.group in each.groups]
        if self.which and not isinstance(self.group, str):
            every = [each for each in every if not each.session]
        return self._nearest(here, ahead) or self._nearest(every, ahead)

    def _nearest(self, fitting: Sequence[MeetingDay], ahead: bool) -> list[MeetingDay]:
        coming = [each for each in fitting if each.end >= self.today]
        if self.which == "last":
            past = sorted((each for each in fitting if each.end < self.today), key=lambda each: each.end)
            return past[-1:]
        if self.which == "next":
            return sorted(coming, key=lambda each: each.start)[:1]
        return sorted(coming if ahead and coming else fitting, key=self._far)

    def begun(self) -> list[MeetingDay]:
        """The latest that has begun among those that fit."""
        every = [each for each in self.scene.names.meetings if self._fits(each) and each.start <= self.today]
        return sorted(every, key=lambda each: each.start)[-1:]

    def shown(self) -> str:
        """What was said, for a refusal in any language."""
        day = self.day or "-".join(filter(None, (self.year, self.month and self.month.zfill(2))))
        group = self.scene.names.shown("body", self.group, self.scene.lang) if isinstance(self.group, str) else ""
        return f"{group} {day}".strip() or "?"

    def _fits(self, each: MeetingDay) -> bool:
        group = not isinstance(self.group, str) or self.group in each.groups
        return group and self._in_month(each) and (not self.day or self._on(each, date.fromisoformat(self.day)))

    def _in_month(self, each: MeetingDay) -> bool:
        months = {each.start.month, each.end.month}
        years = {each.start.year, each.end.year}
        return (not self.month or int(self.month) in months) and (not self.year or int(self.year) in years)

    def _on(self, each: MeetingDay, day: date) -> bool:
        # "of 21 May" is never read as a past day, yet the meeting of that day may be over.
        same = not self.whole and (each.start.month, each.start.day) == (day.month, day.day)
        return each.start <= day <= each.end or same

    def _far(self, each: MeetingDay) -> tuple[int, str]:
        return abs((each.start - self.today).days), each.id


def put_meeting(filled: Filled, found: Sequence[MeetingDay], told: MeetingSaid, scene: Scene) -> None:
    """Fills in the one meeting that fits, a question which of several, or what was said where none does."""
    if len(found) == 1:
        filled.fields["meeting"] = found[0].id
    elif not found:
        filled.fields["meeting"] = {"unknown": told.shown()}
    else:
        filled.doubts["meeting"] = which_meeting(found[:MOST], scene)


def which_meeting(found: Iterable[MeetingDay], scene: Scene) -> Doubt:
    """The question which of these meetings is meant."""
    each = list(found)
    return Doubt(Line(key="which-meeting"), tuple(one.id for one in each), tuple(_label(one, scene) for one in each))


def _label(each: MeetingDay, scene: Scene) -> Line:
    group = Words(text=scene.names.shown("body", each.groups[0], scene.lang))
    return Line(key="reading-meeting-on", facts={"group": group, "day": Day(date=each.start)})


def _words(draft: Draft, name: str) -> str:
    slot = draft.slots.get(name)
    return slot.words if slot else ""
