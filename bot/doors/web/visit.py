"""One visit: who sits at the page, in which language, and how it is answered. ``visiting.py`` makes it of a request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, TypeVar
from urllib.parse import quote, urlencode
from uuid import uuid4

from fastapi import HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from markupsafe import Markup

from bot.doors.web.drawn import Drawing
from bot.doors.web.frame import Frames
from bot.doors.web.guard import VISIT, proof_of
from bot.doors.web.house import House, Seat, Shown, to_incoming
from bot.doors.web.organisation import Organisation
from bot.doors.web.pace import Pace
from bot.render.html_form import hidden
from handlers.answer import Document
from handlers.commands.command import Command
from handlers.commands.pages import Asked

ASKED_FOR = ("GET", "HEAD")
LANG = "focal_lang"
A_YEAR = 365 * 24 * 3600
WAYS = (("ask", "/"), ("topics", "/topics"), ("groups", "/groups"), ("items", "/items"), ("meetings", "/meetings"))
OWN, DESK = (("people", "/people"), ("me", "/me")), (("desk", "/desk"),)
Answer = TypeVar("Answer", bound=Response)
NOT_HERE = ("topic-unknown", "body-unknown", "meeting-unknown", "item-not-found", "party-unknown", "offer-gone")


@dataclass(frozen=True)
class Door:
    """What all requests share. ``asks`` and ``enters`` bound how often somebody may ask, and try to enter, ``reads``
    how often they may read, where that is bounded; ``url`` is where the pages stand for browsers, ``organisation`` its
    own sign-in, where there is one; ``public`` what can be read without entering: topics, groups, meetings, items."""

    house: House
    frames: Frames
    asks: Pace
    enters: Pace
    lang: str
    url: str = ""
    organisation: Organisation | None = None
    public: frozenset[str] = frozenset()
    reads: Pace | None = None

    @property
    def secure(self) -> bool:
        """Whether browsers come over TLS."""
        return self.url.startswith("https:")


@dataclass(frozen=True)
class Visit:
    """One request to a page. ``fresh``: the browser has no secret yet and is given one with the answer. ``came``: of an
    answer to what was sent, the address that shows the same, or from which it was sent, in the language of the page.
    ``previews``: the secretariat looks as the public does, at what it reads now, or may soon."""

    door: Door
    request: Request
    seat: Seat
    lang: str
    fresh: bool
    came: str = ""
    previews: Literal["", "now", "soon"] = ""

    async def look(self, *commands: Asked) -> Sequence[Shown]:
        """What each command shows to whoever reads."""
        house = self.door.house
        return await house.look(to_incoming(self.seat, house.now()), self.lang, commands)

    async def need(self, command: Command) -> Shown:
        """What a command shows. A refusal is answered by a page that says it: raises ``Refused``."""
        return (await self.need_first(command))[0]

    async def need_first(self, *commands: Asked) -> Sequence[Shown]:
        """What each shows, as of one moment; a refusal of the first is answered by a page that says it."""
        shown = await self.look(*commands)
        if shown[0].refused:
            raise Refused(self, shown[0])
        return shown

    @property
    def draw(self) -> Drawing:
        """How replies stand on this page."""
        return Drawing(self.lang, self.door.frames.zone, self.hidden, live=bool(self.seat.person))

    def hidden(self, back: str = "") -> Markup:
        """What every form carries: the proof that it is ours, and an id by which it is taken once."""
        return self.proof + hidden("once", uuid4().hex) + (hidden("back", back) if back else "")

    @cached_property
    def proof(self) -> Markup:
        """What shows that a form is ours, made once: a page has one beside each line that waits."""
        return hidden("proof", proof_of(self.seat.visit)) + hidden("from", self.here)

    def page(self, template: str, status: int = 200, **facts: Any) -> HTMLResponse:
        """A page drawn from a template."""
        drawn = self.door.frames.draw(template, self.lang, visit=self, draw=self.draw, seat=self.seat, **facts)
        return self.sealed(HTMLResponse(drawn, status_code=status))

    def file(self, shown: Shown) -> Response:
        """The file of a reply, to be kept by the reader."""
        if shown.reply.document is None:
            raise HTTPException(404)
        return self.document(shown.reply.document)

    def document(self, document: Document) -> Response:
        """A file, to be kept by the reader."""
        named = f"attachment; filename*=UTF-8''{quote(document.name, safe='')}"
        kept = Response(document.content, media_type=document.media_type, headers={"Content-Disposition": named})
        return self.sealed(kept)

    def to(self, path: str, **query: str) -> RedirectResponse:
        """On to another page, which is asked for anew."""
        tail = f"?{urlencode(query)}" if query else ""
        return self.sealed(RedirectResponse(f"/{self.lang}{path}{tail}", status_code=303))

    def sealed(self, response: Answer) -> Answer:
        if self.fresh:
            self.keep(response, VISIT, self.seat.visit)
        return response

    def keep(self, response: Response, name: str, value: str, seconds: int | None = None) -> None:
        """A cookie that no script reads and no other site sends along."""
        secure = self.door.secure or self.request.url.scheme == "https"
        response.set_cookie(name, value, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax")

    def ways(self) -> Sequence[tuple[str, str]]:
        """The parts of the page that are open to whoever reads, with their paths."""
        desk = DESK if self.seat.keeper else ()
        if self.seat.person:
            return (*WAYS, *OWN, *desk)
        return tuple((name, path) for name, path in WAYS if name == "ask" or name in self.door.public)

    @property
    def searches(self) -> bool:
        """Whether there is anything for the reader to search."""
        return bool(self.seat.person or self.door.public)

    def is_at(self, path: str) -> bool:
        """Whether this page is in that part."""
        here = self.request.url.path.removeprefix(f"/{self.lang}")
        return here == path or (here.startswith(f"{path.rstrip('/')}/") and path != "/")

    @property
    def here(self) -> str:
        """The address of this page; what answers a form has none that could be asked for again."""
        if self.came or self.request.method not in ASKED_FOR:
            return self.came or f"/{self.lang}/"
        url = self.request.url
        return url.path + (f"?{url.query}" if url.query else "")

    def other(self, lang: str) -> str:
        """The address of this page in another language."""
        path = self.here.removeprefix(f"/{self.lang}/")
        return f"/{lang}/" + ("" if path == self.here else path)


class Refused(Exception):
    """A page that can't be shown to this reader."""

    def __init__(self, visit: Visit, shown: Shown) -> None:
        super().__init__(shown.refused)
        self.visit, self.shown = visit, shown

    @property
    def status(self) -> int:
        return 404 if self.shown.refused in NOT_HERE else 403


class Unknown(Exception):
    """A page that is for those who have entered."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit.request.url.path)
        self.visit = visit
