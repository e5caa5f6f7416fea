"""What a test sends through Slack, and the sender it goes through."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.deliver.sender import Kind, Outcome, Parcel, Target
from bot.doors.slack.address import Address
from bot.doors.slack.clients import Clients
from bot.doors.slack.pace import Pace
from bot.doors.slack.sender import SlackSender
from handlers.answer import Button, Form, FormField, Items, Line, Reply, Words
from tests.slack.standin import SlackStandIn

KEY = "k1"


class Clock(Protocol):
    def moment(self) -> datetime: ...


@asynccontextmanager
async def sender_at(slack: SlackStandIn, seconds: float = 2.0, pace: Pace | None = None) -> AsyncIterator[SlackSender]:
    """A sender with the tokens of the workspaces as they are now; not paced unless ``pace`` is given."""
    tokens = {id: team.token.value for id, team in slack.world.teams.items() if team.token}
    clients = Clients(slack.api, seconds)
    try:
        yield SlackSender(tokens.get, clients, pace or Pace(every=0))
    finally:
        await clients.close()


def target(slack: SlackStandIn, address: Address) -> Target:
    return Target("slack", slack.team.id, address.to_text())


def parcel(*said: str, **given: Any) -> Parcel:
    """A reply that says these words, as somebody wrote them; fields of ``Parcel`` and of ``Reply`` go along."""
    lines = tuple(Line(key="form-option", facts={"value": Words(text=each)}) for each in said or ("sent",))
    way = {name: given.pop(name) for name in ("repeat", "plain", "lang") if name in given}
    reply = {"title": Line(key="reminders-none"), "parts": (Items(lines=lines),), **given}
    return Parcel(Reply(**reply), way.pop("lang", "en"), "Europe/Zurich", **way)


def form(**filled: Any) -> Form:
    fields = (FormField(name="text", kind="text", label=Line(key="form-label-text"), required=True),)
    return Form(command="CompleteItem", title=Line(key="form-complete-item"), filled=filled, fields=fields)


def button(number: int) -> Button:
    command = {"command": "ShowItem", "fields": {"item": number}}
    return Button(label=Line(key="button-settings"), command=command, version=number)


def before_now(clock: Clock, seconds: float = 5) -> datetime:
    return clock.moment() - timedelta(seconds=seconds)


def before(slack: SlackStandIn, seconds: float = 5) -> datetime:
    return slack.clock.moment() - timedelta(seconds=seconds)


def is_sent(outcome: Outcome) -> bool:
    return outcome.kind is Kind.SENT
