"""A length of time by which a deadline was moved just now, put right: "no, two", "make it three", after "a week more".

Every word must be the number, a length of time or one of ``prompts/LANG/phrases/recounted.toml``, so that nothing else
is taken for it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answer.days.in_working_days import by_working_days, in_working_days
from bot.answer.talking import Talking
from bot.understand.fields.leads import DAYS, lengths_in, units_of
from bot.understand.fields.lengths import MONTHS, Length, months_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.text.words import words_of
from bot.understand.types import Counted, Incomplete, Unclear, Understood
from handlers.answer import Code, Day, Line
from handlers.commands.fields import DueDate, Lang
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

LONGEST, MOST_DAYS, MOST_MONTHS = 60, 400, 36


def recounted(talking: Talking) -> Understood | Unclear | None:
    """The deadline that the length of time as put right gives, counted from what it was before; where the number may be
    that of another item, the question which is meant, or a guess."""
    talked, text = talking.talked, talking.text
    if talked.counted is None or not isinstance(talked.command, MoveDeadline) or not 0 < len(text) <= LONGEST:
        return None
    lang = talking.lang_of(text)
    scene = talking.scene(lang)
    before, due, number = talked.counted, talked.command.due, talked.command.item
    if not isinstance(due, DueDate):
        return None
    if (working := _working(scene, text, before)) is not None:
        since = date.fromisoformat(before.since)
        meant = by_working_days(talking, _until(lang, number), working, scene.today, since=since)
        return replace(meant, instead=True) if isinstance(meant, Understood) else None
    length = _length(scene, text, before)
    if not length:
        return None
    day = length.after(date.fromisoformat(before.since))
    if day <= scene.today:
        return None
    counted = before._replace(days=length.days, months=length.months)
    moved = MoveDeadline(item=number, due=DueDate(date=day))
    said = lengths_in(text, scene) or months_in(text, scene)
    guess = not said and may_be_item(talking, text, number)
    other = _other(talking, text, before) if guess else None
    if other is not None:
        labels = (
            Line(key="reading-item", facts={"number": Code(value=str(other.item))}),
            Line(key="reading-date", facts={"day": Day(date=day)}),
        )
        return Unclear(lang, Line(key="which-meaning"), (other, moved), labels, undone=number)
    return Understood(lang, moved, guess=guess, counted=counted, instead=True)


def _other(talking: Talking, text: str, counted: Counted) -> MoveDeadline | None:
    """The other item whose number is said, moved by as much: "no, 3" may be item 3 as well as three weeks."""
    reader = talking.reader()
    found = (find_visible(talking.session, int(word), reader) for word in words_of(text).words if word.isdecimal())
    item = next(filter(None, found), None)
    if item is None or item.due_kind != "date" or item.due_date is None or counted.minutes:
        return None
    day = Length(counted.days, counted.months).after(item.due_date)
    later = day > talking.scene(talking.lang).today
    return MoveDeadline(item=item.number, due=DueDate(date=day)) if later else None


def _until(lang: Lang, number: int) -> Incomplete:
    return Incomplete(lang, "MoveDeadline", {"item": number}, ("due",))


def _working(scene: Scene, text: str, counted: Counted) -> int | None:
    """By how many working days it is meant to be moved, "no, ten working days", or "no, three" behind such; None where
    something else is said."""
    reading = Reading(words_of(text), phrases_of(scene.lang), scene.names)
    count, said = in_working_days(text, scene), lengths_in(text, scene) or months_in(text, scene)
    if count is None and counted.working and not said:
        count = numbers[0][0] if len(numbers := numbers_of(reading)) == 1 else None
    if not count or is_asked(reading) or not _only_puts_right(reading):
        return None
    return -abs(count) if counted.days < 0 or counted.months < 0 else count


def _length(scene: Scene, text: str, counted: Counted) -> Length:
    """By how much it is meant to be moved; nothing where something else is said."""
    reading = Reading(words_of(text), phrases_of(scene.lang), scene.names)
    found = numbers_of(reading)
    days, months = lengths_in(text, scene), months_in(text, scene)
    if len(found) > 1 or is_asked(reading) or not (found or days or months) or not _only_puts_right(reading):
        return Length()
    # "No, 3 weeks": the number counts, whatever "no" may stand for.
    unit = _unit(reading, counted)
    length = Length(found[0][0] * unit.days, found[0][0] * unit.months) if found else Length(sum(days), sum(months))
    if length.days > MOST_DAYS or length.months > MOST_MONTHS:
        return Length()
    return length if max(counted.days, counted.months) > 0 else length.sooner()


def _unit(reading: Reading, counted: Counted) -> Length:
    days = {DAYS[match.value] for _, match in units_of(reading, "unit")}
    months = {MONTHS[match.value] for _, match in units_of(reading, "month_unit")}
    if len(days) + len(months) == 1:
        return Length(sum(days), sum(months))
    return Length(counted.unit_days, counted.unit_months)


def _only_puts_right(reading: Reading) -> bool:
    words, lists = reading.words.words, reading.phrases.lists
    counts = [(first, last) for _, first, last in numbers_of(reading)]
    units = [(at, match.end) for name in ("unit", "month_unit") for at, match in anywhere(reading, name)]
    said = {at for first, last in (*counts, *units) for at in range(first, last)}
    rest = [word for at, word in enumerate(words) if at not in said]
    return bool(rest) and set(rest) <= lists["recounts"] | lists["counts_working"]


def may_be_item(talking: Talking, text: str, number: int) -> bool:
    """Whether a number in figures is that of another item."""
    # "No, 3": in letters it is none.
    said = [word for word in words_of(text).words if word.isdecimal() and word != str(number)]
    reader = talking.reader()
    return any(find_visible(talking.session, int(word), reader) is not None for word in said)
