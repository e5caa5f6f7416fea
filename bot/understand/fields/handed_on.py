"""Who gets an item and who has it no more, where both are named: "take 7 off TSB and give it to BR"."""

from __future__ import annotations

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Reading
from handlers.commands.fields import Lang

# Between "from" and a name an article may stand.
NEAR = 2
BEHIND, TAKER, BESIDE = "behind", "taker", 1


def handed_on(reading: Reading, lang: Lang) -> tuple[str, str] | None:
    """The words that name those who get it and those who give it up; None where either are not named."""
    named = {at: each.last for at, each in reading.at.items() if each.ids(PARTIES, lang)}
    losing = _losing(reading, named) if len(named) > 1 else set()
    if not losing or len(losing) == len(named):
        return None
    takers = "; ".join(reading.words.said(at, last) for at, last in named.items() if at not in losing)
    return takers, "; ".join(reading.words.said(at, named[at]) for at in sorted(losing))


def ends_of_from(reading: Reading) -> list[int]:
    """Where each "from" ends behind which whoever gives an item up may stand; behind "a nombre de la", "au nom du"
    stands who gets it."""
    found = [match for _, match in anywhere(reading, "handed_from")]
    return sorted({match.end for match in found} - {match.end for match in found if match.value == TAKER})


def _losing(reading: Reading, named: dict[int, int]) -> set[int]:
    """The places of the names of those who give it up."""
    losing = {next((at for at in range(end, end + NEAR) if at in named), -1) for end in ends_of_from(reading)}
    for first, match in anywhere(reading, "gives_up"):
        # "BDT shouldn't be doing it any more", "别让BDT做了".
        losing |= {at for at, last in named.items() if match.value == BEHIND and 0 <= first - last <= BESIDE}
        losing |= {at for at in named if match.value != BEHIND and 0 <= at - match.end < NEAR}
    return losing - {-1}
