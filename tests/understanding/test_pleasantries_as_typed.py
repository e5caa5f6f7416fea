"""Thanks, greetings and leave-taking as people type them: answered in kind, and never a command."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from bot.understand.types import Asker, Talked
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from tests.understanding.test_sentences import known_names

SAID = tomllib.loads(Path(__file__).with_name("pleasantries.toml").read_text(encoding="utf-8"))
NOW = datetime(2024, 5, 14, 8, tzinfo=UTC)
# With an item spoken of, words of praise are near to what is said of it.
TALKED = (Talked(), Talked(item=3))


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_is_said_in_courtesy_is_answered_in_kind(lang: Lang) -> None:
    asker, names = Asker("someone@example.org", lang, "Europe/Zurich"), known_names()
    drafts = {
        (words, answer, talked.item): understand(words, asker, names, talked, NOW)
        for answer, each in SAID[lang].items()
        for words in each
        for talked in TALKED
    }
    assert len(drafts) >= 80
    assert {words: draft.reason for (words, answer, _), draft in drafts.items() if draft.reason != answer} == {}
    assert {draft.command for draft in drafts.values()} == {None}
