"""After a restore: the command that puts in doubt what may have been sent since the backup."""

from __future__ import annotations

from pathlib import Path

from storage.database import Database
from storage.migrations.run import migrate
from storage.workers import start_worker, stop_worker
from tests.command_line import call, without_settings


def test_nothing_is_put_in_doubt_while_a_process_is_at_work(tmp_path: Path) -> None:
    env = without_settings(tmp_path)
    database = Database(env["FOCAL_DATABASE_URL"])
    migrate(database)
    with database.writing() as session:
        worker = start_worker(session, "focal-2", database.now())
    refused = call("restored", env=env)
    assert refused.returncode != 0
    assert "at work: focal-2; stop every process first" in refused.stderr
    with database.writing() as session:
        stop_worker(session, worker, database.now())
    database.close()
    assert "0 messages were on their way and 0 are due" in call("restored", env=env).stdout
