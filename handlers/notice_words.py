"""What one notice says to its reader, of an item or of a meeting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Code, Day, Fact, Line, Several, Term, Words
from handlers.commands.fields import DueDate
from handlers.desk import ANSWERED
from handlers.item_reply import words
from handlers.meeting_notices import meeting_line
from handlers.meetings_follow import was, when
from handlers.own_words import key_for, own_words
from handlers.plans import ASIDE, JOINED
from handlers.windows import OBJECTED
from storage.item_parties import OWED
from storage.notices import Subject
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person


def notice_line(session: Session, person: Person, notice: Notice, subject: Subject, now: datetime) -> Line:
    """What one notice says to its reader; in the secretariat's own words where it put it so."""
    if isinstance(subject, Meeting):
        return meeting_line(session, notice, subject)
    return _item_line(session, person, notice, subject, now)


def _item_line(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> Line:
    if own := own_words(notice):
        number = Code(value=str(item.number))
        return Line(key=key_for("notice-edited", own, item.number), facts={"number": number, "words": own})
    marked = person.kind == "staff"
    owed = [facts.party(session, each, marked=marked) for each in item.parties if each.capacity in OWED]
    told: dict[str, Fact] = {
        "number": Code(value=str(item.number)),
        "text": words(item),
        "kind": Code(value=item.kind),
        "responsible": Several(facts=tuple(owed)),
        "deadline": facts.deadline(session, item) or Term(key="no-deadline"),
        "since": Day(date=item.due_date, weekday=False) if item.due_date else Term(key="not-known"),
        "other": Code(value=str(item.superseded_by or "")),
        "by": _named(session, notice, "by"),
        "how": Code(value=str(notice.facts.get("how", "recorded"))),
        "who": _named(session, notice, "who"),
        **_days(notice, item),
        **_answered(session, notice),
    }
    return Line(key=_key(notice, item, now), facts=told)


def _key(notice: Notice, item: Item, now: datetime) -> str:
    """A snoozed or late word says how the item stands now, not how it stood when it was planned."""
    if notice.stage in ("lead", "due", "past", "snoozed", JOINED):
        if item.due_at is None:
            return "notice-open"
        return "notice-past" if item.due_at < now else "notice-ahead"
    if notice.stage == ANSWERED:
        return f"notice-answered-{_kind(notice)}"
    if "clocks" in notice.facts:
        return "notice-clocks"
    if notice.stage == "withdrawn" and item.superseded_by is not None:
        return "notice-superseded"
    if notice.stage == ASIDE and len(notice.facts["among"]) > 1:
        return "notice-aside-among"
    return f"notice-{notice.stage}" if "was" not in notice.facts else _moved(notice, item)


def _kind(notice: Notice) -> str:
    kind, among = str(notice.facts["kind"]), notice.facts["among"]
    if kind == "said" and len(among) != 1:
        return "among" if among else "unsure"
    return kind if notice.facts["text"] or kind != "declined" else "declined-only"


def _moved(notice: Notice, item: Item) -> str:
    """Of a deadline that hangs on a meeting both days are said: the one that was known before, and the present one."""
    if item.due_at is None:
        return "notice-undated"
    if not was(notice):
        return "notice-dated"
    return "notice-moved-next" if "next" in notice.facts else "notice-moved-from"


def _days(notice: Notice, item: Item) -> dict[str, Fact]:
    if "was" not in notice.facts:
        return {}
    undated = Term(key="no-deadline")
    return {"was": was(notice) or undated, "now": when(item) or undated}


def _answered(session: Session, notice: Notice) -> dict[str, Fact]:
    """What somebody answered, and the day that they proposed."""
    told = notice.facts
    if notice.stage == ASIDE:
        return {"items": _numbers(told["among"])}
    if notice.stage not in (ANSWERED, OBJECTED):
        return {}
    if notice.stage == OBJECTED:
        return {"words": facts.in_name_of(session, Words(text=told["text"], lang=told["lang"]), told.get("body"))}
    words: dict[str, Fact] = {"words": Words(text=_unstopped(told["text"]), lang=told["lang"])}
    words["answer"] = Code(value=str(told["answer"]))
    words["items"] = _numbers(told["among"])
    due = DueDate.model_validate(told["due"]) if told["due"] else None
    return {**words, "day": Day(date=due.date, zone=due.zone)} if due else words


def _unstopped(text: str) -> str:
    """Words without the full stop at their end: the sentence in which they are quoted has its own."""
    return text if text.endswith("..") else text.removesuffix(".").removesuffix("。")


def _numbers(items: Sequence[int]) -> Fact:
    return Several(facts=tuple(Code(value=str(each)) for each in items))


def _named(session: Session, notice: Notice, role: str) -> Fact:
    person = session.get(Person, notice.facts[role]) if role in notice.facts else None
    return facts.person(person) if person else Term(key="not-known")
