"""What was done already, or is only hoped, by the verb behind a name, in Arabic before it: "TSB sent the report on
Friday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from bot.understand.data import area_of
from bot.understand.dates.text import fold
from handlers.commands.fields import Lang

# How most verbs of the past end, in languages whose phrases take any verb behind a name.
ENDINGS: Mapping[Lang, str] = MappingProxyType(
    {
        "en": r"\w{3,}ed",
        "es": r"\w+(?:ó|io|[aei]ron|aban?)",
        "fr": r"\w+ai(?:t|ent)",
        "ru": r"\w+[аеёиоуыэюя]л[аои]?(?:с[ья])?",
    }
)


def asks_nobody(text: str, lang: Lang) -> bool:
    """Whether words behind a name begin with a verb of the past or of hope, in languages whose phrases take any verb
    there."""
    text = text.lower()
    if lang == "zh":
        return bool(_chinese().match(text))
    if lang not in ENDINGS:
        return False
    # "БСЭ материал подготовить": a noun may end as a verb of the past does, before what is to be done.
    noun = lang == "ru" and _to_do().search(text)
    return bool(_hoped(lang).match(text) or (_past(lang).match(text) and not noun))


def is_to_have_done(text: str, lang: Lang) -> bool:
    """Whether words say what is to have been done by a day: "TSB needs to have cleared the text"."""
    said = "|".join(area_of(lang, "gist")["behind_a_name"]["to_have_done"])
    return bool(said) and re.search(rf"\b(?:{said})", text.lower()) is not None


def tells_before(words: str, lang: Lang) -> bool:
    """Whether the words before a name are a verb of the past, as Arabic sentences begin: "أرسل TSB القائمة"."""
    return lang == "ar" and _begun().fullmatch(fold(words).text.strip()) is not None


@cache
def _begun() -> re.Pattern[str]:
    # The same letters order a person, "أرسل القائمة": no body then stands right behind them.
    verbs, between = (fold(_either("ar", kind)).text for kind in ("past", "between"))
    return re.compile(rf"(?:{verbs})(?:\s+(?:{between}))?")


@cache
def _past(lang: Lang) -> re.Pattern[str]:
    return _behind(lang, f"{ENDINGS[lang]}|{_either(lang, 'past')}")


@cache
def _hoped(lang: Lang) -> re.Pattern[str]:
    return _behind(lang, _either(lang, "hoped"))


def _behind(lang: Lang, verbs: str) -> re.Pattern[str]:
    before = rf"(?:(?:{_either(lang, 'between')})(?:\s+|(?<=')))*"
    return re.compile(rf"{before}(?!(?:{_either(lang, 'promised')})\b)(?:{verbs})\b")


def _either(lang: Lang, kind: str) -> str:
    return "|".join(area_of(lang, "gist")["behind_a_name"][kind])


@cache
def _chinese() -> re.Pattern[str]:
    # The sign behind the verb, or at the end; "为了", "除了" and "了解" are words of their own.
    promised, hoped = _either("zh", "promised"), _either("zh", "hoped")
    return re.compile(rf"(?!{promised})(?:{hoped}|.{{1,6}}(?<![为為除忘])了(?![解结])|.*[^忘]了[。！]?$)")


@cache
def _to_do() -> re.Pattern[str]:
    return re.compile(r"\b\w+(?:ть|ти|чь)(?:ся)?\b")
