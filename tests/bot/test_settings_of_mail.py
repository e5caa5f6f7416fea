"""The settings of mail: what is missing or wrong is named, and no password is repeated."""

from __future__ import annotations

import pytest

from bot.serving.mail import to_addresses, to_server
from bot.settings import SettingsFault, read_settings

RIGHT = {
    "FOCAL_SMTP_HOST": "relay.example.org",
    "FOCAL_MAIL_FROM": "focal@example.org",
    "FOCAL_MAIL_REPLY_TO": "secretariat@example.org",
    "FOCAL_SMTP_USER": "focal",
    "FOCAL_SMTP_PASSWORD": "a word",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in RIGHT.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def faults() -> list[str]:
    try:
        read_settings()
    except SettingsFault as fault:
        return fault.faults
    return []


def test_a_relay_and_its_addresses_are_read(environment: pytest.MonkeyPatch) -> None:
    settings = read_settings()
    server, addresses = to_server(settings), to_addresses(settings)
    assert (server.host, server.port, server.tls, server.password()) == ("relay.example.org", 587, "starttls", "a word")
    assert (addresses.bounces, addresses.domain, server.called) == ("focal@example.org", "example.org", "example.org")


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("FOCAL_MAIL_FROM", "", "FOCAL_MAIL_FROM: is needed"),
        ("FOCAL_MAIL_REPLY_TO", "", "FOCAL_MAIL_REPLY_TO: is needed"),
        ("FOCAL_MAIL_REPLY_TO", "Focal@example.org", "answers must reach a person"),
        ("FOCAL_MAIL_FROM", "Focal <focal@example.org>", "is no address"),
        ("FOCAL_IMAP_HOST", "imap.example.org", "FOCAL_IMAP_USER: is needed"),
        ("FOCAL_PUBLIC_URL", "http://focal.example.org", "is no https address"),
        ("FOCAL_PUBLIC_URL", "https://[focal", "is no https address"),
        ("FOCAL_SMTP_PASSWORD_FILE", "/nowhere/at/all", "there is no such file"),
    ],
)
def test_what_is_wrong_is_named(environment: pytest.MonkeyPatch, name: str, value: str, told: str) -> None:
    environment.setenv(name, value)
    assert any(told in fault for fault in faults())
    assert not any("a word" in fault for fault in faults())


def test_without_a_relay_mail_needs_nothing_and_none_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert faults() == []
    monkeypatch.setenv("FOCAL_IMAP_HOST", "imap.example.org")
    assert any("mail is read only where it is sent too" in fault for fault in faults())
