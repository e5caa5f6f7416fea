"""In which of the six languages a short message is: by its script, then by letters and words."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from bot.understand.data import language_words
from handlers.commands.fields import Lang

# A word of the list counts so much more than a letter; what leads by so much is certain.
WORD, LETTER, ENDING, WEAK, LEAD = 3.0, 2.0, 1.0, 0.4, 2.0
MOST = 400


@cache
def latin() -> tuple[Lang, ...]:
    """The languages among the six that are written in Latin letters."""
    return ("en", "fr", "es")


@cache
def _letters() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(f"[{letters}]") for name, letters in language_words()["letters"].items()}


@cache
def _words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for lang, words in language_words()["words"].items():
        for word in words:
            table[word] = (*table.get(word, ()), lang)
    return table


@cache
def _endings(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((lang, tuple(ends)) for lang, ends in language_words()[name].items())


@cache
def _cutter() -> re.Pattern[str]:
    return re.compile(r"(?<![-\w])[^\W\d_]+(?![\w])")


@cache
def _scripts() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"[{r}]") for r in ("\u0600-\u06ff", "\u0400-\u04ff", "\u3400-\u9fff"))


def language_of(text: str) -> tuple[Lang | None, bool]:
    """The language, and whether that is certain. ``(None, True)``: a language that is none of the six;
    ``(None, False)``: no telling, as with a bare acronym or number."""
    text = text[:MOST].lower()
    if _letters()["never"].search(text):
        return None, True
    arabic, cyrillic, han = (len(script.findall(text)) for script in _scripts())
    if arabic or cyrillic or han:
        return _by_script(text, arabic, cyrillic, han * 2)
    return _by_words(text, latin())


def _by_script(text: str, arabic: int, cyrillic: int, han: int) -> tuple[Lang | None, bool]:
    most = max(arabic, cyrillic, han)
    words = _cutter().findall(text)
    plain = sum(1 for word in words if word.isascii() and len(word) > 1 and "en" in _words().get(word, ()))
    if plain * 4 > most:
        return _by_words(text, latin())
    lang: Lang = "ar" if most == arabic else "ru" if most == cyrillic else "zh"
    if lang != "zh" and (_letters()[f"not_{lang}"].search(text) or _foreign(words, lang)):
        return None, True
    return lang, True


def _foreign(words: list[str], lang: Lang) -> bool:
    own = sum(1 for word in words if lang in _words().get(word, ()))
    others = sum(1 for word in words if any(name.startswith(f"{lang}_") for name in _words().get(word, ())))
    return others > own


def _by_words(text: str, own: tuple[Lang, ...]) -> tuple[Lang | None, bool]:
    scores = _scores(text)
    ranked = sorted(scores.items(), key=lambda each: -each[1])
    if not ranked:
        return None, False
    name, score = ranked[0]
    lead = score - (ranked[1][1] if len(ranked) > 1 else 0.0)
    if name not in own:
        ours = max((scores.get(lang, 0.0) for lang in own), default=0.0)
        return (None, True) if score >= WORD and score - ours >= LEAD else _first(ranked, own)
    return next(lang for lang in own if lang == name), lead >= LEAD


def _first(ranked: list[tuple[str, float]], own: tuple[Lang, ...]) -> tuple[Lang | None, bool]:
    return next(((lang, False) for name, _ in ranked for lang in own if lang == name), (None, False))


def _scores(text: str) -> dict[str, float]:
    scores: dict[str, float] = {}
    for name, letters in _letters().items():
        found = 0 if name == "never" or name.startswith("not_") else len(letters.findall(text))
        if found:
            scores[name] = LETTER * min(found, 3)
    words = _cutter().findall(text)
    table = _words()
    for word in words:
        for lang in table.get(word, ()):
            scores[lang] = scores.get(lang, 0.0) + WORD / len(table[word])
    _add_endings(scores, words, "endings", ENDING)
    _add_endings(scores, words, "weak", WEAK)
    _add_pairs(scores, words)
    return scores


def _add_endings(scores: dict[str, float], words: list[str], name: str, weight: float) -> None:
    for lang, endings in _endings(name):
        found = sum(1 for word in words if len(word) > 4 and word.endswith(endings))
        if found:
            scores[lang] = scores.get(lang, 0.0) + weight * found


def _add_pairs(scores: dict[str, float], words: list[str]) -> None:
    # "l'accès", "d'ici": an elision is French (or Italian, whose other words decide).
    for first, _ in pairwise(words):
        if first in ("l", "d", "qu", "jusqu", "n", "s") and len(words) > 1:
            scores["fr"] = scores.get("fr", 0.0) + ENDING
