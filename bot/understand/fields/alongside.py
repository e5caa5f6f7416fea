"""Who is named beside the one that is to do it: whoever does not, "TSB (not BR) to send it", the holder of a post who
does as well, "TSB and the chair", and at whose wish it is done; what it is about where that stands first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from bot.understand.fields.column_heads import role_of
from bot.understand.fields.done_by import done_by
from bot.understand.fields.owned import owner_in
from bot.understand.fields.owners import is_order
from bot.understand.fields.parties import parties_in
from bot.understand.named.names import Mentioned
from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from handlers.commands.fields import Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

Owned = tuple[str, tuple[Party, ...]]
# What stands around words that are put in, and goes with them.
BEFORE, BEHIND = " ,،，、(（[—–-", " ,،，、)）]—–-"
# Arabic may begin with what is done. Among so many words "to be sent" says that it is done to something.
VERB_FIRST, UNDERGONE = 2, 4


def owner_and_others(text: str, scene: Scene, *, unknown: bool) -> Owned:
    """As ``owner_in``, without whoever is said not to do it, and with whoever holds a post and does it as well."""
    if (told := _behind_subject(text, scene) or _but_not(text, scene, unknown)) is not None:
        return told
    told = _at_wish(text, scene, unknown) or _with_post(text, scene, unknown)
    return told or done_by(text, scene) or owner_in(text, scene, unknown=unknown)


def goes_on(text: str, scene: Scene) -> bool:
    """Whether words behind an owner begin with who does it as well, or who does not."""
    reading = scene.reading(text)
    return any(begins(reading, reading.phrases.values[name], 0) for name in ("not_by", "and_post"))


def _behind_subject(text: str, scene: Scene) -> Owned | None:
    """Where what it is about stands before a colon or a dash, "Climate change: BR to prepare the note"."""
    parted = _subject().match(text)
    if (
        parted is None
        or role_of(parted[1])
        or is_order(parted[1], scene.lang)
        or not _is_subject(scene.reading(parted[1]), parted[2])
    ):
        return None
    behind, first = scene.reading(parted[3]), VERB_FIRST if scene.lang == "ar" else 1
    if behind.length in parties(behind, 0):
        return None
    small = 1 if behind.length and is_small(behind.words.words[0]) else 0
    if not any(parties(behind, at) for at in range(min(behind.length, first + small))):
        return None
    rest, found = owner_and_others(parted[3], scene, unknown=False)
    undergone = not behind.phrases.lists["passive"].isdisjoint(scene.reading(rest).words.words[:UNDERGONE])
    fits = found and tidy(rest) != tidy(parted[3]) and not undergone
    return (f"{text[: parted.start(3)]}{tidy(rest)}", found) if fits and tidy(rest) else None


def _is_subject(reading: Reading, sign: str) -> bool:
    """Whether words name nobody; before a dash a topic has to be among them, before a comma nothing else."""
    named = [each for each in reading.at.values() if each.ids(PARTIES) or each.ids(("topic",))]
    if any(not each.ids(("topic",)) for each in named):
        return False
    if sign.strip() in COMMAS:
        held = {at for each in named for at in range(each.first, each.last)}
        return bool(named) and all(at in held or is_small(word) for at, word in enumerate(reading.words.words))
    return bool(named) or sign.strip() in (":", "：")


@cache
def _subject() -> re.Pattern[str]:
    return re.compile(r"\A([^:：\n]{2,80}?)(\s*+:(?=\s)|\s*+：|\s[-–—](?=\s)|[,،](?=\s)|，)\s*+(\S.*)", re.DOTALL)


def _but_not(text: str, scene: Scene, unknown: bool) -> Owned | None:
    """Where somebody is named who does not do it: the others alone, and a text without those words where it is told
    whom it is left to; the whole text else."""
    reading = scene.reading(text)
    for at, end in _spans(reading, "not_by"):
        last, beside = _unparted(reading, end), _ending(reading, at)
        if not last or not (beside or _all_small(reading, at)):
            continue
        denied = set(parties_in(reading.words.said(end, last), scene.lang, scene.names))
        rest, found = owner_and_others(_rather(_cut(reading, at, last), scene), scene, unknown=unknown)
        if found and denied.isdisjoint(found) and (not beside or _is_among(beside, found)):
            return rest, found
        rest, found = owner_in(text, scene, unknown=unknown)
        return None if denied.isdisjoint(found) else (text, tuple(each for each in found if each not in denied))
    return None


def _rather(text: str, scene: Scene) -> str:
    # "Not BR but TSB is to send it".
    reading = scene.reading(text)
    end = max((m.end for m in begins(reading, reading.phrases.values["but_by"], 0)), default=0)
    return text[reading.words.starts[end] :] if 0 < end < reading.length else text


def _at_wish(text: str, scene: Scene, unknown: bool) -> Owned | None:
    """Where it is said between who does it and what is done at whose wish: behind what is done it says the same."""
    reading = scene.reading(text)
    for at, end in _spans(reading, "asked_by"):
        last, beside = _unparted(reading, end), _ending(reading, at)
        # Chinese says behind the name that it is a wish.
        behind = reading.phrases.values.get("asked_behind")
        if last and behind is not None:
            last = max((each.end for each in begins(reading, behind, last)), default=0)
        if not last or (beside is None and at):
            continue
        rest, found = owner_and_others(_cut(reading, at, last), scene, unknown=unknown)
        if found and (beside is None or _is_among(beside, found)):
            return tidy(f"{tidy(rest)} ({reading.words.said(at, last)})"), found
    return None


def _with_post(text: str, scene: Scene, unknown: bool) -> Owned | None:
    """Where the holder of a post, and no body is told of which, is joined to somebody known who is to do it."""
    reading = scene.reading(text)
    for name, first in (("and_post", False), ("post_and", True)):
        for at, end in _spans(reading, name):
            beside = reading.at.get(end) if first else _ending(reading, at)
            # "ISCG主席": the post is that of the body.
            if beside is None or (not first and end in parties(reading, beside.first)):
                continue
            rest, found = owner_in(_cut(reading, at, end), scene, unknown=unknown)
            if _is_among(beside, found):
                holder = Party(kind="unknown", words=_post(reading, at, end))
                return rest, (holder, *found) if first else (*found, holder)
    return None


def _spans(reading: Reading, name: str) -> Iterator[tuple[int, int]]:
    """Where words of a list stand, the longest of those that begin at one place."""
    ends: dict[int, int] = {}
    for at, match in anywhere(reading, name):
        ends[at] = max(ends.get(at, 0), match.end)
    yield from sorted(ends.items())


def _post(reading: Reading, at: int, end: int) -> str:
    """The post of words that join it to somebody, "and the chair"."""
    held = [(first, last) for first, last in _spans(reading, "post") if at <= first and last <= end]
    if not held:
        # Arabic writes "and" as one with the word.
        return tidy(reading.words.said(at, end).removeprefix("و"))
    first, last = max(held, key=lambda each: each[1] - each[0])
    first = next((place for place in range(first, last) if not is_small(reading.words.words[place])), first)
    return tidy(reading.words.said(first, last))


def _unparted(reading: Reading, at: int) -> int:
    """Where the parties end that begin here and no comma parts: "instead of BR, TSB sends it"."""
    ends = (end for end in parties(reading, at) if not any(_parts(reading, each) for each in range(at + 1, end)))
    return max(ends, default=0)


def _parts(reading: Reading, at: int) -> bool:
    return reading.words.gap(at).strip() in COMMAS


def _ending(reading: Reading, at: int) -> Mentioned | None:
    """The party whose name ends here."""
    return next((each for each in reading.at.values() if each.last == at and each.ids(PARTIES)), None)


def _is_among(named: Mentioned, found: tuple[Party, ...]) -> bool:
    return not {id_ for _, id_ in named.ids(PARTIES)}.isdisjoint(each.id for each in found)


def _all_small(reading: Reading, at: int) -> bool:
    return all(is_small(word) for word in reading.words.words[:at])


def _cut(reading: Reading, first: int, last: int) -> str:
    words = reading.words
    before, behind = words.text[: words.starts[first]].rstrip(BEFORE), words.text[words.ends[last - 1] :]
    behind = behind.lstrip(BEHIND)
    return f"{before} {behind}".strip()
