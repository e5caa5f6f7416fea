"""The relay: one connection, kept, one letter at a time; what is certain of each letter, and what is in doubt."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from aiosmtplib import SMTP
from aiosmtplib.errors import SMTPException, SMTPRecipientRefused, SMTPResponseException, SMTPServerDisconnected

from bot.deliver.sender import Kind, Outcome
from bot.doors.mail.outcomes import refused_address, refused_content, refused_session


@dataclass(frozen=True)
class Patience:
    """How long a letter waits for its turn, for the addresses to be taken, and for the content to be; in seconds.

    Together less than a try may take, so that what is certain is never told as a doubt.
    """

    turn: float = 4.0
    envelope: float = 5.0
    content: float = 5.0


@dataclass(frozen=True)
class Server:
    """Where mail leaves. ``password`` reads it anew for each connection.

    ``called`` is what Focal calls itself there.
    """

    host: str
    port: int
    tls: Literal["starttls", "tls", "none"]
    user: str
    password: Callable[[], str]
    called: str = "localhost"


@dataclass(frozen=True)
class Letter:
    """A letter ready to go: who it comes back to, whom it is for, its bytes."""

    sender: str
    recipient: str
    content: bytes


class Relay:
    """Lets letters go, one after another, over a connection that stays open between them."""

    def __init__(self, server: Server, patience: Patience = Patience()) -> None:
        self._server, self._patience = server, patience
        self._connection: SMTP | None = None
        self._turn = asyncio.Lock()

    async def send(self, letter: Letter) -> Outcome:
        """Once. Until the content is begun nothing was sent; silence after it is doubt."""
        try:
            async with asyncio.timeout(self._patience.turn):
                await self._turn.acquire()
        except TimeoutError:
            return Outcome(Kind.LATER, wait=0.0, detail="the relay is busy")
        try:
            return await self._send(letter)
        finally:
            self._turn.release()

    async def enter(self) -> Outcome | None:
        """Opens the connection as for a letter, without one; what stands against it, if anything does."""
        try:
            async with asyncio.timeout(self._patience.envelope):
                await self._connected()
        except (SMTPException, OSError, TimeoutError) as fault:
            return self._broken_off(fault)
        return None

    def _broken_off(self, fault: Exception) -> Outcome:
        """No letter was taken: the connection is given up, and what went wrong tells what comes next."""
        self._drop()
        if isinstance(fault, SMTPResponseException):
            return refused_session(fault.code, fault.message)
        return Outcome(Kind.LATER, detail=type(fault).__name__)

    async def close(self) -> None:
        """Says goodbye, if there is anybody to say it to."""
        connection, self._connection = self._connection, None
        if connection is not None and connection.is_connected:
            try:
                await connection.quit()
            except (SMTPException, OSError, TimeoutError):
                connection.close()

    async def _send(self, letter: Letter) -> Outcome:
        try:
            async with asyncio.timeout(self._patience.envelope):
                connection = await self._addressed(letter)
        except SMTPRecipientRefused as fault:
            return refused_address(fault.code, fault.message)
        except (SMTPException, OSError, TimeoutError) as fault:
            return self._broken_off(fault)
        return await self._handed_over(connection, letter)

    async def _addressed(self, letter: Letter) -> SMTP:
        """A connection that has taken the two addresses. One that had gone to sleep is made anew."""
        connection = await self._connected()
        try:
            await connection.mail(letter.sender)
        except (SMTPServerDisconnected, OSError):
            self._drop()
            connection = await self._connected()
            await connection.mail(letter.sender)
        try:
            await connection.rcpt(letter.recipient)
        except SMTPRecipientRefused:
            await connection.rset()
            raise
        return connection

    async def _handed_over(self, connection: SMTP, letter: Letter) -> Outcome:
        try:
            async with asyncio.timeout(self._patience.content):
                await connection.data(letter.content)
        except SMTPResponseException as fault:
            # An answer that is none, or another yes than the one there is, says nothing sure of the letter.
            if fault.code < 400:
                self._drop()
                return Outcome(Kind.DOUBT, detail=f"{fault.code} {fault.message}")
            return refused_content(fault.code, fault.message)
        except BaseException as fault:
            # A stop of the process included: whoever comes next must not go on in the middle of a letter.
            self._drop()
            if not isinstance(fault, Exception):
                raise
            return Outcome(Kind.DOUBT, detail=type(fault).__name__)
        return Outcome(Kind.SENT)

    async def _connected(self) -> SMTP:
        if self._connection is not None and self._connection.is_connected:
            return self._connection
        server = self._server
        self._connection = SMTP(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password() if server.user else None,
            use_tls=server.tls == "tls",
            start_tls=server.tls == "starttls",
            local_hostname=server.called,
            timeout=self._patience.envelope,
        )
        await self._connection.connect()
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
