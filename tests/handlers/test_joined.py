"""What somebody kept with Focal before they stood in the register is theirs once they do."""

from __future__ import annotations

from dataclasses import replace

from handlers.commands.fields import Party
from handlers.commands.items import RecordAction
from handlers.commands.notices import RemindMe, ShowReminders, SnoozeReminder
from handlers.commands.people import EraseMyData
from handlers.joined import keep_known
from handlers.own_data import erase_my_data
from storage.audit import opened
from storage.identities import Account, Profile, find_account, reach
from storage.routes import list_next_routes
from storage.trail import list_of_item
from tests.asking import ZONE, office
from tests.handlers.group import Group, at_local, due, number, said

ACCOUNT = Account("slack", "T1", "U1")
PROFILE = Profile("Ana Ruiz", "new@example.org", zone=ZONE, outsider=False)


def arrives(group: Group, who: str, profile: Profile = PROFILE) -> None:
    group.people[who] = keep_known(group.session, ACCOUNT, profile, group.now)
    reach(group.session, ACCOUNT, group.people[who], "D1")


def test_reminders_go_with_whoever_travels(group: Group) -> None:
    registered = office(group.session, "new", enrolled=True)
    arrives(group, "new")
    item = group.records("new", day=24, responsible=(Party(kind="office", id=registered.ref),))
    hours = [each.due.hour for each in group.notices(item) if each.stage in ("lead", "due")]
    assert set(hours) == {7}
    arrives(group, "new", replace(PROFILE, zone="Asia/Tokyo"))
    assert {each.due.hour for each in group.notices(item) if each.stage in ("lead", "due")} == {0}


def test_notes_and_reminders_of_a_visitor_are_theirs_once_they_are_registered(each_group: Group) -> None:
    arrives(each_group, "visitor")
    visitor = each_group.people["visitor"]
    visitor.leads = [3]
    own = number(each_group.does("visitor", RemindMe(text="call BR", at=at_local("2024-05-20T09:00"))))
    put_off = number(each_group.does("visitor", RemindMe(text="call TSB", at=at_local("2024-05-20T10:00"))))
    each_group.does("visitor", SnoozeReminder(item=put_off, until=at_local("2024-05-21T10:00")))
    action = RecordAction(text="draft a note", responsible=(Party(kind="person", id="me"),), due=due(24))
    noted = number(each_group.does("visitor", action))
    [waits] = each_group.notices(own)
    moments = [(each.stage, each.due) for each in each_group.notices(own) + each_group.notices(put_off)]

    registered = office(each_group.session, "new", enrolled=True)
    arrives(each_group, "new")
    assert each_group.people["new"] is registered
    assert find_account(each_group.session, ACCOUNT) is registered
    assert (waits.state, waits.person_id) == ("planned", registered.id)
    assert [(each.stage, each.due) for each in each_group.notices(own) + each_group.notices(put_off)] == moments
    assert {each.person_id for each in each_group.notices(noted)} == {registered.id}
    assert registered.leads == [3]
    listed = said(each_group.does("new", ShowReminders()))
    assert all(words in listed for words in ("call BR", "call TSB", "draft a note"))
    assert (
        each_group.refused("visitor", SnoozeReminder(item=own, until=at_local("2024-05-21T10:00"))) == "item-not-found"
    )
    assert not list_next_routes(each_group.session, visitor.id, ("", "", ""), ["slack"])
    assert list_next_routes(each_group.session, registered.id, ("", "", ""), ["slack"])

    def of_trail() -> str:
        lines = list_of_item(each_group.session, own)
        return str([opened(each_group.session, each.after or {}) for each in lines])

    assert "call BR" in of_trail()
    erase_my_data(each_group.asks("new"), EraseMyData(sure=True))
    assert "call BR" not in of_trail()
