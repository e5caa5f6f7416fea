"""A field that takes a meeting: as it is offered ("ISCG 2026-12-22"), or in the words that name one in talk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

from bot.understand.fields.meeting_said import MOST, MeetingSaid, which_meeting
from bot.understand.fields.task import Scene
from bot.understand.named.names import SURE
from bot.understand.patterns.match import fits
from bot.understand.patterns.reading import slots_of
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.types import Draft, MeetingDay, Slot
from handlers.commands.fields import DueDate, Lang

# How far a name is verified, said behind it.
ASIDE = re.compile(r"[(（][^()（）]*[)）]")
YEAR = re.compile(r"\d{4}")
ISO = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")


def meeting(words: str, scene: Scene, *, ahead: bool = False) -> Any:
    """A meeting's id, ``{"unknown": words}``, or a doubt among the nearest; ``ahead``: one still to come is meant,
    where there is one of that name."""
    if scene.names.knows("meeting", words):
        return words
    words = ASIDE.sub(" ", words)
    langs: Sequence[Lang] = [scene.lang, *(each for each in get_args(Lang) if each != scene.lang)]
    for lang in langs:
        found = next((each for each in _named(words, replace(scene, lang=lang), ahead=ahead) if each), None)
        if found:
            nearest = found[:MOST]
            return nearest[0].id if len(found) == 1 else which_meeting(nearest, scene)
    sure = [each.id for each in scene.names.find(words, ("meeting",), scene.lang) if each.score == SURE]
    return sure[0] if len(sure) == 1 else {"unknown": tidy(words)}


def _named(words: str, scene: Scene, *, ahead: bool) -> Iterator[Sequence[MeetingDay]]:
    for slots in _said(words, scene):
        told = MeetingSaid(Draft(scene.lang, slots=slots), scene)
        yield told.found(ahead=ahead)
    yield _on_day(words, scene)
    if group := _group(words, scene):
        yield _of_group(group, scene, ahead=ahead)


def _said(words: str, scene: Scene) -> Iterator[Mapping[str, Slot]]:
    """What a sentence would say of the meeting, by its day, month or order; the best reading first."""
    reading = scene.reading(words)
    found = [m for each in reading.phrases.parts.get("meeting-named", ()) if (m := fits(reading, each))]
    for match in sorted(found, key=lambda each: -each.score):
        slots = slots_of(reading.words, match.caught)
        if slots.keys() - {"group", "meeting"}:
            yield slots


def _on_day(words: str, scene: Scene) -> list[MeetingDay]:
    """The meetings of that group on that day: one is offered so, its group before its first day."""
    iso = ISO.search(words)
    if iso:
        return _of_days(_group(f"{words[: iso.start()]} {words[iso.end() :]}", scene), {iso[0]}, scene)
    found = scene.due(words, cued=True)
    if found is None:
        return []
    days = {each.date.isoformat() for each in found.readings if isinstance(each, DueDate)}
    # Of a day without its year the meeting may be over, while a day alone is always to come.
    said = days if YEAR.search(words) else {day[5:] for day in days}
    return _of_days(_group(f"{words[: found.cue_start]} {words[found.end :]}", scene), said, scene)


def _of_days(group: str | None, days: set[str], scene: Scene) -> list[MeetingDay]:
    return [each for each in _of_group(group, scene) if any(each.start.isoformat().endswith(day) for day in days)]


def _group(words: str, scene: Scene) -> str | None:
    """The one body that words name, where they say nothing else."""
    reading = scene.reading(words)
    named = [m for m in reading.at.values() if m.ids(("body",), scene.lang)]
    covered = {place for m in named for place in range(m.first, m.last)}
    more = [i for i, word in enumerate(reading.words.words) if i not in covered and not is_small(word)]
    ids = {id_ for m in named for _, id_ in m.ids(("body",), scene.lang)}
    return ids.pop() if len(ids) == 1 and not more else None


def _of_group(group: str | None, scene: Scene, *, ahead: bool = False) -> list[MeetingDay]:
    """The meetings of a group, the nearest first; those that it holds itself where there are any."""
    today = scene.today
    every = [each for each in scene.names.meetings if group in each.groups]
    own = [each for each in every if each.groups[0] == group] or every
    coming = [each for each in own if each.end >= today and not each.off]
    return sorted(coming if ahead and coming else own, key=lambda each: abs((each.start - today).days))
