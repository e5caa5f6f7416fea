"""Settings are kept by name; the register's counter never loses a count."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from storage.database import Database
from storage.settings import bump_register, get_setting, register_version, set_setting


def test_a_setting_is_kept_and_replaced(each_database: Database) -> None:
    with each_database.writing() as session:
        assert get_setting(session, "desk") is None
        set_setting(session, "desk", {"mail": "desk@example.org"})
        set_setting(session, "desk", {"mail": "other@example.org"})
    with each_database.reading() as session:
        assert get_setting(session, "desk") == {"mail": "other@example.org"}


def test_every_change_of_the_register_is_counted(each_database: Database) -> None:
    def bump(_turn: int) -> int:
        with each_database.writing() as session:
            return bump_register(session)

    with each_database.reading() as session:
        assert register_version(session) == 0
    with ThreadPoolExecutor(4) as pool:
        seen = list(pool.map(bump, range(20)))
    assert sorted(seen) == list(range(1, 21))
    with each_database.reading() as session:
        assert register_version(session) == 20
