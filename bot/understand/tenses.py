"""What was done already, or is only hoped, by the verb behind a name: "TSB sent the report on Friday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from handlers.commands.fields import Lang

# Words that may stand between a name and its verb.
BETWEEN: Mapping[Lang, str] = MappingProxyType(
    {
        "en": "already just also finally then only never has have had",
        "es": "se me nos le les lo la los las ya no también",
        "fr": "ne nous vous me m' se s' leur l' le les la y en n'",
        "ru": "уже вчера тоже нам мне не",
    }
)
# Whoever promised is to do it still.
PROMISED: Mapping[Lang, str] = MappingProxyType(
    {
        "en": "promised agreed committed accepted offered volunteered undertook proceed exceed succeed embed speed",
        "es": "prometió prometieron comprometió comprometieron aceptó aceptaron quedó quedaron ofreció ofrecieron",
        "fr": "fait",
        "ru": "обещал обещала обещало обещали обязался обязалась обязалось обязались взялся взялась взялось взялись",
    }
)
# Verbs of the past that do not end as most do.
OTHERS: Mapping[Lang, str] = MappingProxyType(
    {
        "en": "sent ran did made gave took held wrote got met came went told said brought built found kept left lost "
        "paid spoke chose drew began knew won sold taught thought understood",
        "es": "había habían hacía hacían hizo dijo puso tuvo vino quiso pudo supo trajo vio produjo propuso estuvo fue",
        "fr": "fut furent eut eurent fit firent prit prirent mit mirent",
        "ru": "нашёл нашел ушёл ушел привёз привез принёс принес",
    }
)
HOPED: Mapping[Lang, str] = MappingProxyType(
    {
        "en": "says hopes thinks considers wonders dreams doubts",
        "es": "dice dicen espera esperan piensa piensan considera consideran desea desean baraja duda",
        "fr": "dit disent espère espèrent pense pensent envisage envisagent souhaite souhaitent hésite rêve",
        "ru": "говорит говорят надеется надеются думает думают рассчитывает рассчитывают хочет хотят мечтает",
    }
)
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


@cache
def _past(lang: Lang) -> re.Pattern[str]:
    return _behind(lang, f"{ENDINGS[lang]}|{_either(OTHERS[lang])}")


@cache
def _hoped(lang: Lang) -> re.Pattern[str]:
    return _behind(lang, _either(HOPED[lang]))


def _behind(lang: Lang, verbs: str) -> re.Pattern[str]:
    before = rf"(?:(?:{_either(BETWEEN[lang])})(?:\s+|(?<=')))*"
    return re.compile(rf"{before}(?!(?:{_either(PROMISED[lang])})\b)(?:{verbs})\b")


def _either(words: str) -> str:
    return "|".join(words.split())


@cache
def _chinese() -> re.Pattern[str]:
    # The sign behind the verb, or at the end; "为了", "除了" and "了解" are words of their own.
    said = "希望|考虑|幻想|说|表示|认为|觉得"
    return re.compile(rf"(?!答应|承诺|同意)(?:{said}|.{{1,6}}(?<![为除忘])了(?![解结])|.*[^忘]了[。！]?$)")


@cache
def _to_do() -> re.Pattern[str]:
    return re.compile(r"\w+(?:ть|ти|чь)(?:ся)?\b")
