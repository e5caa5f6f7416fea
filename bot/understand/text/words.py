"""A sentence cut into words, each with its place in what was typed; inflected forms brought to one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.understand.dates.text import fold


@cache
def _pieces() -> re.Pattern[str]:
    # Arabic, Chinese, Cyrillic and Latin never share a word, so that "وTSB" is two and a name in two scripts none.
    return re.compile(
        "[\u3400-\u9fff]|:|\\+|[\u0600-\u06ff]+|[\u0400-\u04ff]+|[0-9]+(?![a-z0-9])"
        # "Item2" is two words, "G20" and "Connect2030" are one.
        "|[a-z]{4,}(?=[0-9]{1,3}(?![a-z0-9]))|[a-z0-9]+"
        "|[^\\W\\d_a-z\u0400-\u04ff\u0600-\u06ff\u3400-\u9fff]+"
    )


@cache
def _russian_endings() -> re.Pattern[str]:
    endings = (
        "иями иям ями ами иях ях ах ией ием ого его ому ему ыми ими ом ем ой ей ый ий ая яя ое ее ые ие ую юю ых их "
        "ым им ов ев ам ям ию ия ии ью а я о е у ю ы и ь й"
    )
    return re.compile("(?<=...)(?:" + "|".join(endings.split()) + ")$")


@cache
def _arabic_clitics() -> re.Pattern[str]:
    return re.compile("^(?:ال|لل|(?!واحد)[وفبلك])(?=...)")


@cache
def _governed() -> re.Pattern[str]:
    # Only where what follows can be no word that begins with the letter itself, as "بناء" or "بحث" do.
    own = (
        "حث|حوث|يان|رنامج|رامج|رمج|طاق|ريد|ناء|ند|نود|دء|داي|ديل|دائل|عث|عض|لاغ|لد|واب|روتوكول|ث|قي|اق|اب|نك|يت|يئ|يع"
        "|ضع|ين|رج|صم|يروت|كين|اريس|ون|انكوك|رن"
    )
    return re.compile(f"^ب(?=ال|إ|است|ات|اع|اقت|اخ|اف|ت\\w{{3}}|م\\w{{3}}|ب\\w{{3}}|(?!{own})\\w{{4}})")


@dataclass(frozen=True)
class Words:
    """The words of a text, folded, with the span of each in the original."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def said(self, start: int, end: int) -> str:
        """The original between two words, the second not included."""
        return self.text[self.starts[start] : self.ends[end - 1]] if end > start else ""

    def gap(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[at - 1] : self.starts[at]]

    def upto(self, end: int) -> Words:
        """The same text with the first words alone."""
        return Words(self.text, self.words[:end], self.starts[:end], self.ends[:end])

    def leads_address(self, place: int) -> bool:
        """Whether the sign of a mail address stands right behind the word there."""
        return self.text[self.ends[place] :].startswith("@")

    def is_hour(self, place: int) -> bool:
        """Whether the number there is an hour's or a day's: "12:30", "15 h", "3/4", "4.3" speak of no item."""
        if place and self.words[place - 1] == "第" and self.text[self.ends[place] :][:1] in ("点", "點"):
            # "第2点" is the second of the points, "第2月" no item.
            return False
        return bool(_time_behind().match(self.text, self.ends[place]))

    def is_mixed(self, place: int) -> bool:
        """Whether the word there is cut from one that mixes letters of two alphabets."""
        first = last = place
        while first and self.ends[first - 1] == self.starts[first]:
            first -= 1
        while last + 1 < len(self.words) and self.ends[last] == self.starts[last + 1]:
            last += 1
        return last > first and mixed_scripts(self.said(first, last + 1))

    def is_in_hour(self, place: int) -> bool:
        """Whether the colon there stands within an hour, "9:30", and so parts nothing."""
        return bool(_minutes().match(self.text, self.starts[place]))


@cache
def _time_behind() -> re.Pattern[str]:
    return re.compile(
        r"\s?(?:[:：]\d\d(?!\d)|/\d|-\d\d?-\d\d?(?!\d)|\.\d\d?\b|,\d\d\b|h\b|h\d|heures?\b|horas?\b|[ap]\.?m\b|%|[月日點点時时年天周週]|[个個]月|小[时時]|分[钟鐘])",
        re.IGNORECASE,
    )


@cache
def _minutes() -> re.Pattern[str]:
    return re.compile(r"(?<=\d)[:：]\d\d(?!\d)")


def is_question(text: str) -> bool:
    """Whether a text ends with a mark of a question, in any script."""
    return text.rstrip().endswith(("?", "？", "؟"))


@lru_cache(maxsize=256)
def words_of(text: str) -> Words:
    """Cuts a text into words. Marks other than the colon and the plus are dropped."""
    # A message is cut again by each that looks at it, and so are the words of its fields.
    folded = fold(text)
    found = list(_pieces().finditer(folded.text))
    words = tuple([match.group() for match in found])
    if text.isascii():
        return Words(text, words, tuple([match.start() for match in found]), tuple([match.end() for match in found]))
    starts = tuple([folded.origin(match.start()) for match in found])
    ends = tuple([_with_marks(text, folded.origin(match.end() - 1) + 1) for match in found])
    return Words(text, words, starts, ends)


def _with_marks(text: str, end: int) -> int:
    # Folding drops vowel signs: those on a word's last letter are part of what was typed.
    while end < len(text) and text[end] > "\x7f" and unicodedata.combining(text[end]):
        end += 1
    return end


def _arabic(word: str) -> str:
    while len(word) > 3:
        bare = _arabic_clitics().sub("", word)
        if bare == word:
            break
        word = bare
    return word


def without_ba(text: str) -> str:
    """What one is to be reminded of, without the preposition that Arabic writes with it."""
    return _governed().sub("", text)


def clitics(text: str) -> int:
    """How many letters before the first word of an Arabic text are prepositions or conjunctions written with it."""
    word = words_of(text[:40]).words[:1]
    return len(word[0]) - len(_arabic(word[0])) if word and "\u0600" <= word[0][0] <= "\u06ff" else 0


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What the forms of a word have in common: endings in Russian, clitics in Arabic, the plural's s elsewhere."""
    first = word[0]
    if "\u0400" <= first <= "\u04ff":
        return "t" if word == "т" else _russian_endings().sub("", word, count=1)
    if "\u0600" <= first <= "\u06ff":
        return _arabic(word)
    return word[:-1] if len(word) > 4 and word[-1] == "s" else word


def is_han(word: str) -> bool:
    """Whether a word is a Chinese character."""
    return "\u3400" <= word[0] <= "\u9fff"


def in_pairs(words: Sequence[str]) -> Iterator[str]:
    """Words as they are told apart in a text: of Chinese signs that stand together each two are one."""
    last = len(words) - 1
    for at, word in enumerate(words):
        paired = at < last and is_han(word) and is_han(words[at + 1])
        if paired:
            yield word + words[at + 1]
        elif not (at and is_han(words[at - 1]) and is_han(word)):
            yield word


def mixed_scripts(text: str) -> bool:
    """Whether a single word mixes letters of two alphabets, as names made to deceive do."""
    return any(_mixed(word) for word in re.findall(r"[^\W\d_]{2,}", text))


def _mixed(word: str) -> bool:
    latin = any("a" <= c.lower() <= "z" or "à" <= c <= "ɏ" for c in word)
    other = any("\u0370" <= c <= "\u052f" for c in word)
    return latin and other
