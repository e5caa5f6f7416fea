"""Right behind a change: a bare refusal asks whether it is taken back. A statement with a tag only asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold


@pytest.mark.parametrize(
    ("lang", "change", "refusal"),
    [
        ("en", "close 3", "wait, no"),
        ("en", "move 3 to Friday", "sorry, no"),
        ("fr", "clos le 3", "attends, non"),
        ("es", "cierra el 3", "espera, no"),
        ("ru", "закрой 3", "стой, нет"),
        ("ar", "أغلق 3", "لا، انتظر"),
        ("zh", "关闭3", "等等，不要"),
    ],
)
def test_whether_to_take_it_back_is_asked(recorded: Path, tmp_path: Path, lang: str, change: str, refusal: str) -> None:
    done, refused = hold(recorded, tmp_path / "talk.db", lang, [change, refusal])
    assert done["command"]
    assert (refused["command"], refused["choices"][0]["command"]) == (None, "Undo")


@pytest.mark.parametrize("words", ["no thanks", "ok leave it", "no problem"])
def test_what_refuses_no_more_than_more_takes_nothing_back(recorded: Path, tmp_path: Path, words: str) -> None:
    last = hold(recorded, tmp_path / "talk.db", "en", ["close 3", words])[-1]
    assert not last["command"]
    assert all(each.get("command") != "Undo" for each in last["choices"])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "1 is with TSB, right?"),
        ("en", "1 is TSB's, isn't it?"),
        ("fr", "le 1 est au TSB, non ?"),
        ("es", "el 1 es de la TSB, ¿verdad?"),
        ("ru", "1 у БСЭ, верно?"),
        ("ar", "1 عند TSB صح؟"),
        ("zh", "1是TSB的，对吧？"),
    ],
)
def test_a_statement_with_a_tag_shows_the_item(recorded: Path, tmp_path: Path, lang: str, words: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert (last["command"], last["fields"].get("item")) == ("ShowItem", 1)
