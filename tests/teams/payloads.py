"""What Teams sends: activities as it makes them of what people do."""

from __future__ import annotations

import html
import itertools
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from tests.teams.refusals import Json
from tests.teams.things import Conversation, Message, Tenant, User
from tests.teams.world import World, guid

MENTION_TYPE = "http://schema.skype.com/Mention"


class Payloads:
    """``service`` gives the service URL of a tenant as it now stands."""

    def __init__(self, world: World, service: Callable[[Tenant], str]) -> None:
        self._world, self._service = world, service
        self._count = itertools.count(1)

    def activity(self, kind: str, conversation: Conversation, user: User, **more: Any) -> Json:
        """The shape that all share; ``root`` is the thread in a channel, all else goes in as it is."""
        tenant, root = self._world.tenants[conversation.tenant_id], more.pop("root", None)
        told: Json = {"type": kind, "id": f"f:{guid('activity', next(self._count))}"}
        told |= self._world.clock.stamps(user.zone)
        told |= {"channelId": "msteams", "serviceUrl": self._service(tenant), "from": user.account()}
        told |= {"conversation": conversation.to_json(root), "recipient": self._world.app.account}
        told |= {"entities": [_client(user)], "channelData": conversation.channel_data(), "locale": user.locale}
        return told | more

    def message(self, conversation: Conversation, user: User, message: Message) -> Json:
        """A message that somebody wrote."""
        text, mentioned = message.text, message.activity.get("mentioned", False)
        told = self.activity("message", conversation, user, root=message.root or message.id, id=message.id)
        told |= {"text": text, "textFormat": "plain", "attachments": [self._html(text)]}
        if message.root is not None:
            told["replyToId"] = message.root
        told["attachments"] += [self._file(link) for link in message.activity.get("files", ())]
        return self._mentioning(told) if mentioned else told

    def _html(self, text: str) -> Json:
        name = self._world.app.name
        span = f'<span itemscope="" itemtype="{MENTION_TYPE}" itemid="0">{name}</span>'
        said = html.escape(text, quote=False).replace(f"&lt;at&gt;{name}&lt;/at&gt;", span)
        return {"contentType": "text/html", "content": f"<p>{said}</p>"}

    def _file(self, link: str) -> Json:
        name = link.rpartition("/")[2]
        held = {"downloadUrl": link, "uniqueId": name, "fileType": name.rpartition(".")[2]}
        kind = "application/vnd.microsoft.teams.file.download.info"
        return {"contentType": kind, "contentUrl": link, "name": name, "content": held}

    def _mentioning(self, told: Json) -> Json:
        app = self._world.app
        mention = {"type": "mention", "mentioned": app.account, "text": f"<at>{app.name}</at>"}
        return told | {"entities": [mention, *told["entities"]]}

    def pressed(self, conversation: Conversation, user: User, message: Message, data: Json) -> Json:
        """An Action.Submit: a message without words."""
        told = self.activity("message", conversation, user, root=message.root or message.id, value=data)
        told |= {"id": self._world.clock.id(), "replyToId": message.id}
        told["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": message.id}}
        return told

    def invoke(self, conversation: Conversation, user: User, name: str, value: Json, **more: Any) -> Json:
        """Something that waits for an answer."""
        told = self.activity("invoke", conversation, user, name=name, value=value, **more)
        told["channelData"] |= {"source": {"name": "message" if "replyToId" in more else "compose"}}
        return told

    def changed(self, conversation: Conversation, user: User, message: Message, event: str) -> Json:
        """An edit (``editMessage``) or a removal (``softDeleteMessage``)."""
        if event == "softDeleteMessage":
            told = self.activity("messageDelete", conversation, user, root=message.root or message.id, id=message.id)
        else:
            told = self.message(conversation, user, message) | {"type": "messageUpdate"}
        told["channelData"] |= {"eventType": event}
        return told

    def reaction(self, conversation: Conversation, user: User, message: Message, how: str, kind: str) -> Json:
        """``how`` is reactionsAdded or reactionsRemoved."""
        root = message.root or message.id
        return self.activity(
            "messageReaction", conversation, user, root=root, replyToId=message.id, **{how: [{"type": kind}]}
        )

    def moved(self, conversation: Conversation, user: User, how: str, who: list[Json]) -> Json:
        """``how`` is membersAdded or membersRemoved."""
        told = self.activity("conversationUpdate", conversation, user, **{how: who})
        if conversation.team is not None:
            told["channelData"] |= {"eventType": "teamMemberAdded" if how == "membersAdded" else "teamMemberRemoved"}
        return told

    def installed(self, conversation: Conversation, user: User, action: str) -> Json:
        """``action`` is add, remove or upgrade."""
        told = self.activity("installationUpdate", conversation, user, action=action)
        told["channelData"] |= {"settings": {"selectedChannel": {"id": conversation.id}}}
        return told

    def picked(self, message: Message) -> Json:
        """A message as an action on it carries it: other names than an activity has."""
        user = self._world.user(message.author)
        app = {"applicationIdentityType": "bot", "id": self._world.app.id, "displayName": self._world.app.name}
        person = {"userIdentityType": "aadUser", "id": user.aad, "displayName": user.name} if user else None
        written = datetime.fromtimestamp(int(message.id) / 1000, UTC).isoformat(timespec="milliseconds")
        return {
            "id": message.id,
            "replyToId": message.root,
            "createdDateTime": written,
            "lastModifiedDateTime": written if message.edited else None,
            "deleted": message.deleted,
            "subject": None,
            "summary": None,
            "importance": "normal",
            "locale": user.locale.lower() if user else "en-us",
            "body": {"contentType": "html", "content": f"<p>{html.escape(message.text, quote=False)}</p>"},
            "from": {"device": None, "conversation": None, "user": person, "application": None if user else app},
            "reactions": [],
            "mentions": [],
            "attachments": [],
        }


def _client(user: User) -> Json:
    country = user.locale.partition("-")[2] or "CH"
    told = {"type": "clientInfo", "locale": user.locale, "country": country}
    return told | {"platform": "Web", "timezone": user.zone}
