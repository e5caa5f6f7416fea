"""Once a report is adopted it stands for what was said: quotations go wherever they came to lie."""

from __future__ import annotations

from sqlalchemy import JSON, String, select

from bot.app import Focal
from storage.audit_chain import find_tampering, seal
from storage.tables.all import METADATA
from tests.bot.answer.test_texts_of_meetings import VTT, says


def holding(focal: Focal, words: str) -> list[str]:
    """The columns in which these words stand, whatever the table."""
    found = []
    with focal.database.reading() as session:
        for table in METADATA.sorted_tables:
            for row in session.execute(select(table)).mappings():
                texts = (each for each in table.columns if isinstance(each.type, String | JSON))
                found += [f"{table.name}.{each.name}" for each in texts if words in str(row[each.name])]
    return found


def test_once_the_report_is_adopted_what_was_said_stands_nowhere_any_more(focal: Focal) -> None:
    says(focal, "the captions of the May meeting of ISCG may be used")
    promise = "I will send the checklist"
    says(focal, VTT)
    says(focal, "show proposal 1")
    says(focal, "accept all proposals")
    with focal.database.writing() as session:
        seal(session)
    assert {"inbox.payload", "messages.reply", "audit.after", "items.said"} <= set(holding(focal, promise))
    assert "is adopted" in says(focal, "adopt the report of the May meeting of ISCG")
    assert holding(focal, promise) == []
    assert "send the checklist" in says(focal, "show 1")
    with focal.database.writing() as session:
        seal(session)
        assert list(find_tampering(session)) == []
