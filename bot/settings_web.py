"""The settings of the pages."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationInfo, field_validator

from bot.settings_files import check_secret_file
from bot.settings_slack import ServingSettings
from bot.settings_urls import parts_of

PARTS = frozenset({"topics", "groups", "meetings", "items"})
# The names under which a browser on the same machine asks.
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class WebSettings(ServingSettings):
    """Everything that the pages need beyond the address on which Focal serves; all of it may be left out."""

    web: bool = Field(False, description="whether `focal serve` serves the pages too")
    web_url: str = Field("", description="address of the pages as browsers know it, for example https://focal.your.org")
    web_trial: bool = Field(
        False, description="whether the pages can be tried without signing in, as an office of the example sandbox"
    )

    web_public: str = Field(
        "",
        description="what can be read without entering, with commas: topics, groups, meetings, items",
    )

    web_reads: int = Field(
        600,
        ge=0,
        le=1_000_000,
        description="how many pages one visitor may read in a minute, told apart by who has signed in, else by network "
        "address; 0: any number",
    )

    oidc_issuer: str = Field(
        "", description="issuer of the organisation's OpenID Connect, as it calls itself; empty: no such sign-in"
    )
    oidc_client: str = Field("", max_length=254, description="client id that the organisation gave to Focal")
    oidc_secret: SecretStr = Field(
        default_factory=lambda: SecretStr(""), description="client secret; empty for a client without one"
    )
    oidc_secret_file: Path | None = Field(None, description="file that holds it instead")
    oidc_addresses: Literal["verified", "own"] = Field(
        "verified",
        description="which e-mail counts: verified (the issuer says so), or own: one of which it says nothing too, "
        "since it gives out the addresses itself",
    )

    @field_validator("web_public")
    @classmethod
    def _known_parts(cls, value: str) -> str:
        strange = sorted(_parts(value) - PARTS)
        if strange:
            raise ValueError(f"names {strange[0]!r}, write of topics, groups, meetings, items")
        return value

    @field_validator("web_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        parts = parts_of(value)
        if value and (parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/")):
            raise ValueError("is no address of a site, write for example https://focal.your.org")
        return value.rstrip("/")

    @field_validator("oidc_issuer")
    @classmethod
    def _is_issuer(cls, value: str, info: ValidationInfo) -> str:
        parts = parts_of(value)
        local = parts.scheme == "http" and parts.hostname in LOCAL
        if value and ((parts.scheme != "https" and not local) or not parts.hostname or parts.query or parts.fragment):
            raise ValueError("is no https address, write for example https://login.your.org")
        if value and not info.data.get("web_url", value):
            raise ValueError("needs FOCAL_WEB_URL, to which browsers come back")
        return value

    @field_validator("oidc_client")
    @classmethod
    def _client_and_issuer(cls, value: str, info: ValidationInfo) -> str:
        issuer = info.data.get("oidc_issuer")
        if issuer is not None and bool(value) != bool(issuer):
            raise ValueError("and FOCAL_OIDC_ISSUER belong together, set both or none")
        return value

    _oidc_secret_there = field_validator("oidc_secret_file")(check_secret_file)

    @property
    def has_oidc(self) -> bool:
        """Whether somebody can sign in with the organisation's own account."""
        return bool(self.oidc_issuer)

    @property
    def has_web(self) -> bool:
        """Whether the pages are served; asked by the name of the door."""
        return self.web

    @property
    def public(self) -> frozenset[str]:
        """What can be read without entering."""
        return frozenset(_parts(self.web_public))

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which the pages are served: this machine's own where no address is set."""
        named = urlsplit(self.web_url).hostname
        return frozenset({named}) if named else LOCAL


def _parts(named: str) -> set[str]:
    return {each.strip() for each in named.split(",") if each.strip()}
