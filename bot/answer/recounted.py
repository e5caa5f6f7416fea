"""A length of time by which a deadline was moved just now, put right: "no, two", "make it three", after "a week more".

Every word must be the number, a length of time or one of ``prompts/LANG/phrases/recounted.toml``, so that nothing else
is taken for it.
"""

from __future__ import annotations

from datetime import timedelta

from bot.answer.talking import Talking
from bot.understand.fields.leads import DAYS, lengths_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.text.language import spoken_in
from bot.understand.text.words import words_of
from bot.understand.types import Counted, Understood
from handlers.commands.fields import DueDate
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

LONGEST, MOST_DAYS = 60, 400


def recounted(talking: Talking) -> Understood | None:
    """The deadline that the length of time as put right gives, counted from what it was before; a guess where the
    number may be that of another item."""
    talked, text = talking.talked, talking.text
    if talked.counted is None or not isinstance(talked.command, MoveDeadline) or not 0 < len(text) <= LONGEST:
        return None
    lang = spoken_in(text, talking.asker.lang)
    scene = Scene(lang, talking.names, talking.asker, talking.now)
    days = _days(scene, text, talked.counted)
    due, number = talked.command.due, talked.command.item
    if not days or not isinstance(due, DueDate):
        return None
    day = due.date + timedelta(days=days - talked.counted.days)
    if day <= scene.today:
        return None
    counted, moved = Counted(days, talked.counted.unit), MoveDeadline(item=number, due=DueDate(date=day))
    guess = not lengths_in(text, scene) and _may_be_item(talking, text, number)
    return Understood(lang, moved, guess=guess, counted=counted, instead=True)


def _days(scene: Scene, text: str, counted: Counted) -> int:
    """How many days are meant; 0 where something else is said."""
    reading = Reading(words_of(text), phrases_of(scene.lang), scene.names)
    found = numbers_of(reading)
    lengths = lengths_in(text, scene)
    if len(found) > 1 or is_asked(reading) or not (found or lengths) or not _only_puts_right(reading):
        return 0
    # "No, 3 weeks": the number counts, whatever "no" may stand for.
    units = {DAYS[match.value] for _, match in anywhere(reading, "unit")}
    unit = units.pop() if len(units) == 1 else counted.unit
    later = found[0][0] * unit if found else lengths[0]
    return 0 if later > MOST_DAYS else later if counted.days > 0 else -later


def _only_puts_right(reading: Reading) -> bool:
    words = reading.words.words
    counts = [(first, last) for _, first, last in numbers_of(reading)]
    units = [(at, match.end) for at, match in anywhere(reading, "unit")]
    said = {at for first, last in (*counts, *units) for at in range(first, last)}
    rest = [word for at, word in enumerate(words) if at not in said]
    return bool(rest) and set(rest) <= reading.phrases.lists["recounts"]


def _may_be_item(talking: Talking, text: str, number: int) -> bool:
    # "No, 3": in letters it is none.
    said = [word for word in words_of(text).words if word.isdecimal() and word != str(number)]
    reader = talking.reader()
    return any(find_visible(talking.session, int(word), reader) is not None for word in said)
