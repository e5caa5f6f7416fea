"""Another deadline said by how much later or sooner it is: "give 12 two more weeks", "delay it by three days"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.answer.days.in_working_days import by_working_days, in_working_days
from bot.answer.days.nearer_still import nearer_still
from bot.answer.meanings import item_of
from bot.answer.talking import Talking
from bot.understand.fields.leads import DAYS, OF_DAYS, apart
from bot.understand.fields.lengths import Length, counted_behind, is_vague, length_in, months_in, ways_in
from bot.understand.fields.task import Scene
from bot.understand.lacking import UNFIT
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.pleasantry import pleasant
from bot.understand.talked.bare_answer import bare_answer
from bot.understand.talked.fitting import EXCLAIMED
from bot.understand.talked.weekday_after import weekday_behind
from bot.understand.text.language import spoken_in
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Counted, Incomplete, Nothing, Understanding, Understood
from handlers.commands.fields import DueDate, DueMoment, Lang
from handlers.commands.items import MoveDeadline
from storage.items import find_visible

# What is said in more words is no answer of a length of time alone.
LONGEST, LONGEST_SIGNS = 4, 8
LONGEST_NUMBER = 8
YEAR = 12


def by_days(talking: Talking, meant: Understanding, said: str = "") -> Understood | Incomplete | None:
    """The deadline that such words give the item; nothing where they say no length of time, or the item has no day.
    It counts from the deadline as it is, or from today where that would be past; said loosely it is a guess. Until when
    is asked where it is put off by "a few days". ``said``: the words, where they are not all of the message."""
    lang = spoken_in(said, meant.lang) if said else meant.lang
    said, meant = said or talking.text, _begun(talking, meant)
    if not said or not _moves(meant) or getattr(meant, "counted", None):
        return None
    scene = talking.scene(lang)
    if (behind := _weekday_behind(talking, meant, said, scene)) is not None:
        return behind
    if (working := in_working_days(said, scene)) is not None:
        return by_working_days(talking, meant, _signed(talking, working, scene), scene.today)
    if is_vague(scene.reading(said)):
        return _asked(meant)
    if anywhere(scene.reading(apart(said)), "lead_day"):
        # "To the day of the deadline" is by no length of time, and on no day that is counted from today.
        return _asked(meant) if _is_of_today(meant, scene) else None
    words = _of_one_unit(said, meant, scene)
    moved = _moved(talking, meant, words, scene)
    # Behind what was asked or done about item 3, "أجل 2 أسبوع" may put that off by two weeks.
    before = getattr(talking.talked.command, "item", None)
    doubted = words != said and before not in (None, item_of(meant))
    return replace(moved, guess=True) if moved and doubted else moved


def begun_with(talking: Talking, meant: Understanding) -> str:
    """The words that began the form just answered, where they may say by how long; empty where another day was said
    since."""
    form = talking.talked.form
    if form is None or not form.said:
        return ""
    command = meant.command if isinstance(meant, Understood) else None
    moved = command.model_dump(mode="json", exclude_none=True) if isinstance(command, MoveDeadline) else {}
    return form.said if "due" in form.missing or moved.get("due") == form.fields.get("due") else ""


def _moved(talking: Talking, meant: Understanding, said: str, scene: Scene) -> Understood | None:
    length = _way(talking, length_in(said, scene), scene)
    number = _number(meant, scene, length, said) if length else None
    day = talking.due_day(number) if number is not None else None
    if number is None or day is None:
        return None
    nearer = nearer_still(talking, number, day, scene.reading(said))
    length, day = (length.sooner(), nearer) if nearer else (length, day)
    since, unit = _since(day, length, scene.today), _unit(said, scene, length)
    counted = Counted(length.days, length.months, unit.days, unit.months, since.isoformat())
    command = MoveDeadline(item=number, due=DueDate(date=length.after(since)))
    # "Item 3 could do with another week" is no plain order.
    guess = getattr(meant, "loose", False) or nearer is not None
    return Understood(meant.lang, command, guess=guess, counted=counted)


def as_long_for_another(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where "the same for 3" would give it the day of an item that was just moved by a length of
    time, its own deadline moved by as much, shown first."""
    counted, before = talking.talked.counted, talking.talked.command
    command = meant.command if isinstance(meant, Understood) else None
    if counted is None or not isinstance(before, MoveDeadline) or not isinstance(command, MoveDeadline):
        return meant
    same = not getattr(meant, "counted", None) and command.due == before.due and command.item != before.item
    day = talking.due_day(command.item) if same else None
    if day is None or counted.working or counted.minutes:
        return meant
    length = Length(counted.days, counted.months)
    since = _since(day, length, talking.scene(meant.lang).today)
    moved = MoveDeadline(item=command.item, due=DueDate(date=length.after(since)))
    return Understood(meant.lang, moved, guess=True, counted=counted._replace(since=since.isoformat()))


def _begun(talking: Talking, meant: Understanding) -> Understanding:
    # "Two more weeks", asked until when, is no date and yet the answer; "two weeks won't do" is none.
    form = talking.talked.form
    if form is None or form.command != "MoveDeadline" or form.missing != ("due",):
        return meant
    if not isinstance(meant, Nothing) or meant.reason.key != UNFIT:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    return Incomplete(meant.lang, "MoveDeadline", form.fields, ("due",)) if _is_plain(reading, meant.lang) else meant


def _is_plain(reading: Reading, lang: Lang) -> bool:
    if is_asked(reading) or pleasant([(lang, reading)]) is not None:
        # "Good day, colleagues."
        return False
    refusing, said = reading.phrases.lists["refusing"], words_of(bare_answer(reading).words).words
    most = LONGEST_SIGNS if any(map(is_han, said)) else LONGEST
    numbered = any(is_number(reading, each) for each in said)
    # "What a week!", "¡qué semana!"
    called = not numbered and reading.words.text.rstrip().endswith(EXCLAIMED)
    exclaimed = called or not reading.phrases.lists["inquiring"].isdisjoint(said)
    fits = len(said) <= most and refusing.isdisjoint(said) and not exclaimed
    return fits and (numbered or _is_bare(reading, said))


def _is_bare(reading: Reading, said: Sequence[str]) -> bool:
    # "A week", "неделей позже".
    lists = reading.phrases.lists
    found = [(at, match.end) for name in ("unit", "month_unit") for at, match in anywhere(reading, name)]
    units = {word for first, last in found for word in reading.words.words[first:last]}
    known = units | lists["ahead"] | lists["again_also"] | lists["one_more"]
    rest = [each for each in said if not is_small(each) and each not in known]
    return len(rest) <= 1


def _weekday_behind(talking: Talking, meant: Understanding, said: str, scene: Scene) -> Understood | None:
    # "Move 1 to the following Monday", of an item that was not spoken of: the one behind its deadline, not the next.
    command = meant.command if isinstance(meant, Understood) else None
    item = find_visible(talking.session, command.item, talking.reader()) if isinstance(command, MoveDeadline) else None
    day = weekday_behind(said, item.due_date, scene) if item is not None and item.due_date else None
    if day is None or not isinstance(command, MoveDeadline) or not isinstance(command.due, DueDate):
        return None
    return Understood(meant.lang, MoveDeadline(item=command.item, due=DueDate(date=day)), guess=True)


def _of_one_unit(said: str, meant: Understanding, scene: Scene) -> str:
    """The words without the number that is the item's and counts nothing: "أجل 3 شهر" is item 3 by a month."""
    words, units = scene.reading(said).words, scene.reading(said).phrases.lists["one_unit"]
    found = [at for at, word in enumerate(words.words) if word.isdecimal()]
    one = len(found) == 1 and not units.isdisjoint(words.words[found[0] + 1 : found[0] + 2])
    if not one or words.words[found[0]] != str(item_of(meant)):
        return said
    return f"{said[: words.starts[found[0]]]}{said[words.starts[found[0] + 1] :]}"


def _way(talking: Talking, length: Length, scene: Scene) -> Length:
    later = min(length.days, length.months) >= 0
    return Length(-length.days, -length.months) if later and _begun_sooner(talking, scene) else length


def _signed(talking: Talking, count: int, scene: Scene) -> int:
    return -count if count > 0 and _begun_sooner(talking, scene) else count


def _begun_sooner(talking: Talking, scene: Scene) -> bool:
    # "Bring it forward", and then "two days", asked until when.
    begun = scene.reading(talking.talked.form.said if talking.talked.form else "")
    return "sooner" in ways_in(begun)


def _asked(meant: Understanding) -> Incomplete | None:
    # "Put it off by a few days" would count from today as far as the words go, and might even make it sooner.
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, MoveDeadline):
        return None
    return Incomplete(meant.lang, "MoveDeadline", {"item": command.item}, ("due",))


def _is_of_today(meant: Understanding, scene: Scene) -> bool:
    due = getattr(getattr(meant, "command", None), "due", None)
    return isinstance(due, DueDate) and due.date in (scene.today, Length(days=1).after(scene.today))


def _moves(meant: Understanding) -> bool:
    # Seen at once, since every message comes by.
    command = meant.command if isinstance(meant, Incomplete) else type(getattr(meant, "command", None)).__name__
    return command == "MoveDeadline"


def _number(meant: Understanding, scene: Scene, length: Length, said: str) -> int | None:
    """The item that is to have another deadline, where no day was said but a length of time alone, which was taken for
    one from today on."""
    if isinstance(meant, Incomplete):
        return int(str(meant.fields.get("item", 0))) if meant.missing == ("due",) else None
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, MoveDeadline):
        return None
    # "На три дня" is by three days, and at three o'clock, as is «дня на три»; today's hour is meant by nobody who says
    # a length of time.
    due, today, reading = command.due, scene.today, scene.reading(said)
    behind = bool(counted_behind(reading))
    from_today = isinstance(due, DueDate) and due.date == length.later().after(today)
    hour = isinstance(due, DueMoment) and (due.at.date() == today or behind)
    # «Перенеси 2 недели на две»: the number before the unit is the item's.
    before = [int(word) for word in reading.words.words if behind and word.isdecimal() and len(word) < LONGEST_NUMBER]
    return (before[0] if len(before) == 1 else command.item) if from_today or hour else None


def _unit(text: str, scene: Scene, length: Length) -> Length:
    if length.months:
        return Length(months=1 if months_in(text, scene) or length.days or length.months % YEAR else YEAR)
    weeks = {match.value for _, match in anywhere(scene.reading(text), "unit")} - OF_DAYS
    return Length(days=DAYS["week" if weeks else "day"])


def _since(due: date, length: Length, today: date) -> date:
    sooner = length.days < 0 or length.months < 0
    return due if sooner or length.after(due) > today else today
