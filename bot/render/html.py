"""A reply as a part of a page.

Everything that anybody wrote is escaped, by a library and in one place. No script is needed: whatever can be pressed
is a link where it only shows something, else a button of a form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from bot.render.html_form import form_of
from bot.render.pieces import have_numbers
from bot.render.reference import is_small, to_value
from bot.words.foreign import BEGINS, ENDS, NAMED, left_open
from bot.words.speech import Speech
from bot.words.texts import RIGHT_TO_LEFT
from handlers.answer import Button, Choice, Items, Line, Pairs, Part, Quote, Reply

Link = Callable[[Mapping[str, Any]], str | None]
Lead = Callable[[Line], str | None]
NOTHING = Markup()
# Lines that open a part of a page in which other headings follow.
HEADINGS = frozenset({"home-meetings"})
# The begin of words of another language; nobody else writes these marks.
FOREIGN = re.compile(f"{BEGINS}([A-Za-z-]*){NAMED}")
# What stands between one sentence and another.
BETWEEN = re.compile(r"\.\s|。(?=.)", re.DOTALL)


def _nowhere(_command: Mapping[str, Any]) -> str | None:
    """No page shows it."""
    return None


def nowhere(_line: Line) -> str | None:
    """A line that leads nowhere."""
    return None


@dataclass(frozen=True)
class Frame:
    """Where a reply stands on its page. ``action`` takes what is pressed, ``sent`` what is filled in; ``hidden`` are
    the inputs that each form carries. ``link`` gives the page that shows a command, if there is one. ``level`` is that
    of the reply's own heading; 0 leaves the heading out. ``live``: its buttons can be pressed. ``file`` gives the
    address of a file by the command that makes it, ``lead`` that of what a line is about.
    """

    action: str
    sent: str
    hidden: Markup
    link: Link
    level: int = 2
    live: bool = True
    file: Link = _nowhere
    lead: Lead = nowhere


def html(reply: Reply, lang: str, zone: str, frame: Frame) -> Markup:
    """The whole reply; ``zone`` is the reader's."""
    speech = Speech(lang, zone, marked=True)
    return _join(
        [
            _mark(speech) if reply.example else NOTHING,
            _title(speech, reply, frame),
            _parts(speech, reply.parts, frame),
            file_of(reply, lang, zone, frame),
            form_of(Speech(lang, zone), reply.form, frame.sent, frame.hidden) if reply.form and frame.live else NOTHING,
            _pressed(speech, reply, frame) if frame.live else NOTHING,
            _private(reply.private, lang, zone, frame) if reply.private else NOTHING,
        ]
    )


def direction(lang: str) -> str:
    return "rtl" if lang in RIGHT_TO_LEFT else "ltr"


def parts(given: Sequence[Part], lang: str, zone: str, frame: Frame) -> Markup:
    """Some parts of a reply, without its title and buttons."""
    return _parts(Speech(lang, zone, marked=True), given, frame)


def buttons(reply: Reply, lang: str, zone: str, frame: Frame) -> Markup:
    """What can be pressed, without the words above it."""
    return _pressed(Speech(lang, zone), reply, frame)


def _mark(speech: Speech) -> Markup:
    return Markup('<p class="example">{}</p>').format(speech.text("example-mark"))


def _title(speech: Speech, reply: Reply, frame: Frame) -> Markup:
    said = speech.say(reply.title)
    if not frame.level:
        return NOTHING
    if not reply.parts:
        return Markup('<p class="said">{}</p>').format(spoken(said))
    return Markup("<h{0}>{1}</h{0}>").format(frame.level, spoken(said))


def _parts(speech: Speech, given: Sequence[Part], frame: Frame) -> Markup:
    following: Sequence[Part | None] = [*given[1:], None]
    return _join(_part(speech, part, after, frame) for part, after in zip(given, following, strict=False))


def _part(speech: Speech, part: Part, after: Part | None, frame: Frame) -> Markup:
    match part:
        case Line():
            said = speech.say(part)
            # A line that opens a list is its heading, unless it is a passage of text.
            opens = isinstance(after, Items | Pairs) and not _is_passage(_bare(said))
            if frame.level and (opens or part.key in HEADINGS):
                return Markup("<h{0}>{1}</h{0}>").format(min(6, frame.level + 1), _led(part, heading(said), frame))
            return Markup("<p>{}</p>").format(_led(part, said, frame))
        case Pairs():
            return Markup("<dl>{}</dl>").format(_join(_pair(speech, *pair) for pair in part.pairs))
        case Items():
            return _list([(speech.say(line), line) for line in part.lines], frame, numbered=part.numbered)
        case Quote():
            own = part.words.lang or speech.lang
            said = Markup('<blockquote lang="{}" dir="auto">{}</blockquote>')
            return said.format(own, Speech(speech.lang, speech.zone).fact(part.words))


def _is_passage(text: str) -> bool:
    """Whether it is several sentences, to the end."""
    return text.endswith((".", "。")) and BETWEEN.search(text) is not None


def heading(text: str) -> str:
    """Without the colon that leads to a list in running text."""
    return _bare(text).rstrip(":：").rstrip(" \u00a0\u202f") or text


def _bare(text: str) -> str:
    """Without the spaces and marks of direction behind it."""
    return text.rstrip(f"\u2069 \u00a0\u202f{ENDS}")


def spoken(said: str) -> Markup:
    """A text in which words of another language are told apart from the rest."""
    told = FOREIGN.sub(_opening, str(escape(said))).replace(ENDS, "</span>")
    return Markup(told + "</span>" * left_open(said))  # noqa: S704 - escaped above, but for the marks


def _opening(mark: re.Match[str]) -> str:
    return f'<span lang="{mark[1]}" dir="auto">'


def _led(line: Line, said: str, frame: Frame) -> Markup:
    """The words, which are a link where there is a page of what they are about."""
    address = frame.lead(line)
    return Markup('<a href="{}">{}</a>').format(address, spoken(said)) if address else spoken(said)


def _list(said: Sequence[tuple[str, Line]], frame: Frame, *, numbered: bool) -> Markup:
    listed = _join(Markup("<li>{}</li>").format(_led(line, text, frame)) for text, line in said)
    if numbered:
        return Markup("<ol>{}</ol>").format(listed)
    if have_numbers([text for text, _ in said]):
        return Markup('<ul class="own">{}</ul>').format(listed)
    return Markup("<ul>{}</ul>").format(listed)


def _pair(speech: Speech, label: Line, value: Line) -> Markup:
    return Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(
        spoken(speech.say(label)), spoken(speech.say(value)) or "–"
    )


def file_of(reply: Reply, lang: str, zone: str, frame: Frame) -> Markup:
    """A file that comes with a reply, to be fetched from its own address."""
    given = reply.document
    address = frame.file(given.again) if given and given.again else None
    if given is None:
        return NOTHING
    said = Speech(lang, zone).text("document-comes", {"name": given.name})
    if address is None:
        return Markup("<p>{}</p>").format(said)
    return Markup('<p><a class="button" href="{}" download>{}</a></p>').format(address, said)


def _pressed(speech: Speech, reply: Reply, frame: Frame) -> Markup:
    choices = [_choice(speech, each) for each in reply.choices]
    shown = [each for each in (_button(speech, button, frame) for button in reply.buttons) if each]
    if not choices and not shown:
        return NOTHING
    return Markup('<form class="press" method="post" action="{}">{}{}</form>').format(
        frame.action, frame.hidden, _join([*choices, *shown])
    )


def _choice(speech: Speech, choice: Choice) -> Markup:
    value = to_value(choice.command, choice.offer, None) if choice.offer or is_small(choice.command, None) else None
    return _press(speech.say(choice.label), value) if value else NOTHING


def _button(speech: Speech, button: Button, frame: Frame) -> Markup:
    address = frame.link(button.command) if button.command else None
    label = speech.say(button.label)
    if address:
        return Markup('<a class="button" href="{}">{}</a>').format(address, spoken(label))
    if button.offer is None and not (button.command and is_small(button.command, button.version)):
        return NOTHING
    return _press(label, to_value(button.command, button.offer, button.version))


def _press(label: str, value: str) -> Markup:
    return Markup('<button name="press" value="{}">{}</button>').format(value, spoken(label))


def _private(reply: Reply, lang: str, zone: str, frame: Frame) -> Markup:
    speech = Speech(lang, zone)
    said = Markup('<div class="private"><p class="note">{}</p>{}</div>')
    return said.format(speech.text("only-for-you"), html(reply, lang, zone, frame))


def _join(pieces: Iterable[Markup]) -> Markup:
    return NOTHING.join(escape(piece) for piece in pieces)
