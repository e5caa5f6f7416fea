"""A list whose lines cannot be told apart is not recorded as one action: its writer is told how each line is."""

from __future__ import annotations

from bot.answer.meanings import commands_of, names_of, not_understood
from bot.answer.several.list_in_text import RECORDS, listed_in
from bot.answer.several.who_acts import is_led, names_paper
from bot.answer.talking import Talking
from bot.understand.fields.mark_heads import begins_with_name
from bot.understand.fields.told import says_what_to_do
from bot.understand.text.list_heads import listed
from bot.understand.text.words import words_of
from bot.understand.types import Nothing, Understanding
from handlers.answer import Line

# So many words of a line tell whether a text holds it.
FEWEST, BEGUN = 2, 2


def not_one_of_list(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; instead of one record that leaves out other lines of a list, how to write them."""
    records = [each for each in commands_of(meant) if type(each).__name__ in RECORDS]
    lines = talking.unmarked().strip().splitlines() if len(records) == 1 and "\n" in talking.text else []
    begun = sum(map(bool, map(listed, lines))) >= FEWEST and listed(lines[0]) is not None
    return Nothing(meant.lang, Line(key="list-without-mark")) if begun else meant


def none_of_list(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; instead of one record whose text runs the lines of a list together, or of nothing where a
    list says what several are to do, how to write them."""
    meant, text = _untitled(talking, meant), talking.unmarked()
    lines = listed_in(text) or _of_several(text)
    if isinstance(meant, Nothing) and meant.reason.key == "nothing-understood":
        acting = [line for line in _of_several(text) if is_led(talking, line)]
        return Nothing(meant.lang, Line(key="list-without-mark")) if len(acting) >= FEWEST else meant
    if len(lines) < FEWEST:
        return meant
    texts = [
        words_of(str(getattr(each, "text", ""))).words for each in commands_of(meant) if type(each).__name__ in RECORDS
    ]
    # "BDT to report on:" is one action, and the lines below tell on what.
    if not texts or is_led(talking, talking.text.strip().splitlines()[0]):
        return meant
    held = sum(any(_holds(text, words_of(line).words[:BEGUN]) for text in texts) for line in lines)
    return Nothing(meant.lang, Line(key="list-without-mark")) if held >= FEWEST else meant


def _untitled(talking: Talking, meant: Understanding) -> Understanding:
    # "ISCG/12 Rev.1, report of the chair" is a document, and nothing that ISCG is to do.
    titled = names_paper(talking.text) and not talking.talked.form
    return not_understood(meant) if titled and names_of(meant) == {"RecordAction"} else meant


def _of_several(text: str) -> list[str]:
    """The lines of a text that say what is to be done and by whom, without their dots."""
    lines = [found.words if (found := listed(line)) else line.strip() for line in text.splitlines()]
    return [line for line in lines if begins_with_name(line) and says_what_to_do(line)] if len(lines) > 1 else []


def _holds(text: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(text[at : at + len(words)] == words for at in range(len(text)))
