"""Passages that reports print. Each has one original; in another language there is a version that is official (entered
by whoever keeps the report, or told to be so), or a courtesy version (marked as such), or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from storage.items import get_item, touch
from storage.tables.items import Item
from storage.tables.records import ActivityReport
from storage.year import list_agreed, list_cleared

Status = Literal["official", "courtesy"]
ITEM, ACTIVITY = "item", "activity"
KINDS = ("conclusion", "call_to_action", "action")
LARGEST = 2_147_483_647
Row = Item | ActivityReport


@dataclass(frozen=True)
class Version:
    """A text in one language, as it is kept; ``text`` is empty where there is none."""

    text: str
    status: Status | None


def list_passages(session: Session, year: int, lang: str) -> Sequence[Row]:
    """What the reports of a year print and have in another language alone."""
    rows: list[Row] = [*list_agreed(session, year, KINDS), *list_cleared(session, year)]
    return [each for each in rows if each.lang != lang and not version_of(each, lang).text]


def find_passage(session: Session, number: str) -> Row | None:
    """A passage by its number: ``item-12`` (or ``12``) or ``activity-3``."""
    kind, _, said = number.rpartition("-")
    key = int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0
    if key > LARGEST or kind not in ("", ITEM, ACTIVITY):
        return None
    return session.get(ActivityReport, key) if kind == ACTIVITY else _item(session, key)


def _item(session: Session, number: int) -> Item | None:
    found = get_item(session, number)
    return found if found is not None and found.kind in KINDS and not found.example else None


def number_of(row: Row) -> str:
    return f"{ITEM}-{row.number}" if isinstance(row, Item) else f"{ACTIVITY}-{row.id}"


def version_of(row: Row, lang: str) -> Version:
    """The version in a language other than the original's."""
    text = _texts(row).get(lang) or ""
    return Version(text, ("courtesy" if lang in (row.courtesy or ()) else "official") if text else None)


def put_version(row: Row, lang: str, version: Version) -> None:
    """Keeps a version in place of the one that was there; none where its text is empty."""
    others = {each: text for each, text in _texts(row).items() if each != lang}
    texts = {**others, **({lang: version.text} if version.text else {})}
    courtesy = [each for each in row.courtesy or () if each != lang]
    row.courtesy = sorted([*courtesy, *([lang] if version.text and version.status == "courtesy" else [])]) or None
    if isinstance(row, Item):
        row.formal = texts
        touch(row)
    else:
        row.versions = texts or None


def _texts(row: Row) -> dict[str, str]:
    return (row.formal if isinstance(row, Item) else row.versions) or {}
