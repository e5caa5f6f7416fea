"""What is kept in place of a secret: whoever reads the database cannot use it."""

from __future__ import annotations

from hashlib import sha256


def digest_of(secret: str) -> str:
    """Of a secret, or of a name that need not be known again."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
