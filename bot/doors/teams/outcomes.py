"""What comes of a call to Teams: one table from what it answers to what is done next."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Generic, TypeVar

import httpx

from bot.deliver.sender import Kind, Outcome
from bot.doors.payload import text
from bot.doors.teams.connector import NoToken
from bot.doors.waits import wait_of

# No byte of the request was written: DNS, refused, TLS, no free connection in time.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
LONGEST_CODE = 64
# By its status where the code below says nothing better. 412, 502 and 504 are Teams' own "it may have acted".
STATUSES: Mapping[int, Kind] = MappingProxyType(
    {
        400: Kind.DEFECT,
        401: Kind.LATER,
        403: Kind.ROUTE_GONE,
        404: Kind.ROUTE_GONE,
        405: Kind.DEFECT,
        412: Kind.DOUBT,
        413: Kind.DEFECT,
        415: Kind.DEFECT,
        429: Kind.LATER,
    }
)
CODES: Mapping[str, Kind] = MappingProxyType(
    {
        code: kind
        for kind, codes in (
            (Kind.PAUSED, "BotDisabledByAdmin BotNotRegistered"),
            (
                Kind.ROUTE_GONE,
                "ConversationBlockedByUser MessageWritesBlocked BotNotInConversationRoster ForbiddenOperationException"
                " ConversationNotFound ActivityNotFoundInConversation NotEnoughPermissions InvalidBotApiHost Forbidden"
                " BotInInvalidState UserNotFound MemberNotFoundInConversation",
            ),
            (Kind.DEFECT, "BadSyntax BadArgument MessageSizeTooBig InvalidContent"),
            (Kind.LATER, "Throttled Conflict"),
        )
        for code in codes.split()
    }
)
# Where the conversation may be known to another service: Teams serves it from elsewhere now.
MOVED = "ConversationNotFound"
Told = TypeVar("Told")


@dataclass(frozen=True)
class Heard(Generic[Told]):
    """``data`` where Teams said yes; else ``trouble``, with Teams' own ``code`` where it gave one."""

    data: Told | None = None
    trouble: Outcome | None = None
    code: str = ""


async def hear(call: Awaitable[Told]) -> Heard[Told]:
    """Waits for a call of the SDK. What is no clear answer may have acted."""
    try:
        return Heard(await call)
    except httpx.HTTPStatusError as error:
        return _refused(error.response)
    except (*NOT_SENT, NoToken) as fault:
        return Heard(trouble=Outcome(Kind.LATER, detail=type(fault).__name__))
    except Exception as fault:
        # An answer that cannot even be decoded included: it may have been sent.
        return Heard(trouble=Outcome(Kind.DOUBT, detail=type(fault).__name__))


def sent(heard: Heard[str]) -> Outcome:
    """The outcome of a call that shows something, whose answer is the id of what it shows."""
    if heard.trouble is not None:
        return heard.trouble
    return Outcome(Kind.SENT, external=heard.data) if heard.data else Outcome(Kind.DOUBT, detail="ok without id")


def _refused(response: httpx.Response) -> Heard[Any]:
    code = _code(response)
    return Heard(trouble=_outcome(response.status_code, code, response.headers), code=code)


def _code(response: httpx.Response) -> str:
    """Teams says it in one of several shapes."""
    try:
        found = response.json()
    except (ValueError, UnicodeDecodeError):
        return ""
    told = found if isinstance(found, Mapping) else {}
    return (text(told, "error", "code") or text(told, "subCode") or text(told, "code"))[:LONGEST_CODE]


def _outcome(status: int, code: str, headers: Mapping[str, str]) -> Outcome:
    detail = f"{status} {code}".strip()
    if status == 429:
        return Outcome(Kind.LATER, wait=wait_of(headers), detail=detail)
    if status >= 500 or status == 412:
        return Outcome(Kind.DOUBT, detail=detail)
    kind = CODES.get(code) or STATUSES.get(status, Kind.DOUBT)
    return Outcome(kind, wait=0.0 if kind is Kind.LATER else None, detail=detail)
