"""What people type in chat, short and colloquial: what comes of the last turn, and of talk nothing.

The conversations are those of ``chat/LANG.toml`` beside this file, written as those of ``answers``; what comes before
the last turn need not ask anything. ``nothing``: nothing is offered either.
"""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.conversations import holds
from tests.bot.answer.held import hold, is_shown
from tests.bot.answer.test_answers_to_questions import EACH

HERE = Path(__file__).parent / "chat"


def rows() -> Iterator[Any]:
    for path in sorted(HERE.glob("*.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]:
            name = f"{path.stem}-{' | '.join(row['turns'])}"
            slow = zlib.crc32(name.encode()) % EACH
            yield pytest.param(path.stem, row, id=name, marks=[pytest.mark.slow] if slow else [])


@pytest.mark.parametrize(("lang", "wanted"), list(rows()))
def test_what_is_said_in_chat_is_taken_as_it_is_meant(
    lang: str, wanted: Mapping[str, Any], recorded: Path, tmp_path: Path
) -> None:
    last = hold(recorded, tmp_path / "talk.db", lang, wanted["turns"])[-1]
    if wanted.get("shown"):
        assert is_shown(last, wanted), last
        return
    assert (last["command"] or "") == wanted["command"], last
    assert holds(wanted.get("fields", {}), last["fields"]), last
    assert not (wanted.get("nothing") and last["choices"]), last
