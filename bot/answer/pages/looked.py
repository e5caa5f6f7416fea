"""A page that is looked at: a reading of the records in the reader's own view, which keeps nothing.

Whoever reads without having said who they are reads as the public: what is kept for others is left out, and no word
tells that there is more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.answer.defaults import Defaults
from bot.answer.guests import find_asker
from bot.answer.handle import Handlers, handle
from bot.answer.names import NameIndex
from bot.answer.near import nearest
from bot.answer.pages.figured import Counted, figures
from bot.answer.pages.searched import search
from bot.message import Incoming
from handlers.answer import Choice, Line, Part, Reply
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.items import ListItems
from handlers.commands.pages import Asked, LeadTo
from handlers.context import Context, Evidence
from handlers.desk_page import desk
from handlers.errors import Refusal
from handlers.forms import to_key
from handlers.items_list import count_lists
from handlers.kept import told_to
from handlers.opened import PREVIEW
from handlers.seen import flag
from handlers.sheets import Desk
from handlers.show_form import check_form
from storage.database import Database
from storage.places import find_place
from storage.tables.people import Person
from storage.tables.places import Place

IN_PRIVATE = frozenset({"rest-in-private", "items-in-private", "item-in-private"})


@dataclass(frozen=True)
class Looked:
    """What a command shows; ``refused`` is the key of the refusal where it shows nothing."""

    reply: Reply
    lang: str
    zone: str
    refused: str = ""


class Pages:
    """What pages show, over one database. ``reader`` says who reads and where, as a message would; without a name it
    is the public."""

    def __init__(self, database: Database, handlers: Handlers, defaults: Defaults) -> None:
        self._database, self._handlers, self._defaults = database, handlers, defaults
        self._names = NameIndex()

    def look(self, reader: Incoming, lang: str, commands: Sequence[Asked], now: datetime) -> tuple[Looked, ...]:
        """What each of several commands shows, all as of one moment. Raises ``ValueError`` for one that would change
        something."""
        with self._database.reading() as session:
            context = self._context(session, reader, lang, now)
            return tuple(self._look(context, each) for each in commands)

    def search(self, reader: Incoming, lang: str, field: str, text: str, now: datetime) -> Reply:
        """What a search box shows."""
        with self._database.reading() as session:
            context = self._context(session, reader, lang, now)
            staff = context.person.kind == "staff"
            names, options = self._names.get(session, staff=staff), self._names.options(session, staff=staff)
            return search(context, field, text, names, options)

    def desk(
        self, reader: Incoming, lang: str, commands: Sequence[Asked], now: datetime
    ) -> tuple[Desk | Looked, tuple[Looked, ...]]:
        """What waits for the secretariat, and what each of several commands shows in the same moment; a refusal and
        nothing more for everybody else."""
        with self._database.reading() as session:
            context = self._context(session, reader, lang, now)
            try:
                return desk(context), tuple(self._look(context, each) for each in commands)
            except Refusal as refusal:
                return Looked(Reply(title=refusal.line), lang, context.zone, refusal.line.key), ()

    def figures(self, reader: Incoming, lang: str, now: datetime) -> Counted:
        """Items counted."""
        with self._database.reading() as session:
            return figures(self._context(session, reader, lang, now))

    def told(self, reader: Incoming, lang: str, party: Party, now: datetime) -> Looked:
        """What somebody was told unasked; a refusal to everybody but the secretariat."""
        with self._database.reading() as session:
            context = self._context(session, reader, lang, now)
            try:
                return Looked(told_to(context, party), lang, context.zone)
            except Refusal as refusal:
                return Looked(Reply(title=refusal.line), lang, context.zone, refusal.line.key)

    def counts(self, reader: Incoming, lang: str, lists: Mapping[str, ListItems], now: datetime) -> Mapping[str, int]:
        """How many items each of these lists has, by its name."""
        with self._database.reading() as session:
            return count_lists(self._context(session, reader, lang, now), lists)

    def _context(self, session: Session, reader: Incoming, lang: str, now: datetime) -> Context:
        person = find_reader(session, reader)
        place, zone = _place(session, reader), self._zone(person)
        alike, usual = self._defaults.alike, self._defaults.usual
        return Context(session, now, person, place, Evidence("", lang), zone, alike=alike, usual=usual)

    def _zone(self, person: Person) -> str:
        return person.zone or self._defaults.zone

    def _look(self, context: Context, command: Asked) -> Looked:
        if isinstance(command, LeadTo):
            return _led(context, command)
        if command.changes:
            raise ValueError(f"{type(command).__name__} is no page")
        refused = ""
        try:
            reply = handle(context, self._handlers, command)
        except Refusal as refusal:
            choices = refusal.choices or self._near(context, command)
            reply, refused = Reply(title=refusal.line, choices=choices), refusal.line.key
        public = context.person.kind == "public"
        return Looked(_open_to_all(reply) if public else reply, context.evidence.lang, context.zone, refused)

    def _near(self, context: Context, command: Command) -> tuple[Choice, ...]:
        """What is called much like what was asked for; to the public it would tell what is not marked public."""
        if context.person.kind == "public":
            return ()
        names = self._names.get(context.session, staff=context.person.kind == "staff")
        return nearest(context.session, names, command)


def find_reader(session: Session, reader: Incoming) -> Person:
    """The person who reads; the public where nobody said who they are, a visitor where nobody knows them."""
    if not reader.sender.user:
        return _nobody("public")
    return find_asker(session, reader.sender) or _nobody("visitor")


def _led(context: Context, command: LeadTo) -> Looked:
    shown, refused = Reply(title=Line(key=f"form-{to_key(command.form.form)}")), ""
    try:
        check_form(context, command.form)
    except Refusal as refusal:
        shown, refused = Reply(title=refusal.line), refusal.line.key
    return Looked(shown, context.evidence.lang, context.zone, refused)


def _open_to_all(reply: Reply) -> Reply:
    if reply.private is None:
        return reply
    parts = tuple(part for part in reply.parts if not _tells_of_more(part))
    title = reply.title
    if title.key in IN_PRIVATE:
        title = Line(key="items-none-seen", facts={"filtered": flag(False), **title.facts})
    return reply.model_copy(update={"private": None, "parts": parts, "title": title})


def _tells_of_more(part: Part) -> bool:
    return isinstance(part, Line) and part.key in IN_PRIVATE


def _place(session: Session, reader: Incoming) -> Place:
    sender, spot = reader.sender, reader.spot
    if spot.preview:
        return Place(id=0, kind=PREVIEW, audience="public", external=spot.preview)
    found = find_place(session, sender.platform, sender.installation, spot.place) if spot.place else None
    return found or Place(id=0, kind="page", audience=spot.audience or "public")


def _nobody(kind: str) -> Person:
    return Person(id=0, ref="", name="", kind=kind, rights=[], names={}, active=True, office=False)
