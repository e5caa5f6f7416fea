"""Resolutions as facts: how one is called, who must act, what became of it; why a topic qualifies, and since when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy.orm import Session

from handlers import facts, seen
from handlers.answer import Code, Fact, Items, Line, Named, Part, Row, Several, Term, Words
from handlers.context import Context
from handlers.levels import level, sees_unverified
from handlers.revisions import to_revision
from storage.qualify import qualify
from storage.resolutions import Mapped, list_units, to_bearings, was_before, years_of_change
from storage.tables.register import Body, Resolution, Unit


def may_see(context: Context, row: Resolution) -> bool:
    """Numbers that nobody confirmed are for those who may know that they are unconfirmed."""
    return row.status == "sourced" or sees_unverified(context)


def called(session: Session, row: Resolution, *, marked: bool = False) -> Term:
    """A resolution by its number, revision and body, to stand within a line."""
    return Term(key="resolution-called", facts=_called(session, row, marked))


def revision_facts(context: Context, row: Resolution, *, coordinates: bool = False) -> dict[str, Fact]:
    """What a line says of one revision."""
    lang = context.evidence.lang
    return {
        **_called(context.session, row, sees_unverified(context)),
        "titled": seen.flag(row.title.get(lang)),
        "title": Words(text=row.title.get(lang, ""), lang=lang),
        "acts": seen.flag(row.act),
        "act": Several(facts=tuple(_acting(context, each) for each in row.act)),
        "former": seen.flag(row.former),
        "fate": Code(value=(row.fate or "cited") if row.former else "none"),
        "ended": to_revision(row.ended),
        "checked": seen.flag(row.status == "sourced"),
        "coordinates": seen.flag(coordinates),
    }


def _called(session: Session, row: Resolution, marked: bool) -> dict[str, Fact]:
    return {
        "kind": Code(value=row.kind),
        "number": Code(value=str(row.number or "")),
        "numbered": seen.flag(row.number),
        "revision": to_revision(row.revision),
        "revised": seen.flag(row.revision),
        "body": facts.named(session, "body", [row.body_id], marked=marked)[row.body_id],
    }


def _acting(context: Context, who: str) -> Fact:
    return short(seen.body(context, who)) if context.session.get(Body, who) else Words(text=who)


def short(body: Named) -> Named:
    """A body in a list of bodies: by its acronym where it has one."""
    return body.model_copy(update={"names": {**body.names, **body.acronyms}, "unverified": ()})


def resolution_row(context: Context, each: Mapped) -> Row:
    told = revision_facts(context, each.row, coordinates=bool(each.coordinates))
    return Row(kind="resolution", id=str(each.row.id), facts=told)


def qualifies(mapped: Sequence[Mapped]) -> tuple[Part, ...]:
    """Why a topic qualifies, as computed; a reason that rests on unconfirmed numbers is said to be provisional. What a
    change that was entered has made of it follows."""
    if not mapped:
        return ()
    found = qualify(to_bearings(mapped))
    checked = seen.flag(found["status"] == "sourced")
    why = Line(key="show-topic-qualifies", facts={"reason": Code(value=_reason(found)), "checked": checked})
    return (why, *_since(mapped, found["result"]))


def _since(mapped: Sequence[Mapped], now: bool | None) -> tuple[Line, ...]:
    for year in years_of_change(mapped):
        was = qualify(was_before(mapped, year))["result"]
        if bool(was) != bool(now):
            told: dict[str, Fact] = {"now": seen.flag(now), "year": Code(value=str(year))}
            return (Line(key="show-topic-changed", facts=told),)
    return ()


def _reason(found: dict[str, Any]) -> str:
    if found["result"] is None:
        return "undecided"
    return str(found["by"][0]) if found["result"] else "no"


def units(context: Context, topic_id: str) -> tuple[Part, ...]:
    """Questions and task forces at work on a topic; task forces are told of where only staff reads."""
    inside = level(context) == "staff"
    rows: Collection[Unit] = [
        each
        for each in list_units(context.session, topic_id)
        if inside or (each.kind == "question" and each.status == "sourced")
    ]
    lines = tuple(Line(key=f"unit-{each.kind.replace('_', '-')}", facts=_unit(context, each)) for each in rows)
    return (Line(key="show-topic-units"), Items(lines=lines)) if lines else ()


def _unit(context: Context, row: Unit) -> dict[str, Fact]:
    lang = context.evidence.lang
    return {
        "number": Code(value=row.number),
        "body": seen.body(context, row.body_id),
        "grouped": seen.flag(row.working_party),
        "party": Words(text=row.working_party or ""),
        "titled": seen.flag(row.title.get(lang)),
        "title": Words(text=row.title.get(lang, ""), lang=lang),
        "led": seen.flag(row.led_by),
        "by": _acting(context, row.led_by) if row.led_by else Words(text=""),
    }
