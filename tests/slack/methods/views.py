"""``views.*`` and ``assistant.threads.*``."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.slack.call import Call
from tests.slack.ledger import Shown
from tests.slack.methods.chat import with_ids
from tests.slack.refusals import Json, Refused, bad_arguments
from tests.slack.screens import Screens
from tests.slack.shapes import VIEW_BYTES, faults_of_view
from tests.slack.things import View

STACK = 3
PROMPTS = 4


def check_view(view: object, home: bool = False) -> Json:
    """The view as Slack would keep it, or why it would not."""
    if faults := faults_of_view(view, home):
        raise bad_arguments(*faults)
    assert isinstance(view, dict)
    if len(json.dumps(view)) > VIEW_BYTES:
        raise Refused("view_too_large")
    return view | {"blocks": with_ids(view["blocks"])}


def open_view(call: Call) -> Json:
    body = check_view(call.data("view"))
    trigger = call.house.triggers.use(call.text("trigger_id"))
    return _show(call, "open", _screens(call).open(trigger.user, body))


def push(call: Call) -> Json:
    body = check_view(call.data("view"))
    trigger = call.house.triggers.use(call.text("trigger_id"))
    below = call.team.views.get(trigger.view or "")
    if below is None:
        raise Refused("not_found")
    return _show(call, "push", _screens(call).push(below, body))


def update(call: Call) -> Json:
    body = check_view(call.data("view"))
    view = _found(call)
    if call.text("hash") not in ("", view.hash):
        raise Refused("hash_conflict")
    return _show(call, "update", _screens(call).update(view, body))


def _found(call: Call) -> View:
    id, external = call.text("view_id"), call.text("external_id")
    if not (id or external):
        raise bad_arguments("missing required field: view_id")
    for view in call.team.views.values():
        if view.id == id or (external and view.body.get("external_id") == external):
            return view
    raise Refused("not_found")


def publish(call: Call) -> Json:
    if not call.house.world.app.home_tab:
        raise Refused("not_enabled")
    body = check_view(call.data("view"), home=True)
    user = call.member("user_id").id
    standing = call.team.homes.get(user)
    if call.text("hash") and (standing is None or call.text("hash") != standing.hash):
        raise Refused("hash_conflict")
    return _show(call, "publish", _screens(call).publish(user, body))


def _screens(call: Call) -> Screens:
    return Screens(call.house.world, call.team)


def _show(call: Call, how: str, view: View) -> Json:
    told = view.to_json()
    call.house.ledger.shown.append(Shown(how, view.user, told))
    return {"ok": True, "view": told}


def set_status(call: Call) -> Json:
    _in_thread(call)
    if len(call.text("status")) > 150:
        raise bad_arguments("must be less than 151 characters [json-pointer:/status]")
    call.house.ledger.statuses.append(_kept(call, "channel_id", "thread_ts", "status"))
    return {"ok": True}


def set_prompts(call: Call) -> Json:
    _in_thread(call)
    prompts = call.data("prompts")
    whole = isinstance(prompts, list) and all({"title", "message"} == set(each) for each in prompts)
    if not whole or not 1 <= len(prompts) <= PROMPTS:
        raise bad_arguments(f"must be 1 to {PROMPTS} prompts with title and message [json-pointer:/prompts]")
    call.house.ledger.prompts.append(_kept(call, "channel_id", "thread_ts", "title", "prompts"))
    return {"ok": True}


def set_title(call: Call) -> Json:
    _in_thread(call)
    call.house.ledger.titles.append(_kept(call, "channel_id", "thread_ts", "title"))
    return {"ok": True}


def _in_thread(call: Call) -> None:
    channel = call.channel("channel_id")
    if call.args.get("thread_ts") and call.text("thread_ts") not in channel.messages:
        raise Refused("thread_not_found")


def _kept(call: Call, *names: str) -> Json:
    return {name: call.data(name) if name == "prompts" else call.text(name) for name in names}


METHODS: dict[str, Callable[[Call], Json]] = {
    "views.open": open_view,
    "views.push": push,
    "views.update": update,
    "views.publish": publish,
    "assistant.threads.setStatus": set_status,
    "assistant.threads.setSuggestedPrompts": set_prompts,
    "assistant.threads.setTitle": set_title,
}
