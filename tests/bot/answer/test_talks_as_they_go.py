"""What people say in passing, put right, or tell without asking anything, in the words of a region.

The conversations are those of ``talks/LANG.toml`` beside this file, written and begun as those of ``answers``; of each
the last turn counts, and nothing is carried out by one that wants no command.
"""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.conversations import first_items, holds
from tests.bot.answer.test_answers_to_questions import hold, is_shown

HERE = Path(__file__).parent / "talks"
EACH = 20


def rows() -> Iterator[Any]:
    for path in sorted(HERE.glob("*.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]:
            name = f"{path.stem}-{' | '.join(row['turns'])}"
            slow = zlib.crc32(name.encode()) % EACH
            yield pytest.param(path.stem, row, id=name, marks=[pytest.mark.slow] if slow else [])


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return first_items(tmp_path_factory.mktemp("begun"))


@pytest.mark.parametrize(("lang", "wanted"), list(rows()))
def test_talk_is_taken_as_it_is_meant(lang: str, wanted: Mapping[str, Any], begun: Path, tmp_path: Path) -> None:
    last = hold(begun, tmp_path / "talk.db", lang, wanted["turns"])[-1]
    if wanted.get("shown"):
        assert is_shown(last, wanted), last
        return
    assert (last["command"] or "") == wanted["command"], last
    assert holds(wanted.get("fields", {}), last["fields"]), last
