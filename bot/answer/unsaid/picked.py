"""A message that somebody picked to be recorded: a form, or an offer, filled with what the message itself says.

Whoever wrote it is never taken to be responsible, nor is whoever picked it: "I" is nobody who can be looked up.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields.fill import of_due
from bot.understand.fields.task import Scene
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of
from bot.understand.text.tidy import tidy
from bot.understand.types import Asker, Offered, Talked, Understood
from bot.understand.understand import understand
from handlers.answer import Line
from handlers.commands.fields import ME, Party
from handlers.commands.items import RecordAction
from handlers.commands.pages import ShowForm
from handlers.form_options import to_typed
from handlers.item_words import LONGEST, to_link

# A name of two letters stands for too much to say what a whole message is about.
SHORT = 2
MOST_SENTENCES = 8


def to_filled(text: str, link: str | None, scene: Scene) -> dict[str, Any]:
    """The fields of a new action as far as the message says them, in a command's JSON form; the rest stays empty."""
    text = text[:LONGEST]
    spoken = language_of(text)[0] or scene.lang
    read = _marked(text, replace(scene, lang=spoken)) or _free(text, replace(scene, lang=spoken))
    # A link that can't be followed would only fill the form in vain.
    filled = {**read, "link": to_link(link)}
    return {name: value for name, value in filled.items() if value}


def to_picked(text: str, link: str | None, scene: Scene) -> ShowForm:
    """The form of a new action, filled."""
    typed = to_typed(to_filled(text, link, scene))
    return ShowForm(form="RecordAction", filled=typed)


def to_offer(text: str, link: str | None, scene: Scene) -> Offered | None:
    """The action as it would be recorded, for whoever gave the sign; nothing where the message has no words."""
    filled = to_filled(text, link, scene)
    if not filled.get("text"):
        return None
    command = RecordAction.model_validate(filled)
    return Offered(scene.lang, command, Line(key="proposal-picked"), to_picked(text, link, scene))


def _marked(text: str, scene: Scene) -> dict[str, Any] | None:
    """What a message says that is in the form of an action of somebody named; "I" is not the one who picked it."""
    asker = Asker(ref="", lang=scene.lang, zone=scene.asker.zone, locale=scene.asker.locale)
    draft = understand(text, asker, scene.names, Talked(), scene.now)
    meant = resolve(draft, scene.names, asker, Talked(), scene.now)
    if not isinstance(meant, Understood) or not isinstance(meant.command, RecordAction):
        return None
    fields = meant.command.model_dump(mode="json", exclude_none=True)
    if any(each.get("id") == ME.id for each in fields["responsible"]):
        return None
    lists = {name: _named(fields[name]) for name in ("responsible", "cooperating", "report_to")}
    topic = fields.get("topic") if isinstance(fields.get("topic"), str) else None
    return {"text": fields["text"], "due": _kept(fields["due"]), "topic": topic, **lists}


def _free(text: str, scene: Scene) -> dict[str, Any]:
    """Talk: its own words whole, what one of its sentences says of somebody named, else a date, and one topic."""
    topics = _topics(text, scene)
    sentence = next(filter(None, (_marked(each, scene) for each in _sentences(text))), {})
    said = {name: sentence.get(name) for name in ("responsible", "cooperating", "report_to", "due")}
    due = said["due"] or _due(scene.due(text), scene)
    return {**said, "text": tidy(text), "due": due, "topic": topics.pop() if len(topics) == 1 else None}


def _sentences(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"(?<=[.!?。！？؟])\s*(?=\D)|\n+", text)]
    return [part for part in parts if part][:MOST_SENTENCES] if len(parts) > 1 else []


def _named(parties: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = [Party.model_validate(each) for each in parties]
    known = [each for each in found if each.kind != "unknown" and each.id != ME.id]
    return [each.model_dump(exclude_none=True) for each in known]


def _due(found: Found | None, scene: Scene) -> dict[str, Any] | None:
    try:
        value = of_due(found, scene)
    except Unreadable:
        return None
    # Of two readings none is guessed: the field stays empty.
    return None if isinstance(value, Doubt) else _kept(value)


def _kept(due: dict[str, Any]) -> dict[str, Any] | None:
    return due if due["kind"] != "none" else None


def _topics(text: str, scene: Scene) -> set[str]:
    long = [each for each in scene.names.mentions(text, scene.lang) if each.end - each.start > SHORT]
    return {id_ for mentioned in long for _, id_ in mentioned.ids(("topic",), scene.lang)}
