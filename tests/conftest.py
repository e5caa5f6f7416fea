"""What all tests stand on: real databases, a fixed moment."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from sqlalchemy.engine import URL
from structlog.processors import KeyValueRenderer, add_log_level, format_exc_info

from bot.app import Focal
from bot.settings import Settings
from bot.words.texts import strict_texts
from storage.database import Database
from tests import stores
from tests.figures import NAME, Scorecard, Tell, line_of
from tests.slow import is_left_whole, slow_among

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
# New objects before Python looks for cycles among them; the usual 700 make a quarter of the time of all tests.
MANY = 100_000


def pytest_configure(config: pytest.Config) -> None:
    gc.set_threshold(MANY, 50, 50)
    if not hasattr(config, "workerinput"):
        stores.begin_run()
        config.pluginmanager.register(Scorecard(config), "scorecard")


def pytest_sessionfinish() -> None:
    # Nor are all objects of a run searched before the process ends.
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        stores.end_run()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """To read the files of which no test is run takes as long as to run many others; nothing: others decide."""
    chosen = str(config.getoption("markexpr"))
    return (collection_path.suffix == ".py" and is_left_whole(collection_path, chosen)) or None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks those that wait for ``make test-slow`` before those that are marked are left out."""
    for item in slow_among(items):
        item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end, and need not be searched for cycles again and again."""
    gc.freeze()


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Tells the figures of a case."""
    return lambda case, **given: record_property(NAME, line_of(case, **given))


@pytest.fixture
def now() -> datetime:
    """Tuesday 14 May 2024, 10:00 in Geneva."""
    return NOW


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and no rows, made once and copied for each test."""
    return stores.sqlite_file(tmp_path_factory.mktemp("empty") / "focal.db", stores.make_tables)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[URL]:
    """A real PostgreSQL server, started when the first test needs it."""
    server = stores.postgres_url()
    yield server
    stores.leave(server)


@pytest.fixture
def database(empty_file: Path) -> Iterator[Database]:
    """All tables and no rows, on SQLite."""
    with stores.sqlite_copy(empty_file) as opened:
        yield opened


@pytest.fixture(params=["sqlite", "postgresql"])
def each_database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """All tables and no rows, on SQLite and then on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("database")
        return
    with stores.postgres_copy(request.getfixturevalue("postgres_server")) as opened:
        yield opened


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the default register, made once and copied for each test."""
    return stores.sqlite_file(tmp_path_factory.mktemp("filled") / "focal.db", stores.make_register)


@pytest.fixture
def filled(filled_file: Path) -> Iterator[Database]:
    """The default register, on SQLite: bodies, topics, chairs and meetings, no focal point."""
    with stores.sqlite_copy(filled_file) as opened:
        yield opened


@pytest.fixture(scope="session")
def staffed_file(filled_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the default register and the organisation of ``tests/dialogs``, made once."""
    copy = shutil.copy(filled_file, tmp_path_factory.mktemp("staffed") / "focal.db")
    return stores.sqlite_file(Path(copy), stores.import_organisation)


@pytest.fixture
def focal(staffed_file: Path) -> Iterator[Focal]:
    """A whole Focal over that organisation, with the terminal as its door; days and hours are given by the test."""
    with stores.sqlite_copy(staffed_file) as opened:
        yield Focal(Settings(database_url=str(opened.url)), opened, lambda: NOW)


@pytest.fixture(params=["sqlite", "postgresql"])
def each_filled(request: pytest.FixtureRequest) -> Iterator[Database]:
    """The default register, on SQLite and then on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("filled")
        return
    with stores.postgres_copy(request.getfixturevalue("postgres_server"), stores.FILLED) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _logs_are_whole() -> None:
    """What an earlier test set up as a process does, its least level among it, hides nothing from this one."""
    structlog.reset_defaults()
    # Else every fault that is logged is drawn with all local values, whole registers among them.
    structlog.configure(processors=[add_log_level, format_exc_info, KeyValueRenderer()])


@pytest.fixture(autouse=True)
def _texts_are_strict() -> Iterator[None]:
    """A text that is missing, or lacks a fact, fails the test that says it."""
    with strict_texts():
        yield
