"""In which language and zone somebody is written to unasked: their own, or the place's; else the deployment's; and
whether they can be written to by mail."""

from __future__ import annotations

from dataclasses import dataclass

from storage.tables.people import Person
from storage.tables.places import Place


@dataclass(frozen=True)
class Usual:
    """What the deployment speaks, and the IANA zone in which it sits, for those who have not said. ``mails``: letters
    leave from here."""

    lang: str = "en"
    zone: str = "Europe/Zurich"
    mails: bool = True

    def lang_of(self, reader: Person | Place) -> str:
        """The language in which the person or place is written to."""
        return reader.lang or self.lang

    def zone_of(self, reader: Person | Place) -> str:
        """The zone in which the person or place is told of times."""
        return reader.zone or self.zone
