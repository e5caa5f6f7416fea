"""Who led a topic on another day, asked behind who leads it: "and last year?", "who was it on 1 March 2024?"."""

from __future__ import annotations

from datetime import date

from bot.answer.talking import Talking
from bot.understand.fields.periods import last_such_day, past_ends_of, past_span, year_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.types import Understood
from handlers.commands.fields import DueDate
from handlers.commands.focal_points import FindFocalPoint

MOST_WORDS = 12


def on_another_day(talking: Talking) -> Understood | None:
    """The same question, of the day that was said or the last of the period; nothing where anything else is said."""
    before = talking.talked.command
    if not isinstance(before, FindFocalPoint) or not talking.free():
        return None
    lang = talking.lang
    scene = talking.scene(lang)
    reading = talking.reads(talking.text, lang)
    if not 0 < reading.length <= MOST_WORDS or reading.at:
        return None
    found = _span(reading, scene) or _year(reading, scene) or _day(reading, scene)
    if found is None or not _says_no_more(reading, found[0], found[1]):
        return None
    return Understood(lang, before.model_copy(update={"on": found[2]}))


def _span(reading: Reading, scene: Scene) -> tuple[int, int, date] | None:
    """The first and last word of a period that is past, and its last day."""
    found = past_span(reading)
    if found is None:
        return None
    at, match = found
    return at, match.end, min(past_ends_of(str(match.value), scene)[1], scene.today)


def _year(reading: Reading, scene: Scene) -> tuple[int, int, date] | None:
    ends = year_of(reading.words.text, scene)
    at = next((at for at, word in enumerate(reading.words.words) if word.isdecimal()), None)
    return (at, at + 1, min(date.fromisoformat(ends[1]), scene.today)) if ends and at is not None else None


def _day(reading: Reading, scene: Scene) -> tuple[int, int, date] | None:
    words = reading.words
    found = scene.due(words.text)
    day = found.readings[0] if found and len(found.readings) == 1 else None
    if found is None or not isinstance(day, DueDate):
        return None
    places = [at for at in range(reading.length) if found.start <= words.starts[at] < found.end]
    said = words.text[found.start : found.end]
    # "On 1 March" was the last one; "tomorrow" is to come.
    past = any(map(str.isdecimal, said)) or bool(anywhere(reading, "month"))
    on = date.fromisoformat(last_such_day(day.date.isoformat(), said, scene)) if past else day.date
    return (places[0], places[-1] + 1, on) if places else None


def _says_no_more(reading: Reading, first: int, last: int) -> bool:
    return _is_led_to(reading, 0, first) and _is_led_to(reading, last, reading.length)


def _is_led_to(reading: Reading, first: int, last: int) -> bool:
    node = reading.phrases.values["back_then"]
    at = max((each.end for each in begins(reading, node, first) if each.end <= last), default=first)
    return all(is_small(word) for word in reading.words.words[at:last])
