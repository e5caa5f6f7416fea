"""What must be known of a conversation to write there by oneself: its id and the service at which Teams has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.doors.teams.activity import Activity

# The service that knows all regions, where nothing better is known.
EVERYWHERE = "https://smba.trafficmanager.net/teams/"


@dataclass(frozen=True)
class Reference:
    """``id`` is the conversation's, or the person's whose chat it is; ``conversation`` the conversation's own."""

    tenant: str
    id: str
    conversation: str
    service: str


class Book(Protocol):
    """The references that are kept."""

    async def find(self, tenant: str, id_: str) -> Reference | None:
        """What is known of a conversation or of a person's chat."""
        ...

    async def newest(self, tenant: str) -> str | None:
        """The service at which the organisation was last."""
        ...

    async def again(self, reference: Reference) -> tuple[str, ...]:
        """The services at which it may be instead of where it was looked for, the likeliest first: as any process was
        told."""
        ...

    async def note(self, reference: Reference) -> None:
        """Keeps it for good. What is as it was costs nothing."""
        ...


def reference_of(activity: Activity) -> Reference | None:
    """What an activity tells of its conversation; nothing where it has none."""
    if not (activity.tenant and activity.conversation and activity.user and activity.address):
        return None
    id_ = activity.user if activity.direct else activity.conversation
    return Reference(activity.tenant, id_, activity.conversation, activity.address)
