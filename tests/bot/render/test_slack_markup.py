"""Nothing that anybody wrote acts in the one text that Slack reads for markup."""

from __future__ import annotations

import pytest

from bot.render.inert import to_mrkdwn


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("<!here> & <@U1>", "&lt;!here&gt; &amp; &lt;@U1&gt;"),
        ("<https://evil.example|our page>", "&lt;https://evil.example|our page&gt;"),
        ("<!date^1^{date}|x>", "&lt;!date^1^{date}|x&gt;"),
        ("*bold* _it_ ~no~", "∗bold∗ ＿it＿ ∼no∼"),
        ("`code` ```block```", "ˋcodeˋ ˋˋˋblockˋˋˋ"),
        ("go :thumbsup: :+1: :x:", "go ꞉thumbsup: ꞉+1: ꞉x:"),
        ("> said\n> again", "› said\n› again"),
        ("&lt;", "&amp;lt;"),
    ],
)
def test_markup_is_written_with_look_alikes(said: str, sent: str) -> None:
    assert to_mrkdwn(said) == sent


@pytest.mark.parametrize(
    "said",
    ["first_last@example.org", "10:00:30", "2*3*4", "a~b", "Responsible: BDT: TSB", "قائمة", "https://example.org/a_b"],
)
def test_what_would_not_act_is_left_as_it_is(said: str) -> None:
    assert to_mrkdwn(said) == said
