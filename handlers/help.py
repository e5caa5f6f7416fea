"""What can be asked: every command the asker may use, by area, each with a sentence to copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers.answer import Answer, Code, Items, Line, Part, Reply, Row, Words
from handlers.commands import (
    agenda,
    desk,
    focal_points,
    help,
    items,
    meetings,
    notices,
    objections,
    pages,
    people,
    places,
    proposals,
    public,
    reports,
    resolutions,
    upkeep,
)
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.help import Help
from handlers.context import Context
from handlers.rights import RULES, may, roles_of

AREAS = {
    "focal-points": focal_points,
    "resolutions": resolutions,
    "upkeep": upkeep,
    "reports": reports,
    "items": items,
    "objections": objections,
    "notices": notices,
    "desk": desk,
    "public": public,
    "meetings": meetings,
    "agenda": agenda,
    "proposals": proposals,
    "people": people,
    "places": places,
    "pages": pages,
    "help": help,
}


def show_help(context: Context, command: Help) -> Reply:
    """All that can be asked, or what ``about`` names: one command, or all of an area; other words are said not to be
    known."""
    about = (command.about or "").strip()
    usable = _usable(context)
    found = [each for each in usable if about and _folded(about) in (_folded(each.__name__), _folded(each.key()))]
    if found:
        return Reply(title=_example(found[0]), answer=_rows(found))
    if about in AREAS and (lines := _lines(about, usable)):
        closing = Line(key="help-closing-area")
        return Reply(title=_heading(about), parts=(Items(lines=lines), closing), answer=_rows(_of_area(about, usable)))
    known = () if not about else (Line(key="help-about-unknown", facts={"words": Words(text=about)}),)
    parts = [part for area in AREAS for part in _area(area, usable)]
    return Reply(title=Line(key="help"), parts=(*known, *parts, Line(key="help-closing")), answer=_rows(usable))


def _area(area: str, usable: Sequence[type[Command]]) -> tuple[Part, ...]:
    lines = _lines(area, usable)
    return (_heading(area), Items(lines=lines)) if lines else ()


def _lines(area: str, usable: Sequence[type[Command]]) -> tuple[Line, ...]:
    return tuple(_example(each) for each in _of_area(area, usable))


def _of_area(area: str, usable: Sequence[type[Command]]) -> Sequence[type[Command]]:
    return [each for each in usable if each.__module__ == AREAS[area].__name__]


def _heading(area: str) -> Line:
    return Line(key=f"help-area-{area}")


def _example(command: type[Command]) -> Line:
    return Line(key=f"help-{command.key()}")


def _usable(context: Context) -> list[type[Command]]:
    roles, audience = roles_of(context), context.place.audience
    return [each for name, each in COMMANDS.items() if name in RULES and may(RULES[name], roles, audience)]


def _rows(commands: Sequence[type[Command]]) -> Answer:
    rows = tuple(Row(kind="command", id=each.__name__, facts={"key": Code(value=each.key())}) for each in commands)
    return Answer(rows=rows, total=len(rows))


def _folded(text: str) -> str:
    return text.casefold().replace("-", "").replace("_", "").replace(" ", "")


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({Help: show_help})
