"""What is to be translated is not said to Focal; what quotes nothing is read in no further language for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.understand.named.names import Names
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.prose.beyond import REASON, beyond, quoted
from handlers.commands.fields import Lang


def readings(text: str, met: list[str]) -> Iterator[tuple[Lang, Reading]]:
    langs: tuple[Lang, ...] = ("en", "fr", "es")
    for lang in langs:
        met.append(lang)
        yield lang, read(text, lang, Names(()))[0]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("translate: 12 is done", "en"), ("traduis « clore le 3 »", "fr"), ("traduce al inglés: cierra la 2", "es")],
)
def test_what_stands_in_quotes_is_to_be_translated(text: str, lang: str) -> None:
    found = quoted(text, readings(text, []))
    assert found is not None
    assert (found.lang, found.reason) == (lang, REASON)


def test_without_a_quote_no_further_language_is_read() -> None:
    met: list[str] = []
    assert quoted("who leads accessibility?", readings("who leads accessibility?", met)) is None
    assert met == []
    assert quoted("note: 12 is done", readings("note: 12 is done", met)) is None
    assert met == ["en", "fr", "es"]


@pytest.mark.parametrize(
    ("lang", "report", "request_"),
    [
        ("fr", "j'ai réservé la salle", "réserve la salle"),
        ("fr", "salle réservée", "salle à réserver pour vendredi"),
        ("fr", "c'est le Secrétariat général qui réserve les salles", "pouvez-vous réserver les salles ?"),
        ("en", "I have booked the room", "book the room"),
        ("en", "the room has been booked", "could you book a room?"),
        ("es", "sala reservada", "reserve una sala"),
        ("es", "he reservado la sala", "¿puede reservar una sala?"),
        ("ru", "зал забронировал", "забронируйте зал"),
        ("zh", "订好了会议室", "订个会议室"),
        ("zh", "会议室已订好", "帮我把会议室订好"),
        ("ar", "تم حجز القاعة", "احجزوا القاعة"),
        ("ar", "حجزت القاعة", "هل يمكنكم حجز القاعة؟"),
    ],
)
def test_what_was_done_is_no_request(lang: Lang, report: str, request_: str) -> None:
    assert beyond([(lang, read(report, lang, Names(()))[0])]) is None
    assert beyond([(lang, read(request_, lang, Names(()))[0])]) is not None


def test_to_be_reminded_to_book_is_no_request_to_book() -> None:
    words = "ذكرني بعد بكرة الظهر أحجز القاعة"
    assert beyond([("ar", read(words, "ar", Names(()))[0])]) is None
