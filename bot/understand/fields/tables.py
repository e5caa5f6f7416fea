"""Tables of actions as people paste them from a document: a row of headings, and below it a row for each action.

Cells are parted by tabs, bars or several blanks, or each stands in a line of its own. A row is read as if it were
written out, "Action: TSB: draft the guide (15 January)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from bot.understand.data import LANGS, column_words, marks_of, owner_words
from bot.understand.fields.cells import SIGNS, cells_of, is_done, is_known, is_number, is_parted, said_of_cells
from bot.understand.fields.column_heads import FEWEST, ROLES, are_headings, is_rule, role_of
from bot.understand.fields.parts_played import tells_part
from bot.understand.text.joins import all_of
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang

# More columns are no table of actions.
MOST = 12
DITTO = frozenset({'"', "''", '" "', "″", "〃", "”", "“", "-“-", '-"-', "—“—"})


class Columns(NamedTuple):
    """Which column holds what, counted from 0; how many there are, and the words that a row is written out with: the
    mark, and what leads to a deadline."""

    task: int
    what: int | None
    owner: int | None
    by: int | None
    status: int | None
    others: tuple[tuple[int, str], ...]
    width: int
    mark: str
    deadline: str
    helps: int | None
    reports: int | None
    lang: Lang


def written_out(lines: Sequence[str]) -> Iterator[str]:
    """The lines of a text, with each row of a table of actions as a line with a mark; no row that says it is done."""
    for at, _, row in rows_told(lines):
        if row != "":
            yield lines[at] if row is None else row


def rows_told(lines: Sequence[str]) -> Iterator[tuple[int, int, str | None]]:
    """Each line with the one behind it, and of the rows of a table of actions what they say, as a line with a mark,
    empty where a row says that it is done; no headings."""
    at = 0
    while at < len(lines):
        columns, rows = _headed(lines, at)
        if columns is None:
            yield at, at + 1, None
            at += 1
            continue
        read, above = _reader(lines[rows - 1]), list[str]()
        if read(lines, rows, columns) is None:
            yield from ((each, each + 1, None) for each in range(at, rows))
        at = rows
        while (found := read(lines, at, columns)) is not None:
            begun, (cells, at) = at, found
            above = _as_above(cells, above) or above
            for row in _written(above if cells else cells, columns):
                yield begun, at, row


def _headed(lines: Sequence[str], at: int) -> tuple[Columns | None, int]:
    """The columns that the headings from a line on tell, and the first line below them."""
    if is_parted(lines[at]):
        columns = _columns(cells_of(lines[at]))
        # Below "Responsibility" may stand who leads and who supports.
        finer = _columns(cells_of(lines[at + 1])) if columns and are_headings("".join(lines[at + 1 : at + 2])) else None
        return (finer, at + 2) if finer and columns and finer.width == columns.width else (columns, at + 1)
    end = at
    while end < min(len(lines), at + MOST) and role_of(lines[end]):
        end += 1
    # A number or a meeting may head a column too, but what says who or by when stands in each table.
    return (_columns([line.strip() for line in lines[at:end]]), end) if end - at >= FEWEST else (None, at)


def _columns(headings: Sequence[str]) -> Columns | None:
    told = [role_of(each) for each in headings]
    if not FEWEST <= len(told) <= MOST:
        return None
    at = {role: next((place for place, each in enumerate(told) if each and each[0] == role), None) for role in ROLES}
    who_and_when = at["owner"] is not None and at["by"] is not None
    # "What | Date" may be an agenda, "Action | Date" is none.
    task = at["task"] if at["task"] is not None else at["what"] if who_and_when else None
    if task is None or (at["owner"] is None and at["by"] is None):
        return None
    langs = [lang for each in told if each for lang in each[1]]
    lang = max(LANGS, key=langs.count)
    mark, deadline = marks_of(lang)["RecordAction"][0].capitalize(), column_words(lang)["by"][0]
    what = at["what"] if at["what"] != task else None
    others = tuple((place, headings[place]) for place, each in enumerate(told) if each and each[0] == "other")
    return Columns(
        task=task,
        what=what,
        owner=at["owner"],
        by=at["by"],
        status=at["status"],
        others=others,
        width=len(headings),
        mark=mark,
        deadline=deadline,
        helps=at["helps"],
        reports=at["reports"],
        lang=lang,
    )


def _reader(headings: str) -> Callable[[Sequence[str], int, Columns], tuple[list[str], int] | None]:
    if any(sign in headings for sign in SIGNS):
        return _row
    return _spaced if is_parted(headings) else _stacked


def _row(lines: Sequence[str], at: int, columns: Columns) -> tuple[list[str], int] | None:
    """The cells of the row that begins with a line, and where the next one begins; an empty row where a rule stands."""
    if at >= len(lines):
        return None
    cells, end = cells_of(lines[at]), at + 1
    # A cell of several lines is one all the same.
    while len(cells) < columns.width and end < len(lines) and lines[end].strip():
        more = cells_of(lines[end])
        if len(cells) + len(more) - 1 > columns.width:
            break
        cells, end = [*cells[:-1], f"{cells[-1]} {more[0]}".strip(), *more[1:]], end + 1
    if len(cells) < FEWEST:
        return None
    return ([] if all(is_rule(each) for each in cells) else cells), end


def _spaced(lines: Sequence[str], at: int, columns: Columns) -> tuple[list[str], int] | None:
    """A row whose cells blanks part, with what its task goes on with in the line below."""
    cells = cells_of(lines[at]) if at < len(lines) else []
    if len(cells) != columns.width:
        return None
    below, further = (lines[at + 1].strip(), lines[at + 2]) if at + 2 < len(lines) else ("", "")
    if not below or is_parted(below) or len(cells_of(further)) != columns.width:
        return cells, at + 1
    return [f"{each} {below}" if place == columns.task else each for place, each in enumerate(cells)], at + 2


def _stacked(lines: Sequence[str], at: int, columns: Columns) -> tuple[list[str], int] | None:
    """The cells of a row that has a line for each."""
    cells = [line.strip() for line in lines[at : at + columns.width]]
    return (cells, at + columns.width) if len(cells) == columns.width and all(cells) else None


def _as_above(cells: Sequence[str], above: Sequence[str]) -> list[str]:
    """The cells of a row, of those that refer to the row above what stands there: "idem", "\""."""
    return [
        above[at] if at < len(above) and (words_of(each).words in said_of_cells("same") or each in DITTO) else each
        for at, each in enumerate(cells)
    ]


def _written(cells: Sequence[str], columns: Columns) -> Iterator[str]:
    def cell(at: int | None) -> str:
        return cells[at].strip() if at is not None and at < len(cells) else ""

    task = _task(cell(columns.task), cell(columns.what))
    if not words_of(task).words:
        return
    if is_done(cell(columns.status)):
        yield ""
        return
    owner, by = cell(columns.owner), cell(columns.by)
    if role_of(task) and (role_of(owner) or role_of(by)):
        # A word processor writes the headings anew on each page.
        return
    names = _beside_name().sub(_kept, owner).replace(";", ",").rstrip(" :：")
    whom = f"{names}{_helping(cell(columns.helps), columns.lang)}: " if is_known(names) else ""
    told = cell(columns.reports)
    # What is said of them stays: "BR (Geneva), BDT".
    noted = f" — {owner}" if any(not each.isupper() for each in _beside_name().findall(unplayed(owner))) else ""
    day = f" ({columns.deadline}: {by})" if is_known(by) else ""
    more = column_words(columns.lang)["reporting"][0].format(told) if is_known(told) else ""
    more += "".join(f"; {heading}: {cell(at)}" for at, heading in columns.others if is_known(cell(at)))
    yield f"{columns.mark}: {whom}{task.rstrip(' .。')}{noted}{more}{day}"


def _helping(names: str, lang: Lang) -> str:
    """Those who help, behind whoever is responsible, as parts that brackets give: ", BDT (support)"."""
    part = owner_words(lang)["part_helps"][0]
    each = [name.strip() for name in _parting().split(_beside_name().sub("", names)) if is_known(name)]
    return "".join(f", {name} ({part})" for name in each)


def _kept(beside: re.Match[str]) -> str:
    # Which part somebody plays is read with the names.
    return beside[0] if tells_part(beside[1]) else ""


def unplayed(owner: str) -> str:
    """Names without the part that brackets say somebody plays."""
    return _beside_name().sub(lambda beside: "" if tells_part(beside[1]) else beside[0], owner)


def _task(task: str, what: str) -> str:
    # "A1 | Draft the guide": the first is no more than a number.
    if not what or not task or is_number(task):
        return what or task
    return f"{task} – {what}"


@cache
def _beside_name() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)\s?[(（]([^()（）]{1,60})[)）]")


@cache
def _parting() -> re.Pattern[str]:
    joins = "|".join(re.escape(each) for each in all_of() if each.isalpha() and each.isascii())
    return re.compile(rf"[,;/+&،؛，、；]|\s(?:{joins})\s")
