"""Every way in which a call can go wrong, planned by a test for one kind of call, one conversation, some times."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from aiohttp import web

from tests.teams.refusals import Json


class Fault(StrEnum):
    """What goes wrong; with ``acts`` the call is carried out first, and only its answer is lost."""

    RESET = "reset"  # the connection is cut
    HANG = "hang"  # no answer until the caller gives up
    STATUS = "status"  # the status and code of the plan: 412, 500, 502, 503, 504, 403 …
    THROTTLED = "throttled"  # 429
    HTML = "html"  # a gateway's page where JSON belongs, with 200
    TRUNCATED = "truncated"  # half of the JSON
    EMPTY = "empty"  # a good status and nothing
    NO_ID = "no_id"  # a good answer that doesn't say which message it is


ANSWERED = {Fault.HTML, Fault.TRUNCATED, Fault.EMPTY, Fault.NO_ID}  # these act, since they are broken successes


@dataclass
class Plan:
    """One fault to come, for a kind of call (or ``*``); ``after`` calls pass first, then ``times`` calls meet it."""

    kind: Fault
    what: str = "post"
    conversation: str | None = None
    acts: bool = False
    times: int = 1
    after: int = 0
    status: int = 502
    code: str = "ServiceError"
    retry_after: str | None = "1"

    def meets(self, what: str, conversation: str) -> bool:
        return self.times > 0 and self.what in (what, "*") and self.conversation in (None, conversation)

    @property
    def carried_out(self) -> bool:
        return self.acts or self.kind in ANSWERED


def broken(plan: Plan, answer: Json) -> web.StreamResponse:
    """The broken answer; ``answer`` is what would have been said."""
    whole = web.json_response(answer).text or ""
    match plan.kind:
        case Fault.HTML:
            return web.Response(text="<!DOCTYPE html><title>Gateway</title>", content_type="text/html")
        case Fault.TRUNCATED:
            return web.Response(text=whole[: len(whole) // 2], content_type="application/json")
        case Fault.EMPTY:
            return web.Response(status=201)
        case Fault.NO_ID:
            return web.json_response({}, status=201)
        case Fault.THROTTLED:
            headers = {} if plan.retry_after is None else {"Retry-After": plan.retry_after}
            return web.json_response(_envelope("Throttled"), status=429, headers=headers)
        case _:
            return web.json_response(_envelope(plan.code), status=plan.status)


def _envelope(code: str) -> Json:
    return {"error": {"code": code, "message": "As the test has planned."}}
