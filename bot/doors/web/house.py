"""What the door of the web asks of the rooms behind it, and who sits at a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.message import Incoming, Message, Sender, Spot
from handlers.answer import Document, Line, Named, Person, Reply
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ListItems
from handlers.commands.pages import Asked
from handlers.register.rows import EventsAsked
from handlers.sheets import Desk

PLATFORM, INSTALLATION = "web", "local"


@dataclass(frozen=True)
class Seat:
    """Who reads. ``person`` is empty for whoever has not said who they are. ``trial``: somebody plays an office of the
    example sandbox; ``desk``: one of the secretariat; ``keeper``: an administrator too. ``visit`` is the secret of this
    browser, that of the session where there is one. ``preview``: nobody reads but the secretariat, to see what the
    public would. ``untold``: the records can't be reached, so nobody can tell who reads."""

    visit: str
    person: Person | None = None
    lang: str | None = None
    trial: bool = False
    desk: bool = False
    keeper: bool = False
    preview: str = ""
    untold: bool = False

    @property
    def ref(self) -> str:
        return self.person.ref if self.person else ""


@dataclass(frozen=True)
class Shown:
    """A reply with the language and zone to write it in; ``refused`` is the key of a refusal."""

    reply: Reply
    lang: str
    zone: str
    refused: str = ""


@dataclass(frozen=True)
class Spoken:
    """One exchange of a conversation: the words, where any were typed, and the reply. ``at`` is UTC."""

    id: int
    said: str
    reply: Reply
    lang: str
    zone: str
    at: datetime


@dataclass(frozen=True)
class Figures:
    """The topics that have most of the open work, that work by the month of its deadline (first and last day), and work
    by how it stands to its deadline: in-time, later, ahead. ``untouched``: how much of it is neither begun nor waiting
    nor reported done."""

    topics: Sequence[Named]
    months: Sequence[tuple[date, date, int]]
    timing: Mapping[str, int]
    untouched: int


@dataclass(frozen=True)
class Vouched:
    """Whom an issuer has let in: its own name for them, and their e-mail where it stands for that, else nothing."""

    issuer: str
    subject: str
    email: str


class Resting(Exception):
    """The records can't be reached just now: whatever was asked may be asked again."""


class NotTheirs(Exception):
    """Whoever asks may not bring or take away files of this kind."""


@dataclass(frozen=True)
class Brought:
    """A file of one kind, with the name under which it came; ``asked``: which events of a calendar are wanted."""

    kind: str
    name: str
    content: bytes
    asked: EventsAsked = field(default_factory=EventsAsked)


@dataclass(frozen=True)
class Compared:
    """What a file would change: how many rows of each kind, line by line; or what is amiss with it. ``mark`` tells
    whether it would still change what was shown. ``number`` is that of an import that was done or undone, ``before``
    that of one by which the same file was brought already."""

    counts: Mapping[str, int] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    faults: tuple[Line, ...] = ()
    mark: str = ""
    number: int | None = None
    before: int | None = None


@dataclass(frozen=True)
class House:
    """The rooms behind the door. ``ask`` answers in the same request, and a message that was taken in before as it did
    then; nothing where that is not answered yet.

    ``sit`` says who sits at a browser with this secret, or plays which office. ``tried`` are the offices that may be
    played; none where the sandbox is closed. ``enter`` (address, password) and ``take_link`` (token) let somebody in at
    the browser with the secret that comes last; ``send_link`` takes an address and where the pages are; ``leave`` ends
    one session, or all of that person. ``set_out`` (state, verifier, nonce, secret) keeps what a trip to the
    organisation's sign-in needs, ``come_back`` (state, secret) gives verifier and nonce, once; ``vouched`` lets in whom
    the organisation stands for. ``take`` is that of ``Pace``. Calendars are
    made and ended for a person (by reference) and perhaps a group, listed by their groups, found by their secret.
    ``brings`` lists the kinds of files that a person (by reference) may bring and take away. ``compare`` (reference,
    file) says what a file would change, ``apply`` changes it where that is still what was shown under the mark,
    ``undo`` takes an import back by its number, ``export`` (reference, kind, form, year, language) gives the file, or
    nothing where there is nothing to translate; they raise ``NotTheirs``. ``desk`` is what waits for the secretariat,
    with what some commands show beside it; to anybody else a refusal.
    ``told`` shows the secretariat what somebody was told unasked, others a refusal.
    ``counts`` says of each of several lists, by its name, how many items it has.
    ``views`` are the lists that a person (by reference) keeps, each a name with its filters; ``put_view`` says whether
    there was room for one more.
    ``mark`` stays the same as long as no record changes, and is empty where that can't be told.
    Each raises ``Resting`` while the records can't be reached.
    """

    sit: Callable[[str, str], Awaitable[Seat]]
    look: Callable[[Incoming, str, Sequence[Asked]], Awaitable[Sequence[Shown]]]
    figures: Callable[[Incoming, str], Awaitable[Figures]]
    counts: Callable[[Incoming, str, Mapping[str, ListItems]], Awaitable[Mapping[str, int]]]
    told: Callable[[Incoming, str, Party], Awaitable[Shown]]
    desk: Callable[[Incoming, str, Sequence[Asked]], Awaitable[tuple[Desk | Shown, Sequence[Shown]]]]
    search: Callable[[Incoming, str, str, str], Awaitable[Reply]]
    ask: Callable[[Message], Awaitable[Shown | None]]
    talk: Callable[[Incoming, int], Awaitable[Sequence[Spoken]]]
    tried: Callable[[], Awaitable[Sequence[Person]]]
    enter: Callable[[str, str, str], Awaitable[bool]]
    send_link: Callable[[str, str], Awaitable[None]]
    take_link: Callable[[str, str], Awaitable[bool]]
    leave: Callable[[str, bool], Awaitable[None]]
    set_out: Callable[[str, str, str, str], Awaitable[None]]
    come_back: Callable[[str, str], Awaitable[tuple[str, str] | None]]
    vouched: Callable[[Vouched, str], Awaitable[bool]]
    take: Callable[[str, int, float], Awaitable[bool]]
    new_feed: Callable[[str, str | None], Awaitable[str]]
    end_feed: Callable[[str, str | None], Awaitable[None]]
    feeds: Callable[[str], Awaitable[tuple[str | None, ...]]]
    views: Callable[[str], Awaitable[tuple[tuple[str, Mapping[str, str]], ...]]]
    put_view: Callable[[str, str, Mapping[str, str]], Awaitable[bool]]
    drop_view: Callable[[str, str], Awaitable[None]]
    find_feed: Callable[[str], Awaitable[tuple[Person, str | None] | None]]
    brings: Callable[[str], Awaitable[tuple[str, ...]]]
    compare: Callable[[str, Brought], Awaitable[Compared]]
    apply: Callable[[str, Brought, str], Awaitable[Compared]]
    undo: Callable[[str, int], Awaitable[Compared]]
    export: Callable[[str, str, str, int, Lang], Awaitable[Document | None]]
    mark: Callable[[], Awaitable[str]]
    now: Callable[[], datetime]


def to_incoming(seat: Seat, at: datetime) -> Incoming:
    """Who reads and where: a person at their own page, which nobody else sees, or the public."""
    audience, place = ("direct", seat.ref) if seat.person else ("public", "public")
    return Incoming.model_validate(
        {
            "sender": Sender(platform="web", installation=INSTALLATION, user=seat.ref),
            "spot": Spot.model_validate({"place": place, "audience": audience, "preview": seat.preview}),
            "event": "look",
            "at": at,
        }
    )
