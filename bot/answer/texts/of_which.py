"""Of which meeting a text is that says so above all else: "ISCG meeting of 21 May 2024", "TDAG, 2024-06-12"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import get_args

from bot.minutes.files.types import Spoken
from bot.understand.fields.task import Scene
from bot.understand.types import MeetingDay
from handlers.commands.fields import DueDate, Lang

# The first lines tell of which meeting a text is; a longer one is no title.
FIRST, LONGEST = 3, 200
# Of a day without its year nobody knows which one it is.
YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


@dataclass(frozen=True)
class Headed:
    """What the first lines say: the groups in their order, and the day."""

    groups: tuple[str, ...]
    day: date

    def meeting(self, meetings: Sequence[MeetingDay]) -> MeetingDay | None:
        """The one meeting of that day, that of the group named first before one held in conjunction with it."""
        found = [each for each in meetings if self._fits(each)]
        own = [each for each in found if each.groups[0] == self.groups[0]] or found
        return own[0] if len(own) == 1 else None

    def _fits(self, each: MeetingDay) -> bool:
        return not each.off and each.start <= self.day <= each.end and not set(each.groups).isdisjoint(self.groups)


def headed(spoken: Sequence[Spoken], scene: Scene) -> Headed | None:
    """What a text says of its meeting, where it names one day, not to come, beside a group that meets."""
    lines = [each.text for each in islice(spoken, FIRST) if len(each.text) <= LONGEST and YEAR.search(each.text)]
    return next((found for line in lines for found in _read(line, scene)), None)


def _read(line: str, scene: Scene) -> Iterator[Headed]:
    meeting = {group for each in scene.names.meetings for group in each.groups}
    named = (id_ for each in scene.mentions(line) if (id_ := each.only("body", scene.lang)) in meeting)
    groups = tuple(dict.fromkeys(id_ for id_ in named if id_))
    for lang in dict.fromkeys((scene.lang, *get_args(Lang))) if groups else ():
        found = scene.of(lang).due(line, cued=True)
        days = {each.date for each in found.readings if isinstance(each, DueDate)} if found else set()
        if len(days) == 1 and (day := days.pop()) <= scene.today:
            yield Headed(groups, day)
