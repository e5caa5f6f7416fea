"""What somebody was about when they had to sign in: the page that they asked for, and the words that they had typed."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request, Response
from starlette.datastructures import FormData, UploadFile

from bot.doors.web.ask import OF_PAGE
from bot.doors.web.visit import ASKED_FOR, Visit
from bot.render.html_form import TYPED
from bot.words.texts import LANGS
from handlers.forms import FIELDS

WANTED = "focal_wanted"
# A link that lets in works for a quarter of an hour.
KEPT_FOR, LONGEST = 20 * 60, 1_000
# What is fetched rather than read.
FILES = ("/report", "/follow-up", "/data", "/template", "/options")
# Why something is to be sent once more, by status.
WHY = {429: "slow", 503: "resting"}
WORDS, SAFE = ("words", "text"), "/?&=%"


def remember(visit: Visit, response: Response) -> Response:
    """The page that was asked for is shown once somebody has signed in."""
    path = quote(visit.here, safe=SAFE)
    is_page = (visit.request.method in ASKED_FOR or visit.came) and not path.partition("?")[0].endswith(FILES)
    if is_page and "/export/" not in path and len(path) <= LONGEST:
        visit.keep(response, WANTED, path, KEPT_FOR)
    return response


def onward(visit: Visit, otherwise: str) -> Response:
    """To the page that was asked for before, where it is one of ours, else to the other."""
    path = visit.request.cookies.get(WANTED, "")
    response = visit.to(otherwise)
    if _is_ours(path):
        response.headers["location"] = path
    response.delete_cookie(WANTED, path="/")
    return response


def _is_ours(path: str) -> bool:
    """Whether a browser brought back what it was given: the address of a page, and nothing that would end a header."""
    begins, lang, *_ = (*path.split("/", 2), "")
    return not begins and lang in LANGS and len(path) <= LONGEST and path == quote(path, safe=SAFE)


def show_again(visit: Visit, form: FormData, status: int) -> Response:
    """All that was sent, to be sent once more by whoever is signed in now: it counts only after they have seen so."""
    given = [(name, value) for name, value in form.multi_items() if isinstance(value, str) and name not in OF_PAGE]
    files = [each for each in form.values() if isinstance(each, UploadFile) and each.filename]
    typed = [value for name, value in given if value.strip() and _is_typed(name)]
    why = WHY.get(status, "out")
    return visit.page("again.html", status, why=why, given=given, typed=typed, files=files, kind=_kind(visit.request))


def _is_typed(name: str) -> bool:
    return name in WORDS or (name.startswith(TYPED) and FIELDS.get(name.removeprefix(TYPED)) != "choice")


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0]
