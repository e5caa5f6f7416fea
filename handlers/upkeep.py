"""The list of focal points kept right: named, ended, confirmed, and successors proposed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Choice, Fact, Line, Reply, Words
from handlers.away import check_days
from handlers.commands.command import Command
from handlers.commands.fields import BodyId, Party, TopicId
from handlers.commands.upkeep import ConfirmFocalPoint, EndFocalPoint, ProposeSuccessor, SetFocalPoint
from handlers.confirming import ask_body, ask_desk, confirms_as, over, settle, speaks, spoken_for
from handlers.context import Context
from handlers.errors import Refusal
from handlers.parties import find_known, need_person
from handlers.reader import selves
from handlers.replanning import replan_posts
from handlers.rights import is_secretariat
from handlers.task_buttons import recording
from handlers.trail import keep_row
from handlers.upkeep_reply import changes_first, endings, others, shown, which, which_of_own
from storage import upkeep
from storage.audit import columns
from storage.focal_points import (
    Held,
    list_focal_points,
    list_naming_bodies,
    list_roles_of_bodies,
    list_roles_of_people,
    to_naming,
)
from storage.settings import bump_register
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Succession


def set_focal_point(context: Context, command: SetFocalPoint) -> Reply:
    """Adds the entry, closes what was proposed for it, and shows who else is named there.

    A change that was proposed is recorded with the reference of the body's word on it, and not without one.
    """
    topic, body = seen.need_topic(context, command.topic), seen.need_body(context, command.body)
    person, since = need_person(context, command.party), command.since or seen.today(context)
    check_days(since, command.until)
    before = [each for each in list_focal_points(context.session, topic.id, since) if each.row.body_id == body.id]
    if any(each.person.id == person.id and each.row.role_id == command.role for each in before):
        raise Refusal("upkeep-named-already", person=seen.person(context, person))
    _check_reference(context, command, person, before)
    row = FocalPoint(topic_id=topic.id, body_id=body.id, person_id=person.id, role_id=command.role, since=since)
    row.until, row.reference = command.until, command.reference
    row.confirmed_on, row.recorded_at, row.confirmed_by = seen.today(context), context.now, "desk"
    row.example = person.example
    context.session.add(row)
    _keep(context, command, row, None)
    for proposed in upkeep.list_pending(context.session, [each.row.id for each in before]):
        if proposed.person_id == person.id:
            _settle(context, command, proposed, "recorded")
    _follow(context, {(topic.id, body.id)})
    settle(context, command, {body.id})
    same = [each for each in before if each.row.role_id == command.role]
    return shown(context, command, [row], others(context, same), endings(context, same))


def end_focal_point(context: Context, command: EndFocalPoint) -> Reply:
    """The role is held until that day, and kept in the history; where several are meant, each is offered."""
    topic, today = seen.need_topic(context, command.topic), seen.today(context)
    body = seen.need_body(context, command.body) if command.body else None
    person = need_person(context, command.party) if command.party else None
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
    settle(context, command, {row.body_id})
    return shown(context, command, [row])


def confirm_focal_point(context: Context, command: ConfirmFocalPoint) -> Reply:
    """Today is the day on which these entries were last confirmed.

    Where a change is proposed, whoever speaks for the body is asked about it first; said of one topic, the entry stays
    as it is and the proposal is withdrawn.
    """
    meant = need_meant(context, command.topic, command.body)
    waiting = [each for each in meant if _waits(context, each)]
    if command.topic is not None:
        for each in upkeep.list_pending(context.session, [each.row.id for each in waiting]):
            _settle(context, command, each, "withdrawn")
        waiting = []
    confirmed = [each.row for each in meant if each not in waiting]
    for row in confirmed:
        was = columns(row)
        row.confirmed_on, row.confirmed_by = seen.today(context), confirms_as(context, row)
        _keep(context, command, row, was)
    settle(context, command, {row.body_id for row in confirmed})
    return changes_first(context, command, confirmed, waiting)


def propose_successor(context: Context, command: ProposeSuccessor) -> Reply:
    """Kept as a proposal until the body confirms it, and as its word where whoever speaks for the body makes it; the
    secretariat records, and until then the present entry stands."""
    meant = [each for each in need_meant(context, command.topic, command.body) if each.row.role_id == "focal_point"]
    if not meant:
        raise Refusal("upkeep-no-role")
    if len(meant) > 1:
        return which_of_own(context, meant, command)
    row, person = meant[0].row, find_known(context, command.to)
    if person is not None and person.id == row.person_id:
        raise Refusal("successor-same", who=facts.person(person))
    said = None if person else _said(command.to)
    proposed = _proposed(context, command, row, person, said)
    to: Fact = seen.person(context, person) if person else Words(text=said or "")
    if not speaks(context, row.body_id):
        ask_body(context, command, proposed, row)
        return shown(context, command, [row], to=to)
    was = columns(proposed)
    proposed.state, proposed.agreed_by, proposed.agreed_at = upkeep.AGREED, context.person.id, context.now
    keep_row(context, command, "succession", proposed, was)
    ask_desk(context, command, proposed, row)
    settle(context, command, {row.body_id})
    reply = shown(context, command, [row], to=to)
    return reply.model_copy(update={"title": Line(key="successor-agreed", facts={"to": to})})


def _proposed(
    context: Context, command: ProposeSuccessor, row: FocalPoint, person: Person | None, said: str | None
) -> Succession:
    """What was proposed already where it is the same; any other proposal gives way to this one."""
    for earlier in upkeep.list_pending(context.session, [row.id]):
        if speaks(context, row.body_id) and (earlier.person_id, earlier.words) == (person and person.id, said):
            return earlier
        _settle(context, command, earlier, "replaced")
    made = upkeep.add_succession(context.session, row.id, person, said, context.person.id, context.now)
    keep_row(context, command, "succession", made, None)
    return made


def _waits(context: Context, each: Held) -> bool:
    """Whether a change is proposed to which the asker might agree for the body."""
    if not speaks(context, each.row.body_id):
        return False
    pending = upkeep.list_pending(context.session, [each.row.id])
    return any(proposed.state == upkeep.PENDING for proposed in pending)


def _check_reference(context: Context, command: SetFocalPoint, person: Person, before: Sequence[Held]) -> None:
    proposed = upkeep.list_pending(context.session, [each.row.id for each in before])
    meant = [each for each in proposed if each.person_id == person.id]
    if command.reference is None and meant:
        forms = (each for each in recording(context.session, meant[0]) if each.command)
        choices = tuple(Choice(label=each.label, command=each.command or {}) for each in forms)
        raise Refusal("upkeep-reference", choices, person=seen.person(context, person))


def need_meant(context: Context, topic: TopicId | None, body: BodyId | None = None) -> list[Held]:
    """The asker's own entries, and those of the bodies for which they speak; of a topic or a body that is named, any
    where the secretariat asks. Refuses none."""
    session, today = context.session, seen.today(context)
    topic_id = seen.need_topic(context, topic).id if topic else None
    bodies = _bodies(context, body)
    held = list_roles_of_people(session, selves(context, context.person), today)
    if is_secretariat(context) and topic_id:
        held = list_focal_points(session, topic_id, today)
    else:
        asked = bodies if is_secretariat(context) and not topic_id else frozenset()
        of_bodies = list_roles_of_bodies(session, spoken_for(context) | asked, today)
        held += [each for each in of_bodies if each.row.id not in {own.row.id for own in held}]
    found = [each for each in held if topic_id in (None, each.row.topic_id)]
    found = [each for each in found if not bodies or each.row.body_id in bodies]
    if not found:
        raise Refusal("upkeep-no-role")
    return found


def _bodies(context: Context, body: BodyId | None) -> frozenset[str]:
    """The body that was named, and the one that names focal points on its behalf."""
    if body is None:
        return frozenset()
    found = seen.need_body(context, body)
    return frozenset({found.id, *to_naming(list_naming_bodies(context.session), found)})


def _said(party: Party) -> str:
    return party.words or party.id or party.topic or "?"


def _keep(context: Context, command: Command, row: FocalPoint, was: dict[str, Any] | None) -> None:
    keep_row(context, command, "focal_point", row, was)
    bump_register(context.session)


def _settle(context: Context, command: Command, proposed: Succession, state: str) -> None:
    was = columns(proposed)
    proposed.state = state
    keep_row(context, command, "succession", proposed, was)
    over(context, command, proposed, "closed" if state == "recorded" else "withdrawn")


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
