"""The rules at work on a long text, some of it at a time, so that what was found can be kept and others go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answer.texts.given import PART
from bot.minutes.files.types import Spoken
from bot.minutes.find.find import find_each
from bot.minutes.find.types import Light, Proposed


class Reading:
    """One text; ``found`` is what came of it so far, ``parts`` how many of its parts are read."""

    def __init__(self, spoken: Sequence[Spoken], light: Light) -> None:
        self.found: list[Proposed] = []
        self._letters, self.parts = 0, 0
        self._left = find_each(self._counted(spoken), light)

    def _counted(self, spoken: Sequence[Spoken]) -> Iterator[Spoken]:
        for each in spoken:
            self._letters += len(each.text)
            yield each

    def go_on(self) -> bool:
        """Reads one more part; false where all is read."""
        for each in self._left:
            self.found += each
            if self._letters >= (self.parts + 1) * PART:
                self.parts = self._letters // PART
                return True
        return False
