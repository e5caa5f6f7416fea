"""How a speaker is kept: by name, or, where the group says so, only as the delegate of whom they speak for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers import facts
from handlers.answer import Code, Fact, Named, Words
from handlers.commands.fields import Party
from handlers.commands.proposals import Found
from handlers.context import Context
from storage.consents import get_consent
from storage.speakers import find_member, find_speaker, names_a_body
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.records import Proposal
from storage.tables.register import Member


@dataclass(frozen=True)
class Kept:
    """What is kept of who spoke: a name, or what stands for it, and of the parties those that are said otherwise for
    it."""

    speaker: str | None
    fields: dict[str, Any]
    parties: Mapping[str, tuple[Party, ...]]


def kept_speaker(context: Context, meeting: Meeting, found: Found) -> Kept:
    """Offices and bodies are nobody's names and stay; whoever else spoke is kept by their delegation, or by nothing
    where it is not known."""
    delegation = get_consent(context.session, meeting.group_id).speakers == "delegation"
    if not (delegation and found.speaker):
        return Kept(found.speaker, {}, {})
    person = find_speaker(context.session, found.speaker)
    if (person is not None and person.office) or (person is None and names_a_body(context.session, found.speaker)):
        return Kept(found.speaker, {}, {})
    member = _member(context, found.speaker, person)
    stands = _stands_for(person, member)
    named = {name: getattr(found, name) for name in ("responsible", "cooperating", "report_to")}
    said = {
        name: tuple(each for party in parties for each in _owner(party, found.speaker, person, stands))
        for name, parties in named.items()
    }
    return Kept(None, {"delegate": stands.model_dump(mode="json", exclude_none=True) if stands else {}}, said)


def speaker_facts(context: Context, proposal: Proposal) -> dict[str, Fact]:
    """Who spoke, and how they are called."""
    stands = proposal.fields.get("delegate")
    if stands is None:
        spoken = "yes" if proposal.speaker else "no"
        return {"speaker": Words(text=proposal.speaker or ""), "spoken": Code(value=spoken)}
    fact = _named(context, Party.model_validate(stands)) if stands else Words(text="")
    return {"speaker": fact, "spoken": Code(value="delegate" if stands else "somebody")}


def _member(context: Context, label: str, person: Person | None) -> Member | None:
    if person is not None:
        return context.session.get(Member, person.member_id) if person.member_id else None
    return find_member(context.session, label)


def _stands_for(person: Person | None, member: Member | None) -> Party | None:
    if member is not None:
        return Party(kind="member", id=member.id)
    if person is not None and person.body_id:
        return Party(kind="body", id=person.body_id)
    return Party(kind="unknown", words=person.organisation) if person is not None and person.organisation else None


def _owner(party: Party, label: str, person: Person | None, stands: Party | None) -> tuple[Party, ...]:
    """An owner who is the speaker goes by what stands for them."""
    is_speaker = party.words == label or (person is not None and party.id == person.ref)
    return (party,) if not is_speaker else (stands,) if stands else ()


def _named(context: Context, party: Party) -> Fact:
    if party.kind == "body":
        named = facts.body(context.session, party.id or "")
        return named.model_copy(update={"names": {**named.names, **named.acronyms}})
    member = context.session.get(Member, party.id) if party.kind == "member" else None
    return Named(id=member.id, names=member.names) if member else Words(text=party.words or "")
