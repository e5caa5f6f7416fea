"""A letter that came in, read: an answer of a person, word of what could not be delivered, or what a machine wrote.

Nothing in it is believed: that it belongs to a message is known by that message's id, which only its reader has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from hashlib import sha256

from bot.doors.mail.letter import Addresses, key_of
from bot.doors.mail.quoted import own_words, words_of_page

LARGEST = 2_000_000
MOST_IDS = 50
ID = re.compile(r"<[^<>\s]{1,300}>")
# RFC 3834, and what was in use before it; Exchange marks what it answers by itself with the suppress header.
BY_MACHINES = ("x-autoreply", "x-autorespond", "x-auto-response-suppress", "list-id")
PRECEDENCES = frozenset({"bulk", "junk", "list", "auto_reply"})
POSTMEN = ("mailer-daemon", "postmaster")
FINAL = re.compile(r"\b5\.\d{1,3}\.\d{1,3}\b")


@dataclass(frozen=True)
class Ignored:
    """Nobody wrote it to be read."""

    why: str


@dataclass(frozen=True)
class Bounce:
    """A message did not arrive, for good. ``key`` is the message's, ``status`` as in RFC 3463."""

    key: str
    status: str


@dataclass(frozen=True)
class Answered:
    """Somebody wrote. ``event`` tells this letter from all others; ``keys`` are of messages of ours that it answers,
    the nearest first; ``sender`` is the address that it names as its own; ``text`` the words, without those quoted."""

    event: str
    keys: tuple[str, ...]
    sender: str
    text: str


Arrived = Ignored | Bounce | Answered


def read_letter(raw: bytes, addresses: Addresses) -> Arrived:
    """Raises nothing, whatever the bytes are."""
    if len(raw) > LARGEST:
        return Ignored("too large")
    try:
        letter = message_from_bytes(raw, policy=policy.default)
        return _read(letter, raw, addresses)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        # The parser of headers gives up on some that no mail program writes.
        return Ignored(f"unreadable: {type(fault).__name__}")


def _read(letter: EmailMessage, raw: bytes, addresses: Addresses) -> Arrived:
    bounce = _bounce(letter, addresses)
    if bounce is not None:
        return bounce
    why = _by_machine(letter, addresses)
    if why:
        return Ignored(why)
    sender = _sender(letter)
    text = _text(letter, addresses.sender)
    if not sender or not text:
        return Ignored("nothing said")
    named = str(letter.get("Message-ID", "")).strip().encode() or raw
    return Answered(f"letter/{sha256(named).hexdigest()}", tuple(_keys(letter, addresses)), sender, text)


def _bounce(letter: EmailMessage, addresses: Addresses) -> Arrived | None:
    if letter.get_content_type() == "multipart/report":
        return _reported(letter, addresses)
    if not any(name in _sender(letter).partition("@")[0] for name in POSTMEN):
        return None
    text = _plain(letter)
    status = FINAL.search(text)
    key = next(_ours(ID.findall(text), addresses), None) or next(_keys(letter, addresses), None)
    return Bounce(key, status.group()) if key and status else Ignored("word of a postmaster")


def _reported(letter: EmailMessage, addresses: Addresses) -> Arrived:
    """A report in the form of RFC 3464. A delay is none yet, and that somebody read it is nothing to know."""
    told = [field for part in letter.walk() for field in _fields(part)]
    failed = [field for field in told if str(field.get("Action", "")).strip().casefold() == "failed"]
    status = str(failed[0].get("Status", "")).strip() if failed else ""
    ids = [str(part.get("Message-ID", "")) for part in _returned(letter)]
    key = next(_ours(ids, addresses), None) or next(_keys(letter, addresses), None)
    if key is None or not status.startswith("5"):
        return Ignored("report of no failure of ours")
    return Bounce(key, status[:16])


def _fields(part: Message) -> Iterator[Message]:
    if part.get_content_type() == "message/delivery-status" and part.is_multipart():
        yield from (each for each in part.get_payload() if isinstance(each, Message))


def _returned(letter: Message) -> Iterator[Message]:
    """The message that came back: whole, or its headers alone."""
    for part in letter.walk():
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            yield from (each for each in part.get_payload() if isinstance(each, Message))
        elif part.get_content_type() == "text/rfc822-headers" and isinstance(part, EmailMessage):
            yield message_from_bytes(str(part.get_content()).encode(), policy=policy.default)


def _by_machine(letter: EmailMessage, addresses: Addresses) -> str:
    said = str(letter.get("Auto-Submitted", "no")).partition(";")[0].strip().casefold()
    if said != "no":
        return "sent by itself"
    if any(letter.get(name) for name in BY_MACHINES):
        return "marked as sent by a machine"
    if str(letter.get("Precedence", "")).strip().casefold() in PRECEDENCES:
        return "to many"
    if str(letter.get("Return-Path", "x")).strip() == "<>":
        return "to be answered by nobody"
    return "from Focal itself" if _sender(letter).casefold() == addresses.sender.casefold() else ""


def _sender(letter: EmailMessage) -> str:
    header = letter.get("From")
    written = list(getattr(header, "addresses", []))
    return str(written[0].addr_spec) if len(written) == 1 else ""


def _keys(letter: EmailMessage, addresses: Addresses) -> Iterator[str]:
    """Messages of ours that it answers: what it says it answers, then the conversation from its end."""
    references = ID.findall(str(letter.get("References", "")))[-MOST_IDS:]
    yield from _ours([*ID.findall(str(letter.get("In-Reply-To", ""))), *reversed(references)], addresses)


def _ours(ids: list[str], addresses: Addresses) -> Iterator[str]:
    found = (key_of(each, addresses.domain) for each in ids)
    yield from dict.fromkeys(key for key in found if key)


def _text(letter: EmailMessage, ours: str) -> str:
    return own_words(_plain(letter), ours)


def _plain(letter: EmailMessage) -> str:
    part = letter.get_body(("plain", "html"))
    if part is None:
        return ""
    text = str(part.get_content())
    return words_of_page(text) if part.get_content_type() == "text/html" else text
