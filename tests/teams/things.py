"""What a tenant is made of, and how each looks in the JSON of Teams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.teams.refusals import Json, Refused


@dataclass
class User:
    """Somebody a tenant knows; ``role`` is user, guest or anonymous, ``home`` the tenant they are of."""

    id: str
    aad: str
    name: str
    email: str
    tenant_id: str
    home: str = ""
    role: str = "user"
    lent: bool = False  # held by the directory for another one, whatever their role
    zone: str = "Europe/Zurich"
    locale: str = "en-US"

    @property
    def outside(self) -> bool:
        return self.role != "user" or bool(self.home and self.home != self.tenant_id)

    def account(self) -> Json:
        """As the sender of an activity. An anonymous participant has no identity behind the id."""
        told = {"id": self.id, "name": self.name}
        return told if self.role == "anonymous" else told | {"aadObjectId": self.aad}

    def member(self) -> Json:
        """As the members' calls tell of them."""
        told = {"id": self.id, "name": self.name, "tenantId": self.home or self.tenant_id, "userRole": self.role}
        if self.role == "anonymous":
            return told
        given, _, surname = self.name.rpartition(" ")
        names = {"givenName": given or surname, "surname": surname}
        return told | names | {"aadObjectId": self.aad, "email": self.email, "userPrincipalName": self._upn()}

    def _upn(self) -> str:
        if self.role != "guest" and not self.lent:
            return self.email
        return f"{self.email.replace('@', '_')}#EXT#@tenant.example.org"


@dataclass
class Message:
    """A message as it truly stands; ``activity`` is what was posted, ``views`` the cards that single people see."""

    id: str
    conversation: str
    author: str
    activity: Json
    root: str | None = None
    by_app: bool = False
    told: bool = False  # the app was told of it, so it is told of its edits too
    edited: int = 0
    deleted: bool = False
    only_for: str | None = None
    views: dict[str, Json] = field(default_factory=dict)
    reactions: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return str(self.activity.get("text") or "")

    @property
    def cards(self) -> list[Json]:
        """The Adaptive Cards that stand in it."""
        attachments = self.activity.get("attachments") or []
        return [each["content"] for each in attachments if each["contentType"].endswith("card.adaptive")]

    def card(self, user: str = "") -> Json:
        """The card as this user sees it."""
        return self.views.get(user) or self.cards[0]


@dataclass
class Team:
    """A team; ``id`` is that of its General channel, as Teams has it."""

    id: str
    group: str
    name: str
    members: list[str] = field(default_factory=list)
    channels: dict[str, str] = field(default_factory=dict)


@dataclass
class Conversation:
    """A chat or a channel: ``kind`` is personal, groupChat or channel; a meeting's chat is a groupChat."""

    id: str
    kind: str
    tenant_id: str
    members: list[str] = field(default_factory=list)
    name: str = ""
    team: Team | None = None
    meeting: str = ""
    installed: bool = True
    gone: bool = False
    silenced: Callable[[], Refused] | None = None  # how writing is refused: blocked, muted
    shared_with: list[str] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)

    def to_json(self, root: str | None = None) -> Json:
        """As an activity names it; in a channel the thread's root stands in the id."""
        told: Json = {"conversationType": self.kind, "tenantId": self.tenant_id}
        told["id"] = f"{self.id};messageid={root}" if self.kind == "channel" and root else self.id
        told |= {} if self.kind == "personal" else {"isGroup": True}
        return told | ({"name": self.name} if self.kind == "groupChat" and self.name else {})

    def channel_data(self) -> Json:
        told: Json = {"tenant": {"id": self.tenant_id}}
        if self.meeting:
            told["meeting"] = {"id": self.meeting}
        if self.team is not None:
            told |= {"teamsChannelId": self.id, "teamsTeamId": self.team.id, "channel": {"id": self.id}}
            told["team"] = {"id": self.team.id, "aadGroupId": self.team.group, "name": self.team.name}
        return told


@dataclass
class Tenant:
    """An organisation's Teams."""

    id: str
    name: str
    region: str = "amer"
    users: dict[str, User] = field(default_factory=dict)
    teams: dict[str, Team] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    disabled: bool = False  # its administrator has disabled the app
    everything: bool = False  # the app hears what is said without a mention too (consent per chat or team)
