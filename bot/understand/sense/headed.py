"""A line whose head says what it is to be recorded as, in other words than a mark's: "Conclusion of today: …".

The head ends at a colon, or at "that" behind a verb of recording ("put down as agreed that …"). Every word of it must
be known: what it is recorded as, a verb of recording, a day, for an action whoever is to do it, or words of no account.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.fields.mark_heads import WORK
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import is_question, words_of
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
PARTIES = frozenset({"body", "person"})
# Between a colon or "that" and the head's own words; participles count only where something is to be recorded.
BESIDE = frozenset({"fill", "record", "day", "topic", "me"})


def headed(reading: Reading, lang: Lang) -> Draft | None:
    """What a line with such a head records; None where it has none."""
    if is_question(reading.words.text):
        return None
    drafts = (_recorded(reading, lang, end, behind) for end, behind in _heads(reading, lang) if behind < reading.length)
    return next((draft for draft in drafts if draft is not None), None) or _tailed(reading, lang)


def _tailed(reading: Reading, lang: Lang) -> Draft | None:
    # "Reports go out in all six languages, kindly record it as a conclusion."
    words = reading.words
    gaps = map(words.gap, range(1, reading.length))
    last = max((at for at, gap in enumerate(gaps, 1) if any(mark in gap for mark in ",，،;；")), default=0)
    if not last or reading.length - last > LONGEST_HEAD:
        return None
    tail = Reading(words_of(words.text[words.starts[last] :]), reading.phrases, reading.names)
    found = pieces(tail, _cues(lang), ("me",))
    command = _command(found, {label for each in found for label in each.values}, spoken=False)
    if command is None or command == "RecordAction":
        return None
    text = words.said(0, last)
    return Draft(lang, command, {"text": Slot(text, 0, len(text))}, score=1.0, phrase="headed")


def _recorded(reading: Reading, lang: Lang, end: int, behind: int) -> Draft | None:
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


def _heads(reading: Reading, lang: Lang) -> Iterator[tuple[int, int]]:
    """Where a head may end, and where what is recorded begins."""
    words = reading.words
    first = words.words[:LONGEST_HEAD]
    colon = next((at for at, word in enumerate(first) if word == ":"), 0)
    if colon:
        yield colon, colon + 1
        return
    that = area_of(lang, "gist")["heads"]["that"]
    yield from ((at, at + 1) for at, word in enumerate(first) if at and word in that)
    # Chinese has no word for "that": a comma stands there.
    comma = next((at for at in range(1, len(first)) if "，" in words.gap(at)), 0)
    if comma:
        yield comma, comma


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    heads = {name: rows for name, rows in area_of(lang, "gist")["heads"].items() if name != "that"}
    heads["day"] = area_of(lang, "gist")["cues"]["day"]
    return merged([compiler.compile(pattern, label).node for label, rows in heads.items() for pattern in rows])
