"""A request wrapped in what leads up to it and what is remarked behind it: "sorry to bother you, my notes got wet, but
could I read 61 once more?", "before we break for coffee: the Meetings Desk to prepare a guide by 3 June".

Nothing found so is done unshown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import NamedTuple

from bot.understand.fields.by_labels import labels_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import parties
from bot.understand.prose.acting import conditional
from bot.understand.prose.parts import clauses
from bot.understand.sense.gist import is_doubtful
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Nothing, Unclear, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import NoDue
from handlers.commands.items import RecordAction

# A shorter message is read as a whole; one of more parts is a text.
LEAST, MOST_PARTS, MOST_NAMES = 9, 9, 4
LEAST_CORE, MOST_BEHIND, MOST_LAST = 3, 2, 3
Read = Callable[[str], Understanding | None]


class Core(NamedTuple):
    """A part of a message; ``last``: whether nothing stands behind it; ``led``: whether a colon stands before it."""

    words: str
    last: bool
    led: bool


def within(text: str, understood: Understanding, scene: Scene, plainly: Read, nearly: Read) -> Understanding | None:
    """What a part of a message says, where the whole says nothing, or an action that names nobody or that no phrase
    fits; ``plainly``: what phrases make of it, ``nearly``: what readers do."""
    if not _may_wrap(understood, text) or _counted(text) < LEAST:
        return None
    acts = isinstance(understood, Understood)
    found = list(_cores(text, scene, names=acts))
    meant = _first(found, understood, plainly)
    if meant is None and not acts:
        # "Good thing 9 got closed, imagine having to do it now": what is wanted stands last.
        behind = [core.words for core in found if core.last][-MOST_LAST:]
        meant = next(filter(None, (_fits(nearly(words), understood) for words in behind)), None)
    return meant


def _first(found: list[Core], whole: Understanding, plainly: Read) -> Understood | None:
    for core in found:
        meant = plainly(core.words)
        if (same := _the_same(meant, whole)) is not None:
            # "From my notes: BDT shall report to TDAG": who stands further inside is no other who does it.
            return same if core.led else None
        if (fit := _fits(meant, whole)) is not None:
            return fit
    return None


def _the_same(meant: Understanding | None, whole: Understanding) -> Understood | None:
    """What a part says, where it gives the action of the whole to the very same."""
    if not isinstance(meant, Understood) or not isinstance(whole, Understood):
        return None
    part, all_of_it = meant.command, whole.command
    if not isinstance(part, RecordAction) or not isinstance(all_of_it, RecordAction) or not part.responsible:
        return None
    return _as_whole(meant, part, all_of_it) if part.responsible == all_of_it.responsible else None


def _may_wrap(understood: Understanding, text: str) -> bool:
    if isinstance(understood, Nothing):
        return understood.reason.key == "nothing-understood"
    return isinstance(understood, Unclear) or _is_open(understood, text)


def _is_open(understood: Understanding, text: str) -> bool:
    if not isinstance(understood, Understood) or not isinstance(understood.command, RecordAction):
        return False
    # "(resp.: General Secretariat; coop.: BDT; …)": a label has said who it is.
    labelled = any(each.role == "owner" and each.signed for each in labels_in(text))
    return not understood.command.responsible or (understood.guess and not labelled)


def _fits(meant: Understanding | None, whole: Understanding) -> Understood | None:
    if not isinstance(meant, Understood) or meant.undone is not None:
        return None
    command: Command = meant.command
    first = whole.command if isinstance(whole, Understood) else None
    if not isinstance(command, RecordAction):
        return None if meant.loose or first else meant
    if not command.responsible or (first is None and isinstance(command.due, NoDue) and meant.loose):
        return None
    return _for_whole(meant, command, first) if isinstance(first, RecordAction) else meant


def _for_whole(meant: Understood, command: RecordAction, whole: RecordAction) -> Understood | None:
    if whole.responsible and {*whole.responsible} <= {*command.responsible}:
        # "Au lieu du BR, le TSB le prépare": who was named already is no one more.
        return None
    if {*command.responsible} < {*whole.responsible}:
        # "BR, TSB, BDT -> one page each": a part that begins behind the first of them has lost one.
        return None
    return _as_whole(meant, command, whole)


def _as_whole(meant: Understood, command: RecordAction, whole: RecordAction) -> Understood | None:
    if not {*whole.report_to, *whole.cooperating} <= {*command.report_to, *command.cooperating, *command.responsible}:
        return None
    # "Before Council opens, …": the day stands in what leads up to it.
    if isinstance(command.due, NoDue):
        return replace(meant, command=command.model_copy(update={"due": whole.due}))
    return meant if isinstance(whole.due, NoDue) or whole.due == command.due else None


def _cores(text: str, scene: Scene, *, names: bool) -> Iterator[Core]:
    """The parts that may be the request, the longest first of those that reach to the end; ``names``: they may begin
    with a name too, since what is dictated has no signs."""
    spans = list(_spans(_parted(text)))
    if len(spans) > MOST_PARTS:
        return
    starts = sorted({*(start for start, _ in spans), *(islice(_named(text, scene), MOST_NAMES) if names else ())})
    for last in range(len(spans), max(len(spans) - MOST_BEHIND, 1) - 1, -1):
        end = spans[last - 1][1]
        for start in starts[last == len(spans) :]:
            core = text[start:end] + ("?" if text[end:].startswith(("?", "？", "؟")) else "")
            if _counted(core) >= LEAST_CORE and not _hangs(f"{text[:start]} {text[end:]}", scene):
                led = text[:start].rstrip().endswith((":", "："))
                yield Core(core, last == len(spans), led)


def _named(text: str, scene: Scene) -> Iterator[int]:
    reading = scene.reading(text)
    before = 0
    if parties(reading, 0) or parties(reading, 1):
        # Whoever stands first is who is to do it: "le TSB envoie la liste au BR".
        return
    for at in range(reading.length):
        ends = parties(reading, at)
        # "BDT & TSB" are not torn apart.
        if ends and at and (not before or at - before > 1):
            yield reading.words.starts[at]
        before = max(ends, default=before)


def _parted(text: str) -> str:
    # Chinese typed in haste has spaces between its clauses.
    return _spaces().sub("，", text)


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])")


def _spans(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for part in clauses(text):
        at = text.find(part, at)
        yield at, at + len(part)
        at += len(part)


def _hangs(rest: str, scene: Scene) -> bool:
    """Whether what stands around it puts a condition, or tells whose words it is."""
    return conditional(rest, scene.lang) or is_doubtful(scene.reading(rest), scene.lang)


def _counted(text: str) -> int:
    # Two Chinese signs are about a word.
    words = words_of(text).words
    return sum(1 for each in words if not is_han(each)) + sum(1 for each in words if is_han(each)) // 2
