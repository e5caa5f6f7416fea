"""What becomes of proposals, what is to be found in a text, and what a body tells of its year, by telling words.

People say each of these in more words than phrases hold: "throw out suggestion 3, it repeats the first". What changes
data is only shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.match import begins
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.sense.gist import is_doubtful
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

MOST, NEAR, STRANGE = 30, 3, 6
HEAD = 16
COLONS = ":："
# By what is to become of them; what is put right is said of one.
DONE = {"accept": "AcceptProposals", "drop": "DropProposals", "edit": "EditProposal"}
KINDS = ("priority", "result")
PROPOSED = "proposed"
# What calls a number one in Chinese.
JOINS = frozenset("第条号项个")


def proposed(text: str, scene: Scene) -> Draft | None:
    """The draft of one of these; None where not all of it is said, or where it is asked or doubted."""
    reading = scene.reading(text)
    if not reading.length:
        return None
    return _settled(reading, scene) or _reported(text, reading, scene) or _found(text, reading, scene)


def _settled(reading: Reading, scene: Scene) -> Draft | None:
    numbers = [at for at, word in enumerate(reading.words.words) if is_number(reading, word)]
    named = _places(reading, "proposal", scene.lang) if numbers and reading.length <= MOST else []
    row = _row(reading, numbers, named) if named else []
    if not row or is_asked(reading):
        return None
    cut = pieces(reading, _cues(scene.lang, "proposals"), ())
    wanted = DONE.keys() & _labels(cut)
    wanted = wanted & {"edit"} or wanted
    refused = not reading.phrases.lists["refusing"].isdisjoint(_plain(reading, cut))
    if len(wanted) != 1 or (refused and wanted == {"accept"}) or is_doubtful(reading, scene.lang):
        return None
    last = row[0] if wanted == {"edit"} else row[-1]
    slots = {"numbers": reading.words.said(row[0], last + 1)}
    return _draft(scene.lang, DONE[wanted.pop()], slots).shown_first()


def _row(reading: Reading, numbers: Sequence[int], named: Sequence[int]) -> list[int]:
    """The places of the numbers beside the word for a proposal: "suggestion 3 repeats the first" is one."""
    first = min(numbers, key=lambda at: min(abs(at - place) for place in named))
    if min(abs(first - place) for place in named) > NEAR:
        return []
    row = [first]
    for at in numbers[numbers.index(first) + 1 :]:
        if not all(_joins(reading, place) for place in range(row[-1] + 1, at)):
            break
        row.append(at)
    return row


def _joins(reading: Reading, at: int) -> bool:
    word, lists = reading.words.words[at], reading.phrases.lists
    return word in JOINS or is_small(word) or any(word in lists[name] for name in ("and", "range_to"))


def _reported(text: str, reading: Reading, scene: Scene) -> Draft | None:
    """What a body plans or did in a year, behind a colon: "Our 2025 priorities at BDT on youth: two workshops"."""
    head, colon, told = text.partition(next((each for each in text if each in COLONS), ":"))
    if not colon or not told.strip() or (said := scene.reading(head)).length > HEAD or is_asked(reading):
        return None
    cut = pieces(said, _cues(scene.lang, "activities"), ())
    labels = _labels(cut)
    whose = "body" in labels or "ours" in labels
    if not (labels & {"activity", *KINDS} and "topic" in labels and whose) or _is_strange(said, cut):
        return None
    year = re.search(r"(?<!\d)20\d\d(?!\d)", head)
    if year is None and not labels & {"ours", "report"}:
        return None
    slots = {"text": told.strip(), "year": year[0] if year else ""}
    for name in ("topic", "body"):
        slots[name] = next((said.words.said(each.first, each.last) for each in cut if name in each.values), "")
    kind = next((each for each in KINDS if each in labels), "")
    return _draft(scene.lang, "ReportActivity", {**slots, "kind": kind}).shown_first()


def _found(text: str, reading: Reading, scene: Scene) -> Draft | None:
    """What is to be looked for in notes, a file or the words that follow."""
    # What is quoted, or stands behind the colon, is the text that is to be read.
    head = scene.reading(re.split(r"[:：«“\"]", text, maxsplit=1)[0] if reading.length > MOST else text)
    cut = pieces(head, _cues(scene.lang, "texts"), ())
    labels = _labels(cut) | ({"source"} if _file().search(text) else set())
    if not labels.issuperset({"look", "items", "source"}) or is_doubtful(head, scene.lang):
        return None
    return _draft(scene.lang, "ProposeItems", {}).shown_first()


@cache
def _file() -> re.Pattern[str]:
    return re.compile(r"(?<=[\w-])\.(?:docx?|vtt|srt|txt|md|pdf|rtf|odt|html?)\b", re.IGNORECASE)


def _draft(lang: Lang, command: str, slots: dict[str, str]) -> Draft:
    return Draft(lang, command, {n: Slot(w, 0, 0) for n, w in slots.items() if w}, score=0.5, phrase=PROPOSED)


def _labels(found: Sequence[Piece]) -> frozenset[str]:
    return frozenset(label for each in found for label in each.values)


def _plain(reading: Reading, found: Sequence[Piece]) -> Iterator[str]:
    for each in found:
        if each.values.keys() <= {"fill"}:
            yield from reading.words.words[each.first : each.last]


def _is_strange(reading: Reading, found: Sequence[Piece]) -> bool:
    unknown = [reading.words.words[at] for each in found if not each.values for at in range(each.first, each.last)]
    # Two Chinese signs are about a word.
    signs = sum(map(is_han, unknown))
    return len(unknown) - signs + signs // 2 > STRANGE


def _places(reading: Reading, label: str, lang: Lang) -> list[int]:
    node = _of_label(lang, label)
    return [at for at in range(reading.length) if begins(reading, node, at)]


@cache
def _of_label(lang: Lang, label: str) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    return merged([compiler.compile(each, label).node for each in area_of(lang, "frames")["proposals"][label]])


@cache
def _cues(lang: Lang, table: str) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    rows = area_of(lang, "frames")[table].items()
    return merged([compiler.compile(each, label).node for label, patterns in rows for each in patterns])
