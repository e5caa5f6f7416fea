"""What goes with an account as it changes hands: ways to reach whoever has it, what is on its way, where it reads."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Update, delete, or_, select, update
from sqlalchemy.orm import Session

from storage.identities import Account
from storage.messages import ON_THE_WAY
from storage.routes import FORMER, is_open
from storage.tables.notices import Attempt, Message, Notice, Post
from storage.tables.people import Route
from storage.tables.places import Place, PlaceMember

# Why it is held: nobody knows whether it arrived.
IN_DOUBT = "in-doubt"
QUIETLY: Mapping[str, Any] = MappingProxyType({"synchronize_session": False})


def list_routes_of(session: Session, person_id: int, account: Account) -> Sequence[Route]:
    """The ways of somebody that lead to this very account."""
    there = (Route.platform == account.platform, Route.installation == account.installation)
    routes = session.scalars(select(Route).where(Route.person_id == person_id, *there).order_by(Route.rank)).all()
    # A platform's address holds the account's id whole: one may begin as another does.
    id_ = re.compile(rf"(?<![\w-]){re.escape(account.external)}(?![\w-])")
    return [each for each in routes if id_.search(each.address)]


def other_ways(session: Session, person_id: int, account: Account, platforms: Sequence[str]) -> Sequence[Route]:
    """The open ways to somebody by accounts other than this one."""
    query = select(Route).where(Route.person_id == person_id, Route.platform.in_(platforms), is_open())
    known = {each.id for each in list_routes_of(session, person_id, account)}
    return [each for each in session.scalars(query.order_by(Route.rank, Route.id)) if each.id not in known]


def close_ways(session: Session, person_id: int, account: Account) -> Sequence[Notice]:
    """Nothing more that is the person's goes to the account, and what stands there is brought up to date no more. What
    was on its way there is planned again, but for what may have arrived, which is held: its notices are returned."""
    held = [each for each in list_routes_of(session, person_id, account) if each.state != FORMER]
    for route in held:
        route.state = FORMER
    session.flush()
    there = (Message.platform == account.platform, Message.installation == account.installation)
    theirs = (Message.person_id == person_id, *there)
    to_them = Message.address.in_([each.address for each in held])
    waits = select(Message).where(Message.state.in_(ON_THE_WAY), Message.kind == "bundle", *theirs, to_them)
    on_the_way = session.scalars(waits.order_by(Message.id).with_for_update()).all()
    unsure = [each.id for each in on_the_way if each.doubt or _has_begun(session, each)]
    for message in on_the_way:
        # Whoever sends it just now does not hold it any more.
        message.fence, message.worker_id, message.lease_until = message.fence + 1, None, None
        if message.id in unsure:
            _hold(session, message)
        else:
            _plan_again(session, message)
    alone = select(Place.id).where(Place.kind == "direct")
    shown = select(Message.id).where(or_(Message.place_id.is_(None), Message.place_id.in_(alone)), *theirs)
    session.execute(delete(Post).where(Post.message_id.in_(shown)), execution_options=QUIETLY)
    session.flush()
    return session.scalars(select(Notice).where(Notice.message_id.in_(unsure)).order_by(Notice.id)).all()


def _has_begun(session: Session, message: Message) -> bool:
    """Whether a try goes on of which nobody knows yet what comes of it."""
    begun = select(Attempt.id).where(Attempt.message_id == message.id, Attempt.ended.is_(None))
    return session.scalars(begun.limit(1)).first() is not None


def _plan_again(session: Session, message: Message) -> None:
    # Its key is free again, for the same notices are said by another way.
    message.state, message.reason, message.key = "expired", "superseded", f"{message.key[:40]}~{message.id}"
    carried = _carried(message).values(state="planned", message_id=None, version=Notice.version + 1)
    session.execute(carried)


def _hold(session: Session, message: Message) -> None:
    message.state, message.reason = "held", IN_DOUBT
    session.execute(_carried(message).values(state="held", reason=IN_DOUBT, version=Notice.version + 1))


def _carried(message: Message) -> Update:
    return update(Notice).where(Notice.message_id == message.id, Notice.state == "composed")


def open_ways(session: Session, person_id: int, account: Account) -> None:
    """An account that was the person's before, and is so again, reaches them again."""
    for route in list_routes_of(session, person_id, account):
        if route.state == FORMER:
            route.state = "open"
    session.flush()


def pass_seats(session: Session, account: Account, before: int, after: int) -> None:
    """Where the account was seen among those who read, whoever speaks by it now is."""
    here = select(Place.id).where(Place.platform == account.platform, Place.installation == account.installation)
    mine = PlaceMember.place_id.in_(here)
    known = select(PlaceMember.place_id).where(PlaceMember.person_id == after)
    moved = update(PlaceMember).where(mine, PlaceMember.person_id == before, PlaceMember.place_id.not_in(known))
    session.execute(moved.values(person_id=after), execution_options=QUIETLY)
    session.execute(delete(PlaceMember).where(mine, PlaceMember.person_id == before), execution_options=QUIETLY)
