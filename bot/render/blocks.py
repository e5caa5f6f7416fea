"""A reply as a message of Slack.

Words stand in plain and rich text alone, which Slack does not read for markup: nothing that anybody wrote can mention,
link or format there. What does not fit is counted in a last line, with a link to the whole where there is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bot.render.cut import cut, length
from bot.render.direction import directed, marks
from bot.render.inert import to_mrkdwn
from bot.render.kit import BLOCKS, BUTTON, Block, button, context, rich, rows, run, section
from bot.render.pieces import Piece, lines, numbered, pack, to_pieces
from bot.render.reference import to_value
from bot.words.speech import Speech
from handlers.answer import Button, Choice, Count, Form, Line, Pairs, Part, Reply

# Slack refuses a message whose blocks hold more; where it begins to is not documented.
ROOM = 12_000
FALLBACK = 4_000
MOST_BUTTONS = 40
# What else to post a message with, so that its fallback text is left as it stands too.
AS_IT_STANDS: Mapping[str, Any] = MappingProxyType(
    {"mrkdwn": False, "parse": "none", "link_names": False, "unfurl_links": False, "unfurl_media": False}
)


def message(reply: Reply, lang: str, zone: str, link: str | None = None) -> Block:
    """``text`` for notifications and screen readers, and ``blocks``; ``link`` leads to the whole answer.

    What is ``private`` is left out: it goes to the asker alone. Raises ``ValueError`` for a button whose command is
    too large to carry (see ``bot.render.reference``).
    """
    speech = Speech(lang, zone)
    mark = speech.text("example-mark") if reply.example else ""
    said = [*title(speech, reply), *to_pieces(speech, reply.parts)]
    closing = [*asked(speech, reply.form, reply.parts), *lines(_document(speech, reply))]
    labels = [speech.say(choice.label) for choice in reply.choices]
    return {
        "text": _fallback(mark, [*said, *closing, *numbered(labels)]),
        "blocks": _blocks(speech, reply, mark, said, [*closing, *_in_full(labels)], link),
    }


def title(speech: Speech, reply: Reply) -> list[Piece]:
    """The title, bold where more follows it."""
    said = lines([speech.say(reply.title)])
    return [Piece("title", piece.text) for piece in said] if reply.parts else said


def asked(speech: Speech, form: Form | None, said: Sequence[Part]) -> list[Piece]:
    """What is amiss with a form that was sent, else the question for its first empty field if nothing is asked yet."""
    if form is None:
        return []
    if form.errors:
        labels = {field.name: field.label for field in form.fields}
        pairs = [(labels.get(name), fault) for name, fault in form.errors.items()]
        return to_pieces(speech, [Pairs(pairs=((label, fault),)) if label else fault for label, fault in pairs])
    questions = [field.ask or field.label for field in form.fields]
    empty = [field.ask or field.label for field in form.fields if field.name not in form.filled]
    return [] if any(each in said for each in questions) else to_pieces(speech, empty[:1])


def buttons(speech: Speech, given: Sequence[Button], first: int = 1) -> list[Block]:
    """Buttons with what they carry, numbered from ``first`` on."""
    return [
        button(speech.say(each.label), to_value(each.command, each.offer, each.version), number)
        for number, each in enumerate(given, first)
    ]


def rest(speech: Speech, count: int, link: str | None = None) -> list[Block]:
    """The line that says how much is not shown, if anything is."""
    if not count:
        return []
    said = speech.say(Line(key="rest-not-shown", facts={"count": Count(n=count)}))
    before, after = marks(said)
    if link is None:
        return [rich([section([run(before + said + after)])])]
    leads = {"type": "link", "url": link, "text": speech.text("rest-shown-elsewhere") + after}
    return [rich([section([run(f"{before}{said} "), leads])])]


def _blocks(
    speech: Speech, reply: Reply, mark: str, said: Sequence[Piece], closing: Sequence[Piece], link: str | None
) -> list[Block]:
    tail, _ = pack(closing, BLOCKS // 5, ROOM // 2)
    chosen = _choices(speech, reply.choices)
    pressed = buttons(speech, reply.buttons[:MOST_BUTTONS], first=len(chosen) + 1)
    top = [context(mark)] if mark else []
    ends = [*tail, *rows(chosen), *rows(pressed)]
    room = ROOM - min(ROOM // 2, sum(piece.size for piece in closing))
    body, shown = pack(said, BLOCKS - len(top) - len(ends) - 1, room)
    left = len(said) - shown + len(reply.buttons[MOST_BUTTONS:])
    return [*top, *body, *rest(speech, left, link), *ends]


def _choices(speech: Speech, choices: Sequence[Choice]) -> list[Block]:
    """A button for each choice; with its number where the labels are too long for buttons and stand in a list."""
    labels = [speech.say(choice.label) for choice in choices]
    numbered_too = bool(_in_full(labels))
    shown = [f"{n}. {label}" if numbered_too else label for n, label in enumerate(labels, 1)]
    values = [to_value(choice.command, choice.offer, None) for choice in choices]
    return [button(label, value, n) for n, (label, value) in enumerate(zip(shown, values, strict=True), 1)]


def _in_full(labels: Sequence[str]) -> list[Piece]:
    return numbered(labels) if any(length(label) > BUTTON for label in labels) else []


def _document(speech: Speech, reply: Reply) -> list[str]:
    return [speech.text("document-comes", {"name": reply.document.name})] if reply.document else []


def _fallback(mark: str, said: Sequence[Piece]) -> str:
    texts = [directed(mark), *(piece.said for piece in said)]
    # Slack refuses a message without a text.
    return to_mrkdwn(cut("\n".join(text for text in texts if text), FALLBACK)) or "–"
