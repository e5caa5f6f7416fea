"""Whether Teams would take an activity from the app."""

from __future__ import annotations

import json

from tests.teams.cardrules import faults_of_card
from tests.teams.refusals import Json, Refused, bad, too_big
from tests.teams.things import Conversation

MOST_BYTES = 100 * 1024  # as UTF-16
CARD = "application/vnd.microsoft.card.adaptive"
CONTENT_TYPES = {
    CARD,
    "application/vnd.microsoft.card.hero",
    "application/vnd.microsoft.card.thumbnail",
    "application/vnd.microsoft.teams.file.download.info",
    "application/vnd.microsoft.teams.card.file.consent",
    "application/vnd.microsoft.teams.card.file.info",
    "text/html",
    "image/png",
    "image/jpeg",
    "image/gif",
}
SUGGESTIONS = 6


def check_activity(activity: object, conversation: Conversation, most: int = MOST_BYTES) -> Json:
    """The activity, or the refusal it meets."""
    if not isinstance(activity, dict):
        raise bad("The body is no activity.")
    if size(activity) > most:
        raise too_big()
    if activity.get("type") not in ("message", "typing", "invokeResponse"):
        raise bad(f"Unknown activity type {activity.get('type')}")
    if activity["type"] == "message":
        _check_message(activity, conversation)
    return activity


def size(activity: Json) -> int:
    """What Teams counts: the whole activity in UTF-16."""
    return len(json.dumps(activity, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))


def _check_message(activity: Json, conversation: Conversation) -> None:
    attachments = activity.get("attachments") or []
    if not (activity.get("text") or attachments):
        raise bad("The message has neither text nor attachments.")
    if activity.get("textFormat", "markdown") not in ("plain", "markdown", "xml", "extendedmarkdown"):
        raise bad(f"Unknown text format {activity['textFormat']}")
    if activity.get("attachmentLayout", "list") not in ("list", "carousel", "grid"):
        raise bad(f"Unknown attachment layout {activity['attachmentLayout']}")
    for attachment in attachments:
        _check_attachment(attachment)
    _check_mentions(activity)
    _check_suggestions(activity.get("suggestedActions") or {}, conversation)


def _check_attachment(attachment: Json) -> None:
    if attachment.get("contentType") not in CONTENT_TYPES:
        raise bad(f"Unknown attachment type {attachment.get('contentType')}")
    if attachment["contentType"] == CARD and (faults := faults_of_card(attachment.get("content"))):
        raise Refused(400, "BadArgument", "; ".join(faults)[:2000])


def _check_mentions(activity: Json) -> None:
    said = json.dumps([activity.get("text"), activity.get("attachments")], ensure_ascii=False)
    for entity in activity.get("entities") or []:
        if entity.get("type") != "mention":
            continue
        if not (entity.get("mentioned") or {}).get("id"):
            raise bad("A mention of nobody.")
        if entity.get("text", "") not in said or not entity.get("text"):
            raise bad("The text of a mention does not stand in the message.")


def _check_suggestions(suggested: Json, conversation: Conversation) -> None:
    actions = suggested.get("actions") or []
    if len(actions) > SUGGESTIONS:
        raise bad("Too many suggested actions.")
    if any(each.get("type") not in ("imBack", "Action.Compose", "Action.Submit") for each in actions):
        raise bad("A suggested action of a type that Teams doesn't know.")
    if actions and conversation.kind != "personal":
        raise bad("Suggested actions belong to personal chats.")
