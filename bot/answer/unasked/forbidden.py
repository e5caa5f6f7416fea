"""An order not to do something, "don't give 2 to TSB", "la 2 no la cierres": nothing is done, and that is said.

The words are those of ``forbidding`` in ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.meanings import changes, names_of
from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS, DASHES, ENDS, called, cuts
from bot.understand.text.small import is_small
from bot.understand.text.words import is_question, words_of
from bot.understand.types import Incomplete, Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.fields import Lang

# So many words may stand before it: "as for the deadline of item 2, …" takes the most.
MOST_BEFORE = 6
# A number of more digits is no item's.
LONGEST = 8
# What is asked for by saying what is not to be done: "don't trouble me with 12 before Friday".
DENYING = frozenset(
    {
        "ApproveCaptions",
        "SetPlace",
        "SetQuietHours",
        "SnoozeReminder",
        "DropProposals",
        "RemindMe",
        "ReopenItem",
        "Undo",
    }
)
LEFT = "left-as-it-is"


def forbidden(talking: Talking) -> Nothing | None:
    """That everything is left as it is, where a message only asks that something be not done; else None."""
    text = talking.free()
    if not text or (lang := _lang(talking)) is None:
        return None
    if _is_of_last(talking, lang) or names_of(talking.read(text)) & DENYING:
        return None
    asks = (part for part in _parts(text) if changes(talking.read(part)) and not _forbids(talking, part, lang))
    return None if any(asks) else Nothing(lang, Line(key=LEFT))


def _is_of_last(talking: Talking, lang: Lang) -> bool:
    """Whether what was just done may be what is not to be: it is taken back rather than left."""
    talked = talking.talked
    said = talking.reads(talking.text, lang).words.words
    numbers = {int(each) for each in said if each.isdecimal() and len(each) < LONGEST}
    done = talked.done and talked.command is not None and talked.command.changes and not talked.offers
    return done and (not numbers or talked.item in numbers)


def none_forbidden(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, as a guess where the same message also asks that something be not done, unless what it asks
    for is said by itself."""
    if not isinstance(meant, Understood) or not changes(meant) or talking.talked.form:
        return meant
    if (lang := _lang(talking)) is None or _is_of_last(talking, lang):
        return meant
    alone = (talking.read(part) for part in _parts(talking.text) if not _forbids(talking, part, lang))
    said = any(isinstance(each, Understood) and each.command == meant.command for each in alone)
    return meant if said else replace(meant, guess=True)


def _lang(talking: Talking) -> Lang | None:
    text = talking.text
    if not text or not isinstance(talking.message, Said):
        return None
    # What is to be done, or reminded of, may be not to do something: "action: BR, don't close the survey".
    parts = (text,) if _is_worded(talking.read(text)) else (text, *_parts(text))
    langs = dict.fromkeys((talking.lang_of(text, named=True), talking.draft(text).lang))
    return next((lang for lang in langs if any(_forbids(talking, part, lang) for part in parts)), None)


def _forbids(talking: Talking, text: str, lang: Lang) -> bool:
    reading = talking.reads(text, lang)
    if is_question(text):
        return False
    orders = ((at, match.end) for at, match in anywhere(reading, "forbidding") if match.value == "x")
    return any(_leads(reading, at) and not _is_parted(reading, at, end) for at, end in orders)


def _leads(reading: Reading, at: int) -> bool:
    """Whether no more than an item stands before a word: "2: don't …", but not "BR: don't …", "action: don't …"."""
    before = reading.words.words[:at]
    named = any(each.isdecimal() for each in before)
    return not before or (
        named and at <= MOST_BEFORE and all(each.isdecimal() or _calls(each) for each in before if each != ":")
    )


def _calls(word: str) -> bool:
    return is_small(word) or word in called()


def _is_parted(reading: Reading, at: int, end: int) -> bool:
    # "No, mueva la 2" orders it, "no mueva la 2" does not.
    marks = {*COMMAS, *ENDS, *DASHES, ":", "："}
    return any(marks & set(reading.words.gap(each)) for each in range(at + 1, end))


def _parts(text: str) -> Iterator[str]:
    """The clauses of a message."""
    first, seen, numbered, end = 0, 0, False, len(text.rstrip())
    for cut in cuts(text):
        last = len(cut.left)
        numbered = numbered or any(map(str.isdecimal, words_of(text[seen:last]).words))
        seen = last
        # "N'enregistre pas que …": what joins behind a verb is no "and".
        if (cut.joined and numbered) or cut.parted(COMMAS, ENDS, DASHES):
            yield text[first:last]
            first, numbered = end - len(cut.right), False
    yield text[first:]


def _is_worded(meant: Understanding) -> bool:
    fields = meant.fields if isinstance(meant, Incomplete) else vars(getattr(meant, "command", meant))
    return bool(fields.get("text") or fields.get("note"))
