"""What follows from a change that was taken back: people are told as things stand again, in the same transaction."""

from __future__ import annotations

from handlers.context import Context
from handlers.first_told import tell_first
from handlers.meeting_plans import replan_seats
from handlers.plans import replan
from handlers.release_rules import TRUST, follow_trust
from handlers.replanning import replan_class, replan_desk, replan_for, replan_group, replan_own, replan_posts
from storage.settings import bump_register
from storage.tables.items import Item
from storage.tables.people import Absence, Person, Plan, Setting
from storage.tables.places import Place
from storage.tables.register import FocalPoint, Membership
from storage.tables.work import Audit
from storage.undo import Changed


def follow_undone(context: Context, line: Audit, row: Changed) -> None:
    """Plans anew what depends on a row that is as it was before ``line``."""
    session, now = context.session, context.now
    match row:
        case Item():
            replan(session, [row], now)
        case Person():
            replan_for(session, [row.id], now)
            if not (line.after or {}).get("enrolled"):
                tell_first(session, [row], now)
            if (line.after or {}).get("trusted") != row.trusted:
                follow_trust(session, row.trusted, person_id=row.id)
        case Absence():
            replan_own(session, [row.person_id], now)
        case Plan(scope="group"):
            replan_group(session, row.subject, now)
        case Plan(scope="kind"):
            replan_class(session, row.subject, now)
        case Setting():
            about, _, group = row.name.partition(":")
            if about == TRUST:
                follow_trust(session, bool(row.value.get("on")), group_id=group)
        case Place():
            groups = {(line.after or {}).get("group_id"), row.group_id}
            replan_seats(session, {each for each in groups if each}, now)
        case Membership():
            replan_desk(session, now, row.group_id)
            replan_seats(session, {row.group_id}, now)
            bump_register(session)
        case FocalPoint():
            replan_posts(session, {(row.topic_id, row.body_id)}, now)
            bump_register(session)
