"""An owner that a phrase found, read once more with the words behind: "TSB and the chair will send it"."""

from __future__ import annotations

from bot.understand.doubts import Filled
from bot.understand.fields.alongside import goes_on
from bot.understand.fields.labelled_task import labelled_task
from bot.understand.fields.named_topic import put_topic
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene, Task, take_apart
from bot.understand.types import Draft


def read_on(draft: Draft, scene: Scene, filled: Filled) -> Task | None:
    """The task of a free line whose text goes on to say who else does it, or who does not; the owner that was filled in
    is left to it; that of a line whose parts carry labels. None where it says no such thing."""
    said = said_in(draft, "task") or said_in(draft, "text")
    if said and (parted := labelled_task(said, scene, owner="task" in draft.slots)) is not None:
        put_topic(filled, parted[1], scene)
        return parted[0]
    owner, text, asks = said_in(draft, "responsible"), said_in(draft, "text"), said_in(draft, "asks")
    if not owner or not (asks or goes_on(text, scene)):
        return None
    # "由BDT请TSB提交清单": that another is asked is what is to be done.
    task = take_apart(f"{owner} {asks}{text}", scene, owner=False)
    if not task.responsible or goes_on(task.text, scene):
        return None
    filled.fields.pop("responsible", None)
    filled.doubts.pop("responsible", None)
    return task
