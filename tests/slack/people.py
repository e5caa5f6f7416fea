"""People at Slack, who do what people do: each act makes the payload that Slack makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.slack.elements import element, left_empty, state_of, used
from tests.slack.ledger import Delivery, Whisper
from tests.slack.methods.chat import changed, deleted
from tests.slack.payloads import place_of, shared, typed
from tests.slack.refusals import Json
from tests.slack.replies import Forms
from tests.slack.things import Channel, File, Member, Message, View
from tests.slack.world import Team

if TYPE_CHECKING:
    from tests.slack.standin import SlackStandIn

KINDS = {"im": "im", "mpim": "mpim", "group": "group", "channel": "channel"}


@dataclass(frozen=True)
class Person:
    """Somebody in a workspace. Every act waits until the app has acknowledged it, or failed to."""

    slack: SlackStandIn
    team: Team
    member: Member

    @property
    def id(self) -> str:
        return self.member.id

    @property
    def direct(self) -> Channel:
        """Their conversation with the app."""
        return self.slack.world.direct(self.team, self.id)

    # What is said

    async def says(
        self,
        text: str,
        channel: Channel,
        thread: Message | None = None,
        files: tuple[File, ...] = (),
        passed_on: Message | None = None,
    ) -> Message:
        """A message in a channel; where it names the app, the app is told twice, as Slack does."""
        assert self.id in channel.members, f"{self.member.name} is not in {channel.name}"
        message = self.slack.world.post(self.team, channel, self.id, text)
        message.blocks, message.files = typed(text), [each.to_json() for each in files]
        message.subtype = "file_share" if files else None
        message.attachments = [shared(passed_on, self.team.domain)] if passed_on else []
        if thread is not None:
            thread.thread_ts = message.thread_ts = thread.thread_ts or thread.ts
        told = message.to_json() | {"channel": channel.id, "event_ts": message.ts}
        if f"<@{self.team.bot.id}>" in text and channel.kind != "im":
            await self.slack.happens(self.team, told | {"type": "app_mention"})
        await self.slack.happens(self.team, told | {"channel_type": KINDS[channel.kind]})
        return message

    async def mentions(self, text: str, channel: Channel, thread: Message | None = None) -> Message:
        """Says something to the app, by name."""
        return await self.says(f"<@{self.team.bot.id}> {text}", channel, thread)

    async def dms(self, text: str, thread: Message | None = None, files: tuple[File, ...] = ()) -> Message:
        return await self.says(text, self.direct, thread, files)

    async def passes_on(self, message: Message, channel: Channel, text: str = "") -> Message:
        """Shares a message elsewhere; its words stand beside those of whoever shares it, which may be none."""
        return await self.says(text, channel, passed_on=message)

    async def edits(self, message: Message, text: str) -> None:
        before = message.to_json()
        message.text, message.blocks = text, typed(text)
        message.edited = {"user": self.id, "ts": self.slack.world.clock.stamp()}
        channel = self.team.channels[message.channel]
        await self.slack.happens(self.team, changed(channel, message.to_json(), before))

    async def deletes(self, message: Message) -> None:
        message.deleted = True
        channel = self.team.channels[message.channel]
        told = deleted(channel, message.to_json(), self.slack.world.clock.stamp())
        await self.slack.happens(self.team, told)

    async def reacts(self, message: Message, name: str) -> None:
        message.reactions.setdefault(name, []).append(self.id)
        await self._reaction("reaction_added", message, name)

    async def unreacts(self, message: Message, name: str) -> None:
        message.reactions[name].remove(self.id)
        await self._reaction("reaction_removed", message, name)

    async def _reaction(self, kind: str, message: Message, name: str) -> None:
        item = {"type": "message", "channel": message.channel, "ts": message.ts}
        told = {"type": kind, "user": self.id, "reaction": name, "item": item, "item_user": message.user}
        await self.slack.happens(self.team, told)

    # Where they are

    async def joins(self, channel: Channel) -> None:
        channel.members.append(self.id)
        await self._moves("member_joined_channel", channel)

    async def leaves(self, channel: Channel) -> None:
        channel.members.remove(self.id)
        await self._moves("member_left_channel", channel)

    async def _moves(self, kind: str, channel: Channel) -> None:
        letter = "C" if channel.kind == "channel" else "G"
        told = {"type": kind, "user": self.id, "channel": channel.id, "channel_type": letter, "team": self.team.id}
        await self.slack.happens(self.team, told)

    async def becomes(self, **profile: Any) -> None:
        """Changes what the workspace knows of them: fields of ``Member``."""
        for name, value in profile.items():
            setattr(self.member, name, value)
        self.member.updated = int(self.slack.world.clock.now())
        told = self.member.to_json("users:read.email" in self.slack.world.app.scopes, with_locale=True)
        await self.slack.happens(self.team, {"type": "user_change", "user": told, "cache_ts": self.member.updated})

    async def arrives(self) -> None:
        """The workspace tells that they have joined it."""
        told = self.member.to_json("users:read.email" in self.slack.world.app.scopes, with_locale=True)
        await self.slack.happens(self.team, {"type": "team_join", "user": told})

    async def opens_home(self, tab: str = "home") -> None:
        home = self.team.homes.get(self.id)
        told: Json = {"type": "app_home_opened", "user": self.id, "channel": self.direct.id, "tab": tab}
        await self.slack.happens(self.team, told | ({"view": home.to_json()} if home and tab == "home" else {}))

    async def opens_assistant(self, channel: Channel | None = None) -> Message:
        """Opens a thread with the assistant while looking at a channel; answers the thread's root."""
        root = self.slack.world.post(self.team, self.direct, self.team.bot.id, "New Assistant Thread")
        root.thread_ts, root.subtype = root.ts, "assistant_app_thread"
        context = {"channel_id": channel.id, "team_id": self.team.id, "enterprise_id": None} if channel else {}
        told = {"user_id": self.id, "context": context, "channel_id": self.direct.id, "thread_ts": root.ts}
        await self.slack.happens(self.team, {"type": "assistant_thread_started", "assistant_thread": told})
        return root

    # What they use

    async def command(self, name: str, text: str = "", channel: Channel | None = None) -> Delivery:
        """A slash command, typed in a channel or in the conversation with the app."""
        where = channel or self.direct
        given = {"trigger_id": self._trigger(), "response_url": self.slack.responses.give(self.team, where, self.id)}
        payload = self.slack.payloads.command(self.team, self.member, where, (name, text), **given)
        delivery = await self.slack.courier.deliver("command", payload)
        if isinstance(delivery.reply, dict) and delivery.reply:
            self.slack.responses.answered(self.team, where, self.id, delivery.reply)
        return delivery

    async def presses(self, seen: Message | Whisper | View, name: str, value: Any = None, **state: Any) -> Delivery:
        """Uses the element with this action id, block id or label; ``value`` where it takes one."""
        blocks = seen.body["blocks"] if isinstance(seen, View) else seen.blocks
        action = used(element(blocks, name), value)
        state_now = {"values": state_of(blocks, state)}
        place = self._in_view(seen) if isinstance(seen, View) else self._at_message(seen)
        payload = self.slack.payloads.action(self.team, self.member, action, state=state_now, **place)
        return await self.slack.courier.deliver("interaction", payload)

    def _in_view(self, view: View) -> Json:
        told = {"container": {"type": "view", "view_id": view.id}, "view": view.to_json()}
        return told | {"trigger_id": self._trigger(view.id)}

    def _at_message(self, message: Message | Whisper) -> Json:
        channel = self.team.channels[message.channel]
        url = self.slack.responses.give(self.team, channel, self.id, message)
        told = place_of(message, channel, self.id)
        return told | {"trigger_id": self._trigger(), "response_url": url}

    def _trigger(self, view: str | None = None) -> str:
        return self.slack.triggers.give(self.id, view)

    async def shortcut(self, callback_id: str) -> Delivery:
        payload = self.slack.payloads.shortcut(self.team, self.member, callback_id, trigger_id=self._trigger())
        return await self.slack.courier.deliver("interaction", payload)

    async def picks(self, message: Message, callback_id: str) -> Delivery:
        """A shortcut on a message."""
        given = self._at_message(message)
        del given["container"]
        given |= {"message_ts": message.ts, "message": message.to_json()}
        payload = self.slack.payloads.shortcut(self.team, self.member, callback_id, **given)
        return await self.slack.courier.deliver("interaction", payload)

    # Forms

    @property
    def forms(self) -> Forms:
        return Forms(self.slack, self.team, self.member)

    @property
    def modal(self) -> View:
        """The modal on top on their screen."""
        return self.forms.top()

    async def submits(self, view: View, values: Json | None = None) -> Delivery:
        """Fills a form by action id or block id and sends it; what the answer says is done to the screen."""
        state = state_of(view.body["blocks"], values or {})
        assert not (empty := left_empty(view.body["blocks"], state)), f"Slack asks for {empty} first"
        view.values = state
        return await self.forms.submit(view)

    async def closes(self, view: View, whole: bool = False) -> None:
        await self.forms.close(view, whole)

    async def searches(self, view: View | Message, name: str, text: str) -> list[Json]:
        """Types into an external select; answers the options offered."""
        blocks = view.body["blocks"] if isinstance(view, View) else view.blocks
        return await self.forms.search(view, element(blocks, name), text)

    @property
    def home(self) -> View | None:
        """What stands in their home tab."""
        return self.team.homes.get(self.id)
