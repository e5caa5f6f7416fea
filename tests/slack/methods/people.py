"""``users.*``, ``team.info``, ``bots.info``, ``auth.*`` and ``apps.connections.open``."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from tests.slack.call import Call
from tests.slack.methods.conversations import page
from tests.slack.refusals import Json, Refused
from tests.slack.things import Member


def _told(call: Call, member: Member) -> Json:
    return member.to_json("users:read.email" in call.token.scopes, call.flag("include_locale"))


def info(call: Call) -> Json:
    return {"ok": True, "user": _told(call, call.member("user"))}


def list_all(call: Call) -> Json:
    """Slack may give fewer than were asked for."""
    some, metadata = page(call, list(call.team.members.values()), 1000, call.house.settings["roll"])
    return {"ok": True, "members": [_told(call, each) for each in some], "response_metadata": metadata}


def look_up(call: Call) -> Json:
    """By e-mail; a stranger, a bot and a deactivated account are not found."""
    for member in call.team.members.values():
        hidden = member.deleted or member.stranger or member.bot_id
        if member.email.lower() == call.text("email").lower() and not hidden:
            return {"ok": True, "user": _told(call, member)}
    raise Refused("users_not_found")


def profile(call: Call) -> Json:
    member = call.member("user") if call.text("user") else call.me
    return {"ok": True, "profile": member.profile("users:read.email" in call.token.scopes and not member.stranger)}


def bot(call: Call) -> Json:
    if call.text("bot") != call.me.bot_id:
        raise Refused("bot_not_found")
    app = call.house.world.app.id
    return {"ok": True, "bot": {"id": call.me.bot_id, "app_id": app, "name": call.me.name, "user_id": call.me.id}}


def team(call: Call) -> Json:
    found = call.team
    if call.text("team") not in ("", found.id):
        raise Refused("team_not_found")
    return {"ok": True, "team": {"id": found.id, "name": found.name, "domain": found.domain, "email_domain": ""}}


def whose(call: Call) -> Json:
    """Of a person's own token no bot is told; an install for an organisation names it in place of a team."""
    whole = call.team.organisation
    told = {
        "ok": True,
        "url": f"https://{call.team.domain}.slack.com/",
        "team": call.team.name,
        "user": call.me.name,
        "team_id": whole or call.team.id,
        "user_id": call.token.user_id,
        "is_enterprise_install": bool(whole),
    }
    return (
        told
        | ({"enterprise_id": whole} if whole else {})
        | ({"bot_id": call.me.bot_id} if call.token.kind == "bot" else {})
    )


def revoke(call: Call) -> Json:
    if not call.flag("test"):
        call.token.state = "token_revoked"
    return {"ok": True, "revoked": not call.flag("test")}


def connect(call: Call) -> Json:
    """An address for one socket."""
    ticket = secrets.token_hex(8)
    call.house.tickets.add(ticket)
    address = call.house.address().replace("http", "ws", 1)
    return {"ok": True, "url": f"{address}/link/?ticket={ticket}&app_id={call.house.world.app.id}"}


METHODS: dict[str, Callable[[Call], Json]] = {
    "users.info": info,
    "users.list": list_all,
    "users.lookupByEmail": look_up,
    "users.profile.get": profile,
    "bots.info": bot,
    "team.info": team,
    "auth.test": whose,
    "auth.revoke": revoke,
    "apps.connections.open": connect,
}
