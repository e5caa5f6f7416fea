"""The mailbox in which answers lie: read over IMAP, each letter marked once it is kept, none taken away.

People may read the same mailbox. Where the server allows marks of one's own, theirs stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from imaplib import IMAP4

from imap_tools import AND, MailBox, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError
from imap_tools.mailbox import BaseMailBox

from bot.doors.mail.inbound import LARGEST

MARK, SEEN = "FocalTaken", "\\Seen"
PATIENCE = 20.0
MOST = 50
FAULTS = (IMAP4.error, ImapToolsError, OSError)


@dataclass(frozen=True)
class Server:
    """Where mail to Focal lies. ``password`` reads it anew for each connection; without ``sealed`` no TLS, for a
    server on this machine alone."""

    host: str
    port: int
    user: str
    password: Callable[[], str]
    folder: str = "INBOX"
    sealed: bool = True


class Mailbox:
    """One connection for each round: nothing is lost where it breaks, for what is not marked is read again."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def enter(self) -> bool:
        """Opens the folder, and nothing in it; whether letters can be given a mark of Focal's own. Raises one of
        ``FAULTS``."""
        with self._opened() as (_, mark):
            return mark == MARK

    def unread(self, since: date) -> Sequence[tuple[str, bytes]]:
        """Up to ``MOST`` letters that are not marked yet and came since that day, oldest first, by their number in the
        folder. Raises one of ``FAULTS``."""
        with self._opened() as (box, mark):
            known = {"no_keyword": MARK} if mark == MARK else {"seen": False}
            waiting = AND(date_gte=since, **known)
            return [(number, raw) for number in box.uids(waiting)[:MOST] for raw in _begun(box, number)]

    def mark(self, numbers: Sequence[str]) -> None:
        """These are kept, and not read again. Raises one of ``FAULTS``."""
        if numbers:
            with self._opened() as (box, mark):
                # By hand: the library would also take away for good what people have marked as deleted.
                done, _ = box.client.uid("STORE", ",".join(numbers), "+FLAGS", f"({mark})")
                if done != "OK":
                    raise IMAP4.error(f"letters could not be marked: {done}")

    @contextmanager
    def _opened(self) -> Iterator[tuple[BaseMailBox, str]]:
        server = self._server
        made = MailBox if server.sealed else MailBoxUnencrypted
        box = made(server.host, server.port, timeout=PATIENCE)
        try:
            box.login(server.user, server.password(), initial_folder=server.folder)
            _, allowed = box.client.response("PERMANENTFLAGS")
            own = any(b"\\*" in each for each in allowed if isinstance(each, bytes))
            yield box, MARK if own else SEEN
        finally:
            # Whatever came between, a connection that broke included.
            for end in (box.logout, box.client.shutdown):
                with suppress(*FAULTS):
                    end()


def _begun(box: BaseMailBox, number: str) -> Iterator[bytes]:
    _, found = box.client.uid("FETCH", number, f"(BODY.PEEK[]<0.{LARGEST}>)")
    yield from (each[1] for each in found[:1] if isinstance(each, tuple) and isinstance(each[1], bytes))
