"""How long a platform asks to wait."""

from __future__ import annotations

import math
from collections.abc import Mapping

LONGEST_WAIT = 3600.0


def wait_of(headers: Mapping[str, str]) -> float:
    """Seconds; none means that the platform has not said how long."""
    try:
        seconds = float(headers.get("Retry-After", "0"))
    except ValueError:
        return 0.0
    return min(max(0.0, seconds), LONGEST_WAIT) if math.isfinite(seconds) else 0.0
