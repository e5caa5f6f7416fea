"""One word of an item put in place of another: "sorry, not the summary but the overview", "replace list by table"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.understand.named.names import Names
from bot.understand.patterns.match import wholes
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading, slots_of
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.words import Words, is_han, stem, words_of
from bot.understand.types import Slot
from handlers.commands.fields import Lang

# "En la acción 1", "in the text of item 1".
LAST_PLACE, LONGEST_NUMBER = 6, 4
# Of one word two forms end differently in so many letters, and begin alike in as many.
MOST_ENDING, LEAST_ALIKE = 3, 4
# A mark that phrases see.
MARK = ":"
Same = Callable[[str, str], bool]


def marked(text: str, lang: Lang, names: Names) -> list[Reading]:
    """A message made ready to be walked as it is, and with a mark that phrases see for each of its commas; first
    without the courtesies about it, which are no words of an item."""
    # What parts numbers stays.
    told = "".join(MARK if _parts(text, at) else letter for at, letter in enumerate(text))
    readings = [*read(text, lang, names), *(read(told, lang, names) if told != text else ())]
    return sorted(readings, key=lambda each: each.length)


def _parts(text: str, at: int) -> bool:
    return text[at] in COMMAS and not text[at - 1 : at + 2].replace(",", "").isdecimal()


def item_led(reading: Reading) -> int | None:
    """The place of the number with which a message names an item, and then says what of it."""
    words, lists = reading.words.words, reading.phrases.lists
    at = next((at for at, word in enumerate(words[:LAST_PLACE]) if word.isdecimal()), None)
    if at is None or behind_item(reading, at) >= reading.length or len(words[at]) > LONGEST_NUMBER:
        return None
    leads = lists["item_words"] | lists["item_text"]
    led = all(is_small(word) or stem(word) in leads or word in leads for word in words[:at])
    return at if led else None


def behind_item(reading: Reading, at: int) -> int:
    """Where what is said of the item begins whose number stands there: behind "第1项", and its colon."""
    words, lists = reading.words.words, reading.phrases.lists
    return next((each for each in range(at + 1, reading.length) if words[each] not in lists["item_after"]), at + 1)


def reworded(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each way in which a message says which words are wrong and which are right, in this order; the wrong ones are
    empty where only the right ones are said."""
    for _, match in wholes(reading, reading.phrases.wholes["reworded"]):
        slots = slots_of(reading.words, match.caught)
        if "right_words" in slots:
            wrong = slots["wrong_words"].words if "wrong_words" in slots else ""
            yield wrong, _with_article(reading, wrong, slots["right_words"])


def _with_article(reading: Reading, wrong: str, right: Slot) -> str:
    # "It's the portal, not the page": what leads to the right words may end with their article.
    words, led = reading.words, words_of(wrong).words[:1]
    at = words.starts.index(right.start)
    lacks = any(map(is_small, led)) and at > 0 and not is_small(words.words[at])
    return words.text[words.starts[at - 1] : right.end] if lacks and is_small(words.words[at - 1]) else right.words


def put_words(text: str, wrong: str, right: str) -> tuple[str, bool] | None:
    """A text with other words in place of those that were wrong, and whether it says these to the letter; nothing where
    it does not say them, or twice. Where no words are wrong they are those of which the right ones are forms."""
    if not wrong:
        found = _put_forms(text, right)
        return (found, False) if found and found != text else None
    for same in (_is_one, alike):
        found = _put(text, wrong, right, same) or _put(text, _bare(wrong), _bare(right), same)
        if found:
            return found, same is not alike
    return None


def alike(one: str, other: str) -> bool:
    """Whether two words are, or may be, forms of one."""
    if stem(one) == stem(other):
        return True
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return same >= LEAST_ALIKE and max(len(one), len(other)) - same <= MOST_ENDING


def _is_one(one: str, other: str) -> bool:
    return one == other


def _bare(words: str) -> str:
    # "Not the checklist but the guide", of the accessibility checklist.
    said = words_of(words)
    first = next((at for at, word in enumerate(said.words) if not is_small(word)), 0)
    return words[said.starts[first] :] if said.words else words


def _put(text: str, wrong: str, right: str, same: Same) -> str | None:
    said, words = words_of(wrong), words_of(text)
    places = [at for at in range(len(words.words)) if _says(words, said, at, same)] if _tells(said) else []
    if len(places) != 1 or not _tells(words_of(right)):
        return None
    return _between(words, places[0], places[0] + len(said.words), right)


def _says(words: Words, said: Words, at: int, same: Same) -> bool:
    part = words.words[at : at + len(said.words)]
    return len(part) == len(said.words) and all(map(same, part, said.words))


def _put_forms(text: str, right: str) -> str | None:
    # "It should read “the web pages”", of the text "update the web page": word for word, the small ones aside.
    said, words = words_of(right), words_of(text)
    told = [word for word in said.words if not is_small(word)]
    kept = [at for at, word in enumerate(words.words) if not is_small(word)]
    if not _tells(said) or any(map(is_han, told)):
        return None
    rows = (kept[at : at + len(told)] for at in range(len(kept) - len(told) + 1))
    found = [row for row in rows if all(alike(words.words[at], word) for at, word in zip(row, told, strict=True))]
    if len(found) != 1:
        return None
    first = found[0][0]
    while is_small(said.words[0]) and first and is_small(words.words[first - 1]):
        # One article in place of another.
        first -= 1
        said = words_of(said.text[said.starts[1] :])
    return _between(words, first, found[0][-1] + 1, right)


def _between(words: Words, first: int, last: int, right: str) -> str:
    return f"{words.text[: words.starts[first]]}{right}{words.text[words.ends[last - 1] :]}"


def _tells(words: Words) -> bool:
    # Numbers are days, and small words are in each text.
    return any(not (is_small(each) or each.isdecimal()) for each in words.words)
