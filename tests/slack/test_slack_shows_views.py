"""Views: triggers that expire, stacks, hashes, home tabs, and what an answer to a form may say."""

from __future__ import annotations

from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp

from tests.slack.refusals import Json
from tests.slack.stage import at_slack, bolt, by_http, code, web_client
from tests.slack.standin import SlackStandIn


def _modal(**more: object) -> Json:
    note = {"type": "plain_text_input", "action_id": "text", "max_length": 20}
    who = {"type": "external_select", "action_id": "who", "min_query_length": 1}
    return {
        "type": "modal",
        "callback_id": "new-action",
        "title": {"type": "plain_text", "text": "New action"},
        "submit": {"type": "plain_text", "text": "Save"},
        "blocks": [_input("note", note), _input("owner", who, optional=True)],
    } | more


def _input(block: str, element: Json, optional: bool = False) -> Json:
    label = {"type": "plain_text", "text": block}
    return {"type": "input", "block_id": block, "label": label, "element": element, "optional": optional}


HOME: Json = {"type": "home", "blocks": [{"type": "divider"}]}
OPTION: Json = {"text": {"type": "plain_text", "text": "Chair"}, "value": "7"}


@at_slack
async def test_a_trigger_opens_one_view_within_three_seconds(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    first, second = slack.triggers.give(office.id), slack.triggers.give(office.id)
    opened = await client.views_open(trigger_id=first, view=_modal())
    assert office.modal.id == opened["view"]["id"]
    assert await code(client.views_open(trigger_id=first, view=_modal())) == "exchanged_trigger_id"
    assert await code(client.views_open(trigger_id="1.2.x", view=_modal())) == "invalid_trigger_id"
    slack.clock.forward(3.1)
    assert await code(client.views_open(trigger_id=second, view=_modal())) == "expired_trigger_id"
    assert await code(client.views_open(trigger_id="1.2.x", view=HOME)) == "invalid_arguments"


@at_slack
async def test_three_views_stand_one_above_another_and_no_more(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    await client.views_open(trigger_id=slack.triggers.give(office.id), view=_modal())
    root = office.modal
    for _ in range(2):
        await client.views_push(trigger_id=slack.triggers.give(office.id, office.modal.id), view=_modal())
    assert office.modal.root == root.id
    trigger = slack.triggers.give(office.id, office.modal.id)
    assert await code(client.views_push(trigger_id=trigger, view=_modal())) == "push_limit_reached"
    assert await code(client.views_push(trigger_id=slack.triggers.give(office.id), view=_modal())) == "not_found"


@at_slack
async def test_a_view_that_changed_meanwhile_is_not_overwritten(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    opened = (await client.views_open(trigger_id=slack.triggers.give(office.id), view=_modal(external_id="e")))["view"]
    await client.views_update(view_id=opened["id"], hash=opened["hash"], view=_modal(external_id="e"))
    late = client.views_update(view_id=opened["id"], hash=opened["hash"], view=_modal())
    assert await code(late) == "hash_conflict"
    await client.views_update(external_id="e", view=_modal(external_id="e"))
    assert await code(client.views_update(external_id="other", view=_modal())) == "not_found"
    twice = client.views_open(trigger_id=slack.triggers.give(office.id), view=_modal(external_id="e"))
    assert await code(twice) == "duplicate_external_id"
    assert [each.how for each in slack.ledger.shown] == ["open", "update", "update"]


@at_slack
async def test_a_home_tab_is_published_for_one_person(slack: SlackStandIn) -> None:
    client, office = web_client(slack), slack.person("office@example.org")
    first = (await client.views_publish(user_id=office.id, view=HOME))["view"]
    await client.views_publish(user_id=office.id, view=HOME, hash=first["hash"])
    assert await code(client.views_publish(user_id=office.id, view=HOME, hash=first["hash"])) == "hash_conflict"
    assert await code(client.views_publish(user_id=office.id, view=_modal())) == "invalid_arguments"
    assert await code(client.views_publish(user_id="U0NOBODY", view=HOME)) == "user_not_found"
    assert office.home is not None


def _form_app(slack: SlackStandIn, answer: Json) -> AsyncApp:
    app = bolt(slack)

    @app.shortcut("new")
    async def _(ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=_modal(notify_on_close=True))

    @app.options("who")
    async def _(ack: Any) -> None:
        await ack(options=[OPTION])

    @app.view("new-action")
    async def _(ack: Any) -> None:
        await ack(**answer)

    @app.view_closed("new-action")
    async def _(ack: Any) -> None:
        await ack()

    return app


@at_slack
async def test_a_form_is_opened_filled_and_sent(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    async with by_http(slack, _form_app(slack, {})):
        await office.shortcut("new")
        modal = office.modal
        [offered] = await office.searches(modal, "who", "ch")
        sent = await office.submits(modal, {"note": "send the text", "who": offered})
    values = sent.payload["view"]["state"]["values"]
    assert values["note"]["text"]["value"] == "send the text"
    assert values["owner"]["who"]["selected_option"] == OPTION
    assert (slack.team.views, slack.ledger.troubles) == ({}, [])


@at_slack
async def test_a_form_does_not_go_while_a_field_is_empty_or_too_long(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    async with by_http(slack, _form_app(slack, {})):
        await office.shortcut("new")
        for values in ({}, {"note": "x" * 21}, {"nowhere": "x"}):
            with pytest.raises(AssertionError):
                await office.submits(office.modal, values)


@at_slack
async def test_closing_is_told_where_the_view_asks_for_it(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    async with by_http(slack, _form_app(slack, {})):
        await office.shortcut("new")
        await office.closes(office.modal)
    assert [each.payload["type"] for each in slack.ledger.deliveries] == ["shortcut", "view_closed"]


ANSWERS: dict[str, tuple[Json, bool]] = {
    "an error under a field": ({"response_action": "errors", "errors": {"note": "Please say more."}}, True),
    "an error under no field": ({"response_action": "errors", "errors": {"nowhere": "x"}}, False),
    "an empty error": ({"response_action": "errors", "errors": {"note": ""}}, False),
    "no error at all": ({"response_action": "errors", "errors": {}}, False),
    "another view": ({"response_action": "update", "view": _modal()}, True),
    "a view on top": ({"response_action": "push", "view": _modal()}, True),
    "a bad view": ({"response_action": "update", "view": _modal(title={"type": "plain_text", "text": ""})}, False),
    "an end": ({"response_action": "clear"}, True),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_the_answer_to_a_form_must_be_one_that_slack_takes(name: str) -> None:
    answer, good = ANSWERS[name]

    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office = slack.person("office@example.org")
        async with by_http(slack, _form_app(slack, answer)):
            await office.shortcut("new")
            await office.submits(office.modal, {"note": "x"})
        assert (slack.ledger.troubles == []) == good

    story()
