"""A link that lets somebody in, made just before it leaves: nobody who reads the database can use it."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from handlers.answer import Code, Reply
from storage.web import add_link

# The title of what carries such a link; its stored fact ``link`` ends where the secret begins.
KEY = "sign-in-link"
LINK_LIFE = timedelta(minutes=15)


def carries_link(reply: Reply) -> bool:
    return reply.title.key == KEY


def with_link(session: Session, person_id: int, reply: Reply, now: datetime) -> Reply:
    """The reply with a link of its own, of which the digest alone is kept."""
    address = reply.title.facts.get("link")
    if not isinstance(address, Code):
        raise ValueError("there is no address to put a secret behind")
    token = secrets.token_urlsafe(32)
    add_link(session, digest(token), person_id, now, now + LINK_LIFE)
    title = reply.title.model_copy(update={"facts": {"link": Code(value=f"{address.value}{token}")}})
    return reply.model_copy(update={"title": title})


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
