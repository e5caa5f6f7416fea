"""Settings of the language model: its key is shown nowhere, and what can't work is named before anybody is asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import OPENAI, Settings
from tests.command_line import Ended, call, without_settings

KEY = "sk-very-secret"


def check(folder: Path, **variables: str) -> Ended:
    return call("check", env=without_settings(folder, **variables))


def test_no_model_is_asked_unless_one_is_named() -> None:
    settings = Settings()
    assert (settings.model, settings.model_url, settings.read_model_key()) == ("", OPENAI, "")


def test_the_key_is_not_shown(tmp_path: Path) -> None:
    told = check(tmp_path, FOCAL_MODEL="small", FOCAL_MODEL_KEY=KEY)
    assert told.returncode == 0, told.stderr
    assert "FOCAL_MODEL = small" in told.stdout
    assert KEY not in told.stdout + told.stderr


def test_the_key_is_not_repeated_where_settings_are_wrong(tmp_path: Path) -> None:
    file = tmp_path / "focal.env"
    file.write_text(f"FOCAL_MODEL_KEYY={KEY}\nFOCAL_MODEL_KEY={KEY}\nFOCAL_MODEL_KEY_FILE={file}\n", encoding="utf-8")
    url = f"https://{KEY}@model.example.org/v1"
    told = check(tmp_path, FOCAL_SETTINGS_FILE=str(file), FOCAL_MODEL_URL=url, FOCAL_MODEL_SECONDS="60")
    assert told.returncode == 2
    for name in ("FOCAL_MODEL_KEYY", "FOCAL_MODEL_KEY_FILE", "FOCAL_MODEL_URL", "FOCAL_MODEL_SECONDS"):
        assert f"focal: {name}: " in told.stderr
    assert KEY not in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"model": "small"}, "needs FOCAL_MODEL_KEY"),
        ({"model_url": "model.example.org"}, "is no base URL"),
        ({"model_url": "ftp://model.example.org"}, "is no base URL"),
        ({"model_url": "https://[::1"}, "is no base URL"),
        ({"model_url": "https://model.example.org/v1?key=x"}, "holds a key"),
        ({"model_key_file": "/no/such/file"}, "there is no such file"),
    ],
)
def test_what_cannot_work_is_named(given: dict[str, str], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Settings.model_validate(given)


def test_a_house_of_its_own_needs_no_key() -> None:
    assert Settings.model_validate({"model": "small", "model_url": "http://127.0.0.1:8000/v1"}).model == "small"
