"""Every setting, from the environment or one file, as one frozen object; every fault is named at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from handlers.commands.fields import Lang

FILE_VARIABLE = "FOCAL_SETTINGS_FILE"
BACKENDS = ("sqlite", "postgresql")


class Settings(BaseSettings):
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
    log_level: Literal["debug", "info", "warning", "error"] = Field("warning", description="least level that is logged")

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


class SettingsFault(Exception):
    """One or more settings are wrong; ``faults`` names each, ready to print."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


def read_settings() -> Settings:
    """The settings of this process; raises ``SettingsFault`` naming every wrong one."""
    path = os.environ.get(FILE_VARIABLE)
    faults = [f"{FILE_VARIABLE}: there is no file {path}"] if path and not Path(path).is_file() else []
    faults += _unknown()
    try:
        settings = Settings(_env_file=path or None)
    except ValidationError as fault:
        raise SettingsFault(faults + [_sentence(error) for error in fault.errors()]) from fault
    if faults:
        raise SettingsFault(faults)
    return settings


def _unknown() -> list[str]:
    known = {f"FOCAL_{name.upper()}" for name in Settings.model_fields} | {FILE_VARIABLE}
    named = (name for name in os.environ if name.startswith("FOCAL_") and not name.startswith("FOCAL_TEST_"))
    strange = sorted(set(named) - known)
    return [f"{name}: is no setting of Focal" for name in strange]


def _sentence(error: Any) -> str:
    name = ".".join(str(part) for part in error["loc"]).upper()
    name = name if name.startswith("FOCAL_") else f"FOCAL_{name}"
    return f"{name}: {error['msg'].removeprefix('Value error, ')} (it is {error['input']!r})"
