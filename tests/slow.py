"""The tests that ``make test`` leaves to ``make test-slow``."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def slow_tests() -> frozenset[str]:
    """The tests that take longest, about a tenth of a second and more; of the talks, three languages of six.

    Each by its name as pytest prints it, with its first parameter, with all or without.
    """
    return frozenset(Path(__file__).with_name("slow.txt").read_text(encoding="utf-8").split())
