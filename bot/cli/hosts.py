"""The address at which Focal is reached, as an operator types it."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.cli.faults import InputFault

# Where Focal itself is tried, without the server before it that ends TLS.
HERE = ("127.0.0.1", "localhost")


def to_host(typed: str) -> str:
    """The address as ``https://HOST``. Raises ``InputFault`` for what is none."""
    address = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(address)
        plain = parts.scheme == "http" and parts.hostname in HERE
        good = (parts.scheme == "https" or plain) and parts.hostname and not parts.path.strip("/") and not parts.query
    except ValueError:
        good = None
    if not good:
        raise InputFault(f"--host: {typed} is no address of a host, write for example https://focal.example.org")
    return f"{parts.scheme}://{parts.netloc}"
