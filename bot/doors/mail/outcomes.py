"""What comes of a mail: one table from what the relay answers, and when, to what is done next."""

from __future__ import annotations

import re

from bot.deliver.sender import Kind, Outcome

# A relay that defers one address is asked again after so many seconds.
DEFERRED = 300.0
# A relay that refuses by its rules may be set right: it is asked again much later.
REFUSED = 1800.0
LONGEST = 120
ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
# RFC 3463: the subject 1 is about the address, 7 about security and policy; of the mailbox (2), a full one may be
# emptied. The system (3), the network (4), the protocol (5) and the content (6) are about the letter or the day:
# another letter may be taken.
OF_ADDRESS, OF_POLICY = 1, 7
FULL = "5.2.2"
# Of the address those about the sender's own; of the mailbox that it is shut. The last is how Exchange names a
# recipient that it does not know.
OF_SENDER, SHUT, UNKNOWN = ("5.1.7", "5.1.8"), "5.2.1", "5.4.1"
# How relays that give no such code say that nobody is there: the codes of SMTP alone don't tell that from their rules.
NOBODY = re.compile(
    r"\b(user|recipient|mailbox|address|account) (is |was )?(unknown|not found|disabled|invalid)\b"
    r"|\b(unknown|invalid) (user|recipient|mailbox|address|account)\b"
    r"|\bno such (user|recipient|mailbox|address|account|person)\b|\b(does not|doesn't) exist\b",
    re.IGNORECASE,
)


def refused_address(code: int, text: str) -> Outcome:
    """The relay did not take the recipient, before any content was sent."""
    detail, status = _detail(code, text), _status(text)
    if code < 500 or status == FULL:
        return Outcome(Kind.LATER, wait=DEFERRED, detail=detail)
    if _subject(status) == OF_POLICY:
        return Outcome(Kind.LATER, wait=REFUSED, detail=detail)
    return Outcome(Kind.ROUTE_GONE if closes_address(status, text) else Kind.REFUSED, detail=detail)


def refused_content(code: int, text: str) -> Outcome:
    """The relay answered to the content with a refusal: it has not taken it over."""
    detail, status = _detail(code, text), _status(text)
    if code < 500 or status == FULL:
        return Outcome(Kind.LATER, wait=DEFERRED, detail=detail)
    return Outcome(Kind.ROUTE_GONE if closes_address(status) else Kind.DEFECT, detail=detail)


def closes_address(status: str, said: str = "") -> bool:
    """Whether a refusal tells that nothing will arrive at the address (RFC 3463); ``said`` are the words beside it,
    which tell where the code does not."""
    if status in ("", "5.0.0"):
        status = _status(said) or status
    if status in ("", "5.0.0"):
        return NOBODY.search(said) is not None
    if not status.startswith("5") or status in OF_SENDER:
        return False
    return _subject(status) == OF_ADDRESS or status in (SHUT, UNKNOWN)


def refused_session(code: int, text: str) -> Outcome:
    """The relay does not talk to Focal at all: not in the recipient's power."""
    kind = Kind.PAUSED if code in (530, 534, 535) else Kind.LATER
    return Outcome(kind, detail=_detail(code, text))


def _status(text: str) -> str:
    found = ENHANCED.search(text)
    return found.group() if found else ""


def _subject(status: str) -> int | None:
    return int(status.split(".")[1]) if status else None


def _detail(code: int, text: str) -> str:
    return f"{code} {' '.join(text.split())}"[:LONGEST]
