"""All that exists at the stand-in: one app, some tenants, and the ids of everything."""

from __future__ import annotations

import base64
import hashlib
import itertools
import uuid
from dataclasses import dataclass, field

from tests.teams.clock import Clock
from tests.teams.refusals import Json, no_conversation
from tests.teams.things import Conversation, Message, Team, Tenant, User

ROOT = uuid.UUID("5f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c")


def guid(*words: object) -> str:
    """The same words give the same id."""
    return str(uuid.uuid5(ROOT, "/".join(map(str, words))))


def _long(*words: object) -> str:
    return base64.urlsafe_b64encode(hashlib.sha512("/".join(map(str, words)).encode()).digest()).decode().rstrip("=")


@dataclass
class App:
    """The app's registration; evidently no real one."""

    id: str = field(default_factory=lambda: guid("app"))
    secret: str = "evidently-no-secret-of-any-app"
    name: str = "Focal"

    @property
    def account(self) -> Json:
        return {"id": f"28:{self.id}", "name": self.name}


class World:
    """``tenants`` by id; ``personal`` finds the chat of a user with the app."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.app = clock, App()
        self.tenants: dict[str, Tenant] = {}
        self._count = itertools.count(1)

    def add_tenant(self, name: str) -> Tenant:
        tenant = Tenant(guid("tenant", name), name)
        self.tenants[tenant.id] = tenant
        return tenant

    def add_user(self, tenant: Tenant, email: str) -> User:
        name = email.partition("@")[0].replace(".", " ").replace("-", " ").title()
        aad = guid("user", email)
        user = User(f"29:1{_long(tenant.id, email)}", aad, name, email, tenant.id, home=tenant.id)
        tenant.users[user.id] = user
        return user

    def add_team(self, tenant: Tenant, name: str, members: list[str]) -> Team:
        number = next(self._count)
        general = f"19:{_long('team', name, number)[:32]}@thread.tacv2"
        team = Team(general, guid("group", name, number), name, members, {general: ""})
        tenant.teams[team.id] = team
        self._keep(tenant, Conversation(general, "channel", tenant.id, members, "General", team))
        return team

    def add_channel(self, tenant: Tenant, team: Team, name: str) -> Conversation:
        id = f"19:{_long('channel', name, next(self._count))[:32]}@thread.tacv2"
        team.channels[id] = name
        return self._keep(tenant, Conversation(id, "channel", tenant.id, team.members, name, team))

    def add_chat(self, tenant: Tenant, name: str, members: list[str], meeting: bool = False) -> Conversation:
        number = next(self._count)
        middle = f"meeting_{_long('meeting', number)[:48]}" if meeting else _long("chat", number)[:32].lower()
        chat = Conversation(f"19:{middle}@thread.v2", "groupChat", tenant.id, members, name)
        if meeting:
            chat.meeting = base64.b64encode(f"0#{chat.id}#0".encode()).decode()
        return self._keep(tenant, chat)

    def personal(self, tenant: Tenant, user: User) -> Conversation:
        """The one chat of this user with the app, which is always the same."""
        id = f"a:1{_long('personal', user.id)}"
        return tenant.conversations.get(id) or self._keep(
            tenant, Conversation(id, "personal", tenant.id, [user.id], installed=False)
        )

    def _keep(self, tenant: Tenant, conversation: Conversation) -> Conversation:
        return tenant.conversations.setdefault(conversation.id, conversation)

    def find(self, id: str) -> Conversation:
        """The conversation of this id, without the thread that may stand in it; 404 where there is none."""
        bare = id.partition(";")[0]
        for tenant in self.tenants.values():
            if bare in tenant.conversations and not tenant.conversations[bare].gone:
                return tenant.conversations[bare]
        raise no_conversation()

    def user(self, id: str) -> User | None:
        """Somebody by the id that Teams gives the app, or by the id in the directory."""
        users = (user for tenant in self.tenants.values() for user in tenant.users.values())
        return next((user for user in users if id in (user.id, user.aad)), None)

    def add_message(self, conversation: Conversation, author: str, activity: Json, root: str | None = None) -> Message:
        message = Message(self.clock.id(), conversation.id, author, activity, root)
        conversation.messages[message.id] = message
        return message
