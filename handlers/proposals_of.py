"""Proposals as they stand: of which meeting, for whom, with which words, owners and day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any, get_args

from pydantic import TypeAdapter

from handlers import seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Pairs, Part, Reply, Row, Several, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Due, MeetingId, Party
from handlers.commands.pages import ShowForm
from handlers.commands.proposals import (
    AcceptProposals,
    DropProposals,
    Found,
    ProposedKind,
    ReviewProposals,
    ShowProposal,
)
from handlers.context import Context, Evidence
from handlers.due import bind
from handlers.errors import Refusal
from handlers.item_reply import deadline, label, parties, value
from handlers.items_record import new_item
from handlers.meetings_which import check_leads
from handlers.parties import to_parties
from handlers.rights import capacities_of, is_secretariat
from handlers.speakers import speaker_facts
from handlers.zones import start_of_day
from storage.item_parties import OWED
from storage.items import GIVEN, owed_as
from storage.meetings import LEADING, find_running, get_meeting
from storage.proposals import get_proposal, list_latest, list_meetings_with_proposals, list_proposals
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal

PAGE = 5
# A text that names no meeting is of one of the last weeks.
RECENT = timedelta(days=21)
DUE: TypeAdapter[Due] = TypeAdapter(Due)
# Whom an action names beside those who are to do it.
BESIDE = ("cooperating", "report_to")
KINDS: tuple[str, ...] = get_args(ProposedKind)


def digest_of(meeting_id: str, found: Found) -> str:
    """What tells a proposal from others: the same words of the same meeting are one."""
    words = " ".join(found.quote.casefold().split())
    return sha256(f"{meeting_id}\n{found.kind}\n{words}".encode()).hexdigest()


def latest_meeting(context: Context) -> Meeting | None:
    """The meeting that a text is of where none is named: the one running here, else the latest of the groups that
    the asker leads, or of the place's."""
    running = find_running(context.session, context.place.id) if context.place.audience != "direct" else None
    if running is not None:
        return running
    found = latest_meetings(context, most=1)
    recent = seen.today(context) - RECENT
    return found[0] if found and found[0].end >= recent else None


def latest_meetings(context: Context, most: int) -> list[Meeting]:
    """The latest meetings of the groups that the asker leads, or of the place's; the latest first."""
    held = sorted({group for group, capacity in capacities_of(context) if capacity in LEADING})
    groups = [context.place.group_id] if context.place.group_id else held or None
    if groups is None and not is_secretariat(context):
        return []
    return list_latest(context.session, groups, seen.today(context), most)


def meeting_of(context: Context, asked: MeetingId | None) -> Meeting:
    """The meeting that is meant, for whoever reviews what is proposed for it. Refuses others."""
    waiting = list_meetings_with_proposals(context.session) if asked is None else []
    found = seen.need_meeting(context, asked) if asked is not None else latest_meeting(context)
    if asked is None and len(waiting) == 1 and (found is None or found.id not in waiting):
        found = get_meeting(context.session, waiting[0])
    if found is None:
        raise Refusal("proposals-which-meeting")
    check_leads(context, found.group_id)
    return found


def need_proposal(context: Context, number: int) -> tuple[Proposal, Meeting]:
    """A proposal that waits, for whoever reviews it; to anybody else it is as good as unknown."""
    found = get_proposal(context.session, number)
    meeting = get_meeting(context.session, found.meeting_id) if found and found.meeting_id else None
    if found is None or meeting is None:
        raise Refusal("proposal-unknown", number=Code(value=str(number)))
    check_leads(context, meeting.group_id)
    if found.state != "open":
        raise Refusal("proposal-settled", number=Code(value=str(number)), state=Code(value=found.state))
    return found, meeting


def said_of(context: Context, proposal: Proposal, meeting: Meeting) -> Context:
    """The request with the words of the text as its evidence, said at the meeting."""
    said = min(context.now, start_of_day(meeting.start, meeting.zone))
    evidence = Evidence(proposal.quote, str(proposal.fields.get("lang", context.evidence.lang)), at=said)
    return replace(context, evidence=evidence)


def parties_of(proposal: Proposal, name: str = "responsible") -> tuple[Party, ...]:
    """Who is proposed to be responsible, cooperating or reported to."""
    return tuple(Party.model_validate(each) for each in proposal.fields.get(name, ()))


def due_of(proposal: Proposal) -> Due:
    return DUE.validate_python(proposal.fields.get("due", {"kind": "none"}))


def as_item(context: Context, proposal: Proposal, meeting: Meeting) -> Item:
    """How the item would stand; nothing is kept."""
    rows = to_parties(context, owed_as(proposal.kind), parties_of(proposal))
    rows += [row for name in BESIDE for row in to_parties(context, name, parties_of(proposal, name))]
    item = new_item(said_of(context, proposal, meeting), proposal.kind, str(proposal.fields["text"]), rows)
    # "The next meeting" of a text is that of the group whose meeting it tells of.
    item.meeting_id, item.group_id = meeting.id, meeting.group_id
    bind(context.session, item, due_of(proposal), meeting.zone, context.now)
    return item


def facts_of(context: Context, proposal: Proposal, meeting: Meeting) -> dict[str, Fact]:
    """What a line about a proposal takes."""
    item = as_item(context, proposal, meeting)
    lang = str(proposal.fields.get("lang", ""))
    return {
        "number": Code(value=str(proposal.id)),
        "kind": Code(value=proposal.kind),
        "text": Words(text=item.text, lang=lang),
        "responsible": Several(facts=tuple(parties(context, item, OWED))),
        "owned": seen.flag(parties(context, item, OWED)),
        **{name: Several(facts=tuple(parties(context, item, (name,)))) for name in BESIDE},
        "shared": seen.flag(parties_of(proposal, "cooperating")),
        "deadline": deadline(context, item),
        "dated": seen.flag(item.due_kind != "none"),
        **_topic(context, proposal),
        **speaker_facts(context, proposal),
        "position": Code(value=proposal.position or ""),
        "quote": Words(text=proposal.quote, lang=lang),
        "confidence": Count(n=round(proposal.confidence * 100)),
    }


def _topic(context: Context, proposal: Proposal) -> dict[str, Fact]:
    id_ = proposal.fields.get("topic")
    return {"topical": seen.flag(id_), "topic": seen.topic(context, str(id_)) if id_ else Words(text="")}


def review(
    context: Context,
    meeting: Meeting,
    title: Line,
    shown: int = 0,
    more: Sequence[Part] = (),
    after: int | None = None,
) -> Reply:
    """The proposals that wait for a meeting, to the asker alone, with a button for each: those behind the number
    ``after``, of which those up to ``shown`` were seen. Where all were, it begins anew."""
    waiting = list_proposals(context.session, meeting.id, after=after)
    here = [each for each in waiting if each.id > shown][:PAGE] or waiting[:PAGE]
    lines = [Line(key="proposal-line", facts=facts_of(context, each, meeting)) for each in here]
    rows = tuple(_row(each, line) for each, line in zip(here, lines, strict=True))
    parts = (*more, *((Items(lines=tuple(lines)), Line(key="proposals-note")) if lines else ()))
    last = here[-1].id if here else 0
    cursor = last if any(each.id > last for each in waiting) else None
    buttons = tuple(_one(each) for each in here) + _all(meeting, waiting, cursor, after)
    answer = Answer(rows=rows, total=len(waiting), cursor=cursor)
    return Reply(title=title, parts=parts, buttons=buttons, answer=answer, audience="asker", example=meeting.example)


def title_of(context: Context, key: str, meeting: Meeting, count: int) -> Line:
    """A title that names the meeting and how many proposals are meant."""
    named: dict[str, Fact] = seen.of_meeting(context, meeting)
    return Line(key=key, facts={**named, "count": Count(n=count)})


def shown(context: Context, proposal: Proposal, meeting: Meeting, title: Line) -> Reply:
    """One proposal in full: what would be recorded, and the words it stands on."""
    facts = facts_of(context, proposal, meeting)
    beside = [name for name in BESIDE if parties_of(proposal, name)]
    names = ["text", *(["responsible", *beside, "deadline"] if proposal.kind in GIVEN else [])]
    names += ["topic"] if proposal.fields.get("topic") else []
    pairs = [(label(name), value(facts[name])) for name in names]
    before = str(proposal.fields.get("before", ""))
    heard = [Line(key="proposal-before", facts={"words": Words(text=before)})] if before else []
    parts: list[Part] = [Pairs(pairs=tuple(pairs)), *heard, Line(key="proposal-said", facts=facts)]
    number, form = proposal.id, ShowForm(form="EditProposal", item=proposal.id)
    pressed = (
        _button("button-accept-proposal", AcceptProposals(proposals=(number,))),
        _button("button-edit-proposal", form),
        _button("button-drop-proposal", DropProposals(proposals=(number,))),
        _button("button-review-proposals", ReviewProposals(meeting=meeting.id)),
    )
    answer = Answer(rows=(Row(kind="proposal", id=str(number), facts=facts),), total=1)
    return Reply(title=title, parts=tuple(parts), buttons=pressed, answer=answer, audience="asker")


def _row(proposal: Proposal, line: Line) -> Row:
    return Row(kind="proposal", id=str(proposal.id), facts=line.facts)


def _one(proposal: Proposal) -> Button:
    line = Line(key="button-proposal", facts={"number": Code(value=str(proposal.id))})
    return Button(label=line, command=to_dict(ShowProposal(proposal=proposal.id)))


def _all(meeting: Meeting, waiting: Sequence[Proposal], cursor: int | None, after: int | None) -> tuple[Button, ...]:
    if not waiting:
        return ()
    # What has not been shown yet, or came in after it, was not read, and is not settled along with it.
    last = cursor or waiting[-1].id
    upto: dict[str, Any] = {"meeting": meeting.id, "upto": last, "after": after}
    accepts, drops = AcceptProposals(**upto), DropProposals(**upto)
    if cursor is None and after is None:
        return (_button("button-accept-all", accepts), _button("button-drop-all", drops))
    count = Count(n=sum(each.id <= last for each in waiting))
    further = ReviewProposals(meeting=meeting.id, cursor=cursor, after=after)
    return (
        *((_button("button-more", further),) if cursor is not None else ()),
        _button("button-accept-shown", accepts, count=count),
        _button("button-drop-shown", drops, count=count),
    )


def _button(key: str, command: Command, **told: Fact) -> Button:
    return Button(label=Line(key=key, facts=told), command=to_dict(command))
