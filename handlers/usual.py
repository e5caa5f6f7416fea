"""In which language and zone somebody is written to unasked: their own, or the place's; else the deployment's."""

from __future__ import annotations

from dataclasses import dataclass

from storage.tables.people import Person
from storage.tables.places import Place


@dataclass(frozen=True)
class Usual:
    """What the deployment speaks, and the IANA zone in which it sits, for those who have not said."""

    lang: str = "en"
    zone: str = "Europe/Zurich"

    def lang_of(self, reader: Person | Place) -> str:
        """The language in which the person or place is written to."""
        return reader.lang or self.lang

    def zone_of(self, reader: Person | Place) -> str:
        """The zone in which the person or place is told of times."""
        return reader.zone or self.zone
