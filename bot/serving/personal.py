"""What the process says to one person of its own accord, on one of their ways."""

from __future__ import annotations

from bot.app import Focal
from storage.messages import Addressed
from storage.tables.people import Person, Route


def addressed(focal: Focal, person: Person, route: Route) -> Addressed:
    """To whom and how, as fields of a message: on this way, in their language and zone, else the organisation's."""
    return {
        "person_id": person.id,
        "place_id": None,
        "platform": route.platform,
        "installation": route.installation,
        "address": route.address,
        "route_id": route.id,
        "lang": person.lang or focal.settings.language,
        "zone": person.zone or focal.settings.zone,
    }
