"""Who is at a meeting, as lists of participants tell it: a name with its house in brackets, "Ann Lee (TSB)", is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.understand.fields.parties import parties_in
from bot.understand.fields.task import Scene
from bot.understand.text.joins import all_of
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from handlers.commands.fields import Party

PEOPLE = frozenset({"person", "office"})


def attending(words: str, scene: Scene) -> tuple[Party, ...]:
    """Those who are named, in order, each once; somebody unknown with the house as it is said."""
    return tuple(dict.fromkeys(each for part in _parts().split(words) for each in _in_part(part.strip(), scene)))


def _in_part(part: str, scene: Scene) -> Iterator[Party]:
    # "Ann (TSB) and Bob (BR)": the first bracket ends a name.
    first = _with_house().match(part)
    if first is None:
        yield from parties_in(part, scene.lang, scene.names) if part else ()
        return
    alone = parties_in(first[1], scene.lang, scene.names)
    known = len(alone) == 1 and alone[0].kind in PEOPLE
    yield alone[0] if known else Party(kind="unknown", words=_closed(tidy(first[0])))
    yield from _in_part(_without_and(part[first.end() :]), scene)


def _closed(words: str) -> str:
    ends = next((end for begin, end in ("()", "（）") if begin in words and end not in words), "")
    return f"{words}{ends}"


def _without_and(rest: str) -> str:
    words = words_of(rest)
    joined = words.words[:1] and words.words[0] in all_of()
    return rest[words.ends[0] :].strip() if joined else rest.strip()


@cache
def _parts() -> re.Pattern[str]:
    # A comma within a bracket parts nothing: "Ann (TSB, Geneva)".
    return re.compile(r"[,;،؛，；、](?![^()（）]*[)）])")


@cache
def _with_house() -> re.Pattern[str]:
    # What ends a text loses its bracket.
    return re.compile(r"([^()（）]{2,60}?)\s?[(（][^()（）]{1,80}(?:[)）]|$)")
