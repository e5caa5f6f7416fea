"""A paper that is entered in one line: its number and title, then what else is said of it, parted by semicolons."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.meetings import of_meeting
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins
from bot.understand.text.tidy import tidy
from bot.understand.types import Draft

COMMAS = "([,،，])"
# They tell where a paper is from, and go on with its title as well.
PREPOSITIONS = frozenset({"from", "de", "от", "من"})


def register_document(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Number, title, and in any order: source, purpose, point of the agenda, address, day of the answer."""
    of_meeting(draft, scene, filled)
    if draft.source == "form" or draft.slots.keys().isdisjoint(("number", "text")):
        # "Register a document": its title is asked.
        return
    called, (title, *rest) = _titled(draft, scene)
    number, revision = _number(called)
    if tidy(title):
        filled.fields["text"] = tidy(title)
    elif not _coded().fullmatch(number):
        raise Unreadable("nothing-understood")
    for name, value in (("number", number), ("revision", revision)):
        if value:
            filled.fields[name] = value
        else:
            filled.fields.pop(name, None)
    for part in map(str.strip, rest):
        _part(part, scene, filled)


def _titled(draft: Draft, scene: Scene) -> tuple[str, list[str]]:
    """What the paper is called by, then its title and what is said besides; the title may be empty."""
    called = said_in(draft, "number")
    if "text" in draft.slots:
        return called, _parts(said_in(draft, "text"), scene)
    if marked := _marked().search(called):
        return called[: marked.start()], [marked[1]]
    code = _coded().match(called)
    from_whom, *title = re.split(COMMAS, called[code.end() :], maxsplit=1) if code else [""]
    if code is None or not title:
        return called, [""]
    return code[0], _parts(title[-1], scene) + ([from_whom] if _said_to_be(from_whom, scene) else [])


def _parts(words: str, scene: Scene) -> list[str]:
    """The title and what is said besides. A comma parts only what says by its first words what it is."""
    found: list[str] = []
    for part in re.split(r"[;；؛]", words):
        first, *more = re.split(COMMAS, part)
        found.append(first)
        for comma, each in zip(more[::2], more[1::2], strict=True):
            if _said_to_be(each.strip(), scene):
                found.append(each)
            else:
                found[-1] += comma + each
    return found


def _said_to_be(words: str, scene: Scene) -> bool:
    # "Access, information and signs", "Captions, from 2024 on" are titles.
    reading = scene.reading(words)
    values, small = reading.phrases.values, reading.phrases.lists["small"]
    whole = any(match.end == reading.length for match in begins(reading, values["purpose"], 0))
    named = [match for match in begins(reading, values["document_part"], 0) if match.value in ("source", "reply_by")]
    first = reading.words.words[0] if named else ""
    return whole or (bool(named) and first not in small and first not in PREPOSITIONS)


def _part(words: str, scene: Scene, filled: Filled) -> None:
    reading = scene.reading(words)
    if found := _address().search(words):
        filled.fields["link"] = found[0]
        return
    for name in ("purpose", "document_part"):
        match = max(begins(reading, reading.phrases.values[name], 0), key=lambda each: each.end, default=None)
        if match is None:
            continue
        if name == "purpose":
            filled.fields["purpose"] = match.value
            return
        rest = words[reading.words.ends[match.end - 1] :].strip(" :：")
        _named(str(match.value), rest, scene, filled)
        return
    # What is said otherwise stays a part of the title: nothing is lost.
    filled.fields["text"] = f"{filled.fields['text']}; {words}"


def _named(name: str, words: str, scene: Scene, filled: Filled) -> None:
    match name:
        case "source":
            filled.fields["source"] = tidy(words)
        case "agenda":
            filled.fields["agenda"] = fill.numbers(words, scene)[0]
        case _:
            due: Any = fill.due(words, scene)
            if isinstance(due, Doubt):
                filled.doubts["reply_by"] = due
            else:
                filled.fields["reply_by"] = due


def _number(said: str) -> tuple[str, str]:
    """The number as it was given, and apart from it what says which revision or addendum this is."""
    found = _revision().search(said)
    rest = f"{said[: found.start()]} {said[found.end() :]}" if found else said
    return " ".join(rest.split()).strip(" :：,"), " ".join(found[1].split()) if found else ""


@cache
def _revision() -> re.Pattern[str]:
    return re.compile(r"\(?\s{0,9}((?:rev|add|corr)\.?\s{0,9}\d+)\s{0,9}\)?", re.IGNORECASE)


@cache
def _coded() -> re.Pattern[str]:
    """What a paper is numbered by: "ISCG-27/4", "GIS/25", "C12"."""
    return re.compile(r"(?:[^\W\d_]{1,9}(?:[-‑][^\W\d_]{1,9})?[-‑/ ]?)?\d{1,4}(?:[-‑/.]\d{1,4}){0,2}(?![\w/])")


@cache
def _marked() -> re.Pattern[str]:
    # 'ISCG/25 "Accessibility guide': a slot ends with its last word, and the mark that closes stands behind that.
    return re.compile('["“„«»‹《〈「『]([^"“”„«»‹›《》〈〉「」『』]{2,})$')


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://\S+")
