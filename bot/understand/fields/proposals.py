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

Build = Callable[[Draft, Scene, Filled], None]


def numbered(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The numbers that are said; without any, all of the meeting."""
    words = said_in(draft, "numbers")
    if words:
        filled.fields["proposals"] = fill.numbers(words, scene)
    else:
        begun_meeting(draft, scene, filled)


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
