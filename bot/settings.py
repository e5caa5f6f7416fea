"""Every setting, from the environment or one file, as one frozen object; every fault is named at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.load import has_meaning
from bot.settings_files import check_secret_file
from bot.settings_keep import KeepSettings
from bot.settings_mail import MailSettings
from bot.settings_names import ENCODING, faults_of_file, unknown_names
from bot.settings_teams import TeamsSettings
from bot.settings_urls import parts_of
from bot.settings_web import WebSettings
from handlers.commands.fields import Lang

FILE_VARIABLE = "FOCAL_SETTINGS_FILE"
BACKENDS = ("sqlite", "postgresql")
OPENAI = "https://api.openai.com/v1"
# What may hold a password or a key is not repeated when it is wrong.
SECRET = frozenset(
    {
        "FOCAL_DATABASE_URL",
        "FOCAL_MODEL_URL",
        "FOCAL_MODEL_KEY",
        "FOCAL_SLACK_BOT_TOKEN",
        "FOCAL_SLACK_APP_TOKEN",
        "FOCAL_SLACK_SIGNING_SECRET",
        "FOCAL_SLACK_CLIENT_SECRET",
        "FOCAL_TEAMS_APP_SECRET",
        "FOCAL_OIDC_SECRET",
        "FOCAL_SECRET_KEY",
        "FOCAL_SMTP_PASSWORD",
        "FOCAL_IMAP_PASSWORD",
        "FOCAL_MAIL_TOKEN",
    }
)


class Settings(WebSettings, TeamsSettings, MailSettings, KeepSettings):
    """Names in the environment carry the prefix ``FOCAL_``; the file (``FOCAL_SETTINGS_FILE``) has the same
    names, one ``NAME=value`` a line. The environment wins."""

    model_config = SettingsConfigDict(env_prefix="FOCAL_", frozen=True, extra="forbid", env_ignore_empty=True)

    database_url: str = Field(
        "sqlite:///focal.db", description="SQLAlchemy URL: sqlite:///FILE or postgresql+psycopg://…"
    )
    language: Lang = Field("en", description="language of answers to those who have none set: ar en es fr ru zh")
    zone: str = Field("Europe/Zurich", description="IANA time zone of the organisation")
    worker: str = Field(
        "focal-1", min_length=1, max_length=64, description="name of this process, stable over restarts"
    )
    tick_seconds: float = Field(15.0, ge=1, le=300, description="how often a running process looks for what is due")
    settle_seconds: float = Field(
        6.0, ge=0, le=600, description="how long to wait before looking again for a message in doubt"
    )
    doubt: Literal["repeat", "hold"] = Field(
        "repeat",
        description="what becomes of a message that may have arrived where nobody can look: repeat (once, marked, and "
        "only to staff, or what one asked for oneself) or hold, for a person to decide",
    )
    outsiders_weekly: int = Field(
        3,
        ge=0,
        le=100,
        description="how many messages somebody outside the house gets unasked in seven days; 0: any number",
    )
    audit_anchor: Path | None = Field(
        None, description="file outside of the database to which the newest digest of the trail is added"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("warning", description="least level that is logged")
    meaning: bool = Field(
        False, description="whether words that no phrase fits are compared in meaning; needs the extra `meaning`"
    )
    model_url: str = Field(OPENAI, description="base URL of an endpoint that speaks OpenAI's chat completions")
    model_key: SecretStr = Field(SecretStr(""), description="key of the endpoint; never shown, never logged")
    model_key_file: Path | None = Field(None, description="file that holds the key instead, read anew for each call")
    model: str = Field("", max_length=128, description="name of the model that is asked; empty: none is")
    model_seconds: float = Field(
        6.0, gt=0, le=8, description="how long a model may take; another process takes over after 10"
    )
    model_daily: int = Field(40, ge=0, le=10_000, description="how often one person's words go to a model in 24 hours")
    model_keep_text: bool = Field(False, description="whether the record of what was sent keeps people's words")
    model_tools: bool = Field(True, description="false for an endpoint without tools: it answers by a JSON schema")

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
            raise ValueError("is no IANA time zone, write for example Europe/Zurich") from fault
        return value

    @field_validator("database_url")
    @classmethod
    def _database_known(cls, value: str) -> str:
        try:
            backend = make_url(value).get_backend_name()
        except ArgumentError as fault:
            raise ValueError("is no database URL, write for example sqlite:///focal.db") from fault
        if backend not in BACKENDS:
            raise ValueError(f"uses {backend}, use sqlite or postgresql+psycopg")
        return value

    @field_validator("meaning")
    @classmethod
    def _meaning_installed(cls, value: bool) -> bool:
        if value and not has_meaning():
            raise ValueError("needs the extra `meaning`: pip install 'focal[meaning]'")
        return value

    @field_validator("model_url")
    @classmethod
    def _endpoint_known(cls, value: str) -> str:
        parts = parts_of(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("is no base URL, write for example https://model.example.org/v1")
        if parts.username or parts.password or parts.query:
            raise ValueError("holds a key or a question mark, write the key into FOCAL_MODEL_KEY or its file")
        return value

    _key_file_there = field_validator("model_key_file")(check_secret_file)

    @field_validator("model")
    @classmethod
    def _key_known(cls, value: str, known: ValidationInfo) -> str:
        # A field that was wrong itself is not among those known, and named already.
        keyless = known.data.get("model_key_file", value) is None and not _has_key(known)
        if value and keyless and known.data.get("model_url") == OPENAI:
            raise ValueError("needs FOCAL_MODEL_KEY or FOCAL_MODEL_KEY_FILE, or another FOCAL_MODEL_URL")
        return value

    def read_model_key(self) -> str:
        """The key as it is now; empty where the endpoint needs none. Raises ``OSError`` for a file that is gone."""
        if self.model_key_file is not None:
            return self.model_key_file.read_text(encoding="utf-8").strip()
        return self.model_key.get_secret_value()


def _has_key(known: ValidationInfo) -> bool:
    key = known.data.get("model_key")
    return isinstance(key, SecretStr) and bool(key.get_secret_value())


class SettingsFault(Exception):
    """One or more settings are wrong; ``faults`` names each, ready to print."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_settings() -> Settings:
    """The settings of this process; raises ``SettingsFault`` naming every wrong one."""
    path = os.environ.get(FILE_VARIABLE) or None
    known = {f"FOCAL_{name.upper()}" for name in Settings.model_fields} | {FILE_VARIABLE}
    faults = unknown_names(known)
    try:
        faults += faults_of_file(path, known, SECRET) if path else []
        settings = Settings(_env_file=path, _env_file_encoding=ENCODING)
    except FileNotFoundError as fault:
        raise SettingsFault([f"{FILE_VARIABLE}: there is no file {path}", *faults]) from fault
    except OSError as fault:
        raise SettingsFault([f"{FILE_VARIABLE}: {path} cannot be read: {fault.strerror}", *faults]) from fault
    except UnicodeDecodeError as fault:
        raise SettingsFault([f"{FILE_VARIABLE}: {path} is not UTF-8, save it as UTF-8", *faults]) from fault
    except ValidationError as fault:
        # A name that is no setting is told with the file's faults.
        wrong = [each for each in fault.errors() if each["type"] != "extra_forbidden"]
        raise SettingsFault(faults + [_sentence(error) for error in wrong]) from fault
    if faults:
        raise SettingsFault(faults)
    return settings


def _sentence(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"]).upper()
    name = name if name.startswith("FOCAL_") else f"FOCAL_{name}"
    told = f"{name}: {error['msg'].removeprefix('Value error, ')}"
    return told if name in SECRET else f"{told} (it is {error['input']!r})"
