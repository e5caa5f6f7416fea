"""Commands about proposals: which of them are meant, by number or all of a meeting, and what of one is corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.data import area_of
from bot.understand.dates.types import Found
from bot.understand.doubts import Filled
from bot.understand.fields import fill
from bot.understand.fields.meetings import begun_meeting
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft

# No more are proposed of one text.
MOST = 100
# "The deadline is to be", in Chinese by its signs.
MOST_OF_HEAD = 6
JOINING = frozenset("-‐‑–—~～")
Build = Callable[[Draft, Scene, Filled], None]


def numbered(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The numbers that are said; without any, all of the meeting."""
    words = said_in(draft, "numbers")
    if words:
        filled.fields["proposals"] = _from_to(words, scene) or fill.numbers(words, scene)
    else:
        begun_meeting(draft, scene, filled)


def _from_to(words: str, scene: Scene) -> list[int] | None:
    """All from one number to another, "6 to 8", where nothing else is said."""
    reading = scene.reading(words)
    said = [each for each in reading.words.words if each.isdecimal()]
    between = [each for each in reading.words.words if not each.isdecimal()]
    joined = not reading.phrases.lists["range_to"].isdisjoint(between) or JOINING & set(words)
    if len(said) != 2 or not joined or not reading.phrases.lists["and"].isdisjoint(between):
        return None
    first, last = map(int, said)
    return list(range(first, last + 1)) if 0 < last - first < MOST else None


def one(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The one number that is said."""
    words = said_in(draft, "numbers")
    if words:
        filled.fields["proposal"] = fill.numbers(words, scene)[0]


def edited(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One, and its words; where these say nothing but a deadline, "the deadline is 20 February", that. Raises
    ``Unreadable`` for a day that does not exist."""
    one(draft, scene, filled)
    words = said_in(draft, "text")
    found = scene.due(words, cued=True) if words else None
    if found is not None and _says_deadline(words, found, scene):
        filled.fields.pop("text", None)
        filled.put("due", fill.of_due(found, scene))


def _says_deadline(words: str, found: Found, scene: Scene) -> bool:
    # "Extend the deadline to 20 February" may be the text of an action.
    head = words_of(words[: found.start]).words
    first = next((at for at, word in enumerate(head) if not is_small(word)), len(head))
    named = (words_of(each.rstrip("*")).words for each in area_of(scene.lang, "orders")["cues"]["deadline"])
    begun = any(head[first : first + len(name)] == name for name in named)
    return begun and len(head) - first <= MOST_OF_HEAD and not words_of(words[found.end :]).words


OF_PROPOSALS: Mapping[str, Build] = MappingProxyType(
    {
        **dict.fromkeys(("AcceptProposals", "DropProposals", "MergeProposals"), numbered),
        "ShowProposal": one,
        "EditProposal": edited,
        **dict.fromkeys(("ReviewProposals", "ProposeItems"), begun_meeting),
    }
)
