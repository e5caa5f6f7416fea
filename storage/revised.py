"""Revisions of resolutions as they are written: ``Rev. Baku, 2025``, ``Dubai, 2023``."""

from __future__ import annotations

import re

YEAR = re.compile(r"\b((?:18|19|20)\d\d)\b")
REVISED = re.compile(r"\s*rev\.?\s+", re.IGNORECASE)


def year_of(revision: str | None) -> int | None:
    """The year of the conference that adopted or revised it."""
    found = YEAR.findall(revision or "")
    return int(found[-1]) if found else None


def is_revised(revision: str | None) -> bool:
    """Whether there was an earlier one, as its words say."""
    return REVISED.match(revision or "") is not None


def conference_of(revision: str | None) -> str | None:
    """Place and year alone."""
    return REVISED.sub("", revision, count=1).strip() or None if revision else None
