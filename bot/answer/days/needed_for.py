"""A day, and behind it the meeting for which it is needed: "move it to 1 December, we need it before the meeting"."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import is_asked
from bot.understand.prose.acting import conditional
from bot.understand.text.joins import COMMAS, DASHES, ENDS, HYPHEN, cuts
from bot.understand.types import Incomplete, Understanding
from handlers.commands.fields import DueDate, DueMeeting, DueMoment, Lang


def without_need(talking: Talking, text: str, lang: Lang) -> str | None:
    """A text without the meeting that stands behind its day, where a mark parts the two; None where that is not so.
    Two deadlines would be none."""
    scene = talking.scene(lang)
    places = [cut for cut in cuts(text) if cut.parted(COMMAS, ENDS, DASHES, HYPHEN)]
    return next((cut.left for cut in places if _is_need(cut.right, scene) and _is_dated(cut.left, scene)), None)


def lacks_day(meant: Understanding | None) -> bool:
    """Whether a deadline is to be moved and it is asked until when."""
    return isinstance(meant, Incomplete) and meant.command == "MoveDeadline" and "due" in meant.missing


def _is_need(words: str, scene: Scene) -> bool:
    found = scene.moment(words, cued=True)
    told = found is not None and any(isinstance(each, DueMeeting) for each in found.readings)
    told = told or bool(anywhere(scene.reading(words), "before_it"))
    return told and not conditional(words, scene.lang) and not is_asked(scene.reading(words))


def _is_dated(words: str, scene: Scene) -> bool:
    found = scene.moment(words)
    return found is not None and len(found.readings) == 1 and isinstance(found.readings[0], DueDate | DueMoment)
