"""The settings of the pages."""

from __future__ import annotations

from pydantic import Field

from bot.settings_slack import ServingSettings

# The names under which a browser on the same machine asks.
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class WebSettings(ServingSettings):
    """Everything that the pages need beyond the address on which Focal serves; all of it may be left out."""

    web_hosts: str = Field(
        "", description="names under which the pages are served, with commas; empty: this machine's own; *: any"
    )
    web_trial: bool = Field(
        False, description="whether the pages can be tried without signing in, as an office of the example sandbox"
    )

    @property
    def hosts(self) -> frozenset[str]:
        """The names under which the pages are served."""
        named = {each.strip().casefold() for each in self.web_hosts.split(",") if each.strip()}
        return frozenset(named) or LOCAL
