"""From what was said in a meeting to proposals: nothing is invented, and talk stays talk."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.answer.names import NameIndex
from bot.minutes.files.types import Spoken
from bot.minutes.find.find import find_items
from bot.minutes.find.types import Light, Proposed
from bot.understand.named.names import Names
from handlers.commands.fields import Lang
from storage.database import Database
from tests.command_line import without_settings
from tests.minutes.files import spoken

ROOT = Path(__file__).parents[2]
TALK = Path(__file__).parent / "talk"
NOW = datetime(2024, 5, 22, 10, tzinfo=UTC)


@pytest.fixture
def names(focal: Any) -> Names:
    database: Database = focal.database
    with database.reading() as session:
        return NameIndex().get(session, staff=True)


def light(names: Names, lang: Lang = "en") -> Light:
    return Light(names, NOW, "Europe/Zurich", lang)


def talk(lang: str) -> dict[str, Any]:
    return tomllib.loads((TALK / f"{lang}.toml").read_text(encoding="utf-8"))


def shown(each: Proposed) -> tuple[str, str, str]:
    owner = " ".join(party.id or party.words or "?" for party in each.responsible)
    return each.kind, owner, str(getattr(each.due, "date", ""))


@pytest.mark.parametrize("lang", get_args(Lang))
def test_promises_requests_and_decisions_are_found_with_who_and_when(lang: Lang, names: Names) -> None:
    lines = talk(lang)["promised"]["lines"]
    wrong = []
    for words, *wanted in lines:
        found = find_items([Spoken(words, 1, "Ann Bell")], light(names, lang))
        if [shown(each) for each in found] != [tuple(wanted)]:
            wrong.append((words, [shown(each) for each in found]))
    assert wrong == []


@pytest.mark.parametrize("lang", get_args(Lang))
def test_talk_without_promises_gives_nothing(lang: Lang, names: Names) -> None:
    lines = [Spoken(words, at, "Ann Bell") for at, words in enumerate(talk(lang)["talk"]["lines"], 1)]
    assert [each.quote for each in find_items(lines, light(names, lang))] == []


@pytest.mark.parametrize("lang", get_args(Lang))
def test_each_quote_stands_in_the_text_and_nobody_is_invented(lang: Lang, names: Names) -> None:
    data = talk(lang)
    words = [line[0] for line in data["promised"]["lines"]] + data["talk"]["lines"]
    found = find_items([Spoken(each, at) for at, each in enumerate(words, 1)], light(names, lang), least=0.0)
    assert found
    for each in found:
        assert each.quote in words[each.position - 1]
        # Nobody is known to speak here, so whoever owns it is named in the words.
        assert all(party.words is None or party.words in each.quote for party in each.responsible)


def test_a_sentence_that_captions_cut_is_read_whole(names: Names) -> None:
    text = """WEBVTT

00:01.000 --> 00:02.000
Ann: Thank you. I will send the draft report

00:02.000 --> 00:03.000
Ann: to the secretariat by Friday. Any questions?

00:03.000 --> 00:04.000
Bob: No.
"""
    (found,) = find_items(spoken(text, "a.vtt"), light(names))
    assert (found.quote, found.at) == ("I will send the draft report to the secretariat by Friday.", "00:01.000")
    assert shown(found) == ("action", "Ann", "2024-05-24")


def test_whoever_reviews_sees_what_was_said_before(names: Names) -> None:
    said = [Spoken("Who looks after the annex?", 1, "Bob"), Spoken("I will take care of it.", 2, "Ann")]
    (found,) = find_items(said, light(names))
    assert found.before == "Who looks after the annex?"


def test_a_list_under_a_heading_holds_items(names: Names) -> None:
    actions = "## Action items\n\n- BDT to write the note by 3 June\n- the website\n\n"
    text = f"# Minutes\n\nWe met.\n\n{actions}## Lunch\n\n- soup\n"
    found = find_items(spoken(text, "a.md"), light(names))
    assert [(each.text, shown(each)) for each in found] == [
        ("write the note", ("action", "bdt", "2024-06-03")),
        ("the website", ("action", "", "")),
    ]


def test_the_same_said_twice_is_one_proposal(names: Names) -> None:
    said = [
        Spoken("ACTION: BDT to write the note on accessible meetings by 3 June", 1),
        Spoken("BDT will write the note on accessible meetings by 3 June.", 2),
        Spoken("ACTION: TSB to write the note on accessible meetings", 3),
    ]
    found = find_items(said, light(names))
    assert [shown(each)[1] for each in found] == ["bdt", "tsb"]


def test_we_is_nobody_in_particular(names: Names) -> None:
    (found,) = find_items([Spoken("We will send the report next Monday.", 1, "Ann")], light(names))
    assert found.responsible == ()


def run(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own: it sets up logs for the whole process."""
    command = [sys.executable, "-m", "bot", "propose", *words]
    env = without_settings(folder)
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def test_the_command_line_prints_what_a_file_holds(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("ANN: I will send the list by Friday.\nBOB: Thank you.\n", encoding="utf-8")
    (row,) = json.loads(run(str(file), "--json", "--meeting", "iscg-2024-05-21", folder=tmp_path).stdout)
    assert (row["kind"], row["responsible"], row["due"]["date"]) == (
        "action",
        [{"kind": "unknown", "words": "ANN"}],
        "2024-05-24",
    )
    assert row["quote"] == "I will send the list by Friday."


def test_a_file_that_cannot_be_read_is_told_in_a_line(tmp_path: Path) -> None:
    file = tmp_path / "notes.docx"
    file.write_bytes(b"words")
    ended = run(str(file), folder=tmp_path)
    assert (ended.returncode, "no Word document" in ended.stderr) == (2, True)


def test_what_marks_a_line_is_nobodys_name(names: Names) -> None:
    text = "ACTION: BDT to send the slides by Friday\nDÉCISION : sous-titrage à chaque réunion\nAGENDA: Captioning"
    found = find_items(spoken(text), light(names))
    assert [(each.kind, each.speaker) for each in found] == [("action", None), ("conclusion", None)]
    assert [party.id for party in found[0].responsible] == ["bdt"]


def test_whom_a_call_is_for_may_stand_before_the_colon(names: Names) -> None:
    (found,) = find_items(spoken("دعوة إلى العمل إلى الفريق TDAG: النظر في النص المنقح"), light(names, "ar"))
    assert [party.id for party in found.responsible] == ["tdag"]


def test_a_delegation_that_goes_by_its_bodys_name_promises_for_its_body(names: Names) -> None:
    for speaker, owner in (("BDT", "bdt"), ("БРЭ", "bdt"), ("br", "br"), ("BR", "br"), ("Somebody", "Somebody")):
        (each,) = find_items([Spoken("I will send the list by Friday.", 1, speaker)], light(names))
        kind = "unknown" if speaker in ("br", "Somebody") else "body"
        assert [(party.kind, party.id or party.words) for party in each.responsible] == [(kind, owner)], speaker
