"""How HTTP is read and what runs the loop: the quick parser and loop that uvicorn knows, with a limit that it lacks."""

from __future__ import annotations

from asyncio import AbstractEventLoop
from collections.abc import Callable
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

# Bytes of a request's first line and headers; the parser in C would go on for as long as somebody sends them.
LONGEST_HEAD = 64 * 1024
TOO_LONG = "The head of the request is too long."


class Bounded(HttpToolsProtocol):
    """One connection; a head that is longer than ``LONGEST_HEAD`` is answered with 400, and the connection closed."""

    _in_head = True
    _head = 0

    def data_received(self, data: bytes) -> None:
        self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response(TOO_LONG)

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_head, self._head = True, 0
        super().on_message_complete()


def to_config(web: Any, *, leaving: int | None = None, proxies: str = "") -> uvicorn.Config:
    """Serves a site; what is being answered at a stop may take ``leaving`` seconds more, as long as it likes where that
    is empty. ``proxies``: addresses and networks from which forwarded headers are believed."""
    return uvicorn.Config(
        web,
        http=Bounded,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=leaving,
        forwarded_allow_ips=proxies,
    )


def loop_factory() -> Callable[[], AbstractEventLoop] | None:
    """Makes the loop on which a serving process runs: uvloop, where there is one."""
    return uvicorn.Config("", log_config=None).get_loop_factory()
