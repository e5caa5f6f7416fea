"""What one message says of two items, where not all of it is plain, is shown together and kept with one yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.beyond import DESK, Beyond
from tests.bot.answer.held import hold

CHECKLIST, SURVEY = 2, 3
TOLD = (
    ("en", "I finished 2, 3 is still in progress"),
    ("fr", "J'ai terminé le 2, le 3 est toujours en cours"),
    ("es", "he terminado la 2, la 3 sigue en curso"),
    ("ru", "я закончил 2, 3 еще в работе"),
    ("ar", "أنجزت 2، و3 لا يزال قيد التنفيذ"),
    ("zh", "我完成了2，3还在进行"),
)
ASKED = (
    ("en", "close item 2 and give item 3 to BR?"),
    ("fr", "clore le 2 et donner le 3 au BR ?"),
    ("es", "¿cerramos la 2 y damos la 3 a BR?"),
    ("ru", "закрыть 2 и передать 3 БР?"),
    ("ar", "هل نغلق 2 ونسند 3 إلى BR؟"),
)
# Nobody of the register is called so.
NOBODY = (
    ("en", "move 2 to Jane Doe", "Jane Doe", "show 2"),
    ("fr", "déplace le 2 à Jean Dupont", "Jean Dupont", "montre 2"),
    ("es", "pasa la 2 a Juana Pérez", "Juana Pérez", "muestra 2"),
    ("ru", "передай 2 Ивану Петрову", "Ивану Петрову", "покажи 2"),
    ("ar", "أسند 2 إلى سلمى حداد", "سلمى حداد", "اعرض 2"),
    ("zh", "把2交给李明", "李明", "显示2"),
)


@pytest.mark.parametrize(("lang", "words"), TOLD)
def test_one_is_done_and_the_other_under_way(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert (three.item(CHECKLIST).status, three.item(SURVEY).status) == ("open", "open")
    three.chooses(DESK, shown)
    assert (three.item(CHECKLIST).status, three.item(SURVEY).status) == ("closed", "in_progress")


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_both_that_are_asked_about_are_shown(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.item(CHECKLIST).status == "open"
    three.chooses(DESK, shown)
    assert (three.item(CHECKLIST).status, [each.body_id for each in three.item(SURVEY).parties]) == ("closed", ["br"])


@pytest.mark.parametrize(("lang", "words", "name", "then"), NOBODY)
def test_an_item_goes_to_nobody_whom_the_register_lacks(
    recorded: Path, tmp_path: Path, lang: str, words: str, name: str, then: str
) -> None:
    refused, shown = hold(recorded, tmp_path / "talk.db", lang, [words, then])
    assert (refused["command"], name in refused["reply"], name in shown["reply"]) == ("ReassignItem", True, False)


def test_the_nearest_names_are_offered_in_place_of_one_that_is_not_known(recorded: Path, tmp_path: Path) -> None:
    offered = hold(recorded, tmp_path / "talk.db", "en", ["give 2 to Desk of Accessibilty"])[-1]["choices"]
    named = [each["fields"]["responsible"][0]["id"] for each in offered]
    assert named == ["access.bdt@example.org", "access.tsb@example.org"]
