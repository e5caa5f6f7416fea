"""Workspaces come, go and come back; an install that was begun is finished once, in time."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from storage.database import Database
from storage.installations import (
    add_state,
    find_installation,
    list_installations,
    put_installation,
    remove_installation,
    take_state,
)
from storage.routes import pause_installation
from storage.tables.places import InstallState

SOON = timedelta(minutes=10)


def test_a_workspace_that_comes_back_is_active_again(each_database: Database) -> None:
    with each_database.writing() as session:
        put_installation(session, "slack", "T1", "Coordination", b"sealed")
        pause_installation(session, "slack", "T1")
    with each_database.writing() as session:
        put_installation(session, "slack", "T1", "Coordination", b"sealed anew")
    with each_database.reading() as session:
        [row] = list_installations(session, "slack")
        assert (row.state, row.allowed, row.tokens) == ("active", True, b"sealed anew")
        assert list_installations(session, "teams") == []


def test_a_workspace_that_throws_focal_out_leaves_no_token_behind(each_database: Database) -> None:
    with each_database.writing() as session:
        put_installation(session, "slack", "T1", "Coordination", b"sealed")
        assert remove_installation(session, "slack", "T1")
        assert not remove_installation(session, "slack", "T2")
    with each_database.reading() as session:
        row = find_installation(session, "slack", "T1")
        assert row is not None
        assert (row.state, row.tokens) == ("paused", None)


def test_an_install_is_finished_once_and_in_time(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        for digest in ("one", "two"):
            add_state(session, digest, now + SOON, now)
    with each_database.writing() as session:
        assert take_state(session, "one", now)
        assert not take_state(session, "one", now)
        assert not take_state(session, "never", now)
        assert not take_state(session, "two", now + SOON)


def test_installs_that_were_never_finished_are_cleared_away(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        add_state(session, "old", now + SOON, now)
    with each_database.writing() as session:
        add_state(session, "new", now + SOON * 2, now + SOON)
        assert session.scalars(select(InstallState.digest)).all() == ["new"]
