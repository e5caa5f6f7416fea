"""What is open to everybody, as the secretariat reads and settles it: topics, meetings and the names of offices.

Of an office only the name is shown, and only where its entry isn't kept for staff; a person's name is never marked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Part, Reply, Row, Several, Term
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.public import ListPublic, MarkPublic, PublicKind
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.parties import need_person
from handlers.public_marks import KINDS, Marked, standing
from handlers.trail import keep_row
from storage import public as marks
from storage.audit import columns
from storage.settings import bump_register
from storage.tables.meetings import Meeting
from storage.tables.register import Body

MOST = 20


def list_public(context: Context, command: ListPublic) -> Reply:
    """All that may be marked, as data; in words what is public now."""
    kinds = (command.kind,) if command.kind else KINDS
    found = {kind: list(standing(context, kind).values()) for kind in kinds}
    rows = tuple(_row(kind, each) for kind in kinds for each in found[kind])
    return Reply(
        title=Line(key="public-list"),
        parts=tuple(part for kind in kinds for part in _told(kind, found[kind])),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
    )


def mark_public(context: Context, command: MarkPublic) -> Reply:
    """Nothing is changed where somebody has changed one of them since it was shown."""
    kind, ids = _meant(context, command)
    stands = standing(context, kind)
    if command.every:
        ids = [id_ for id_, each in stands.items() if each.may_be(command.public)]
    _check(command, [stands[id_] for id_ in ids if id_ in stands], len(ids))
    if command.was is not None:
        since = _changed_since(command, [stands[id_] for id_ in ids], command.was)
        if since:
            return _as_it_stands(since)
    changed = [stands[id_] for id_ in ids if stands[id_].may_be(command.public)]
    if not changed:
        return Reply(title=Line(key="public-already" if command.public else "public-not-yet"), audience="asker")
    KEEPERS[kind](context, command, {each.id for each in changed})
    names = Items(lines=tuple(_line(each) for each in changed[:MOST]))
    return Reply(
        title=Line(key="public-marked" if command.public else "public-no-more", facts={"kind": Code(value=kind)}),
        parts=(names, *_rest(len(changed))),
        buttons=(undo_button(context),),
        answer=Answer(rows=tuple(_row(kind, each) for each in changed), total=len(changed)),
        audience="asker",
    )


def _meant(context: Context, command: MarkPublic) -> tuple[PublicKind, list[str]]:
    """Which kind is meant, and which of it; refuses what there is not, and where nothing was said."""
    if command.topic is not None:
        return "topics", [seen.need_topic(context, command.topic).id]
    if command.meeting is not None:
        return "meetings", [_meeting(context, seen.need_meeting(context, command.meeting))]
    if command.party is not None:
        return "offices", [_office(context, command.party, public=command.public)]
    if command.kind is None or not (command.several or command.every):
        raise Refusal("public-what")
    return command.kind, list(dict.fromkeys(command.several))


def _meeting(context: Context, meeting: Meeting) -> str:
    group = context.session.get_one(Body, meeting.group_id)
    if group.staff_only:
        raise Refusal("public-staff-only", name=Term(key="reading-meeting-on", facts=seen.of_meeting(context, meeting)))
    return meeting.id


def _office(context: Context, party: Party, *, public: bool) -> str:
    person = need_person(context, party)
    if public and not person.office:
        raise Refusal("public-only-offices", person=seen.person(context, person))
    return person.ref


def _check(command: MarkPublic, meant: Sequence[Marked], asked: int) -> None:
    """Refuses what is not there or can't be marked, whoever sent it."""
    if len(meant) < asked:
        raise Refusal("public-none-such")
    for each in meant:
        if command.public and each.person:
            raise Refusal("public-only-offices", person=each.called)
        if command.public and each.state == "staff":
            raise Refusal("public-staff-only", name=each.called)


def _changed_since(command: MarkPublic, meant: Sequence[Marked], was: Collection[str]) -> list[Marked]:
    """Those that stand otherwise than they were shown; of what already is as it shall be there is nothing to say."""
    return [each for each in meant if (each.id in was) != each.public != command.public]


def _as_it_stands(since: Sequence[Marked]) -> Reply:
    lines = tuple(
        Line(key="public-since", facts={"name": each.called, "state": Code(value=each.state)}) for each in since
    )
    return Reply(
        title=Line(key="public-changed"),
        parts=(Items(lines=lines[:MOST]), *_rest(len(lines)), Line(key="public-changed-how")),
        audience="asker",
    )


def _keep_marks(kind: PublicKind) -> Callable[[Context, MarkPublic, Collection[str]], None]:
    def keep(context: Context, command: MarkPublic, ids: Collection[str]) -> None:
        row = marks.lock_marked(context.session, kind)
        before, had = columns(row), marks.list_marked(context.session, kind)
        marks.set_marked(context.session, kind, had | set(ids) if command.public else had - set(ids))
        keep_row(context, command, "setting", row, before)

    return keep


def _keep_entries(context: Context, command: MarkPublic, refs: Collection[str]) -> None:
    """What is kept for staff stays so."""
    was, becomes = ("outsiders", "public") if command.public else ("public", "outsiders")
    for row, person in marks.list_entries(context.session, seen.today(context)):
        if person.ref in refs and row.audience == was and not row.example:
            before = columns(row)
            row.audience = becomes
            keep_row(context, command, "focal_point", row, before)
    bump_register(context.session)


def _told(kind: PublicKind, found: Sequence[Marked]) -> list[Part]:
    shown = [each for each in found if each.state in ("public", "partly")]
    counts: dict[str, Fact] = {"count": Count(n=len(shown)), "total": Count(n=len(found))}
    parts: list[Part] = [Line(key="public-of-kind", facts={"kind": Code(value=kind), **counts})]
    if shown:
        parts.append(Items(lines=tuple(_line(each) for each in shown[:MOST])))
    return [*parts, *_rest(len(shown))]


def _rest(count: int) -> tuple[Line, ...]:
    return (Line(key="public-rest", facts={"count": Count(n=count - MOST)}),) if count > MOST else ()


def _line(each: Marked) -> Line:
    return Line(key="public-line", facts={"name": each.called})


def _row(kind: PublicKind, each: Marked) -> Row:
    told: dict[str, Fact] = {
        "name": each.called,
        "state": Code(value=each.state),
        "own": seen.flag(each.person),
        "topics": Several(facts=each.topics),
        "bodies": Several(facts=each.bodies),
    }
    return Row(kind=f"public_{kind}", id=each.id, facts=told)


KEEPERS: Mapping[PublicKind, Callable[[Context, MarkPublic, Collection[str]], None]] = MappingProxyType(
    {"topics": _keep_marks("topics"), "meetings": _keep_marks("meetings"), "offices": _keep_entries}
)
HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ListPublic: list_public, MarkPublic: mark_public}
)
