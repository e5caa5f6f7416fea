"""One more question about the focal point that was just asked for: "how do I reach her?", "since when?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.focal_points import FindFocalPoint

# Of one who is asked for beside those who were shown.
WIDER = "wider"


def of_the_same_body(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a question that names nobody is of the body of which the last one was, unless it asks who
    else there is."""
    before, command = talking.talked.command, meant.command if isinstance(meant, Understood) else None
    if not isinstance(before, FindFocalPoint) or not isinstance(command, FindFocalPoint) or not talking.text:
        return meant
    if not isinstance(meant, Understood) or command.body is not None or command.topic != before.topic:
        return meant
    draft = talking.draft(talking.text)
    if WIDER in draft.slots or talking.reads(talking.text, meant.lang).at:
        return meant
    return replace(meant, command=command.model_copy(update={"body": before.body}))
