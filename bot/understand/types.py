"""What understanding works with: who asks, what was talked of, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, NamedTuple

from bot.understand.begun import Begun
from bot.understand.picks import Pick
from handlers.answer import Line, Reply
from handlers.commands.command import Command
from handlers.commands.fields import Lang

NameKind = Literal["topic", "body", "person", "office", "meeting", "member", "role"]


class NameEntry(NamedTuple):
    """One string by which something may be called. ``lang`` empty: in any language. ``shown``: may be printed."""

    kind: NameKind
    id: str
    text: str
    lang: str | None = None
    shown: bool = True


@dataclass(frozen=True)
class MeetingDay:
    """A meeting by its groups, its own first, and its first and last day; ``session``: of the Council or a conference,
    which comes only by its name; ``off``: it was called off."""

    id: str
    groups: tuple[str, ...]
    start: date
    end: date
    session: bool = False
    off: bool = False


@dataclass(frozen=True)
class Post:
    """A capacity in a body, and a person or office who holds it from ``since`` until ``until``, both days included."""

    capacity: str
    body: str
    kind: NameKind
    id: str
    since: date | None
    until: date | None


class Counted(NamedTuple):
    """By how much a deadline was moved (below 0: sooner; ``working``: in such days), the unit, since when, in ISO."""

    days: int
    months: int
    unit_days: int
    unit_months: int
    since: str
    minutes: int = 0
    unit_minutes: int = 0
    working: bool = False


class Spoken(NamedTuple):
    """An item of which one may speak without its number; ``topic`` is its topic's id."""

    number: int
    text: str
    lang: str
    topic: str | None


@dataclass(frozen=True)
class Asker:
    """Who speaks, and in which group's place; ``ref`` may be empty for somebody unknown."""

    ref: str
    lang: Lang | None
    zone: str
    locale: str | None = None
    group: str | None = None


@dataclass(frozen=True)
class Talked:
    """The last exchange. ``item`` was last spoken of, ``before`` before it; ``asking``: a field of ``form``;
    ``passed``: choices not taken; ``listed``: items listed last, ``told``: by the last reply, ``topics``: such topics;
    ``recorded``: actions since; ``day``, in ISO form, was last given to it; ``done``: the command was; ``counted``: how
    far from the deadline; ``undone``: taken back; ``unsure``: what was said may object; ``lately``: items changed."""

    command: Command | None = None
    choices: tuple[Pick, ...] = ()
    asking: str | None = None
    form: Begun | None = None
    item: int | None = None
    day: str | None = None
    done: bool = False
    passed: tuple[Pick, ...] = ()
    listed: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    told: tuple[int, ...] = ()
    recorded: tuple[int, ...] = ()
    counted: Counted | None = None
    undone: Command | None = None
    unsure: bool = False
    lately: tuple[int, ...] = ()
    before: int | None = None
    meeting: Command | None = None

    @property
    def offers(self) -> bool:
        """Whether the choices were put as a question; others merely stand beside an answer, as buttons do."""
        return any(choice.offer for choice in self.choices)


@dataclass(frozen=True)
class Slot:
    """Words that fill a field, with where they stand in the text."""

    words: str
    start: int
    end: int


@dataclass(frozen=True)
class Later:
    """Drafts in their order, each looked for only when it is asked for, and again for whoever asks again."""

    parts: tuple[Iterable[Draft] | Callable[[], Iterable[Draft]], ...]

    def __iter__(self) -> Iterator[Draft]:
        for part in self.parts:
            yield from part() if callable(part) else part


@dataclass(frozen=True)
class Draft:
    """What was understood before names are looked up. ``source``: phrase, talk, form, index or model. Without a command
    ``reason`` is the text key that says why. ``score`` says how closely a phrase fits, ``asks`` that the words end in a
    question mark, ``phrase`` is the line of the phrase file; ``others`` are what else may be meant, in order, for when
    this comes to nothing; ``ways`` drafts of the same with each of several of which one is meant.
    """

    lang: Lang
    command: str | None = None
    slots: Mapping[str, Slot] = field(default_factory=dict)
    source: str = "phrase"
    others: Iterable[Draft] = ()
    reason: str | None = None
    score: float = 0.0
    asks: bool = False
    phrase: str = ""
    ways: Callable[[], Iterable[tuple[Draft, ...]]] | None = None

    def before(self, *others: Iterable[Draft] | Callable[[], Iterable[Draft]]) -> Draft:
        """The same, with these in place of what else may be meant."""
        # Done several times for every message, and ``replace`` would look at each field.
        same = object.__new__(Draft)
        same.__dict__.update(self.__dict__, others=Later(others))
        return same

    def shown_first(self) -> Draft:
        """The same, which is shown before it is carried out."""
        return replace(self, slots={**self.slots, "shown": Slot("yes", 0, 0)})


@dataclass(frozen=True)
class Understood:
    """One reading, whole: a command to be carried out. ``guess``: its telling words alone say so, no phrase fits;
    ``loose``: none fits closely; ``undone``: the item meant by mistake, of which the change is taken back first;
    ``instead``: the change just made is put right, without a word; ``counted``: by how much a deadline changes;
    ``also``: what was shown with it."""

    lang: Lang
    command: Command
    guess: bool = False
    loose: bool = False
    undone: int | None = None
    counted: Counted | None = None
    instead: bool = False
    also: tuple[Command, ...] = ()


@dataclass(frozen=True)
class Unclear:
    """Two to five readings: one question. ``labels`` say each in a text key; ``undone``: as of ``Understood``."""

    lang: Lang
    question: Line
    commands: tuple[Command, ...]
    labels: tuple[Line, ...]
    undone: int | None = None


@dataclass(frozen=True)
class Incomplete:
    """The command is certain but a field it cannot do without was not said ("record an action", "move 12",
    "remind me"): ``fields`` in JSON form so far, ``missing`` the names of what to ask for, in order; ``note``: what is
    to be said beside the question; ``loose``: no phrase fits closely."""

    lang: Lang
    command: str
    fields: Mapping[str, object]
    missing: tuple[str, ...]
    note: Line | None = None
    loose: bool = False


@dataclass(frozen=True)
class Nothing:
    """Nothing was understood; ``reason`` is a text key that says what to do (nothing-understood, no-such-day,
    no-such-language …), ``other_language`` is set where the words are in a language Focal does not speak."""

    lang: Lang
    reason: Line
    other_language: bool = False


@dataclass(frozen=True)
class Misfilled:
    """A form that was sent and can't be carried out: its fields as typed, and what is amiss with which of them."""

    lang: Lang
    command: str
    typed: Mapping[str, Any]
    errors: Mapping[str, Line]


@dataclass(frozen=True)
class Offered:
    """A command that nobody gave: shown first under ``title``, kept by the person alone; ``change`` opens instead."""

    lang: Lang
    command: Command
    title: Line
    change: Command | None = None


@dataclass(frozen=True)
class Ready:
    """What is to be said as it stands; nothing is carried out."""

    lang: Lang
    reply: Reply


Understanding = Understood | Unclear | Incomplete | Nothing | Misfilled | Offered | Ready
