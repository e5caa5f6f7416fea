"""A browser without a screen: it keeps cookies, follows links, fills forms that stand there, and runs no script."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import select

from bot.app import Focal
from bot.doors.web.app import to_pages
from bot.doors.web.guard import VISIT, new_visit
from bot.doors.web.house import House
from bot.serving.web_entry import SESSION_LIFE
from bot.serving.web_house import WebSender, to_house
from storage.digests import digest_of
from storage.people import find_person
from storage.public import set_marked
from storage.tables.meetings import Meeting
from storage.tables.register import Topic
from storage.web import add_session

HOST = "http://localhost"


@dataclass
class Found:
    """A form on a page: where it leads, what it holds already, and its buttons by their words."""

    action: str
    method: str
    holds: list[tuple[str, str]] = field(default_factory=list)
    buttons: dict[str, tuple[str, str]] = field(default_factory=dict)


class Reader(HTMLParser):
    """What stands on a page, as somebody without a screen hears it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: dict[str, str] = {}
        self.forms: list[Found] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._link = self._button = None
        self._heard: list[str] = []
        self._area: str | None = None
        self.feed(page)

    _link: str | None
    _name: str
    _button: tuple[str, str] | None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        name, value = given.get("name", ""), given.get("value", "")
        match tag:
            case "form":
                self.forms.append(Found(given.get("action", ""), given.get("method", "get")))
            case "input" if given.get("type") != "checkbox" or "checked" in given:
                self._holds(name, value)
            case "option" if "selected" in given:
                self._holds(self._area or "", value)
            case "select" | "textarea":
                self._area, self._heard = name, []
            case "a":
                self._link, self._heard, self._name = given.get("href", ""), [], given.get("aria-label", "")
            case "button":
                self._button, self._heard = (name, value), []

    def handle_endtag(self, tag: str) -> None:
        said = " ".join("".join(self._heard).split())
        if tag == "a" and self._link is not None:
            self.links[self._name or said], self._link = self._link, None
        if tag == "button" and self._button is not None:
            self.forms[-1].buttons[said], self._button = self._button, None
        if tag == "textarea":
            self._holds(self._area or "", "".join(self._heard).strip())
        if tag in ("select", "textarea"):
            self._area = None

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        self._heard.append(data)

    def _holds(self, name: str, value: str) -> None:
        if name and self.forms:
            self.forms[-1].holds.append((name, value))

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


@dataclass
class Browser:
    """One browser at one Focal, at a network address of its own where ``client`` gives one."""

    pages: FastAPI
    last: httpx.Response | None = None
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)
    client: str = "127.0.0.1"

    def get(self, path: str, **headers: str) -> Reader:
        return self._ask("GET", path, headers=headers)

    def heads(self, path: str) -> int:
        """The status of a page of which the head alone is asked for; nothing stands below it."""
        assert self._ask("HEAD", path).text == ""
        return self.status

    def is_led(self, path: str) -> str:
        """Where a page leads to, which is not gone to."""
        self._ask("GET", path, follow=False)
        return self.last.headers.get("location", "") if self.last else ""

    def post(self, path: str, data: Mapping[str, Any], files: Any = None, **headers: str) -> Reader:
        return self._ask("POST", path, data=dict(data), files=files, headers=headers)

    def sends(self, form: Found, button: str | None = None, files: Any = None, **typed: Any) -> Reader:
        """Sends a form that stands on the page, with what is typed into its fields, and perhaps a file."""
        return self.post(form.action, {**_held(form, button), **typed}, files, origin=HOST)

    async def sending(self, form: Found, **typed: Any) -> Reader:
        """As ``sends``, beside others at one server: they share its event loop."""
        return await self._asking("POST", form.action, data={**_held(form), **typed}, headers={"origin": HOST})

    def says(self, words: str, lang: str = "en") -> Reader:
        page = self.get(f"/{lang}/")
        form = next(each for each in page.forms if each.action.endswith("/say"))
        return self.sends(form, words=words)

    @property
    def status(self) -> int:
        return self.last.status_code if self.last else 0

    def _ask(self, method: str, path: str, *, follow: bool = True, **given: Any) -> Reader:
        return asyncio.run(self._asking(method, path, follow=follow, **given))

    async def _asking(self, method: str, path: str, *, follow: bool = True, **given: Any) -> Reader:
        transport = httpx.ASGITransport(self.pages, raise_app_exceptions=False, client=(self.client, 1))
        async with httpx.AsyncClient(
            transport=transport, base_url=HOST, cookies=self.cookies, follow_redirects=follow
        ) as client:
            self.last = await client.request(method, path, **given)
            self.cookies = client.cookies
        return Reader(self.last.text)


def _held(form: Found, button: str | None = None) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, value in form.holds:
        data.setdefault(name, []).append(value)
    pressed = form.buttons[button] if button else ("", "")
    return data | ({pressed[0]: pressed[1]} if pressed[0] else {})


def house_of(focal: Focal) -> House:
    sender = WebSender()
    return to_house(focal, focal.means({sender.platform: sender}), sender)


def browser_of(focal: Focal, house: House | None = None) -> Browser:
    settings = focal.settings
    house = house or house_of(focal)
    return Browser(to_pages(house, settings, lang=settings.language, zone=settings.zone))


def open_to_all(focal: Focal, parts: str = "topics,groups,meetings,items") -> Browser:
    """A browser of nobody's, where these parts are open and all of their topics and meetings are marked public."""
    mark_all(focal)
    focal.settings = focal.settings.model_copy(update={"web_public": parts})
    return browser_of(focal)


def mark_all(focal: Focal) -> None:
    """Whatever topics and meetings there are become public."""
    with focal.database.writing() as session:
        set_marked(session, "topics", session.scalars(select(Topic.id)).all())
        set_marked(session, "meetings", session.scalars(select(Meeting.id)).all())


def sitting(focal: Focal, who: str, house: House | None = None) -> Browser:
    """A browser at which somebody of the register has entered."""
    browser, visit = browser_of(focal, house), new_visit()
    with focal.database.writing() as session:
        row = find_person(session, who)
        assert row is not None, who
        now = focal.now()
        add_session(session, digest_of(visit), row.id, "account", now, now + SESSION_LIFE)
    browser.cookies.set(VISIT, visit, domain="localhost.local", path="/")
    return browser
