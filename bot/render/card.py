"""A reply as an Adaptive Card of Teams, or several where one cannot hold it.

Nothing that anybody wrote is read for markup in a card: it can mention, link or format nothing. What does not fit is
counted in a last line, with a link to the whole where there is one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.render.blocks import asked, title
from bot.render.card_kit import (
    BUTTON,
    LOOK,
    SIZE,
    VERB,
    Element,
    button,
    carried,
    element,
    frame,
    line,
    opener,
    rich,
    rows,
    run,
    size,
)
from bot.render.cut import cut, length
from bot.render.direction import directed, marks
from bot.render.pieces import Piece, numbered, to_pieces
from bot.render.reference import from_value, to_value
from bot.words.speech import Speech
from handlers.answer import Button, Choice, Count, Line, Reply

FALLBACK, SUMMARY = 1_000, 250
MOST_BUTTONS = 20
# Teams refreshes a card by itself for no more people than these.
MOST_VIEWERS = 60
OPENS_FORM = "ShowForm"
BETWEEN = " · "


@dataclass(frozen=True)
class OwnView:
    """For whom a card is asked for anew when they see it, by their ids in the conversation, and the command that
    answers them: one that reads only. The first 60 are taken; others refresh it by hand. Without ids it is everybody,
    in a conversation of no more than 60."""

    users: tuple[str, ...]
    command: Mapping[str, Any]
    version: int | None = None


def card(
    reply: Reply,
    lang: str,
    zone: str,
    *,
    link: str | None = None,
    own: OwnView | None = None,
    file: str | None = None,
) -> Element:
    """One card, within what Teams takes; ``link`` leads to the whole answer, ``file`` to the file that comes with it.

    What is ``private`` is left out: it goes to the asker alone. Raises ``ValueError`` for a button whose command is
    too large to carry (see ``bot.render.reference``).
    """
    return cards(reply, lang, zone, most=1, link=link, own=own, file=file)[0]


def cards(
    reply: Reply,
    lang: str,
    zone: str,
    *,
    most: int,
    link: str | None = None,
    own: OwnView | None = None,
    file: str | None = None,
) -> list[Element]:
    """The reply in at most ``most`` cards, each a message of its own; what is pressed stands in the last."""
    speech = Speech(lang, zone)
    said = [*title(speech, reply), *to_pieces(speech, reply.parts)]
    top = [line(speech.text("example-mark"), isSubtle=True, size="small")] if reply.example else []
    ends = _ends(speech, reply, file)
    refreshed = _refresh(own)
    fallback = summary(reply, lang, zone, FALLBACK)
    # Beside the lines each card may have to hold all else, and the line that says what is left out.
    fixed = size(frame(lang, [*top, *ends, *_rest(speech, 10**9, link)], fallback)) + size(refreshed)
    shares = _shares(said, SIZE - fixed)
    left = sum(len(share) for share in shares[most:]) + len(reply.buttons[MOST_BUTTONS:])
    bodies = [[*top, *_body(share)] for share in shares[:most]]
    bodies[-1] += [*_rest(speech, left, link), *ends]
    return [{**frame(lang, body or [line("–")], fallback), **refreshed} for body in bodies]


def summary(reply: Reply, lang: str, zone: str, most: int = SUMMARY) -> str:
    """What a notification says of the message: its first lines, in plain text."""
    speech = Speech(lang, zone)
    mark = [speech.text("example-mark")] if reply.example else []
    said = [*title(speech, reply), *to_pieces(speech, reply.parts), *numbered(_labels(speech, reply.choices))]
    return cut(BETWEEN.join([*map(directed, mark), *(piece.unlisted for piece in said)]), most)


def from_data(data: Any) -> dict[str, Any]:
    """``command``, ``offer`` and ``version`` as the data of a pressed button say them; whatever else came in raises
    ``ValueError``, and what is said gives no right."""
    return from_value(carried(data))


def _body(share: Sequence[Piece]) -> list[Element]:
    return [element(piece, share[n - 1] if n else None) for n, piece in enumerate(share)]


def _shares(said: Sequence[Piece], room: int) -> list[list[Piece]]:
    """The lines as they are shared among cards that have ``room`` each; at least one card, be it empty."""
    shares: list[list[Piece]] = [[]]
    free = room
    for piece in said:
        needed = size(element(piece, None)) + 1
        if needed > free and shares[-1]:
            shares.append([])
            free = room
        shares[-1].append(piece)
        free -= needed
    return shares


def _ends(speech: Speech, reply: Reply, address: str | None) -> list[Element]:
    """What closes the last card: what is asked, what comes with it, and what can be pressed."""
    labels = _labels(speech, reply.choices)
    in_full = any(length(label) > BUTTON for label in labels)
    closing = [*asked(speech, reply.form, reply.parts), *(numbered(labels) if in_full else [])]
    shown = [f"{n}. {label}" if in_full else label for n, label in enumerate(labels, 1)]
    chosen = [
        button(label, to_value(choice.command, choice.offer, None))
        for label, choice in zip(shown, reply.choices, strict=True)
    ]
    pressed = [_button(speech, each) for each in reply.buttons[:MOST_BUTTONS]]
    # Choices stand one below another, since they are read as a list.
    return [*_body(_shares(closing, SIZE // 4)[0]), *_file(speech, reply, address), *rows(chosen, 1), *rows(pressed)]


def _file(speech: Speech, reply: Reply, address: str | None) -> list[Element]:
    """A file by its address, where a page gives it: Teams takes none from an app without asking each reader."""
    if reply.document is None:
        return []
    name = {"name": reply.document.name}
    if address is None:
        return [line(directed(speech.text("document-not-here", name)), isSubtle=True)]
    before, after = marks(said := speech.text("document-comes", name))
    return [rich(run(f"{before}{said}{after}", selectAction={"type": "Action.OpenUrl", "url": address}))]


def _button(speech: Speech, given: Button) -> Element:
    value = to_value(given.command, given.offer, given.version)
    opens = given.command is not None and given.command.get("command") == OPENS_FORM
    return (opener if opens else button)(speech.say(given.label), value)


def _labels(speech: Speech, choices: Sequence[Choice]) -> list[str]:
    return [speech.say(choice.label) for choice in choices]


def _rest(speech: Speech, count: int, link: str | None) -> list[Element]:
    if not count:
        return []
    said = speech.say(Line(key="rest-not-shown", facts={"count": Count(n=count)}))
    if link is None:
        return [line(said, isSubtle=True)]
    before, after = marks(said)
    leads = run(speech.text("rest-shown-elsewhere") + after, selectAction={"type": "Action.OpenUrl", "url": link})
    return [rich(run(f"{before}{said} ", isSubtle=True), leads)]


def _refresh(own: OwnView | None) -> Element:
    if own is None:
        return {}
    data = {VERB: to_value(own.command, None, own.version)}
    action = {"type": "Action.Execute", "verb": LOOK, "data": data}
    users = {"userIds": list(own.users[:MOST_VIEWERS])} if own.users else {}
    return {"refresh": {"action": action, **users}}
