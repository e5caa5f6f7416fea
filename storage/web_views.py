"""Views of items that people keep under a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage.tables.web import WebView

# More than fit on a page are found by nobody.
MOST = 30


def list_views(session: Session, person_id: int) -> Sequence[WebView]:
    query = select(WebView).where(WebView.person_id == person_id)
    return session.scalars(query.order_by(WebView.name, WebView.id)).all()


def put_view(session: Session, person_id: int, name: str, fields: Mapping[str, Any], now: datetime) -> bool:
    """Keeps a view; one of the same name is replaced. Nothing is kept beyond ``MOST``, which is told by what comes
    back."""
    drop_view(session, person_id, name)
    if len(list_views(session, person_id)) >= MOST:
        return False
    session.add(WebView(person_id=person_id, name=name, fields=dict(fields), made_at=now))
    session.flush()
    return True


def drop_view(session: Session, person_id: int, name: str) -> None:
    session.execute(delete(WebView).where(WebView.person_id == person_id, WebView.name == name))
