"""One thing to be shown in Slack, with all that is needed for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.deliver.sender import Kind, Outcome, Parcel, Target
from bot.doors.shown import marked
from bot.doors.slack.address import Address
from bot.doors.slack.outcomes import Heard, hear
from bot.render import blocks
from bot.render.cut import cut
from bot.render.inert import to_mrkdwn
from bot.render.plain import plain

# What an edited message may hold; a new one may hold ten times as much.
LONGEST_TEXT = 4_000
MOST_DIRECT = 50_000
PEOPLE = ("U", "W")


@dataclass(frozen=True)
class Errand:
    """``key`` is the opaque mark that the message bears, by which it is found again."""

    client: AsyncWebClient
    target: Target
    address: Address
    parcel: Parcel
    key: str


@dataclass(frozen=True)
class Where:
    """The conversation itself, or why it is not known."""

    channel: str
    trouble: Outcome | None = None


class Directs:
    """The conversations with people, opened once and remembered."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], str] = {}

    async def find(self, client: AsyncWebClient, installation: str, channel: str) -> Where:
        """The conversation that a channel of an address stands for. Opening one that is open changes nothing."""
        if not channel.startswith(PEOPLE):
            return Where(channel)
        known = self._known.get((installation, channel))
        if known is not None:
            return Where(known)
        return self._keep((installation, channel), await hear(client.conversations_open(users=[channel])))

    def forget(self, installation: str) -> None:
        """After it was installed anew its conversations may be others."""
        self._known = {key: at for key, at in self._known.items() if key[0] != installation}

    def _keep(self, key: tuple[str, str], heard: Heard) -> Where:
        if heard.trouble is not None:
            return Where("", heard.trouble.unsent())
        told = heard.data.get("channel")
        found = told.get("id") if isinstance(told, dict) else None
        if not isinstance(found, str) or not found:
            return Where("", Outcome(Kind.LATER, detail="no conversation"))
        if len(self._known) >= MOST_DIRECT:
            self._known.clear()
        self._known[key] = found
        return Where(found)


def content(parcel: Parcel) -> dict[str, Any]:
    """``text`` and ``blocks``; text alone where Slack has called the blocks bad. Raises ``ValueError`` for what cannot
    be drawn."""
    reply = marked(parcel)
    if parcel.plain:
        return {"text": to_mrkdwn(cut(plain(reply, parcel.lang, parcel.zone), LONGEST_TEXT)) or "–"}
    return blocks.message(reply, parcel.lang, parcel.zone)


def is_alone(address: Address) -> bool:
    """Whether nobody but one person reads in the conversation, whoever is told."""
    return address.channel.startswith((*PEOPLE, "D"))


def is_whispered(address: Address) -> bool:
    """Whether only ``user`` sees it, among others who read there."""
    return address.user is not None and not is_alone(address)


def in_private(errand: Errand) -> Errand:
    """The same in the conversation with the person."""
    return replace(errand, address=Address(errand.address.user or errand.address.channel))
