"""Items or topics of the list that was shown last, named by their place in it: "close the second", "who leads the
last one?"."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.data import talk_of
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import holds_and
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem, words_of
from bot.understand.types import Talked
from handlers.commands.fields import Lang
from handlers.commands.items import ListItems

LONGEST = 200
LAST = "last"
# So many places have a word of their own.
ALL = tuple(range(1, 11))


def in_numbers(text: str, lang: Lang, names: Names, talked: Talked) -> str:
    """The text with the number of an item, or the name of a topic, where its place in the list is said; as it is where
    none is."""
    if len(text) > LONGEST:
        return text
    text = _from_end(Reading(words_of(text), phrases_of(lang), names), talked)
    reading = Reading(words_of(text), phrases_of(lang), names)
    of_two = _is_said_of_two(reading)
    if not talked.listed and len(talked.topics) < 2:
        if not (of_two or _is_of_last(reading, talked) or _is_alone(reading, talked)):
            return text
        # "Close the second, and extend the first": where no list was shown, their numbers are meant, and that of the
        # item just changed too: "close 3", and then "reopen the third".
        talked = replace(talked, listed=ALL, topics=())
    # From the last to the first, so that what stands before keeps its place.
    for at in reversed(range(reading.length)):
        text = _replaced(reading, at, text, talked, of_two=of_two)
    return text


def _from_end(reading: Reading, talked: Talked) -> str:
    """The text with what stands at a place that is counted from the end of the list, "the last but one"; where no list
    was shown, with the number of an item that there is not, so that the place is not taken for one from the front."""
    found = sorted(anywhere(reading, "from_end"), key=lambda each: (each[0], -each[1].end))
    at, match = found[0] if len(found) else (0, None)
    if match is None or not _ends_there(reading, at, match.end):
        return reading.words.text
    place = len(talked.listed or talked.topics) + 1 - int(match.value)
    said = _said_of(reading, str(place), talked, named=True) if place > 0 else ""
    return _with(reading, at, match.end, said or _numbered(reading, 0), reading.words.text)


def _ends_there(reading: Reading, at: int, end: int) -> bool:
    # "The last but one meeting" is no item.
    behind = reading.words.words[end : end + 1]
    return ends(reading, at, end) or any(is_han(word) or is_small(word) for word in behind)


def _is_said_of_two(reading: Reading) -> bool:
    """Whether two places or more are said, of which one at least is no day."""
    places: dict[str, bool] = {}
    for at, match in anywhere(reading, "of_list"):
        parted = ends(reading, at, match.end, of_two=True) and not is_day(reading, at, match.end)
        if match.value != LAST and parted:
            places[match.value] = places.get(match.value, False) or not _may_be_day(reading, at, match.end)
    return len(places) > 1 and any(places.values())


def _is_of_last(reading: Reading, talked: Talked) -> bool:
    """Whether the only place that is said has the number of the item last changed, and may be no day."""
    found = [(at, *place) for at in range(reading.length) if (place := place_of(reading, at))]
    if len(found) != 1 or talked.lately[-1:] != (found[0][1],):
        return False
    at, _, last = found[0]
    led = at > 0 and is_small(reading.words.words[at - 1])
    return not led and ends(reading, at, last) and not is_day(reading, at, last)


def _is_alone(reading: Reading, talked: Talked) -> bool:
    """Whether the only place that is said stands for an item by itself, where nothing is there to be picked."""
    found = [(at, place[1]) for at in range(reading.length) if (place := place_of(reading, at))]
    if len(found) != 1 or talked.offers or talked.form or (talked.choices and reading.length == 1):
        return False
    if isinstance(talked.command, ListItems):
        # Of a list of one the first is that one.
        return False
    (at, last), words, lists = found[0], reading.words.words, reading.phrases.lists
    if at > 0 and is_small(words[at - 1]) and words[at - 1] not in lists["place_led"]:
        return False
    # "The third topic" is none.
    named = last == at + 1 or stem(words[last - 1]) in lists["item_words"]
    alone = not lists["place_alone"].isdisjoint((words[at], " ".join(words[max(0, at - 1) : at + 1])))
    return alone and named and ends(reading, at, last) and not is_day(reading, at, last)


def _replaced(reading: Reading, at: int, text: str, talked: Talked, *, of_two: bool) -> str:
    matches = begins(reading, reading.phrases.values["of_list"], at)
    for match in matches:
        # "The second one" is no day.
        named = match.value == LAST or match.end > min(each.end for each in matches)
        said = _said_of(reading, match.value, talked, named=named)
        if said and ends(reading, at, match.end, of_two=of_two) and (named or not is_day(reading, at, match.end)):
            joined = reading.words.words[at] in reading.phrases.lists["joined"]
            return _with(reading, at + joined, match.end, f"{_led_in(reading, at)}{said}", text)
    return text


def place_at(reading: Reading, at: int) -> tuple[int, int, bool] | None:
    """The place that is said from a word on where no list was shown, where its words end, and whether they say that it
    is that of an item: "the third one", or "the third" with nothing behind it that may be the third."""
    matches = begins(reading, reading.phrases.values["of_list"], at)
    place = place_of(reading, at)
    if place is None or is_day(reading, at, place[1]):
        return None
    number, end = place
    return number, end, end > min(each.end for each in matches) or ends(reading, at, end)


def place_of(reading: Reading, at: int) -> tuple[int, int] | None:
    """The place that is said from a word on, as a number, and where its words end."""
    matches = begins(reading, reading.phrases.values["of_list"], at)
    match = max(matches, key=lambda each: each.end, default=None)
    return (int(match.value), match.end) if match and match.value != LAST else None


def _led_in(reading: Reading, at: int) -> str:
    # Arabic writes "and" and one of its prepositions as one with the word behind them: "وبالاستبيان".
    word = reading.words.words[at]
    return next((led for led in ("وب", "و", "ب") if word.startswith(f"{led}ال")), "")


def _said_of(reading: Reading, value: str, talked: Talked, *, named: bool) -> str:
    """What stands in the list at that place, as it is called; nothing where there is none."""
    length = len(talked.listed or talked.topics)
    place = length if value == LAST else int(value)
    if place > length:
        # Of a list of four "the sixth one" has a number that there is not.
        return _numbered(reading, 0) if named and talked.listed else ""
    if talked.topics:
        return reading.names.shown("topic", talked.topics[place - 1], reading.phrases.lang)
    return _numbered(reading, talked.listed[place - 1]) if talked.listed[place - 1] else ""


def with_number(reading: Reading, first: int, last: int, number: int) -> str:
    """The text with the number of an item for the words from ``first`` to the one before ``last``."""
    return _with(reading, first, last, f"{_led_in(reading, first)}{_numbered(reading, number)}", reading.words.text)


def _numbered(reading: Reading, number: int) -> str:
    said: str = talk_of(reading.phrases.lang)["groups"]["item_numbered"][0].format(number=number)
    return said


def _with(reading: Reading, first: int, last: int, said: str, text: str) -> str:
    words = reading.words
    return f"{text[: words.starts[first]]}{said}{text[words.ends[last - 1] :]}"


def is_day(reading: Reading, first: int, last: int) -> bool:
    """Whether what reads as a place is the day of a month."""
    # "On the first", "the second of June".
    words, lists, month = reading.words.words, reading.phrases.lists, reading.phrases.values["month"]
    behind = last + (last < reading.length and words[last] in lists["of_month"])
    return (first > 0 and words[first - 1] in lists["before_day"]) or bool(begins(reading, month, behind))


def _may_be_day(reading: Reading, first: int, last: int) -> bool:
    return set(reading.words.words[first:last]) <= reading.phrases.lists["place_or_day"]


def ends(reading: Reading, first: int, at: int, *, of_two: bool = False) -> bool:
    """Whether the words for a place end before a word, with nothing behind them that may be what is the first."""
    # "The first draft is ready", "the first of June": what is the first must not be said behind it.
    if at >= reading.length:
        return True
    words, before, behind = reading.words, reading.words.ends[at - 1], reading.words.starts[at]
    marked = bool(words.text[before:behind].strip()) or words.words[at] == ":"
    lists, more = reading.phrases.lists, reading.phrases.values["of_list"]
    another = bool(begins(reading, more, at + (words.words[at] in lists["all_of"])))
    # "Close the second and extend the first": of two the next clause may begin, or whose it is to be may be said.
    clause = words.words[at] in lists["all_of"] or holds_and(words.words[at])
    joined = of_two and (clause or (at in reading.at and not _may_be_day(reading, first, at)))
    dated = words.words[at].isdecimal() and words.words[first] in lists["place_alone"]
    return marked or another or joined or dated or words.words[at] in lists["behind_place"]
