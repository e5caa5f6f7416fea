"""People's own words, kept as they are but for what hangs on at either end."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from bot.understand.text.words import is_han

VOWEL_SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"


@cache
def _ends() -> re.Pattern[str]:
    # Arrows too: "BDT -> send the list -> Monday".
    return re.compile(r"^(?:[\s,;:،؛、，。；：.\-–—!?؟！？→⇒]|[-=]>)+|(?:[\s,;:،؛、，。；：.\-–—!?؟！？→⇒]|[-=]>)+$")


@cache
def _inner() -> re.Pattern[str]:
    # Not before ; and : where French has a blank.
    return re.compile(r"\s+([,.،؛])|\s{2,}")


@cache
def _paired() -> re.Pattern[str]:
    return re.compile(r"[()\[\]«»“”（）【】\"¿¡]")


def tidy(text: str) -> str:
    """The words without marks and blanks at their ends, single blanks between them, quotes and brackets paired."""
    text = _ends().sub("", text)
    text = _inner().sub(lambda m: m[1] or " ", text)
    if not _paired().search(text):
        return text
    for opening, closing in ("()", "[]", "«»", "“”", "（）", "【】", '""'):
        if text.startswith(opening) and text.endswith(closing) and len(text) > 2:
            text = text[1:-1].strip()
        elif text.count(opening) != text.count(closing):
            text = text.strip(opening + closing + " ")
            # What a date was cut from may have left a bracket open, and so has a slot that ends with its last word.
            text += _closing(text, opening, closing) if text.count(opening) == text.count(closing) + 1 else ""
    text += '"' if text.count('"') % 2 and _left_open().search(text) else ""
    for opening, closing in ("¿?", "¡!"):
        text += closing if text.count(opening) > text.count(closing) else ""
    return text.strip()


def _closing(text: str, opening: str, closing: str) -> str:
    # French has a blank inside its marks, on both sides.
    return f" {closing}" if text[text.rfind(opening) + 1 :][:1] == " " else closing


@cache
def _left_open() -> re.Pattern[str]:
    # Not the sign of inches, which stands behind its number.
    return re.compile(r'(?:^|\s)"[^"]+$')


def without(text: str, start: int, end: int) -> str:
    """A text with a span cut out."""
    if start <= 0:
        return tidy(text[end:].lstrip(VOWEL_SIGNS))
    # A vowel sign may hang on the last letter of what was cut.
    rest = text[end:].lstrip(VOWEL_SIGNS)
    before, after = tidy(text[:start]), tidy(rest)
    if before and re.fullmatch(r"\s*[(（][^()（）]*[)）]?\s*", rest):
        after = f"({after})"
    # Chinese is written without blanks between words.
    blank = "" if before and after and is_han(before[-1]) and is_han(after[0]) else " "
    return tidy(f"{before}{blank}{after}")


def unsmiling(text: str) -> str:
    """The text without a face of signs at its end, ":)", which holds a colon and says nothing."""
    return _face().sub("", text) if text[-1:] in ")(DPp3^" else text


@cache
def _face() -> re.Pattern[str]:
    return re.compile(r"(?<![^\s?!.…])(?:[:;=]'?-?[)(DPp3]++|\^_?\^)$")


def spaced(text: str) -> str:
    """The text with a space where Chinese writes a Latin acronym together with the number of a day or an hour:
    "BDT3月15日" is no name."""
    return _run_together().sub(" ", text) if max(text, default="") >= "\u3400" else text


def as_written(text: str) -> str:
    """The text as one writes it by hand: an accent one with its letter, no smileys."""
    return _unstopped(spaced(unsmiling(unicodedata.normalize("NFC", text.rstrip()))))


def _unstopped(text: str) -> str:
    # What stands in the bracket at the end belongs to the sentence: "Draft it. (TSB)".
    return _stop_and_bracket().sub(" ", text) if text[-1:] in ")）" else text


@cache
def _stop_and_bracket() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)\.\s+(?=\([^().\n]{1,60}\)$)")


@cache
def _run_together() -> re.Pattern[str]:
    # "TSB12/4前", "TSB6-3前" too.
    dated = r"\d{1,2}[/.-]\d{1,2}\s?(?:[日号號起前]|[之以]前)"
    return re.compile(rf"(?<=[A-Za-z])(?=\d{{1,4}}\s?[年月日号號点點时時天周週个個：:]|{dated})")
