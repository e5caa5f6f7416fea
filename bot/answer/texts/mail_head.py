"""The head of a letter that somebody pastes, "From: … / Subject: Re: item 2": what it is about, and what it says."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, letters_of
from bot.understand.text.words import words_of

FEWEST, LONGEST = 2, 6_000


class Letter(NamedTuple):
    """A letter that was pasted; ``subject`` is empty where its head has none."""

    subject: str
    body: str


def pasted_letter(text: str) -> Letter | None:
    """The letter that a text is from its first line on; None where it is none, or says nothing below its head."""
    lines = text.strip().splitlines() if len(text) <= LONGEST else []
    found = []
    for line in lines:
        label = _label().match(line)
        part = _parts().get(words_of(label[1]).words) if label else None
        if label is None or part is None:
            break
        found.append((part, label[2].strip(" *_")))
    body = "\n".join(lines[len(found) :]).strip()
    if len(found) < FEWEST or not body or not {part for part, _ in found} & {"sender", "subject"}:
        return None
    return Letter(next((said for part, said in found if part == "subject"), ""), body)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\A[\s>*_]*+([^:：\n]{2,24}?)[*_\s]*+[:：](.*)")


@cache
def _parts() -> dict[tuple[str, ...], str]:
    return {
        words_of(each).words: part
        for lang in LANGS
        for part in ("sender", "subject", "head")
        for each in letters_of(lang)[part]
    }
