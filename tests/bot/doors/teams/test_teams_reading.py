"""What Teams tells, read: every activity that is known, and what people do at the stand-in."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from bot.doors.teams.activity import Activity
from bot.doors.teams.html import from_html
from bot.doors.teams.news import Glance, Ignored, News, Read
from bot.doors.teams.read import read
from bot.doors.teams.words import plain_words
from tests.bot.doors.teams.activity_rows import ALWAYS, FILE, rows, whole
from tests.bot.doors.teams.told import Heard
from tests.teams.stage import at_teams, served
from tests.teams.standin import TeamsStandIn

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
TREATMENTS = tomllib.loads(Path(__file__).with_name("treatments.toml").read_text(encoding="utf-8"))
at_hand = pytest.mark.skipif(not FILE.is_file(), reason=f"the activities are not at hand: {FILE}")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=5,
)
NAMES = ("type", "name", "value", "text", "from", "conversation", "recipient", "channelData", "entities", "attachments")


def treatment(found: Read) -> str:
    """In a few words: what it came to."""
    match found:
        case Ignored():
            return f"ignored: {found.reason}"
        case News():
            return f"news: {found.kind}"
        case Glance():
            return "glance"
    more = (getattr(found, name, None) for name in ("page", "change"))
    addressed = "to Focal" if getattr(found, "addressed", False) else ""
    return " ".join(filter(None, [found.kind, *more, addressed]))


@at_hand
def test_every_activity_is_treated_as_it_is_written_down() -> None:
    for row in rows():
        found = [treatment(read(each, NOW)) for each in (row["payload"], whole(row["payload"]))]
        assert found == TREATMENTS.get(row["id"]), row["name"]


@at_hand
def test_every_activity_is_acknowledged_over_http_and_handed_on_as_written_down() -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        heard = Heard(teams)
        async with served(teams, heard.web()):
            for row in rows():
                heard.all.clear()
                told = whole(row["payload"]) | {"serviceUrl": teams.service_url(teams.tenant), "channelId": "msteams"}
                delivery = await teams.courier.deliver(told)
                ignored = TREATMENTS[row["id"]][1].startswith("ignored")
                assert (delivery.status // 100, len(heard.all)) == (2, 0 if ignored else 1), row["name"]

    story()


@given(st.dictionaries(st.sampled_from(NAMES), JSON), st.sampled_from(["message", "invoke", "conversationUpdate"]))
@settings(max_examples=40, deadline=None)
def test_whatever_comes_is_read_without_a_fault(told: dict[str, Any], kind: str) -> None:
    read(told, NOW)
    read({**ALWAYS, "type": kind, **{name: each for name, each in told.items() if name not in ALWAYS}}, NOW)


def said(text: str, *mentions: tuple[str, str]) -> dict[str, Any]:
    entities = [{"type": "mention", "mentioned": {"id": id_}, "text": shown} for id_, shown in mentions]
    return {"type": "message", "text": text, "entities": entities}


def test_words_are_read_without_markup_and_people_stay_marked_until_their_names_are_known() -> None:
    told = said(
        "<at>Focal</at>&nbsp;action: <at>Climate Desk</at> to send R&amp;D &lt;list&gt;\n",
        ("28:focal", "<at>Focal</at>"),
        ("29:desk", "<at>Climate Desk</at>"),
    )
    assert plain_words(told, "28:focal") == "action: \ue00029:desk|Climate Desk\ue001 to send R&D <list>"
    assert plain_words(said("\ue00029:desk|x\ue001 &copy &#60;"), "28:focal") == "29:desk|x &copy &#60;"


def test_people_who_are_called_the_same_are_told_apart_by_the_order_in_which_they_are_named() -> None:
    told = said(
        "<at>Focal</at> action: <at>李伟</at> to send the note to <at>李伟</at> and <at>منى</at>, <at>منى</at> agrees",
        ("28:focal", "<at>Focal</at>"),
        ("29:one", "<at>李伟</at>"),
        ("29:two", "<at>李伟</at>"),
        ("29:mona", "<at>منى</at>"),
    )
    named = (("one", "李伟"), ("two", "李伟"), ("mona", "منى"))
    one, two, mona = (f"\ue00029:{who}|{name}\ue001" for who, name in named)
    assert plain_words(told, "28:focal") == f"action: {one} to send the note to {two} and {mona}, {mona} agrees"


def test_a_message_that_was_picked_is_read_as_one_reads_it() -> None:
    html = "<p>Please&nbsp;send <b>it</b></p><ul><li>by Friday</li></ul><script>x</script><p>R&amp;D &lt;x&gt;</p>"
    assert from_html(html) == "Please send it\n- by Friday\nR&D <x>"


TABLE = (
    '<div><span itemtype="http://schema.skype.com/Mention" itemid="0">Focal</span>&nbsp;from <span>today</span>:</div>'
    "<table><tbody>\r\n<tr><th><p>Action</p></th><th>Responsible</th></tr>"
    "<tr><td><p>draft it</p><p>with captions</p></td><td>\n<div>"
    '<span itemtype="http://schema.skype.com/Mention" itemid="1">Anna&nbsp;&amp; Co</span></div></td></tr>'
    "<tr><td></td><td>TSB</td></tr></tbody></table><p>Thanks</p>"
)


def test_the_cells_of_a_table_are_told_apart() -> None:
    told = said(
        "<at>Focal</at> from today: Action Responsible",
        ("28:focal", "<at>Focal</at>"),
        ("29:anna", "<at>Anna & Co</at>"),
    )
    told["attachments"] = [{"contentType": "text/html", "content": TABLE}]
    rows = plain_words(told, "28:focal").split("\n")
    assert rows[:2] == ["from today:", "Action\tResponsible"]
    assert rows[2].startswith("draft it with captions\t")
    assert "29:anna" in rows[2]
    assert rows[3:] == ["\tTSB", "Thanks"]


LISTED = (
    '<p><span itemtype="http://schema.skype.com/Mention" itemid="0">Focal</span>&nbsp;actions:</p>'
    "<ol>\r\n<li><p>BDT to send the list</p></li>\n<li>TSB to draft it<ul><li>with <b>captions</b></li></ul></li></ol>"
    "<ul><li></li></ul><p>Thanks</p>"
)
ANSWERING = (
    '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1715673600000">\r\n'
    '<strong itemprop="mri" itemid="28:focal">Focal</strong><span itemprop="time" itemid="1715673600000"></span>\r\n'
    '<p itemprop="preview">Item 2: close &lt;it&gt;</p>\r\n</blockquote>\r\n<p>done</p>'
)


def test_the_entries_of_a_list_and_what_is_answered_are_told_apart() -> None:
    told = said("<at>Focal</at> actions: BDT to send the list", ("28:focal", "<at>Focal</at>"))
    told["attachments"] = [{"contentType": "text/html", "content": LISTED}]
    rows = ["actions:", "1. BDT to send the list", "2. TSB to draft it", "- with captions", "Thanks"]
    assert plain_words(told, "28:focal").split("\n") == rows
    told = said("done") | {"attachments": [{"contentType": "text/html", "content": ANSWERING}]}
    assert plain_words(told, "28:focal") == "> Focal\n> Item 2: close <it>\ndone"


@pytest.mark.parametrize("placed", ['<quoted messageId="1715673600000"/> done', "done"])
def test_what_newer_clients_say_is_answered_stands_above_the_answer(placed: str) -> None:
    told = said(placed)
    told["entities"] = [
        {"type": "quotedReply", "quotedReply": {"messageId": "1715673600000", "preview": "Item 2:\nclose it"}}
    ]
    assert plain_words(told, "28:focal") == "> Item 2:\n> close it\ndone"
    assert plain_words(said('<quoted messageId="1"></quoted>done'), "28:focal") == "done"


def test_html_without_a_table_changes_nothing() -> None:
    told = said("as it is") | {"attachments": [{"contentType": "text/html", "content": "<p>as <b>it</b> is not</p>"}]}
    assert plain_words(told, "28:focal") == "as it is"


def test_what_holds_no_words_is_answered_where_it_was_brought_to_focal_alone() -> None:
    picture = {"attachments": [{"contentType": "image/*", "contentUrl": "https://example.org/1.png"}]}
    alone = {"conversation": {"id": "a:1", "conversationType": "personal"}}
    assert treatment(read(whole({**said(""), **picture, **alone}), NOW)) == "opened help"
    assert treatment(read(whole({**said(""), **picture}), NOW)) == "ignored: a message without words"


def test_an_edit_of_what_was_said_to_focal_alone_counts_as_a_whole() -> None:
    alone = {"conversation": {"id": "a:1", "conversationType": "personal"}, "id": "1715673600000"}
    for place, addressed in ((alone, True), ({}, False)):
        found: Any = read(whole({**said("send it"), "type": "messageUpdate", **place}), NOW)
        assert (found.change, found.addressed) == ("edited", addressed)


def test_what_does_not_say_that_one_person_alone_reads_it_is_no_direct_talk() -> None:
    for kind in (None, "", "channel", "groupChat", "Personal", 3):
        found: Any = read(whole({**said("help"), "conversation": {"conversationType": kind}}), NOW)
        assert (found.spot.audience, found.addressed) == (None, False)


def test_the_same_act_under_another_id_and_time_is_the_same_and_another_act_is_not() -> None:
    told = {**whole(said("help")), "localTimestamp": "2024-05-14T10:00:00.1+02:00"}
    again = {**told, "id": "other", "timestamp": "2024-05-14T08:00:09Z"}
    assert Activity(told, NOW).key == Activity(again, NOW).key
    others = ({"text": "help!"}, {"localTimestamp": "2024-05-14T10:00:01+02:00"}, {"from": {"id": "29:other"}})
    keys = {Activity({**told, **other}, NOW).key for other in ({}, *others)}
    assert len(keys) == 4


def test_a_form_in_a_message_that_is_sent_twice_by_hand_counts_once_a_day() -> None:
    form = {"focal": {"form": "ReportProgress", "hidden": {"item": 1}}, "note": "on its way"}

    def sent(at: str, message: str = "m1", **values: str) -> str:
        known = {"type": "message", "id": at, "timestamp": at, "localTimestamp": at, "replyToId": message}
        found = read({**ALWAYS, **known, "value": {**form, **values}}, NOW)
        return getattr(found, "event", treatment(found))

    first = sent("2024-05-14T08:00:00+00:00")
    assert first.startswith("form:")
    assert sent("2024-05-14T08:00:07+00:00") == first
    others = [sent("2024-05-14T08:00:07+00:00", note="it is done"), sent("2024-05-14T08:00:07+00:00", "m2")]
    assert first not in [*others, sent("2024-05-15T08:00:00+00:00")]


def test_a_time_far_from_now_is_none() -> None:
    for stamp, taken in (("2024-05-14T07:59:00.1234567Z", True), ("2030-01-01T00:00:00Z", False), ("soon", False)):
        found = Activity(whole({"timestamp": stamp}), NOW).at
        assert (found == NOW) is not taken
