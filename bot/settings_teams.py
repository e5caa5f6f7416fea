"""The settings of Teams' door."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from bot.settings_files import check_secret_file

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
        "", description="ids of the tenants that may use it, with commas; empty: FOCAL_TEAMS_TENANT alone; *: all"
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

    _app_secret_there = field_validator("teams_app_secret_file")(check_secret_file)

    @property
    def has_teams(self) -> bool:
        """Whether Teams' door is set up."""
        return bool(self.teams_app_id)

    @property
    def teams_tenants(self) -> frozenset[str]:
        """The ids of the organisations that may use it; ``*`` among them means all."""
        named = frozenset(each.strip().lower() for each in self.teams_allowed.split(",") if each.strip())
        return named or frozenset(filter(None, [self.teams_tenant]))

    @property
    def teams_origins(self) -> frozenset[str]:
        """Where Teams may be answered."""
        return _named(self.teams_services)

    @property
    def teams_file_origins(self) -> frozenset[str]:
        """Where files that people send may be fetched."""
        return _named(self.teams_files)


def _named(origins: str) -> frozenset[str]:
    return frozenset(each.strip().rstrip("/") for each in origins.split(",") if each.strip())
