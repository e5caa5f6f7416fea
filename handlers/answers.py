"""Answers from outside of the chats: a word to the desk about items, taken over by a person or set aside.

A letter proves nothing about its writer, so it changes nothing by itself. Of what the desk takes over, the item's
history tells who said it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from functools import partial
from types import MappingProxyType
from typing import Any

from handlers import facts
from handlers.answer import (
    Answer as Data,
    Code,
    Count,
    Day,
    Fact,
    Items,
    Line,
    Reply,
    Row,
    Words,
)
from handlers.answers_told import answer_told, ask_which, numbered, proposed_day, settling
from handlers.binding import check_open, check_takes_part
from handlers.commands.command import Command
from handlers.commands.desk import AnswerItem, ListAnswers, SettleAnswer
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline
from handlers.context import Context
from handlers.desk import ANSWERED, whole_desk
from handlers.due import read_instant
from handlers.errors import Refusal
from handlers.item_reply import reply_of, title
from handlers.item_words import LONGEST as SHORT, check_ahead, check_text
from handlers.items_edit import move_deadline
from handlers.plans import ASIDE, REMINDED, replan, tell
from handlers.reader import need_item, to_reader
from handlers.sheets import not_shown
from handlers.trail import item_as_data, keep_change, keep_row
from handlers.unnamed_answers import close_when_seen, tell_of_unnamed, told_under
from storage.answers import add_answer, count_waiting, get_waiting, list_told_of, list_waiting
from storage.audit import columns
from storage.items import find_visible, get_item
from storage.notices import drop
from storage.progress import add_progress
from storage.tables.answers import Answer
from storage.tables.items import Item
from storage.tables.people import Person

# Of so many of one person's that wait the desk is told one by one: whoever sends more is not read the sooner, and is
# not lost. More than that no person writes.
TOLD_OF_ONE, MOST_OF_ONE = 20, 500
# A letter says more than what is typed about an item.
MOST_SHOWN, MOST_PRESSED, LONGEST = 20, 4, 4_000


def answer_item(context: Context, command: AnswerItem) -> Reply:
    """Keeps the words for the desk and tells it of them."""
    items = _items(context, command)
    waiting = count_waiting(context.session, context.person.id)
    if waiting >= MOST_OF_ONE:
        raise Refusal("answers-many")
    answer = add_answer(context.session, _answer(context, command, items))
    if waiting < TOLD_OF_ONE:
        _tell_desk(context, answer, items)
    keep_row(context, command, "answer", answer, None)
    parts = (title("answer-reason", items[0]),) if answer.kind == "declined" and not answer.text else _proposed(answer)
    named = title("answer-left-item", items[0]) if len(items) == 1 else Line(key="answer-left")
    return Reply(title=named, parts=parts, audience="asker")


def _proposed(answer: Answer) -> tuple[Line, ...]:
    """The date as it was understood, read back."""
    return (Line(key="answer-proposed", facts={"day": proposed_day(answer.due)}),) if answer.due else ()


def _tell_desk(context: Context, answer: Answer, items: Sequence[Item]) -> None:
    """Each at the desk once, whatever the number of items."""
    told, known = _told(answer), set[int]()
    for item in items:
        desk = [each for each in whole_desk(context.session, item, context.now) if each.id not in known]
        tell(context.session, item, ANSWERED, desk, context.now, told, occurrence=answer.id)
        known |= {each.id for each in desk}
    if not items:
        tell_of_unnamed(context, answer, told)


def list_answers(context: Context, command: ListAnswers) -> Reply:
    """What waits, oldest first."""
    found, total = list_waiting(context.session, MOST_SHOWN)
    if not found:
        return Reply(title=Line(key="answers-none"), audience="asker")
    lines = tuple(answer_told(context, *each) for each in found)
    told = zip(found, lines, strict=True)
    rows = tuple(Row(kind="answer", id=str(answer.id), facts=line.facts) for (answer, _), line in told)
    buttons = [press for answer, _ in found[:MOST_PRESSED] for press in settling(answer.id, answer.items)]
    return Reply(
        title=Line(key="answers-waiting", facts={"count": Count(n=total)}),
        parts=(Items(lines=lines), *not_shown(total, len(lines))),
        buttons=tuple(buttons),
        answer=Data(rows=rows, total=total),
        audience="asker",
    )


def settle_answer(context: Context, command: SettleAnswer) -> Reply:
    """Taken over or set aside, once."""
    answer = get_waiting(context.session, command.answer)
    if answer is None:
        there = context.session.get(Answer, command.answer) is not None
        raise Refusal("answer-settled" if there else "answer-unknown", number=Code(value=str(command.answer)))
    item = _meant(context, command, answer)
    before = columns(answer)
    answer.state, answer.settled_by = "taken" if command.take else "aside", context.person.id
    drop(list_told_of(context.session, answer, ANSWERED, told_under(context, answer)), "settled")
    context.session.flush()
    close_when_seen(context)
    keep_row(context, command, "answer", answer, before)
    if answer.state == "aside":
        _tell_giver(context, answer)
    if item is None:
        settled = Line(key=f"answer-{answer.state}", facts=numbered(answer))
        return Reply(title=settled, parts=_untold(context, answer), audience="asker")
    return _taken(context, command, answer, item)


def _tell_giver(context: Context, answer: Answer) -> None:
    """Whoever answered hears that it was read and that the items stand as they did. No machine is told."""
    live = [item for item in map(partial(get_item, context.session), answer.items) if item and item.status in REMINDED]
    if live and answer.kind != "automatic" and answer.person_id != context.person.id:
        giver = context.session.get_one(Person, answer.person_id)
        about = {"among": [item.number for item in live]}
        tell(context.session, live[0], ASIDE, [giver], context.now, about, occurrence=answer.id)


def _untold(context: Context, answer: Answer) -> tuple[Line, ...]:
    """What names no item is about nothing that its giver could be told of: whoever set it aside knows that."""
    wrote = answer.kind != "automatic" and answer.person_id != context.person.id
    unnamed = answer.state == "aside" and wrote and not answer.items
    return (Line(key="answer-aside-untold", facts={"who": _who(context, answer)}),) if unnamed else ()


def _items(context: Context, command: AnswerItem) -> list[Item]:
    if command.item is None:
        reader = to_reader(context)
        found = (find_visible(context.session, number, reader) for number in dict.fromkeys(command.among))
        return [item for item in found if item is not None]
    item = need_item(context, command.item)
    check_open(item)
    check_takes_part(context, item)
    return [item]


def _answer(context: Context, command: AnswerItem, items: Sequence[Item]) -> Answer:
    kind = _kind(command)
    due = command.due if kind == "date" else None
    if kind == "date":
        _check_date(context, due)
    # A date speaks for itself, and so does that somebody declines.
    # With a date they become the reason of a change, which is as short as any.
    most = SHORT if kind == "date" else LONGEST
    text = check_text(command.text, most) if kind in ("said", "automatic") or command.text.strip() else ""
    return Answer(
        person_id=context.person.id,
        items=[item.number for item in items],
        kind=kind,
        text=text,
        lang=context.evidence.lang,
        due=due.model_dump(mode="json") if due else None,
        made_at=context.now,
    )


def _kind(command: AnswerItem) -> str:
    """A date beside a word proposes it, whether that was chosen or not."""
    if command.kind == "automatic" or not command.item:
        return "automatic" if command.kind == "automatic" else "said"
    if command.kind == "declined" and command.due:
        raise Refusal("answer-date-or-declined")
    return "date" if command.due else command.kind


def _told(answer: Answer) -> dict[str, Any]:
    """What the word to the desk keeps of it."""
    kept = {name: getattr(answer, name) for name in ("kind", "text", "lang", "due")}
    return {**kept, "who": answer.person_id, "answer": answer.id, "among": answer.items}


def _check_date(context: Context, due: DueDate | None) -> None:
    if due is None:
        raise Refusal("answer-no-date")
    zone = due.zone or context.zone
    evening = datetime.combine(due.date, time(23, 59))
    check_ahead(read_instant(evening, zone, context.now), context.now, Day(date=due.date, zone=zone))


def _meant(context: Context, command: SettleAnswer, answer: Answer) -> Item | None:
    """The item under which it is taken over; nothing where it is set aside, or is about nothing certain."""
    if not command.take:
        return None
    if command.item is None and len(answer.items) > 1 and answer.kind == "said":
        ask_which(context, command, answer)
    number = command.item or (answer.items[0] if len(answer.items) == 1 else None)
    if number is None or number not in answer.items:
        if answer.items and command.item is not None:
            raise Refusal("item-not-found", number=Code(value=str(command.item)))
        return None
    return need_item(context, number)


def _taken(context: Context, command: SettleAnswer, answer: Answer, item: Item) -> Reply:
    if answer.kind == "date" and answer.due:
        due = DueDate.model_validate(answer.due)
        return move_deadline(context, MoveDeadline(item=item.number, due=due, reason=answer.text or None))
    check_open(item)
    before = item_as_data(item)
    item.status = "pending" if answer.kind == "declined" else _begun(item)
    keep_change(context, command, item, before, None)
    kind = "declined" if answer.kind == "declined" else "progress"
    add_progress(context.session, item, answer.person_id, context.now, kind, answer.text, answer.lang)
    replan(context.session, [item], context.now)
    note = Words(text=answer.text, lang=answer.lang)
    key = f"answer-taken-{kind}" if answer.text else "answer-taken-declined-only"
    return reply_of(context, item, title(key, item, note=note, who=_who(context, answer)))


def _begun(item: Item) -> str:
    return "in_progress" if item.status == "open" else item.status


def _who(context: Context, answer: Answer) -> Fact:
    return facts.person(context.session.get_one(Person, answer.person_id))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {AnswerItem: answer_item, ListAnswers: list_answers, SettleAnswer: settle_answer}
)
