"""Roles held for a time: focal points and memberships of a file against those of the register.

A file that names whoever is in a role now tells all of them: others in the same role for the same topic and body end
the day before, and keep their row. What a file does not name stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from handlers.answer import Code, Fact, Term as Said
from handlers.register.changes import Card, Change, Comparison
from handlers.register.faults import Place, reason
from storage.tables.register import FocalPoint, Membership

DAY = timedelta(days=1)
Post = tuple[str | None, ...]
Held = FocalPoint | Membership


@dataclass(frozen=True)
class Term:
    """A person in a post, from ``since`` until ``until``, as one row of the file tells it.

    ``post`` are the columns that name it, ``told`` what else the row says, ``rest`` what a new row is given besides.
    """

    where: Place
    post: Post
    card: Card
    since: date | None
    until: date | None
    told: Mapping[str, Any]
    rest: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Posts:
    """One table of posts: its columns that name a post, its rows, the names of people by row id."""

    table: str
    columns: Sequence[str]
    rows: Sequence[Held]
    people: Mapping[int, str]


def compare_terms(work: Comparison, posts: Posts, terms: Iterable[Term], alone: bool) -> None:
    """The changes of all posts that the file names; ``alone``: it names everybody who holds them."""
    held: dict[Post, list[Held]] = {}
    for row in posts.rows:
        held.setdefault(tuple(getattr(row, name) for name in posts.columns), []).append(row)
    for post, told in _by_post(work, terms).items():
        _compare_post(work, posts, held.get(post, []), told, alone)


def _by_post(work: Comparison, terms: Iterable[Term]) -> dict[Post, list[Term]]:
    found: dict[Post, dict[Any, Term]] = {}
    for term in terms:
        first = found.setdefault(term.post, {}).setdefault((id(term.card), term.since, term.until), term)
        if first is term:
            continue
        if first.told == term.told:
            work.note(term.where, "import-same", place=first.where)
        else:
            work.faults.add(term.where, "import-contradicts", place=first.where)
    return {post: list(each.values()) for post, each in found.items()}


def _compare_post(work: Comparison, posts: Posts, held: list[Held], terms: list[Term], alone: bool) -> None:
    left, new = list(held), []
    for term in terms:
        row, term = _match(term, left, work.today)
        if row is None:
            new.append(term)
            continue
        left.remove(row)
        values = {"since": term.since, "until": term.until, **term.told}
        work.change(row, row.id, values, _label(work, posts, term.post, term.card.name), term.where)
    now = [term for term in terms if _is_open(term.until, work.today)]
    if alone and now:
        _end_others(work, posts, left, now, [term for term in new if term in now])
    for term in new:
        since = term.since or (work.today if held and term.until is None else None)
        _add(work, posts, term, since)


def _match(term: Term, rows: Sequence[Held], today: date) -> tuple[Held | None, Term]:
    """The row that tells of this term, and the term without what must not be changed there."""
    own = [row for row in rows if row.person_id == term.card.id]
    same = next((row for row in own if term.since and row.since == term.since), None)
    current = next((row for row in own if _is_open(row.until, today)), None)
    if same and (term.until or _is_open(same.until, today)):
        return same, term
    if same:
        # They left and came back: the first time stays as it was, the second has its own beginning.
        return current, replace(term, since=None)
    if _is_open(term.until, today):
        return current, term
    past = next((row for row in own if row.until == term.until and not (row.since and term.since)), None)
    ending = current if current and not (term.since and current.since) else None
    return past or ending, term


def _end_others(work: Comparison, posts: Posts, left: Iterable[Held], now: Sequence[Term], new: Sequence[Term]) -> None:
    staying = {term.card.id for term in now}
    first = min((term.since for term in new if term.since), default=work.today if new else None)
    for row in left:
        if row.person_id in staying or not _is_open(row.until, first or work.today):
            continue
        if row.until is not None and first is None:
            # Its end is known already, perhaps from the last import.
            continue
        _end(work, posts, row, _last_day(row, first or work.today, work.today), now[0].where)


def _last_day(row: Held, first: date, today: date) -> date:
    """The day before the successor's first; where both began together nobody knows, so it is yesterday."""
    if row.since is None or row.since < first:
        return first - DAY
    return max(today - DAY, row.since)


def _end(work: Comparison, posts: Posts, row: Held, until: date, where: Place) -> None:
    name = posts.people.get(row.person_id, "")
    label = _label(work, posts, tuple(getattr(row, column) for column in posts.columns), name)
    before = {"until": row.until}
    if row.until != until:
        work.changes.append(Change("end", posts.table, row.id, {"until": until}, label, before, where=where))


def _add(work: Comparison, posts: Posts, term: Term, since: date | None) -> None:
    values = {**dict(zip(posts.columns, term.post, strict=True)), **term.rest}
    values |= {name: value for name, value in term.told.items() if value is not None}
    values |= {"since": since, "until": term.until}
    work.add(posts.table, None, values, _label(work, posts, term.post, term.card.name), term.where, term.card)


def _label(work: Comparison, posts: Posts, post: Post, name: str) -> Said:
    if posts.table == "focal_points":
        topic, body, role = (*post, None)[:3]
        held: dict[str, Fact] = {"topic": work.called("topic", topic or ""), "role": work.called("role", role or "")}
        return reason("import-row-holds", name=name, **held, **_at(work, body))
    group, capacity, of_body = (*post, None)[:3]
    seat = Said(key=f"capacity-{capacity}")
    return reason(
        "import-row-sits", name=name, group=work.called("body", group or ""), capacity=seat, **_at(work, of_body)
    )


def _at(work: Comparison, body: str | None) -> dict[str, Fact]:
    return {"has_body": Code(value="yes" if body else "no"), "body": work.called("body", body or "")}


def _is_open(until: date | None, day: date) -> bool:
    return until is None or until >= day
