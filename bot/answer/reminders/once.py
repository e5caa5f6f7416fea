"""The one day that is asked for where a reminder was to come again and again: "until the end of January" or "at ten"
is no answer to that."""

from __future__ import annotations

from datetime import timedelta

from bot.answer.talk import REPEATS
from bot.answer.talking import Talking
from bot.understand.talked.settled import hour_on
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.answer import Line
from handlers.commands.notices import RemindMe

# From any day so far off an hour alone is on that day, and whatever names a day is not.
AHEAD = timedelta(days=40)


def still_once(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where only a bound or an hour was said, on which day is asked once more."""
    form = talking.talked.form
    asked = form is not None and form.command == "RemindMe" and form.repeats and talking.talked.asking == "at"
    if form is None or not asked or not isinstance(meant, Understood) or not isinstance(meant.command, RemindMe):
        return meant
    kept = {name: value for name, value in form.fields.items() if name != "at"}
    same = meant.command.text == kept.get("text")
    if not same or not _is_no_day(talking, meant):
        return meant
    return Incomplete(meant.lang, "RemindMe", kept, ("at",), note=Line(key=REPEATS))


def _is_no_day(talking: Talking, meant: Understood) -> bool:
    reading = talking.reads(talking.text, meant.lang)
    scene = talking.scene(meant.lang)
    bound = not reading.phrases.lists["bounds_repeats"].isdisjoint(reading.words.words)
    return bound or hour_on(talking.text, scene.today + AHEAD, scene) is not None
