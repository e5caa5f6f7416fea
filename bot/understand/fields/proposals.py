"""Commands about proposals: which of them are meant, by number or all of a meeting, and what of one is corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.doubts import Filled
from bot.understand.fields import fill
from bot.understand.fields.meetings import begun_meeting
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.types import Draft

# No more are proposed of one text.
MOST = 100
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


OF_PROPOSALS: Mapping[str, Build] = MappingProxyType(
    {
        **dict.fromkeys(("AcceptProposals", "DropProposals", "MergeProposals"), numbered),
        **dict.fromkeys(("ShowProposal", "EditProposal"), one),
        **dict.fromkeys(("ReviewProposals", "ProposeItems"), begun_meeting),
    }
)
