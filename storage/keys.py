"""The opaque mark of a bundle: the same whenever the same notices make it up, so that a restored one is found again."""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.settings import get_setting, lock_setting, set_setting
from storage.tables.notices import Message

NAME = "message_key"
BYTES = 24


def get_key(session: Session, notices: Iterable[str]) -> str:
    """The mark for these notices' keys. It is made with a secret of the database: nobody else can tell from it what
    the message is about, nor make one. What is said again after it was held has another."""
    return get_keys(session, [list(notices)])[0]


def get_keys(session: Session, bundles: Sequence[Collection[str]]) -> list[str]:
    """As ``get_key``, for many bundles."""
    secret = _secret(session).encode() if bundles else b""
    keys = [_mark(secret, "\n".join(sorted(notices))) for notices in bundles]
    taken = set(session.scalars(select(Message.key).where(Message.key.in_(keys)))) if keys else ()
    return [secrets.token_urlsafe(BYTES) if key in taken else key for key in keys]


def _mark(secret: bytes, words: str) -> str:
    digest = hmac.new(secret, words.encode(), sha256).digest()
    return base64.urlsafe_b64encode(digest[:BYTES]).decode()


def get_signer(session: Session, purpose: str) -> Callable[[str], str]:
    """Signs words for one purpose, with a secret of the database: only who has it can make, or tell, a signature."""
    secret = _secret(session).encode()

    def sign(words: str) -> str:
        return _mark(secret, f"{purpose}\n{words}")

    return sign


def keep_secret(session: Session) -> None:
    """Makes the database's secret, where it has none yet: so that every backup has it."""
    _secret(session)


def _secret(session: Session) -> str:
    kept = get_setting(session, NAME) or {}
    if "secret" not in kept:
        # Locked, so that two processes do not each make one.
        kept = lock_setting(session, NAME) or {"secret": secrets.token_urlsafe(32)}
        set_setting(session, NAME, kept)
    return str(kept["secret"])
