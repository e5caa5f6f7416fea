"""Hours from one to another behind a weekday, without minutes: "on Tuesday, 10 to 12", which is no ten to twelve."""

from __future__ import annotations

from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.text.small import is_small

LAST_HOUR = 24


def with_minutes(text: str, scene: Scene) -> str:
    """The text with ":00" behind both numbers where it ends with such hours and says no other number; as it is where
    it doesn't."""
    reading = scene.reading(text)
    words = reading.words
    found = [at for at, word in enumerate(words.words) if any(letter.isdecimal() for letter in word)]
    if len(found) != 2 or not all(words.words[at].isdecimal() for at in found):
        return text
    first, last = found
    between = words.words[first + 1 : last]
    until = [word for word in between if word in reading.phrases.lists["until"]]
    rising = int(words.words[first]) < int(words.words[last]) <= LAST_HOUR and not text[words.ends[last] :].strip(" .")
    # "At 10 to 12" is ten to twelve.
    led = first > 0 and words.words[first - 1] in reading.phrases.lists["hour_lead"]
    day = not led and any(match.end <= first for _, match in anywhere(reading, "weekday"))
    if not until or not all(word in until or is_small(word) for word in between) or not rising or not day:
        return text
    return f"{text[: words.ends[first]]}:00{text[words.ends[first] : words.ends[last]]}:00"
