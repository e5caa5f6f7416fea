"""A reply as plain text: for terminals, logs of tests, and wherever nothing else can be shown.

There are no tables and no padding, so that lines of either direction read well.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.render.pieces import have_numbers
from bot.words.speech import Speech
from handlers.answer import Button, Form, Items, Line, Pairs, Part, Quote, Reply

IN_A_ROW = 3
BETWEEN = " · "


def plain(reply: Reply, lang: str, zone: str) -> str:
    """The whole reply in ``lang``; ``zone`` is the reader's. What stands apart is parted by an empty line."""
    return "\n\n".join(_blocks(reply, Speech(lang, zone)))


def _blocks(reply: Reply, speech: Speech) -> list[str]:
    blocks = [
        [speech.text("example-mark")] if reply.example else [],
        [speech.say(reply.title), *(line for part in reply.parts for line in _part(speech, part))],
        _asked(speech, reply.form, reply.parts),
        [speech.text("document-comes", {"name": reply.document.name})] if reply.document else [],
        _choices(speech, reply),
        _buttons(speech, reply.buttons, numbered=not reply.choices),
    ]
    shown = ["\n".join(lines) for lines in blocks if lines]
    return [*shown, *_private(speech, reply.private)]


def _part(speech: Speech, part: Part) -> list[str]:
    match part:
        case Line():
            return [speech.say(part)]
        case Pairs():
            return [speech.pair(label, value) for label, value in part.pairs]
        case Items():
            said = [speech.say(line) for line in part.lines]
            if part.numbered:
                return [f"{n}. {text}" for n, text in enumerate(said, 1)]
            return said if have_numbers(said) else [f"• {text}" for text in said]
        case Quote():
            return [speech.quote(part.words)]


def _asked(speech: Speech, form: Form | None, said: Sequence[Part]) -> list[str]:
    """What is amiss with a form that was sent, else the question for its first empty field if nothing is asked yet."""
    if form is None:
        return []
    if form.errors:
        amiss = [each.ask or each.label for each in form.fields if each.name in form.errors]
        return [speech.say(each) for each in (*form.errors.values(), *amiss[:1])]
    questions = [each.ask or each.label for each in form.fields if each.name not in form.filled]
    asked = any((each.ask or each.label) in said for each in form.fields)
    return [] if asked else [speech.say(each) for each in questions[:1]]


def _choices(speech: Speech, reply: Reply) -> list[str]:
    lines = [f"{n}. {speech.say(choice.label)}" for n, choice in enumerate(reply.choices, 1)]
    return [*lines, speech.text("choose-by-number")] if lines else []


def _buttons(speech: Speech, buttons: Sequence[Button], *, numbered: bool) -> list[str]:
    """A number can be typed for a button that carries its command, as long as no choices have the numbers."""
    numbers = iter(range(1, len(buttons) + 1))
    marks = (str(next(numbers)) if numbered and button.command else "–" for button in buttons)
    shown = [f"[{mark}] {speech.say(button.label)}" for mark, button in zip(marks, buttons, strict=True)]
    # Many buttons stand beside one another, a few below one another.
    rows = (shown[at : at + IN_A_ROW] for at in range(0, len(shown), IN_A_ROW))
    return [BETWEEN.join(row) for row in rows] if len(shown) > IN_A_ROW + 1 else shown


def _private(speech: Speech, private: Reply | None) -> list[str]:
    return [speech.text("only-for-you"), *_blocks(private, speech)] if private else []
