"""Messages of Teams: said to Focal or overheard, edited, deleted, with a file, or sent by a card of an older client."""

from __future__ import annotations

from typing import Any

from bot.doors.fetched import may_be_read
from bot.doors.payload import text
from bot.doors.teams.activity import Activity, ident
from bot.doors.teams.brought import brought, link_of
from bot.doors.teams.news import Ignored, Read
from bot.doors.teams.read_acts import read_sent
from bot.doors.teams.words import names, plain_words
from bot.message import Changed, Dropped, Opened, Said


def read_message(activity: Activity) -> Read:
    if activity.told.get("value") is not None and not text(activity.told, "text"):
        return read_sent(activity)
    return _said(activity)


def read_edited(activity: Activity) -> Read:
    """An edit, or a deletion that was taken back: how the message reads now."""
    words = plain_words(activity.told, activity.app)
    addressed = activity.direct or names(activity.told, activity.app)
    if not words:
        return Ignored("an edit that left no words")
    return _changed(activity, "edited", words, addressed)


def read_deleted(activity: Activity) -> Read:
    return _changed(activity, "deleted", None)


def _said(activity: Activity) -> Read:
    told, id_ = activity.told, ident(activity.told, "id")
    if not id_:
        return Ignored("a message that lacks its id")
    mention = names(told, activity.app)
    words, file = plain_words(told, activity.app), brought(told)
    worded = {**activity.common(), "addressed": activity.direct or mention, "ref": id_}
    if link_of(file) and (not words or may_be_read(text(file, "name"))):
        return Dropped(**worded, text=words, name=text(file, "name"), link=link_of(file))
    if words:
        return Said(**worded, text=words)
    # A picture, or what else Teams tells no words of.
    return Opened(**activity.common(), page="help") if worded["addressed"] else Ignored("a message without words")


def _changed(activity: Activity, change: Any, words: str | None, addressed: bool = False) -> Read:
    id_ = ident(activity.told, "id")
    if not id_:
        return Ignored("a change that lacks its message")
    return Changed(**activity.common(), message=id_, change=change, text=words, addressed=addressed)
