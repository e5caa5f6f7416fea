"""What people do reaches the real Bolt in the shapes that it knows."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from slack_bolt.app.async_app import AsyncApp

from tests.slack.refusals import Json
from tests.slack.stage import at_slack, bolt, by_http, code
from tests.slack.standin import SlackStandIn

BUTTONS: Json = {
    "type": "actions",
    "elements": [
        {"type": "button", "text": {"type": "plain_text", "text": "Done"}, "action_id": "done", "value": "12"},
        {"type": "datepicker", "action_id": "day", "initial_date": "2024-05-17"},
    ],
}
EVENTS = (
    "app_mention message reaction_added reaction_removed member_joined_channel member_left_channel user_change "
    "app_home_opened assistant_thread_started channel_archive channel_shared channel_left "
    "team_join app_uninstalled tokens_revoked"
)


def _hearing(slack: SlackStandIn, heard: list[Json]) -> AsyncApp:
    app = bolt(slack)

    async def hear(body: Json) -> None:
        heard.append(body)

    async def acknowledge(ack: Any, body: Json) -> None:
        await ack()
        heard.append(body)

    for name in EVENTS.split():
        app.event(name)(hear)
    app.action("done")(acknowledge)
    app.action("day")(acknowledge)
    app.shortcut("record")(acknowledge)
    app.command("/focal")(acknowledge)
    return app


@at_slack
async def test_everything_that_people_do_in_a_channel_is_heard(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office, other = slack.person("office@example.org"), slack.person("other@example.org")
    channel = slack.channel("room", office)
    async with by_http(slack, _hearing(slack, heard)):
        said = await office.mentions("who?", channel)
        await office.reacts(said, "memo")
        await office.unreacts(said, "memo")
        await office.edits(said, "who is it?")
        await office.deletes(said)
        await other.joins(channel)
        await other.leaves(channel)
    kinds = [(each["event"]["type"], each["event"].get("subtype")) for each in heard]
    assert kinds == [
        ("app_mention", None),
        ("message", None),
        ("reaction_added", None),
        ("reaction_removed", None),
        ("message", "message_changed"),
        ("message", "message_deleted"),
        ("member_joined_channel", None),
        ("member_left_channel", None),
    ]
    assert heard[0]["event"]["ts"] == heard[1]["event"]["ts"]
    assert heard[0]["event_id"] != heard[1]["event_id"]
    assert slack.ledger.troubles == []


@at_slack
async def test_what_a_person_does_alone_is_heard(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_http(slack, _hearing(slack, heard)):
        await office.dms("my items", files=(slack.file("notes.txt", b"ACTION: x", office),))
        await office.opens_home()
        root = await office.opens_assistant(slack.channel("room", office))
        await office.dms("who?", thread=root)
        await office.becomes(tz="Asia/Tokyo", locale="fr-FR")
        await slack.archives(slack.channel("old", office))
    events = [each["event"] for each in heard]
    shared, home, opened, asked, changed, archived = events
    assert (shared["channel_type"], shared["subtype"], shared["files"][0]["name"]) == ("im", "file_share", "notes.txt")
    assert (home["tab"], opened["assistant_thread"]["thread_ts"], asked["thread_ts"]) == ("home", root.ts, root.ts)
    assert (changed["user"]["tz"], changed["user"]["locale"]) == ("Asia/Tokyo", "fr-FR")
    assert archived["type"] == "channel_archive"
    assert slack.ledger.troubles == []


@at_slack
async def test_what_becomes_of_places_is_heard(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office, bot=False)
    async with by_http(slack, _hearing(slack, heard)):
        await slack.invites(channel, office)
        await slack.shares(channel)
        await slack.removes(channel)
        await slack.person("new@example.org").arrives()
    kinds = ["member_joined_channel", "channel_shared", "channel_left", "team_join"]
    assert [each["event"]["type"] for each in heard] == kinds
    assert [each["is_ext_shared_channel"] for each in heard] == [False, True, True, False]


@at_slack
async def test_a_button_is_pressed_where_it_stands(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    app = _hearing(slack, heard)
    async with by_http(slack, app):
        await app.client.chat_postMessage(channel=channel.id, text="x", blocks=[BUTTONS])
        [message] = slack.ledger.posted(channel.id)
        await office.presses(message, "Done")
        await office.presses(message, "day", "2024-05-20")
        with pytest.raises(AssertionError):
            await office.presses(message, "Nothing")
    done, day = [each for each in heard if each["type"] == "block_actions"]
    assert (done["actions"][0]["value"], done["container"]["message_ts"]) == ("12", message.ts)
    assert day["actions"][0]["selected_date"] == "2024-05-20"
    assert done["state"]["values"]["b0"]["day"]["selected_date"] == "2024-05-17"


@at_slack
async def test_a_hidden_message_is_pressed_without_being_told(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    app = _hearing(slack, heard)
    async with by_http(slack, app):
        await app.client.chat_postEphemeral(channel=channel.id, user=office.id, text="x", blocks=[BUTTONS])
        await office.presses(slack.ledger.whispers[0], "done")
    assert (heard[0]["container"]["is_ephemeral"], "message" in heard[0]) == (True, False)


@at_slack
async def test_a_message_is_picked(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_http(slack, _hearing(slack, heard)):
        said = await office.says("send the text by Friday", slack.channel("room", office))
        await office.picks(said, "record")
    picked = heard[1]
    assert (picked["type"], picked["message"]["text"], picked["message_ts"]) == ("message_action", said.text, said.ts)


@at_slack
async def test_an_answer_can_be_sent_five_times_within_half_an_hour(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_http(slack, _hearing(slack, heard)):
        await office.command("/focal", "help", slack.channel("room", office))
        await office.command("/focal", "help", slack.channel("other", office))
    first, second = [each["response_url"] for each in heard]
    async with aiohttp.ClientSession() as session:

        async def answer(url: str, body: Json) -> str:
            async with session.post(url, json=body) as told:
                return str((await told.json()).get("error"))

        assert await answer(first, {"blocks": [{"type": "nope"}]}) == "invalid_blocks"
        assert [await answer(first, {"text": "x"}) for _ in range(6)] == ["None"] * 5 + ["used_url"]
        slack.clock.forward(1801)
        assert await answer(second, {"text": "x"}) == "expired_url"
    assert {(each.user, each.text) for each in slack.ledger.whispers} == {(office.id, "x")}
    assert slack.ledger.posts == []


@at_slack
async def test_the_app_is_thrown_out(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    app = bolt(slack)
    async with by_http(slack, app):
        await app.client.auth_test()
        await slack.uninstalls()
    assert [each.payload["event"]["type"] for each in slack.ledger.deliveries] == ["tokens_revoked", "app_uninstalled"]
    assert await code(app.client.auth_test()) == "account_inactive"
    assert heard == []


@at_slack
async def test_an_assistant_thread_shows_status_prompts_and_title(slack: SlackStandIn) -> None:
    client, office = bolt(slack).client, slack.person("office@example.org")
    root = await office.opens_assistant()
    here: Json = {"channel_id": office.direct.id, "thread_ts": root.ts}
    await client.assistant_threads_setStatus(status="is looking it up", **here)
    await client.assistant_threads_setSuggestedPrompts(prompts=[{"title": "Mine", "message": "my items"}], **here)
    await client.assistant_threads_setTitle(title="Focal points", **here)
    many = [{"title": "Mine", "message": "my items"}] * 5
    assert await code(client.assistant_threads_setSuggestedPrompts(prompts=many, **here)) == "invalid_arguments"
    nowhere = client.assistant_threads_setStatus(status="x", channel_id=office.direct.id, thread_ts="1.0")
    assert await code(nowhere) == "thread_not_found"
    assert (len(slack.ledger.statuses), len(slack.ledger.prompts), len(slack.ledger.titles)) == (1, 1, 1)
