"""The settings of Teams' door."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from bot.settings_files import check_secret_file

ORIGIN = re.compile(r"https?://(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?", re.IGNORECASE)
FILE_ORIGIN = re.compile(r"https?://(?:\*\.)?(?:[a-z0-9-]+\.)*[a-z0-9-]+(?::\d{1,5})?", re.IGNORECASE)
GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
# The hosts of Teams, exactly: under trafficmanager.net anybody may register a name.
SERVICES = (
    "https://smba.trafficmanager.net,https://smba.infra.gcc.teams.microsoft.com,"
    "https://smba.infra.gov.teams.microsoft.us,https://smba.infra.dod.teams.microsoft.us"
)
FILES = "https://*.sharepoint.com,https://*.sharepoint.us,https://*.sharepoint-mil.us,https://*.sharepoint.cn"


class TeamsSettings(BaseSettings):
    """Everything that Teams needs; all of it may be left out."""

    teams_app_id: str = Field("", description="the application (client) id of the app's registration; empty: no Teams")
    teams_app_secret: SecretStr = Field(SecretStr(""), description="a client secret of the app's registration")
    teams_app_secret_file: Path | None = Field(None, description="file that holds it instead")
    teams_tenant: str = Field(
        "", description="id of the organisation's tenant, for a single-tenant app; empty: multi-tenant"
    )
    teams_allowed: str = Field(
        "",
        validate_default=True,
        description="ids of the tenants that may use it, with commas; empty: FOCAL_TEAMS_TENANT alone; *: all",
    )
    teams_cloud: Literal["public", "usgov", "usgovdod", "china"] = Field("public", description="Microsoft's cloud")
    teams_services: str = Field(
        SERVICES,
        description="where Teams may be answered, scheme and host each; Focal's token goes nowhere else",
    )
    teams_files: str = Field(
        FILES, description="where files that people send lie, scheme and host each; nothing is fetched elsewhere"
    )
    teams_login_url: str = Field("", description="where tokens are given out, if not where the cloud has it")
    teams_keys_url: str = Field("", description="where the keys of Teams are described, if not where the cloud has it")

    @field_validator("teams_app_id", "teams_tenant")
    @classmethod
    def _is_an_id(cls, value: str, info: ValidationInfo) -> str:
        if value and not GUID.fullmatch(value):
            raise ValueError("is no id of Microsoft's, which is like 00000000-0000-0000-0000-000000000000")
        return value.lower()

    @field_validator("teams_services", "teams_files")
    @classmethod
    def _are_origins(cls, value: str, info: ValidationInfo) -> str:
        # What is compared is scheme, host and port: with a path nothing would ever be the same.
        known = FILE_ORIGIN if info.field_name == "teams_files" else ORIGIN
        for each in _parts(value):
            if not known.fullmatch(each.rstrip("/")):
                raise ValueError(f"names {each!r}, write scheme and host alone, as in https://smba.trafficmanager.net")
        return ",".join(each.rstrip("/").lower() for each in _parts(value))

    @field_validator("teams_allowed")
    @classmethod
    def _are_tenants(cls, value: str, info: ValidationInfo) -> str:
        for each in _parts(value):
            if each != "*" and not GUID.fullmatch(each):
                raise ValueError(f"names {each!r}, write the ids of tenants with commas, or * for all")
        if info.data.get("teams_app_id") and not _parts(value) and info.data.get("teams_tenant") == "":
            raise ValueError(
                "names nobody: set it to the ids of the tenants that may use it, or set FOCAL_TEAMS_TENANT"
            )
        return value

    _app_secret_there = field_validator("teams_app_secret_file")(check_secret_file)

    @property
    def has_teams(self) -> bool:
        """Whether Teams' door is set up."""
        return bool(self.teams_app_id)

    @property
    def teams_tenants(self) -> frozenset[str]:
        """The ids of the organisations that may use it; ``*`` among them means all."""
        named = frozenset(each.lower() for each in _parts(self.teams_allowed))
        return named or frozenset(filter(None, [self.teams_tenant]))

    @property
    def teams_origins(self) -> frozenset[str]:
        """Where Teams may be answered."""
        return frozenset(_parts(self.teams_services))

    @property
    def teams_file_origins(self) -> frozenset[str]:
        """Where files that people send may be fetched."""
        return frozenset(_parts(self.teams_files))


def _parts(value: str) -> list[str]:
    return [each.strip() for each in value.split(",") if each.strip()]
