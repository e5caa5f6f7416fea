"""Talks: who says what, and what comes back, through the real hall on a real database."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.app import Focal, Turn
from bot.cli.talk_rows import to_row
from bot.cli.times import read_time
from bot.doors.terminal.said import to_said

DIALOGS = Path(__file__).parent / "dialogs"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def holds(found: Any, wanted: Any) -> bool:
    """Whether all that is wanted is in what was found; more may be there."""
    if isinstance(wanted, Mapping):
        return isinstance(found, Mapping) and all(holds(found.get(k), v) for k, v in wanted.items())
    if isinstance(wanted, list) and isinstance(found, list):
        return len(found) == len(wanted) and all(map(holds, found, wanted))
    return bool(found == wanted)


async def say(focal: Focal, words: str, turn: Mapping[str, Any], lang: str) -> Turn:
    at = read_time(turn["at"], "Europe/Zurich")
    place, audience = turn.get("place", "dm"), turn.get("audience")
    heard = turn.get("addressed", True)
    said = to_said(words, turn["as"], at, place=place, audience=audience, lang=lang, addressed=heard)
    return await focal.exchange(said, at)


def faults(turn: Turn, wanted: Mapping[str, Any], words: Mapping[str, Any]) -> list[str]:
    row = to_row(turn)
    reply = " ".join(row["reply"].translate(MARKS).replace("\u202f", " ").replace("\u00a0", " ").split())
    wrong = [f"no {text!r} in {reply!r}" for text in words.get("has", ()) if text not in reply]
    wrong += [f"{text!r} in {reply!r}" for text in words.get("hasnt", ()) if text in reply]
    if wanted.get("silent", False) and (turn.reply or turn.answered.said):
        wrong.append(f"answered {reply!r}")
    if (row["command"] or "") != wanted.get("command", row["command"] or ""):
        wrong.append(f"understood {row['command']} {row['fields']}: {reply!r}")
    elif not holds(row["fields"], wanted.get("fields", {})):
        wrong.append(f"fields {row['fields']}")
    return wrong


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_story_is_understood_and_answered_in(lang: str, focal: Focal) -> None:
    words = read(DIALOGS / lang / "story.toml")

    async def tell() -> list[str]:
        wrong = []
        for turn in read(DIALOGS / "story.toml")["turn"]:
            said = words[turn["id"]]
            answer = await say(focal, said["say"], turn, lang)
            wrong += [f"{turn['id']}: {fault}" for fault in faults(answer, turn, said)]
        return wrong

    wrong = asyncio.run(tell())
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("talk", "lang"), sorted((path.stem, path.parent.name) for path in DIALOGS.glob("*/*.toml")))
def test_the_talk_goes_as_written(talk: str, lang: str, focal: Focal) -> None:
    words = read(DIALOGS / lang / f"{talk}.toml")
    if talk == "story":
        assert set(words) == {turn["id"] for turn in read(DIALOGS / "story.toml")["turn"]}
        return

    async def tell() -> list[str]:
        wrong = []
        for turn in words["turn"]:
            answer = await say(focal, turn["say"], turn, turn.get("lang", lang))
            wrong += [f"{turn['say']}: {fault}" for fault in faults(answer, turn, turn)]
            told = "\n".join(answer.notices)
            wrong += [
                f"{turn['say']}: not told {text!r} but {told!r}" for text in turn.get("told", ()) if text not in told
            ]
        return wrong

    wrong = asyncio.run(tell())
    assert not wrong, "\n".join(wrong)
