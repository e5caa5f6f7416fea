"""Forms: opened as modals, and answered when they are sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.address import Address
from bot.doors.slack.errand import Errand
from bot.doors.slack.outcomes import hear
from bot.render.view import errors, hidden, view
from handlers.answer import Form, Reply

# Nothing can be opened by the trigger any more, or the view is gone.
TOO_LATE = (
    "expired_trigger_id",
    "invalid_trigger_id",
    "trigger_expired",
    "not_found",
    "view_not_found",
    "hash_conflict",
)
# The trigger opens one view; that it was used says that an earlier try came through.
USED = ("exchanged_trigger_id", "trigger_exchanged")


async def show(errand: Errand, form: Form) -> Outcome | None:
    """Opens the form, or draws it anew where it stands open; nothing where it is too late for that, or the form does
    not fit into a modal."""
    try:
        drawn = view(form, errand.parcel.lang, errand.parcel.zone, carried(form, errand.address))
    except ValueError:
        return None
    address = errand.address
    call = (
        errand.client.views_update(view_id=address.view, view=drawn)
        if address.view
        else errand.client.views_open(trigger_id=address.trigger or "", view=drawn)
    )
    heard = await hear(call)
    if heard.code in TOO_LATE:
        return None
    if heard.code in USED:
        return Outcome(Kind.SENT)
    return heard.trouble or _shown(heard.data)


def carried(form: Form, address: Address) -> str:
    """What the modal carries unseen: ``a``, the address where it is answered; ``h``, the fields that it does not
    show; ``v``, the version of the item that it was filled with."""
    where = replace(address, trigger=None, view=None).to_text()
    seen = {} if form.version is None else {"v": form.version}
    return json.dumps({"a": where, "h": hidden(form), **seen}, ensure_ascii=False, separators=(",", ":"))


def submission_answer(
    reply: Reply, lang: str, zone: str, address: Address, version: int | None = None
) -> dict[str, Any]:
    """What to acknowledge a form that was sent with: ``errors`` beside its fields, another form in its place
    (``update``), or all forms closed (``clear``), after which the reply is to be sent as a message.

    ``address`` is where the form is answered, ``version`` that of the item which it was sent with: one that counts
    from another is put in its place, since ``errors`` leave what it carries as it was.
    """
    form = reply.form
    if form is None:
        return {"response_action": "clear"}
    if form.errors and form.fields and form.version == version:
        return {"response_action": "errors", "errors": errors(form, lang, zone)}
    said = reply.parts if form.errors else ()
    return {"response_action": "update", "view": view(form, lang, zone, carried(form, address), said)}


def _shown(data: Mapping[str, Any]) -> Outcome:
    """Also an answer without an id is one: the view stands there."""
    told = data.get("view")
    id_ = told.get("id") if isinstance(told, Mapping) else None
    return Outcome(Kind.SENT, external=id_) if isinstance(id_, str) else Outcome(Kind.DOUBT, detail="ok without view")
