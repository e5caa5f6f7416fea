"""The settings of Slack's door, of the address that Focal serves, and of the key that seals tokens."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from bot.settings_files import check_secret_file
from bot.settings_urls import parts_of

SLACK_API = "https://slack.com/api/"
KINDS: Mapping[str, str] = {"slack_bot_token": "xoxb-", "slack_app_token": "xapp-"}


def _none() -> SecretStr:
    return SecretStr("")


class ServingSettings(BaseSettings):
    """Everything that a serving process needs beyond the house itself; all of it may be left out."""

    slack_bot_token: SecretStr = Field(_none(), description="the bot token of the workspace (xoxb-…); empty: no Slack")
    slack_bot_token_file: Path | None = Field(None, description="file that holds it instead")
    slack_app_token: SecretStr = Field(_none(), description="the app-level token (xapp-…), for Socket Mode")
    slack_app_token_file: Path | None = Field(None, description="file that holds it instead")
    slack_signing_secret: SecretStr = Field(_none(), description="the app's signing secret, for HTTP")
    slack_signing_secret_file: Path | None = Field(None, description="file that holds it instead")
    slack_client_id: str = Field("", max_length=64, description="the app's client id, to be installed by OAuth")
    slack_client_secret: SecretStr = Field(_none(), description="the app's client secret, to be installed by OAuth")
    slack_client_secret_file: Path | None = Field(None, description="file that holds it instead")
    slack_allowed: str = Field(
        "", description="ids of the workspaces that may use it, with commas; empty: that of the bot token; *: all"
    )
    slack_api_url: str = Field(SLACK_API, description="where Slack's Web API is")
    slack_emoji: str = Field(
        "memo", pattern=r"^[a-z0-9_+'-]{1,100}$", description="emoji that asks to record a message"
    )
    http_host: str = Field("127.0.0.1", description="address on which Focal serves HTTP")
    http_port: int = Field(3000, ge=0, le=65_535, description="port on which Focal serves HTTP")
    http_proxies: str = Field(
        "127.0.0.1,::1",
        description="addresses and networks, with commas, of servers before Focal: who asks, and whether over TLS, is "
        "read from their X-Forwarded-For and X-Forwarded-Proto",
    )
    secret_key: SecretStr = Field(
        _none(), description="key that seals tokens in the database; several with commas, the first seals"
    )
    secret_key_file: Path | None = Field(None, description="file that holds it instead")

    @field_validator("http_proxies")
    @classmethod
    def _are_networks(cls, value: str) -> str:
        named = [each.strip() for each in value.split(",") if each.strip()]
        for each in named:
            try:
                ip_network(each)
            except ValueError:
                raise ValueError(
                    f"names {each!r}, write addresses and networks, such as 10.0.0.5,10.1.0.0/16"
                ) from None
        return ",".join(named)

    @field_validator(*KINDS)
    @classmethod
    def _token_of_its_kind(cls, value: SecretStr, info: ValidationInfo) -> SecretStr:
        kind = KINDS[str(info.field_name)]
        if value.get_secret_value() and not value.get_secret_value().startswith(kind):
            raise ValueError(f"is no token of this kind, which begins with {kind}")
        return value

    _file_there = field_validator(
        "slack_bot_token_file",
        "slack_app_token_file",
        "slack_signing_secret_file",
        "slack_client_secret_file",
        "secret_key_file",
    )(check_secret_file)

    @field_validator("slack_api_url")
    @classmethod
    def _api_known(cls, value: str) -> str:
        parts = parts_of(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError("is no base URL, write for example https://slack.com/api/")
        # Without the last stroke the SDK would drop the path.
        return value if value.endswith("/") else f"{value}/"

    def secret(self, name: str) -> str:
        """A token, secret or key as it is now, from its field or its file; empty where neither is set.

        Raises ``OSError`` for a file that is gone.
        """
        path: Path | None = getattr(self, f"{name}_file")
        if path is not None:
            return path.read_text(encoding="utf-8").strip()
        held: SecretStr = getattr(self, name)
        return held.get_secret_value()

    @property
    def has_slack(self) -> bool:
        """Whether Slack's door is set up: by a token, or to be installed by OAuth."""
        return bool(self.slack_client_id or self.secret("slack_bot_token"))

    @property
    def slack_teams(self) -> frozenset[str]:
        """The ids of the workspaces that are named."""
        return frozenset(each.strip() for each in self.slack_allowed.split(",") if each.strip())
