"""A word of an item is put right by saying which is wrong; what its text does not say changes nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.answer import Reply
from tests.bot.answer.beyond import DESK, Beyond

ACTION = "action: TSB to prepare the summary of replies by 24 May"


@pytest.mark.parametrize(
    ("action", "text", "wanted"),
    [
        (ACTION, "sorry, not the summary but the overview", "prepare the overview of replies"),
        (ACTION, "replace summary by overview", "prepare the overview of replies"),
        (ACTION, "sorry, I meant the overview, not the summary", "prepare the overview of replies"),
        (ACTION, "not the list but the overview", "prepare the summary of replies"),
        (
            "action: TSB to send the accessibility checklist by 24 May",
            "sorry, not the checklist but the guide",
            "send the accessibility guide",
        ),
        (ACTION, "not the summary but 12", "prepare the summary of replies"),
        (ACTION, "it's not the summary but the overview that they want", "prepare the summary of replies"),
        (ACTION, "it's not a summary but a disaster", "prepare the summary of replies"),
        (ACTION, "not the summary but the overview?", "prepare the summary of replies"),
        (
            "action : le TSB prépare la synthèse des réponses avant le 24 mai",
            "pardon, pas la synthèse mais le tableau",
            "prépare le tableau des réponses",
        ),
        (
            "acción: la TSB prepara el resumen de respuestas antes del 24 de mayo",
            "perdón, no el resumen sino el cuadro",
            "prepara el cuadro de respuestas",
        ),
        (
            "поручение: БСЭ подготовить сводку ответов до 24 мая",
            "Извините, не сводку, а обзор.",
            "подготовить обзор ответов",
        ),
        ("行动项：TSB在5月24日前准备答复摘要", "抱歉，不是摘要，是概览", "准备答复概览"),
        ("إجراء: على TSB إعداد ملخص الردود قبل 24 مايو", "عفوا، ليس ملخص بل جدول", "إعداد جدول الردود"),
    ],
)
def test_the_text_says_the_right_word_instead(focal: Focal, now: datetime, action: str, text: str, wanted: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, action)
    beyond.says(DESK, text)
    assert beyond.item(1).text == wanted


def test_the_correction_can_be_taken_back(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, ACTION)
    beyond.says(DESK, "sorry, not the summary but the overview")
    beyond.says(DESK, "undo")
    assert beyond.item(1).text == "prepare the summary of replies"


def test_two_such_words_are_not_guessed_between(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: TSB to send the summary of the summary by 24 May")
    beyond.says(DESK, "not the summary but the overview")
    assert beyond.item(1).text == "send the summary of the summary"


LEAFLETS = {
    "en": "action: BDT to prepare a leaflet on cybersecurity by 24 May",
    "fr": "action : le BDT prépare une brochure sur les pages du site avant le 24 mai",
    "es": "acción: la BDT prepara un folleto sobre ciberseguridad antes del 24 de mayo",
    "ru": "поручение: БРЭ подготовить памятку по доступности до 24 мая",
    "ar": "إجراء: على BDT إعداد كتيب عن الأمن السيبراني قبل 24 مايو",
    "zh": "行动项：BDT在5月24日前完成培训总结",
}
SHOWN = (
    ("en", "not a leaflet, a video", "prepare a video on cybersecurity"),
    ("en", "a video, not a leaflet please", "prepare a video on cybersecurity"),
    ("en", "sorry, not the leaflets, the videos", "prepare a videos on cybersecurity"),
    ("en", "it should read “the leaflets”, in the plural", "prepare the leaflets on cybersecurity"),
    ("fr", "pas une brochure, une affiche", "prépare une affiche sur les pages du site"),
    ("fr", "il faut lire « les brochures », au pluriel", "prépare les brochures sur les pages du site"),
    ("fr", "il faut lire « la page des sites »", "prépare une brochure sur la page des sites"),
    ("es", "no es un folleto, es un vídeo", "prepara un vídeo sobre ciberseguridad"),
    ("es", "debe decir «los folletos», en plural", "prepara los folletos sobre ciberseguridad"),
    ("ru", "и не памятку, а глоссарий", "подготовить глоссарий по доступности"),
    ("ru", "извините, не памятка, а глоссарий", "подготовить глоссарий по доступности"),
    ("ru", "следует читать «памятки»", "подготовить памятки по доступности"),
    ("ar", "ليس كتيب، بل فيديو", "إعداد فيديو عن الأمن السيبراني"),
    ("zh", "不是总结，是手册", "完成培训手册"),
)
DONE = (
    ("en", "sorry, not a leaflet, a video", "prepare a video on cybersecurity"),
    ("fr", "pardon, ce n'est pas une brochure, c'est une affiche", "prépare une affiche sur les pages du site"),
    ("fr", "pardon, c'est l'affiche, pas la brochure", "prépare une affiche sur les pages du site"),
    ("es", "perdón, no es un folleto, es un vídeo", "prepara un vídeo sobre ciberseguridad"),
    ("ru", "извините, не памятку, а глоссарий", "подготовить глоссарий по доступности"),
    ("ar", "عفوا، فيديو، مش كتيب", "إعداد فيديو عن الأمن السيبراني"),
    ("zh", "“培训总结”改成“培训评估报告”", "完成培训评估报告"),
)
LEFT = (
    ("en", "not a brochure, a video"),
    ("en", "not BDT, BR"),
    ("en", "not 24 May, 27 May"),
    ("en", "it should read “the videos”"),
    ("es", "no es un cartel, es un vídeo"),
    ("ru", "не инструкцию, а глоссарий"),
    ("ru", "не БРЭ, а БСЭ"),
    ("zh", "不是通知，是手册"),
)


def texts(reply: Reply) -> list[str]:
    """The texts that an item would have by what is offered."""
    fields = [dict(each.command).get("fields", {}) for each in reply.choices if each.command]
    return [each["text"] for each in fields if each.get("text")]


@pytest.mark.parametrize(("lang", "words", "wanted"), SHOWN)
def test_other_words_are_shown_first(focal: Focal, now: datetime, lang: str, words: str, wanted: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, LEAFLETS[lang], lang=lang)
    before = beyond.item(1).text
    assert texts(beyond.says(DESK, words, lang=lang)) == [wanted]
    assert beyond.item(1).text == before


@pytest.mark.parametrize(("lang", "words", "wanted"), DONE)
def test_words_said_to_be_wrong_are_exchanged(focal: Focal, now: datetime, lang: str, words: str, wanted: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, LEAFLETS[lang], lang=lang)
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).text == wanted


@pytest.mark.parametrize(("lang", "words"), LEFT)
def test_what_the_text_does_not_say_is_not_exchanged(focal: Focal, now: datetime, lang: str, words: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, LEAFLETS[lang], lang=lang)
    before = beyond.item(1).text
    offered = texts(beyond.says(DESK, words, lang=lang))
    # Only the whole text may be offered in place of what it says.
    assert (beyond.item(1).text, [each for each in offered if each.startswith(before[:7])]) == (before, [])


def test_what_is_shown_is_put_right_in_its_turn(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, LEAFLETS["en"])
    beyond.says(DESK, "not a leaflet, a video")
    assert texts(beyond.says(DESK, "sorry, not a video, a poster")) == ["prepare a poster on cybersecurity"]
    assert beyond.item(1).text == "prepare a leaflet on cybersecurity"
