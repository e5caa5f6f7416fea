"""Which page shows what a command asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, urlencode

from handlers.commands.fields import Party
from handlers.form_options import to_code

Fields = Mapping[str, Any]
FILES: Mapping[str, str] = MappingProxyType({"WriteMinutes": "report", "ShowFollowUp": "follow-up"})
OF_REPORT = ("topic", "body", "meeting", "year", "author", "language", "form")
FILTERS = ("kind", "status", "topic", "body", "meeting", "party", "due_after", "due_before", "since", "cursor")


def to_link(lang: str, command: Mapping[str, Any] | None) -> str | None:
    """The address of the page; nothing for what changes something, and for what only a conversation shows."""
    find = FINDERS.get(str((command or {}).get("command")))
    path = find((command or {}).get("fields", {})) if find else None
    return f"/{lang}{path}" if path is not None else None


def to_file(lang: str, command: Mapping[str, Any]) -> str | None:
    """The address of a file by the command that makes it."""
    fields = command.get("fields", {})
    if command.get("command") == "WriteReport":
        return _with(f"/{lang}/activities/report", {name: fields.get(name) for name in OF_REPORT})
    if command.get("command") not in FILES or not isinstance(fields.get("meeting"), str):
        return None
    asked = {name: fields.get(name) for name in ("language", "form")}
    return _with(f"/{lang}/meetings/{quote(fields['meeting'], safe='')}/{FILES[str(command['command'])]}", asked)


def topic_path(topic: str) -> str:
    return f"/topics/{quote(topic, safe='')}"


def conference_path(body: str) -> str:
    return f"/resolutions/{quote(body, safe='')}"


def resolution_path(body: str, number: str) -> str:
    return f"{conference_path(body)}/{quote(number, safe='')}"


def _resolutions(fields: Fields) -> str | None:
    body, number = fields.get("body"), fields.get("number")
    if isinstance(body, str) and number:
        return resolution_path(body, str(number))
    asked = {name: fields.get(name) for name in ("topic", "body", "shared", "cursor")}
    return None if any(isinstance(each, Mapping) for each in asked.values()) else _with("/resolutions", asked)


def _changes(fields: Fields) -> str | None:
    body = fields.get("body")
    return _with(conference_path(body), {"year": fields.get("year")}) if isinstance(body, str) else None


def _topic(fields: Fields) -> str | None:
    topic = fields.get("topic")
    return topic_path(topic) if isinstance(topic, str) else None


def _topics(fields: Fields) -> str:
    return _with("/topics", {"cursor": fields.get("cursor"), "main": "1" if fields.get("main_only") else None})


def _body(fields: Fields) -> str | None:
    body = fields.get("body") or fields.get("group")
    return f"/groups/{quote(body, safe='')}" if isinstance(body, str) else None


def _items(fields: Fields) -> str | None:
    party = fields.get("party")
    words = to_code(Party.model_validate(party)) if isinstance(party, Mapping) else party
    said = {**fields, "party": words}
    if any(isinstance(said.get(name), Mapping) for name in FILTERS):
        return None
    return _with("/items", {name: said.get(name) for name in FILTERS})


def _meetings(fields: Fields) -> str:
    group = fields.get("group")
    return _with("/meetings", {"group": group if isinstance(group, str) else None, "cursor": fields.get("cursor")})


def _meeting(fields: Fields) -> str | None:
    meeting = fields.get("meeting")
    return f"/meetings/{quote(meeting, safe='')}" if isinstance(meeting, str) and meeting != "next" else None


def _proposals(fields: Fields) -> str | None:
    path, asked = _meeting(fields), {name: fields.get(name) for name in ("cursor", "after")}
    return f"{_with(path, asked)}#waiting" if path else None


def _form(fields: Fields) -> str:
    if fields.get("form") == "MarkPublic":
        return _public(fields.get("filled") or {})
    filled = {f"f.{name}": value for name, value in (fields.get("filled") or {}).items()}
    return _with(f"/forms/{quote(str(fields.get('form')), safe='')}", {"item": fields.get("item"), **filled})


def _public(filled: Fields) -> str:
    """What is public is marked on a page of its own, where it is seen beforehand."""
    office = str(filled.get("party") or "").partition(":")[2]
    return _with("/public", {name: filled.get(name) for name in ("topic", "meeting", "group")} | {"office": office})


def _activities(fields: Fields) -> str | None:
    if fields.get("body") or not isinstance(fields.get("topic") or "", str):
        return None
    return _with("/activities", {name: fields.get(name) for name in ("topic", "year", "cursor")})


def _with(path: str, asked: Fields) -> str:
    said = {name: value for name, value in asked.items() if value not in (None, "")}
    return f"{path}?{urlencode(said, doseq=True)}" if said else path


FINDERS: Mapping[str, Callable[[Fields], str | None]] = MappingProxyType(
    {
        "ShowItem": lambda fields: f"/items/{int(fields['item'])}",
        "ListItems": _items,
        "ShowTopic": _topic,
        "FindFocalPoint": _topic,
        "ListTopics": _topics,
        "FindTopics": _body,
        "ListMembers": _body,
        "ShowMeeting": _meeting,
        "ListMeetings": _meetings,
        "ReviewProposals": _proposals,
        "ShowForm": _form,
        "ShowHome": lambda fields: _with("/me", {"cursor": fields.get("cursor")}),
        "ListPublic": lambda fields: "/public",
        "ShowTrail": lambda fields: _with("/trail", {name: fields.get(name) for name in ("since", "until", "cursor")}),
        "ShowPerson": lambda fields: f"/people/{quote(str(fields['party'].get('id')), safe='')}",
        "ListActivities": _activities,
        "ListResolutions": _resolutions,
        "CompareRevisions": _changes,
        "ShowProfile": lambda fields: "/settings",
        "Help": lambda fields: "/",
    }
)
