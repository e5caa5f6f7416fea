"""A line of a report that names a body beside what it is to do is proposed, and one that only tells of it is not."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.answer.names import NameIndex
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.understand.named.names import Names
from handlers.commands.fields import Lang
from storage.database import Database
from tests.minutes.files import spoken

ENTRIES = Path(__file__).parent / "entries"
NOW = datetime(2024, 5, 22, 10, tzinfo=UTC)


@pytest.fixture
def names(focal: Any) -> Names:
    database: Database = focal.database
    with database.reading() as session:
        return NameIndex().get(session, staff=True)


def light(names: Names, lang: Lang = "en") -> Light:
    return Light(names, NOW, "Europe/Zurich", lang)


def entries(lang: Lang, part: str) -> list[Any]:
    lines: list[Any] = tomllib.loads((ENTRIES / f"{lang}.toml").read_text(encoding="utf-8"))[part]["lines"]
    return lines


def shown(each: Proposed) -> list[str]:
    due = str(getattr(each.due, "date", "")) or each.due.kind.replace("none", "")
    return [" ".join(party.id or party.words or "?" for party in each.responsible), each.text, due]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_an_entry_that_names_somebody_is_proposed_with_who_what_and_when(lang: Lang, names: Names) -> None:
    wrong = []
    for line, *wanted in entries(lang, "found"):
        found = find_items(spoken(line), light(names, lang))
        if [shown(each) for each in found] != [wanted] or found[0].kind != "action":
            wrong.append((line, [shown(each) for each in found]))
    assert wrong == []


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_only_tells_of_somebody_is_not_proposed(lang: Lang, names: Names) -> None:
    lines = [line for line in entries(lang, "told") if find_items(spoken(line), light(names, lang))]
    assert lines == []
    assert len(entries(lang, "told")) >= len(entries(lang, "found"))


def test_a_report_is_read_line_by_line(names: Names) -> None:
    text = """Report of the meeting

TSB presented its report. BDT thanked the members.
Action TSB: publish the summary by 12 December
Action BDT – circulate the list

Follow-up
- BR to update the calendar
1. Book the room — General Secretariat — 3 June
TSB: share the slides by Friday
"""
    found = find_items(spoken(text), light(names))
    assert [shown(each) for each in found] == [
        ["tsb", "publish the summary", "2024-12-12"],
        ["bdt", "circulate the list", ""],
        ["br", "update the calendar", ""],
        ["gs", "Book the room", "2024-06-03"],
        ["tsb", "share the slides", "2024-05-24"],
    ]
    assert all(each.quote in text for each in found)


def test_a_mark_before_a_name_is_nobodys_name(names: Names) -> None:
    text = "ACTION TSB: publish the summary\nACTION BDT: circulate the list\n"
    assert [shown(each)[0] for each in find_items(spoken(text), light(names))] == ["tsb", "bdt"]


def test_what_a_body_asks_of_another_is_not_its_own(names: Names) -> None:
    found = find_items(spoken("TSB: BDT to circulate the list\nBR: Thank you.\n"), light(names))
    assert [shown(each)[0] for each in found] == ["bdt"]
    assert find_items(spoken("TSB: Send me the list by Friday.\nBR: Thank you.\n"), light(names)) == []


def test_where_one_of_the_names_is_unknown_nobody_is_named(names: Names) -> None:
    for line in ("TSB and others to circulate the list", "TSB Director to circulate the list"):
        assert find_items(spoken(line), light(names)) == []


def test_what_a_log_says_of_a_speaker_is_what_they_said(names: Names) -> None:
    log = "[10:00] <ann> TSB: link the summary\n[10:01] <ann> TSB to circulate the list\n[10:02] <bob> thanks\n"
    assert [each.quote for each in find_items(spoken(log), light(names))] == ["TSB to circulate the list"]


@pytest.mark.parametrize(
    ("lang", "line", "body"),
    [
        ("en", "It was agreed that BDT would circulate the survey by 12 June.", "bdt"),
        ("en", "The meeting requested TSB to draft the guide by 12 June.", "tsb"),
        ("en", "TSB (lead) and BDT (support) to publish the summary by 12 June", "tsb"),
        ("en", "Publish the list | TSB (lead), BR (support) | 12 June", "tsb"),
        ("fr", "Il a été convenu que le BDT enverrait l'enquête avant le 12 juin.", "bdt"),
        ("fr", "La réunion a chargé le BR de relire la note avant le 12 juin.", "br"),
        ("es", "La reunión acordó que la BDT enviaría la encuesta antes del 12 de junio.", "bdt"),
        ("es", "La reunión encargó a la BR que revisara la nota antes del 12 de junio.", "br"),
        ("ru", "Совещание постановило, что БРЭ направит анкету до 12 июня.", "bdt"),
        ("ru", "Собрание поручило БР проверить записку до 12 июня.", "br"),
        ("ar", "اتفق الاجتماع على أن يقوم BDT بإرسال الاستبيان قبل 12 يونيو.", "bdt"),
        ("zh", "会议商定，BDT 将于6月12日前分发调查表。", "bdt"),
        ("zh", "会议责成BR在6月12日前审阅说明。", "br"),
    ],
)
def test_what_somebody_is_to_do_is_more_than_what_was_agreed(names: Names, lang: Lang, line: str, body: str) -> None:
    (found,) = find_items(spoken(line), light(names, lang))
    assert (found.kind, [each.id for each in found.responsible]) == ("action", [body])
    assert getattr(found.due, "date", None) == date(2024, 6, 12)
