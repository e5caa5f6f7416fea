"""A fault of a text never costs the person the rest of the answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs

from bot.words.speech import Speech
from bot.words.texts import strict_texts
from handlers.answer import Line


@pytest.fixture(autouse=True)
def _as_in_production() -> Iterator[None]:
    with strict_texts(False):
        yield


def test_a_missing_text_is_logged_and_its_key_is_shown() -> None:
    with capture_logs() as logged:
        assert Speech("fr", "UTC").say(Line(key="no-such-key")) == "no-such-key"
    assert [(each["event"], each["lang"], each["key"]) for each in logged] == [("text_fault", "fr", "no-such-key")]


def test_a_missing_fact_is_logged_and_the_rest_is_said() -> None:
    with capture_logs() as logged:
        text = Speech("en", "UTC").say(Line(key="document-comes"))
    assert text.startswith("File: ")
    assert logged[0]["log_level"] == "error"
