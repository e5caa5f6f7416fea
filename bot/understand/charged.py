"""What a line of a list of decisions gives a body to do by a day, "BDT to circulate the survey by 12 December": it is
an action, whatever the heading above it says."""

from __future__ import annotations

from datetime import datetime
from typing import TypeGuard

from bot.understand.data import marks_of, owner_words
from bot.understand.fields.no_task import prolongs
from bot.understand.marked import MarkedLine, read_line
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Asker, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import ME, Lang
from handlers.commands.items import RecordAction


def charged(words: str, asker: Asker, names: Names, now: datetime) -> Understood | None:
    """The action that a line says, as it would be said alone; None where nobody of the register is to do it, or by no
    day."""
    lang = language_of(words)[0] or asker.lang or "en"
    if prolongs(words, lang):
        return None
    draft = understand(words, asker, names, Talked(), now)
    read = resolve(draft, names, asker, Talked(), now)
    if _charges(read):
        return read
    again = _verb_first(words, lang, asker, names, now)
    return again if _charges(again) else None


def _charges(read: Understanding | None) -> TypeGuard[Understood]:
    command = read.command if isinstance(read, Understood) else None
    if not isinstance(command, RecordAction) or command.due.kind == "none" or not command.responsible:
        return False
    # "TSB agreed to extend the deadline until 12 December": what would be left of it says nothing.
    cut_short = is_small(words_of(command.text).words[-1])
    return not cut_short and all(each.kind != "unknown" and each != ME for each in command.responsible)


def _verb_first(words: str, lang: Lang, asker: Asker, names: Names, now: datetime) -> Understanding | None:
    # "يوزع BDT الاستبيان": what is done stands before who does it, which is read behind a mark alone.
    said = words_of(words).words
    does = tuple(owner_words(lang).get("does", ()))
    if not does or not said or not said[0].startswith(does):
        return None
    mark = marks_of(lang)["RecordAction"][0]
    return read_line(MarkedLine("RecordAction", f"{mark}: {words}", words), asker, names, now)
