"""The action register on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from typer.testing import CliRunner

from bot.cli.tables import Table, take
from handlers.answer import Term
from storage.tables.people import Person
from tests.command_line import call, without_settings

PEOPLE = """people:
  - {name: Desk, email: secretariat@example.org, office: true, class: staff, roles: [secretariat]}
  - {name: Other, email: access.tsb@example.org, office: true, class: staff}
"""


@dataclass(frozen=True)
class Shown:
    """What a table of some kind would change."""

    changes: Sequence[str]


def test_actions_are_taken_in_shown_written_out_and_taken_back(tmp_path: Path) -> None:
    env, file = without_settings(tmp_path), tmp_path / "actions.csv"
    people = tmp_path / "people.yaml"
    people.write_text(PEOPLE, encoding="utf-8")
    assert call("import", "register", str(people), "--yes", env=env).returncode == 0
    file.write_text("action,responsible,deadline\nsend the list,TSB,2030-06-14\n", encoding="utf-8")
    desk = ("--as", "secretariat@example.org")
    shown = call("import", "actions", str(file), *desk, "--preview", env=env)
    assert shown.stdout.splitlines() == [
        "+ send the list; responsible: tsb; deadline: 2030-06-14 Europe/Zurich",
        "1 to add, 0 to change",
    ], shown.stderr
    refused = call("import", "actions", str(file), "--as", "access.tsb@example.org", "--yes", env=env)
    assert (refused.returncode, "is not one of the secretariat" in refused.stderr) == (2, True)
    done = call("import", "actions", str(file), *desk, "--yes", env=env)
    number = done.stdout.split("Import ")[1].split()[0]
    out = tmp_path / "out.csv"
    assert "1 action is written" in call("export", "actions", str(out), env=env).stdout
    assert "send the list,TSB,,,2030-06-14 Europe/Zurich,open,en" in out.read_text(encoding="utf-8")
    assert "nothing to do" in call("import", "actions", str(out), *desk, "--yes", env=env).stdout
    assert "is taken back" in call("import", "undo", number, env=env).stdout
    call("export", "actions", str(out), env=env)
    assert ",withdrawn,en" in out.read_text(encoding="utf-8")


def test_a_table_is_taken_in_once_more_where_somebody_else_was_quicker(tmp_path: Path) -> None:
    env, people, tried = without_settings(tmp_path), tmp_path / "people.yaml", list[str | None]()
    people.write_text(PEOPLE, encoding="utf-8")
    assert call("import", "register", str(people), "--yes", env=env).returncode == 0

    def keep(_session: Session, _found: Shown, by: Person) -> None:
        tried.append(by.email)
        if len(tried) == 1:
            raise StaleDataError("another was quicker")

    def compare(_session: Session) -> Shown:
        return Shown(("one",))

    table = Table("actions", compare, lambda _: None, "All of it?", keep, Term(key="import-moved"))
    app = typer.Typer()
    app.command()(lambda: take(table, "secretariat@example.org", yes=True, preview=False))
    done = CliRunner().invoke(app, env=dict(env))
    assert (done.exit_code, tried) == (0, ["secretariat@example.org"] * 2), done.exception


def test_the_mapping_of_resolutions_is_taken_in_as_its_command_says(tmp_path: Path) -> None:
    env, file = without_settings(tmp_path), tmp_path / "mapping.csv"
    file.write_text("conference,resolution,topic\nWTDC,58,accessibility\n", encoding="utf-8")
    shown = call("import", "resolutions", str(file), "--preview", env=env)
    assert "nothing to do" in shown.stdout, shown.stderr
    file.write_text("question,body,topic\n26/16,ITU-T,accessibility\n", encoding="utf-8")
    done = call("import", "questions", str(file), "--yes", env=env)
    assert "+ question 26/16" in done.stdout, done.stderr
    file.write_text("task_force,topics\ntf_access,accessibility\n", encoding="utf-8")
    assert "+ task force tf_access" in call("import", "task-forces", str(file), "--preview", env=env).stdout


def test_a_number_that_no_import_can_have_is_told_as_such(tmp_path: Path) -> None:
    env = without_settings(tmp_path)
    for number in ("0", "99999999999999999999"):
        refused = call("import", "undo", number, env=env)
        assert (refused.returncode, "Invalid value" in refused.stderr) == (2, True)
