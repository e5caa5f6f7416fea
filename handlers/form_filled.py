"""How things stand, as the fields of a form hold it before anybody types."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers.commands.fields import Party
from handlers.context import Context
from handlers.form_options import to_code
from handlers.group_consent import consent_filled, switches_filled
from handlers.proposals_of import due_of, need_proposal, parties_of
from storage.audit import find_version, opened, restore
from storage.items import owed_as
from storage.plans import get_leads
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import GroupConsent
from storage.tables.people import Person, Plan
from storage.tables.places import Place
from storage.tables.records import Proposal
from storage.tables.row import Row
from storage.tables.work import Audit
from storage.topics import get_body
from storage.undo import get_changed

PARTY_LISTS = ("responsible", "cooperating", "report_to")


def item_filled(session: Session, item: Item) -> dict[str, Any]:
    """An item's own fields as its form holds them. A deadline that hangs on a meeting is said anew."""
    owed = owed_as(item.kind)
    lists = {name: _codes(session, item, owed if name == "responsible" else name) for name in PARTY_LISTS}
    due = item.due_local.replace("T", " ")[:16] if item.due_local else str(item.due_date or "")
    filled = {
        "text": item.text,
        "due": "" if item.due_kind == "meeting" else due,
        "topic": item.topic_id,
        "meeting": item.meeting_id,
        **lists,
    }
    return _not_empty(filled)


def filled_at(session: Session, item: Item, version: int) -> dict[str, Any] | None:
    """An item's fields as its form held them when the item had this version; nothing where that is not kept."""
    data = find_version(session, "item", str(item.number), version)
    if data is None:
        return None
    was = Item()
    restore(was, data)
    was.parties = [ItemParty(**party) for party in data["parties"]]
    return item_filled(session, was)


def as_it_stands(context: Context, form: str, item: Item | None, number: int | None, about: Mapping[str, Any]) -> Any:
    """What a form about an item, or about that of which it is opened, holds at first; ``number`` is a proposal's."""
    if item is not None:
        plan = {"leads": _days(item.leads)} if form == "SetReminderPlan" else {}
        own = item_filled(context.session, item) if form == "EditItem" else plan
        own = _formal(context, item) if form == "SetFormalText" else own
        return _not_empty({"item": str(item.number), **own})
    if form == "EditProposal":
        return _proposal(context, number)
    find = STANDS.get(form)
    return _not_empty(find(context, about)) if find else {}


def _formal(context: Context, item: Item) -> dict[str, Any]:
    lang = context.evidence.lang
    return {"text": item.formal.get(lang) or item.text, "lang": lang}


def filled_before(session: Session, line: Audit) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """What a form held before a change, and what it holds by now, of a row whose form is filled with how it stands;
    nothing of others."""
    row, before = get_changed(session, line), line.before
    find = next((find for kind, find in OF_ROW.items() if isinstance(row, kind)), None)
    if row is None or find is None or before is None:
        return None
    was = type(row)()
    restore(was, opened(session, before))
    return _not_empty(find(was)), _not_empty(find(row))


def _proposal(context: Context, number: int | None) -> dict[str, Any]:
    proposal, _ = need_proposal(context, number or 0)
    return _not_empty({"proposal": str(proposal.id), **_of_proposal(proposal)})


def _of_proposal(proposal: Proposal) -> dict[str, Any]:
    parties = {name: [to_code(each) for each in parties_of(proposal, name)] for name in PARTY_LISTS}
    due = due_of(proposal).model_dump(mode="json")
    return {
        "text": str(proposal.fields["text"]),
        "due": str(due.get("date") or str(due.get("at", "")).replace("T", " ")[:16]),
        "topic": proposal.fields.get("topic"),
        **parties,
    }


def _profile(context: Context, _about: Mapping[str, Any]) -> dict[str, Any]:
    return _of_person(context.person)


def _of_person(person: Person) -> dict[str, Any]:
    ends = {"quiet_start": person.quiet_start, "quiet_end": person.quiet_end}
    return {
        "lang": person.lang,
        "zone": person.zone,
        **{name: f"{value:%H:%M}" for name, value in ends.items() if value},
        "leads": _days(person.leads),
        "reach": person.reach or "last",
    }


def _place(context: Context, _about: Mapping[str, Any]) -> dict[str, Any]:
    return _of_place(context.place)


def _of_place(place: Place) -> dict[str, Any]:
    model = str(bool(place.model)).lower()
    return {"eagerness": place.eagerness, "lang": place.lang, "model": model, "group": place.group_id}


def _plan(context: Context, about: Mapping[str, Any]) -> dict[str, Any]:
    group, kind = about.get("group"), about.get("of_class")
    if isinstance(kind, str):
        return {"leads": _days(get_leads(context.session, "kind", kind))}
    leads = get_leads(context.session, "group", group) if isinstance(group, str) else context.person.leads
    return {"leads": _days(leads)}


def _consent(context: Context, about: Mapping[str, Any]) -> dict[str, Any]:
    named = about.get("group")
    group = get_body(context.session, named) if isinstance(named, str) else None
    return consent_filled(context, group) if group else {}


def _days(leads: Sequence[int] | None) -> str:
    return ", ".join(str(each) for each in leads or ())


def _codes(session: Session, item: Item, capacity: str) -> list[str]:
    return [to_code(_party(session, each)) for each in item.parties if each.capacity == capacity]


def _party(session: Session, row: ItemParty) -> Party:
    person = session.get(Person, row.person_id) if row.person_id else None
    role = {"topic": row.topic_id, "body": row.body_id} if row.kind == "role" else {}
    id_ = None if role else (person.ref if person else row.body_id or row.member_id)
    return Party.model_validate({"kind": row.kind, "id": id_, "words": row.words, **role})


def _not_empty(filled: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in filled.items() if value}


STANDS: Mapping[str, Callable[[Context, Mapping[str, Any]], dict[str, Any]]] = MappingProxyType(
    {"SetProfile": _profile, "SetPlace": _place, "SetReminderPlan": _plan, "SetConsent": _consent}
)
OF_ROW: Mapping[type[Row], Callable[[Any], dict[str, Any]]] = MappingProxyType(
    {
        GroupConsent: switches_filled,
        Person: _of_person,
        Place: _of_place,
        Plan: lambda plan: {"leads": _days(plan.leads)},
        Proposal: _of_proposal,
    }
)
