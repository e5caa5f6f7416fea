"""The list of focal points brought as a file: what it would change is shown, then applied, and can be taken back."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error
from typing import Any

from fastapi import APIRouter, HTTPException, Response
from starlette.datastructures import UploadFile

from bot.doors.web.house import Compared
from bot.doors.web.visit import Carrying, Proven, Visit, Visiting
from handlers.commands.desk import ShowRelease

LARGEST, LONGEST_NAME, MOST_SHOWN, LONGEST_NUMBER = 1024 * 1024, 200, 300, 9


def to_router() -> APIRouter:
    router = APIRouter()
    router.add_api_route("/{lang}/import", show, methods=["GET"], response_model=None)
    router.add_api_route("/{lang}/import", take, methods=["POST"], response_model=None)
    router.add_api_route("/{lang}/import/undo", undo, methods=["POST"], response_model=None)
    return router


async def show(visit: Visit = Visiting) -> Response:
    """Where a file is brought."""
    await visit.need(ShowRelease())
    return _page(visit)


async def take(visit: Visit = Carrying) -> Response:
    """What the file would change; with ``version``, that of the register when this was shown, it is applied."""
    await visit.need(ShowRelease())
    async with visit.request.form() as form:
        name, content = await _brought(form)
        version = _number(str(form.get("version", "")))
    if not name or len(content) > LARGEST:
        return _page(visit, 422, amiss="web-import-large" if content else "form-required")
    house, ref = visit.door.house, visit.seat.ref
    if version is None or visit.seat.trial:
        found = await house.compare(ref, name, content)
    else:
        found = await house.apply(ref, name, content, version)
    anew = version is not None and found.number is None and not found.faults
    held = b64encode(content).decode() if found.counts else ""
    return _page(visit, 422 if found.faults else 200, found=found, name=name, held=held, anew=anew)


async def undo(visit: Visit = Proven) -> Response:
    """The import is taken back, or what stands in the way is told."""
    await visit.need(ShowRelease())
    form = await visit.request.form()
    number = _number(str(form.get("number", "")))
    if number is None or visit.seat.trial:
        raise HTTPException(403)
    found = await visit.door.house.undo(visit.seat.ref, number)
    return _page(visit, 422 if found.faults else 200, found=found, undone=True)


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


def _page(visit: Visit, status: int = 200, *, found: Compared | None = None, **more: Any) -> Response:
    facts = {"amiss": "", "name": "", "held": "", "anew": False, "undone": False, **more}
    return visit.page("import.html", status, found=found, most=MOST_SHOWN, **facts)
