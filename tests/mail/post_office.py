"""A real SMTP server on the loopback, with a ledger of what it took over, that fails where it is told to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from bot.doors.mail.relay import Server

WORD = "a long word of the relay"


@dataclass
class PostOffice:
    """``faults``: for a recipient, what goes wrong, the first ``times`` times.

    ``rcpt:CODE text`` refuses the address, ``data:CODE text`` the content; ``cut`` loses the connection after it took
    the letter over, ``cut-before`` before, ``hang`` says nothing after it took it over. ``slow``: seconds that it
    takes for each letter.
    """

    faults: Mapping[str, str] = field(default_factory=dict)
    times: int = 1_000
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    sessions: list[Any] = field(default_factory=list)
    bounces_to: set[str] = field(default_factory=set)
    port: int = 0
    struck: int = 0
    slow: float = 0.0
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_RCPT(
        self, _server: Any, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        fault = self._fault(address, "rcpt:")
        if fault:
            return fault.removeprefix("rcpt:")
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        [recipient] = envelope.rcpt_tos
        fault = self._fault(recipient, "")
        if fault.startswith("data:"):
            return fault.removeprefix("data:")
        if fault != "cut-before":
            self._take(recipient, session, envelope)
        # As long as the relay takes to look at it.
        await asyncio.sleep(self.slow)
        if fault.startswith("cut"):
            server.transport.abort()
        if fault == "hang":
            await asyncio.Event().wait()
        return "250 2.0.0 taken over"

    def _take(self, recipient: str, session: Session, envelope: Envelope) -> None:
        content = envelope.content
        assert isinstance(content, bytes)
        self.taken.append((recipient, message_from_bytes(content, policy=default)))
        self.bounces_to.add(str(envelope.mail_from))
        if session not in self.sessions:
            self.sessions.append(session)
        self.more.set()
        self.more = asyncio.Event()

    def _fault(self, recipient: str, kind: str) -> str:
        fault = self.faults.get(recipient, "")
        if not fault.startswith(kind) or (not kind and fault.startswith("rcpt:")) or self.struck >= self.times:
            return ""
        self.struck += bool(fault)
        return fault

    def server(self, user: str = "", password: str = WORD) -> Server:
        return Server("127.0.0.1", self.port, "none", user, lambda: password)


def _known(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and data.password == WORD.encode()
    return AuthResult(success=right, handled=False)


@asynccontextmanager
async def open_office(office: PostOffice) -> AsyncIterator[PostOffice]:
    """Open as long as the block runs."""
    serving = list[SMTP]()

    def serve() -> SMTP:
        serving.append(
            SMTP(office, hostname="relay.example.org", authenticator=_known, auth_require_tls=False),
        )
        return serving[-1]

    listening = await asyncio.get_running_loop().create_server(serve, "127.0.0.1", 0)
    office.port = listening.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        listening.close()
        for each in serving:
            if each.transport is not None:
                each.transport.close()
        await listening.wait_closed()
