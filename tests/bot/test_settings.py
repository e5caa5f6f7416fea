"""Settings: every wrong one is named at once, in a line that says what to write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import Ended, call, without_settings


def check(folder: Path, **variables: str) -> Ended:
    return call("check", env=without_settings(folder, **variables))


def check_as_a_process(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "check"]
    env = without_settings(folder, **variables)
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def test_all_that_is_wrong_is_named_at_once(tmp_path: Path) -> None:
    told = check_as_a_process(
        tmp_path, FOCAL_ZONE="Mars/Olympus", FOCAL_LANGUAGE="de", FOCAL_TICK_SECONDS="soon", FOCAL_LANGAUGE="fr"
    )
    assert told.returncode == 2
    assert len(told.stderr.splitlines()) == 4
    for name in ("FOCAL_ZONE", "FOCAL_LANGUAGE", "FOCAL_TICK_SECONDS", "FOCAL_LANGAUGE"):
        assert f"focal: {name}: " in told.stderr
    assert "Traceback" not in told.stderr


def test_a_database_of_another_kind_is_refused_with_what_to_write(tmp_path: Path) -> None:
    told = check(tmp_path, FOCAL_DATABASE_URL="mysql://localhost/focal")
    assert told.returncode == 2
    assert "use sqlite or postgresql+psycopg" in told.stderr


def test_the_file_of_settings_counts_and_the_environment_wins(tmp_path: Path) -> None:
    file = tmp_path / "focal.env"
    file.write_text("FOCAL_LANGUAGE=ru\nFOCAL_ZONE=Africa/Nairobi\n", encoding="utf-8")
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(file), FOCAL_ZONE="Asia/Tokyo")
    assert told.returncode == 0, told.stderr
    assert "FOCAL_LANGUAGE = ru" in told.stdout
    assert "FOCAL_ZONE = Asia/Tokyo" in told.stdout


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(tmp_path / "nothing.env"))
    assert told.returncode == 2
    assert "there is no file" in told.stderr


def test_a_line_of_the_file_that_sets_nothing_is_named_with_its_words(tmp_path: Path) -> None:
    file = tmp_path / "focal.env"
    file.write_text("# ours\n\nFOCAL_LANGUAGE fr\nFOCAL_ZONE\n", encoding="utf-8")
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(file))
    assert told.returncode == 2
    assert f"focal: {file}, line 3: 'FOCAL_LANGUAGE fr' is no setting, write NAME=value" in told.stderr
    assert f"focal: {file}, line 4: 'FOCAL_ZONE' is no setting" in told.stderr
    assert len(told.stderr.splitlines()) == 2


def test_a_key_that_was_written_without_a_sign_is_not_repeated(tmp_path: Path) -> None:
    file = tmp_path / "focal.env"
    file.write_text("FOCAL_MODEL_KEY secret-word\nFOCAL_SMTP_PASWORD secret-word\nsecret-word\n", encoding="utf-8")
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(file))
    assert told.returncode == 2
    assert f"{file}, line 1: 'FOCAL_MODEL_KEY' is no setting" in told.stderr
    assert f"{file}, line 3: is no setting" in told.stderr
    assert "secret-word" not in told.stdout + told.stderr


def test_a_name_that_is_no_setting_is_told_as_it_stands_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "focal.env"
    file.write_text("FOO=1\nFOCAL_LANGAUGE=fr\n", encoding="utf-8-sig")
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(file), FOCAL_ZNOE="Asia/Tokyo")
    assert told.returncode == 2
    assert f"focal: FOO: is no setting of Focal ({file}, line 1)" in told.stderr
    assert f"focal: FOCAL_LANGAUGE: is no setting of Focal, is FOCAL_LANGUAGE meant? ({file}, line 2)" in told.stderr
    assert "focal: FOCAL_ZNOE: is no setting of Focal, is FOCAL_ZONE meant?" in told.stderr
    assert len(told.stderr.splitlines()) == 3


def test_a_password_is_not_shown(tmp_path: Path) -> None:
    told = check(tmp_path, FOCAL_DATABASE_URL="postgresql+psycopg://focal:secret-word@127.0.0.1:1/focal")
    assert "secret-word" not in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


def test_a_sign_in_of_the_organisation_that_is_set_up_in_part_is_named(tmp_path: Path) -> None:
    told = check(
        tmp_path,
        FOCAL_OIDC_ISSUER="https://login.example.org",
        FOCAL_OIDC_SECRET_FILE=str(tmp_path / "nothing"),
        FOCAL_OIDC_ADDRESSES="any",
    )
    assert told.returncode == 2
    for line in ("ISSUER: needs FOCAL_WEB_URL", "SECRET_FILE: there is no", "ADDRESSES: "):
        assert f"focal: FOCAL_OIDC_{line}" in told.stderr
    told = check(tmp_path, FOCAL_OIDC_ISSUER="http://login.example.org", FOCAL_WEB_URL="https://focal.example.org")
    assert "FOCAL_OIDC_ISSUER: is no https address" in told.stderr
    told = check(tmp_path, FOCAL_OIDC_CLIENT="focal")
    assert "FOCAL_OIDC_CLIENT: and FOCAL_OIDC_ISSUER belong together" in told.stderr
    whole = {"FOCAL_OIDC_ISSUER": "https://login.example.org", "FOCAL_WEB_URL": "https://focal.example.org"}
    told = check(tmp_path, **whole, FOCAL_OIDC_CLIENT="focal", FOCAL_OIDC_SECRET="a word that is kept")
    assert told.returncode == 0, told.stderr
    assert "a word that is kept" not in told.stdout


def test_a_server_before_focal_is_named_by_its_address(tmp_path: Path) -> None:
    told = check(tmp_path, FOCAL_HTTP_PROXIES="10.0.0.5, proxy.your.org")
    assert told.returncode == 2
    assert "FOCAL_HTTP_PROXIES: names 'proxy.your.org', write addresses and networks" in told.stderr
    assert check(tmp_path, FOCAL_HTTP_PROXIES="10.0.0.5, 10.1.0.0/16").returncode == 0


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("SERVICES", "https://smba.trafficmanager.net/teams/", "scheme and host alone"),
        ("FILES", "sharepoint.com", "scheme and host alone"),
        ("ALLOWED", "your.org", "ids of tenants"),
        ("ALLOWED", "", "names nobody"),
    ],
)
def test_what_would_let_nobody_in_from_teams_is_named(tmp_path: Path, name: str, value: str, told: str) -> None:
    app = {"FOCAL_TEAMS_APP_ID": "0f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c"}
    found = check(tmp_path, **app, **{f"FOCAL_TEAMS_{name}": value})
    assert found.returncode == 2
    assert any(line.startswith(f"focal: FOCAL_TEAMS_{name}: ") and told in line for line in found.stderr.splitlines())


@pytest.mark.sweep
def test_a_file_that_happens_to_lie_where_a_server_is_started_is_not_taken_for_its_settings(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("TAKEN=yes\n")
    opened = "from types import SimpleNamespace as S; from bot.load import doors; doors(S(has_teams=True, %s))"
    others = ", ".join(f"has_{name}=False" for name in ("slack", "mail", "web"))
    made = "from bot.doors.teams.connector import to_app; to_app('app', secret='word')"
    logged = "from bot.logs import log_to_stderr; log_to_stderr('warning')"
    code = f"{logged}; {opened % others}; {made}; import os; print(os.getenv('TAKEN'))"
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "None"
    # A library's word on its own previews, and on a way in that is not opened, is none of an operator's.
    assert run.stderr == ""
