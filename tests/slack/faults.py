"""Every way in which a call can go wrong, planned by a test for one method, one channel, a number of times."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web

from tests.slack.refusals import Json


class Fault(StrEnum):
    """What goes wrong; with ``acts`` the call is carried out first, and only its answer is lost."""

    RESET = "reset"  # the connection is cut
    HANG = "hang"  # no answer until the caller gives up
    SERVER_ERROR = "server_error"  # 5xx
    HTML = "html"  # a page where JSON belongs, with 200
    TRUNCATED = "truncated"  # half of the JSON
    EMPTY = "empty"  # 200 and nothing
    NO_TS = "no_ts"  # ok, without saying which message it is
    THROTTLED = "throttled"  # 429
    CODE = "code"  # ok: false with the code given
    REVOKED = "revoked"  # the token is revoked just before
    ARCHIVED = "archived"  # the channel is archived just before


@dataclass
class Plan:
    """One fault to come, for a method (or ``*``); ``after`` calls pass first, then ``times`` calls meet it."""

    kind: Fault
    method: str = "chat.postMessage"
    channel: str | None = None
    acts: bool = False
    times: int = 1
    after: int = 0
    error: str = "fatal_error"
    status: int = 500
    retry_after: str | None = "1"

    def meets(self, method: str, channel: str) -> bool:
        return self.times > 0 and self.method in (method, "*") and self.channel in (None, channel)


def broken(plan: Plan, answer: Json) -> web.StreamResponse:
    """The broken answer; ``answer`` is what would have been said."""
    whole = web.json_response(answer).text or ""
    match plan.kind:
        case Fault.SERVER_ERROR:
            return web.Response(status=plan.status, text="upstream connect error", content_type="text/plain")
        case Fault.HTML:
            return web.Response(text="<!DOCTYPE html><title>Slack</title>", content_type="text/html")
        case Fault.TRUNCATED:
            return web.Response(text=whole[: len(whole) // 2], content_type="application/json")
        case Fault.EMPTY:
            return web.Response(text="", content_type="application/json")
        case Fault.NO_TS:
            return web.json_response({name: answer[name] for name in answer if name not in ("ts", "message")})
        case Fault.THROTTLED:
            headers = {} if plan.retry_after is None else {"Retry-After": plan.retry_after}
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        case _:
            return web.json_response({"ok": False, "error": plan.error})
