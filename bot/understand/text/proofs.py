"""What proves who somebody is, as it stands in a text: the address under which they are registered, and the code that
came there. Both are told by their form alone, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from bot.understand.text.words import Words

PROVING = frozenset({"address", "code"})
LONGEST = 400


def proof_in(name: str, text: str) -> str | None:
    """The first address or code in a text."""
    return next((found[0] for found in _forms()[name].finditer(text) if _is_proof(name, found[0])), None)


def proofs_at(words: Words, name: str, at: int) -> int:
    """Up to which word the address or code goes that begins with a word; 0 where none does."""
    found = _forms()[name].match(words.text, words.starts[at])
    return sum(start < found.end() for start in words.starts) if found and _is_proof(name, found[0]) else 0


def proving(words: Words) -> Iterator[tuple[int, str]]:
    """The words with which an address or a code begins; a longer text than a few sentences is none."""
    if len(words.text) > LONGEST:
        return
    for name in sorted(PROVING):
        if proof_in(name, words.text):
            yield from ((at, name) for at in range(len(words.words)) if proofs_at(words, name, at))


def _is_proof(name: str, words: str) -> bool:
    # "Think about" is two words of five letters each.
    return name != "code" or (any(map(str.isdecimal, words)) and any(map(str.isalpha, words)))


@cache
def _forms() -> Mapping[str, re.Pattern[str]]:
    code = r"(?<![A-Za-z0-9])[A-Za-z0-9]{5}[ ‐-―-]?[A-Za-z0-9]{5}(?![A-Za-z0-9])"
    address = r"(?<![A-Za-z0-9._%+'-])[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    return MappingProxyType({"address": re.compile(address), "code": re.compile(code)})
