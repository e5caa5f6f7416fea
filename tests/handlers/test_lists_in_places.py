"""The list before a meeting in a channel: shown where it was let go, or the desk learns that it could not be."""

from __future__ import annotations

from bot.words.texts import LANGS
from handlers.commands.items import RecordAction
from handlers.commands.notices import ReleaseNotices
from handlers.commands.places import SetPlace
from handlers.notices import compose_notices
from handlers.untold import tell_desk
from storage.seen_places import mark_place
from storage.tables.notices import Notice
from storage.unsaid import mark_unshown
from tests.handlers.group import BDT, Group, due
from tests.handlers.meeting import filled, planned
from tests.handlers.test_meeting_notices import words


def shown_in(group: Group, audience: str) -> Notice:
    where = {"group": "rag", "audience": audience}
    group.does("desk", RecordAction(text="among us", responsible=(BDT,), due=due(3, 7)), **where)
    group.does("desk", SetPlace(eagerness="marked"), **where)
    [notice] = [each for each in planned(group, None, "planned", "held") if each.place_id]
    return notice


def test_what_was_let_go_for_outsiders_is_shown_to_them_also_as_it_is_looked_at_again(group: Group) -> None:
    held = shown_in(filled(group), "outsiders")
    assert held.state == "held"
    group.does("desk", ReleaseNotices(notices=(held.id,)))
    # Right before it leaves it is composed once more, when why it was planned is not known any more.
    for reason in (held.reason, None):
        held.reason = reason
        assert compose_notices(group.session, group.people["tsb"], [held], held.due, "en")[1] == [held]


def test_where_the_channel_is_gone_when_it_is_due_the_desk_is_told_once(each_group: Group) -> None:
    group = filled(each_group)
    staff = shown_in(group, "staff")
    mark_place(group.session, "terminal", "here", "staff-rag", "gone")
    assert mark_unshown(group.session, staff.due) == [staff]
    assert mark_unshown(group.session, staff.due) == []
    tell_desk(group.session, [staff], "untold", staff.due)
    for lang in LANGS:
        assert "staff-rag" in words(group, "desk", staff.due, lang)
    assert "not possible to post in staff-rag: RAG" in words(group, "desk", staff.due)
