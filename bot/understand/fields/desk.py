"""Commands about what waits for the secretariat's hand, which are told apart by numbers of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.meeting_said import MeetingSaid, put_meeting
from bot.understand.fields.owners import is_persons
from bot.understand.fields.parties import parties_in
from bot.understand.fields.periods import day_past, past_ends_of, past_span
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import stem, words_of
from bot.understand.types import Draft
from handlers.answer import Code, Fact, Line

# What may stand beside a name: "of", "the office".
MOST_BESIDE = 2
WEEK = 7
# Shorter words, as "de" and «с», mean much else besides "since".
SINCE = 3


def answer_item(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Who declines without a reason is told of in the words in which it was said, where they say more than that."""
    if "text" not in filled.fields:
        words = said_in(draft, "task")
        filled.fields["text"] = "" if words and _merely_declines(words, draft, scene) else tidy(words)
    if not filled.fields["text"] and filled.fields.get("kind") != "declined":
        del filled.fields["text"]


def _merely_declines(words: str, draft: Draft, scene: Scene) -> bool:
    lists, item = scene.reading(words).phrases.lists, words_of(said_in(draft, "item")).words
    said = (each for each in words_of(words).words if each not in item and not is_small(each))
    return all(each in lists["declines"] or stem(each) in lists["item_words"] for each in said)


def settle_answer(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The number is the answer's, not an item's."""
    filled.put("answer", filled.fields.pop("item", None))
    ask_what_of_answer(filled)


def ask_what_of_answer(filled: Filled) -> None:
    """Where it was not said what is to become of an answer both are offered, since the one is the other's opposite."""
    number = filled.fields.get("answer")
    if number is None or "take" in filled.fields:
        return
    told: dict[str, Fact] = {"number": Code(value=str(number))}
    labels = tuple(Line(key=key, facts=told) for key in ("button-take-answer", "button-set-aside"))
    filled.doubts["take"] = Doubt(Line(key="field-take"), (True, False), labels)
    filled.missing = [each for each in filled.missing if each != "take"]


def edit_notice(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The number is the notice's, as the release sheet shows it."""
    words = said_in(draft, "item")
    filled.put("notice", fill.item(words, scene) if words else None)
    # These go out as they are.
    if "text" in filled.fields:
        filled.fields["text"] = said_in(draft, "text")


def strike_notices(draft: Draft, scene: Scene, filled: Filled) -> None:
    """One number or several."""
    words = said_in(draft, "numbers")
    filled.put("notices", fill.numbers(words, scene) if words else None)


def settle_doubt(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Where it was not said whether they arrived, both are offered, since the one is the other's opposite."""
    strike_notices(draft, scene, filled)
    numbers = filled.fields.get("notices")
    if not numbers or "arrived" in filled.fields:
        return
    told: dict[str, Fact] = {"number": Code(value=str(numbers[0]))}
    labels = tuple(Line(key=key, facts=told) for key in ("button-arrived", "button-send-again"))
    filled.doubts["arrived"] = Doubt(Line(key="field-arrived"), (True, False), labels)
    filled.missing = [each for each in filled.missing if each != "arrived"]


def reader_named(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Somebody of the register, a group, or an address. Raises ``Unreadable`` for words that name nobody."""
    words = tidy(said_in(draft, "holder"))
    if not words:
        return
    if "@" in words and " " not in words:
        filled.put("party", {"kind": "person", "id": words})
        return
    reading = scene.reading(words)
    named = max((each.last - each.first for each in reading.at.values()), default=0)
    if reading.length - named > MOST_BESIDE:
        # "Take the desk off the list for climate change": not only somebody is named.
        raise Unreadable("nothing-understood")
    parties = parties_in(words, scene.lang, scene.names)
    found = [each for each in parties if each.kind in ("person", "office", "body")]
    if not found and draft.source == "phrase" and draft.command == "ShowPerson":
        # Of somebody whom the register does not know it is said that they are not in it.
        small = reading.phrases.lists["small"] | reading.phrases.lists["not_owner"]
        found = [] if reading.at or not is_persons(words, scene.lang, small) else list(parties)
    if len(found) != 1:
        raise Unreadable("nothing-understood")
    filled.put("party", found[0].model_dump(exclude_none=True))


def made_public(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A topic by its name, an office, or else a meeting by its group, day or month."""
    if "holder" in draft.slots:
        reader_named(draft, scene, filled)
    elif "topic" not in draft.slots:
        told = MeetingSaid(draft, scene)
        filled.fields.pop("group", None)
        if told.group or not told.names_none():
            put_meeting(filled, told.found(ahead=True), told, scene)


def days_of_trail(draft: Draft, scene: Scene, filled: Filled) -> None:
    """From when until when, where that is said; else the whole of it. Raises ``Unreadable`` where something else is
    asked for, as in "what changed in item 3?"."""
    words = said_in(draft, "period")
    reading = scene.reading(words)
    found = past_span(reading) if words else None
    if found:
        first, last = past_ends_of(str(found[1].value), scene)
        last = scene.today if _since(reading, found[0], found[1].end) else last
        filled.fields |= {"since": first.isoformat(), "until": last.isoformat()}
    elif day := next(_weekdays(reading), None):
        # "Since Monday" on a Monday is since that of a week ago.
        back = (scene.today.isoweekday() - day - 1) % WEEK + 1
        filled.fields["since"] = (scene.today - timedelta(days=back)).isoformat()
    elif day_said := scene.due(words, cued=True):
        filled.fields |= _day_of_trail(day_said, words, scene)
        if "until" in filled.fields and _is_needed(draft):
            # "What changed yesterday at the bakery" tells of a day, and asks for no trail.
            raise Unreadable("nothing-understood")
    elif words and (_is_needed(draft) or _tells_since(reading)):
        raise Unreadable("nothing-understood")


def _tells_since(reading: Reading) -> bool:
    said = reading.phrases.lists["again_since"].intersection(reading.words.words)
    return any(len(word) >= SINCE for word in said)


def _is_needed(draft: Draft) -> bool:
    return "{period" in draft.phrase and "[{period" not in draft.phrase


def _day_of_trail(found: Found, words: str, scene: Scene) -> dict[str, str]:
    """From a day on, or that day alone. Raises ``Unreadable`` for one that does not exist, rather than show it all."""
    if not found.readings:
        raise Unreadable(found.reason or "no-such-day")
    said = words[found.start : found.end]
    day, first = day_past(said, scene), len(words_of(words[: found.start]).words)
    since = _since(scene.reading(words), first, first + len(words_of(said).words))
    return {"since": day} if since else {"since": day, "until": day}


def _since(reading: Reading, first: int, last: int) -> bool:
    # In Chinese such a word stands behind; before the day may stand an article.
    beside = (*reading.words.words[max(first - 2, 0) : first], *reading.words.words[last : last + 1])
    return not reading.phrases.lists["again_since"].isdisjoint(beside)


def _weekdays(reading: Reading) -> Iterator[int]:
    for at, match in anywhere(reading, "weekday"):
        if _since(reading, at, match.end):
            yield int(match.value)


Build = Callable[[Draft, Scene, Filled], None]
OF_DESK: Mapping[str, Build] = MappingProxyType(
    {
        "AnswerItem": answer_item,
        "SettleAnswer": settle_answer,
        "EditNotice": edit_notice,
        "StrikeNotices": strike_notices,
        "SettleDoubt": settle_doubt,
        "TrustReader": reader_named,
        "EnrolPerson": reader_named,
        "ShowPerson": reader_named,
        "MarkPublic": made_public,
        "ShowTrail": days_of_trail,
    }
)
