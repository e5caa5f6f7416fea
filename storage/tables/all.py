"""Every table, so that the metadata is whole."""

from __future__ import annotations

from storage.tables import (
    answers,
    conversations,
    inbox,
    items,
    meetings,
    model_calls,
    notices,
    people,
    places,
    records,
    register,
    web,
    work,
)
from storage.tables.row import Row

AREAS = (
    *(answers, conversations, inbox, items, meetings, model_calls),
    *(notices, people, places, records, register, web, work),
)
METADATA = Row.metadata
