"""One field of a form, as typed or picked, into the value that its command takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from bot.understand.doubts import Doubt, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.fill import READERS
from bot.understand.fields.leads import leads_again
from bot.understand.fields.task import Scene
from bot.understand.fields.upkeep import OF_DAYS
from bot.understand.named.names import SURE
from bot.understand.patterns.match import said
from bot.understand.talked.value_of import reader_of
from bot.understand.text.language import language_of
from bot.understand.types import NameKind
from handlers.answer import Count, Day, Fact, Line, Several, Words
from handlers.commands.fields import LONGEST_VALUE, Lang, Party
from handlers.form_options import SEARCHED, to_party
from handlers.forms import FIELDS

PEOPLE: tuple[NameKind, ...] = ("person", "office", "body", "member")
SUBJECTS: Mapping[str, NameKind] = MappingProxyType({"topic": "topic", "body": "body", "meeting": "meeting"})
# What is passed on or printed word for word, stops and lines too; of an agenda each line is a point.
TO_THE_LETTER = (("EditNotice", "text"), ("SetFormalText", "text"), ("AnswerItem", "text"), ("NoteAgenda", "text"))
LONGEST_SHOWN, LONGEST_NUMBER = 80, 10
NO_DAY = ("no-such-day", "no-such-time")
Read = Callable[[str, Scene], Any]


class Misread(Exception):
    """What was put into a field can't be its value; ``line`` says so."""

    def __init__(self, key: str, words: str | None = None, **facts: Fact) -> None:
        super().__init__(key)
        said: dict[str, Fact] = {} if words is None else {"words": Words(text=words[:LONGEST_SHOWN])}
        self.line = Line(key=key, facts={**said, **facts})


def read_field(command: str, name: str, value: Any, scene: Scene) -> Any:
    """The value in a command's JSON form. What is in that form already stays. Raises ``Misread``."""
    kind = FIELDS.get(name)
    if kind in SEARCHED:
        _check_length(value)
    if kind in ("party", "parties"):
        found = [each for part in _parts(value) for each in _party(part, scene)]
        return found if kind == "parties" else found[0]
    if isinstance(value, Mapping | bool):
        return value
    if name in ("leads", "items", "notices", "proposals"):
        listed = ", ".join(str(each) for each in _parts(value))
        return _read(_days_ahead if name == "leads" else fill.numbers, listed, scene)
    if not isinstance(value, str | int):
        raise Misread("form-unread", str(value))
    words = str(value).strip()
    if kind == "number" and words.isdecimal() and len(words) <= LONGEST_NUMBER:
        # In whichever digits it is written.
        return _read(_reader(command, name), str(int(words)), scene)
    if (command, name) in TO_THE_LETTER:
        return words.replace("\r\n", "\n")
    if kind is not None and kind in SUBJECTS:
        return _subject(words, SUBJECTS[kind], _reader(command, name), scene)
    if kind in ("due", "moment"):
        dated = _dated(name, words, scene)
        if (command, name) in OF_DAYS:
            return dated["at"][:10]
        return scene.instant(dated) if command == "PauseNotices" else dated
    return _read(_reader(command, name), words, scene)


def _check_length(value: Any) -> None:
    longest = max((len(each) for each in _parts(value) if isinstance(each, str)), default=0)
    if longest > LONGEST_VALUE:
        raise Misread("text-too-long", most=Count(n=LONGEST_VALUE), length=Count(n=longest))


def _days_ahead(words: str, scene: Scene) -> list[int]:
    # "-1" is no day ahead, though its digit is one.
    if _below_zero().search(words):
        raise Unreadable
    return leads_again(words, scene)


@cache
def _below_zero() -> re.Pattern[str]:
    return re.compile(r"(?<![\w\s])\s*[-−–]\s?\d|^\s*[-−–]\s?\d")


def _parts(value: Any) -> Sequence[Any]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)


def _reader(command: str, name: str) -> Read:
    return reader_of(command, name) or READERS.get(name, fill.plain)


def _read(reader: Read, words: str, scene: Scene) -> Any:
    return _in_any(dict.fromkeys([scene.lang, *_langs(words, scene)]), reader, words, scene, "form-unread")


def _in_any(langs: Iterable[Lang], reader: Read, words: str, scene: Scene, otherwise: str) -> Any:
    """What the words are in the first of these languages in which they can be read."""
    first: Unreadable | None = None
    for lang in langs:
        try:
            value = reader(words, replace(scene, lang=lang))
        except Unreadable as fault:
            if fault.reason in NO_DAY:
                # Another language would read "30 de" of "30 de febrero", and leave the month.
                raise _unread(fault, words, otherwise) from None
            first = first if first and first.reason else fault
            continue
        if isinstance(value, Doubt):
            raise _which(value)
        return value
    raise _unread(first or Unreadable(), words, otherwise)


def _unread(fault: Unreadable, words: str, otherwise: str) -> Misread:
    return Misread(fault.reason) if fault.reason else Misread(otherwise, words)


def _which(doubt: Doubt) -> Misread:
    return Misread("form-which", readings=Several(facts=tuple(map(_reading, doubt.labels))))


def _reading(label: Line) -> Fact:
    """One of several as it may be typed into the field; a meeting as a search offers it."""
    group, day = label.facts.get("group"), label.facts.get("day")
    if isinstance(group, Words) and isinstance(day, Day):
        return Words(text=f"{group.text} {day.date.isoformat()}")
    return next(iter(label.facts.values()))


def _subject(words: str, kind: NameKind, reader: Read, scene: Scene) -> Any:
    if scene.names.knows(kind, words):
        return words
    value = _read(reader, words, scene)
    if isinstance(value, Mapping):
        raise Misread("form-unknown", words)
    return value


def _dated(name: str, words: str, scene: Scene) -> Any:
    """A date in whatever language it is written: the one it shows, the person's, then the others."""
    if name == "due" and any(said(replace(scene, lang=each).reading(words), "none") for each in _langs(words, scene)):
        return {"kind": "none"}
    reader = fill.due if name == "due" else fill.moment
    return _in_any(_langs(words, scene), reader, words, scene, "form-date-unread")


def _langs(words: str, scene: Scene) -> Iterator[Lang]:
    shown, certain = language_of(words)
    first = [shown] if shown and certain else []
    yield from dict.fromkeys([*first, scene.lang, *get_args(Lang)])


def _party(value: Any, scene: Scene) -> list[dict[str, Any]]:
    if isinstance(value, Mapping):
        return [dict(value)]
    words = str(value).strip()
    coded = to_party(words)
    if coded is not None:
        return [_known(coded, words, scene)]
    _check_one(words, scene)
    found: list[dict[str, Any]] = _read(fill.parties, words, scene)
    return found


def _known(party: Party, words: str, scene: Scene) -> dict[str, Any]:
    """What was picked, where the person may know of it: a form is no way to find out who is in the register."""
    pairs = (("topic", party.topic), ("body", party.body)) if party.kind == "role" else ((party.kind, party.id),)
    if party.id != "me" and not all(scene.names.knows(kind, id_) for kind, id_ in pairs if id_):
        raise Misread("form-unknown", words)
    return party.model_dump(exclude_none=True)


def _check_one(words: str, scene: Scene) -> None:
    """Refuses a name that several bear."""
    sure = [each for each in scene.names.find(words, PEOPLE, scene.lang) if each.score == SURE]
    if len(sure) > 1:
        shown = (scene.names.shown(each.kind, each.id, scene.lang) for each in sure)
        raise Misread("form-which", readings=Several(facts=tuple(Words(text=text) for text in shown)))
