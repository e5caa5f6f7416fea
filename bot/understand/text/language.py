"""In which of the six languages a short message is: by its script, then by letters and words."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from bot.understand.data import language_words
from bot.understand.text.addresses import without_names_of_things
from bot.understand.text.letters import is_spelled, likelihoods
from handlers.commands.fields import Lang

# A word of the list counts so much more than a letter.
WORD, LETTER, ENDING, WEAK = 3.0, 2.0, 1.0, 0.4
# What leads by so much is certain; where the words alone lead by so much, letters are not asked.
LEAD, PLAIN = 1.2, 5.0
# Most messages are in one of the six: by so much another language must lead, and so much it must have at least.
OWN, OTHER, LEAST = 1.0, 0.75, 3.0
# For scripts of which Focal speaks one language; a step of likelihood there counts for more, as most words are known.
OWN_SCRIPT, CLOSER = 3.0, 2.5
MOST, MOST_LETTERS, SHORTEST = 400, 3, 5
KEPT = 5_000
# What ends in an apostrophe before a vowel, in French and Italian.
ELISIONS = frozenset(("l", "d", "qu", "jusqu", "n", "s"))


@cache
def latin() -> tuple[Lang, ...]:
    """The languages among the six that are written in Latin letters."""
    return ("en", "fr", "es")


@cache
def _letters() -> Mapping[str, tuple[str, ...]]:
    """Which languages use a letter, for letters that not all of them use."""
    classes = language_words()["letters"]
    names = [name for name in classes if name != "never" and not name.startswith("not_")]
    every = {letter for name in names for letter in classes[name]}
    return {letter: tuple(name for name in names if letter in classes[name]) for letter in every}


@cache
def _never(name: str) -> re.Pattern[str]:
    """Letters, and shapes of words, that a language never has."""
    shape = language_words()["shapes"].get(name)
    letters = f"[{language_words()['letters'][name]}]"
    return re.compile(f"{letters}|{shape}" if shape else letters)


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for lang, words in language_words()["words"].items():
        for word in words:
            table[word] = (*table.get(word, ()), lang)
    return table


@cache
def _endings() -> Mapping[str, tuple[tuple[str, float], ...]]:
    table: dict[str, tuple[tuple[str, float], ...]] = {}
    for name, weight in (("endings", ENDING), ("weak", WEAK)):
        for lang, endings in language_words()[name].items():
            for ending in endings:
                table[ending] = (*table.get(ending, ()), (lang, weight))
    return table


@cache
def _longest() -> int:
    return max(map(len, _endings()))


@cache
def _cutter() -> re.Pattern[str]:
    return re.compile(r"(?<![-\w])[^\W\d_]+(?![\w])")


@cache
def _acronyms() -> re.Pattern[str]:
    return re.compile(r"(?<![a-zà-ÿ])[A-Z]{2,}(?:-[A-Z])?(?:['’]s)?(?![a-zà-ÿ])")


@cache
def _scripts() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"[{r}]") for r in ("\u0600-\u06ff", "\u0400-\u04ff", "\u3400-\u9fff"))


def spoken_in(text: str, own: Lang | None, people: Container[str] = ()) -> Lang:
    """The language in which words are to be read: that which they are certainly in, else the speaker's own; ``people``
    as for ``language_of``."""
    lang, certain = language_of(text, people)
    return (lang if certain else None) or own or lang or "en"


def language_of(text: str, people: Container[str] = ()) -> tuple[Lang | None, bool]:
    """The language, and whether that is certain. ``(None, True)``: a language that is none of the six;
    ``(None, False)``: no telling, as with a bare acronym or number. ``people``: words, in small letters, of which
    people's names are made: they are in no language."""
    text = _without_people(_without_acronyms(_without_names(without_names_of_things(text[:MOST]))), people)
    if text.isascii():
        return _by_words(text, latin())
    if _never("never").search(text):
        return None, True
    arabic, cyrillic, han = (len(script.findall(text)) for script in _scripts())
    foreign = arabic or cyrillic or han
    return _by_script(text, arabic, cyrillic, han * 2) if foreign else _by_words(text, latin())


def _without_acronyms(text: str) -> str:
    # "ITU" is no word of any language, though it reads like one of Indonesian.
    low = text.lower()
    if low == text or text.isupper():
        return low
    return _acronyms().sub("", text).lower()


def _without_names(text: str) -> str:
    # "Amina Diallo replaces Jean Dupont" is in the language of one of its words.
    return _full_names().sub(lambda m: m[0] if any(map(_is_word, _cutter().findall(m[0].lower()))) else " ", text)


def _is_word(word: str) -> bool:
    return word in _words()


@cache
def _full_names() -> re.Pattern[str]:
    name = "[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]*[a-zà-öø-ÿ]"
    return re.compile(rf"(?<![\w-]){name}(?:[ \u00a0]{name})+(?![\w-])")


def _without_people(text: str, people: Container[str]) -> str:
    return _cutter().sub(lambda m: " " if m[0] in people and not _is_word(m[0]) else m[0], text) if people else text


def is_written_in(text: str, lang: Lang | None) -> bool:
    """Whether a text is in the script of a language that is the only one of the six to use it, and no letter, and no
    shape of a word, is foreign to that."""
    text = text[:MOST].lower()
    arabic, cyrillic, _ = (len(script.findall(text)) for script in _scripts())
    most = {"ar": arabic, "ru": cyrillic}.get(lang or "", 0)
    letters = sum(1 for letter in text if letter.isalpha())
    return most * 2 > letters and not any(_never(name).search(text) for name in ("never", f"not_{lang}"))


def _by_script(text: str, arabic: int, cyrillic: int, han: int) -> tuple[Lang | None, bool]:
    most = max(arabic, cyrillic, han)
    words = _cutter().findall(text)
    plain = sum(1 for word in words if word.isascii() and len(word) > 1 and "en" in _words().get(word, ()))
    if plain * 4 > most:
        return _by_words(text, latin())
    lang: Lang = "ar" if most == arabic else "ru" if most == cyrillic else "zh"
    if lang != "zh" and (_never(f"not_{lang}").search(text) or _is_other(words, lang)):
        return None, True
    return lang, True


def _is_other(words: list[str], lang: Lang) -> bool:
    """Whether words in a script of which only ``lang`` is spoken are in another language that is written so."""
    written = [word for word in words if not word.isascii()]
    found = likelihoods(written, "cyrillic" if lang == "ru" else "arabic")
    scores = {each: CLOSER * score for each, score in found.items()}
    for word in written:
        for name in _words().get(word, ()):
            other = name.removeprefix(f"{lang}_")
            scores[other] = scores.get(other, 0.0) + WORD
    own = scores.pop(lang, 0.0) + OWN_SCRIPT
    able = (score for other, score in scores.items() if is_spelled(other, written))
    return max(able, default=0.0) - own >= LEAD


def _by_words(text: str, own: tuple[Lang, ...]) -> tuple[Lang | None, bool]:
    words = _cutter().findall(text)
    scores = _scores(text, words)
    ranked = _ranked(scores)
    if _lead(ranked) < PLAIN:
        for lang, score in likelihoods(words, "latin").items():
            scores[lang] = scores.get(lang, 0.0) + score
        for lang in own:
            scores[lang] = scores.get(lang, 0.0) + (OWN if lang in scores else 0.0)
        ranked = _ranked({lang: score for lang, score in scores.items() if score})
    return _told(ranked, own)


def _ranked(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(scores.items(), key=lambda each: -each[1])


def _told(ranked: list[tuple[str, float]], own: tuple[Lang, ...]) -> tuple[Lang | None, bool]:
    if not ranked:
        return None, False
    name, score = ranked[0]
    if name not in own:
        ours = max((score for lang, score in ranked if lang in own), default=0.0)
        return (None, True) if score >= LEAST and score - ours >= OTHER else _first(ranked, own)
    return next(lang for lang in own if lang == name), _lead(ranked) >= LEAD


def _lead(ranked: list[tuple[str, float]]) -> float:
    first, second = ([score for _, score in ranked] + [0.0, 0.0])[:2]
    return first - second


def _first(ranked: list[tuple[str, float]], own: tuple[Lang, ...]) -> tuple[Lang | None, bool]:
    return next(((lang, False) for name, _ in ranked for lang in own if lang == name), (None, False))


def _scores(text: str, words: list[str]) -> dict[str, float]:
    scores: dict[str, float] = {}
    if not text.isascii():
        _add_letters(scores, text)
    for word in words:
        for lang, score in _told_by(word):
            scores[lang] = scores.get(lang, 0.0) + score
    _add_elisions(scores, words)
    return scores


@lru_cache(maxsize=KEPT)
def _told_by(word: str) -> tuple[tuple[str, float], ...]:
    """What one word says of each language, by itself and by how it ends; words come again, so it is kept."""
    langs = _words().get(word, ())
    own = sum(1 for lang in langs if lang in latin())
    # A word of English is one however many others have it; of the six, only they share it.
    said = tuple((lang, WORD / ((own + len(langs)) / 2 if lang in latin() else len(langs))) for lang in langs)
    return (*said, *_ending_of(word)) if len(word) >= SHORTEST else said


def _add_letters(scores: dict[str, float], text: str) -> None:
    found: dict[str, int] = {}
    for letter in text:
        for lang in _letters().get(letter, ()) if letter > "\x7f" else ():
            found[lang] = found.get(lang, 0) + 1
    for lang, count in found.items():
        scores[lang] = LETTER * min(count, MOST_LETTERS)


def _ending_of(word: str) -> tuple[tuple[str, float], ...]:
    found = (each for length in range(_longest(), 0, -1) for each in _endings().get(word[-length:], ()))
    return tuple(dict.fromkeys(found))


def _add_elisions(scores: dict[str, float], words: list[str]) -> None:
    # "l'accès", "d'ici", "l'anno": what the other words are in decides.
    for first, _ in pairwise(words):
        for lang in ("fr", "it") if first in ELISIONS else ():
            scores[lang] = scores.get(lang, 0.0) + ENDING
