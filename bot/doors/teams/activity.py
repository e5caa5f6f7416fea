"""One activity of Teams: where it comes from, who acted, and by what it is known when it comes again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from bot.doors.payload import every, part, text
from bot.doors.profiles import to_lang, to_zone
from bot.doors.teams.address import ID, ROOT, Address
from bot.message import Sender, Spot

PLATFORM = "teams"
LONGEST_NAME = 200
# A time further from the clock than this is no time of something that just happened.
FAR = timedelta(days=2)
Raw = Mapping[str, Any]


@dataclass(frozen=True)
class Activity:
    """What Teams told, and when (aware)."""

    told: Raw
    now: datetime

    @property
    def tenant(self) -> str:
        """The organisation whose conversation it is, which need not be that of whoever acted."""
        return ident(self.told, "conversation", "tenantId") or ident(self.told, "channelData", "tenant", "id")

    @property
    def address(self) -> str:
        """Where Teams is to be answered."""
        return text(self.told, "serviceUrl")

    @property
    def app(self) -> str:
        """Focal's own id there (28:…)."""
        return ident(self.told, "recipient", "id")

    @property
    def user(self) -> str:
        return ident(self.told, "from", "id")

    @property
    def is_by_a_bot(self) -> bool:
        """Whether Focal itself has acted, or another program."""
        role = text(self.told, "from", "role").lower()
        return self.user == self.app or self.user.startswith("28:") or role == "bot"

    @property
    def conversation(self) -> str:
        """The conversation's id, without that of a thread."""
        bare = text(self.told, "conversation", "id").partition(ROOT)[0]
        return bare if ID.fullmatch(bare) else ""

    @property
    def direct(self) -> bool:
        """Whether nobody else reads there; what is not said counts as a group."""
        return text(self.told, "conversation", "conversationType") == "personal"

    @property
    def thread(self) -> str | None:
        """The root in a channel; talk elsewhere goes on without threads."""
        root = text(self.told, "conversation", "id").partition(ROOT)[2]
        return root if ID.fullmatch(root) and not self.direct else None

    @property
    def at(self) -> datetime:
        try:
            moment = datetime.fromisoformat(text(self.told, "timestamp"))
        except ValueError:
            return self.now
        return moment if moment.tzinfo and abs(moment - self.now) < FAR else self.now

    @property
    def key(self) -> str:
        """By what it is known again. A layer above Teams may send it anew under another id and time: what stays is who
        did what, where, and when by their own clock."""
        local = text(self.told, "localTimestamp")
        ids = [self.told.get(name) for name in ("type", "name", "replyToId", "action")]
        said = [self.told.get(name) for name in ("text", "value", "channelData", "attachments")]
        same = [self.user, text(self.told, "conversation", "id"), *ids, local or self.told.get("id"), *said]
        return f"act:{sha256(json.dumps(same, sort_keys=True, default=str).encode()).hexdigest()}"

    def form_key(self, opened: str, said: Any) -> str:
        """By which a dialog is known again that is sent once more as it was: whoever hears nothing of it presses again,
        later by their clock. ``opened`` is the opening of the dialog, ``said`` what it was sent with."""
        same = [self.user, opened, said]
        return f"form:{sha256(json.dumps(same, sort_keys=True, default=str).encode()).hexdigest()}"

    def sender(self) -> Sender:
        """Who acted. Their language and zone are told with the act, and nowhere else."""
        lang = to_lang(text(self.told, "locale")) or to_lang(text(self._client, "locale"))
        zone = to_zone(text(self._client, "timezone")) or to_zone(text(self.told, "localTimezone"))
        name = text(self.told, "from", "name").strip()[:LONGEST_NAME]
        return Sender(platform=PLATFORM, installation=self.tenant, user=self.user, name=name, lang=lang, zone=zone)

    def spot(self, windows: bool = False) -> Spot:
        """Where it happened. All direct talk with a person is one place, by the person's id; what a person alone may
        read goes to their own chat."""
        own = Address(person=self.user).to_text()
        if self.direct:
            return Spot(place=self.user, address=own, audience="direct", windows=windows)
        here = Address(self.conversation, thread=self.thread).to_text()
        return Spot(place=self.conversation, thread=self.thread, address=here, private=own, windows=windows)

    def common(self, windows: bool = False) -> dict[str, Any]:
        """What every message has."""
        return {"sender": self.sender(), "spot": self.spot(windows), "event": self.key, "at": self.at}

    @property
    def _client(self) -> Raw:
        told = [each for each in every(self.told, "entities") if text(each, "type") == "clientInfo"]
        return told[0] if told else {}


def ident(payload: Raw, *path: str) -> str:
    """An id at a path; empty where there is none, or one that is none of Teams."""
    found = part(payload, *path[:-1]).get(path[-1])
    return found if isinstance(found, str) and ID.fullmatch(found) else ""
