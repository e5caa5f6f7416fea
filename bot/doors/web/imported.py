"""Files of the desk: what one would change is shown, then applied, and can be taken back; others are taken away."""

from __future__ import annotations

import csv
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Annotated, Any, Literal, cast, get_args

from fastapi import APIRouter, HTTPException, Query, Response
from starlette.datastructures import UploadFile

from bot.doors.web import events_asked
from bot.doors.web.guard import Lapsed
from bot.doors.web.house import Brought, Compared, NotTheirs
from bot.doors.web.visit import Visit
from bot.doors.web.visiting import Carrying, Proven, Visiting
from handlers.answer import Code, Document, Line
from handlers.commands.desk import ShowTrail
from handlers.commands.fields import Lang
from handlers.register.faults import RegisterFaults
from handlers.register.records import COLUMNS

LARGEST, LONGEST_NAME, MOST_SHOWN, LONGEST_NUMBER, LONGEST_MARK = 1024 * 1024, 200, 300, 9, 64
Kind = Literal["register", "meetings", "actions", "versions"]
# Meetings go out with the register, and as a calendar by a feed.
Out = Literal["register", "actions", "versions"]
Form = Literal["xlsx", "csv", "docx", "yaml"]
REGISTER: Kind = "register"
MEETINGS: Kind = "meetings"
TABLES = (".csv", ".tsv", ".xlsx", ".docx")
IMPORTS: Mapping[str, str] = {
    REGISTER: "web-import",
    MEETINGS: "web-import-meetings",
    "actions": "web-import-actions",
    "versions": "web-import-versions",
}
ENDINGS: Mapping[str, Sequence[str]] = {REGISTER: (*TABLES, ".yaml", ".yml"), MEETINGS: (".ics",)}
BEGUN_WITH = ("topic", "body", "role", "person", "email", "organisation", "language", "since", "source")
ODD = Code(value="!")
# What says that the row is an example stands where nothing is.
EXAMPLE = ("accessibility", "bdt", "focal_point", None, "focal.point@example.org", "", "en", "2024-01-31", None)
Asked = Annotated[Kind, Query()]
Year = Annotated[int | None, Query(ge=1900, le=9999)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/import", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/import/template", template, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/import", take, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/import/undo", undo, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/export/{kind}", export, methods=["GET"], response_model=None)
    return router


async def show(visit: Visit = Visiting, kind: Asked = REGISTER) -> Response:
    """Where a file is brought, and what can be taken away."""
    return await _page(visit, kind, await _kinds(visit, kind))


async def take(visit: Visit = Carrying) -> Response:
    """What the file would change; with ``mark``, of what was shown, it is applied."""
    form = await visit.request.form()
    if not visit.seat.person:
        raise Lapsed(form)
    kind, mark = str(form.get("kind", "")) or REGISTER, str(form.get("mark", ""))[:LONGEST_MARK]
    kinds = await _kinds(visit, kind)
    name, content = await _brought(form)
    told = await events_asked.read(visit, form) if kind == MEETINGS else events_asked.Told()
    amiss = {**_amiss(name, content), **told.amiss}
    if amiss:
        return await _page(visit, kind, kinds, 422, amiss=amiss, said=told.said)
    found = await _found(visit, Brought(kind, name, content, told.asked), mark)
    anew = bool(mark) and found.number is None and not found.faults
    held = b64encode(content).decode() if any(found.counts.values()) else ""
    status = 422 if found.faults else 200
    return await _page(visit, kind, kinds, status, found=found, name=name, held=held, anew=anew, said=told.said)


def _amiss(name: str, content: bytes) -> Mapping[str, Line]:
    if name and len(content) <= LARGEST:
        return {}
    return {"file": Line(key="web-import-large" if content else "web-import-empty")}


async def _found(visit: Visit, brought: Brought, mark: str) -> Compared:
    """In the sandbox a file is looked at alone."""
    house, ref = visit.door.house, visit.seat.ref
    if not mark or visit.seat.trial:
        return await house.compare(ref, brought)
    return await house.apply(ref, brought, mark)


async def undo(visit: Visit = Proven) -> Response:
    """The import is taken back, or what stands in the way is told."""
    form = await visit.request.form()
    number, kind = _number(str(form.get("number", ""))), str(form.get("kind", "")) or REGISTER
    kinds = await _kinds(visit, kind)
    if number is None or visit.seat.trial:
        raise HTTPException(403)
    try:
        found = await visit.door.house.undo(visit.seat.ref, number)
    except NotTheirs:
        # What an import brought is known only by its number.
        raise HTTPException(403) from None
    return await _page(visit, kind, kinds, 422 if found.faults else 200, found=found, undone=True)


async def template(visit: Visit = Visiting) -> Response:
    """The columns that a list is begun with, and one row that says of itself that it is an example."""
    await _kinds(visit, REGISTER)
    marked = visit.draw.says(Line(key="web-import-example"))
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows([BEGUN_WITH, [marked if each is None else each for each in EXAMPLE]])
    # With the mark by which spreadsheet programs see that it is UTF-8.
    return visit.document(
        Document(name="focal-points.csv", media_type="text/csv", content=out.getvalue().encode("utf-8-sig"))
    )


async def export(
    kind: Out, visit: Visit = Visiting, form: Form = "xlsx", year: Year = None, to: Lang | None = None
) -> Response:
    """A file to be taken away. In the sandbox nothing of the house is."""
    kinds = await _kinds(visit, kind)
    if visit.seat.trial:
        raise HTTPException(403)
    asked, lang = year or visit.door.house.now().year, cast(Lang, to or visit.lang)
    try:
        found = await visit.door.house.export(visit.seat.ref, kind, form, asked, lang)
    except RegisterFaults as refused:
        return await _page(visit, kind, kinds, 422, found=Compared(faults=refused.faults))
    return visit.document(found) if found else await _page(visit, kind, kinds, complete=(asked, lang))


async def _kinds(visit: Visit, kind: str) -> tuple[str, ...]:
    """The kinds of files that are the reader's to bring; one that is not is refused."""
    await visit.need(ShowTrail())
    kinds = await visit.door.house.brings(visit.seat.ref)
    if kind not in kinds:
        raise HTTPException(403)
    return kinds


async def _brought(form: Any) -> tuple[str, bytes]:
    """A file with its name: one that was chosen, else the one that was shown before."""
    file = form.get("file")
    if isinstance(file, UploadFile) and file.filename:
        return file.filename[:LONGEST_NAME], await file.read(LARGEST + 1)
    try:
        return str(form.get("name", ""))[:LONGEST_NAME], b64decode(str(form.get("held", "")), validate=True)
    except (Error, ValueError):
        return "", b""


def _number(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) <= LONGEST_NUMBER else None


async def _page(
    visit: Visit, kind: str, kinds: tuple[str, ...], status: int = 200, *, found: Compared | None = None, **more: Any
) -> Response:
    facts = {"amiss": {}, "name": "", "held": "", "anew": False, "undone": False, "complete": None, **more}
    forms = [each for each in get_args(Form) if each != "yaml" or kind == REGISTER]
    lines = found.lines if found else ()
    facts |= {
        # What looks odd is read before anything is applied.
        "odd": [each for each in lines if each.facts.get("sign") == ODD],
        "changes": [each for each in lines if each.facts.get("sign") != ODD],
        "kind": kind,
        "kinds": kinds,
        "imports": IMPORTS,
        "forms": forms if kind in get_args(Out) else (),
        "columns": COLUMNS["focal_points"] if kind == REGISTER else (),
        "endings": ",".join(ENDINGS.get(kind, TABLES)),
        "said": more.get("said", events_asked.NOTHING),
        "langs": get_args(Lang),
        "year": visit.door.house.now().year,
    }
    return visit.page("import.html", status, found=found, most=MOST_SHOWN, **facts)
