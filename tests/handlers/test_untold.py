"""What could not be told to somebody is told to the desk, in its language, once."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.render.plain import plain
from handlers.commands.desk import ListUntold, ShowDelivery
from handlers.commands.items import CompleteItem
from handlers.commands.notices import RemindMe
from handlers.desk import UNSURE, UNTOLD
from handlers.kept import show_delivery
from handlers.notices import compose_notices
from handlers.untold import tell_desk
from storage.tables.notices import Notice
from storage.unsaid import mark_unreachable
from tests.handlers.group import Group, due, number


def unheard(group: Group, item: int, who: str) -> list[Notice]:
    mine = select(Notice).where(Notice.item_number == item, Notice.person_id == group.people[who].id)
    return list(group.session.scalars(mine.order_by(Notice.id)))


def at_the_desk(group: Group, item: int, stage: str) -> list[Notice]:
    return [each for each in unheard(group, item, "desk") if each.stage == stage]


def test_the_desk_is_told_once_of_whom_and_of_what(each_group: Group) -> None:
    item = each_group.records(day=17)
    for _ in range(2):
        tell_desk(each_group.session, unheard(each_group, item, "bdt"), UNTOLD, each_group.now)
    [told] = at_the_desk(each_group, item, UNTOLD)
    desk = each_group.people["desk"]
    reply, kept = compose_notices(each_group.session, desk, [told], told.due, "en")
    assert kept == [told]
    assert reply
    said = plain(reply, "en", "Europe/Zurich")
    assert f"BDT desk could not be reached about item {item}" in said
    assert "Friday 17 May 2024" in said
    assert "[1] Show" in said or "Show" in said


def test_what_finds_no_way_to_its_reader_is_not_still_to_come(group: Group) -> None:
    item = group.records(day=17)
    later = group.now + timedelta(days=2)
    assert mark_unreachable(group.session, later, ["slack"])
    shown = plain(show_delivery(group.asks("desk", at=later), ShowDelivery(item=item)), "en", "Europe/Zurich")
    behind, ahead = shown.split("To come:")
    assert "Not delivered so far, for Tuesday 14 May 2024" in behind
    assert "Tuesday 14 May" not in ahead


def test_what_is_due_and_waits_as_it_is_paused_is_not_still_to_come(group: Group) -> None:
    item = group.records(day=17)
    shown = plain(
        show_delivery(group.asks("desk", at=group.now + timedelta(days=2)), ShowDelivery(item=item)),
        "en",
        "Europe/Zurich",
    )
    assert "Not delivered so far, for Tuesday 14 May 2024" in shown.split("To come:")[0]
    assert "Planned for Tuesday 14 May" not in shown


def test_of_a_doubt_it_is_said_that_it_is_one(group: Group) -> None:
    item = group.records(day=17)
    tell_desk(group.session, unheard(group, item, "bdt"), UNSURE, group.now)
    [told] = at_the_desk(group, item, UNSURE)
    reply, _ = compose_notices(group.session, group.people["desk"], [told], told.due, "en")
    assert reply
    assert "It is not certain whether BDT desk was reached" in plain(reply, "en", "Europe/Zurich")


def test_what_is_done_meanwhile_is_no_news(group: Group) -> None:
    item = group.records(day=17)
    tell_desk(group.session, unheard(group, item, "bdt"), UNTOLD, group.now)
    group.does("bdt", CompleteItem(item=item))
    assert [each.state for each in at_the_desk(group, item, UNTOLD)] == ["superseded"]


def test_a_personal_note_is_nobody_elses_business(group: Group) -> None:
    own = number(group.does("bdt", RemindMe(text="call BR", due=due(17))))
    tell_desk(group.session, unheard(group, own, "bdt"), UNTOLD, group.now)
    assert at_the_desk(group, own, UNTOLD) == []
    for notice in unheard(group, own, "bdt"):
        notice.state, notice.reason, notice.due = "failed", "unreachable", group.now
    group.session.flush()
    told = plain(group.does("desk", ListUntold()), "en", "Europe/Zurich")
    assert "BDT desk could not be reached, Tuesday 14 May 2024 at 10:00 (Geneva time): a personal reminder" in told
    assert not any(each in told for each in ("call BR", "Show item", f"item {own}"))


def test_of_the_word_to_the_desk_itself_nobody_is_told(group: Group) -> None:
    item = group.records(day=17)
    tell_desk(group.session, unheard(group, item, "bdt"), UNTOLD, group.now)
    before = len(unheard(group, item, "desk"))
    tell_desk(group.session, at_the_desk(group, item, UNTOLD), UNTOLD, group.now + timedelta(days=1))
    assert len(unheard(group, item, "desk")) == before
