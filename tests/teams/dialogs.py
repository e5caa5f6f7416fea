"""Dialogs and the message extension: what opens them, what is sent from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.teams.answers import Shown, shown_choices, shown_dialog, shown_results
from tests.teams.elements import actions, button, filled, inputs, sent
from tests.teams.ledger import Delivery
from tests.teams.refusals import Json
from tests.teams.things import Conversation, Message, User

if TYPE_CHECKING:
    from tests.teams.standin import TeamsStandIn

# What a dialog's submission is called, by what opened it, with the key of the answer.
NEXT = {
    "task/fetch": ("task/submit", "task"),
    "task/submit": ("task/submit", "task"),
    "config/fetch": ("config/submit", "config"),
    "config/submit": ("config/submit", "config"),
    "composeExtension/fetchTask": ("composeExtension/submitAction", "task"),
    "composeExtension/submitAction": ("composeExtension/submitAction", "task"),
}
THEME = {"theme": "default"}
COUNT = 25


class Dialogs:
    """Those of one person."""

    def __init__(self, teams: TeamsStandIn, user: User) -> None:
        self._teams, self._user = teams, user

    async def fetch(self, place: Conversation, data: Json, message: Message | None = None) -> Shown:
        """A button that opens a dialog was pressed."""
        about = {"replyToId": message.id, "root": message.root or message.id} if message else {}
        value = {"data": data, "context": THEME}
        return shown_dialog(await self._invoke(place, "task/fetch", value, about))

    async def configure(self, place: Conversation) -> Shown:
        """Somebody opens the app's settings in a chat or a team; nowhere else are they offered."""
        assert place.kind != "personal", "no settings are offered in a chat with one person"
        value = {"data": {}, "context": THEME}
        return shown_dialog(await self._invoke(place, "config/fetch", value, {}), "config")

    async def extension(self, place: Conversation, command: str, message: Message | None = None) -> Shown:
        """An action command of the message extension, on a message or from the box where one writes."""
        value: Json = {"commandId": command, "commandContext": "message" if message else "compose", "context": THEME}
        if message is not None:
            value["messagePayload"] = self._teams.payloads.picked(message)
        return shown_dialog(await self._invoke(place, "composeExtension/fetchTask", value, {}))

    async def search(self, place: Conversation, command: str, text: str, skip: int) -> Shown:
        """A search command; before anything is typed, Teams asks with ``initialRun``."""
        said = {"name": "search", "value": text} if text else {"name": "initialRun", "value": "true"}
        value = {"commandId": command, "parameters": [said], "queryOptions": {"skip": skip, "count": COUNT}}
        return shown_results(await self._invoke(place, "composeExtension/query", value, {}))

    async def pick(self, shown: Shown, number: int) -> Shown:
        """One of the results of a search; only what its preview says is sent, and nothing where it says nothing."""
        tap = shown.results[number]["preview"]["content"].get("tap", {})
        assert tap.get("type") == "invoke", "picking it sends nothing"
        place = self._teams.world.find(shown.delivery.activity["conversation"]["id"])
        return shown_results(await self._invoke(place, "composeExtension/selectItem", tap["value"], {}))

    async def submit(self, shown: Shown, name: str, values: dict[str, str]) -> Shown:
        """The button of a dialog."""
        assert shown.kind == "dialog", f"no dialog is open: {shown.kind} {shown.text}"
        action = button(shown.card, name) if name else actions(shown.card)[0]
        data = sent(action, filled(shown.card, values))
        opened = shown.delivery.activity
        called, key = NEXT[opened["name"]]
        kept = {
            each: opened["value"][each]
            for each in ("commandId", "commandContext", "messagePayload")
            if each in opened["value"]
        }
        place = self._teams.world.find(opened["conversation"]["id"])
        return shown_dialog(await self._invoke(place, called, kept | {"data": data, "context": THEME}, {}), key)

    async def look_up(self, seen: Shown | Message, id: str, text: str) -> Shown:
        """Types into a choice whose options the app gives."""
        card, place = self._where(seen)
        query = inputs(card)[id]["choices.data"]
        value = {"kind": "search", "queryText": text, "queryOptions": {"skip": 0, "top": 15}}
        value |= {"dataset": query["dataset"]}
        return shown_choices(await self._invoke(place, "application/search", value, {}))

    def _where(self, seen: Shown | Message) -> tuple[Json, Conversation]:
        if isinstance(seen, Message):
            return seen.card(self._user.id), self._teams.world.find(seen.conversation)
        return seen.card, self._teams.world.find(seen.delivery.activity["conversation"]["id"])

    async def _invoke(self, place: Conversation, name: str, value: Json, about: Json) -> Delivery:
        return await self._teams.courier.deliver(self._teams.payloads.invoke(place, self._user, name, value, **about))
