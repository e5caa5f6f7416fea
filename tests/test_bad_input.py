"""Bad input at the operators' doors: each bad line is answered by a clear line, and the next good one still counts."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from typer.testing import CliRunner

from bot.__main__ import app
from bot.app import Focal
from bot.cli.faults import InputFault
from bot.cli.spoken import to_message
from bot.settings import Settings
from storage.database import Database
from storage.tables.inbox import Event
from storage.tables.items import Item

ROOT = Path(__file__).parent.parent
AT = "2024-05-14T10:00:00+02:00"
LONGEST = 1_000_000
FEW = 4


@dataclass(frozen=True)
class Ran:
    """What a process answered, line by line."""

    rows: Sequence[Mapping[str, Any]]
    errors: str
    code: int


def line(**row: Any) -> bytes:
    return json.dumps(row).encode()


def not_rows(words: str) -> list[tuple[bytes, str]]:
    """Lines that are no rows at all, and what is said of each; ``words`` is the key that holds the words."""
    key = words.encode()
    return [
        (b"help", "not JSON"),
        (b'{"%s": "help"' % key, "not JSON"),
        (b'{"%s": "aide \xe9"}' % key, "not UTF-8"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"[" * 50_000, "not JSON"),
        (b'{"%s": ' % key + b'{"a":' * 90_000 + b"1" + b"}" * 90_001, "not JSON"),
        (b'["help"]', "not a JSON object"),
        (b"null", "not a JSON object"),
        (line(**{words: "x" * LONGEST}), f"longer than {LONGEST} bytes"),
        (line(**{words: "x" * LONGEST * 3}), f"longer than {LONGEST} bytes"),
    ]


def wrong_rows(words: str) -> list[tuple[bytes, str]]:
    """Rows in which something is wrong, and what is said of each."""
    good = {words: "help", "at": AT}
    return [
        (b"{}", f"{words} is missing"),
        (line(at=AT), f"{words} is missing"),
        (line(**{**good, words: 12}), f"{words} is no text"),
        (line(**{**good, words: ["help"]}), f"{words} is no text"),
        (line(**{**good, "at": "yesterday"}), "'yesterday' is no time"),
        (line(**{**good, "at": "2024-02-30T10:00"}), "is no time"),
        (line(**{**good, "at": "2024-05-14T25:00"}), "is no time"),
        (line(**{**good, "at": 1715673600}), "at is no text"),
        (line(**{**good, "at": "0001-01-01T00:00:00+14:00"}), "too far from today"),
        (line(**{**good, "at": "9999-12-31T23:59:59-14:00"}), "too far from today"),
        (b'{"%s": "help", "at": NaN}' % words.encode(), "at is no text"),
        (line(**{**good, "lang": "xx"}), "lang is 'xx'; write one of ar en es fr ru zh"),
        (line(**{**good, "lang": 3}), "lang is no text"),
    ]


def wrong_people(words: str) -> list[tuple[bytes, str]]:
    good = {words: "help", "at": AT}
    return [
        (line(**{**good, "as": 7}), "as is no text"),
        (line(**{**good, "as": {"email": "you@example.org"}}), "as is no text"),
        (line(**{**good, "as": "x" * 5_000}), "as is longer than"),
        (line(**{**good, "as": "you\0@example.org"}), "as holds a character"),
        (line(**{**good, "as": "you\ud800@example.org"}), "as holds a character"),
    ]


def wrong_places() -> list[tuple[bytes, str]]:
    good = {"say": "help", "at": AT}
    return [
        (line(**{**good, "as": "  "}), "as is empty"),
        (line(**{**good, "place": 3}), "place is no text"),
        (line(**{**good, "place": "#" + "x" * 5_000}), "place is longer than"),
        (line(**{**good, "audience": "everybody"}), "audience is 'everybody'; write one of"),
    ]


def wrong_zones() -> list[tuple[bytes, str]]:
    good = {"text": "by Friday", "at": AT}
    return [
        (line(**{**good, "zone": "Mars/One"}), "'Mars/One' is no IANA time zone"),
        (line(**{**good, "zone": "../../etc/passwd"}), "is no IANA time zone"),
        (line(**{**good, "zone": "\0"}), "is no IANA time zone"),
        (line(**{**good, "zone": 2}), "zone is no text"),
    ]


def between(bad: Sequence[tuple[bytes, str]], good: bytes) -> bytes:
    """The bad lines, a good one after every few and at the end."""
    return b"".join(each + b"\n" + (good + b"\n" if _rest(i, bad) else b"") for i, (each, _) in enumerate(bad))


def _rest(i: int, bad: Sequence[tuple[bytes, str]]) -> bool:
    return i % FEW == FEW - 1 or i == len(bad) - 1


def run(folder: Path, *words: str, given: bytes = b"") -> Ran:
    """A process of its own, over a database of its own."""
    known = {**os.environ, "FOCAL_DATABASE_URL": f"sqlite:///{folder / 'focal.db'}"}
    command = [sys.executable, "-m", "bot", *words]
    done = subprocess.run(command, input=given, cwd=ROOT, env=known, capture_output=True, timeout=60, check=False)
    return Ran([json.loads(each) for each in done.stdout.splitlines()], done.stderr.decode(), done.returncode)


CHAT = [*not_rows("say"), *wrong_rows("say"), *wrong_people("say"), *wrong_places()]
READ = [*not_rows("text"), *wrong_rows("text"), *wrong_people("text"), *wrong_zones()]
DATES = [*not_rows("text"), *wrong_rows("text"), *wrong_zones()]


def faults_of(ran: Ran, bad: Sequence[tuple[bytes, str]]) -> list[str]:
    """Bad lines that were not answered by their number and reason."""
    answers = [row["error"] for row in ran.rows if "error" in row]
    wanted = [(i + 1 + i // FEW, reason) for i, (_, reason) in enumerate(bad)]
    pairs = list(zip(answers, wanted, strict=True))
    return [f"{a!r}: {n} {why}" for a, (n, why) in pairs if not (a.startswith(f"line {n}: ") and why in a)]


def good_of(ran: Ran) -> list[Mapping[str, Any]]:
    return [row for row in ran.rows if "error" not in row]


def test_bad_lines_of_a_conversation_are_answered_and_change_nothing(tmp_path: Path) -> None:
    good = line(say="help", at=AT, **{"as": "you@example.org"})
    ran = run(tmp_path, "chat", "--jsonl", given=between(CHAT, good))
    assert ran.code == 0
    assert "Traceback" not in ran.errors
    assert not faults_of(ran, CHAT)
    assert {row["command"] for row in good_of(ran)} == {"Help"}
    with closing(Database(f"sqlite:///{tmp_path / 'focal.db'}")) as database, database.reading() as session:
        assert session.scalar(select(func.count(Event.id))) == len(good_of(ran)) == -(-len(CHAT) // FEW)


@pytest.mark.parametrize(
    ("words", "bad"),
    [pytest.param((), READ, id="whole"), pytest.param(("--dates",), DATES, id="dates", marks=pytest.mark.sweep)],
)
def test_bad_lines_to_understand_are_answered(words: tuple[str, ...], bad: Any, tmp_path: Path) -> None:
    good = line(text="move 12 to 17 May 2024", at=AT)
    ran = run(tmp_path, "understand", *words, "--jsonl", given=between(bad, good))
    assert ran.code == 0
    assert "Traceback" not in ran.errors
    assert not faults_of(ran, bad)
    assert len(good_of(ran)) == -(-len(bad) // FEW)
    assert all("2024-05-17" in json.dumps(row) for row in good_of(ran))


def test_odd_but_readable_lines_are_answered_like_any_other(tmp_path: Path) -> None:
    odd = [
        line(say="help\0", at=AT),
        line(say="\ud800help", at=AT),
        b"\xef\xbb\xbf" + line(say="help", at=AT),
        line(say="help", at="2024-05-14"),
        line(say="help", at=AT, lang=None, **{"as": None}),
        b"\n\r\n" + line(say="help", at=AT, colour="red") + b"\r",
        line(say="help", at=AT).strip(),
    ]
    ran = run(tmp_path, "chat", "--jsonl", given=b"\n".join(odd))
    assert ran.code == 0
    assert [row.get("command") for row in ran.rows] == ["Help"] * len(odd)
    assert [row.get("ignored") for row in ran.rows] == [None] * 5 + [["colour"], None]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (["say", "help", "--as", ""], "as is empty: give the e-mail or handle of"),
        (["say", "help", "--as", "x" * 300], "as is longer than"),
        (["say", "help", "--lang", "xx"], "lang is 'xx'"),
        (["say", "help", "--at", "yesterday"], "'yesterday' is no time"),
        (["say", "help", "--place", ""], "place is empty: give dm, or the name of a channel"),
        (["minutes", "--as", ""], "as is empty: give the e-mail or handle of"),
        (["say", "help", "--audience", "everybody"], "audience is 'everybody'"),
        (["chat", "--lang", "xx"], "lang is 'xx'"),
        (["chat", "--jsonl", "--as", "a\nb"], "as holds a character"),
        (["tick", "--at", "soon"], "'soon' is no time"),
        (["understand"], "say what to understand"),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_opened(given: list[str], reason: str, tmp_path: Path) -> None:
    known = {"FOCAL_DATABASE_URL": f"sqlite:///{tmp_path / 'focal.db'}"}
    ended = CliRunner().invoke(app, given, env=known)
    assert isinstance(ended.exception, InputFault)
    assert reason in str(ended.exception)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("given", [["minutes"], ["report"], ["release"], ["import", "actions", "x.csv"]])
def test_who_writes_or_brings_is_asked_for_by_the_name_of_the_option(given: list[str]) -> None:
    ended = CliRunner().invoke(app, given)
    assert ended.exit_code == 2
    assert "Missing option '--as'" in ended.stderr


def test_a_wrong_option_is_told_in_one_line(tmp_path: Path) -> None:
    ran = run(tmp_path, "say", "help", "--at", "yesterday")
    assert ran.code == 2
    assert ran.errors == "focal: 'yesterday' is no time; write for example 2024-05-14T10:00+02:00\n"


@pytest.mark.parametrize("words", ["", " \t ", "x" * 40_000, "\udcff\udcfe"], ids=["empty", "blank", "long", "broken"])
def test_words_that_say_nothing_get_a_sentence(words: str, focal: Focal, now: datetime) -> None:
    turn = asyncio.run(focal.exchange(to_message(words, "you@example.org", now, place="dm", lang="en"), now))
    assert turn.answered.understanding is not None
    assert len(turn.reply.split()) > 3
    with focal.database.reading() as session:
        assert session.scalar(select(func.count(Item.number))) == 0


def test_characters_that_no_database_keeps_are_left_out(each_filled: Database, now: datetime) -> None:
    url = each_filled.url.render_as_string(hide_password=False)
    focal = Focal(Settings(database_url=url), each_filled)
    words = "remind me tomorrow at 9 to ca\0ll B\udcffR"
    turn = asyncio.run(focal.exchange(to_message(words, "you@example.org", now, place="dm", lang="en"), now))
    assert "call BR" in turn.reply
    with each_filled.reading() as session:
        assert session.scalars(select(Item.text)).all() == ["call BR"]
