"""A bilingual table that came back against what is kept, line by line: before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from sqlalchemy.orm import Session

from handlers.action_files.rows import Told
from handlers.answer import Code, Line, Term
from handlers.commands.fields import Lang
from handlers.item_words import LONGEST
from handlers.register.faults import Place, Said, at, reason, to_line, to_term
from handlers.versions.passages import Row, Status, Version, find_passage, number_of, version_of

STATUSES = get_args(Status)


@dataclass(frozen=True)
class Change:
    """A version that is new or reads otherwise."""

    number: str
    lang: str
    before: Version
    after: Version

    def line(self) -> Line:
        """One line of the preview."""
        told = reason("import-version", number=self.number, lang=self.lang, **_said(self.after))
        if not self.before.text:
            return to_line(reason("import-line", sign=Code(value="+"), row=told))
        row = reason("import-version-was", version=told, **_said(self.before))
        return to_line(reason("import-line", sign=Code(value="~"), row=row))


@dataclass(frozen=True)
class Difference:
    """What the table would change; ``refused`` are lines that are left as they are, each with why. ``digest``: of the
    file; ``empty``: how many lines have no translation yet."""

    changes: tuple[Change, ...]
    refused: tuple[Line, ...]
    empty: int
    digest: str

    def lines(self) -> Iterator[Line]:
        """The preview: a line for each change and each line that is refused."""
        yield from (each.line() for each in self.changes)
        for each in self.refused:
            yield to_line(reason("import-line", sign=Code(value="!"), row=to_term(each)))


def _said(version: Version) -> dict[str, Said]:
    return {"text": version.text, "status": Code(value=version.status or "")}


class _LeftOut(Exception):
    """Why a line is not taken."""

    def __init__(self, why: Term) -> None:
        super().__init__(why.key)
        self.why = why


def difference(session: Session, rows: Sequence[Told], digest: str) -> Difference:
    """Compares; changes nothing. A line that can't be taken is left out and told; all others hold."""
    changes, refused, empty = list[Change](), list[Line](), 0
    seen = dict[tuple[str, str], Place]()
    for row in rows:
        if not row.cells["translation"]:
            empty += 1
            continue
        try:
            change = _change(session, row, seen)
        except _LeftOut as left:
            refused.append(at(row.where, left.why))
            continue
        if change.after != change.before:
            changes.append(change)
    return Difference(tuple(changes), tuple(refused), empty, digest)


def _change(session: Session, row: Told, seen: dict[tuple[str, str], Place]) -> Change:
    passage, lang = _passage(session, row), row.cells["language"].casefold()
    number = number_of(passage)
    if lang not in get_args(Lang):
        raise _LeftOut(_in_cell("language", row.cells["language"], get_args(Lang)))
    if lang == passage.lang:
        raise _LeftOut(reason("import-version-own", number=number, lang=lang))
    if (number, lang) in seen:
        raise _LeftOut(reason("import-version-twice", number=number, lang=lang, place=seen[number, lang]))
    seen[number, lang] = row.where
    return Change(number, lang, version_of(passage, lang), Version(_text(row), _status(row)))


def _passage(session: Session, row: Told) -> Row:
    said = row.cells["number"]
    found = find_passage(session, said.casefold())
    if found is None:
        raise _LeftOut(reason("import-no-passage", said=said))
    if _same(found.text) != _same(row.cells["original text"]):
        raise _LeftOut(reason("import-original-changed", number=said, text=found.text))
    return found


def _text(row: Told) -> str:
    text = row.cells["translation"]
    if len(text) > LONGEST:
        raise _LeftOut(reason("import-cell", column="translation", reason=reason("import-length", most=LONGEST)))
    return text


def _status(row: Told) -> Status:
    """A version that nobody calls official is a courtesy version."""
    said = row.cells.get("status", "").casefold() or "courtesy"
    if said not in STATUSES:
        raise _LeftOut(_in_cell("status", row.cells["status"], STATUSES))
    return cast(Status, said)


def _in_cell(column: str, said: str, allowed: Sequence[str]) -> Term:
    told = reason("import-none-of-these", said=said, allowed=", ".join(allowed))
    return reason("import-cell", column=column, reason=told)


def _same(text: str) -> str:
    """Programs for text and tables put blanks and line ends their own way."""
    return " ".join(text.split())
