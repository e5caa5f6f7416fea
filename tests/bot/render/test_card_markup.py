"""Nothing that anybody wrote acts in the one text of a card that is read for Markdown, or is replaced in any."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from markdown_it import MarkdownIt

from bot.render.card_inert import to_heading, to_run

MARKS = ["*", "_", "`", "~~", "[a](http://x.example)", "![a](b)", "[a]: b", "<at>Ann</at>", "&lt;", "- ", "1. ", "2) "]
MORE = [
    "+ ",
    "# ",
    "> ",
    "\\",
    "---",
    "***",
    "===",
    "\n",
    "| ",
    " ",
    "a",
    "нет",
    "نص",
    "中",
    "<b>",
    "{{DATE(2024,SHORT)}}",
]
WRITTEN = st.lists(st.sampled_from([*MARKS, *MORE]), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("**bold** _it_ ~~no~~", "∗∗bold∗∗ ＿it＿ ∼∼no∼∼"),
        ("[our page](https://evil.example)", "[our page］(https://evil.example)"),
        ("<at>Everybody</at>", "‹at›Everybody‹/at›"),
        ("&lt;at&gt;", "＆lt;at＆gt;"),
        ("- a", "‐ a"),
        ("+ b", "‐ b"),
        ("1. c", "1․ c"),
        ("2) d", "2） d"),
        ("## big", "＃＃ big"),
        ("a\n===\n    b", "a === b"),
        ("\\*", "⧵∗"),
    ],
)
def test_marks_are_written_with_look_alikes(said: str, shown: str) -> None:
    assert to_heading(said) == shown


@pytest.mark.parametrize(
    "said",
    ["first_last@example.org", "10:00-11:30", "R&D", "[draft] list", "3.5 (a)", "قائمة", "https://example.org/a_b"],
)
def test_what_would_not_act_is_left_as_it_is(said: str) -> None:
    assert to_heading(said) == to_run(said) == said


def test_dates_that_a_client_would_put_in_are_read_as_they_are_written() -> None:
    assert to_run("{{DATE(2024-05-17T10:00Z, SHORT)}}") == "{\u2060{DATE(2024-05-17T10:00Z, SHORT)}}"
    assert to_run("{{ time(2024-05-17T10:00Z)}} {{x}}").startswith("{\u2060{ time(")
    assert to_run("{{x}}") == "{{x}}"


@given(WRITTEN)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_heading_is_read_as_plain_paragraphs(said: str) -> None:
    check_plain(said)


@pytest.mark.sweep
@given(WRITTEN)
@settings(max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_heading_is_read_as_plain_paragraphs(said: str) -> None:
    check_plain(said)


def check_plain(said: str) -> None:
    """A parser of Markdown finds paragraphs alone, with every letter of what was to be shown."""
    shown = to_heading(said)
    drawn = MarkdownIt("commonmark").enable(["strikethrough", "table"]).render(shown)
    assert set(re.findall(r"</?[^>]+>", drawn)) <= {"<p>", "</p>"}
    assert html.unescape(re.sub(r"</?p>", "", drawn)).split() == shown.split()
