"""From whom to whom: who had the item gives it up. Several items in letters are several."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold

BR, BDT = {"kind": "body", "id": "br"}, {"kind": "body", "id": "bdt"}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 2 from BR to BDT"),
        ("fr", "passe le 2 du BR au BDT"),
        ("es", "pasa el 2 de la BR a la BDT"),
        ("ru", "передай 2 от БР БРЭ"),
        ("ar", "انقل البند 2 من BR إلى BDT"),
        ("zh", "把2从BR转给BDT"),
    ],
)
def test_who_had_it_gives_it_up(recorded: Path, tmp_path: Path, lang: str, words: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert (last["command"], last["fields"]["responsible"], last["fields"]["instead_of"]) == (
        "ReassignItem",
        [BDT],
        [BR],
    )


def test_behind_those_who_get_it_it_is_shown_first(recorded: Path, tmp_path: Path) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", "fr", ["confie le 2 au TSB et au bureau du BDT"])
    assert not last["command"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "items one and three are done"),
        ("en", "close items one and three"),
        ("fr", "clos les points un et trois"),
        ("es", "cierra los puntos uno y tres"),
        ("ru", "закрой пункты один и три"),
    ],
)
def test_numbers_in_letters_are_each_read(recorded: Path, tmp_path: Path, lang: str, words: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert [number for number in (1, 2, 3) if f"\n{number}. " in last["reply"]] == [1, 3]


def test_what_is_recorded_keeps_its_words(recorded: Path, tmp_path: Path) -> None:
    (last,) = hold(
        recorded, tmp_path / "talk.db", "en", ["action: TSB to check items one and two of the list by Friday"]
    )
    assert last["fields"]["text"] == "check items one and two of the list"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", '"BDT shall report by June", as last year\'s document put it'),
        ("ru", "«БР опубликует список до 5 декабря», как сказано в старом плане"),
        ("ar", "«على BR نشر القائمة قبل 5 ديسمبر» هكذا ورد في الخطة القديمة"),
        ("zh", "“BR应于12月5日前公布名单”，去年的文件是这么写的"),
    ],
)
def test_what_is_told_of_a_quotation_records_nothing(recorded: Path, tmp_path: Path, lang: str, words: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert not last["command"]
