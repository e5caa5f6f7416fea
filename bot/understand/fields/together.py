"""Several who help, said in a row: "，TSB和BR配合" is no "with BR" said of TSB, and "TSB和BR配合BDT" tells whom they
help."""

from __future__ import annotations

from bot.understand.patterns.match import anywhere, parties
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small


def is_amid_others(reading: Reading, at: int, end: int) -> bool:
    """Whether words that name who helps, from one place to another, begin amid a list of parties all of whom help, or
    what is to be done is that help: behind them stands whom they help, or where."""
    first = next((each for each in range(at) if max(parties(reading, each), default=0) >= at), at)
    ends = {match.end: place for place, match in anywhere(reading, "helping") if match.value == "whom"}
    if first == at:
        done = end in {match.end for _, match in anywhere(reading, "helping") if match.value == "how"}
        return at == 0 and done and end < reading.length
    last = max(parties(reading, first))
    if first == 0:
        # What stands behind "配合" is then no "cooperating: BDT".
        return any(place == last and parties(reading, each) for each, place in ends.items())
    led = first - is_small(reading.words.words[first - 1])
    return last > at and led > 0 and bool(reading.words.gap(led).strip())
