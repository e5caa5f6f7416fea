"""Opening a form: prefilled with how things stand, and only for whoever may send it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers import seen
from handlers.answer import Code, Reply
from handlers.binding import check_not_closed, check_open, check_owes, check_own, check_shared, check_takes_part
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.errors import Refusal
from handlers.form_options import options_of, to_code
from handlers.forms import FORMS, question, to_form
from handlers.group_consent import consent_filled
from handlers.item_reply import item_line
from handlers.proposals_of import due_of, need_proposal, responsible_of
from handlers.reader import need_item
from handlers.rights import RULES, leads_group, may, roles_of
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.topics import get_body

PARTY_LISTS = ("responsible", "cooperating", "report_to")
Check = Callable[[Context, Item], None]


def _open(_context: Context, item: Item) -> None:
    check_open(item)


def _not_closed(_context: Context, item: Item) -> None:
    check_not_closed(item)


def _shared(_context: Context, item: Item) -> None:
    check_shared(item)


# What the handler of each command will refuse for the item, so that no form is filled in vain.
CHECKS: Mapping[str, tuple[Check, ...]] = MappingProxyType(
    {
        "EditItem": (_not_closed, check_own),
        "MoveDeadline": (_not_closed, check_owes),
        "ReassignItem": (_not_closed, _shared, check_owes),
        "ReportProgress": (_open, check_takes_part),
        "CompleteItem": (_open, check_owes),
        "WithdrawItem": (_not_closed, check_own),
        "ReopenItem": (check_takes_part,),
        "SnoozeReminder": (_open,),
    }
)


def show_form(context: Context, command: ShowForm) -> Reply:
    """The form, to the asker alone. Refused ("offer-gone", "may-not" …) where it could not be sent."""
    if command.form not in FORMS:
        raise Refusal("offer-gone")
    rule, roles = RULES[command.form], roles_of(context)
    if not may(rule, roles, context.place.audience):
        here = may(rule, roles, "direct")
        raise Refusal("may-not-here" if here else "may-not", command=Code(value=COMMANDS[command.form].key()))
    item = _item(context, command)
    given = {name: list(each) if isinstance(each, tuple) else each for name, each in (command.filled or {}).items()}
    stands = {**_as_it_stands(context, command.form, item, command.item), **_with_group(context, command.form, given)}
    filled = {**stands, **given}
    form = to_form(command.form, filled, options_of(context, filled))
    about = (item_line(context, item),) if item else ()
    return Reply(title=form.title, parts=(*about, *question(form)), form=form, audience="asker")


def item_filled(session: Session, item: Item) -> dict[str, Any]:
    """An item's own fields as its form holds them. A deadline that hangs on a meeting is said anew."""
    owed = "addressed" if item.kind == "call_to_action" else "responsible"
    lists = {name: _codes(session, item, owed if name == "responsible" else name) for name in PARTY_LISTS}
    due = item.due_local.replace("T", " ")[:16] if item.due_local else str(item.due_date or "")
    filled = {
        "text": item.text,
        "due": "" if item.due_kind == "meeting" else due,
        "topic": item.topic_id,
        "meeting": item.meeting_id,
        **lists,
    }
    return {name: value for name, value in filled.items() if value}


def _item(context: Context, command: ShowForm) -> Item | None:
    if command.form not in CHECKS:
        return None
    if command.item is None:
        raise Refusal("offer-gone")
    item = need_item(context, command.item)
    for check in CHECKS[command.form]:
        check(context, item)
    return item


def _as_it_stands(context: Context, form: str, item: Item | None, number: int | None) -> dict[str, Any]:
    if item is not None:
        about = {"item": str(item.number)}
        return {**about, **(item_filled(context.session, item) if form == "EditItem" else {})}
    if form == "EditProposal":
        return _proposal(context, number)
    if form == "SetProfile":
        return _profile(context)
    return _place(context) if form == "SetPlace" else {}


def _with_group(context: Context, form: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """How things stand of a group that the form is opened for."""
    named = given.get("group")
    group = get_body(context.session, named) if form == "SetConsent" and isinstance(named, str) else None
    if group is not None and not leads_group(context, group.id):
        raise Refusal("captions-not-yours", group=seen.body(context, group.id))
    return consent_filled(context, group) if group else {}


def _proposal(context: Context, number: int | None) -> dict[str, Any]:
    proposal, _ = need_proposal(context, number or 0)
    parties = [to_code(each) for each in responsible_of(proposal)]
    due = due_of(proposal).model_dump(mode="json")
    filled = {
        "proposal": str(proposal.id),
        "text": str(proposal.fields["text"]),
        "responsible": parties,
        "due": str(due.get("date") or str(due.get("at", "")).replace("T", " ")[:16]),
        "topic": proposal.fields.get("topic"),
    }
    return {name: value for name, value in filled.items() if value}


def _profile(context: Context) -> dict[str, Any]:
    person = context.person
    ends = {"quiet_start": person.quiet_start, "quiet_end": person.quiet_end}
    filled = {
        "lang": person.lang,
        "zone": person.zone,
        **{name: f"{value:%H:%M}" for name, value in ends.items() if value},
        "leads": ", ".join(str(each) for each in person.leads or ()),
        "reach": person.reach or "last",
    }
    return {name: value for name, value in filled.items() if value}


def _place(context: Context) -> dict[str, Any]:
    place = context.place
    model = str(bool(place.model)).lower()
    filled = {"eagerness": place.eagerness, "lang": place.lang, "model": model, "group": place.group_id}
    return {name: value for name, value in filled.items() if value}


def _codes(session: Session, item: Item, capacity: str) -> list[str]:
    return [to_code(_party(session, each)) for each in item.parties if each.capacity == capacity]


def _party(session: Session, row: ItemParty) -> Party:
    person = session.get(Person, row.person_id) if row.person_id else None
    role = {"topic": row.topic_id, "body": row.body_id} if row.kind == "role" else {}
    id_ = None if role else (person.ref if person else row.body_id or row.member_id)
    return Party.model_validate({"kind": row.kind, "id": id_, "words": row.words, **role})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowForm: show_form})
