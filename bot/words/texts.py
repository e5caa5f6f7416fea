"""The texts of a language, filled in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import get_args

import structlog
from babel import Locale
from fluent.runtime.types import FluentType

from bot.words.entries import Entries
from bot.words.foreign import ENDS, left_open
from handlers.commands.fields import Lang

LANGS: tuple[str, ...] = get_args(Lang)
# English dates stand day first, as in the papers of international organisations.
LOCALES: Mapping[str, str] = {"ar": "ar", "en": "en_GB", "es": "es", "fr": "fr", "ru": "ru", "zh": "zh_Hans"}
FALLBACK = "en"
# fluent.runtime refuses insertions of more than 2,500 characters.
LONGEST = 2_400
JOINED = re.compile(r"[0-9][-+][0-9]")
RIGHT_TO_LEFT = frozenset({"ar"})
_strict: ContextVar[bool] = ContextVar("strict", default=False)
log = structlog.get_logger(__name__)


class TextFault(Exception):
    """A text that is missing, or lacks one of its facts; raised only where texts are strict."""


class Bare(FluentType):
    """A code that a text selects by as it is, and that is isolated where a text prints it."""

    def __init__(self, lang: str, value: str) -> None:
        self._lang, self._value = lang, value

    def __eq__(self, other: object) -> bool:
        return self._value == other

    def __hash__(self) -> int:
        return hash(self._value)

    def format(self, locale: Locale) -> str:
        return isolate(self._lang, self._value)


Value = str | int | Bare


@contextmanager
def strict_texts(strict: bool = True) -> Iterator[None]:
    """Within, every fault of a text raises ``TextFault``; elsewhere it is logged and the rest is said."""
    token = _strict.set(strict)
    try:
        yield
    finally:
        _strict.reset(token)


def write(lang: str, key: str, values: Mapping[str, Value]) -> str:
    """The text of ``key`` in ``lang``, filled in. What is missing stands as its key or as ``{$name}``."""
    if not values and (lang, key) in _fixed():
        return _fixed()[lang, key]
    texts = texts_of(lang)
    if (pattern := texts.pattern(key)) is None:
        _fault(lang, key, "no such text")
        return key
    written, errors = texts.bundle.format_pattern(pattern, {name: _cut(value) for name, value in values.items()})
    if errors:
        _fault(lang, key, "; ".join(str(error) for error in errors))
    elif not values:
        _fixed()[lang, key] = str(written)
    return str(written)


@cache
def _fixed() -> dict[tuple[str, str], str]:
    """What takes no value, written once: a page is made of a hundred such words."""
    return {}


def _cut(value: Value) -> Value:
    """What is longer than fluent.runtime takes, shortened: it would else leave the whole insertion out."""
    if not isinstance(value, str) or len(value) <= LONGEST:
        return value
    kept = f"{value[:LONGEST]}…"
    return kept + "\u2069" * (kept.count("\u2068") - kept.count("\u2069")) + ENDS * left_open(kept)


@cache
def texts_of(lang: str) -> Entries:
    """All texts of a language."""
    folder = files("prompts") / lang / "replies"
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".ftl")), key=lambda each: each.name)
    return Entries(LOCALES[lang], (each.read_text(encoding="utf-8") for each in found))


def isolate(lang: str, text: str) -> str:
    """Isolates an insertion that runs against the direction of the language (FSI … PDI).

    Links and addresses in left-to-right lines stay untouched, so that they can be followed and copied.
    """
    if lang in RIGHT_TO_LEFT:
        # Behind Arabic letters the parts of a day such as 2024-06-14 would change their order.
        against = any(unicodedata.bidirectional(letter) == "L" for letter in text) or bool(JOINED.search(text))
    elif text.isascii():
        # Most insertions are: none of their letters runs the other way.
        against = False
    else:
        against = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text) and not _is_link(text)
    return f"\u2068{text}\u2069" if against else text


def _is_link(text: str) -> bool:
    return " " not in text and ("://" in text or "@" in text)


def _fault(lang: str, key: str, reason: str) -> None:
    if _strict.get():
        raise TextFault(f"{lang}: {key}: {reason}")
    log.error("text_fault", lang=lang, key=key, reason=reason)
