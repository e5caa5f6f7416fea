"""Which kind of input each field of a command takes in a form, whatever draws the form."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from handlers.answer import FieldKind

FIELDS: Mapping[str, FieldKind] = MappingProxyType(
    {
        "text": "text",
        "note": "text",
        "reason": "text",
        "about": "text",
        "value": "text",
        "topic": "topic",
        "body": "body",
        "group": "body",
        "meeting": "meeting",
        "person": "party",
        "party": "party",
        "responsible": "parties",
        "cooperating": "parties",
        "report_to": "parties",
        "addressed_to": "parties",
        "due": "due",
        "at": "moment",
        "until": "moment",
        "item": "number",
        "items": "number",
        "leads": "number",
        "status": "choice",
    }
)
