"""People at Teams, who do what people do: each act makes the activity that Teams makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.teams.answers import Shown, shown_card
from tests.teams.cardrules import REFRESHED
from tests.teams.dialogs import Dialogs
from tests.teams.elements import button, filled, sent
from tests.teams.ledger import Delivery
from tests.teams.refusals import Json, blocked_by_user, writes_blocked
from tests.teams.things import Conversation, Message, Tenant, User

if TYPE_CHECKING:
    from tests.teams.standin import TeamsStandIn


@dataclass(frozen=True)
class Person:
    """Somebody a tenant knows. Every act waits until the app has answered, or failed to."""

    teams: TeamsStandIn
    tenant: Tenant
    user: User

    @property
    def id(self) -> str:
        return self.user.id

    @property
    def direct(self) -> Conversation:
        """Their chat with the app."""
        return self.teams.world.personal(self.tenant, self.user)

    # What is said

    async def says(
        self,
        text: str,
        conversation: Conversation,
        thread: Message | None = None,
        to_app: bool = False,
        files: tuple[str, ...] = (),
    ) -> Message:
        """A message; in a group the app hears it only where it is named, or may hear everything."""
        assert self.id in conversation.members, f"{self.user.name} is not in {conversation.name or conversation.id}"
        root = (thread.root or thread.id) if thread else None
        activity = {"text": text, "mentioned": to_app, "files": files}
        message = self.teams.world.add_message(conversation, self.id, activity, root)
        message.told = conversation.installed and (conversation.kind == "personal" or to_app or self.tenant.everything)
        if message.told:
            await self.teams.courier.deliver(self.teams.payloads.message(conversation, self.user, message))
        return message

    async def mentions(self, text: str, conversation: Conversation, thread: Message | None = None) -> Message:
        """Says something to the app, by name."""
        return await self.says(f"<at>{self.teams.world.app.name}</at> {text}", conversation, thread, to_app=True)

    async def dms(self, text: str, *files: str) -> Message:
        """``files``: where files lie that go with it, which Teams allows in personal chats alone."""
        return await self.says(text, self.direct, files=files)

    async def edits(self, message: Message, text: str) -> None:
        message.activity, message.edited = message.activity | {"text": text}, message.edited + 1
        await self._changes(message, "editMessage")

    async def deletes(self, message: Message) -> None:
        message.deleted = True
        await self._changes(message, "softDeleteMessage")

    async def _changes(self, message: Message, event: str) -> None:
        if message.told:
            place = self.teams.world.find(message.conversation)
            await self.teams.courier.deliver(self.teams.payloads.changed(place, self.user, message, event))

    async def reacts(self, message: Message, kind: str = "like") -> None:
        """The app is told of reactions to its own messages."""
        message.reactions.append((self.id, kind))
        await self._reaction(message, "reactionsAdded", kind)

    async def unreacts(self, message: Message, kind: str = "like") -> None:
        message.reactions.remove((self.id, kind))
        await self._reaction(message, "reactionsRemoved", kind)

    async def _reaction(self, message: Message, how: str, kind: str) -> None:
        place = self.teams.world.find(message.conversation)
        if message.by_app or self.tenant.everything:
            await self.teams.courier.deliver(self.teams.payloads.reaction(place, self.user, message, how, kind))

    # What stands on a card

    async def presses(self, message: Message, name: str, old_client: bool = False, **values: str) -> Shown:
        """Presses the button with this title or id, after filling inputs by id; an old client presses its fallback."""
        card = message.card(self.id)
        action = button(card, name)
        if old_client and isinstance(action.get("fallback"), dict):
            action = action["fallback"]
        data = sent(action, filled(card, values) if action.get("associatedInputs") != "none" else {})
        if action["type"] == "Action.Execute":
            return await self.executes(message, action | {"data": data})
        assert action["type"] == "Action.Submit", f"{name!r} tells the app nothing"
        return await self._submits(message, data)

    async def _submits(self, message: Message, data: Json) -> Shown:
        place = self.teams.world.find(message.conversation)
        if (data.get("msteams") or {}).get("type") == "task/fetch":
            return await self.dialogs.fetch(place, data, message)
        told = self.teams.payloads.pressed(place, self.user, message, data)
        return Shown("nothing", await self.teams.courier.deliver(told))

    async def executes(self, message: Message, action: Json, trigger: str = "manual") -> Shown:
        """Any Action.Execute, as made up as a test likes, on this message."""
        place = self.teams.world.find(message.conversation)
        kept = {name: action[name] for name in ("type", "id", "title", "verb", "data") if name in action}
        value = {"action": kept, "trigger": trigger}
        root = message.root or message.id
        told = self.teams.payloads.invoke(
            place, self.user, "adaptiveCard/action", value, root=root, replyToId=message.id
        )
        shown = shown_card(await self.teams.courier.deliver(told))
        if shown.kind == "card":
            message.views[self.id] = shown.card
        return self._noted(shown)

    async def looks_at(self, message: Message) -> Shown | None:
        """A card comes into view; where it says so, the client refreshes it without being asked."""
        refresh = message.card(self.id).get("refresh") or {}
        members = self.teams.world.find(message.conversation).members
        people = refresh.get("userIds", members if len(members) <= REFRESHED else [])
        if self.id not in people or "action" not in refresh:
            return None
        return await self.executes(message, refresh["action"], "automatic")

    def _noted(self, shown: Shown) -> Shown:
        if shown.kind == "trouble":
            self.teams.ledger.troubles.append(shown.text)
        return shown

    # Forms and searches

    @property
    def dialogs(self) -> Dialogs:
        return Dialogs(self.teams, self.user)

    async def opens_form(self, message: Message, name: str) -> Shown:
        """Presses a button that opens a dialog."""
        shown = await self.presses(message, name)
        return self._noted(shown)

    async def submits(self, shown: Shown, name: str = "", **values: str) -> Shown:
        """Fills the dialog's inputs by id and presses its button (the first, where no name is given)."""
        return self._noted(await self.dialogs.submit(shown, name, values))

    async def picks(self, message: Message, command: str) -> Shown:
        """An action of the message extension on a message."""
        place = self.teams.world.find(message.conversation)
        return self._noted(await self.dialogs.extension(place, command, message))

    async def command(self, command: str, conversation: Conversation) -> Shown:
        """An action of the message extension from the box where one writes."""
        return self._noted(await self.dialogs.extension(conversation, command))

    async def searches(self, command: str, text: str, conversation: Conversation | None = None, skip: int = 0) -> Shown:
        """Types into the search of the message extension; it opens with an empty one."""
        return self._noted(await self.dialogs.search(conversation or self.direct, command, text, skip))

    async def picks_result(self, shown: Shown, number: int = 0) -> Shown:
        """Puts one of the results into what they write."""
        return self._noted(await self.dialogs.pick(shown, number))

    async def looks_up(self, shown: Shown | Message, id: str, text: str) -> Shown:
        """Types into an input whose choices the app gives."""
        return self._noted(await self.dialogs.look_up(shown, id, text))

    # The app, and who is where

    async def installs(self) -> None:
        """Gets the app for themself."""
        await self.adds_app(self.direct)

    async def uninstalls(self) -> None:
        await self.removes_app(self.direct)

    async def adds_app(self, conversation: Conversation) -> None:
        """Brings the app into a chat or a team."""
        conversation.installed, conversation.silenced = True, None
        app = self.teams.world.app.account
        people = [self.user.account()] if conversation.kind == "personal" else []
        await self._told(self.teams.payloads.moved(conversation, self.user, "membersAdded", [app, *people]))
        await self._told(self.teams.payloads.installed(conversation, self.user, "add"))

    async def removes_app(self, conversation: Conversation) -> None:
        app = self.teams.world.app.account
        if conversation.kind != "personal":
            await self._told(self.teams.payloads.moved(conversation, self.user, "membersRemoved", [app]))
        conversation.installed, conversation.silenced = False, writes_blocked
        await self._told(self.teams.payloads.installed(conversation, self.user, "remove"))

    def blocks(self) -> None:
        """The app is not told; it learns it when it writes."""
        self.direct.silenced = blocked_by_user

    def unblocks(self) -> None:
        self.direct.silenced = None

    async def joins(self, conversation: Conversation) -> None:
        conversation.members.append(self.id)
        await self._moves(conversation, "membersAdded")

    async def leaves(self, conversation: Conversation) -> None:
        conversation.members.remove(self.id)
        await self._moves(conversation, "membersRemoved")

    async def _moves(self, conversation: Conversation, how: str) -> None:
        if conversation.installed:
            await self._told(self.teams.payloads.moved(conversation, self.user, how, [self.user.account()]))

    async def does(self, kind: str, conversation: Conversation, **more: Any) -> Delivery:
        """Anything else that makes an activity of this type, with these fields."""
        return await self._told(self.teams.payloads.activity(kind, conversation, self.user, **more))

    async def _told(self, activity: Json) -> Delivery:
        return await self.teams.courier.deliver(activity)
