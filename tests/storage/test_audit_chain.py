"""Whatever somebody does to the trail behind Focal's back is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.sealing import Sealer, read_anchors
from storage.audit import record
from storage.audit_chain import find_tampering, seal
from storage.database import Database
from storage.people import add_person
from storage.settings import set_setting
from tests.command_line import call, without_settings
from tests.figures import Tell

LINES = 12
SWAP = ("UPDATE audit SET place = -1 WHERE place = 4", "UPDATE audit SET place = 4 WHERE place = 5",
        "UPDATE audit SET place = 5 WHERE place = -1")  # fmt: skip
COPY = (
    "INSERT INTO audit (id, at, person_id, command, subject, subject_id, before, after, version, undoes, digest, "
    "place, salt, content) SELECT 99, at, person_id, command, subject, subject_id, before, after, version, undoes, "
    "digest, {place}, salt, content FROM audit WHERE place = 3"
)


def _filled(database: Database, at: datetime) -> None:
    with database.writing() as session:
        person = add_person(session, ref="desk@example.org", name="Desk")
        for number in range(LINES):
            record(
                session, at=at + timedelta(minutes=number), person_id=person.id, command="EditItem", subject="item",
                subject_id=number, before={"text": "words"}, after={"text": f"ещё {number}", "ä": [1, None]}, version=2,
            )  # fmt: skip


def _do(*statements: str) -> Callable[[Connection], None]:
    def change(connection: Connection) -> None:
        for each in statements:
            connection.execute(text(each))

    return change


TAMPERED = {
    "another person": _do("UPDATE audit SET person_id = NULL WHERE place = 5"),
    "another command": _do("UPDATE audit SET command = 'Undo' WHERE place = 12"),
    "another version": _do("UPDATE audit SET version = 3 WHERE place = 1"),
    "other words": _do("""UPDATE audit SET after = '{"text": "other"}' WHERE place = 7"""),
    "nothing before": _do("UPDATE audit SET before = NULL WHERE place = 7"),
    "passed for erased": _do("UPDATE audit SET before = NULL, after = NULL, salt = NULL WHERE place = 7"),
    "another digest": _do("UPDATE audit SET digest = content WHERE place = 8"),
    "the first deleted": _do("DELETE FROM audit WHERE place = 1"),
    "one deleted": _do("DELETE FROM audit WHERE place = 6"),
    "one deleted and the gap closed": _do(
        "DELETE FROM audit WHERE place = 6",
        "UPDATE audit SET place = 1 - place WHERE place > 6",
        "UPDATE audit SET place = -place WHERE place < 0",
    ),
    "two in each other's place": _do(*SWAP),
    "one inserted at the end": _do(COPY.format(place=13)),
    "one inserted before": _do(COPY.format(place=0)),
    "the newest cut off": _do("DELETE FROM audit WHERE place > 10"),
    "all of it gone": _do("DELETE FROM audit"),
    "all of it said to be new": _do("UPDATE audit SET place = NULL, digest = NULL, content = NULL, salt = NULL"),
}


@pytest.mark.parametrize("how", TAMPERED)
def test_every_tampering_is_found_and_a_whole_trail_is_whole(
    each_database: Database, now: datetime, tmp_path: Path, how: str, tell: Tell
) -> None:
    _filled(each_database, now)
    anchor = tmp_path / "anchor"
    Sealer(each_database, anchor).seal(now)
    heads = read_anchors("Kept since Monday:\n" + anchor.read_text())
    assert [head.place for head in heads] == [LINES]
    with each_database.reading() as session:
        assert list(find_tampering(session, heads)) == []
    with each_database.engine.begin() as connection:
        TAMPERED[how](connection)
    with each_database.reading() as session:
        found = list(find_tampering(session, heads))
    tell("S13", lost=None, twice=None, early=None, tampered=1, found=int(bool(found)))
    assert found


def test_a_chain_written_anew_is_told_by_its_anchor_alone(database: Database, now: datetime) -> None:
    _filled(database, now)
    with database.writing() as session:
        head = seal(session)
    assert head is not None
    with database.engine.begin() as connection:
        TAMPERED["other words"](connection)
        TAMPERED["all of it said to be new"](connection)
    with database.writing() as session:
        seal(session)
    with database.reading() as session:
        assert list(find_tampering(session)) == []
        assert len(list(find_tampering(session, [head]))) == 1


def test_what_is_sealed_in_several_runs_is_one_chain(each_database: Database, now: datetime, tmp_path: Path) -> None:
    sealer = Sealer(each_database, tmp_path / "anchor")
    _filled(each_database, now)
    sealer.seal(now)
    with each_database.writing() as session:
        set_setting(session, "any", {})
        record(session, at=now, person_id=None, command="Undo", subject="item", subject_id=1, before=None, after=None,
               version=None)  # fmt: skip
    sealer.seal(now)
    sealer.seal(now)
    heads = read_anchors((tmp_path / "anchor").read_text())
    assert [head.place for head in heads] == [LINES, LINES + 1]
    with each_database.reading() as session:
        assert list(find_tampering(session, heads)) == []


def test_the_operator_is_told_what_does_not_hold(empty_file: Path, now: datetime, tmp_path: Path) -> None:
    env = without_settings(tmp_path, FOCAL_AUDIT_ANCHOR=str(tmp_path / "anchor"))
    assert call("migrate", env=env).returncode == 0
    database = Database(env["FOCAL_DATABASE_URL"])
    _filled(database, now)
    printed = call("audit", "head", env=env)
    assert printed.stdout.startswith(f"{LINES} ")
    whole = call("audit", "verify", env=env)
    assert (whole.returncode, whole.stdout) == (0, f"{LINES} lines, 1 anchors: whole\n")
    with database.engine.begin() as connection:
        TAMPERED["the newest cut off"](connection)
    found = call("audit", "verify", env=env)
    assert found.returncode == 1
    assert "cut off" in found.stdout
    (tmp_path / "mail").write_text(printed.stdout)
    assert call("audit", "verify", "--anchor", str(tmp_path / "mail"), env=env).returncode == 1
    (tmp_path / "mail").write_text("Dear colleagues")
    assert "holds no anchor" in call("audit", "verify", "--anchor", str(tmp_path / "mail"), env=env).stderr
    database.close()
