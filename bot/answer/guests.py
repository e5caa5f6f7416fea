"""Who speaks and where, as rows; whoever is not in the register is a visitor."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.message import Incoming
from storage.people import add_person, add_route, find_person
from storage.places import get_place
from storage.tables.people import Person
from storage.tables.places import Place


def get_asker(session: Session, message: Incoming) -> tuple[Person, Place]:
    """The person and the place of a message, made where they are new; a direct place is a route back."""
    sender, spot = message.sender, message.spot
    person = find_person(session, sender.user) or add_person(session, ref=sender.user, name=sender.user)
    kind = "direct" if spot.audience == "direct" else "channel"
    place = get_place(session, sender.platform, sender.installation, spot.place, kind=kind, audience=spot.audience)
    if spot.audience == "direct":
        add_route(session, person, sender.platform, sender.installation, spot.place)
    return person, place
