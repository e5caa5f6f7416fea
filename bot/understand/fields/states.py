"""How things are or will be, which is not what somebody is to do: "TSB will be closed on Monday"."""

from __future__ import annotations

from bot.understand.fields.free_lines import is_broken
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene, Task
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.prose.acting import conditional
from bot.understand.prose.tenses import asks_nobody, is_to_have_done
from bot.understand.types import Draft

# In so many first words, where hardly more than a name makes an action of a line.
LATEST = 3


def is_state(draft: Draft, task: Task, scene: Scene) -> bool:
    """Whether a line without a mark tells how things are or will be, rather than what somebody is to do."""
    # "TSB will be closed on Monday", "TSB can host us if needed" tell how things will be, not what is to be done.
    reading = scene.reading(task.text)
    free = said_in(draft, "free")
    told = _tells_how(reading, LATEST if free == "name" else 1) or _asks_nobody(draft, task)
    told = told and not is_to_have_done(f"{said_in(draft, 'task') or draft.phrase} {task.text}", draft.lang)
    told = told or (draft.lang == "zh" and not reading.phrases.lists["inquiring"].isdisjoint(reading.words.words))
    # "Вчера на КГРЭ спорили": who is to do it is what tells such a line.
    unowned = free == "due" and "wondered" in draft.slots and not task.responsible
    if unowned or (draft.source == "index" and is_broken(said_in(draft, "task"), scene)):
        return True
    # "Note that BR is behind" says how things are; "note that BR is to send it" what is to be done.
    noted = not free and "text" in draft.slots and told and not begins(reading, reading.phrases.values["modal"], 0)
    return noted or (free in ("due", "name") and (told or conditional(task.text, draft.lang)))


def _asks_nobody(draft: Draft, task: Task) -> bool:
    # "TSB: draft revised by Friday" names who is to see to it, as a mark would; "чтобы" goes with a form of the past.
    owner, text = draft.slots.get("responsible"), draft.slots.get("text")
    apart = (
        owner is not None and text is not None and (text.start - owner.end > 1 or text.words.startswith((":", "：")))
    )
    return not apart and "чтобы" not in draft.phrase and asks_nobody(task.text, draft.lang)


def _tells_how(reading: Reading, first: int) -> bool:
    # "The Council paper is due", where "TSB staff is to send it" says what is to be done.
    states, modal = reading.phrases.lists["states"], reading.phrases.values["modal"]
    return any(word in states and not begins(reading, modal, at) for at, word in enumerate(reading.words.words[:first]))
