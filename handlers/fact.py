"""The typed facts of an answer: what a sentence is about, in no language yet.

Frozen, and to JSON and back unchanged, since a composed message is stored before it is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.fields import Value


class Words(Value):
    """People's own words: shown as they are, never translated, always inert."""

    fact: Literal["words"] = "words"
    text: str
    lang: str | None = None


class Named(Value):
    """Something that has a name in several languages: a topic, body, meeting, member, role.

    ``unverified`` lists the languages whose name nobody has confirmed yet; only staff is shown that mark.
    """

    fact: Literal["named"] = "named"
    id: str
    names: Mapping[str, str]
    acronyms: Mapping[str, str] = {}
    unverified: tuple[str, ...] = ()


class Person(Value):
    """A person or an office, by the name as registered; naming never mentions (alerts) anyone.

    ``unverified`` as in ``Named``.
    """

    fact: Literal["person"] = "person"
    ref: str
    name: str
    names: Mapping[str, str] = {}
    office: bool = False
    unverified: tuple[str, ...] = ()


class Role(Value):
    """Whoever is focal point for a topic (in a body), as a party of an item."""

    fact: Literal["role"] = "role"
    topic: Named
    body: Named | None = None


class Day(Value):
    """A local date; written with its weekday where ``weekday`` is set, and with its zone where it has one."""

    fact: Literal["day"] = "day"
    date: date
    zone: str | None = None
    weekday: bool = True


class Month(Value):
    """A month, by any of its days; written by its name, since the year stands above it."""

    fact: Literal["month"] = "month"
    date: date


class Moment(Value):
    """A local time with its IANA zone; ``at`` is naive."""

    fact: Literal["moment"] = "moment"
    at: datetime
    zone: str


class Relative(Value):
    """A deadline that hangs on a meeting; ``day`` is where it falls now, empty while it is unbound.

    ``which``: the next meeting, or the one following it. ``cancelled``: it hung on a meeting that was called off.
    """

    fact: Literal["relative"] = "relative"
    meeting: Named
    edge: Literal["opening", "closing"]
    offset: int
    unit: str
    which: Literal["next", "following"] = "next"
    day: Day | None = None
    cancelled: bool = False


class Count(Value):
    """A number that a plural form hangs on."""

    fact: Literal["count"] = "count"
    n: int


class Code(Value):
    """A value for a text's own selection (a kind, a status), never printed by itself; or an id printed as it is."""

    fact: Literal["code"] = "code"
    value: str


class Term(Value):
    """Another text key with the facts that it takes, said in the language of the answer."""

    fact: Literal["term"] = "term"
    key: str
    facts: Mapping[str, Fact] = {}


class Language(Value):
    """A language, named in the language of the answer."""

    fact: Literal["language"] = "language"
    lang: str


class Zone(Value):
    """A time zone: shown as the words for Geneva time or as an offset, never by a territory's name."""

    fact: Literal["zone"] = "zone"
    zone: str
    at: datetime


class Several(Value):
    """Facts joined as a list in the language of the answer; empty says that nobody was named."""

    fact: Literal["several"] = "several"
    facts: tuple[Fact, ...]


class Told(Value):
    """A text as somebody else is told it: a key with its facts, in that reader's language and zone."""

    fact: Literal["told"] = "told"
    key: str
    facts: Mapping[str, Fact]
    lang: str
    zone: str


Fact = Annotated[
    Words
    | Named
    | Person
    | Role
    | Day
    | Month
    | Moment
    | Relative
    | Count
    | Code
    | Term
    | Language
    | Zone
    | Several
    | Told,
    Field(discriminator="fact"),
]
Deadline = Day | Moment | Relative


Term.model_rebuild()
Several.model_rebuild()
Told.model_rebuild()
