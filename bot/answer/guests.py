"""Who speaks and where, as rows; whoever is not in the register is a visitor."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.message import Incoming, Sender
from storage.identities import Account, find_account
from storage.people import add_person, add_route, find_person
from storage.places import get_place
from storage.routes import CHATS, prefer_route
from storage.tables.people import Person
from storage.tables.places import Place


def find_asker(session: Session, sender: Sender) -> Person | None:
    """Who speaks, if they are known: by the platform's account, else by the e-mail or handle that the door vouches
    for."""
    if sender.platform not in CHATS:
        return find_person(session, sender.user)
    account = to_account(sender)
    return find_account(session, account) or find_person(session, account.ref)


def nobody(ref: str) -> Person:
    """Somebody of whom nothing is known, as no row: they may see what anybody may."""
    return Person(id=0, ref=ref, name=ref, kind="visitor", rights=[], names={}, active=True, office=False)


def get_asker(session: Session, message: Incoming) -> tuple[Person, Place]:
    """The person and the place of a message, made where they are new; a direct place is a route back."""
    sender, spot = message.sender, message.spot
    person = find_asker(session, sender) or add_person(session, ref=_ref(sender), name=sender.user)
    kind = "direct" if spot.audience == "direct" else "channel"
    place = get_place(session, sender.platform, sender.installation, spot.place, kind=kind, audience=spot.audience)
    if sender.platform in CHATS:
        # Their door knows the ways to reach them.
        prefer_route(session, person.id, sender.platform, sender.installation)
    elif spot.audience == "direct":
        add_route(session, person, sender.platform, sender.installation, spot.place)
    return person, place


def _ref(sender: Sender) -> str:
    return to_account(sender).ref if sender.platform in CHATS else sender.user


def account_of(sender: Sender) -> Account | None:
    """The account by which somebody speaks; nothing where people are known otherwise."""
    return to_account(sender) if sender.platform in CHATS else None


def to_account(sender: Sender) -> Account:
    """The sender as an account of their platform."""
    return Account(sender.platform, sender.installation, sender.user)
