"""What is said not to be meant before what is: "close not 3 but 2", "3 is due not on 22 May but on the 29th".

By which words, ``denied_first`` and ``but_this`` in ``prompts/LANG/phrases/turns.toml`` say. The value of the former is
the word that stands in their place, as "is" does for "isn't", or ``NO_WORD``.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.joins import called
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Talked

LONGEST, MOST_DENIED, MOST_SMALL = 160, 8, 3
NO_WORD = "unsaid"


def without_denied(text: str, scene: Scene, talked: Talked) -> str:
    """The text without the item or the day that is denied before the one that is meant; as it is where none is, or
    where what was just settled is put right."""
    if len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(scene.lang), scene.names)
    return next(_meant(reading, scene, behind=talked.command is not None), text)


def _meant(reading: Reading, scene: Scene, *, behind: bool) -> Iterator[str]:
    """The text with what is meant alone, for each way in which something else may be denied before it."""
    turns = sorted(anywhere(reading, "but_this"), key=lambda each: (each[0], -each[1].end))
    denials = sorted(anywhere(reading, "denied_first"), key=lambda each: (each[0], -each[1].end))
    for at, denial in denials:
        for first, turn in turns:
            if denial.end < first <= denial.end + MOST_DENIED and turn.end < reading.length:
                said, words = reading.words.said(turn.end, reading.length), reading.words
                led = _led(reading, words.said(denial.end, first), said, scene)
                if led is not None and not (behind and _is_all(reading, at, said, scene)):
                    yield _joined(reading, at, denial, f"{led} {words.text[words.starts[turn.end] :]}")


def _is_all(reading: Reading, at: int, meant: str, scene: Scene) -> bool:
    """Whether nothing else is said, which puts right what was done last."""
    corrects = at == 0 or any(each.end == at for each in begins(reading, reading.phrases.values["corrects"], 0))
    return corrects and _begun(meant, scene, last=True) == _begun(meant, scene, last=False)


def _led(reading: Reading, denied: str, meant: str, scene: Scene) -> str | None:
    """What stands before what is denied and belongs before what is meant; nothing where these are no two of a kind, or
    something else is denied: "do not close 3, but move 2"."""
    wrong, right = _begun(denied, scene, last=True), _begun(meant, scene, last=False)
    if wrong is None or right is None or (wrong[0] == "day" and right[0] == "item"):
        return None
    # "On 22 May but on 29 May": what is said of both is said once.
    led, behind = list(words_of(denied[: wrong[1]]).words), list(words_of(meant[: right[1]]).words)
    while behind and led and (is_small(led[-1]) or led[-1] in behind):
        led.pop()
    known = reading.phrases.lists["before_denied"]
    return " ".join(led) if all(is_small(each) or each in known for each in led) else None


def _begun(said: str, scene: Scene, *, last: bool) -> tuple[str, int] | None:
    """Whether words hold a day or the number of an item, and where that begins: at their end where it is the ``last``
    of them, else at their head."""
    found, words = scene.due(said), words_of(said)
    if found is not None:
        led = words_of(said[: found.start]).words
        if not words_of(said[found.end :]).words if last else len(led) <= MOST_SMALL and all(map(is_small, led)):
            return "day", found.start
    # "不是2号": what calls it an item's may stand behind the number, and before the other, "but item 3".
    numbered = [n for n, each in enumerate(words.words) if each not in called() and (last or not is_small(each))]
    at = (numbered[-1] if last else numbered[0]) if numbered else 0
    return ("item", words.starts[at]) if words.words and words.words[at].isdecimal() else None


def _joined(reading: Reading, at: int, denial: Match, said: str) -> str:
    before = reading.words.text[: reading.words.starts[at]].rstrip()
    instead = denial.value if at and denial.value != NO_WORD else ""
    return " ".join(each for each in (before, instead, *said.split()) if each)
