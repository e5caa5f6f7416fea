"""Items named by the topic that they alone are on, or by the body that alone has them: "the one on accessibility",
"the BR one", "то, что по доступности"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.understand.named.names import Mentioned, Names
from bot.understand.patterns.match import begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.listed import with_number
from bot.understand.talked.things import topics_of
from bot.understand.text.words import words_of
from bot.understand.types import Spoken
from handlers.commands.fields import Lang

LONGEST, MOST_BEFORE = 200, 6


def in_topic(text: str, lang: Lang, names: Names, items: Sequence[Spoken]) -> tuple[str, int] | None:
    """The sentence with the number of the only item on the topic that it names, and that number; nothing where it
    calls nothing an item on a topic, or where several items may be meant."""
    if len(text) > LONGEST:
        return None
    reading = Reading(words_of(text), phrases_of(lang), names)
    called = [(each, place) for each in reading.at.values() if topics_of(each) and (place := _called(reading, each))]
    if len(called) != 1:
        return None
    named, (first, last) = called[0]
    numbers = [each.number for each in items if each.topic in topics_of(named)]
    return (with_number(reading, first, last, numbers[0]), numbers[0]) if len(numbers) == 1 else None


def body_called(text: str, lang: Lang, names: Names) -> tuple[str, tuple[int, int]] | None:
    """The id of the only body of which a sentence calls something an item, "the BR one", with the words that do."""
    if len(text) > LONGEST:
        return None
    reading = Reading(words_of(text), phrases_of(lang), names)
    called = [
        (body, place)
        for each in reading.at.values()
        if (body := each.only("body", lang)) and (place := _called(reading, each, "item_with", "with_item"))
    ]
    return called[0] if len(called) == 1 else None


def numbered(text: str, lang: Lang, names: Names, place: tuple[int, int], number: int) -> str:
    """The text with the number of an item for the words of that place."""
    return with_number(Reading(words_of(text), phrases_of(lang), names), *place, number)


def _called(
    reading: Reading, named: Mentioned, said_before: str = "item_on", said_behind: str = "on_item"
) -> tuple[int, int] | None:
    """From which word to the one before which something is called an item on a topic, or of a body."""
    before, behind = reading.phrases.values[said_before], reading.phrases.values[said_behind]
    called = ((at, m) for at in _heads(named) for m in begins(reading, before, at) if m.end == named.first)
    first, match = next(called, (None, None))
    ends = match is not None and match.value == "to" and named.last == reading.length
    if ends or (match is not None and match.value == "this"):
        # "Передай эту задачу БСЭ": the item spoken of, and to whom it goes.
        return None
    last = max((match.end for match in begins(reading, behind, named.last)), default=None)
    if first is None and last is None:
        return None
    return named.first if first is None else first, last or named.last


def _heads(named: Mentioned) -> range:
    return range(max(0, named.first - MOST_BEFORE), named.first)
