"""What leans on the last exchange, said out: places in a list, "before it", "the same day", "the Monday after"; and
numbers of several items that are written in letters."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.fields.before_it import before_meeting
from bot.understand.fields.eve import day_after, day_before
from bot.understand.fields.leads import apart as and_apart
from bot.understand.fields.task import Scene
from bot.understand.marked import marked_lines
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.talked.in_digits import in_digits
from bot.understand.talked.listed import in_numbers
from bot.understand.talked.listed_together import TWO, apart, together
from bot.understand.talked.not_but import without_denied
from bot.understand.talked.settled import on_same_day
from bot.understand.talked.settled_day import without_settled
from bot.understand.talked.so_long_before import in_days, so_long_before
from bot.understand.talked.weekday_after import weekday_after
from bot.understand.text.joins import holds_and
from bot.understand.text.words import words_of
from bot.understand.types import Talked
from bot.understand.understand import understand
from handlers.commands.items import Undo

LONGEST, UNDO = 80, Undo.__name__


def said_out(talking: Talking) -> Talking:
    """The talk with the number, the name or the day, in ISO form, for the words that lean on what was said before; as
    it is where none do."""
    message, talked = talking.message, talking.talked
    if not isinstance(message, Said) or not message.addressed:
        return talking
    scene = talking.scene(talking.lang_of(message.text))
    text = in_days(message.text, scene.lang)
    # What is recorded keeps its words.
    if not marked_lines(message.text) and not _takes_back(text, scene, talked):
        text = _in_numbers(in_digits(text, scene.lang), scene, talked)
        text = text if talked.form else without_denied(text, scene, talked)
    if talked != Talked():
        text = _leaning(text, scene, talked)
    return talking if text == message.text else replace(talking.saying(text), leant=True)


def _takes_back(text: str, scene: Scene, talked: Talked) -> bool:
    # "Undo both" is said of changes, and not of what is listed.
    if len(text) > LONGEST or max(len(talked.listed), len(talked.lately)) < TWO:
        return False
    reading = Reading(words_of(text), phrases_of(scene.lang), scene.names)
    rests = (rest for _, rest in apart(reading))
    return any(understand(rest, scene.asker, scene.names, talked, scene.now).command == UNDO for rest in rests)


def _in_numbers(text: str, scene: Scene, talked: Talked) -> str:
    said = together(text, scene.lang, scene.names, talked)
    return in_numbers(said, scene.lang, scene.names, talked)


def _leaning(text: str, scene: Scene, talked: Talked) -> str:
    lang, names = scene.lang, scene.names
    text = text if talked.day and _is_of_plan(text, scene) else on_same_day(text, lang, names, talked)
    text = weekday_after(day_after(text, lang, names, talked, scene.today), scene, talked)
    text = so_long_before(day_before(text, lang, names, talked, scene.today), scene, talked)
    return before_meeting(without_settled(text, scene, talked), lang, names, talked)


def _is_of_plan(text: str, scene: Scene) -> bool:
    # "3 days before and the same day" is when reminders come.
    reading = scene.reading(and_apart(text))
    begun = [at for at, _ in anywhere(reading, "lead_day")]
    near = reading.words.words[max(0, begun[0] - 1) : begun[0] + 1] if begun else ()
    joined = any(each in reading.phrases.lists["and"] or holds_and(each) for each in near)
    return joined and any(at < begun[0] for at, _ in anywhere(reading, "unit"))
