"""What comes of a mail: one table from what the relay answers, and when, to what is done next."""

from __future__ import annotations

import re

from bot.deliver.sender import Kind, Outcome

# A relay that defers one address is asked again after so many seconds.
DEFERRED = 300.0
# A relay that refuses by its rules may be set right: it is asked again much later.
REFUSED = 1800.0
LONGEST = 120
ENHANCED = re.compile(r"\b([245])\.(\d{1,3})\.\d{1,3}\b")
# RFC 3463: the subject 1 is about the address, 7 about security and policy; of the mailbox (2), only a full one may
# be emptied. The system (3) and the content (6) are about the letter: another may be taken.
OF_ADDRESS, OF_MAILBOX, OF_SYSTEM, OF_CONTENT, OF_POLICY = 1, 2, 3, 6, 7
FULL, TOO_LONG = "5.2.2", "5.2.3"


def refused_address(code: int, text: str) -> Outcome:
    """The relay did not take the recipient, before any content was sent."""
    detail = _detail(code, text)
    if code < 500 or FULL in text:
        return Outcome(Kind.LATER, wait=DEFERRED, detail=detail)
    if _subject(text) == OF_POLICY:
        return Outcome(Kind.LATER, wait=REFUSED, detail=detail)
    return Outcome(Kind.ROUTE_GONE, detail=detail)


def refused_content(code: int, text: str) -> Outcome:
    """The relay answered to the content with a refusal: it has not taken it over."""
    detail = _detail(code, text)
    if code < 500 or FULL in text:
        return Outcome(Kind.LATER, wait=DEFERRED, detail=detail)
    return Outcome(Kind.ROUTE_GONE if _subject(text) == OF_ADDRESS else Kind.DEFECT, detail=detail)


def closes_address(status: str) -> bool:
    """Whether what came back tells that nothing will arrive at the address (RFC 3463)."""
    if not status.startswith("5") or status in (FULL, TOO_LONG):
        return False
    return _subject(status) not in (OF_SYSTEM, OF_CONTENT, OF_POLICY)


def refused_session(code: int, text: str) -> Outcome:
    """The relay does not talk to Focal at all: not in the recipient's power."""
    kind = Kind.PAUSED if code in (530, 534, 535) else Kind.LATER
    return Outcome(kind, detail=_detail(code, text))


def _subject(text: str) -> int | None:
    found = ENHANCED.search(text)
    return int(found.group(2)) if found else None


def _detail(code: int, text: str) -> str:
    return f"{code} {' '.join(text.split())}"[:LONGEST]
