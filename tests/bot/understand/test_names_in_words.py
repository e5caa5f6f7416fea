"""Names of the register as people write them, and names that must not be taken for others."""

from __future__ import annotations

import time

import pytest

from bot.understand.named.names import Names
from bot.understand.types import NameEntry
from tests.understanding.test_sentences import known_names, read

ENTRIES = (
    NameEntry("topic", "accessibility", "accessibility", "en"),
    NameEntry("topic", "accessibility", "accessibilité", "fr"),
    NameEntry("topic", "accessibility", "доступность", "ru"),
    NameEntry("topic", "accessibility", "无障碍获取", "zh"),
    NameEntry("topic", "accessibility", "إمكانية النفاذ", "ar"),
    NameEntry("topic", "climate_change", "изменение климата", "ru"),
    NameEntry("topic", "languages", "use of the official languages of the Union", "en"),
    NameEntry("body", "itu_t", "МСЭ-Т", "ru"),
    NameEntry("body", "gs", "SG", "fr"),
    NameEntry("body", "sg", "SG", "en"),
    NameEntry("person", "mark@example.org", "Mark"),
    NameEntry("person", "marina@example.org", "Marina Petrova"),
    NameEntry("office", "desk@example.org", "Accessibility Desk"),
)


def found(text: str, lang: str | None = None) -> list[tuple[str, str]]:
    return [
        (m.ids(("topic", "body", "person", "office"), lang)[0][1], text[m.start : m.end])
        for m in Names(ENTRIES).mentions(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("who leads ACCESSIBILITY?", "ACCESSIBILITY"),
        ("l'accessibilité d'abord", "accessibilité"),
        ("вопросы доступности", "доступности"),
        ("请问无障碍获取由谁负责", "无障碍获取"),
        ("المعنية بإمكانية النفاذ", "بإمكانية النفاذ"),
        ("ａｃｃｅｓｓｉｂｉｌｉｔｙ", "ａｃｃｅｓｓｉｂｉｌｉｔｙ"),
    ],
)
def test_a_topic_is_found_in_the_form_the_sentence_gives_it(text: str, said: str) -> None:
    assert found(text) == [("accessibility", said)]


def test_russian_cases_are_one_name() -> None:
    assert found("занимается изменением климата") == [("climate_change", "изменением климата")]


def test_latin_and_cyrillic_t_are_one_sector() -> None:
    assert found("МСЭ-T") == found("МСЭ-Т") == [("itu_t", "МСЭ-T")] or found("МСЭ-T")[0][0] == "itu_t"


def test_the_longest_name_wins() -> None:
    assert found("ask the Accessibility Desk") == [("desk@example.org", "Accessibility Desk")]


def test_small_words_within_a_name_may_differ() -> None:
    assert found("use of official languages of Union")[0][0] == "languages"


def test_an_acronym_of_two_bodies_is_read_in_the_language_spoken() -> None:
    assert found("SG", "fr") == [("gs", "SG")]
    assert found("SG", "en") == [("sg", "SG")]


def test_a_verb_is_no_person() -> None:
    assert found("mark 12 as done") == []
    assert found("ask Mark about it") == [("mark@example.org", "Mark")]


def test_slips_of_the_hand_are_forgiven() -> None:
    assert [c.id for c in Names(ENTRIES).find("accesibilty", ("topic",))] == ["accessibility"]


def test_what_nobody_registered_is_refused() -> None:
    names = Names(ENTRIES)
    assert names.find("underwater archaeology", ("topic",)) == []
    assert names.nearest("underwater archaeology", ("topic",)) == []


def test_the_nearest_names_are_offered() -> None:
    assert Names(ENTRIES).nearest("accessible sites", ("topic",), 2) == ["accessibility"]
    assert Names(ENTRIES).nearest("获取", ("topic",), 2) == ["accessibility"]
    assert Names(ENTRIES).nearest("获", ("topic",), 2) == []


def test_a_name_in_two_alphabets_is_never_matched() -> None:
    # The first letter is Cyrillic.
    assert Names(ENTRIES).find("Мarina Petrova", ("person",)) == []
    assert found("Мarina Petrova") == []


@pytest.mark.parametrize(
    ("said", "field", "kept"),
    [
        ("who leads аccessibility?", "topic", {"unknown": "аccessibility"}),
        ("who is the focal piont for аccessibility?", "topic", {"unknown": "аccessibility"}),
        ("give 1 to ВR", "responsible", [{"kind": "unknown", "words": "ВR"}]),
        ("action: ВR to send the list by Friday", "responsible", [{"kind": "unknown", "words": "ВR"}]),
    ],
)
def test_words_in_two_alphabets_are_kept_whole_and_unknown(said: str, field: str, kept: object) -> None:
    # The first letter of each name is Cyrillic, and a word or a part of a name when it stands alone.
    assert read(said, known_names())["fields"].get(field, kept) == kept


def many(count: int) -> Names:
    return Names(
        NameEntry("topic", f"t{i}", f"{word} of region {i} and sector {i % 7}", "en")
        for i in range(count)
        for word in ("planning", "training", "statistics")
    )


def best_time(names: Names) -> float:
    times = []
    for _ in range(30):
        start = time.process_time()
        names.mentions("who leads planning of region 12 and sector 5 in ITU-T?")
        names.find("planing of region 12 and sector 5", ("topic",))
        times.append(time.process_time() - start)
    return min(times)


def test_two_thousand_topics_answer_as_quickly_as_some() -> None:
    # Ten milliseconds are what a busy machine adds; a search through all topics would take far longer.
    assert best_time(many(2_000)) < 3 * best_time(many(26)) + 0.01
