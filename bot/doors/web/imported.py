"""Files of the desk: what one would change is shown, then applied, and can be taken back; others are taken away."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error
from typing import Annotated, Any, Literal, cast, get_args

from fastapi import APIRouter, HTTPException, Query, Response
from starlette.datastructures import UploadFile

from bot.doors.web.house import Compared, NotTheirs
from bot.doors.web.visit import Carrying, Proven, Visit, Visiting
from handlers.commands.desk import ShowRelease
from handlers.commands.fields import Lang
from handlers.register.faults import RegisterFaults

LARGEST, LONGEST_NAME, MOST_SHOWN, LONGEST_NUMBER, LONGEST_MARK = 1024 * 1024, 200, 300, 9, 64
Kind = Literal["register", "versions"]
Form = Literal["xlsx", "csv", "docx", "yaml"]
REGISTER: Kind = "register"
Brought = Annotated[Kind, Query()]
Year = Annotated[int | None, Query(ge=1900, le=9999)]


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/import", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/import", take, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/import/undo", undo, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/export/{kind}", export, methods=["GET"], response_model=None)
    return router


async def show(visit: Visit = Visiting, kind: Brought = REGISTER) -> Response:
    """Where a file is brought, and what can be taken away."""
    return await _page(visit, kind, await _kinds(visit, kind))


async def take(visit: Visit = Carrying) -> Response:
    """What the file would change; with ``mark``, of what was shown, it is applied."""
    await visit.need(ShowRelease())
    async with visit.request.form() as form:
        name, content = await _brought(form)
        mark, kind = str(form.get("mark", ""))[:LONGEST_MARK], str(form.get("kind", "")) or REGISTER
    kinds = await _kinds(visit, kind)
    if not name or len(content) > LARGEST:
        return await _page(visit, kind, kinds, 422, amiss="web-import-large" if content else "form-required")
    house, ref = visit.door.house, visit.seat.ref
    if not mark or visit.seat.trial:
        found = await house.compare(ref, kind, name, content)
    else:
        found = await house.apply(ref, kind, name, content, mark)
    anew = bool(mark) and found.number is None and not found.faults
    held = b64encode(content).decode() if any(found.counts.values()) else ""
    status = 422 if found.faults else 200
    return await _page(visit, kind, kinds, status, found=found, name=name, held=held, anew=anew)


async def undo(visit: Visit = Proven) -> Response:
    """The import is taken back, or what stands in the way is told."""
    await visit.need(ShowRelease())
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


async def export(
    kind: Kind, visit: Visit = Visiting, form: Form = "xlsx", year: Year = None, to: Lang | None = None
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
    await visit.need(ShowRelease())
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
    facts = {"amiss": "", "name": "", "held": "", "anew": False, "undone": False, "complete": None, **more}
    forms = [each for each in get_args(Form) if each != "yaml" or kind == REGISTER]
    facts |= {
        "kind": kind,
        "kinds": kinds,
        "forms": forms,
        "langs": get_args(Lang),
        "year": visit.door.house.now().year,
    }
    return visit.page("import.html", status, found=found, most=MOST_SHOWN, **facts)
