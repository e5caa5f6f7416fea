"""What people do with cards, dialogs, the message extension and search boxes of Teams."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.doors.payload import part, text
from bot.doors.teams.activity import Activity, Raw, ident
from bot.doors.teams.html import from_html
from bot.doors.teams.news import Glance, Ignored, PutIn, Read
from bot.message import Opened, Picked, Pressed, Searched, Submitted
from bot.render.card import from_data
from bot.render.card_form import filled_values, form_name, form_opened, form_version
from bot.render.card_kit import LOOK, VERB
from bot.render.view import searched

RECORD, NEW = "record-action", "new-action"
# The searches of the message extension, by command, with the field whose options they show.
SEARCHES: Mapping[str, str] = {"find-topic": "topic", "find-person": "person", "find-item": "item"}
# A button that stands for nothing any more is answered by what is so now.
GONE: Raw = {"command": {"command": "", "fields": {}}, "offer": None, "version": None}


def read_invoke(activity: Activity) -> Read:
    name = text(activity.told, "name")
    reader = INVOKES.get(name)
    return reader(activity) if reader else Ignored(f"{name or 'no name'}: nothing that Focal asked for")


def read_sent(activity: Activity) -> Read:
    """What a card sends as a message: a form in it, or a button as older clients press it."""
    return _submitted(activity, activity.told.get("value"), windows=False) or _pressed(
        activity, activity.told.get("value"), windows=False
    )


def _action(activity: Activity) -> Read:
    action = part(activity.told, "value", "action")
    if text(action, "verb") == LOOK:
        return Glance(_pressed(activity, action.get("data"), windows=False))
    if text(action, "verb") != VERB:
        return Ignored("no button of Focal's")
    return _pressed(activity, action.get("data"), windows=False)


def _fetched(activity: Activity) -> Read:
    """A button that opens a dialog."""
    data = part(activity.told, "value").get("data")
    if not isinstance(data, Mapping) or VERB not in data:
        return Ignored("no button of Focal's")
    return _pressed(activity, data, windows=True)


def _sent(activity: Activity) -> Read:
    """A dialog was sent."""
    found = _submitted(activity, part(activity.told, "value").get("data"), windows=True)
    return found or Ignored("no form of Focal's")


def _picked(activity: Activity) -> Read:
    """An action of the message extension: on a message, or from where one writes."""
    value = part(activity.told, "value")
    command, message = text(value, "commandId"), part(value, "messagePayload")
    if command == NEW:
        return Opened(**activity.common(windows=True), page=NEW)
    id_ = ident(message, "id")
    if command != RECORD or not id_:
        return Ignored("no command of Focal's")
    body = text(message, "body", "content")
    words = body if text(message, "body", "contentType") == "text" else from_html(body)
    author = ident(message, "from", "user", "id") or ident(message, "from", "application", "id")
    link = text(message, "linkToMessage") or None
    return Picked(**activity.common(windows=True), text=words, author=author, link=link)


def _queried(activity: Activity) -> Read:
    """The search of the message extension."""
    value = part(activity.told, "value")
    field = SEARCHES.get(text(value, "commandId"))
    if field is None:
        return Ignored("no search of Focal's")
    given = value.get("parameters")
    first = given[0] if isinstance(given, list) and given and isinstance(given[0], Mapping) else {}
    words = "" if text(first, "name") == "initialRun" else text(first, "value")
    return Searched(**activity.common(), field=field, text=words)


def _chosen(activity: Activity) -> Read:
    """One of the results of that search was picked."""
    return PutIn(_pressed(activity, activity.told.get("value"), windows=False))


def _looked_up(activity: Activity) -> Read:
    """A field whose choices are looked up while somebody types."""
    value = part(activity.told, "value")
    try:
        _, field = searched(text(value, "dataset"))
    except ValueError:
        return Ignored("no search box of Focal's")
    return Searched(**activity.common(), field=field, text=text(value, "queryText"))


def _configured(activity: Activity) -> Read:
    """Somebody opens the app's settings in a chat or a team, where alone Teams offers them."""
    return Opened(**activity.common(windows=True), page="place")


def _pressed(activity: Activity, data: Any, windows: bool) -> Pressed:
    try:
        meant = from_data(data)
    except ValueError:
        meant = dict(GONE)
    return Pressed(**activity.common(windows), **meant)


def _submitted(activity: Activity, data: Any, windows: bool) -> Submitted | None:
    try:
        command = form_name(data)
    except ValueError:
        return None
    # The name of a command, be it one that there is no more.
    if not (command[:1].isupper() and command.isalpha()):
        return None
    known = {"command": command, "fields": filled_values(data), "version": form_version(data)}
    common, opened = activity.common(windows), form_opened(data) or _stands_in(activity)
    if opened:
        common["event"] = activity.form_key(opened, known)
    return Submitted(**common, **known)


def _stands_in(activity: Activity) -> str:
    """The message in which a form stands that no dialog opened. Another day the same may be meant anew."""
    message = ident(activity.told, "replyToId")
    return f"{message} {activity.at.date()}" if message else ""


INVOKES: Mapping[str, Callable[[Activity], Read]] = {
    "adaptiveCard/action": _action,
    "task/fetch": _fetched,
    "task/submit": _sent,
    "composeExtension/fetchTask": _picked,
    "composeExtension/submitAction": _sent,
    "composeExtension/query": _queried,
    "composeExtension/selectItem": _chosen,
    "application/search": _looked_up,
    "config/fetch": _configured,
    "config/submit": _sent,
}
