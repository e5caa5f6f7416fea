"""Whether words are nothing but what was asked for, and what was asked for where it stands among others.

An answer that is the value itself is no command of its own, whatever else its words may mean: "12号", asked until when,
is a day. One that holds the value in a sentence, "I'm back on the 12th", may say it of something else, so that it is
read back first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.understand.dates.types import Found
from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.as_name import OF_PARTIES, is_post, is_written_as_name
from bot.understand.fields.parties import parties_in
from bot.understand.fields.task import Scene
from bot.understand.named.names import SURE
from bot.understand.patterns.match import anywhere
from bot.understand.talked.value_of import DENYING, reader_of, value_of
from bot.understand.text.small import is_small
from bot.understand.text.words import is_question, words_of
from bot.understand.types import NameKind
from handlers.commands.fields import ME

# Set by whoever answers in a sentence.
LOOSELY = "loosely"
NAMED: Mapping[str, NameKind] = MappingProxyType(
    {"topic": "topic", "body": "body", "group": "body", "of_body": "body", "jointly_with": "body"}
)
DAYS, MOMENTS = frozenset({"due", "reply_by", "on", "after", "before"}), frozenset({"until", "at"})
DATED = DAYS | MOMENTS
CHOSEN = "kind"
SEVERAL = frozenset({"responsible", "addressed_to", "cooperating", "report_to", "people"})
MOST_WORDS, MOST_OF_LIMIT = 14, 3
EXCLAIMED = ("!", "！")


def fits(command: str, name: str, words: str, scene: Scene) -> bool:
    """Whether the words are a value of this field and nothing else."""
    if is_question(words):
        return False
    if name in NAMED:
        return any(each.score == SURE for each in scene.names.find(words, (NAMED[name],), scene.lang))
    if name in DATED:
        return _is_date(name, words, scene)
    if name == CHOSEN:
        return _is_chosen(command, words, scene)
    return name in OF_PARTIES and _is_party(command, name, words, scene)


def _is_chosen(command: str, words: str, scene: Scene) -> bool:
    # "Contributions", asked which deadline is announced, asks for no documents.
    read = reader_of(command, CHOSEN)
    try:
        return read is not None and bool(read(words, scene))
    except Unreadable:
        return False


def held(command: str, name: str, words: str, scene: Scene) -> Any:
    """The value among other words. Raises ``Unreadable`` where there is none or several, or it is denied."""
    reading = scene.reading(words)
    denied = is_question(words) or not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)
    denied = denied or (name in OF_PARTIES and bool(anywhere(reading, DENYING)))
    if denied or reading.length > MOST_WORDS:
        raise Unreadable("answer-not-understood")
    return _held_date(command, name, words, scene) if name in DATED else _held_party(name, words, scene)


def is_unsure(name: str, words: str, value: Any, scene: Scene) -> bool:
    """Whether the words may not have meant this value, so that it is shown first: they ask, or say more than it, or
    name somebody whom nobody knows in letters that are no name's."""
    if name in DATED:
        return not fill.is_none(words, scene) and (is_question(words) or _says_more(name, words, scene))
    parties = value if isinstance(value, list) else [value]
    unknown = [each for each in parties if isinstance(each, Mapping) and each.get("kind") == "unknown"]
    unsure = is_question(words) or (bool(unknown) and words.rstrip().endswith(EXCLAIMED))
    return name in OF_PARTIES and (unsure or any(not _is_known(each, scene) for each in unknown))


def _is_known(party: Mapping[str, Any], scene: Scene) -> bool:
    return is_post(str(party["words"]), scene) or is_written_as_name(party, scene)


def _says_more(name: str, words: str, scene: Scene) -> bool:
    # "Let's see on Monday."
    found = _dated(name, words, scene)
    if found is None:
        return False
    behind = "" if _is_limit(words[found.end :], scene) else words[found.end :]
    return any(not is_small(each) for each in words_of(f"{words[: found.cue_start]} {behind}").words)


def _is_limit(behind: str, scene: Scene) -> bool:
    # "Friday, not earlier."
    reading = scene.reading(behind)
    said = reading.words.words
    sooner = any(match.value == "sooner" for _, match in anywhere(reading, "moved"))
    return sooner and len(said) <= MOST_OF_LIMIT and not reading.phrases.lists["refusing"].isdisjoint(said)


def _dated(name: str, words: str, scene: Scene) -> Found | None:
    return scene.moment(words, cued=True) if name in MOMENTS else scene.due(words, cued=True)


def _is_date(name: str, words: str, scene: Scene) -> bool:
    found = _dated(name, words, scene)
    left = f"{words[: found.cue_start]} {words[found.end :]}" if found and found.readings else words
    return not words_of(left).words


def _is_party(command: str, name: str, words: str, scene: Scene) -> bool:
    try:
        value = value_of(command, name, words, scene)
    except Unreadable:
        return False
    found = value if isinstance(value, list) else [value]
    return all(not isinstance(each, Doubt) and (each["kind"] != "unknown" or is_post(words, scene)) for each in found)


def _held_date(command: str, name: str, words: str, scene: Scene) -> Any:
    found = _dated(name, words, scene)
    if found is None:
        raise Unreadable("answer-not-understood")
    left = f"{words[: found.cue_start]} {words[found.end :]}"
    against = anywhere(scene.reading(left), "against_day")
    if against or any(letter.isdecimal() for letter in left) or scene.due(left) is not None:
        raise Unreadable("answer-not-understood")
    said = words[found.cue_start : found.end]
    value = (reader_of(command, name) or fill.READERS[name])(said, scene)
    if isinstance(value, Doubt):
        raise Unreadable("answer-not-understood")
    return value


def _held_party(name: str, words: str, scene: Scene) -> Any:
    # Whoever speaks is named by the sentence itself: "I think it's for TSB".
    known = [each for each in parties_in(words, scene.lang, scene.names) if each.kind != "unknown" and each != ME]
    if not known or (len(known) > 1 and name not in SEVERAL):
        raise Unreadable("answer-not-understood")
    told = [each.model_dump(exclude_none=True) for each in known]
    return told if name in SEVERAL else told[0]
