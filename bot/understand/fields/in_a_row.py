"""Several owners in a row of whom the register knows not all: "Ann Miller and Bob Stone review the draft"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import owner_words
from bot.understand.patterns.phrases import phrases_of
from handlers.commands.fields import Lang

# Two to four hundred letters are a row of some ten names.
LONGEST = 400


def without_row(text: str, lang: Lang) -> tuple[str, str, str] | None:
    """The names of a row but the last, the last, and the text with the last alone; None where there is no row."""
    found = _row(lang).search(text[:LONGEST])
    if found is None:
        return None
    start = found.start("row") + _asked(found["row"], lang)
    return text[start : found.start("last")], found["last"], f"{text[:start]}{text[found.start('last') :]}"


def _asked(row: str, lang: Lang) -> int:
    """How many letters of a row are of a word that asks, written like the first of its names: "Ask Ann and Bob to"."""
    found = asking(lang).match(row)
    return found.end() if found else 0


@cache
def asking(lang: Lang) -> re.Pattern[str]:
    """What begins a line that says who is asked, and stands before the names: "ask", "demander à", "поручить"."""
    said = "|".join(re.escape(each) for each in sorted(owner_words(lang)["asks"], key=len, reverse=True))
    behind = "" if lang == "zh" else r"\s+"
    return re.compile(rf"(?:{said}){behind}", re.IGNORECASE)


@cache
def _row(lang: Lang) -> re.Pattern[str]:
    name, join = _name(lang), _join(lang)
    return re.compile(rf"(?P<row>{name}(?:(?:{join}){name})*(?:{join})(?P<last>{name}))")


def going_on(text: str, lang: Lang) -> tuple[str, str] | None:
    """The names and what stands behind them, of words that go on from a name: "and Bob Stone review the draft"."""
    found = re.match(
        rf"(?:{_join(lang)})({_name(lang)}(?:(?:{_join(lang)}){_name(lang)})*)\s+(\S.*)", f" {text}", re.DOTALL
    )
    return (found[1], found[2]) if found else None


@cache
def _join(lang: Lang) -> str:
    joins = "|".join(re.escape(each) for each in sorted(phrases_of(lang).lists["and"] - {"+", "&"}))
    spaced = rf"\s*[,،、，]\s*(?:(?:{joins})\s+)?|\s+(?:{joins}|\+|&)\s+"
    return {"zh": f"[{joins}、，,]", "ar": r"\s*[,،]\s*و?|\s+و\s?"}.get(lang, spaced)


@cache
def _name(lang: Lang) -> str:
    if lang == "zh":
        first = "".join(owner_words(lang)["subjects"])
        return rf"(?:[{first}][\u3400-\u9fff]{{1,2}}?|[A-Z][A-Z-]+)"
    capital = r"[^\W\d_a-zà-öø-ÿа-яё\u0600-\u9fff](?:[^\W\d_]|['’.-])*"
    if lang == "ar":
        given = "|".join(map(re.escape, sorted(owner_words(lang)["given"], key=len, reverse=True)))
        return rf"(?:(?:{given})(?:\s+(?!و)[\u0621-\u064a]+)??|{capital})"
    return rf"(?<!\w){capital}(?:\s(?:(?:de|del|da|di|van|von|der|la|el|al|bin)\s){{0,2}}{capital}){{0,2}}(?!\w)"


def asked(text: str, lang: Lang) -> tuple[str, str] | None:
    """Who is asked and what for, of what stands behind a word that asks: "Ann Miller to review the draft"."""
    links = "|".join(sorted(owner_words(lang)["asked_to"], key=len, reverse=True))
    found = re.match(rf"({_name(lang)})\s*(?:{links})(\w.*)", text, re.DOTALL) if links else None
    return (found[1], found[2]) if found else None
