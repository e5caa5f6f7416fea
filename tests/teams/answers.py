"""What a person sees of the app's answer to an invoke, and what of it Teams would not understand."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.teams.cardrules import faults_of_card
from tests.teams.ledger import Delivery
from tests.teams.refusals import Json
from tests.teams.rules import CARD

MESSAGE = "application/vnd.microsoft.activity.message"
SEARCH = "application/vnd.microsoft.search.searchResponse"
ERRORS = {"application/vnd.microsoft.error", "application/vnd.microsoft.error.preconditionFailed"}
SIZES = {"small", "medium", "large"}


@dataclass
class Shown:
    """What came: ``kind`` is card, message, dialog, results, choices, error, nothing, or trouble (not understood)."""

    kind: str
    delivery: Delivery
    text: str = ""
    card: Json = field(default_factory=dict)
    title: str = ""
    results: list[Json] = field(default_factory=list)


def trouble(delivery: Delivery, text: str) -> Shown:
    return Shown("trouble", delivery, text)


def _good(delivery: Delivery) -> bool:
    return delivery.acknowledged and isinstance(delivery.reply, dict)


def shown_card(delivery: Delivery) -> Shown:
    """The answer to a card's action."""
    reply = delivery.reply
    if not _good(delivery):
        return trouble(delivery, f"status {delivery.status}")
    kind, value = reply.get("type"), reply.get("value")
    if kind == CARD and isinstance(value, dict) and reply.get("statusCode") == 200:
        faults = faults_of_card(value)
        return trouble(delivery, "; ".join(faults)) if faults else Shown("card", delivery, card=value)
    if kind == MESSAGE and isinstance(value, str) and reply.get("statusCode") == 200:
        return Shown("message", delivery, value)
    if kind in ERRORS and isinstance(value, dict) and reply.get("statusCode") in (400, 412, 500):
        return Shown("error", delivery, str(value.get("message", "")))
    return trouble(delivery, f"no answer to a card: {reply}")


def shown_dialog(delivery: Delivery, name: str = "task") -> Shown:
    """The answer to what opens or ends a dialog; ``name`` is task or config."""
    if not _good(delivery):
        return trouble(delivery, f"status {delivery.status}")
    reply = delivery.reply
    if "composeExtension" in reply:
        return shown_results(delivery)
    task = reply.get(name)
    if name == "config" and (not task or reply.get("responseType") != name):
        return trouble(delivery, f"settings of a place are answered by nothing that Teams takes: {reply}")
    if not task:
        return Shown("nothing", delivery)
    if task.get("type") == "message" and isinstance(task.get("value"), str):
        return Shown("message", delivery, task["value"])
    return _continued(delivery, task)


def _continued(delivery: Delivery, task: Json) -> Shown:
    value = task.get("value")
    if task.get("type") != "continue" or not isinstance(value, dict):
        return trouble(delivery, f"no dialog: {task}")
    if any(not (isinstance(value.get(side), int) or value.get(side, "small") in SIZES) for side in ("height", "width")):
        return trouble(delivery, "a dialog of no size")
    card = value.get("card") or {}
    faults = faults_of_card(card.get("content")) if card.get("contentType") == CARD else ["no card in the dialog"]
    if faults:
        return trouble(delivery, "; ".join(faults))
    return Shown("dialog", delivery, card=card["content"], title=str(value.get("title", "")))


def shown_results(delivery: Delivery) -> Shown:
    """The answer to a search of the message extension, or what it puts into the box where one writes."""
    found = delivery.reply.get("composeExtension")
    if not _good(delivery) or not isinstance(found, dict):
        return trouble(delivery, f"status {delivery.status}: no results")
    if found.get("type") == "message":
        return Shown("message", delivery, str(found.get("text", "")))
    results = found.get("attachments") or []
    faults = [fault for each in results for fault in _faults_of_result(each)]
    if found.get("type") != "result" or found.get("attachmentLayout", "list") not in ("list", "grid"):
        faults.append("neither a list nor a grid of results")
    return trouble(delivery, "; ".join(faults)) if faults else Shown("results", delivery, results=results)


def _faults_of_result(result: Json) -> list[str]:
    if result.get("contentType") == CARD:
        missing = [] if result.get("preview") else ["a card among results needs a preview"]
        return missing + faults_of_card(result.get("content"))
    return [] if str(result.get("contentType", "")).startswith("application/vnd.microsoft.card.") else ["no card"]


def shown_choices(delivery: Delivery) -> Shown:
    """The answer to typing into an input whose choices are looked up."""
    reply = delivery.reply
    if not _good(delivery) or (reply.get("statusCode"), reply.get("type")) != (200, SEARCH):
        return trouble(delivery, f"status {delivery.status}: no choices")
    results = (reply.get("value") or {}).get("results")
    if not isinstance(results, list) or any(not {"title", "value"} <= set(each) for each in results):
        return trouble(delivery, "choices without title and value")
    return Shown("choices", delivery, results=results)
