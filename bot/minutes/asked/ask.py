"""One passage put to a language model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class Reads(Protocol):
    """Puts a whole request to a model and gives the JSON object that it answered, and the tokens that it cost.
    Raises ``Unanswered``, and nothing else for what an endpoint does."""

    async def __call__(self, whole: Mapping[str, Any]) -> tuple[Mapping[str, Any], int | None]: ...
