"""The action register as rows: one action a row, in the layout that the groups use, with what import needs besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.action_files.cells import Cells, due_text, to_due
from handlers.register.faults import Place
from handlers.register.headings import column
from handlers.register.values import join_list
from storage.tables.items import Item

# The first eight are the layout that the groups use.
COLUMNS = (
    *("number", "resolution", "action", "responsible", "cooperating", "report_to", "deadline", "status"),
    *("language", "topic", "meeting", "alias"),
)
CAPACITIES = ("responsible", "cooperating", "report_to")
HEADS = MappingProxyType({"report_to": "report to"})
OTHER_NAMES = MappingProxyType(
    {
        "no": "number",
        "no.": "number",
        "#": "number",
        "n°": "number",
        "item": "number",
        "text": "action",
        "action_item": "action",
        "due": "deadline",
        "due_date": "deadline",
        "lang": "language",
        "reports_to": "report_to",
        "reporting_to": "report_to",
        "reference": "alias",
        "resolutions": "resolution",
    }
)


@dataclass(frozen=True)
class Told:
    """One row of a file: its place, and its cells by column; a column that the file lacks is left out."""

    where: Place
    cells: Mapping[str, str]


def to_column(header: str) -> str:
    """A header as the house writes it, in whatever language."""
    return column(header, OTHER_NAMES)


def list_actions(session: Session) -> Sequence[Item]:
    """Every action that people recorded, whatever became of it; those of the example sandbox are left out."""
    query = select(Item).where(Item.kind == "action", Item.task.is_(None), ~Item.example)
    return session.scalars(query.order_by(Item.number)).all()


def to_cells(cells: Cells, item: Item) -> dict[str, str]:
    """An action as the cells of its row."""
    parties = {name: [each for each in item.parties if each.capacity == name] for name in CAPACITIES}
    return {
        "number": str(item.number),
        "resolution": item.resolution or "",
        "action": item.text,
        **{name: join_list([cells.party_text(each) for each in rows]) for name, rows in parties.items()},
        "deadline": due_text(to_due(item)),
        "status": item.status,
        "language": item.lang,
        "topic": item.topic_id or "",
        "meeting": item.meeting_id or "",
        "alias": item.alias or "",
    }
