"""A line whose head says what it is to be recorded as, in other words than a mark's: "Conclusion of today: …".

The head ends at a colon, or at "that" behind a verb of recording ("put down as agreed that …"). Every word of it must
be known: what it is recorded as, a verb of recording, a day, for an action whoever is to do it, or words of no account.
"""

from __future__ import annotations

from functools import cache

from bot.understand.cues import Piece, pieces
from bot.understand.data import area_of, talk_of
from bot.understand.grammar import Compiler
from bot.understand.graph import Node, merged
from bot.understand.reading import Reading
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

LONGEST_HEAD = 14
COMMANDS = {
    "conclusion": "RecordConclusion",
    "agreed": "RecordConclusion",
    "action": "RecordAction",
    "call": "RecordCallToAction",
    "information": "RecordInformation",
}
WORK = frozenset({"RecordAction", "RecordCallToAction"})
PARTIES = frozenset({"body", "person"})
# Between a colon or "that" and the head's own words; participles count only where something is to be recorded.
BESIDE = frozenset({"fill", "record", "day", "topic", "me"})


def headed(reading: Reading, lang: Lang) -> Draft | None:
    """What a line with such a head records; None where it has none."""
    end, behind = _head(reading, lang)
    if not end or behind >= reading.length or reading.words.text.rstrip().endswith(("?", "？", "؟")):
        return None
    words = reading.words
    found = pieces(Reading(words.upto(end), reading.phrases, reading.names), _cues(lang), ("me",))
    labels = {label for each in found for label in each.values}
    command = _command(found, labels, spoken=words.words[end] == ":")
    if command is None:
        return None
    text = words.text[words.starts[behind] : words.ends[-1]]
    whom = [each for each in found if PARTIES & each.values.keys()]
    if command in WORK and whom:
        text = f"{words.said(whom[0].first, whom[-1].last)}: {text}"
    name = "task" if command in WORK else "text"
    return Draft(lang, command, {name: Slot(text, 0, len(text))}, score=1.0, phrase="headed")


def _command(found: list[Piece], labels: set[str], *, spoken: bool) -> str | None:
    commands = {COMMANDS[label] for label in labels & COMMANDS.keys()}
    command = commands.pop() if len(commands) == 1 else None
    allowed = BESIDE | COMMANDS.keys() | (PARTIES if command in WORK else frozenset())
    known = all(allowed & each.values.keys() for each in found)
    named = labels & COMMANDS.keys() - {"agreed"}
    return command if known and ("record" in labels or (spoken and named)) else None


def _head(reading: Reading, lang: Lang) -> tuple[int, int]:
    """Where the head ends, and where what is recorded begins; 0 where there is no head."""
    words = reading.words.words[:LONGEST_HEAD]
    colon = next((at for at, word in enumerate(words) if word == ":"), 0)
    if colon:
        return colon, colon + 1
    that = area_of(lang, "gist")["heads"]["that"]
    at = next((at for at, word in enumerate(words) if at and word in that), 0)
    return at, at + 1


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    heads = {name: rows for name, rows in area_of(lang, "gist")["heads"].items() if name != "that"}
    heads["day"] = area_of(lang, "gist")["cues"]["day"]
    return merged([compiler.compile(pattern, label).node for label, rows in heads.items() for pattern in rows])
