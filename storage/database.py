"""Opens the database and hands out transactions.

SQLite serves one process, WAL with full synchronisation; every writing transaction begins IMMEDIATE behind one
process-wide lock, since a deferred one that reads and then writes loses updates silently or fails half-way.
PostgreSQL serves several processes. Rows with a version change only from the version that was read, on both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from functools import cache
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    OperationalError,
    PendingRollbackError,
    ProgrammingError,
    TimeoutError as PoolTimeout,
)
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from storage.clock import Clock
from storage.found import begin_finding
from storage.names import SHELF, Shelf, notice_changes
from storage.sqlite import check_references, reshaped, sqlite_engine
from storage.turns import Turns
from storage.unchanged import Unchanged

Result = TypeVar("Result")
# A large table is copied whole while another process that starts waits for it.
MIGRATING_SECONDS = 300.0
TRIES = 50
# PostgreSQL's codes of a serialization failure and of a deadlock.
RACE_LOST = frozenset({"40001", "40P01"})
# And of a key that is taken: where two made the same row, such as a place seen for the first time, in the same moment.
# Once more it is found; what is wrong itself stays so, and is given up after a few tries.
TAKEN, DEAR = "23505", TRIES // 3
# The same number in every process: only one of them migrates.
MIGRATION_LOCK = 7_201_102
# PostgreSQL would else show each statement of one reading the newest state.
ONE_STATE = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Database:
    """One open database. ``reading`` and ``writing`` give a session in a transaction of that kind."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._engine = sqlite_engine(url) if self.sqlite else create_engine(url, pool_pre_ping=True)
        self._reads = self._engine if self.sqlite else self._engine.execution_options(**ONE_STATE)
        self._writes = self._engine.execution_options(writes=True)
        self._clock, self._unchanged, self._turns = Clock(self.url), Unchanged(self.url), Turns()
        self._session, self._names = _session_of(), Shelf()

    @property
    def address(self) -> str:
        """Its URL without what opens it; a password may stand among the parameters too."""
        return self.url.set(query=dict.fromkeys(self.url.query, "***")).render_as_string()

    @property
    def engine(self) -> Engine:
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state and changes nothing; what it read may be looked at afterwards."""
        with self._begun(self._reads, autoflush=False) as session:
            begin_finding(session)
            yield session

    @contextmanager
    def writing(self, first: bool = False) -> Iterator[Session]:
        """A transaction that commits at the end, or leaves nothing behind where the block raises.

        On SQLite one is written at a time; ``first``: before all others of this process that wait.
        """
        taken = self._turns.taken(first) if self.sqlite else nullcontext()
        with taken, self._begun(self._writes, keep=True) as session, session.begin():
            yield session

    def _begun(self, engine: Engine, *, autoflush: bool = True, keep: bool = False) -> Session:
        told = {SHELF: self._names}
        return self._session(engine, autoflush=autoflush, expire_on_commit=not keep, info=told)

    def changing(self, change: Callable[[Session], Result], tries: int = TRIES) -> Result:
        """Runs a change in a writing transaction, again from the start where another process was quicker.

        ``change`` must read what it changes in the session that it is given, and do nothing outside it. After the
        last try the error is raised: ``StaleDataError``, or PostgreSQL's refusal as ``OperationalError`` or
        ``IntegrityError``.
        """

        def once() -> Result:
            with self.writing() as session:
                return change(session)

        return _again(once, tries)

    def reshaping(self, change: Callable[[Connection], Result]) -> Result:
        """Runs a change of tables, again from the start where PostgreSQL let those go first who work beside it.

        What is given up is undone whole. After the last try PostgreSQL's refusal is raised as ``OperationalError``.
        """

        def once() -> Result:
            with self.migrating() as connection:
                return change(connection)

        return _again(once, TRIES)

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction that may change tables; of several processes one works at a time.

        SQLite rebuilds a table by dropping it, so the references are not enforced meanwhile but checked at the end.
        """
        with self._turns.taken(), self._writes.execution_options(patience=MIGRATING_SECONDS).connect() as connection:
            raw = connection.connection
            if not self.sqlite:
                with connection.begin():
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
                    yield connection
                return
            with reshaped(raw), connection.begin():
                yield connection
                check_references(connection)

    def now(self) -> datetime:
        """The database's own clock, aware: it decides who may work, so that workers need not agree on time."""
        return self._clock.now()

    def mark(self) -> str:
        """Stays the same until somebody commits a change; empty where that can't be told. On SQLite nothing is waited
        for."""
        return self._unchanged.mark()

    def answers(self) -> bool:
        """Whether it can be read in this moment."""
        try:
            with self.reading() as session:
                session.execute(text("SELECT 1"))
        except (DBAPIError, PoolTimeout):
            return False
        return True

    def close(self) -> None:
        self._clock.close()
        self._unchanged.close()
        self._engine.dispose()


@cache
def _session_of() -> type[Session]:
    """A session holds its rows weakly, so that one look-up would read again what another read: this one keeps them."""

    class Keeping(Session):
        pass

    event.listen(Keeping, "loaded_as_persistent", _keep)
    event.listen(Keeping, "before_flush", notice_changes)
    return Keeping


def _keep(session: Session, row: object) -> None:
    session.info.setdefault("kept", []).append(row)


def is_trouble(error: Exception) -> bool:
    """Whether it tells of the database itself, or of a race that was lost, and so will pass; else something is wrong
    with the rows that were asked for, however often they are."""
    if isinstance(error, StaleDataError | PoolTimeout | PendingRollbackError):
        return True
    return isinstance(error, DBAPIError) and not isinstance(error, DataError | IntegrityError | ProgrammingError)


def _again(once: Callable[[], Result], tries: int) -> Result:
    left = tries
    while True:
        try:
            return once()
        except (StaleDataError, OperationalError, IntegrityError) as error:
            left -= DEAR if isinstance(error, IntegrityError) else 1
            if left < 1 or not _was_slower(error):
                raise


def _was_slower(error: Exception) -> bool:
    # A broken connection is an OperationalError too, but there the commit may have been done: never again then.
    code = getattr(getattr(error, "orig", None), "sqlstate", None)
    return isinstance(error, StaleDataError) or code in RACE_LOST or code == TAKEN
