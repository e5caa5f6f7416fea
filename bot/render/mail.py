"""A reply as a letter: subject, plain text and HTML in the reader's language. Its subject tells nothing of any item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.render.pieces import have_numbers
from bot.render.plain import plain
from bot.words.speech import Speech
from bot.words.texts import LANGS, RIGHT_TO_LEFT
from handlers.answer import Code, ItemRow, Items, Line, Pairs, Part, Quote, Reply, Row
from handlers.commands.fields import CLOSED

# Reminders say how many they are; everything else is a message from Focal.
SUBJECTS: Mapping[str, str] = MappingProxyType({"notices": "mail-subject", "notices-late": "mail-subject"})
# A list whose lines bear numbers of their own.
UNMARKED = "list-style: none; padding: 0"
STYLE = "font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em; margin: 1em auto; padding: 0 1em"


@dataclass(frozen=True)
class Rendered:
    """What a letter says, in each of its forms."""

    subject: str
    plain: str
    html: str


def to_mail(reply: Reply, lang: str, zone: str, link: str = "", repeat: bool = False) -> Rendered:
    """``link`` leads to the page on which the reader can act; ``repeat`` says that it may have come before.

    Buttons are left out: what they would do is done on that page.
    """
    speech = Speech(lang, zone)
    # Only what asks for something has a page on which it is answered.
    link = link if reply.title.key in SUBJECTS else ""
    said = reply.model_copy(update={"buttons": (), "choices": (), "private": None})
    before = [speech.text("repeat-mark")] if repeat else []
    after = [speech.text(_leads("mail-link", reply), {"link": link})] if link else []
    after.append(speech.text("mail-answers"))
    text = "\n\n".join((*before, plain(said, lang, zone), *after))
    return Rendered(_subject(speech, reply), text + "\n", _html(speech, said, before, after, link))


def _subject(speech: Speech, reply: Reply) -> str:
    key = SUBJECTS.get(reply.title.key)
    if key is None:
        return speech.text("mail-subject-other")
    # The number alone: who sees the subject on a locked screen learns nothing of what is asked.
    return speech.say(Line(key=key, facts={"count": reply.title.facts["count"]}))


def _leads(key: str, reply: Reply) -> str:
    """What the page is for: of a meeting, and of what is over, nothing is answered there."""
    return key if any(map(_is_open, reply.answer.rows)) else f"{key}-language"


def _is_open(row: ItemRow | Row) -> bool:
    return row.status not in CLOSED if isinstance(row, ItemRow) else row.kind == "item"


def _html(speech: Speech, reply: Reply, before: Sequence[str], after: Sequence[str], link: str) -> str:
    lang = speech.lang if speech.lang in LANGS else "en"
    told = {"lang": lang, "dir": "rtl" if lang in RIGHT_TO_LEFT else "ltr"}
    page = Element("html", told)
    head = SubElement(page, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "title").text = _subject(speech, reply)
    # Mailboxes in a browser take what stands within the body alone, and put it into a page of their own.
    body = SubElement(SubElement(page, "body"), "div", {**told, "style": STYLE})
    for text in (*before, *([speech.text("example-mark")] if reply.example else [])):
        SubElement(body, "p").text = text
    body.append(_title(speech, reply.title))
    for part in reply.parts:
        body.extend(_part(speech, part))
    if link:
        SubElement(SubElement(body, "p"), "a", {"href": link}).text = speech.text(_leads("mail-open", reply))
    SubElement(body, "p", {"style": "color: #555555; font-size: 0.9em"}).text = after[-1]
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


def _title(speech: Speech, line: Line) -> Element:
    """The words above all; the address that they give, if they do, can be followed."""
    title, address = Element("h1", {"style": "font-size: 1.2em"}), line.facts.get("link")
    said = speech.say(line)
    if not isinstance(address, Code) or not address.value.startswith(("https:", "http:")):
        title.text = said
        return title
    title.text, _, behind = said.partition(address.value)
    link = SubElement(title, "a", {"href": address.value})
    link.text, link.tail = address.value, behind
    return title


def _part(speech: Speech, part: Part) -> Iterator[Element]:
    match part:
        case Line():
            yield _said("p", speech.say(part))
        case Pairs():
            yield from (_said("p", speech.pair(*pair)) for pair in part.pairs)
        case Items():
            said = [speech.say(line) for line in part.lines]
            own = not part.numbered and have_numbers(said)
            items = Element("ol" if part.numbered else "ul", {"style": UNMARKED} if own else {})
            items.extend(_said("li", text) for text in said)
            yield items
        case Quote():
            yield _said("blockquote", speech.quote(part.words))


def _said(tag: str, text: str) -> Element:
    element = Element(tag)
    element.text = text
    return element
