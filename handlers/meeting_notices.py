"""What is said unasked of a meeting itself, at the moment of saying it: whether it still holds, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Answer, Button, Code, Count, Day, Fact, Items, Line, Moment, Part, Reply, Report, Row, Words
from handlers.commands.agenda import ShowFollowUp
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.meetings import ShowMeeting
from handlers.context import Context, Evidence
from handlers.desk import OF_DELIVERY
from handlers.follow_list import follow_up_paper
from handlers.item_reply import words
from handlers.meeting_plans import deadlines_of, opening
from handlers.meeting_readers import FOLLOW_UP, is_read_by, places_of
from handlers.meeting_words import named, shown
from handlers.own_words import key_for, own_words
from handlers.pauses import is_paused
from handlers.reader import to_reader
from handlers.release_rules import is_for_place
from handlers.usual import Usual
from handlers.windows import OF_WINDOW, WINDOW, Objection, accepted, objections
from handlers.zones import to_local
from storage.items import find_visible
from storage.meetings import get_record
from storage.notices import drop
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.places import Place

Told = tuple[Notice, Meeting]


def why_not_of(
    session: Session, person: Person, notice: Notice, meeting: Meeting, now: datetime, lang: str
) -> str | None:
    """Why it is not to be said any more: the meeting or the day changed, or the person is not concerned any more."""
    kind = str(notice.facts["kind"])
    day = _day(meeting, kind)
    if notice.stage in OF_DELIVERY:
        return None
    if kind in OF_WINDOW:
        record = get_record(session, meeting.id)
        day = record.open_until.toordinal() if record and record.open_until else None
        if not accepted(session, meeting):
            return "nothing"
    if day is None:
        return "closed"
    if day != notice.due_version:
        return "moved"
    if not is_read_by(session, meeting, kind, person, now):
        return "party"
    place = session.get(Place, notice.place_id) if notice.place_id else None
    if place is not None and place.id not in {each.id for each in places_of(session, meeting)}:
        return "place"
    return (
        "nothing" if kind == FOLLOW_UP and not paper_of(session, person, meeting, now, lang, place).sections else None
    )


def is_list(notice: Notice) -> bool:
    """Whether a paper comes with it."""
    return notice.meeting_id is not None and notice.stage == FOLLOW_UP


def deadline_at(notice: Notice, meeting: Meeting) -> datetime:
    """The instant by which what it tells is to be done."""
    kind = str(notice.facts["kind"])
    found = deadlines_of(meeting).get(kind)
    if kind in OF_WINDOW:
        return notice.latest or notice.due
    return opening(meeting) if kind == FOLLOW_UP or found is None else found[1]


def meeting_line(session: Session, notice: Notice, meeting: Meeting) -> Line:
    """What one notice says; in the secretariat's own words where it put it so."""
    if own := own_words(notice):
        key = key_for("notice-meeting-edited", own, meeting.start.day, meeting.start.year)
        return Line(key=key, facts={**_which(session, meeting), "words": own})
    if notice.stage == FOLLOW_UP:
        return Line(key="notice-follow-up", facts=_which(session, meeting))
    if notice.stage in OF_WINDOW:
        return Line(
            key=f"notice-{notice.stage}", facts={**_which(session, meeting), **_outcome(session, notice, meeting)}
        )
    told = told_of(session, notice, meeting)
    if notice.stage in OF_DELIVERY:
        return _of_delivery(session, notice, told)
    return Line(key="notice-meeting", facts=told)


def _of_delivery(session: Session, notice: Notice, told: dict[str, Fact]) -> Line:
    """What could not be told to whom, or shown where."""
    place_id = notice.facts.get("place")
    if place_id is None:
        who = facts.person(session.get_one(Person, notice.facts["who"]))
        return Line(key=f"notice-meeting-{notice.stage}", facts={**told, "who": who})
    place = session.get(Place, place_id)
    where = Words(text=(place.name or place.external) if place else "?")
    return Line(key=f"notice-place-{notice.stage}", facts={**told, "place": where})


def window_parts(session: Session, person: Person, told: Sequence[Told], now: datetime, lang: str) -> tuple[Part, ...]:
    """What is open to objections, or was objected to, as far as the reader may see it."""
    parts: list[Part] = []
    for notice, meeting in told:
        if notice.stage not in OF_WINDOW:
            continue
        reader = to_reader(_context(session, person, meeting, now, lang))
        sees = {each.number for each in accepted(session, meeting) if find_visible(session, each.number, reader)}
        if notice.stage == WINDOW:
            lines = [_item_line(each) for each in accepted(session, meeting) if each.number in sees]
        else:
            lines = [
                objection_line(session, each, meeting)
                for each in objections(session, meeting)
                if each.item.number in sees
            ]
        parts += [Items(lines=tuple(lines))] if lines else []
    return tuple(parts)


def _item_line(item: Item) -> Line:
    return Line(key="window-item", facts={"number": Code(value=str(item.number)), "text": words(item)})


def objection_line(session: Session, each: Objection, meeting: Meeting) -> Line:
    """Who objected to what, when and in which words."""
    told: dict[str, Fact] = {
        **_item_line(each.item).facts,
        "person": facts.person(each.person),
        "moment": Moment(at=to_local(each.row.at, meeting.zone).replace(second=0, microsecond=0), zone=meeting.zone),
        "words": facts.in_name_of(session, Words(text=each.row.note, lang=each.row.lang), each.row.body_id),
    }
    return Line(key="window-objection", facts=told)


def _outcome(session: Session, notice: Notice, meeting: Meeting) -> dict[str, Fact]:
    against = {each.item.number for each in objections(session, meeting)}
    confirmed = len(accepted(session, meeting)) - len(against)
    last = Day(date=date.fromordinal(notice.due_version), zone=meeting.zone)
    return {"day": last, "confirmed": Count(n=confirmed), "objected": Count(n=len(against))}


def told_of(session: Session, notice: Notice, meeting: Meeting) -> dict[str, Fact]:
    """What names a meeting and its deadline, or its list; the day as it stands now, else as it was planned."""
    kind = str(notice.facts["kind"])
    kept = meeting.deadlines.get(kind) or date.fromordinal(notice.due_version).isoformat()
    return {**_which(session, meeting), **named(kind), "day": shown(kept, meeting.zone)}


def meeting_row(session: Session, meeting: Meeting) -> Row:
    return Row(kind="meeting", id=meeting.id, facts=_which(session, meeting))


def meeting_buttons(session: Session, told: Sequence[Told], most: int) -> tuple[Button, ...]:
    """What is known of each meeting can be looked at, and its list."""
    seen: dict[str, Button] = {}
    for notice, meeting in told:
        about: dict[str, Fact] = {"group": facts.body(session, meeting.group_id)}
        if is_list(notice):
            seen[f"list/{meeting.id}"] = _button("button-show-follow-up", about, ShowFollowUp(meeting=meeting.id))
        seen[meeting.id] = _button("button-show-meeting", about, ShowMeeting(meeting=meeting.id))
    return tuple(seen.values())[:most]


def show_in_place(
    session: Session, person: Person, notices: Sequence[Notice], now: datetime, lang: str
) -> tuple[Reply | None, list[Notice]]:
    """The list before a meeting as everybody in a place may read it, in its language, on behalf of a person."""
    [notice] = notices
    meeting, place = session.get(Meeting, notice.meeting_id), session.get(Place, notice.place_id)
    reason = why_not_of(session, person, notice, meeting, now, lang) if meeting and place else "gone"
    if meeting is None or place is None or reason is not None:
        drop(notices, reason or "gone")
        return None, []
    if is_paused(session, meeting.group_id, None, now) or not is_for_place(session, notice, place, meeting.group_id):
        return None, []
    reply = Reply(
        title=meeting_line(session, notice, meeting),
        buttons=meeting_buttons(session, [(notice, meeting)], 2),
        answer=Answer(rows=(meeting_row(session, meeting),), total=1),
        report=paper_of(session, person, meeting, now, lang, place),
        example=meeting.example,
    )
    return reply, [notice]


def paper_of(
    session: Session, person: Person, meeting: Meeting, now: datetime, lang: str, place: Place | None = None
) -> Report:
    """The list of what is open before a meeting, as this person may see it, in their language, else in ``lang``; in a
    place as everybody there may see it."""
    return follow_up_paper(_context(session, person, meeting, now, lang, place), meeting)


def _context(
    session: Session, person: Person, meeting: Meeting, now: datetime, lang: str, place: Place | None = None
) -> Context:
    # Without a place they read it by themselves, wherever they are reached.
    alone = Place(platform="", installation="", external="", kind="direct", audience="direct")
    reader = place or person
    evidence, zone = Evidence("", Usual(lang).lang_of(reader)), reader.zone or meeting.zone
    return Context(session, now, person, place or alone, evidence, zone)


def _which(session: Session, meeting: Meeting) -> dict[str, Fact]:
    start: Fact = Day(date=meeting.start)
    if meeting.opens:
        start = Moment(at=datetime.fromisoformat(meeting.opens), zone=meeting.zone)
    return {"group": facts.body(session, meeting.group_id), "start": start, "reference": Code(value=meeting.id)}


def _day(meeting: Meeting, kind: str) -> int | None:
    if kind == FOLLOW_UP:
        return meeting.start.toordinal() if meeting.status == "planned" else None
    found = deadlines_of(meeting).get(kind)
    return found[0].toordinal() if found else None


def _button(key: str, about: dict[str, Fact], command: Command) -> Button:
    return Button(label=Line(key=key, facts=about), command=to_dict(command))
