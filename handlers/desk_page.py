"""All that waits for the secretariat's hand, each with what can be pressed to settle it.

Reads alone: what is pressed is checked as everything is, when it is pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy.orm import Session

from handlers import seen
from handlers.account_words import of_account, said_of
from handlers.answer import Button, Count, Fact, Line, Words
from handlers.answers_told import answer_told, settling
from handlers.commands.desk import ShowTrail
from handlers.commands.fields import Party
from handlers.commands.items import ShowItem
from handlers.commands.notices import ReleaseNotices
from handlers.commands.pages import ShowForm
from handlers.commands.proposals import ReviewProposals
from handlers.commands.upkeep import ConfirmFocalPoint
from handlers.context import Context
from handlers.desk_lists import desk_lists
from handlers.follow_up import BACK, is_opened, settling_doubt, untold_line
from handlers.form_options import to_code
from handlers.item_buttons import form_button
from handlers.item_reply import button
from handlers.notices_coming import pause_line
from handlers.pauses import list_pauses
from handlers.release import notice_told, settling_notice
from handlers.rights import check_may, is_secretariat
from handlers.sheets import Desk, Sheet, Waits
from handlers.topic_holders import CONFIRMED_FOR, record_facts
from handlers.zones import local_day
from storage.accounts import list_requests
from storage.answers import list_waiting
from storage.doubtful import is_doubtful
from storage.focal_points import Held, any_own_focal_points, count_unconfirmed, list_unconfirmed
from storage.items import any_recorded
from storage.meetings import any_own_meetings
from storage.notices import Subject, count_held, list_held, list_unheard
from storage.proposals import any_proposed, count_by_meeting
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.upkeep import list_proposed

MOST = 10


def desk(context: Context) -> Desk:
    """The whole desk; for an administrator who is not of the secretariat, without what people wrote. Refuses
    ("may-not") everybody else."""
    check_may(context, ShowTrail())
    if not is_secretariat(context):
        return Desk({name: SHEETS[name](context) for name in OF_THE_REGISTER}, {}, {})
    sheets = {name: make(context) for name, make in SHEETS.items()}
    return Desk(sheets, desk_lists(context), _steps(context.session))


def _steps(session: Session) -> Mapping[str, bool]:
    """The list, a meeting, a report; where there are a list and a record the organisation is at work."""
    named, recorded = any_own_focal_points(session), any_recorded(session)
    if named and recorded:
        return {}
    return {"list": named, "meeting": any_own_meetings(session), "report": recorded or any_proposed(session)}


def _answers(context: Context) -> Sheet:
    found, total = list_waiting(context.session, MOST)
    waits = [Waits(answer_told(context, *each), settling(each[0].id, each[0].items)) for each in found]
    return _sheet("answers-waiting", waits, total)


def _release(context: Context) -> Sheet:
    held = list_held(context.session, MOST)
    waits = [Waits(notice_told(context, *each), settling_notice(each[0].id)) for each in held]
    every = (button("button-release", ReleaseNotices(notices=tuple(notice.id for notice, _, _ in held))),)
    return _sheet("release-sheet", waits, count_held(context.session) if held else 0, every if len(held) > 1 else ())


def _untold(context: Context) -> Sheet:
    found = list_unheard(context.session, context.now - BACK, context.now)
    waits = [Waits(untold_line(context, *each), _of_untold(context, each[0], each[1])) for each in found[:MOST]]
    return _sheet("untold", waits, len(found))


def _of_untold(context: Context, notice: Notice, item: Subject) -> tuple[Button, ...]:
    settling = settling_doubt(notice) if is_doubtful(notice) else ()
    if not isinstance(item, Item) or not is_opened(context, item):
        return settling
    return (
        *settling,
        button("button-show", ShowItem(item=item.number), item),
        form_button("button-hand-over", "ReassignItem", item),
    )


def _pauses(context: Context) -> Sheet:
    found = list_pauses(context.session, context.now)
    waits = []
    for each in found:
        scope = "group" if each.group else "class" if each.of_class else "all"
        ends = ReleaseNotices(scope=scope, group=each.group, of_class=each.of_class)
        waits.append(Waits(pause_line(context, each), (button("button-end-pause", ends),)))
    return _sheet("desk-pauses", waits, len(found))


def _proposals(context: Context) -> Sheet:
    found = count_by_meeting(context.session)
    waits = [
        Waits(
            Line(key="desk-proposals-line", facts={**seen.of_meeting(context, meeting), "count": Count(n=count)}),
            (button("button-review-proposals", ReviewProposals(meeting=meeting.id)),),
        )
        for meeting, count in found[:MOST]
    ]
    return _sheet("desk-proposals", waits, len(found))


def _entries(context: Context) -> Sheet:
    today = seen.today(context)
    before = today - CONFIRMED_FOR
    found = list_unconfirmed(context.session, before, today, MOST)
    topics = seen.named(context, "topic", {each.row.topic_id for each in found})
    bodies = seen.named(context, "body", {each.row.body_id for each in found if each.row.body_id})
    roles = seen.roles(context, {each.row.role_id for each in found})
    waits = []
    for each in found:
        row, who = each.row, seen.person(context, each.person)
        at: Fact = bodies[row.body_id] if row.body_id else topics[row.topic_id]
        told = record_facts(roles[row.role_id], row, who, today, ())
        line = {**told, "topic": topics[row.topic_id], "body": at, "has_body": seen.flag(row.body_id)}
        waits.append(Waits(Line(key="upkeep-line", facts=line), _of_entry(each, who)))
    return _sheet("desk-entries", waits, count_unconfirmed(context.session, before, today) if found else 0)


def _of_entry(each: Held, who: Fact) -> tuple[Button, ...]:
    row, holder = each.row, to_code(_party(each.person))
    about = {"topic": row.topic_id, **({"body": row.body_id} if row.body_id else {})}
    confirms = _labelled(button("button-confirm-entry", ConfirmFocalPoint.model_validate(about)), person=who)
    ends = button("button-end-focal-point", ShowForm(form="EndFocalPoint", filled={**about, "party": holder}))
    return (confirms, _labelled(ends, person=who))


def _successors(context: Context) -> Sheet:
    found = list_proposed(context.session, MOST)
    waits = []
    for proposed, row, person in found:
        follower = context.session.get(Person, proposed.person_id) if proposed.person_id else None
        to: Fact = seen.person(context, follower) if follower else Words(text=proposed.words or "")
        topic = seen.topic(context, row.topic_id)
        told = {
            "topic": topic,
            "body": seen.body(context, row.body_id) if row.body_id else topic,
            "has_body": seen.flag(row.body_id),
            "to": to,
            "person": seen.person(context, person),
            "day": seen.day(local_day(proposed.proposed_at, context.zone)),
        }
        about = {"topic": row.topic_id, **({"body": row.body_id} if row.body_id else {})}
        about |= {"party": to_code(_party(follower)) if follower else proposed.words or ""}
        records = button("button-record-successor", ShowForm(form="SetFocalPoint", filled=about))
        waits.append(Waits(Line(key="desk-successor", facts=told), (_labelled(records, to=to),)))
    return _sheet("desk-successors", waits, len(found))


def _accounts(context: Context) -> Sheet:
    found = list_requests(context.session)
    waits = []
    for request, identity in found[:MOST]:
        day = seen.day(local_day(request.made_at, context.zone))
        told = {**of_account(context, identity), "address": Words(text=request.address), "day": day}
        links = ShowForm(form="AssignAccount", filled={"account": said_of(context, identity)})
        waits.append(Waits(Line(key="desk-account-line", facts=told), (button("button-assign-account", links),)))
    return _sheet("desk-accounts", waits, len(found))


def _party(person: Person) -> Party:
    return Party(kind="office" if person.office else "person", id=person.ref)


def _sheet(key: str, waits: Sequence[Waits], total: int, buttons: tuple[Button, ...] = ()) -> Sheet:
    return Sheet(Line(key=key, facts={"count": Count(n=total)}), tuple(waits), total - len(waits), buttons)


def _labelled(pressed: Button, **told: Fact) -> Button:
    return pressed.model_copy(update={"label": Line(key=pressed.label.key, facts=told)})


SHEETS: Mapping[str, Callable[[Context], Sheet]] = MappingProxyType(
    {
        "answers": _answers,
        "release": _release,
        "proposals": _proposals,
        "successors": _successors,
        "entries": _entries,
        "pauses": _pauses,
        "untold": _untold,
        "accounts": _accounts,
    }
)
# What waits of the list and of its people, in which nothing stands that was said in private.
OF_THE_REGISTER = ("successors", "entries", "pauses", "accounts")
