"""A link that lets somebody in, and a code that links an account, made just before they leave: nobody who reads the
database can use them."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from handlers.answer import Code, Reply
from storage.accounts import new_code
from storage.digests import digest_of
from storage.web import add_link

# The title of what carries such a link; its stored fact ``link`` ends where the secret begins.
KEY = "sign-in-link"
# The title of what carries a code; its stored fact ``request`` tells for which request of an account.
CODE_KEY = "link-code"
LINK_LIFE = timedelta(minutes=15)


def carries_secret(reply: Reply) -> bool:
    """Whether something is put in that stands nowhere else, as it leaves."""
    return reply.title.key in (KEY, CODE_KEY)


def with_secret(session: Session, person_id: int, reply: Reply, now: datetime) -> Reply:
    """The reply with a link or code of its own."""
    return (
        with_code(session, person_id, reply)
        if reply.title.key == CODE_KEY
        else with_link(session, person_id, reply, now)
    )


def with_code(session: Session, person_id: int, reply: Reply) -> Reply:
    """The reply with a code of its own, of which the digest alone is kept."""
    request = reply.title.facts.get("request")
    if not isinstance(request, Code):
        raise ValueError("there is no request to make a code for")
    code = Code(value=new_code(session, request.value, person_id))
    title = reply.title.model_copy(update={"facts": {**reply.title.facts, "code": code}})
    return reply.model_copy(update={"title": title})


def with_link(session: Session, person_id: int, reply: Reply, now: datetime) -> Reply:
    """The reply with a link of its own, of which the digest alone is kept."""
    address = reply.title.facts.get("link")
    if not isinstance(address, Code):
        raise ValueError("there is no address to put a secret behind")
    token = secrets.token_urlsafe(32)
    add_link(session, digest_of(token), person_id, now, now + LINK_LIFE)
    title = reply.title.model_copy(update={"facts": {"link": Code(value=f"{address.value}{token}")}})
    return reply.model_copy(update={"title": title})
