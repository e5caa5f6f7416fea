"""The settings of the pages."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import Field, field_validator

from bot.settings_slack import ServingSettings

# The names under which a browser on the same machine asks.
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class WebSettings(ServingSettings):
    """Everything that the pages need beyond the address on which Focal serves; all of it may be left out."""

    web: bool = Field(False, description="whether `focal serve` serves the pages too")
    web_url: str = Field("", description="address of the pages as browsers know it, for example https://focal.your.org")
    web_trial: bool = Field(
        False, description="whether the pages can be tried without signing in, as an office of the example sandbox"
    )

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
    def hosts(self) -> frozenset[str]:
        """The names under which the pages are served: this machine's own where no address is set."""
        named = urlsplit(self.web_url).hostname
        return frozenset({named}) if named else LOCAL
