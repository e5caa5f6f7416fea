"""What a handler answers: typed facts and text keys, no sentence in any language.

Everything here is frozen and goes to JSON and back unchanged, since a composed message is stored before it is
sent and never composed again. ``Answer`` is the data; ``Reply`` dresses it for people.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from handlers.commands.fields import ItemKind, ItemStatus, Value
from handlers.fact import (
    Code as Code,
    Count as Count,
    Day as Day,
    Deadline as Deadline,
    Fact as Fact,
    Language as Language,
    Moment as Moment,
    Month as Month,
    Named as Named,
    Person as Person,
    Relative as Relative,
    Role as Role,
    Several as Several,
    Term as Term,
    Told as Told,
    Words as Words,
    Zone as Zone,
)
from handlers.parts import Items as Items, Line as Line, Pairs as Pairs, Part as Part, Quote as Quote


class Row(Value):
    """One row of an answer as data: which kind, its id, and its facts by name."""

    kind: str
    id: str
    facts: Mapping[str, Fact] = {}


class Button(Value):
    """Something to press: a label and the command it stands for (``to_dict`` form), or an offer's id.

    A button gives no right: the handler checks whoever pressed, when they press. ``version`` is that of the row beside
    which it stands; of what takes a change back, the line of the trail.
    """

    label: Line
    command: Mapping[str, Any] | None = None
    offer: int | None = None
    version: int | None = None


class ItemRow(Value):
    """An item as data, the same for chat, page, calendar and document; ``version`` is the row's that it shows.

    ``buttons``: what the asker may press beside this row, where a page has room for buttons in each row. ``task``: what
    Focal itself asks for, to be shown instead of ``text``.
    """

    kind: Literal["item"] = "item"
    number: int
    item_kind: ItemKind
    status: ItemStatus
    text: Words
    task: Term | None = None
    responsible: tuple[Fact, ...] = ()
    deadline: Deadline | None = None
    late: bool = False
    example: bool = False
    version: int = 0
    buttons: tuple[Button, ...] = ()


class Answer(Value):
    """The data of a reply. ``cursor`` asks for the next rows, ``total`` counts all that fit."""

    rows: tuple[ItemRow | Row, ...] = ()
    total: int = 0
    cursor: int | None = None


class Choice(Value):
    """One of several readings, to be picked; ``command`` is in ``to_dict`` form, ``offer`` its row once stored."""

    label: Line
    command: Mapping[str, Any]
    offer: int | None = None


FieldKind = Literal["text", "topic", "body", "party", "parties", "due", "moment", "meeting", "number", "choice"]


class Option(Value):
    """Something that may be picked in a field: what is sent back, and what is shown for it."""

    value: str
    label: Line


class FormField(Value):
    """A field to be filled: its name in the command, its label, whether it may stay empty.

    ``options``: of a "choice" all there are; of a field that is searched, those that are picked already.
    ``ask`` is the question where fields are asked for one by one; without it the label is.
    """

    name: str
    kind: FieldKind
    label: Line
    required: bool = False
    options: tuple[Option, ...] = ()
    ask: Line | None = None


class Form(Value):
    """A command class with some fields filled: a modal, a dialog, a page, or questions one by one.

    ``filled`` holds each field as people type or pick it: text, or a list of texts where several may be picked
    (a party as ``body:bdt``, ``person:…``, ``role:accessibility/bdt``, a topic, body or meeting by its id, a date as
    ``2024-06-14``). What ``filled`` holds and no field shows comes back as it is when the form is sent. ``errors``
    stand beside their fields; that of the empty name above all of them. ``version`` is that of the item which the form
    was filled with, of all else how far the trail had come by then: whoever shows it sends it back with the form, so
    that nothing is written over that was changed meanwhile.
    """

    command: str
    title: Line
    filled: Mapping[str, Any] = {}
    fields: tuple[FormField, ...]
    errors: Mapping[str, Line] = {}
    version: int | None = None


class Table(Value):
    """Rows of a paper below their heads; ``wide`` is the column that takes the most room."""

    part: Literal["table"] = "table"
    wide: int = 1
    heads: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


class Chart(Value):
    """A picture of numbers: bars with the parts of each, the first darkest, told apart by ``labels``; ``upright``: as
    columns. ``said`` tells the same in words, for whoever hears it and where no picture can stand."""

    part: Literal["chart"] = "chart"
    caption: Line
    labels: tuple[str, ...]
    bars: tuple[tuple[int, ...], ...]
    said: tuple[Line, ...]
    upright: bool = False


class Section(Value):
    """A numbered section of a paper; one of level 2 stands within the section above it."""

    level: Literal[1, 2] = 1
    heading: Line
    parts: tuple[Annotated[Line | Pairs | Items | Quote | Table | Chart, Field(discriminator="part")], ...]


class Report(Value):
    """A paper to be written in one language, whatever that of the reply: a handler knows no sentences.

    ``again`` is the command (``to_dict`` form) that writes it anew. ``name`` is that of its file without the ending,
    ``head`` what stands above on the left (the group, when and where it met), ``marks`` on the right (its number, its
    date), ``author`` above the title, ``box`` framed below it, ``foot`` below all sections.
    """

    lang: str
    zone: str
    form: Literal["docx", "markdown", "text"]
    name: str
    again: Mapping[str, Any]
    head: tuple[Line, ...]
    marks: tuple[Line, ...]
    author: Line | None = None
    title: Line
    box: Pairs | None = None
    sections: tuple[Section, ...]
    foot: tuple[Line, ...] = ()


# A stored reply is JSON, which has no bytes.
Content = Annotated[
    bytes,
    BeforeValidator(lambda kept: b64decode(kept) if isinstance(kept, str) else kept),
    PlainSerializer(lambda content: b64encode(content).decode("ascii"), return_type=str, when_used="json"),
]


class Document(Value):
    """A file that comes with a reply. ``again``: the command that makes it anew, for a door that shows a link."""

    name: str
    media_type: str
    content: Content
    again: Mapping[str, Any] | None = None


Audience = Literal["place", "asker"]


class Reply(Value):
    """What is said back. ``audience`` asker means: in private, also where the question was asked in public.

    ``report``: a paper that is written as a ``document`` before the reply is kept.
    ``choices`` ask one question with at most five answers. ``private`` holds what the place may not see and the
    asker may. ``example`` marks an answer that holds rows of the example sandbox.
    """

    title: Line
    parts: tuple[Part, ...] = ()
    choices: tuple[Choice, ...] = Field(default=(), max_length=5)
    buttons: tuple[Button, ...] = ()
    audience: Audience = "place"
    private: Reply | None = None
    answer: Answer = Answer()
    report: Report | None = None
    document: Document | None = None
    form: Form | None = None
    example: bool = False


Reply.model_rebuild()
