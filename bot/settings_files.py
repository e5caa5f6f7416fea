"""Secrets that lie in files: a setting names the file instead of holding what is in it."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr, ValidationInfo

ENDING = "_file"


def check_secret_file(value: Path | None, info: ValidationInfo) -> Path | None:
    """The file, which must be there, and alone: not beside a setting that holds the secret itself. Raises
    ``ValueError``."""
    name = str(info.field_name).removesuffix(ENDING)
    if value is not None and not value.is_file():
        raise ValueError("there is no such file")
    beside = info.data.get(name)
    if value is not None and isinstance(beside, SecretStr) and beside.get_secret_value():
        raise ValueError(f"stands beside FOCAL_{name.upper()}, give one of them")
    return value
