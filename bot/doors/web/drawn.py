"""Replies, or parts of them, as they stand on a page of one reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from bot.doors.web.house import Shown, Spoken
from bot.doors.web.links import to_file, to_link
from bot.render.html import Frame, Lead, buttons, file_of, heading, html, nowhere, parts
from bot.render.html_form import form_of, hidden
from bot.words.speech import Speech
from handlers.answer import (
    Button,
    Code,
    Count,
    Fact,
    Form,
    ItemRow,
    Items,
    Language,
    Line,
    Named,
    Part,
    Person,
    Reply,
    Role,
    Row,
    Several,
    Words,
)

ABOVE = "asked"
LONG_WORD, PIECE = re.compile(r"\S{25,}"), 12
# No text holds it.
BREAK = "\x00"


@dataclass(frozen=True)
class Drawing:
    """``hidden`` makes what each form carries; ``live``: something can be pressed by this reader."""

    lang: str
    zone: str
    hidden: Callable[[str], Markup]
    live: bool

    def frame(self, level: int = 2, *, live: bool = True, talk: bool = False, lead: Lead = nowhere) -> Frame:
        """How a reply stands on this page; in a ``talk`` whatever is pressed is answered there."""
        return Frame(
            action=f"/{self.lang}/press",
            sent=f"/{self.lang}/fill",
            hidden=self.hidden("talk" if talk else ""),
            link=_stays if talk else self.link,
            level=level,
            live=live and self.live,
            file=self.file,
            lead=lead,
        )

    def whole(self, shown: Shown | Spoken, *, live: bool = True, talk: bool = False) -> Markup:
        """A whole reply."""
        return html(shown.reply, shown.lang, shown.zone, self.frame(live=live, talk=talk))

    def title(self, shown: Shown) -> str:
        """The title of a reply, without the colon that leads to its list."""
        return heading(Speech(shown.lang, shown.zone).say(shown.reply.title))

    def head(self, line: Line) -> str:
        """A line without the colon that leads to its list."""
        return heading(self.says(line))

    def parts(self, shown: Shown, level: int = 1, lead: Lead = nowhere) -> Markup:
        """What stands below the title of a reply; ``level`` is that of the heading above it."""
        return parts(shown.reply.parts, shown.lang, shown.zone, self.frame(level, lead=lead))

    def some(self, shown: Shown, *wanted: str) -> Markup:
        """Those parts of a reply that are wanted, by the keys of lines or the names of kinds; a list goes with the line
        that opens it."""
        return parts(picked(shown.reply.parts, wanted), shown.lang, shown.zone, self.frame(1))

    def after(self, shown: Shown, *opening: str, lead: Lead = nowhere) -> Markup:
        """All parts from the first on that is one of these lines."""
        keys = [part.key if isinstance(part, Line) else "" for part in shown.reply.parts]
        start = next((at for at, key in enumerate(keys) if key in opening), len(keys))
        return parts(shown.reply.parts[start:], shown.lang, shown.zone, self.frame(1, lead=lead))

    def about(self, shown: Shown) -> Markup:
        """What a form acts on; its questions stand beside its fields."""
        form = shown.reply.form
        asked = [line for each in form.fields for line in (each.ask, each.label)] if form else []
        kept = [part for part in shown.reply.parts if part not in asked]
        return parts(kept, shown.lang, shown.zone, self.frame(1))

    def hides(self, shown: Shown) -> bool:
        """Whether there are names that this reader is not shown."""
        given = (line for part in shown.reply.parts if isinstance(part, Items) for line in part.lines)
        return any(line.key == "focal-point-hidden" for line in given)

    def buttons(self, shown: Shown) -> Markup:
        return buttons(shown.reply, shown.lang, shown.zone, self.frame()) if self.live else Markup()

    def fetched(self, shown: Shown) -> Markup:
        """A file that comes with the reply."""
        return file_of(shown.reply, shown.lang, shown.zone, self.frame())

    def row_buttons(self, row: ItemRow) -> Markup:
        """What can be pressed beside an item; its page is linked already."""
        given = tuple(each for each in row.buttons if (each.command or {}).get("command") != "ShowItem")
        return self.pressed(given)

    def pressed(self, given: Sequence[Button]) -> Markup:
        """What can be pressed beside something that waits."""
        return buttons(Reply(title=Line(key=ABOVE), buttons=tuple(given)), self.lang, self.zone, self.frame())

    def private(self, shown: Shown) -> Markup:
        """What is shown to the reader alone, if there is anything."""
        given = shown.reply.private
        return html(given, shown.lang, shown.zone, self.frame()) if given else Markup()

    def form(self, shown: Shown) -> Markup:
        """The form of a reply, if it has one."""
        return self._form(shown, shown.reply.form) if shown.reply.form and self.live else Markup()

    def _form(self, shown: Shown, form: Form) -> Markup:
        stands = hidden("version", str(form.version)) if form.version is not None else Markup()
        return form_of(Speech(shown.lang, shown.zone), form, f"/{self.lang}/fill", self.hidden("") + stands)

    def link(self, command: Mapping[str, Any] | None) -> str | None:
        return to_link(self.lang, command)

    def file(self, command: Mapping[str, Any]) -> str | None:
        return to_file(self.lang, command)

    def says(self, line: Line) -> str:
        return Speech(self.lang, self.zone).say(line)

    def fact(self, fact: Fact) -> str:
        return Speech(self.lang, self.zone).fact(fact)

    def joined(self, facts: Sequence[Fact]) -> Markup:
        """Facts as a list in the language of the page, in the column of a table."""
        return self.breaks(Speech(self.lang, self.zone).fact(Several(facts=tuple(facts))))

    def breaks(self, said: str) -> Markup:
        """Words for the column of a table: an address longer than any word may be broken, or it would widen its column
        beyond the screen."""
        return Markup("<wbr>").join(LONG_WORD.sub(_in_pieces, said).split(BREAK))

    def called(self, row: Row) -> str:
        """The name of what a search found."""
        return self.fact(_subject_of(row.facts["label"]))

    def typed(self, fact: Fact) -> str:
        """A name as a field holds it, to be sent and looked up again: that nobody confirmed it is no part of it."""
        subject = _subject_of(fact)
        marked = isinstance(subject, Named | Person)
        return self.fact(subject.model_copy(update={"unverified": ()}) if marked else subject)

    def meeting(self, row: Row) -> str:
        """A meeting as it is told from others: its group and its first day."""
        facts = {"group": row.facts["group"], "day": row.facts["start"]}
        return self.says(Line(key="reading-meeting-on", facts=facts))

    def code(self, value: object) -> Code:
        return Code(value=str(value))

    def language(self, lang: str) -> Language:
        return Language(lang=lang)

    def words(self, said: str) -> Words:
        return Words(text=said)

    def count(self, number: int) -> Count:
        return Count(n=number)


def _in_pieces(word: re.Match[str]) -> str:
    return BREAK.join(word[0][at : at + PIECE] for at in range(0, len(word[0]), PIECE))


def _subject_of(fact: Fact) -> Fact:
    """Whoever holds a topic is looked for by its name."""
    return fact.topic if isinstance(fact, Role) else fact


def picked(given: Sequence[Part], wanted: Sequence[str]) -> list[Part]:
    """The parts that are wanted, in their order; a list goes with the line that opens it."""
    kept: list[Part] = []
    follows = False
    for part in given:
        own = part.key in wanted if isinstance(part, Line) else part.part in wanted
        if own or (follows and isinstance(part, Items)):
            kept.append(part)
        follows = own and isinstance(part, Line)
    return kept


def _stays(_command: Mapping[str, Any] | None) -> None:
    """In a conversation whatever is pressed is answered there."""
