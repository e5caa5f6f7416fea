"""Rows of a table of actions that was pasted without its headings: "Draft the guide | TSB | 15 January".

Which cell holds what is told by what it says: names alone say who, a day by when, and the longest of the others what is
to be done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from bot.understand.data import LANGS, area_of, column_words
from bot.understand.fields.cells import cells_of, is_done, is_known, is_number, is_parted
from bot.understand.fields.column_heads import role_of
from bot.understand.fields.mark_heads import are_names
from bot.understand.fields.tables import unplayed
from bot.understand.fields.told import is_to_be_done
from bot.understand.text.language import language_of
from bot.understand.text.list_heads import listed
from bot.understand.text.words import words_of

# Fewer rows are no table, fewer words no task; more words are no day.
FEWEST, LONGEST_DAY, DASHED = 2, 5, 3
LABELS = frozenset({"owner", "by", "status"})


def rows_written(lines: Sequence[str]) -> Iterator[str]:
    """The lines of a text, rows of such a table as a list, "- TSB: draft the guide (15 January)"; none that says it is
    done."""
    at = 0
    while at < len(lines):
        rows = list[str]()
        while at + len(rows) < len(lines) and (row := row_of(lines[at + len(rows)])) is not None:
            rows.append(row)
        if len(rows) >= FEWEST:
            yield from (f"- {row}" for row in rows if row)
        else:
            rows = [lines[at]]
            yield lines[at]
        at += len(rows)


def row_of(line: str) -> str | None:
    """A row as a line that begins with who is to do it, empty where it says it is done; None where it is no row."""
    parts = cells_of(line) if is_parted(line) else _dashed(line)
    told = [unlabelled(cell) for cell in parts]
    cells = [cell for cell in told if is_known(cell) and not _is_open(cell)]
    cells = cells[1:] if cells and is_number(cells[0]) and not _date().search(cells[0]) else cells
    owners = [cell for cell in cells if are_names(unplayed(cell).strip())]
    days = [cell for cell in cells if _is_day(cell)] if is_parted(line) else parts[2:]
    others = [cell for cell in cells if cell not in (*owners, *days) and not is_done(cell)]
    task = max(others, key=len, default="")
    if len(owners) != 1 or len(days) > 1 or len(words_of(task).words) < FEWEST or any(map(_clock().search, cells)):
        return None
    if not days and told == parts and not is_to_be_done(task, LANGS):
        return None
    if any(map(is_done, cells)):
        return ""
    beside = "".join(f" ({_dated(cell, task)})" for cell in (*others, *days) if cell != task)
    return f"{owners[0]}: {task}{beside}"


def _dashed(line: str) -> list[str]:
    """The parts of "Check the annex — BR — 3/12", whose day needs its place to be one."""
    found = listed(line)
    parts = [part.strip() for part in _dashes().split(found.words if found else line.strip())]
    return parts if len(parts) == DASHED and are_names(parts[1]) and _short_day().fullmatch(parts[2]) else []


def _dated(cell: str, task: str) -> str:
    if not _short_day().fullmatch(cell):
        return cell
    return f"{column_words(language_of(task)[0] or 'en')['by'][0]}: {cell}"


def unlabelled(cell: str) -> str:
    """A cell without its label, "Owner: TSB", where that says who, by when or how it stands."""
    label, colon, said = cell.replace("：", ":").partition(":")
    role = role_of(label) if colon and said.strip() else None
    return said.strip() if role and role[0] in LABELS else cell


def _is_open(cell: str) -> bool:
    return words_of(cell).words in _opens()


def _is_day(cell: str) -> bool:
    return len(cell.split()) <= LONGEST_DAY and _day().search(cell) is not None and not _capitals().search(cell)


@cache
def _opens() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in area_of(lang, "entries")["entry"]["open"])


@cache
def _day() -> re.Pattern[str]:
    endings = {each for lang in LANGS for each in area_of(lang, "dates")["groups"].get("ordinal_suffix", ())}
    ending = rf"(?:{'|'.join(re.escape(each.replace(' ', '')) for each in sorted(endings, key=len, reverse=True))})?"
    return re.compile(rf"\b\d{{1,2}}{ending}[ ./-]|\b20\d\d\b|\d[日月年]|\s\d{{1,2}}{ending}$")


@cache
def _capitals() -> re.Pattern[str]:
    # "ISCG/12 Rev.1" is a document.
    return re.compile(r"\b[^\W\d_]{2,20}[/-]\d|\b[A-Z]{2,20}\b")


@cache
def _clock() -> re.Pattern[str]:
    # What has its hour stands on an agenda.
    return re.compile(r"\A\d{1,2}[:.hч]\d\d(?:\s?[-–—]|\Z)")


@cache
def _dashes() -> re.Pattern[str]:
    return re.compile(r"\s[-–—]\s")


@cache
def _short_day() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[./]\d{1,2}\.?")


@cache
def _date() -> re.Pattern[str]:
    # A column of days may stand first.
    return re.compile(r"\d[./-]\d{1,2}[./-]\d|\b20\d\d\b")
