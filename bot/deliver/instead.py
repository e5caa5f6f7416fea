"""An answer that its platform does not take, or that can no longer be read: the person is told so, with a code. What
they asked for was done all the same."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.deliver.claim import Claim
from handlers.answer import Code, Line, Reply
from storage.messages import add_message

# No reply, for which nothing stands in when it fails too.
KIND = "instead"
LIFE = timedelta(hours=24)
log = structlog.get_logger()


def say_instead(session: Session, claim: Claim, now: datetime) -> None:
    """To be called in the transaction that gives the answer up."""
    code = secrets.token_hex(3).upper()
    log.error("answer_not_shown", code=code, message_id=claim.id)
    reply = Reply(title=Line(key="answer-not-shown", facts={"code": Code(value=code)}), audience="asker")
    add_message(
        session,
        kind=KIND,
        person_id=claim.person_id,
        place_id=None,
        platform=claim.target.platform,
        installation=claim.target.installation,
        address=claim.target.address,
        lang=claim.lang,
        zone=claim.zone,
        reply=reply.model_dump(mode="json"),
        made_at=now,
        expires=now + LIFE,
    )
