"""One call of the connector: whose it is, about which conversation, and whether the app may make it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.teams.ledger import Ledger
from tests.teams.pace import Pace
from tests.teams.refusals import Json, Refused, bad, no_activity, no_conversation, not_in_roster, not_installed
from tests.teams.rules import MOST_BYTES
from tests.teams.things import Conversation, Message, Tenant
from tests.teams.tokens import Grant, Tokens
from tests.teams.world import World


@dataclass
class House:
    """What every call may look at. ``address`` is where the stand-in listens."""

    world: World
    ledger: Ledger
    pace: Pace
    tokens: Tokens
    address: Callable[[], str]
    most_bytes: int = MOST_BYTES
    page: int = 100  # members on a page where nothing else is asked


@dataclass
class Call:
    """``place`` and ``activity_id`` as the path has them, ``region`` and ``tenant_id`` as the service URL has them."""

    house: House
    what: str
    grant: Grant
    region: str
    tenant_id: str
    place: str = ""
    activity_id: str = ""
    member_id: str = ""
    body: Json = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)

    @property
    def conversation(self) -> Conversation:
        """The conversation, where the app is in it and this service knows it."""
        return self._entered(self._located())

    @property
    def writable(self) -> Conversation:
        """The same, where the app may write; that it was thrown out or blocked is said before that it isn't there."""
        found = self._located()
        if found.silenced is not None:
            raise found.silenced()
        return self._entered(found)

    def _located(self) -> Conversation:
        found = self.house.world.find(self.place)
        self.check_service(self.house.world.tenants[found.tenant_id])
        return found

    def _entered(self, found: Conversation) -> Conversation:
        if not found.installed:
            raise not_installed() if found.kind == "personal" else not_in_roster()
        return found

    @property
    def root(self) -> str | None:
        """The thread in a channel, where the id names one."""
        return self.place.partition(";messageid=")[2] or None

    def check_service(self, tenant: Tenant) -> None:
        """The service of a region and tenant knows no other; that of all regions knows all."""
        if tenant.disabled:
            raise Refused(403, "BotDisabledByAdmin", "The tenant admin disabled this bot")
        if self.tenant_id and (self.region, self.tenant_id) != (tenant.region, tenant.id):
            raise no_conversation()
        if self.grant.tenant not in ("botframework.com", tenant.id):
            raise Refused(403, "BotNotRegistered", "No registration found for this bot.")

    def message(self, conversation: Conversation) -> Message:
        """The app's message that the path names."""
        found = conversation.messages.get(self.activity_id)
        if found is None or found.deleted:
            raise no_activity()
        if not found.by_app:
            raise Refused(403, "NotEnoughPermissions", "The message is not of this bot.")
        return found

    def thread(self, conversation: Conversation) -> str | None:
        """The root that a reply belongs under; 400 where there is no such message."""
        root = self.activity_id if self.what == "reply" else self.root
        if conversation.kind != "channel" or root is None:
            return None
        if root not in conversation.messages:
            raise bad("The thread's root could not be found.")
        return conversation.messages[root].root or root
