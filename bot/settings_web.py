"""The settings of the pages."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import Field, field_validator

from bot.settings_slack import ServingSettings

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
        try:
            parts = urlsplit(value)
        except ValueError:
            parts = urlsplit("")
        if value and (parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/")):
            raise ValueError("is no address of a site, write for example https://focal.your.org")
        return value.rstrip("/")

    @property
    def has_web(self) -> bool:
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
