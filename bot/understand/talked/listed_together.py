"""Several items of the list that was shown last, named by their places together: "the first two", "both"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understand.data import talk_of
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.talked.listed import LONGEST, ends
from bot.understand.text.joins import all_of
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Talked
from handlers.commands.fields import Lang

FIRST, LAST = "f", "l"
TWO = 2


def together(text: str, lang: Lang, names: Names, talked: Talked) -> str:
    """The text with the numbers of the items of which several places are said at once; as it is where that can't be."""
    if len(text) > LONGEST or max(len(talked.listed), len(talked.lately)) < TWO:
        return text
    reading = Reading(words_of(text), phrases_of(lang), names)
    for at, match in _said(reading):
        numbers = _numbers(match.value, talked)
        if len(numbers) >= TWO and ends(reading, at, match.end) and not _is_for_another(reading, at):
            words = reading.words
            said = talk_of(reading.phrases.lang)["groups"]["item_numbered"][0].format(number=", ".join(numbers))
            return f"{text[: words.starts[at]]}{said}{text[words.ends[match.end - 1] :]}"
    return text


def apart(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each value of several places that is said, with the text without its words."""
    for at, match in _said(reading):
        words = reading.words
        before, behind = words.text[: words.starts[at]].strip(), words.text[words.ends[match.end - 1] :].strip()
        yield match.value, f"{before} {behind}".strip()


def _said(reading: Reading) -> Iterator[tuple[int, Match]]:
    found = sorted(anywhere(reading, "of_list_together"), key=lambda each: (each[0], -each[1].end))
    # "第2项" is the second one, and "2项" two of them.
    places = reading.phrases.lists["before_place"]
    yield from ((at, match) for at, match in found if not (at and reading.words.words[at - 1] in places))


def _is_for_another(reading: Reading, at: int) -> bool:
    # "Give it to both" is no word of items.
    return at > 0 and is_small(reading.words.words[at - 1]) and reading.words.words[at - 1] not in all_of()


def _numbers(value: str, talked: Talked) -> tuple[str, ...]:
    count, listed = int(value[1:]), talked.listed if all(talked.listed) else ()
    if value[0] not in (FIRST, LAST):
        # "Both" are the two just changed, or the only two of the list.
        listed = next((each for each in (talked.lately, listed) if len(each) == count), ())
    found = listed[-count:] if value[0] == LAST else listed[:count]
    return tuple(map(str, found)) if len(found) == count else ()
