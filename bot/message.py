"""What came in, whatever the door: a closed union. A door makes one, the hall takes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from handlers.commands.fields import Value

Platform = Literal["terminal", "slack", "teams", "mail", "web"]
LONGEST_TEXT = 1_000_000
# Twenty megabytes, as base64 writes them.
LONGEST_FILE = 27_000_000
LONGEST_KEY = 254
UNSTORABLE = dict.fromkeys((0, *range(0xD800, 0xE000)))
# What holds no characters, and stands in most fields: seen at once, since every event is looked through.
WORDLESS = frozenset({bool, int, datetime, type(None)})


def _storable(data: Any) -> Any:
    """What is typed, without what no database keeps: NUL and half characters, which nobody can see."""
    if isinstance(data, str):
        # Ids and most texts are seen at once to hold nothing of the kind.
        return data if data.isascii() and "\0" not in data else data.translate(UNSTORABLE)
    if data.__class__ in WORDLESS or isinstance(data, Typed):
        return data
    if isinstance(data, Mapping):
        return {key: _storable(value) for key, value in data.items()}
    return [_storable(value) for value in data] if isinstance(data, list) else data


class Typed(Value):
    """A part of a message, made of what somebody typed."""

    @model_validator(mode="before")
    @classmethod
    def _is_storable(cls, data: Any) -> Any:
        return _storable(data)


class Sender(Typed):
    """Who acted, as the platform knows them. ``installation`` is the workspace, tenant or this deployment.

    ``name``, ``lang`` and ``zone`` are what some platforms tell with every act and nowhere else.
    """

    platform: Platform
    installation: str
    user: str
    name: str = ""
    lang: str | None = None
    zone: str | None = None


class Spot(Typed):
    """Where it happened: a place's id on its platform, the thread in it, and who reads there.

    ``audience`` is what the door knows from its platform; empty leaves what is stored, and unknown counts as
    outsiders. ``address`` is where the sender is answered, if that is not the place; ``private`` where the sender
    alone is, if others read at the address; "" where the door has found that it can't write to them alone.
    ``windows``: the door shows a form as a whole there, so that its fields are not asked for one by one. ``preview``:
    what the secretariat looks at there as if it were public already.
    """

    place: str
    thread: str | None = None
    address: str | None = None
    private: str | None = None
    audience: Literal["direct", "staff", "outsiders", "public"] | None = None
    windows: bool = False
    preview: str = ""


class Incoming(Typed):
    """What every message has. ``event`` is the platform's id of the event, the key against repeats;
    ``at`` is when it happened, aware."""

    sender: Sender
    spot: Spot
    event: str
    at: datetime


class Said(Incoming):
    """Words. ``addressed``: spoken to Focal (a direct message, a mention); else merely overheard.

    ``ref`` is the message's own id on its platform, by which a later change of it is known.
    """

    kind: Literal["said"] = "said"
    text: str = Field(max_length=LONGEST_TEXT)
    addressed: bool = True
    lang: str | None = None
    ref: str | None = Field(default=None, max_length=254)


class Pressed(Incoming):
    """A button: a reference command or the id of an offer, and the version of the row that it showed, or ``versions``,
    by number, of the items that were marked in a list; ``lang`` is that of the page on which it stood, where there is
    one."""

    kind: Literal["pressed"] = "pressed"
    lang: str | None = None
    command: Mapping[str, Any] | None = None
    offer: int | None = None
    version: int | None = None
    versions: Mapping[int, int] | None = None


class Submitted(Incoming):
    """A filled form: the command's name and its fields as typed or picked, as ``Form.filled`` holds them; ``version``
    is that of the ``Form`` which was opened, where the door keeps it, ``lang`` that of its page; ``apart``:
    the form stood on a page of its own, in no conversation."""

    kind: Literal["submitted"] = "submitted"
    lang: str | None = None
    apart: bool = False
    command: str
    fields: Mapping[str, Any]
    version: int | None = None


class Opened(Incoming):
    """Home, a page, a terminal was opened. ``page``: home, help, settings, new-action, reminders, or item/NUMBER."""

    kind: Literal["opened"] = "opened"
    page: str


class Picked(Incoming):
    """A message was picked to be made into an action item; ``author`` wrote it, ``link`` leads to it."""

    kind: Literal["picked"] = "picked"
    text: str
    author: str
    link: str | None = None


class Searched(Incoming):
    """A search box wants options; ``field`` is the field of the form, or one of topic, body, person, meeting, item."""

    kind: Literal["searched"] = "searched"
    field: str
    text: str


class Changed(Incoming):
    """A message was edited, deleted, or given the sign that it should be recorded.

    ``message`` is its own id on the platform (``Said.ref``); ``text`` is how it reads now; ``link`` leads to it. The
    sender is whoever edited or deleted it, or gave the sign. A door passes on neither other signs nor an edit that
    left the words as they were. ``addressed``: the words, as they read now, are spoken to Focal.
    """

    kind: Literal["changed"] = "changed"
    message: str
    change: Literal["edited", "deleted", "reacted"]
    addressed: bool = False
    text: str | None = None
    link: str | None = None


class Dropped(Incoming):
    """A file arrived. ``addressed`` as of words: brought to Focal, or merely shown to others. ``text`` and ``ref`` are
    the words beside it and their message, as of ``Said``. ``content`` is what it holds, in base64, where the door
    brought it along; ``meeting`` is that of which it is, by its id, where it was picked. ``beside``: another file of
    a message, whose first came by itself with the same words."""

    kind: Literal["dropped"] = "dropped"
    meeting: str | None = Field(default=None, max_length=64)
    lang: str | None = None
    text: str = Field("", max_length=LONGEST_TEXT)
    ref: str | None = Field(default=None, max_length=254)
    name: str
    link: str
    addressed: bool = True
    beside: bool = False
    content: str | None = Field(default=None, max_length=LONGEST_FILE)


Message = Annotated[
    Said | Pressed | Submitted | Opened | Picked | Searched | Changed | Dropped, Field(discriminator="kind")
]


def order_key(message: Incoming) -> str:
    """What one conversation's messages share, by which they keep their order; ids of any length fit."""
    key = f"{message.spot.place}/{message.sender.user}"
    return key if len(key) <= LONGEST_KEY else sha256(key.encode()).hexdigest()
