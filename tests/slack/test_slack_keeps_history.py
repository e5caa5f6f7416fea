"""What stands in conversations and who is in them, page by page, as late as the test wishes."""

from __future__ import annotations

from tests.slack.refusals import Json
from tests.slack.stage import at_slack, code, web_client
from tests.slack.standin import SlackStandIn

KEY: Json = {"event_type": "focal_notice", "event_payload": {"key": "k1"}}


@at_slack
async def test_metadata_is_shown_only_when_asked_for(slack: SlackStandIn) -> None:
    client, channel = web_client(slack), slack.channel("room").id
    await client.chat_postMessage(channel=channel, text="x", metadata=KEY)
    [bare] = (await client.conversations_history(channel=channel))["messages"]
    [whole] = (await client.conversations_history(channel=channel, include_all_metadata=True))["messages"]
    assert ("metadata" in bare, whole["metadata"]) == (False, KEY)


@at_slack
async def test_history_runs_behind_by_the_lag_that_was_set(slack: SlackStandIn) -> None:
    client, channel = web_client(slack), slack.channel("room").id
    slack.settings["history_lag"] = 5
    await client.chat_postMessage(channel=channel, text="x")
    assert (await client.conversations_history(channel=channel))["messages"] == []
    slack.clock.forward(5)
    assert [each["text"] for each in (await client.conversations_history(channel=channel))["messages"]] == ["x"]


@at_slack
async def test_history_comes_newest_first_in_pages_within_its_bounds(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    channel = slack.channel("room", office)
    said = [await office.says(f"word {number}", channel) for number in range(5)]
    first = await client.conversations_history(channel=channel.id, limit=3)
    rest = await client.conversations_history(
        channel=channel.id, limit=3, cursor=first["response_metadata"]["next_cursor"]
    )
    assert [each["ts"] for each in [*first["messages"], *rest["messages"]]] == [each.ts for each in reversed(said)]
    assert (first["has_more"], rest["has_more"]) == (True, False)
    after = await client.conversations_history(channel=channel.id, oldest=said[3].ts)
    with_it = await client.conversations_history(channel=channel.id, oldest=said[3].ts, inclusive=True)
    assert [len(each["messages"]) for each in (after, with_it)] == [1, 2]
    assert await code(client.conversations_history(channel=channel.id, cursor="x")) == "invalid_cursor"
    assert await code(client.conversations_history(channel=channel.id, limit=2000)) == "invalid_limit"


@at_slack
async def test_a_thread_is_told_by_its_replies_and_not_by_history(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    root = await office.says("who?", channel := slack.channel("room", office))
    reply = await client.chat_postMessage(channel=channel.id, thread_ts=root.ts, text="the chair")
    [told] = (await client.conversations_history(channel=channel.id))["messages"]
    assert (told["ts"], told["reply_count"]) == (root.ts, 1)
    inside = await client.conversations_replies(channel=channel.id, ts=root.ts)
    assert [each["ts"] for each in inside["messages"]] == [root.ts, reply["ts"]]
    assert await code(client.conversations_replies(channel=channel.id, ts="1.0")) == "thread_not_found"


@at_slack
async def test_only_members_read(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    outside = slack.channel("outside", office, bot=False)
    assert await code(client.conversations_history(channel=outside.id)) == "not_in_channel"
    await client.conversations_join(channel=outside.id)
    assert (await client.conversations_history(channel=outside.id))["messages"] == []


@at_slack
async def test_a_channel_says_what_it_is(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    shared = slack.channel("shared", office, kind="group")
    shared.shared_with = ["T0OTHER"]
    told = (await client.conversations_info(channel=shared.id, include_num_members=True))["channel"]
    assert (told["is_private"], told["is_ext_shared"], told["num_members"]) == (True, True, 2)
    assert (await client.conversations_members(channel=shared.id))["members"] == [office.id, slack.team.bot.id]
    direct = (await client.conversations_info(channel=office.direct.id))["channel"]
    assert (direct["is_im"], direct["user"]) == (True, office.id)


@at_slack
async def test_channels_are_listed_in_pages_by_kind(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    for number in range(3):
        slack.channel(f"room-{number}", office)
    slack.channel("private", office, kind="group")
    names: list[str] = []
    async for answer in await client.conversations_list(types="public_channel,private_channel", limit=2):
        names += [each["name"] for each in answer["channels"]]
    assert names == ["general", "room-0", "room-1", "room-2", "private"]
    assert await code(client.conversations_list(types="secret")) == "invalid_arguments"
    assert [each["name"] for each in (await client.users_conversations())["channels"]] == names[1:4]


@at_slack
async def test_a_conversation_is_opened_with_those_who_can_be_reached(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    gone = slack.person("gone@example.org", deleted=True)
    opened = (await client.conversations_open(users=[office.id]))["channel"]["id"]
    assert opened == office.direct.id
    assert await code(client.conversations_open(users=[gone.id])) == "user_disabled"
    assert await code(client.chat_postMessage(channel=gone.id, text="x")) == "channel_not_found"
    assert await code(client.chat_postMessage(channel=gone.direct.id, text="x")) == "is_archived"
    assert await code(client.conversations_open(users=["U0NOBODY"])) == "user_not_found"
    assert await code(client.conversations_open(users=[slack.team.bot.id])) == "cannot_dm_bot"
    await client.chat_postMessage(channel=office.id, text="to a person's id")
    assert [each.channel for each in slack.ledger.posts] == [opened]


@at_slack
async def test_people_are_told_as_what_they_are(slack: SlackStandIn) -> None:
    client = web_client(slack)
    office = slack.person("office@example.org", locale="fr-FR", tz="America/New_York")
    guest, stranger = (
        slack.person("guest@example.org", ultra=True),
        slack.person("other@example.org", stranger=True, team_id="T0OTHER"),
    )
    told = (await client.users_info(user=office.id, include_locale=True))["user"]
    assert (told["locale"], told["tz_offset"], told["profile"]["email"]) == ("fr-FR", -14400, "office@example.org")
    assert (await client.users_info(user=guest.id))["user"]["is_restricted"] is True
    other = (await client.users_info(user=stranger.id))["user"]
    assert (other["is_stranger"], "email" in other["profile"]) == (True, False)
    assert await code(client.users_info(user="U0NOBODY")) == "user_not_found"
    assert await code(client.users_lookupByEmail(email="other@example.org")) == "users_not_found"
    assert (await client.users_lookupByEmail(email="OFFICE@example.org"))["user"]["id"] == office.id
    assert len((await client.users_list())["members"]) == 4


@at_slack
async def test_an_address_is_not_told_without_its_scope(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    assert slack.team.token is not None
    slack.team.token.scopes.remove("users:read.email")
    client = web_client(slack)
    assert "email" not in (await client.users_info(user=office.id))["user"]["profile"]
    assert await code(client.users_lookupByEmail(email="office@example.org")) == "missing_scope"
