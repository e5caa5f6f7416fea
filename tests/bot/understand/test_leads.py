"""How long is said: a unit with its number, or one of it; what is merely pointed at has no length."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.understand.fields.leads import lengths_in
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.types import Asker, Understood
from handlers.commands.fields import Lang
from handlers.commands.notices import SetReminderPlan
from tests.bot.understand.meaning_of import hears


@pytest.mark.parametrize(
    ("lang", "text", "days"),
    [
        ("en", "two more weeks", [14]),
        ("en", "two extra weeks", [14]),
        ("en", "a week", [7]),
        ("en", "week more for that", [7]),
        ("en", "move it to that week", []),
        ("zh", "两个星期", [14]),
        ("zh", "星期二", []),
        ("ru", "пару недель", [14]),
    ],
)
def test_a_length_has_a_number_or_is_one(now: datetime, lang: Lang, text: str, days: list[int]) -> None:
    assert lengths_in(text, Scene(lang, Names(()), Asker("desk@example.org", lang, "Europe/Zurich"), now)) == days


@pytest.mark.parametrize(
    ("lang", "text", "leads"),
    [
        ("zh", "事项一般都提前7天和2天提醒我", (7, 2)),
        # On the day itself none is ahead.
        ("en", "my reminders: 5 days before and on the day", (5, 0)),
        ("en", "remind me 10, 3 days before and on the day itself", (10, 3, 0)),
        ("fr", "rappelle-moi 10 et 3 jours avant et le jour même", (10, 3, 0)),
        ("es", "recuérdame 10 y 3 días antes y el mismo día", (10, 3, 0)),
        ("ru", "напоминай мне за 10 и 3 дня и в сам день", (10, 3, 0)),
        ("ar", "ذكرني قبل 10 أيام و3 أيام وفي اليوم نفسه", (10, 3, 0)),
        ("zh", "提前10天、3天和当天提醒我", (10, 3, 0)),
        ("zh", "我的事项统一提前十五天和3天提醒", (15, 3)),
        ("zh", "提醒一律提前7天和1天", (7, 1)),
        ("ar", "ذكرني ببنودي قبل 7 أيام ويومين", (7, 2)),
        ("ar", "والبنود عموما ذكرني فيها قبل 7 أيام ويومين", (7, 2)),
        ("ar", "ذكرني قبل كل موعد بثمانية أيام وبثلاثة", (8, 3)),
        ("fr", "pour les mesures en général, préviens-moi 7 et 2 jours avant", (7, 2)),
        ("fr", "rappelle-moi tout ce qui est à moi 10 et 3 jours avant", (10, 3)),
        ("en", "remind me of everything of mine 10 and 5 days ahead", (10, 5)),
        ("es", "recuérdame lo mío 6 y 2 días antes", (6, 2)),
        ("ru", "напоминай обо всех моих пунктах за 9 и за 4 дня", (9, 4)),
    ],
)
def test_a_plan_for_all_of_ones_own_is_no_items(lang: Lang, text: str, leads: tuple[int, ...]) -> None:
    meant = hears(text, lang)
    assert isinstance(meant, Understood)
    assert meant.command == SetReminderPlan(leads=leads)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "remind me of my items 1.5 weeks ahead"), ("fr", "rappelle-moi mes points 2,5 jours avant")],
)
def test_half_a_week_is_no_lead_time(lang: Lang, text: str) -> None:
    assert not isinstance(hears(text, lang), Understood)
