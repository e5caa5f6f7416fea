"""The settings of mail: the relay it leaves through, who it is from, whom it is answered to, where it comes in."""

from __future__ import annotations

from email.headerregistry import Address
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings

from bot.settings_files import check_secret_file
from bot.settings_urls import parts_of


def _none() -> SecretStr:
    return SecretStr("")


class MailSettings(BaseSettings):
    """Everything that mail needs; without ``smtp_host`` none is sent."""

    smtp_host: str = Field("", max_length=254, description="relay through which mail is sent; empty: no mail")
    smtp_port: int = Field(587, ge=1, le=65_535, description="port of the relay")
    smtp_tls: Literal["starttls", "tls", "none"] = Field("starttls", description="how the way to the relay is sealed")
    smtp_user: str = Field("", max_length=254, description="name at the relay; empty: it asks for none")
    smtp_password: SecretStr = Field(_none(), description="password at the relay")
    smtp_password_file: Path | None = Field(None, description="file that holds it instead")
    mail_from: str = Field("", description="address that Focal writes from")
    mail_reply_to: str = Field("", description="address of a person or office that answers go to; never Focal's own")
    mail_bounces: str = Field("", description="address that undelivered mail comes back to; empty: FOCAL_MAIL_FROM")
    imap_host: str = Field("", max_length=254, description="server on which mail to Focal is read; empty: none is")
    imap_port: int = Field(993, ge=1, le=65_535, description="port of that server, which must speak TLS")
    imap_user: str = Field("", max_length=254, description="name at that server")
    imap_password: SecretStr = Field(_none(), description="password at that server")
    imap_password_file: Path | None = Field(None, description="file that holds it instead")
    imap_folder: str = Field("INBOX", min_length=1, max_length=254, description="folder in which mail to Focal lies")
    mail_token: SecretStr = Field(_none(), description="secret with which a letter may be posted to /mail/in")
    mail_token_file: Path | None = Field(None, description="file that holds it instead")
    public_url: str = Field("", description="https address of Focal's pages for people; empty: mail has no links")

    metrics_port: int = Field(
        0, ge=0, le=65_535, description="port on which Prometheus may read meters; 0: none; not for the world"
    )

    _password_file_there = field_validator("smtp_password_file", "imap_password_file", "mail_token_file")(
        check_secret_file
    )

    @field_validator("mail_from", "mail_reply_to", "mail_bounces")
    @classmethod
    def _is_mailbox(cls, value: str, info: ValidationInfo) -> str:
        name = str(info.field_name)
        if not value and name != "mail_bounces" and info.data.get("smtp_host"):
            raise ValueError("is needed where FOCAL_SMTP_HOST is set")
        if value and not is_address(value):
            raise ValueError("is no address, write for example focal@example.org")
        if name == "mail_reply_to" and value and value.casefold() == str(info.data.get("mail_from", "")).casefold():
            raise ValueError("is Focal's own address: answers must reach a person")
        return value

    @field_validator("imap_host")
    @classmethod
    def _is_served(cls, value: str, info: ValidationInfo) -> str:
        if value and not info.data.get("smtp_host"):
            raise ValueError("mail is read only where it is sent too: set FOCAL_SMTP_HOST")
        return value

    @field_validator("imap_user")
    @classmethod
    def _is_named(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("imap_host"):
            raise ValueError("is needed where FOCAL_IMAP_HOST is set")
        return value

    @field_validator("public_url")
    @classmethod
    def _is_public_page(cls, value: str) -> str:
        parts = parts_of(value)
        local = parts.hostname in ("127.0.0.1", "localhost", "::1")
        if value and (
            not parts.hostname or parts.query or parts.scheme not in (("http", "https") if local else ("https",))
        ):
            raise ValueError("is no https address, write for example https://focal.example.org")
        return value.rstrip("/")

    @property
    def has_mail(self) -> bool:
        """Whether mail is set up."""
        return bool(self.smtp_host)


def is_address(text: str) -> bool:
    """Whether it is one plain address, without a name."""
    try:
        found = Address(addr_spec=text)
    except (ValueError, IndexError, LookupError):
        return False
    return bool(found.username and found.domain) and not any(each in text for each in ' \r\n,;<>"')
