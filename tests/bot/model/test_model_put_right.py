"""What a model proposed is put right in a word, in each language; nothing that was recorded before changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from storage.tables.items import Item
from tests.bot.model.conftest import Talker, Talking
from tests.bot.model.scripted_model import ScriptedModel, calls

OLDER = "action: BDT to water the plants by 30 May"
WATERED, FRIDAY, MONDAY, WEEK_LATER = date(2024, 5, 30), date(2024, 5, 17), date(2024, 5, 20), date(2024, 5, 24)


@dataclass(frozen=True)
class Tongue:
    """A remark, what a model reads in it, and what is said behind what is shown."""

    said: str
    task: str
    who: str
    due: str
    monday: str
    to_br: str
    later: str
    done: str
    gone: str
    change: str
    keep: str

    @property
    def call(self) -> tuple[str, Mapping[str, Any]]:
        return "RecordAction", {"text": self.task, "responsible": [self.who], "due": self.due}


TONGUES = {
    "en": Tongue(
        "perhaps one day, who knows, TSB might, so they say, circulate the captions list by Friday, one dreams",
        "circulate the captions list", "TSB", "by Friday",
        "make it Monday", "no, BR", "a week later", "done", "delete that", "Change", "Keep",
    ),
    "fr": Tongue(
        "allez savoir, la liste des sous-titres, TSB, d'ici vendredi, à ce que l'on raconte, rêvons un peu",
        "la liste des sous-titres", "TSB", "d'ici vendredi",
        "plutôt lundi", "non, le BR", "une semaine plus tard", "c'est fait", "supprimez-le", "Modifier", "Conserver",
    ),
    "es": Tongue(
        "algún día, quién sabe, la TSB podría, según dicen, difundir la lista de subtítulos antes del viernes, ojalá",
        "difundir la lista de subtítulos", "TSB", "antes del viernes",
        "mejor el lunes", "no, la BR", "una semana más tarde", "hecho", "elimínelo", "Modificar", "Conservar",
    ),
    "ru": Tongue(
        "когда-нибудь, кто знает, БСЭ мог бы, говорят, разослать список субтитров к пятнице, мечты мечты",
        "разослать список субтитров", "БСЭ", "к пятнице",
        "лучше в понедельник", "нет, БР", "на неделю позже", "сделано", "удалите это", "Изменить", "Сохранить",
    ),
    "ar": Tongue(
        "ربما يوما ما، من يدري، قد يقوم مكتب تقييس الاتصالات كما يقال بتعميم قائمة العناوين قبل يوم الجمعة، مجرد حلم",
        "بتعميم قائمة العناوين", "مكتب تقييس الاتصالات", "قبل يوم الجمعة",
        "الأفضل يوم 20 مايو", "لا، BR", "أسبوع إضافي", "تم", "احذفه", "تغيير", "اعتماد",
    ),
    "zh": Tongue(
        "也许有一天，谁知道呢，据说TSB会在周五之前分发字幕清单，做梦吧",
        "分发字幕清单", "TSB", "周五之前",
        "改为星期一", "不，BR", "晚一周", "完成了", "删掉它", "修改", "保留",
    ),
}  # fmt: skip


def items(talker: Talker) -> list[Item]:
    with talker.focal.database.reading() as session:
        return sorted(session.query(Item).all(), key=lambda each: each.number)


def older(talker: Talker) -> tuple[date | None, str]:
    first = items(talker)[0]
    return first.due_date, first.status


def shown(talker: Talker, words: str) -> Mapping[str, Any]:
    """The fields of what is shown to be kept; none where nothing is."""
    choices = talker.says(words).answered.reply.choices
    return dict(choices[0].command["fields"]) if choices else {}


@pytest.mark.parametrize("lang", TONGUES)
def test_what_is_shown_is_put_right_and_the_older_item_is_left_alone(
    talking: Talking, model: ScriptedModel, lang: str
) -> None:
    tongue, talker = TONGUES[lang], talking()
    talker.says(OLDER)
    before = older(talker)
    model.will(calls(tongue.call))
    assert shown(talker, tongue.said)["due"]["date"] == FRIDAY.isoformat()
    assert shown(talker, tongue.later)["due"]["date"] == WEEK_LATER.isoformat()
    righted = shown(talker, tongue.monday)
    assert (righted["due"]["date"], righted["text"]) == (MONDAY.isoformat(), tongue.task)
    assert shown(talker, tongue.to_br)["responsible"] == [{"kind": "body", "id": "br"}]
    # To be told how it is said leaves it as it is shown.
    assert talker.says(tongue.change).answered.reply.title.key == "help-record-action"
    assert talker.says(tongue.done).answered.reply.title.key == "choose-by-number"
    assert len(items(talker)) == 1
    talker.says(tongue.keep)
    kept = items(talker)[1]
    assert (kept.due_date, kept.text, kept.said, kept.lang) == (MONDAY, tongue.task, tongue.said, lang)
    assert older(talker) == before == (WATERED, "open")


@pytest.mark.parametrize("lang", TONGUES)
def test_what_is_shown_is_dropped_and_the_older_item_stays(talking: Talking, model: ScriptedModel, lang: str) -> None:
    tongue, talker = TONGUES[lang], talking()
    talker.says(OLDER)
    model.will(calls(tongue.call))
    talker.says(tongue.said)
    assert talker.says(tongue.gone).answered.reply.title.key == "left-as-it-is"
    assert older(talker) == (WATERED, "open")
    assert len(items(talker)) == 1


def test_an_item_that_is_named_is_meant_all_the_same(talking: Talking, model: ScriptedModel) -> None:
    tongue, talker = TONGUES["en"], talking()
    talker.says(OLDER)
    model.will(calls(tongue.call))
    talker.says(tongue.said)
    talker.says("1 is done")
    assert older(talker) == (WATERED, "closed")


def test_what_is_recorded_of_two_readings_keeps_the_words_that_asked_for_it(talking: Talking) -> None:
    talker = talking(model="")
    words = "action: BDT to water the plants by 05/06"
    talker.says(words)
    talker.says("1")
    assert [each.said for each in items(talker)] == [words]
