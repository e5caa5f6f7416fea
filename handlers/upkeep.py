"""The list of focal points kept right: named, ended, confirmed, and successors proposed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Fact, Reply, Words
from handlers.away import check_days
from handlers.commands.command import Command
from handlers.commands.fields import BodyId, Party, TopicId
from handlers.commands.upkeep import ConfirmFocalPoint, EndFocalPoint, ProposeSuccessor, SetFocalPoint
from handlers.context import Context
from handlers.errors import Refusal
from handlers.plans import replan_posts
from handlers.reader import selves
from handlers.rights import is_secretariat
from handlers.trail import keep_row
from handlers.upkeep_reply import endings, others, shown, which, which_of_own
from storage import upkeep
from storage.audit import columns
from storage.focal_points import Held, list_focal_points, list_roles_of_people
from storage.people import find_person
from storage.settings import bump_register
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Succession


def set_focal_point(context: Context, command: SetFocalPoint) -> Reply:
    """Adds the entry, closes what was proposed for it, and shows who else is named there."""
    topic, body = seen.need_topic(context, command.topic), seen.need_body(context, command.body)
    person, since = _need_person(context, command.party), command.since or seen.today(context)
    check_days(since, command.until)
    before = [each for each in list_focal_points(context.session, topic.id, since) if each.row.body_id == body.id]
    if any(each.person.id == person.id and each.row.role_id == command.role for each in before):
        raise Refusal("upkeep-named-already", person=seen.person(context, person))
    row = FocalPoint(topic_id=topic.id, body_id=body.id, person_id=person.id, role_id=command.role, since=since)
    row.until, row.reference = command.until, command.reference
    row.confirmed_on, row.recorded_at = seen.today(context), context.now
    row.example = person.example
    context.session.add(row)
    _keep(context, command, row, None)
    for proposed in upkeep.list_pending(context.session, [each.row.id for each in before]):
        if proposed.person_id == person.id:
            _settle(context, command, proposed, "recorded")
    _follow(context, {(topic.id, body.id)})
    same = [each for each in before if each.row.role_id == command.role]
    return shown(context, command, [row], others(context, same), endings(context, same))


def end_focal_point(context: Context, command: EndFocalPoint) -> Reply:
    """The role is held until that day, and kept in the history; where several are meant, each is offered."""
    topic, today = seen.need_topic(context, command.topic), seen.today(context)
    body = seen.need_body(context, command.body) if command.body else None
    person = _need_person(context, command.party) if command.party else None
    held = list_focal_points(context.session, topic.id, today)
    meant = [each for each in held if body is None or each.row.body_id == body.id]
    meant = [each for each in meant if person is None or each.person.id == person.id]
    if not meant:
        raise Refusal("upkeep-nobody-named", topic=seen.topic(context, topic.id))
    if len(meant) > 1:
        return which(context, meant)
    row = meant[0].row
    until = command.until or today
    check_days(row.since or until, until)
    was = columns(row)
    row.until = until
    _keep(context, command, row, was)
    _follow(context, {(row.topic_id, row.body_id)})
    return shown(context, command, [row])


def confirm_focal_point(context: Context, command: ConfirmFocalPoint) -> Reply:
    """Today is the day on which these entries were last confirmed."""
    confirmed = [each.row for each in need_meant(context, command.topic, command.body)]
    for row in confirmed:
        was = columns(row)
        row.confirmed_on = seen.today(context)
        _keep(context, command, row, was)
    return shown(context, command, confirmed)


def propose_successor(context: Context, command: ProposeSuccessor) -> Reply:
    """Kept as a proposal: the body confirms, the secretariat records; until then the present entry stands."""
    meant = [each for each in need_meant(context, command.topic, command.body) if each.row.role_id == "focal_point"]
    if not meant:
        raise Refusal("upkeep-no-role")
    if len(meant) > 1:
        return which_of_own(context, meant, command)
    row, person = meant[0].row, _find(context, command.to)
    for earlier in upkeep.list_pending(context.session, [row.id]):
        _settle(context, command, earlier, "replaced")
    said = None if person else _said(command.to)
    proposed = upkeep.add_succession(context.session, row.id, person, said, context.person.id, context.now)
    keep_row(context, command, "succession", proposed, None)
    to: Fact = seen.person(context, person) if person else Words(text=said or "")
    return shown(context, command, [row], to=to)


def need_meant(context: Context, topic: TopicId | None, body: BodyId | None = None) -> list[Held]:
    """The asker's own entries; of a topic that is named, any where the secretariat asks. Refuses none."""
    session, today = context.session, seen.today(context)
    topic_id = seen.need_topic(context, topic).id if topic else None
    body_id = seen.need_body(context, body).id if body else None
    own = list_roles_of_people(session, selves(context, context.person), today)
    held = list_focal_points(session, topic_id, today) if topic_id and is_secretariat(context) else own
    found = [each for each in held if topic_id in (None, each.row.topic_id) and body_id in (None, each.row.body_id)]
    if not found:
        raise Refusal("upkeep-no-role")
    return found


def _need_person(context: Context, party: Party) -> Person:
    found = _find(context, party)
    if found is None:
        raise Refusal("party-unknown", words=Words(text=_said(party)))
    return found


def _find(context: Context, party: Party) -> Person | None:
    if party.id == "me":
        return context.person
    return find_person(context.session, party.id) if party.id and party.kind in ("person", "office") else None


def _said(party: Party) -> str:
    return party.words or party.id or party.topic or "?"


def _keep(context: Context, command: Command, row: FocalPoint, was: dict[str, Any] | None) -> None:
    keep_row(context, command, "focal_point", row, was)
    bump_register(context.session)


def _settle(context: Context, command: Command, proposed: Succession, state: str) -> None:
    was = columns(proposed)
    proposed.state = state
    keep_row(context, command, "succession", proposed, was)


def _follow(context: Context, posts: set[tuple[str, str | None]]) -> None:
    # Whoever is told of what a role or a body owes may be somebody else from now on.
    replan_posts(context.session, posts, context.now)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        SetFocalPoint: set_focal_point,
        EndFocalPoint: end_focal_point,
        ConfirmFocalPoint: confirm_focal_point,
        ProposeSuccessor: propose_successor,
    }
)
