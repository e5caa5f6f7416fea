"""What is said unasked, at the moment of saying it: whether it still holds, and in which words.

All that one person is to be told becomes one reply, in the order of the deadlines. It never blames: an item past
its date remains open.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Answer, Button, Code, Count, Day, Fact, Items, Line, Reply, Several, Term, Words
from handlers.answers import settling
from handlers.commands.fields import DueDate
from handlers.commands.items import CompleteItem, MoveDeadline, ShowItem
from handlers.desk import ANSWERED, DESK
from handlers.item_buttons import changed, done, later, shown
from handlers.item_data import item_row
from handlers.item_reply import button, words
from handlers.meetings_follow import was, when
from handlers.pauses import is_paused
from handlers.plans import (
    CALLED,
    COPIED,
    FOLLOWING,
    REMINDED,
    SCHEDULED,
    TO_OWNERS,
    is_still_news,
    readers,
)
from handlers.snoozes import snoozed_until
from handlers.task_buttons import own_buttons, task_buttons
from handlers.task_notices import list_parts, still_copied
from handlers.untold import OF_DELIVERY
from storage.item_parties import OWED
from storage.notices import drop
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person

LATE = timedelta(hours=6)
WEEK = timedelta(days=7)
TO_BE_DONE = (*SCHEDULED, *TO_OWNERS)
MOST_BUTTONS = 5


def compose_notices(
    session: Session, person: Person, notices: Sequence[Notice], now: datetime
) -> tuple[Reply | None, list[Notice]]:
    """One reply for everything that still holds, and the notices it tells.

    What no longer holds is marked superseded. What is paused stays planned and is not in the reply; where nothing
    is left there is no reply.
    """
    found = [(notice, session.get(Item, notice.item_number) if notice.item_number else None) for notice in notices]
    drop([notice for notice, item in found if item is None], "gone")
    there = [(notice, item) for notice, item in found if item is not None]
    holding = [(notice, item) for notice, item in there if _holds(session, person, notice, item, now)]
    kept = [(notice, item) for notice, item in holding if not is_paused(session, item.group_id, now)]
    kept.sort(key=lambda pair: (pair[1].due_at or datetime.max.replace(tzinfo=UTC), pair[1].number, pair[0].due))
    if not kept:
        return None, []
    return _reply(session, person, kept, now), [notice for notice, _ in kept]


def _holds(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> bool:
    reason = _why_not(session, person, notice, item, now)
    if reason is not None:
        drop([notice], reason)
    return reason is None


def _why_not(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> str | None:
    """Why a notice is not to be said any more: the item, its deadline or its party changed, or it was put off."""
    if notice.stage not in (*FOLLOWING, *TO_OWNERS):
        return None if is_still_news(notice, item) and still_copied(session, person, notice, item, now) else "changed"
    if item.status not in REMINDED:
        return "closed"
    if notice.stage not in ("snoozed", "assigned", "reopened", CALLED) and notice.due_version != item.due_version:
        return "moved"
    if person.id not in {each.id for each in readers(session, item, notice.stage, now)}:
        return "party"
    until = snoozed_until(item, person)
    return "snoozed" if until and until > now and notice.stage in FOLLOWING else None


def _reply(session: Session, person: Person, kept: Sequence[tuple[Notice, Item]], now: datetime) -> Reply:
    # Of one item only the newest word is said: what is due tomorrow need not also be due in a week.
    newest = {item.number: (notice, item) for notice, item in kept}
    late = any(now - notice.due > LATE for notice, _ in kept)
    title = Line(key="notices-late" if late else "notices", facts={"count": Count(n=len(newest))})
    lines = tuple(notice_line(session, person, notice, item, now) for notice, item in newest.values())
    rows = tuple(item_row(session, item, now) for _, item in newest.values())
    return Reply(
        title=title,
        parts=(Items(lines=lines), *list_parts(session, person, list(newest.values()), now)),
        buttons=_pressed(person, list(newest.values()), now),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
        example=any(item.example for _, item in kept),
    )


def notice_line(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> Line:
    """What one notice says to its reader; in the secretariat's own words where it put it so."""
    edited = notice.facts.get("edited")
    if edited:
        number, said = Code(value=str(item.number)), Words(text=edited["text"], lang=edited["lang"])
        return Line(key="notice-edited", facts={"number": number, "words": said})
    marked = person.kind == "staff"
    owed = [facts.party(session, each, marked=marked) for each in item.parties if each.capacity in OWED]
    told: dict[str, Fact] = {
        "number": Code(value=str(item.number)),
        "text": words(item),
        "kind": Code(value=item.kind),
        "responsible": Several(facts=tuple(owed)),
        "deadline": facts.deadline(session, item) or Term(key="no-deadline"),
        "since": Day(date=item.due_date, weekday=False) if item.due_date else Term(key="not-known"),
        "by": _named(session, notice, "by"),
        "who": _named(session, notice, "who"),
        **_days(notice, item),
        **_answered(notice),
    }
    return Line(key=_key(notice, item, now), facts=told)


def _key(notice: Notice, item: Item, now: datetime) -> str:
    """A snoozed or late word says how the item stands now, not how it stood when it was planned."""
    if notice.stage in ("lead", "due", "past", "snoozed"):
        if item.due_at is None:
            return "notice-open"
        return "notice-past" if item.due_at < now else "notice-ahead"
    if notice.stage == ANSWERED:
        return f"notice-answered-{notice.facts['kind']}"
    if "clocks" in notice.facts:
        return "notice-clocks"
    return f"notice-{notice.stage}" if "was" not in notice.facts else _moved(notice, item)


def _moved(notice: Notice, item: Item) -> str:
    """Of a deadline that hangs on a meeting both days are said: the one that was known before, and the present one."""
    if item.due_at is None:
        return "notice-undated"
    return "notice-moved-from" if was(notice) else "notice-dated"


def _days(notice: Notice, item: Item) -> dict[str, Fact]:
    if "was" not in notice.facts:
        return {}
    undated = Term(key="no-deadline")
    return {"was": was(notice) or undated, "now": when(item) or undated}


def _answered(notice: Notice) -> dict[str, Fact]:
    """What somebody answered, and the day that they proposed."""
    told = notice.facts
    if notice.stage != ANSWERED:
        return {}
    due = DueDate.model_validate(told["due"]) if told["due"] else None
    words: dict[str, Fact] = {"words": Words(text=told["text"], lang=told["lang"])}
    return {**words, "day": Day(date=due.date, zone=due.zone)} if due else words


def _named(session: Session, notice: Notice, role: str) -> Fact:
    person = session.get(Person, notice.facts[role]) if role in notice.facts else None
    return facts.person(person) if person else Term(key="not-known")


def _pressed(person: Person, told: Sequence[tuple[Notice, Item]], now: datetime) -> tuple[Button, ...]:
    """What can be pressed; the desk, which does not do the work itself, can look at it."""
    work = [item for notice, item in told if notice.stage in TO_BE_DONE]
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


def _buttons(person: Person, items: Sequence[Item], now: datetime) -> tuple[Button, ...]:
    if len(items) != 1:
        return tuple(_first(item) for item in items[:MOST_BUTTONS])
    item, zone = items[0], person.zone or items[0].due_zone or "UTC"
    if item.task:
        return (*task_buttons(item)[:-1], *later(item, now, zone), shown(item))
    return (*done(item), *later(item, now, zone), *_week(item, now), *changed(item), shown(item))


def _first(item: Item) -> Button:
    if item.task:
        return task_buttons(item)[0]
    return button("button-done", CompleteItem(item=item.number), item)


def _week(item: Item, now: datetime) -> tuple[Button, ...]:
    """A deadline one week on from the present one, or from today where that has passed."""
    if item.due_kind != "date" or item.due_date is None:
        return ()
    zone = item.due_zone or "UTC"
    day = max(item.due_date, now.astimezone(ZoneInfo(zone)).date()) + WEEK
    move = MoveDeadline(item=item.number, due=DueDate(date=day, zone=zone))
    pressed = button("button-move", move, item)
    label = pressed.label.model_copy(update={"facts": {**pressed.label.facts, "day": Day(date=day)}})
    return (pressed.model_copy(update={"label": label}),)
