"""What Teams takes in answer to something that waits for one, by what asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.doors.teams.message import CARD
from bot.render.card import card
from bot.render.card_form import choices, dialog
from bot.render.card_kit import VERB, frame, line, titled
from bot.render.plain import plain
from bot.render.reference import to_value
from bot.words.speech import Speech
from handlers.answer import Reply, Row

Body = Mapping[str, Any]
PREVIEW = "application/vnd.microsoft.card.thumbnail"
MESSAGE = "application/vnd.microsoft.activity.message"
SEARCH = "application/vnd.microsoft.search.searchResponse"
ERROR = "application/vnd.microsoft.error"
CONFIGURE = "config/"


@dataclass(frozen=True)
class Spoken:
    """A reply, and the language and zone it is said in."""

    reply: Reply
    lang: str
    zone: str


def taken(lang: str) -> Body:
    """A button was pressed; what comes of it is said in the conversation."""
    return _shown(MESSAGE, Speech(lang, "UTC").text("press-taken"))


def glance(found: Spoken | None) -> Body:
    """A card as one person sees it; where there is nothing of it for them, the one that stands there stays."""
    if found is None:
        return _refused("nothing to be shown")
    return _shown(CARD, card(found.reply, found.lang, found.zone))


def answered(found: Spoken | None, name: str, lang: str, opened: str) -> Body:
    """The answer to what opens or sends a dialog: the form, drawn anew where something is amiss; else the dialog
    closes, and the answer comes as a message. That of a place's settings doesn't close by itself: it says so.

    ``opened`` is what the dialog is told apart by: the key of what opened it.
    """
    if found is None or found.reply.form is None:
        said = Speech(lang, "UTC").text("press-taken")
        return _dialog(name, {"type": "message", "value": said}) if name.startswith(CONFIGURE) else {}
    form = found.reply.form
    told = found.reply.parts if form.errors else ()
    return _dialog(name, {"type": "continue", "value": dialog(form, found.lang, found.zone, told, opened)})


def told(found: Spoken | None, name: str, lang: str, opened: str) -> Body:
    """The answer to a button that opens a dialog, where there is no form to be opened: it says why."""
    if found is None or found.reply.form is not None:
        return answered(found, name, lang, opened)
    return _dialog(name, {"type": "message", "value": plain(found.reply, found.lang, found.zone)})


def looked_up(found: Spoken) -> Body:
    """The choices of a field."""
    results = [dict(each) for each in choices(found.reply, found.lang, found.zone)]
    return _shown(SEARCH, {"results": results})


def results(found: Spoken) -> Body:
    """What the search of the message extension found."""
    listed = choices(found.reply, found.lang, found.zone)
    kinds = {row.id: row.kind for row in found.reply.answer.rows if isinstance(row, Row)}
    return _extended([_result(found.lang, kinds[each["value"]], **each) for each in listed])


def put_in(found: Spoken) -> Body:
    """What was picked there: the card that goes into what one writes."""
    title = titled(Speech(found.lang, found.zone).say(found.reply.title))
    shown = card(found.reply, found.lang, found.zone)
    return _extended([{"contentType": CARD, "content": shown, "preview": _preview(title)}])


def nothing_for(name: str) -> Body:
    """To what Focal has not asked for."""
    match name:
        case "composeExtension/query" | "composeExtension/queryLink" | "composeExtension/selectItem":
            return _extended([])
        case "application/search":
            return _shown(SEARCH, {"results": []})
        case "adaptiveCard/action":
            return _refused("no card of Focal's")
    return {}


def _refused(reason: str) -> Body:
    return {"statusCode": 400, "type": ERROR, "value": {"code": "BadRequest", "message": reason}}


def _shown(kind: str, value: object) -> Body:
    return {"statusCode": 200, "type": kind, "value": value}


def _dialog(name: str, answer: Body) -> Body:
    if name.startswith(CONFIGURE):
        return {"responseType": "config", "config": answer}
    return {"task": answer}


def _extended(attachments: Sequence[Body]) -> Body:
    return {"composeExtension": {"type": "result", "attachmentLayout": "list", "attachments": list(attachments)}}


def _result(lang: str, kind: str, title: str, value: str) -> Body:
    """What is found, by its name; picked, it becomes what the register holds of it."""
    tap = {"type": "invoke", "value": {VERB: to_value(_shows(kind, value), None, None)}}
    named = frame(lang, [line(title)], title)
    return {"contentType": CARD, "content": named, "preview": _preview(titled(title), tap=tap)}


def _preview(title: str, **more: Body) -> Body:
    return {"contentType": PREVIEW, "content": {"title": title, **more}}


def _shows(kind: str, value: str) -> Mapping[str, Any]:
    """The command that shows a row of a search."""
    match kind:
        case "topic":
            return {"command": "ShowTopic", "fields": {"topic": value}}
        case "item":
            return {"command": "ShowItem", "fields": {"item": value}}
    return {"command": "ShowPerson", "fields": {"party": {"kind": kind, "id": value.partition(":")[2]}}}
