"""Lists of items, page by page, and one item with its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement

from handlers import facts, seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Part, Reply, Several
from handlers.commands.fields import ME, Party
from handlers.commands.items import AgreeItems, ListItems, ShowItem
from handlers.context import Context
from handlers.item_buttons import item_buttons
from handlers.item_data import item_row
from handlers.item_history import history
from handlers.item_reply import button, details, gaps, item_line, quote, reply_of, title
from handlers.items_asked import listed
from handlers.items_record import topic_id
from handlers.levels import sees_unverified
from handlers.objections import objection_buttons
from handlers.parties import contacts_of, find_known, party_unknown
from handlers.reader import members_of, need_item, posts_of, selves, to_reader
from handlers.rights import leads_group
from handlers.zones import start_of_day
from storage.focal_points import list_naming_bodies, to_naming
from storage.item_counts import count_each
from storage.item_parties import OWED, of_member, of_role, owed_by, taken_up_by
from storage.item_readers import Reader
from storage.item_sources import get_source
from storage.items import WORK, Wanted, count_items, find_items
from storage.tables.items import Item
from storage.tables.register import Body

PAGE = 10
# The instant at which the first day of all begins can be written in no zone that is ahead.
EARLIEST, LATEST = date(1970, 1, 1), date(2999, 12, 31)


def list_items(context: Context, command: ListItems) -> Reply:
    """Items that fit, ten at a time, the nearest deadline first.

    Where others read too, only what all of them may see is listed; the asker is shown the rest in private.
    """
    reader = to_reader(context)
    wanted = _wanted(context, command, reader)
    if context.place.audience == "direct":
        return _page(context, command, wanted, reader, here=False)
    shown = count_items(context.session, wanted, reader, context.now, here=True)
    everything = count_items(context.session, wanted, reader, context.now, here=False)
    reply = _page(context, command, wanted, reader, here=True)
    if everything == shown:
        return reply
    rest, none = Line(key="rest-in-private"), listed(context, command, "items-in-private")
    said = {"parts": (*reply.parts, rest)} if shown else {"title": none}
    return reply.model_copy(update={**said, "private": _page(context, command, wanted, reader, here=False)})


def count_lists(context: Context, lists: Mapping[str, ListItems]) -> Mapping[str, int]:
    """How many items each of these lists has, of those that are shown here."""
    reader = to_reader(context)
    wanted = {name: _wanted(context, each, reader) for name, each in lists.items()}
    return count_each(context.session, wanted, reader, context.now)


def show_item(context: Context, command: ShowItem) -> Reply:
    """Everything about one item: details, gaps, the words as said, what became of it since."""
    item = need_item(context, command.item)
    said = [*_as_said(item), *_source(context, item)]
    parts: list[Part] = [details(context, item), *_contacts(context, item), *gaps(context, item)]
    parts += [*said, *history(context, item)]
    agree = item.status == "draft" and leads_group(context, item.group_id)
    agreed = (button("button-agree", AgreeItems(items=(item.number,)), item),)
    pressed = agreed if agree else item_buttons(context, item)[:-1]
    pressed += objection_buttons(context, item)
    return reply_of(context, item, title("item-shown", item), parts, buttons=pressed)


def _as_said(item: Item) -> tuple[Part, ...]:
    """The words in which it was said, where they say more than its text, or other than it."""
    same = item.said.split() in ([], item.text.split())
    return () if same else (Line(key="item-said"), quote(item))


def _contacts(context: Context, item: Item) -> Iterator[Line]:
    """Who is to be asked about it, for each body or role that is to do it."""
    marked = sees_unverified(context)
    for party in item.parties if item.kind in WORK and not item.task else ():
        people = contacts_of(context, party, item.topic_id) if party.capacity in OWED else []
        if people:
            whom = Several(facts=tuple(seen.person(context, each) for each in people))
            named = facts.party(context.session, party, marked=marked)
            yield Line(key="item-contact", facts={"party": named, "people": whom})


def party_condition(context: Context, party: Party, reader: Reader) -> ColumnElement[bool]:
    """Items that a party owes, or that a body, member or role has part in, or that a group concluded; refuses whom the
    register lacks."""
    if party.id == "me":
        return owed_by(reader.ids, reader.posts, reader.members)
    person = find_known(context, party)
    if person is not None:
        return owed_by(selves(context, person), posts_of(context, person), members_of(context, person))
    if party.kind == "body" and party.id:
        return taken_up_by(tied(context, seen.need_body(context, party.id)))
    if party.kind == "member" and party.id:
        return of_member(party.id)
    if party.kind == "role" and party.topic:
        return of_role(party.topic, party.body)
    raise party_unknown(party)


def tied(context: Context, body: Body) -> tuple[str, ...]:
    """A body, and for a Sector the Bureau that acts for it."""
    return tuple(dict.fromkeys([body.id, *to_naming(list_naming_bodies(context.session), body)]))


def _wanted(context: Context, command: ListItems, reader: Reader) -> Wanted:
    party = Party(kind="person", id="me") if command.party == "me" else command.party
    return Wanted(
        kind=command.kind,
        status=command.status,
        topic=topic_id(context, command.topic),
        meeting=seen.need_meeting(context, command.meeting).id if command.meeting is not None else None,
        bodies=tied(context, seen.need_body(context, command.body)) if command.body is not None else (),
        party=party_condition(context, party, reader) if party is not None else None,
        due_after=command.due_after,
        due_before=command.due_before,
        since=start_of_day(max(command.since, EARLIEST), context.zone) if command.since else None,
        until=_after(command.until, context.zone) if command.until else None,
    )


def _after(day: date, zone: str) -> datetime:
    return start_of_day(min(max(day, EARLIEST), LATEST) + timedelta(days=1), zone)


def _page(context: Context, command: ListItems, wanted: Wanted, reader: Reader, *, here: bool) -> Reply:
    session, now = context.session, context.now
    found = find_items(session, wanted, reader, now, here=here, after=command.cursor, limit=PAGE + 1)
    total = count_items(session, wanted, reader, now, here=here)
    page, more = found[:PAGE], len(found) > PAGE
    cursor = page[-1].number if more else None
    answer = Answer(rows=tuple(item_row(session, item, now) for item in page), total=total, cursor=cursor)
    if not page:
        nothing = listed(context, command, _none(command, reader, here=here))
        return Reply(title=nothing, parts=_stranger(context, command), answer=answer)
    lines: tuple[Part, ...] = (Items(lines=tuple(item_line(context, item) for item in page)),)
    following = (button("button-more", command.model_copy(update={"cursor": cursor})),) if more else ()
    example = any(item.example for item in page)
    counts: dict[str, Fact] = {
        "count": Count(n=total),
        "shown": Count(n=len(page)),
        "all": seen.flag(total == len(page)),
    }
    said = listed(context, command, "items-listed", **counts)
    return Reply(title=said, parts=lines, buttons=following, answer=answer, example=example)


def _stranger(context: Context, command: ListItems) -> tuple[Part, ...]:
    """Whoever is not in the register and asks for what is theirs is told that this is why there is nothing."""
    own = command.party in ("me", ME) and context.person.kind == "visitor"
    return (Line(key="home-visitor"),) if own else ()


def _none(command: ListItems, reader: Reader, *, here: bool) -> str:
    # Said whether anything is kept from the reader or not, so that it does not tell of what is.
    own = command.party in ("me", ME)
    return "items-none" if not here and (reader.secretariat or own) else "items-none-seen"


def _source(context: Context, item: Item) -> list[Part]:
    source = get_source(context.session, item.number)
    return [Line(key="item-source", facts={"link": Code(value=source.link)})] if source and source.link else []
