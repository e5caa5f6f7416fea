"""What is said unasked, at the moment of saying it: whether it still holds, and in which words.

All that one person is to be told becomes one reply, in the order of the deadlines. It never blames: an item past
its date remains open.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from handlers.answer import Answer, Button, Count, Day, ItemRow, Items, Line, Reply, Row
from handlers.answers_told import settling
from handlers.as_read import is_as_read
from handlers.commands.fields import DueDate
from handlers.commands.items import CompleteItem, MoveDeadline, ShowItem
from handlers.desk import ANSWERED, DESK, OF_DELIVERY
from handlers.item_buttons import answering, changed, done, later, shown
from handlers.item_data import item_row
from handlers.item_reply import button
from handlers.meeting_notices import (
    deadline_at,
    is_list,
    meeting_buttons,
    meeting_row,
    paper_of,
    show_in_place,
    why_not_of,
    window_parts,
)
from handlers.notice_words import notice_line
from handlers.pauses import is_paused
from handlers.plans import (
    CALLED,
    COPIED,
    FOLLOWING,
    JOINED,
    REMINDED,
    SCHEDULED,
    TO_OWNERS,
    is_still_news,
)
from handlers.recipients import readers
from handlers.snoozes import snoozed_until
from handlers.stages import soonest, to_hours
from handlers.task_buttons import own_buttons, task_buttons
from handlers.task_notices import list_parts, still_copied
from handlers.zones import local_day
from storage.notices import OWN, Subject, drop, find_subject, may_have_arrived, retime
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person

LATE = timedelta(hours=6)
WEEK = timedelta(days=7)
# Said of the item itself, whatever its deadline is by then.
UNDATED = ("snoozed", "assigned", "reopened", CALLED, JOINED)
TO_BE_DONE = (*SCHEDULED, *TO_OWNERS)
MOST_BUTTONS = 5
# Since when something has waited that came in somebody's quiet hours.
WAITED = "waited_since"


def compose_notices(
    session: Session, person: Person, notices: Sequence[Notice], now: datetime, lang: str
) -> tuple[Reply | None, list[Notice]]:
    """One reply for everything that still holds, and the notices it tells. ``lang`` is for whoever has set none.

    What no longer holds is marked superseded. What is paused, or comes late and can wait for the end of the reader's
    quiet hours, stays planned and is not in the reply; where nothing is left there is no reply.
    """
    if any(notice.place_id for notice in notices):
        return show_in_place(session, person, notices, now, lang)
    found = [(notice, find_subject(session, notice)) for notice in notices]
    drop([notice for notice, subject in found if subject is None], "gone")
    there = [(notice, subject) for notice, subject in found if subject is not None]
    holding = [(notice, subject) for notice, subject in there if _holds(session, person, notice, subject, now, lang)]
    holding = [each for each in holding if is_as_read(session, person, *each, now)]
    kept = [
        (notice, subject) for notice, subject in holding if not is_paused(session, subject.group_id, person.kind, now)
    ]
    kept = _with_one_paper(sorted([each for each in kept if not _rests(session, person, *each, now)], key=_in_order))
    if not kept:
        return None, []
    return _reply(session, person, kept, now, lang), [notice for notice, _ in kept]


def _in_order(pair: tuple[Notice, Subject]) -> tuple[datetime, int, datetime]:
    notice, subject = pair
    if isinstance(subject, Meeting):
        return deadline_at(notice, subject), 0, notice.due
    return subject.due_at or datetime.max.replace(tzinfo=UTC), subject.number, notice.due


def _with_one_paper(kept: Sequence[tuple[Notice, Subject]]) -> list[tuple[Notice, Subject]]:
    """A message carries one file: a second list waits for the next."""
    papers = [notice for notice, _ in kept if is_list(notice)]
    return [each for each in kept if each[0] not in papers[1:]]


def _holds(session: Session, person: Person, notice: Notice, subject: Subject, now: datetime, lang: str) -> bool:
    if isinstance(subject, Meeting):
        reason = why_not_of(session, person, notice, subject, now, lang)
    else:
        reason = _why_not(session, person, notice, subject, now)
    if reason is not None:
        drop([notice], reason)
    return reason is None


def _why_not(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> str | None:
    """Why a notice is not to be said any more: the item, its deadline or its party changed, or it was put off."""
    if notice.stage not in (*FOLLOWING, *TO_OWNERS):
        return None if is_still_news(notice, item) and still_copied(session, person, notice, item, now) else "changed"
    if item.status not in REMINDED:
        return "closed"
    if notice.stage not in UNDATED and notice.due_version != item.due_version:
        return "moved"
    if person.id not in {each.id for each in readers(session, item, notice.stage, now)}:
        return "party"
    until = snoozed_until(item, person)
    return "snoozed" if until and until > now and notice.stage in FOLLOWING else None


def _rests(session: Session, person: Person, notice: Notice, subject: Subject, now: datetime) -> bool:
    """Whether it is said at the end of the quiet hours: unless it was asked for, would come too late then, or must be
    cleared up at once."""
    if person.quiet_start is None or notice.stage in OWN:
        return False
    zone = subject.zone if isinstance(subject, Meeting) else subject.due_zone
    at = soonest(now, to_hours(session, person, zone, now))
    if at <= now or (notice.latest is not None and notice.latest < at) or may_have_arrived(session, notice):
        return False
    notice.facts = {**notice.facts, WAITED: _first_due(notice).isoformat()}
    retime(notice, at, notice.latest or at)
    return True


def _first_due(notice: Notice) -> datetime:
    """When it was to be said, had nothing been in the way."""
    return datetime.fromisoformat(notice.facts[WAITED]) if WAITED in notice.facts else notice.due


def _reply(session: Session, person: Person, kept: Sequence[tuple[Notice, Subject]], now: datetime, lang: str) -> Reply:
    # Of one item only the newest word is said: what is due tomorrow need not also be due in a week.
    newest = list({_about(*each): each for each in kept}.values())
    items = [(notice, subject) for notice, subject in newest if isinstance(subject, Item)]
    meetings = [(notice, subject) for notice, subject in newest if isinstance(subject, Meeting)]
    late = any(now - _first_due(notice) > LATE for notice, _ in kept)
    lines = tuple(notice_line(session, person, notice, subject, now) for notice, subject in newest)
    rows = tuple(subject_row(session, subject, now) for _, subject in newest)
    buttons = _pressed(person, items, now)
    papers = [paper_of(session, person, meeting, now, lang) for notice, meeting in meetings if is_list(notice)]
    return Reply(
        title=Line(key="notices-late" if late else "notices", facts={"count": Count(n=len(newest))}),
        parts=(
            Items(lines=lines),
            *list_parts(session, person, items, now),
            *window_parts(session, person, meetings, now, lang),
        ),
        buttons=buttons or meeting_buttons(session, meetings, MOST_BUTTONS),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
        report=next(iter(papers), None),
        example=any(subject.example for _, subject in kept),
    )


def _about(notice: Notice, subject: Subject) -> tuple[Subject, object]:
    if isinstance(subject, Meeting):
        return subject, (notice.facts["kind"], notice.facts.get("who"), notice.facts.get("place"))
    # Who answered, or could not be told, is another each time.
    return subject, (notice.stage, notice.occurrence) if notice.stage in (ANSWERED, *OF_DELIVERY) else None


def subject_row(session: Session, subject: Subject, now: datetime) -> ItemRow | Row:
    """An item or a meeting as data."""
    return item_row(session, subject, now) if isinstance(subject, Item) else meeting_row(session, subject)


def _pressed(person: Person, told: Sequence[tuple[Notice, Item]], now: datetime) -> tuple[Button, ...]:
    """What can be pressed; the desk, which does not do the work itself, can look at it."""
    work = [(notice, item) for notice, item in told if notice.stage in TO_BE_DONE]
    if work:
        return _buttons(person, work, now)
    if any(notice.stage == COPIED for notice, _ in told):
        return own_buttons()
    answered = [(notice, item) for notice, item in told if notice.stage == ANSWERED]
    if len(answered) == 1:
        notice, item = answered[0]
        return (*settling(notice.facts["answer"], notice.facts["among"]), shown(item))
    looked_at = [item for notice, item in told if notice.stage in (DESK, ANSWERED, *OF_DELIVERY)]
    return tuple(button("button-show", ShowItem(item=item.number), item) for item in looked_at[:MOST_BUTTONS])


def _buttons(person: Person, told: Sequence[tuple[Notice, Item]], now: datetime) -> tuple[Button, ...]:
    if len(told) != 1:
        return tuple(_first(item) for _, item in told[:MOST_BUTTONS])
    [(notice, item)] = told
    zone = person.zone or item.due_zone or "UTC"
    if item.task:
        return (*task_buttons(item)[:-1], *later(item, now, zone), shown(item))
    # Whoever wrote it, and is told because nobody else sees to it, has nothing to accept.
    given = notice.stage == "assigned" and item.status == "open" and person.id != item.maker_id
    asked = answering(item) if given else ()
    return (*asked, *done(item), *later(item, now, zone), *_week(item, now), *changed(item), shown(item))


def _first(item: Item) -> Button:
    if item.task:
        return task_buttons(item)[0]
    return button("button-done", CompleteItem(item=item.number), item)


def _week(item: Item, now: datetime) -> tuple[Button, ...]:
    """A deadline one week on from the present one, or from today where that has passed."""
    if item.due_kind != "date" or item.due_date is None:
        return ()
    zone = item.due_zone or "UTC"
    day = max(item.due_date, local_day(now, zone)) + WEEK
    move = MoveDeadline(item=item.number, due=DueDate(date=day, zone=zone))
    pressed = button("button-move", move, item)
    label = pressed.label.model_copy(update={"facts": {**pressed.label.facts, "day": Day(date=day)}})
    return (pressed.model_copy(update={"label": label}),)
