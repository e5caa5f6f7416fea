"""One message as it is read: who said it and where, what is known of the register, and what was talked of before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from sqlalchemy.orm import Session

from bot.answer.guests import nobody
from bot.message import LONGEST_TEXT, Message, Said
from bot.understand.fields.task import Scene
from bot.understand.marked import marked_lines
from bot.understand.named.names import Names
from bot.understand.patterns.reading import Reading
from bot.understand.prose.quoting import answering
from bot.understand.resolve import resolve
from bot.understand.text.language import spoken_in
from bot.understand.types import Asker, Draft, Nothing, Slot, Talked, Understanding
from bot.understand.understand import understand
from handlers.binding import may_bind, owes
from handlers.commands.fields import Lang, Party
from handlers.context import Context, Evidence
from handlers.parties import to_parties
from handlers.reader import to_reader
from storage.item_readers import Reader
from storage.items import find_visible, owed_as
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.places import Place


@dataclass(frozen=True)
class Talking:
    """``person`` and ``place`` are empty where they are not known yet; ``now`` is aware. What words mean here is asked
    for by several readers of one message and found once. ``leant``: what leaned on the last exchange was said out, such
    as a place in a list; ``pasted``: it is a letter that somebody pasted. ``scenes``: by their moment those in which
    the message is read, kept as long as it is."""

    session: Session
    message: Message
    person: Person | None
    place: Place | None
    asker: Asker
    names: Names
    talked: Talked
    now: datetime
    leant: bool = False
    pasted: bool = False
    scenes: dict[datetime, Scene] = field(default_factory=dict, repr=False, compare=False)
    # Made anew for a message that is read as another.
    _drafts: dict[str, Draft] = field(default_factory=dict, init=False, repr=False, compare=False)
    _meanings: dict[str, Understanding] = field(default_factory=dict, init=False, repr=False, compare=False)
    _langs: dict[tuple[str, bool], Lang] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def text(self) -> str:
        """What was said to Focal; empty where nothing was, as with a button or talk merely overheard."""
        message = self.message
        return answering(message.text) if isinstance(message, Said) and message.addressed else ""

    def free(self, longest: int = LONGEST_TEXT) -> str:
        """What was said to Focal in up to so many letters and is no answer to a form; empty where nothing was."""
        return "" if self.talked.form or len(self.text) > longest else self.text

    def unmarked(self, longest: int = LONGEST_TEXT) -> str:
        """As ``free``, where no line has a mark: what is recorded keeps its words."""
        text = self.free(longest)
        return "" if marked_lines(text) else text

    def saying(self, text: str) -> Talking:
        """The same talk, with this said in place of what was."""
        return replace(self, message=self.message.model_copy(update={"text": text}))

    @property
    def lang(self) -> Lang:
        """The language in which what was said to Focal is to be read."""
        return self.lang_of(self.text)

    def lang_of(self, words: str, named: bool = False) -> Lang:
        """The language in which these words are to be read here; ``named``: those of people's names are in none."""
        if (words, named) not in self._langs:
            people = self.names.of_people if named else ()
            self._langs[words, named] = spoken_in(words, self.asker.lang, people)
        return self._langs[words, named]

    def draft(self, words: str) -> Draft:
        """What these words would mean here, before names are looked up."""
        if words not in self._drafts:
            self._drafts[words] = understand(words, self.asker, self.names, self.talked, self.now, self._scene)
        return self._drafts[words]

    def meant(self, draft: Draft) -> Understanding:
        """What a draft means here."""
        return resolve(draft, self.names, self.asker, self.talked, self.now, self._scene)

    def read(self, words: str) -> Understanding:
        """What these words would mean here."""
        if words not in self._meanings:
            self._meanings[words] = self._read(words)
        return self._meanings[words]

    def _read(self, words: str) -> Understanding:
        meant = self.meant(self.draft(words))
        if isinstance(meant, Nothing) and meant.reason.key == "nothing-understood":
            # A phrase that came to nothing says little of the language: it may have fitted names alone.
            return replace(meant, lang=self.lang_of(words, named=True))
        return meant

    def scene(self, lang: Lang) -> Scene:
        """Who speaks here, and when, for what reads fields in a language."""
        return self._scene.of(lang)

    @property
    def _scene(self) -> Scene:
        if self.now not in self.scenes:
            self.scenes[self.now] = Scene(self.asker.lang or "en", self.names, self.asker, self.now)
        return self.scenes[self.now]

    def reads(self, words: str, lang: Lang) -> Reading:
        """Words ready to be walked in a language, without greetings and courtesies."""
        return self.scene(lang).readings(words)[0]

    def answer(self, words: str, lang: Lang) -> Understanding:
        """What these words mean as the answer to what a form asks for."""
        command = self.talked.form.command if self.talked.form else None
        return self.meant(Draft(lang, command, {"asked": Slot(words, 0, len(words))}, "form"))

    def due_day(self, number: int) -> date | None:
        """The day on which an item that may be read here is due; None where it is due on none."""
        item = find_visible(self.session, number, self.reader())
        return item.due_date if item is not None and item.due_kind == "date" else None

    def owes(self, item: Item) -> bool:
        """Whether it is for whoever speaks to do an item."""
        return owes(self._context, item)

    def may_give(self, item: Item, parties: Iterable[Party]) -> bool:
        """Whether whoever speaks may hand an item over to these without anybody's agreement."""
        return may_bind(self._context, item, to_parties(self._context, owed_as(item.kind), parties))

    def reader(self) -> Reader:
        """Who reads items here; whoever and wherever is not known yet may see what anybody may."""
        return to_reader(self._context)

    @cached_property
    def _context(self) -> Context:
        # Its look-ups are made once: nothing changes while a message is read.
        place = self.place or Place(id=0, audience="direct", kind="direct")
        person = self.person or nobody(self.message.sender.user)
        evidence = Evidence(self.text, self.asker.lang or "en")
        return Context(self.session, self.now, person, place, evidence, self.asker.zone)
