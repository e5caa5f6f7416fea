"""Where conversations are: kept when their platform tells, found again by whoever writes there unasked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.inserting import inserting
from storage.tables.conversations import Conversation


def keep_conversation(
    session: Session, platform: str, installation: str, external: str, *, conversation: str, service: str, at: datetime
) -> None:
    """What was told last holds."""
    insert = inserting(session.get_bind().dialect.name)
    key = {"platform": platform, "installation": installation, "external": external}
    told = {"conversation": conversation, "service": service, "seen_at": at}
    session.execute(insert(Conversation).values(**key, **told).on_conflict_do_update(index_elements=[*key], set_=told))


def find_conversation(session: Session, platform: str, installation: str, external: str) -> Conversation | None:
    return session.get(Conversation, (platform, installation, external))


def newest_address(session: Session, platform: str, installation: str) -> str | None:
    """The service of whichever conversation of the installation was told of last."""
    query = select(Conversation.service).where(
        Conversation.platform == platform, Conversation.installation == installation
    )
    return session.scalar(query.order_by(Conversation.seen_at.desc()).limit(1))
