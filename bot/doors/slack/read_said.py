"""Messages of Slack: said to Focal or overheard, edited, deleted, with a file.

A message that mentions Focal comes twice, as two events; both are known by the message's own stamp, which is unique in
its channel, so that it counts once, as do retries and copies by another socket.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.doors.payload import NOTHING, every, part, text
from bot.doors.slack.address import Address
from bot.doors.slack.brought import brought, is_readable, link_of
from bot.doors.slack.news import Ignored, Read
from bot.doors.slack.origin import SLACKBOT, Origin, ident, is_direct, spot
from bot.doors.slack.tables import typed_text
from bot.doors.slack.words import first_named, names, plain_words
from bot.message import Changed, Dropped, Opened, Said

SAID = ("", "file_share", "thread_broadcast", "me_message")


@dataclass(frozen=True)
class Posted:
    """One message as Slack tells of it: ``told`` is it, ``event`` what was told, ``key`` the event's own id."""

    told: Mapping[str, Any]
    event: Mapping[str, Any]
    origin: Origin
    key: str

    @cached_property
    def channel(self) -> str:
        return ident(self.event, "channel")

    @cached_property
    def direct(self) -> bool:
        return is_direct(self.channel) or text(self.event, "channel_type") == "im"

    @cached_property
    def user(self) -> str:
        return ident(self.told, "user")

    @cached_property
    def stamp(self) -> str:
        return ident(self.told, "ts") or ident(self.event, "previous_message", "ts")

    @cached_property
    def thread(self) -> str | None:
        """In a channel each message may begin a thread of its own; direct talk goes on beside it."""
        return ident(self.told, "thread_ts") or (None if self.direct else self.stamp)

    @cached_property
    def by_a_bot(self) -> bool:
        own = self.user == SLACKBOT or (bool(self.origin.bot) and self.user == self.origin.bot)
        return own or bool(self.told.get("bot_id")) or text(self.told, "subtype") == "bot_message"

    def message(self, key: str, user: str, at: str) -> dict[str, Any]:
        """What every message has."""
        where = spot(Address(self.channel, thread=self.thread), user, direct=self.direct, thread=self.thread)
        return {"sender": self.origin.sender(user), "spot": where, "event": key, "at": self.origin.at(at)}


def read_message(event: Mapping[str, Any], origin: Origin, key: str) -> Read:
    kind = text(event, "subtype")
    if kind == "message_changed":
        return _edited(Posted(part(event, "message"), event, origin, key))
    if kind == "message_deleted":
        return _deleted(Posted(part(event, "previous_message"), event, origin, key))
    if text(event, "type") == "app_mention" and part(event, "edited"):
        return Ignored("an edit, which comes as an event of its own")
    posted = Posted(event, event, origin, key)
    if posted.by_a_bot:
        return Ignored("the words of a bot")
    if kind not in SAID:
        return Ignored(f"{kind}: nobody's words")
    return _said(posted, f"said:{posted.channel}:{posted.stamp}", posted.stamp)


def _said(posted: Posted, key: str, at: str) -> Read:
    """``at``: the stamp of when it was said as it reads now."""
    if not (posted.channel and posted.user and posted.stamp):
        return Ignored("a message that lacks its channel, its writer or its stamp")
    typed, spoken_to = typed_text(posted.told), text(posted.event, "type") == "app_mention"
    # Where Slack does not say who Focal is there, it is the first whom the message mentions.
    bot = posted.origin.bot or (first_named(typed) if spoken_to else "")
    mention = spoken_to or names(typed, bot)
    common = posted.message(key, posted.user, at)
    worded = {**common, "addressed": posted.direct or mention, "ref": posted.stamp}
    words, file = plain_words(typed, bot), brought(posted.told)
    # A picture beside words is no text of a meeting; alone it is said to be none, where somebody brought it to Focal.
    if link_of(file) and (is_readable(file) or (not words and worded["addressed"])):
        return Dropped(**worded, text=words, name=text(file, "name"), link=link_of(file))
    if words:
        return Said(**worded, text=words)
    return _wordless(posted, common) if worded["addressed"] else Ignored("a message without words")


def _wordless(posted: Posted, common: Mapping[str, Any]) -> Read:
    """What is passed on to Focal without a word is to be recorded, as if it bore the emoji that asks for it."""
    passed_on = next((each for each in every(posted.told, "attachments") if each.get("is_share")), NOTHING)
    if words := plain_words(text(passed_on, "text")):
        link = text(passed_on, "from_url") or None
        return Changed(**common, message=posted.stamp, change="reacted", text=words, link=link)
    return Opened(**common, page="help")


def _edited(posted: Posted) -> Read:
    before, bot = part(posted.event, "previous_message"), posted.origin.bot
    if posted.by_a_bot:
        return Ignored("the words of a bot")
    if text(posted.told, "subtype") == "tombstone":
        return _deleted(Posted(before, posted.event, posted.origin, posted.key))
    typed, was = typed_text(posted.told), typed_text(before)
    if typed == was:
        return Ignored("an edit that left the words as they were")
    if names(typed, bot) and not names(was, bot):
        at = ident(posted.told, "edited", "ts")
        return _said(posted, f"said:{posted.channel}:{posted.stamp}:{at}", at)
    user = ident(posted.told, "edited", "user") or posted.user
    return _changed(posted, user, "edited", plain_words(typed, bot), posted.direct or names(typed, bot))


def _deleted(posted: Posted) -> Read:
    if posted.by_a_bot:
        return Ignored("the words of a bot")
    return _changed(posted, posted.user, "deleted", None)


def _changed(posted: Posted, user: str, change: Any, words: str | None, addressed: bool = False) -> Read:
    # What is gone is told by its stamp alone.
    stamp = posted.stamp or ident(posted.event, "deleted_ts")
    if not (posted.channel and user and stamp and posted.key):
        return Ignored("a change that lacks its message, its channel or whoever made it")
    common = posted.message(posted.key, user, text(posted.event, "event_ts"))
    return Changed(**common, message=stamp, change=change, text=words, addressed=addressed)
