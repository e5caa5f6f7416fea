"""Numbers that tell how much of something there is: "80 percent", "40 of 60 replies", "60份"."""

from __future__ import annotations

from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import stem

# Between the part and the whole a word may stand that is counted, and small words: "40 ответов из 60".
NEAR, WIDE = 2, 3


def is_share(reading: Reading, at: int) -> bool:
    """Whether the number at a place is a share, or one of two of which one is out of the other; an item's by its word
    is none ("item 3 of 12")."""
    words, lists = reading.words.words, reading.phrases.lists
    signed = reading.words.text[reading.words.ends[at] :].lstrip()[:1] in ("%", "٪", "％")
    measured = words[at + 1 : at + 2] != () and words[at + 1] in lists["measured"]
    # "The 2 por favor" is no per cent: of two words the second tells.
    in_hundreds = not lists["per_cent"].isdisjoint(words[at + 1 : at + 2])
    in_hundreds = in_hundreds or not lists["hundred"].isdisjoint(words[at + 2 : at + 3])
    return signed or measured or in_hundreds or _whole(reading, at) is not None or _is_whole(reading, at)


def _is_whole(reading: Reading, at: int) -> bool:
    before = range(max(0, at - NEAR - WIDE), at)
    return any(_whole(reading, each) == at for each in before if reading.words.words[each].isdecimal())


def _whole(reading: Reading, at: int) -> int | None:
    """Where the number stands that the one at this place is a part of; None where it is a part of none."""
    words, lists = reading.words.words, reading.phrases.lists
    called = at > 0 and not is_small(words[at - 1]) and stem(words[at - 1]) in lists["item_words"]
    parted = next(
        (each for each in range(at + 1, min(len(words), at + 1 + NEAR)) if words[each] in lists["out_of"]), None
    )
    if called or parted is None or not words[at].isdecimal():
        return None
    for each in range(parted + 1, min(len(words), parted + 1 + WIDE)):
        if words[each].isdecimal():
            return each if int(words[each][:9]) > int(words[at][:9]) else None
        if not is_small(words[each]) and words[each] not in lists["out_of"]:
            return None
    return None
