"""Secrets at rest: what is kept in the database is sealed with a key that is not."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

# A key is a long random text, not a word that somebody remembers.
SHORTEST = 32
PURPOSE = b"focal tokens at rest 1"


class Unsealable(Exception):
    """What is kept was sealed with a key that is not among these, or was changed."""


class Vault:
    """Seals with the first of its keys and opens with any of them, so that a new key can be put in front of the old.

    Raises ``ValueError`` without a key and for one that is too short.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys or any(len(key) < SHORTEST for key in keys):
            raise ValueError(f"a secret key has at least {SHORTEST} characters")
        self._keys = MultiFernet([_fernet(key) for key in keys])

    def seal(self, data: bytes) -> bytes:
        return self._keys.encrypt(data)

    def open(self, sealed: bytes) -> bytes:
        """Raises ``Unsealable``."""
        try:
            return self._keys.decrypt(sealed)
        except InvalidToken as fault:
            raise Unsealable from fault

    def renew(self, sealed: bytes) -> bytes:
        """The same, sealed with the first key. Raises ``Unsealable``."""
        return self.seal(self.open(sealed))


def to_keys(text: str) -> tuple[str, ...]:
    """The keys of a setting, which stand there with commas or line ends between them, the newest first."""
    return tuple(key for each in re.split(r"[,\n]", text) if (key := each.strip()))


def _fernet(key: str) -> Fernet:
    made = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(made))
