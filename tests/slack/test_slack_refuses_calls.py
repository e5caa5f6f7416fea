"""The stand-in refuses what Slack refuses, with Slack's words: tokens, scopes, places, content."""

from __future__ import annotations

import aiohttp

from tests.slack.refusals import Json
from tests.slack.stage import at_slack, code, refusal, web_client
from tests.slack.standin import SlackStandIn

SECTION: Json = {"type": "section", "text": {"type": "mrkdwn", "text": "The deadline is *Friday 17 May*."}}
KEY: Json = {"event_type": "focal_notice", "event_payload": {"key": "k1"}}


@at_slack
async def test_the_app_is_told_who_it_is(slack: SlackStandIn) -> None:
    told = await web_client(slack).auth_test()
    assert (told["team_id"], told["user_id"], told["bot_id"]) == (
        slack.team.id,
        slack.team.bot.id,
        slack.team.bot.bot_id,
    )


@at_slack
async def test_a_token_that_is_not_good_is_named_as_what_it_is(slack: SlackStandIn) -> None:
    assert await code(web_client(slack, "xoxb-nobody").auth_test()) == "invalid_auth"
    assert await code(web_client(slack, slack.app_token).auth_test()) == "not_allowed_token_type"
    assert await code(web_client(slack).apps_connections_open(app_token=slack.bot_token)) == "not_allowed_token_type"
    client = web_client(slack)
    await slack.uninstalls()
    assert await code(client.auth_test()) == "account_inactive"
    slack.world.install(slack.team)
    await web_client(slack).auth_revoke()
    assert await code(web_client(slack).auth_test()) == "token_revoked"


@at_slack
async def test_a_call_without_a_token_or_with_broken_json_is_refused(slack: SlackStandIn) -> None:
    async def post(body: bytes, kind: str) -> str:
        headers = {"Content-Type": kind}
        async with aiohttp.request("POST", slack.api + "auth.test", data=body, headers=headers) as answer:
            return str((await answer.json())["error"])

    assert await post(b"", "application/x-www-form-urlencoded") == "not_authed"
    assert await post(b"{", "application/json") == "invalid_json"
    assert await post(b"[]", "application/json") == "json_not_object"
    assert await post(b"x", "text/csv") == "invalid_post_type"


@at_slack
async def test_a_missing_scope_is_named(slack: SlackStandIn) -> None:
    assert slack.team.token is not None
    slack.team.token.scopes.remove("chat:write")
    slack.team.token.scopes.remove("im:history")
    client = web_client(slack)
    told = await refusal(client.chat_postMessage(channel="C1", text="x"))
    assert (told["error"], told["needed"]) == ("missing_scope", "chat:write")
    assert "channels:read" in told["provided"]
    direct = slack.person("office@example.org").direct
    assert (await refusal(client.conversations_history(channel=direct.id)))["needed"] == "im:history"


@at_slack
async def test_what_is_missing_or_unknown_in_a_call_is_named(slack: SlackStandIn) -> None:
    told = await refusal(web_client(slack).api_call("chat.update", json={"channel": "C1"}))
    assert told["error"] == "invalid_arguments"
    assert told["response_metadata"]["messages"] == ["[ERROR] missing required field: ts"]
    assert await code(web_client(slack).api_call("chat.shout")) == "unknown_method"


@at_slack
async def test_a_message_needs_a_place_that_is_open_to_the_app(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    outside = slack.channel("outside", office, bot=False)
    private = slack.channel("private", office, bot=False, kind="group")
    room = slack.channel("room", office)
    assert await code(client.chat_postMessage(channel="C0NOWHERE", text="x")) == "channel_not_found"
    assert await code(client.chat_postMessage(channel=private.id, text="x")) == "channel_not_found"
    assert await code(client.chat_postMessage(channel=outside.id, text="x")) == "not_in_channel"
    room.closed_to_apps = True
    assert await code(client.chat_postMessage(channel=room.id, text="x")) == "restricted_action"
    await slack.archives(room)
    assert await code(client.chat_postMessage(channel=room.id, text="x")) == "is_archived"
    assert slack.ledger.posts == []


@at_slack
async def test_a_message_needs_content_within_the_limits(slack: SlackStandIn) -> None:
    slack.pace.off()
    client, channel = web_client(slack), slack.channel("room").id
    assert await code(client.api_call("chat.postMessage", json={"channel": channel, "text": " "})) == "no_text"
    assert await code(client.chat_postMessage(channel=channel, text="x" * 40_001)) == "msg_too_long"
    told = await refusal(client.chat_postMessage(channel=channel, text="x", blocks=[{"type": "nope"}]))
    assert (told["error"], told["errors"]) == (
        "invalid_blocks",
        ["unsupported type: nope [json-pointer:/blocks/0/type]"],
    )
    long = [{"type": "markdown", "text": "x" * 6_001}] * 2
    assert await code(client.chat_postMessage(channel=channel, text="x", blocks=long)) == "msg_blocks_too_long"
    wrong = {"event_type": "focal_notice"}
    assert await code(client.chat_postMessage(channel=channel, text="x", metadata=wrong)) == "invalid_metadata_format"
    assert await code(client.chat_postMessage(channel=channel, text="x", thread_ts="1.0")) == "thread_not_found"
    assert slack.ledger.posts == []


@at_slack
async def test_a_message_that_is_taken_stands_in_the_ledger(slack: SlackStandIn) -> None:
    client, channel = web_client(slack), slack.channel("room").id
    first = await client.chat_postMessage(channel=channel, text="x", blocks=[SECTION], metadata=KEY, unfurl_links=False)
    second = await client.chat_postMessage(channel=channel, text="y", metadata=KEY)
    assert float(second["ts"]) > float(first["ts"])
    assert [each.ts for each in slack.ledger.posted(channel)] == [first["ts"], second["ts"]]
    assert slack.ledger.posts[0].blocks[0]["block_id"]
    assert slack.ledger.twice() == {"[('key', 'k1')]": 2}


@at_slack
async def test_only_its_own_message_can_be_changed_and_only_for_a_while(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    channel = slack.channel("room", office)
    other = await office.says("a word", channel)
    mine = await client.chat_postMessage(channel=channel.id, text="x", metadata=KEY)
    assert await code(client.chat_update(channel=channel.id, ts=other.ts, text="y")) == "cant_update_message"
    assert await code(client.chat_delete(channel=channel.id, ts=other.ts)) == "cant_delete_message"
    assert await code(client.chat_update(channel=channel.id, ts="1.0", text="y")) == "message_not_found"
    assert await code(client.chat_update(channel=channel.id, ts=mine["ts"], text="y" * 4_001)) == "msg_too_long"
    await client.chat_update(channel=channel.id, ts=mine["ts"], text="y")
    assert [(each.text, each.metadata) for each in slack.ledger.posted()] == [("y", KEY)]
    channel.edit_window = 60
    slack.clock.forward(61)
    assert await code(client.chat_update(channel=channel.id, ts=mine["ts"], text="z")) == "edit_window_closed"
    await client.chat_delete(channel=channel.id, ts=mine["ts"])
    assert slack.ledger.posted() == []


@at_slack
async def test_a_whisper_reaches_only_those_who_are_there(slack: SlackStandIn) -> None:
    client, office, other = web_client(slack), slack.person("office@example.org"), slack.person("other@example.org")
    channel = slack.channel("room", office)
    told = await client.chat_postEphemeral(channel=channel.id, user=office.id, text="for you")
    assert [(each.user, each.ts) for each in slack.ledger.whispers] == [(office.id, told["message_ts"])]
    wrong = client.chat_postEphemeral(channel=channel.id, user=other.id, text="for you")
    assert await code(wrong) == "user_not_in_channel"
    assert (await client.conversations_history(channel=channel.id))["messages"] == []


@at_slack
async def test_a_whisper_in_a_thread_that_has_not_begun_is_taken_and_never_seen(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    channel = slack.channel("room", office)
    root = await office.says("a word", channel)
    there: Json = {"channel": channel.id, "user": office.id, "thread_ts": root.ts}
    assert (await client.chat_postEphemeral(text="lost", **there))["ok"]
    await client.chat_postMessage(channel=channel.id, text="a reply", thread_ts=root.ts)
    await client.chat_postEphemeral(text="seen", **there)
    assert [each.text for each in slack.ledger.unseen] == ["lost"]
    assert [(each.text, each.thread_ts) for each in slack.ledger.whispers] == [("seen", root.ts)]


@at_slack
async def test_a_reaction_is_added_once(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    said = await office.says("a word", channel := slack.channel("room", office))
    there = {"channel": channel.id, "timestamp": said.ts}
    await client.reactions_add(name="memo", **there)
    assert await code(client.reactions_add(name="memo", **there)) == "already_reacted"
    assert await code(client.reactions_remove(name="eyes", **there)) == "no_reaction"
    assert await code(client.reactions_add(name="me mo", **there)) == "invalid_name"
    assert slack.ledger.reactions == [(channel.id, said.ts, "memo")]
