"""Behind a topic "they" are those who lead it, behind a meeting "the next one" is its group's; neither is whoever asks,
and whoever asks to be shown something is not therefore the one whose it is."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from bot.understand.by_meaning import by_meaning
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, MeetingDay, NameEntry, Nothing, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import ListItems
from handlers.commands.meetings import ShowMeeting

AT = datetime.fromisoformat("2024-05-14T10:00:00+02:00")
NAMES = Names(
    (
        NameEntry("body", "tsb", "TSB"),
        NameEntry("body", "iscg", "ISCG"),
        NameEntry("topic", "climate_change", "climate"),
    ),
    (MeetingDay("iscg-2024-01-24", ("iscg",), date(2024, 1, 24), date(2024, 1, 24)),),
)
OF_TOPIC = Talked(command=FindFocalPoint(topic="climate_change"))
OF_MEETING = Talked(command=ListItems(meeting="iscg-2024-01-24"))


def heard(words: str, lang: Any, talked: Talked = OF_TOPIC) -> Understanding:
    asker = Asker("someone@example.org", lang, "Europe/Zurich")
    meant = resolve(understand(words, asker, NAMES, talked, AT), NAMES, asker, talked, AT)
    return by_meaning(words, meant, NAMES, talked, asker, AT) or meant


def command(words: str, lang: Any, talked: Talked = OF_TOPIC) -> Any:
    found = heard(words, lang, talked)
    assert isinstance(found, Understood), found
    return found.command


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what are they working on?"),
        ("en", "and what do they have to do?"),
        ("fr", "sur quoi travaillent-ils ?"),
        ("es", "¿en qué están trabajando?"),
        ("ru", "а чем они сейчас занимаются?"),
        ("ar", "وماذا لديهم؟"),
        ("zh", "他们在做什么？"),
    ],
)
def test_what_they_do_is_what_there_is_to_be_done_on_it(lang: str, words: str) -> None:
    assert command(words, lang) == ListItems(topic="climate_change")


@pytest.mark.parametrize(("lang", "words"), [("ru", "чем они занимаются?"), ("fr", "de quoi s'occupent-ils ?")])
def test_they_of_whom_nobody_spoke_are_not_whoever_asks(lang: str, words: str) -> None:
    found = heard(words, lang, Talked())
    assert isinstance(found, Nothing), found


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "and when's the next one?"),
        ("fr", "et la prochaine, c'est quand ?"),
        ("es", "¿y la próxima?"),
        ("ru", "а следующее когда?"),
        ("ar", "ومتى القادم؟"),
        ("zh", "下次什么时候？"),
    ],
)
def test_the_next_one_is_of_the_group_whose_meeting_it_was(lang: str, words: str) -> None:
    assert command(words, lang, OF_MEETING) == ShowMeeting(meeting="next", group="iscg")


def test_what_there_is_at_all_is_not_there() -> None:
    assert command("is there anything I still have to do?", "en") == ListItems(party="me")
    assert command("is there anything overdue there?", "en") == ListItems(topic="climate_change", status="overdue")
    assert command("هل هناك بنود متأخرة؟", "ar") == ListItems(status="overdue")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "show me everything that's overdue across the house"),
        ("en", "tell me what has slipped across the house"),
        ("fr", "montre-moi tout ce qui est en retard dans toute la maison"),
        ("es", "¿me puedes mostrar todo lo que va con retraso?"),
        ("ru", "Я хочу увидеть всё, что просрочено"),
        ("ru", "покажи мне всё, что просрочено по всему дому"),
        ("ar", "اعرض لي كل ما تأخر في كل القطاعات"),
        ("zh", "给我看看全机构所有逾期的"),
    ],
)
def test_who_asks_to_see_something_is_not_whose_it_is(lang: str, words: str) -> None:
    assert command(words, lang, Talked()) == ListItems(status="overdue")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "show me what I owe"),
        ("fr", "montre-moi tout ce que je dois encore faire"),
        ("ru", "покажи мне всё, что на мне висит"),
        ("zh", "给我看看我负责的事项"),
    ],
)
def test_who_asks_for_their_own_gets_it(lang: str, words: str) -> None:
    assert command(words, lang, Talked()) == ListItems(party="me")
