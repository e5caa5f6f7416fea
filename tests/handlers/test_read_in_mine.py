"""What stands in a place, for a reader of another language: where it is offered, and to whom it is shown."""

from __future__ import annotations

from typing import Any

import pytest

from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.answer import Answer, Line, Reply
from handlers.commands.items import CompleteItem, RecordAction, ShowItem
from handlers.commands.places import ReadInMine
from handlers.context import Context, Evidence
from handlers.posted import mine_of, with_mine
from handlers.read_in_mine import read_in_mine
from handlers.table import HANDLERS
from handlers.usual import Usual
from storage.messages import add_message
from storage.places import get_place
from storage.tables.notices import Message
from storage.tables.places import Place, PlaceMember
from tests.asking import ZONE
from tests.handlers.group import BDT, Group, due, number

USUAL = Usual("fr", ZONE)


def place_of(group: Group, audience: str = "staff", name: str = "C1", **columns: Any) -> Place:
    place = get_place(group.session, "slack", "T1", name, audience=audience)
    for each, value in columns.items():
        setattr(place, each, value)
    return place


def reads(group: Group, who: str, place: Place, lang: str = "fr") -> None:
    group.people[who].lang = lang
    group.session.add(PlaceMember(place_id=place.id, person_id=group.people[who].id, seen_at=group.now))
    group.session.flush()


def says(group: Group, place: Place, reply: Reply, lang: str = "fr") -> Message:
    """Said in the place unasked, as a list before a meeting is."""
    where: dict[str, Any] = {
        "platform": "slack",
        "installation": "T1",
        "address": "C1",
        "place_id": place.id,
        "person_id": None,
    }
    message = add_message(
        group.session,
        **where,
        kind="bundle",
        lang=lang,
        zone=ZONE,
        reply=reply.model_dump(mode="json"),
        made_at=group.now,
    )
    with_mine(group.session, message, place, reply, USUAL)
    message.state = "sent"
    group.session.flush()
    return message


def offered(message: Message) -> bool:
    return bool(list(mine_of(Reply.model_validate(message.reply))))


def read(group: Group, who: str, place: Place, post: int | None, lang: str = "en") -> str:
    context = Context(group.session, group.now, group.people[who], place, Evidence("", lang), ZONE)
    reply = read_in_mine(context, ReadInMine(post=post))
    assert reply.audience == "asker"
    assert all("{" not in plain(reply, each, ZONE) for each in LANGS)
    return plain(reply, lang, ZONE)


@pytest.mark.parametrize(
    ("place", "members", "expected"),
    [
        ({}, {"bdt": "fr", "tsb": "fr"}, False),
        ({}, {"bdt": "fr", "tsb": "en"}, True),
        ({"lang": "en"}, {"bdt": "fr"}, True),
        ({}, {}, False),
        ({"platform": "terminal"}, {"bdt": "en"}, False),
        ({"kind": "direct"}, {"bdt": "en"}, False),
    ],
)
def test_it_is_offered_where_somebody_reads_another_language(
    group: Group, place: dict[str, Any], members: dict[str, str], expected: bool
) -> None:
    here = place_of(group, **place)
    for who, lang in members.items():
        reads(group, who, here, lang)
    assert offered(says(group, here, Reply(title=Line(key="help-of-areas")))) is expected


def test_a_post_is_shown_as_it_stands_and_only_in_its_place(group: Group) -> None:
    action = RecordAction(text="publish the captions", responsible=(BDT,), due=due(24))
    among: dict[str, Any] = {"audience": "staff", "group": "iscg"}
    number_ = number(group.does("desk", action, **among))
    shown: Reply = HANDLERS[ShowItem](group.asks("desk", **among), ShowItem(item=number_))
    here, other = group.asks("desk", **among).place, place_of(group, name="C2")
    here.platform = "slack"
    reads(group, "tsb", here, "en")
    post = says(group, here, shown)
    assert "open" in read(group, "tsb", here, post.id)
    group.does("bdt", CompleteItem(item=number_))
    assert "reported as done" in read(group, "tsb", here, None)
    assert "captions" not in read(group, "tsb", other, post.id)
    assert "captions" not in read(group, "tsb", other, None)


def test_whoever_is_not_of_staff_reads_nothing_that_was_said_among_staff(group: Group) -> None:
    here = place_of(group)
    reads(group, "tsb", here, "en")
    words = Reply(title=Line(key="departure-own"), answer=Answer())
    post = says(group, here, words)
    here.audience = "outsiders"
    assert plain(words, "en", ZONE) in read(group, "tsb", here, post.id)
    assert plain(words, "en", ZONE) not in read(group, "delegate", here, post.id)
    # In the reader's own language already: it is said how another is chosen.
    assert "speak French" in read(group, "tsb", here, says(group, here, words, "en").id)
