"""What people typed in Slack, as Focal reads it."""

from __future__ import annotations

import pytest

from bot.doors.mentions import mentioned, with_names
from bot.doors.slack.words import plain_words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("<@UBOT> who leads accessibility?", "who leads accessibility?"),
        ("<@UBOT>, who?", "who?"),
        ("thanks <@UBOT>", "thanks"),
        ("see <https://example.org/a?b=1&amp;c=2>", "see https://example.org/a?b=1&c=2"),
        ("see <http://example.org|example.org>", "see example.org"),
        ("see <https://example.org/x|the list>", "see the list (https://example.org/x)"),
        ("ask <mailto:office@example.org|office@example.org>", "ask office@example.org"),
        ("in <#C123|coordination>", "in #coordination"),
        ("<!here> and <!subteam^S1|@desk>", "@here and @desk"),
        ("<!date^1715673600^{date}|14 May 2024> is the day", "14 May 2024 is the day"),
        ("BDT &amp; TSB &lt;both&gt; &amp;lt;", "BDT & TSB <both> &lt;"),
        ("*action:* BDT to _send_ the `list`", "action: BDT to send the list"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("إجراء: <@UBOT> يرسل", "إجراء:  يرسل"),
        (":wave: hello", "hello"),
        ("12 is done :white_check_mark: :tada:", "12 is done"),
        ("<@UBOT> my actions :pray::skin-tone-2:", "my actions"),
        ("call *BDT* :telephone_receiver: at 10:30:15", "call BDT at 10:30:15"),
        ("from 9 :30: on, as in a:b:c", "from 9 :30: on, as in a:b:c"),
        (":+1:", "\u263a"),
        ("<@UBOT> :+1: :100:", "\u263a"),
    ],
)
def test_markup_is_read_as_people_see_it(typed: str, read: str) -> None:
    assert plain_words(typed, "UBOT") == read


def test_people_who_are_mentioned_get_the_names_that_are_known() -> None:
    words = plain_words("<@UBOT> action: <@U1> to call <@U2|desk> and <@U3>", "UBOT")
    assert mentioned(words) == ["U1", "U2", "U3"]
    assert with_names(words, {"U1": "BDT Desk"}) == "action: BDT Desk to call @desk and @U3"


def test_nobody_can_type_a_mention_that_slack_did_not_make() -> None:
    words = plain_words("\ue000U1|x\ue001 &lt;@U2&gt;", "UBOT")
    assert (mentioned(words), words) == ([], "U1|x <@U2>")
