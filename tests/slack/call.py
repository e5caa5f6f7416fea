"""One call of the Web API: its arguments read and its token judged, as Slack does before it acts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.slack.ledger import Ledger
from tests.slack.pace import Pace
from tests.slack.refusals import Json, Refused, bad_arguments
from tests.slack.rules import Rule
from tests.slack.things import Channel, Member, Message
from tests.slack.triggers import Triggers
from tests.slack.world import Team, Token, World


@dataclass(frozen=True)
class House:
    """What the methods work on; ``tell`` sends an event to the app without waiting."""

    world: World
    ledger: Ledger
    pace: Pace
    triggers: Triggers
    tell: Callable[[Team, Json], None]
    address: Callable[[], str]
    tickets: set[str]
    settings: Json


@dataclass(frozen=True)
class Call:
    """A call that may act. Arguments are text, or JSON where they came so."""

    house: House
    method: str
    args: Json
    token: Token

    @property
    def team(self) -> Team:
        return self.house.world.teams[self.token.team_id]

    @property
    def me(self) -> Member:
        return self.team.bot

    def text(self, name: str) -> str:
        found = self.args.get(name)
        if found is None:
            return ""
        if not isinstance(found, str):
            raise bad_arguments(f"must be a string [json-pointer:/{name}]")
        return found

    def flag(self, name: str, otherwise: bool = False) -> bool:
        found = self.args.get(name)
        return otherwise if found is None else found in (True, 1, "1", "true", "True")

    def number(self, name: str, otherwise: int) -> int:
        found = self.args.get(name, otherwise)
        try:
            return int(found)
        except (TypeError, ValueError):
            raise bad_arguments(f"must be an integer [json-pointer:/{name}]") from None

    def data(self, name: str) -> Any:
        """An argument that is JSON, sent as such or as a text of it."""
        found = self.args.get(name)
        if not isinstance(found, str):
            return found
        try:
            return json.loads(found) if found else None
        except ValueError:
            raise Refused(f"invalid_{name}_format" if name == "blocks" else "invalid_arguments") from None

    def need(self, *scopes: str) -> None:
        check_scopes(self.token, scopes)

    def channel(self, name: str = "channel", by_kind: str = "") -> Channel:
        """A conversation that the app can see."""
        found = self.team.channels.get(self.text(name))
        if found is None or (found.kind != "channel" and self.me.id not in found.members):
            raise Refused("channel_not_found")
        if by_kind:
            self.need(found.prefix + by_kind)
        return found

    def message(self, channel: Channel, name: str) -> Message:
        found = channel.messages.get(self.text(name))
        if found is None or found.deleted:
            raise Refused("message_not_found")
        return found

    def member(self, name: str, error: str = "user_not_found") -> Member:
        found = self.team.members.get(self.text(name))
        if found is None:
            raise Refused(error)
        return found


async def arguments(request: web.Request) -> Json:
    """What was sent, from the query and the body; the token of the header wins."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        args |= await _json_body(request)
    elif request.content_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
        args |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    elif request.can_read_body and await request.read():
        raise Refused("invalid_post_type")
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    return args | ({"token": value} if scheme == "Bearer" else {})


async def _json_body(request: web.Request) -> Json:
    try:
        found = json.loads(await request.text() or "{}")
    except ValueError:
        raise Refused("invalid_json") from None
    if not isinstance(found, dict):
        raise Refused("json_not_object")
    return found


def check_token(world: World, args: Json, rule: Rule) -> Token:
    """The token of the call, or why it isn't good."""
    value = args.get("token")
    if not value:
        raise Refused("not_authed")
    token = world.tokens.get(str(value))
    if token is None:
        raise Refused("invalid_auth")
    if token.expires is not None and token.expires <= world.clock.now():
        raise Refused("token_expired")
    if token.state != "good":
        raise Refused(token.state)
    if token.kind not in rule.token.split():
        raise Refused("not_allowed_token_type")
    check_scopes(token, rule.scopes)
    return token


def check_scopes(token: Token, scopes: tuple[str, ...]) -> None:
    missing = [each for each in scopes if each not in token.scopes]
    if missing:
        raise Refused("missing_scope", needed=",".join(missing), provided=",".join(token.scopes))


def check_needs(args: Json, rule: Rule) -> None:
    missing = [each for each in rule.needs if args.get(each) in (None, "")]
    if missing:
        raise bad_arguments(*(f"missing required field: {each}" for each in missing))
