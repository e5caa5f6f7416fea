"""Who is named by a post: "the chair of TDAG" is whoever holds it on the day, and never the group itself."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.understand.doubts import Doubt
from bot.understand.fields import fill
from bot.understand.fields.task import Scene, take_apart
from bot.understand.named.names import Names
from bot.understand.types import Asker, NameEntry, Post
from handlers.commands.fields import Lang

AT = datetime(2024, 5, 14, 8, tzinfo=UTC)
DESK, OLD, CO, HELD = "desk@example.org", "old@example.org", "co@example.org", "secretary@example.org"
GROUPS: dict[Lang, tuple[str, str]] = {
    "en": ("TDAG", "TSAG"),
    "fr": ("GCDT", "GCNT"),
    "es": ("GADT", "GANT"),
    "ru": ("КГРЭ", "КГСЭ"),
    "ar": ("الفريق الاستشاري لتنمية الاتصالات", "الفريق الاستشاري لتقييس الاتصالات"),
    "zh": ("电信发展顾问组", "电信标准化顾问组"),
}
NAMES = Names(
    [
        *(NameEntry("body", "tdag", tdag, lang) for lang, (tdag, _) in GROUPS.items()),
        *(NameEntry("body", "tsag", tsag, lang) for lang, (_, tsag) in GROUPS.items()),
        NameEntry("body", "bdt", "BDT"),
        *(NameEntry("office", each, f"Office {number}") for number, each in enumerate((DESK, OLD, CO, HELD))),
    ],
    posts=[
        Post("chair", "tdag", "office", DESK, date(2024, 1, 1), None),
        Post("chair", "tdag", "office", OLD, None, date(2023, 12, 31)),
        Post("vice_chair", "tdag", "office", DESK, None, None),
        Post("vice_chair", "tdag", "office", CO, None, None),
        Post("secretary", "tdag", "office", HELD, None, None),
    ],
)  # fmt: skip


def scene(lang: Lang) -> Scene:
    return Scene(lang, NAMES, Asker("someone@example.org", lang, "Europe/Zurich"), AT)


def office(ref: str) -> dict[str, Any]:
    return {"kind": "office", "id": ref}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the chair of TDAG"),
        ("en", "TDAG's chair"),
        ("fr", "la présidente du GCDT"),
        ("es", "al presidente del GADT"),
        ("ru", "председателю КГРЭ"),
        ("ar", "رئيس الفريق الاستشاري لتنمية الاتصالات"),
        ("zh", "电信发展顾问组主席"),
    ],
)
def test_a_post_names_whoever_holds_it_today(lang: Lang, words: str) -> None:
    assert fill.parties(words, scene(lang)) == [office(DESK)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "chair of TSAG"),
        ("fr", "président du GCNT"),
        ("es", "presidente del GANT"),
        ("ru", "председатель КГСЭ"),
        ("ar", "رئيس الفريق الاستشاري لتقييس الاتصالات"),
        ("zh", "电信标准化顾问组主席"),
    ],
)
def test_a_post_that_the_register_shows_empty_stays_as_it_was_said(lang: Lang, words: str) -> None:
    found = fill.parties(f"{words}, BDT", scene(lang))
    assert found == [{"kind": "unknown", "words": words}, {"kind": "body", "id": "bdt"}]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the vice-chair of TDAG"),
        ("fr", "le vice-président du GCDT"),
        ("es", "la vicepresidenta del GADT"),
        ("ru", "заместитель председателя КГРЭ"),
        ("ar", "نائب رئيس الفريق الاستشاري لتنمية الاتصالات"),
        ("zh", "电信发展顾问组副主席"),
    ],
)
def test_a_post_of_two_is_asked_about(lang: Lang, words: str) -> None:
    found = fill.parties(words, scene(lang))
    assert isinstance(found, Doubt)
    assert found.values == ([office(DESK)], [office(CO)])
    assert isinstance(one := fill.party(words, scene(lang)), Doubt)
    assert one.values == (office(DESK), office(CO))


@pytest.mark.parametrize(
    ("lang", "words", "text"),
    [
        ("en", "the secretary of TDAG to send the list", "send the list"),
        ("fr", "le secrétaire du GCDT enverra la liste", "enverra la liste"),
        ("es", "la secretaria del GADT enviará la lista", "enviará la lista"),
        ("ru", "секретарю КГРЭ направить список", "направить список"),
        ("ar", "يرسل أمين الفريق الاستشاري لتنمية الاتصالات القائمة", "يرسل القائمة"),
        ("zh", "电信发展顾问组秘书提交名单", "提交名单"),
    ],
)
def test_what_a_post_is_to_do_is_taken_apart_from_it(lang: Lang, words: str, text: str) -> None:
    there = scene(lang)
    task = take_apart(words, there)
    assert task.text == text
    assert len(task.responsible) == 1
    assert fill.parties(task.responsible[0].words or "", there) == [office(HELD)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the Director of BDT"),
        ("fr", "la directrice du BDT"),
        ("es", "el director de la BDT"),
        ("ru", "директору BDT"),
        ("ar", "مدير BDT"),
        ("zh", "BDT主任"),
    ],
)
def test_who_heads_a_body_acts_for_it(lang: Lang, words: str) -> None:
    assert fill.parties(words, scene(lang)) == [{"kind": "body", "id": "bdt"}]
