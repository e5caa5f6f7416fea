"""People outside the house: nothing unasked before they are enrolled, nothing unread before they are trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.words.speech import Speech
from handlers.answer import Language, Told
from handlers.commands.desk import (
    CallForStatus,
    EditNotice,
    EnrolPerson,
    ListUntold,
    ShowRelease,
    StrikeNotices,
    TrustReader,
)
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, EditItem, Undo
from handlers.commands.notices import ReleaseNotices
from handlers.context import Evidence
from handlers.notices import compose_notices
from handlers.register.effects import follow
from handlers.release import show_release
from handlers.usual import Usual
from storage.audit import columns
from storage.notices import list_held
from storage.tables.notices import Notice
from tests.asking import ZONE, lines
from tests.handlers.group import Group, meets, said

DELEGATE = Party(kind="person", id="delegate@example.org")
ISCG = Party(kind="body", id="iscg")


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def waiting(group: Group, item: int) -> list[Notice]:
    return [each for each in group.notices(item, "held") if each.reason == "release"]


def test_the_sheet_says_to_whom_when_in_which_language_and_words(each_group: Group) -> None:
    each_group.people["delegate"].lang = "fr"
    item = each_group.records(responsible=(DELEGATE,), day=31)
    sheet = plain(said(each_group.does("desk", ShowRelease())))
    assert "notices are waiting for release" in sheet
    assert "to DELEGATE desk, in French, Friday 24 May 2024" in sheet
    assert f"Point {item}, publish the captions. Responsabilité" in sheet


def test_of_more_than_stands_on_the_sheet_it_is_said_how_many_there_are(group: Group) -> None:
    numbers = [group.records(responsible=(DELEGATE,), day=31) for _ in range(8)]
    more = sum(len(waiting(group, each)) for each in numbers) - 20
    assert f"{more} more are not shown here" in said(group.does("desk", ShowRelease()))


@pytest.mark.parametrize("viewer", ["en", "ar", "ru"])
def test_whoever_looks_is_shown_the_language_in_which_the_reader_is_written_to(group: Group, viewer: str) -> None:
    item = group.records(responsible=(DELEGATE,), day=31)
    asked = replace(group.asks("desk"), evidence=Evidence("", viewer), usual=Usual("fr", "Europe/Zurich"))
    waits = lines(show_release(asked, ShowRelease()))[0]
    said_in = waits.facts["said"]
    assert waits.facts["language"] == Language(lang="fr")
    assert isinstance(said_in, Told)
    assert f"Point {item} enregistré par DESK desk" in plain(Speech(viewer, ZONE).fact(said_in))


def test_other_words_count_as_of_the_language_of_whoever_reads_them(group: Group) -> None:
    group.people["delegate"].lang = "fr"
    group.records(responsible=(DELEGATE,), day=31)
    notice = list_held(group.session, 1)[0][0]
    told = group.does("desk", EditNotice(notice=notice.id, text="Veuillez envoyer la liste."))
    assert notice.facts["edited"]["lang"] == "fr"
    assert lines(told)[0].facts["language"] == Language(lang="fr")


def test_whoever_releases_everything_where_nothing_is_paused_is_shown_what_waits_to_be_read(group: Group) -> None:
    assert group.refused("desk", ReleaseNotices(scope="all")) == "notices-not-paused"
    item = group.records(responsible=(DELEGATE,), day=31)
    sheet = group.does("desk", ReleaseNotices(scope="all"))
    assert "There is no pause to end." in said(sheet)
    assert "notices are waiting for release" in said(sheet)
    assert [(each.command or {}).get("command") for each in sheet.buttons] == ["ReleaseNotices"]
    assert len(waiting(group, item)) > 1
    assert group.refused("desk", ReleaseNotices(of_class="delegate")) == "notices-not-paused"


def test_what_is_released_goes_and_what_is_struck_does_not(each_group: Group) -> None:
    item = each_group.records(responsible=(DELEGATE,), day=31)
    first, second, third, *_ = waiting(each_group, item)
    each_group.does("desk", ReleaseNotices(notices=(first.id,)))
    each_group.does("desk", StrikeNotices(notices=(second.id, third.id)))
    assert (first.state, second.state) == ("planned", "superseded")
    assert each_group.refused("desk", StrikeNotices(notices=(first.id, second.id))) == "notices-none-held"
    each_group.does("desk", Undo())
    assert [each.state for each in (first, second, third)] == ["planned", "held", "held"]


def test_other_words_are_said_instead_and_only_those(group: Group) -> None:
    item = group.records(responsible=(DELEGATE,), day=31)
    first = waiting(group, item)[-1]
    edit = EditNotice(notice=first.id, text="Kindly send the list to the secretariat.")
    reply = plain(said(group.does("desk", edit)))
    assert "Kindly send the list" in reply
    # Whoever puts it in other words after somebody else did so sees which those were.
    again = plain(said(group.does("desk", EditNotice(notice=first.id, text="Please send it."))))
    assert "Other words had been put in before: “Kindly send the list to the secretariat.”" in again
    group.does("desk", edit)
    group.does("desk", ReleaseNotices(notices=(first.id,)))
    told, _ = compose_notices(group.session, group.people["delegate"], [first], first.due, "en")
    assert told is not None
    words = plain(said(told))
    assert f"Item {item}: Kindly send the list to the secretariat." in words
    assert "publish the captions" not in words


def test_words_that_were_changed_since_they_were_read_are_read_again(each_group: Group) -> None:
    item = each_group.records(responsible=(DELEGATE,), day=31)
    first = waiting(each_group, item)[-1]
    each_group.does("desk", ReleaseNotices(notices=(first.id,)))
    delegate = each_group.people["delegate"]
    told, _ = compose_notices(each_group.session, delegate, [first], first.due, "en")
    assert "publish the captions" in plain(said(told)) if told else False
    each_group.does("desk", EditItem(item=item, text="withdraw the complaint"))
    assert compose_notices(each_group.session, delegate, [first], first.due, "en") == (None, [])
    assert (first.state, first.reason) == ("held", "release")
    each_group.does("desk", ReleaseNotices(notices=(first.id,)))
    told, _ = compose_notices(each_group.session, delegate, [first], first.due, "en")
    assert "withdraw the complaint" in plain(said(told)) if told else False


def test_what_goes_to_a_group_that_is_not_trusted_is_read_first(group: Group) -> None:
    meets(group.session, "rag", date(2024, 6, 17))
    group.does("desk", TrustReader(party=ISCG))
    item = group.records(responsible=(DELEGATE,), day=31)
    group.item(item).group_id = "iscg"
    [first, *_] = waiting(group, item)
    group.does("desk", TrustReader(party=ISCG))
    group.does("desk", EditItem(item=item, meeting="rag-2024-06-17"))
    assert compose_notices(group.session, group.people["delegate"], [first], first.due, "en") == (None, [])
    assert (first.state, first.reason) == ("held", "release")


def test_whoever_leaves_the_house_is_told_nothing_unread(group: Group) -> None:
    item, person = group.records(day=31), group.people["bdt"]
    for kind, state in (("delegate", "held"), ("staff", "planned")):
        before = columns(person)
        person.kind = kind
        group.session.flush()
        change = {"table": "people", "key": person.id, "before": before, "after": columns(person)}
        follow(group.session, [change], group.now)
        ahead = [each for each in group.notices(item, "planned", "held") if each.stage == "lead"]
        assert {each.state for each in ahead} == {state}


def test_whoever_is_trusted_is_told_without_a_release_until_they_are_not(each_group: Group) -> None:
    item = each_group.records(responsible=(DELEGATE,), day=31)
    each_group.does("desk", TrustReader(party=DELEGATE))
    assert waiting(each_group, item) == []
    later = each_group.records(responsible=(DELEGATE,), day=30)
    assert waiting(each_group, later) == []
    each_group.does("desk", TrustReader(party=DELEGATE, trusted=False))
    assert waiting(each_group, each_group.records(responsible=(DELEGATE,), day=29))


@pytest.mark.parametrize("party", [DELEGATE, ISCG])
def test_what_nobody_has_read_waits_again_once_the_trust_is_gone(group: Group, party: Party) -> None:
    item = group.records(responsible=(DELEGATE,), day=31)
    group.item(item).group_id = "iscg"
    group.session.flush()
    first, *unread = waiting(group, item)
    group.does("desk", ReleaseNotices(notices=(first.id,)))
    for end in (TrustReader(party=party, trusted=False), Undo()):
        group.does("desk", TrustReader(party=party))
        assert waiting(group, item) == []
        group.does("desk", end)
        assert waiting(group, item) == unread
    group.does("desk", TrustReader(party=ISCG))
    group.does("desk", TrustReader(party=DELEGATE))
    group.does("desk", TrustReader(party=DELEGATE, trusted=False))
    assert waiting(group, item) == []
    group.does("desk", TrustReader(party=ISCG, trusted=False))
    assert group.refused("desk", TrustReader(party=Party(kind="person", id="nobody@example.org"))) == "party-unknown"


def test_whoever_is_not_enrolled_is_told_nothing_and_then_what_is_still_ahead(each_group: Group) -> None:
    each_group.people["delegate"].enrolled = False
    item = each_group.records(responsible=(DELEGATE,), day=31)
    assert each_group.notices(item, "planned", "held") == []
    assert "waits for release" in said(each_group.does("desk", EnrolPerson(party=DELEGATE)))
    assert waiting(each_group, item)
    assert each_group.refused("desk", EnrolPerson(party=DELEGATE)) == "enrol-already-yes"
    each_group.does("desk", EnrolPerson(party=DELEGATE, enrolled=False))
    assert each_group.notices(item, "planned", "held") == []
    assert each_group.refused("desk", EnrolPerson(party=DELEGATE, enrolled=False)) == "enrol-already-no"


def test_everybody_responsible_is_asked_for_one_line_once_a_day(each_group: Group) -> None:
    first, second = each_group.records(day=17), each_group.records(day=24)
    for _ in range(2):
        reply = plain(said(each_group.does("desk", CallForStatus())))
    assert "1 person is asked" in reply
    assert "2 open items" in reply
    calls = [each for number in (first, second) for each in each_group.notices(number) if each.stage == "status"]
    assert [each.person_id for each in calls] == [each_group.people["bdt"].id] * 2
    told, kept = compose_notices(each_group.session, each_group.people["bdt"], calls, each_group.now, "en")
    assert told is not None
    assert len(kept) == 2
    assert "One line is enough" in said(told)
    each_group.does("bdt", CompleteItem(item=first))
    _, kept = compose_notices(each_group.session, each_group.people["bdt"], calls, each_group.now, "en")
    assert len(kept) == 1


def test_status_is_called_for_by_those_who_lead(group: Group) -> None:
    item = group.records(day=17)
    assert group.refused("tsb", CallForStatus(item=item)) in ("item-not-yours", "item-not-found")
    assert group.refused("chair", CallForStatus()) == "status-which-group"
    assert group.refused("delegate", CallForStatus(group="iscg")) == "status-not-yours"
    assert group.refused("chair", CallForStatus(group="iscg")) == "status-nobody"
    group.item(item).group_id = "iscg"
    group.session.flush()
    assert "1 person is asked" in plain(said(group.does("chair", CallForStatus(group="iscg"))))


def test_status_is_called_for_of_what_one_meeting_recorded(group: Group) -> None:
    item, other = group.records(day=17), group.records(day=24)
    meeting = meets(group.session, "iscg", date(2024, 5, 28), joint_id="rag")
    group.item(item).meeting_id = meeting.id
    asked = CallForStatus(meeting=meeting.id)
    assert group.refused("bdt", asked) == "status-not-yours"
    assert "1 open item" in plain(said(group.does("chair", asked)))
    assert [each.stage for each in group.notices(item) if each.stage == "status"] == ["status"]
    assert [each for each in group.notices(other) if each.stage == "status"] == []


def test_whom_nothing_reached_is_listed_once_for_each_item(each_group: Group) -> None:
    assert "Everybody could be told" in said(each_group.does("desk", ListUntold()))
    item = each_group.records(day=17)
    for notice in each_group.notices(item):
        notice.state, notice.reason, notice.due = "failed", "unreachable", each_group.now
    each_group.session.flush()
    words = plain(said(each_group.does("desk", ListUntold())))
    assert words.count("could not be reached") == 1
    assert f"BDT desk could not be reached, Tuesday 14 May 2024 at 10:00 (Geneva time): item {item}" in words
