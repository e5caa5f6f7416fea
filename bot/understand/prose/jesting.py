"""What is said in jest, "everybody to smile lol", or shown as what somebody else may say, wholly in quotation marks."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import LANGS, jest_words

# A laugh is looked for among so many letters at the end; so many brackets smile by themselves.
FAR, SMILES = 40, 3
# What may stand behind a laugh.
_BEHIND = " \t\n.!?…！。~"


def is_in_jest(text: str) -> bool:
    """Whether a laugh stands at the end, in any of the languages."""
    tail = text[-FAR:].lower().rstrip(_BEHIND)
    # "(see (b (c)))" smiles at nobody.
    unpaired = min(len(tail) - len(tail.rstrip(")）")), _closed(text))
    return unpaired >= SMILES or bool(_laugh().search(tail.rstrip(")） ")))


def without_laugh(text: str) -> str:
    """Words without the laugh at their end, where one stands there."""
    if not is_in_jest(text):
        return text
    bare = text.rstrip(_BEHIND)
    unpaired = min(len(bare) - len(bare.rstrip(")）")), _closed(text))
    if unpaired >= SMILES:
        bare = bare[: len(bare) - unpaired]
    else:
        tail = bare.rstrip(")） ")
        found = _laugh().search(tail[-FAR:].lower())
        bare = tail[: len(tail) - len(tail[-FAR:]) + found.start()] if found else bare
    return bare.rstrip(f"{_BEHIND},;，；،؛(（")


def _closed(text: str) -> int:
    """How many more brackets are closed than opened."""
    return sum(map(text.count, ")）")) - sum(map(text.count, "(（"))


def is_wholly_quoted(text: str) -> bool:
    """Whether nothing but quotation marks and what stands between them is said, whatever a laugh behind it."""
    return bool(_whole().fullmatch(_laugh().sub("", text.strip().lower()).strip(" ,.!?…！。)")))


def quotes_its_head(text: str) -> bool:
    """Whether a text begins with a quotation that holds a colon, as a mark has, and goes on behind it: "“Action: …” is
    how each of these lines begins"."""
    return bool(_head().match(without_laugh(text).lstrip()))


@cache
def _laugh() -> re.Pattern[str]:
    told = [jest_words(lang) for lang in LANGS]
    words = "|".join(re.escape(word) for each in told for word in each["laughs"])
    repeated = "|".join(rf"(?:{re.escape(word)}[- ]?){{2,20}}\w?" for each in told for word in each["repeats"])
    apart = r"(?:(?<![^\W_])|(?<=[\u3400-\u9fff]))"
    return re.compile(rf"{apart}(?:{words}|{repeated}|[😂🤣😆😹])$")


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(r"[«“„\"「『][^«»“”„\"「」『』]+[»”“\"」』]")


@cache
def _head() -> re.Pattern[str]:
    # A quotation of the mark's word alone holds no colon.
    label, rest = r"[^«»“”„\"「」『』:：\n]{2,40}", r"[^«»“”„\"「」『』\n]*"
    return re.compile(rf"[«“„\"「『]{label}[:：]{rest}[»”“\"」』]\s*+[^\s.!?…。！]")
