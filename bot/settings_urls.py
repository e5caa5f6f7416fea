"""Addresses in settings."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit


def parts_of(url: str) -> SplitResult:
    """An address taken apart; of what is none all parts are empty."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")
