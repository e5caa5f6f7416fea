"""What is to be done, by whom, with whom, reported to whom and by when: one sentence taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.load import read_absolute
from bot.understand.data import owner_words
from bot.understand.dates.numeric import day_first_of
from bot.understand.dates.read import read_due, read_moment
from bot.understand.dates.types import Found, Mention
from bot.understand.fields.alongside import owner_and_others
from bot.understand.fields.cut_out import cut
from bot.understand.fields.day_beside import on_its_day, set_apart
from bot.understand.fields.hung_on import is_no_deadline, without_duty, without_lead, without_undated
from bot.understand.fields.initials import made_whole
from bot.understand.fields.named_last import pointed_to, without_its_day
from bot.understand.fields.numbered import without_its_number
from bot.understand.fields.parts_played import led, without_parts
from bot.understand.fields.said_around import without_around
from bot.understand.fields.told_whole import names_alone
from bot.understand.named.names import Mentioned, Names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.text.tidy import tidy
from bot.understand.text.words import clitics, words_of
from bot.understand.types import Asker
from handlers.commands.fields import Due, DueMeeting, Lang, Party

# How many letters may stand between a meeting and the group that it is of.
BESIDE = 8


@dataclass(frozen=True)
class Task:
    """A sentence taken apart; ``due`` is None where no deadline is said."""

    text: str
    responsible: tuple[Party, ...] = ()
    cooperating: tuple[Party, ...] = ()
    report_to: tuple[Party, ...] = ()
    due: Found | None = None


@dataclass(frozen=True)
class Scene:
    """Who speaks, in which language, when, and the names that are known; what was read of a text is kept, also for the
    same scene in another language."""

    lang: Lang
    names: Names
    asker: Asker
    now: datetime
    _readings: dict[str, Reading] = field(default_factory=dict, init=False, repr=False, compare=False)
    _ways: dict[str, list[Reading]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _others: dict[Lang, Scene] = field(default_factory=dict, init=False, repr=False, compare=False)
    _dates: dict[tuple[str, str, bool], Found | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def today(self) -> date:
        """The day that it is where the speaker is."""
        return self.now.astimezone(ZoneInfo(self.asker.zone)).date()

    def of(self, lang: Lang) -> Scene:
        """The same where another language is spoken."""
        if lang == self.lang:
            return self
        if lang not in self._others:
            self._others[lang] = replace(self, lang=lang)
        return self._others[lang]

    def due(self, text: str, *, cued: bool = False) -> Found | None:
        """The deadline said in a text."""
        return self._read(read_due, text, cued)

    def moment(self, text: str, *, cued: bool = False) -> Found | None:
        """The moment said in a text."""
        return self._read(read_moment, text, cued)

    def _read(self, reader: Callable[..., Found | None], text: str, cued: bool) -> Found | None:
        # The same words are looked at by several fields.
        key = (reader.__name__, text, cued)
        if key not in self._dates:
            self._dates[key] = self._dated(reader, text, cued)
        return self._dates[key]

    def _dated(self, reader: Callable[..., Found | None], text: str, cued: bool) -> Found | None:
        day_first = day_first_of(text, self.lang, self.asker.locale)
        mentions = self._meetings(text)

        def dated(known: list[Mention]) -> Found | None:
            given = {"day_first": day_first, "mentions": known, "cued": cued, "fallback": read_absolute}
            return reader(text, self.lang, self.now, self.asker.zone, **given)

        found = _of_group(dated(mentions), mentions)
        if found is None or not (_from_group(found, mentions) or any(_hangs_on_group(r) for r in found.readings)):
            return found
        # "to BDT before Friday": a body beside a deadline isn't yet a meeting of that body.
        plain = dated([each for each in mentions if each.kind == "meeting"])
        of_day = plain is not None and plain.readings and not any(isinstance(r, DueMeeting) for r in plain.readings)
        apart = plain and (_from_group(found, mentions) or not found.start <= plain.start < found.end)
        return plain if of_day and apart else found

    def _meetings(self, text: str) -> list[Mention]:
        found = []
        for mentioned in self.mentions(text):
            for kind, id_ in mentioned.ids(("meeting", "body"), self.lang)[:1]:
                if kind == "body" and id_ in self.names.houses:
                    # "Put 2 down for TSB" is until no meeting.
                    continue
                start = mentioned.start + clitics(text[mentioned.start : mentioned.end])
                found.append(Mention(start, mentioned.end, "meeting" if kind == "meeting" else "group", id_))
        return found

    def instant(self, moment: Mapping[str, Any]) -> str:
        """The instant of a moment in JSON form, as aware ISO text."""
        return datetime.fromisoformat(moment["at"]).replace(tzinfo=ZoneInfo(moment["zone"])).isoformat()

    def reading(self, text: str) -> Reading:
        """A text ready to be walked."""
        found = self._readings.get(text)
        if found is None:
            found = self._readings[text] = Reading(words_of(text), phrases_of(self.lang), self.names)
        return found

    def readings(self, text: str) -> list[Reading]:
        """A text ready to be walked, as it is and without what politeness adds; see ``polite.read``."""
        found = self._ways.get(text)
        if found is None:
            found = self._ways[text] = read(text, self.lang, self.names)
            if found[0].words is words_of(text):
                self._readings.setdefault(text, found[0])
        return found

    def mentions(self, text: str) -> list[Mentioned]:
        """The names in a text, in their order."""
        return list(self.reading(text).at.values())


def _of_group(found: Found | None, mentions: list[Mention]) -> Found | None:
    # "the next meeting, the one of TDAG": a group named right behind a meeting without one is its group.
    if found is None or len(found.readings) != 1 or not isinstance(due := found.readings[0], DueMeeting):
        return found
    behind = next((m for m in mentions if 0 <= m.start - found.end <= BESIDE and m.kind == "group"), None)
    if behind is None or due.group or due.meeting:
        return found
    return replace(found, end=behind.end, readings=(due.model_copy(update={"group": behind.id}),))


def _hangs_on_group(due: Due) -> bool:
    return isinstance(due, DueMeeting) and due.group is not None


def _from_group(found: Found, mentions: list[Mention]) -> bool:
    # "BDT before Friday to send": the day is read, but what begins it is who is to send.
    dated = found.readings and not any(isinstance(each, DueMeeting) for each in found.readings)
    return bool(dated) and any(each.kind == "group" and each.start == found.start for each in mentions)


def take_apart(text: str, scene: Scene, *, owner: bool = True, report: bool = True) -> Task:
    """The parts of a marked line. ``owner``: whether words that name nobody known may be the owner; ``report``: whether
    to whom it is reported is a part of its own, and not of the text."""
    pointed = pointed_to(text := _beside(scene.lang).sub(owner_words(scene.lang)["beside_as"], text), scene)
    whole = made_whole(f"{pointed[0]} ({pointed[1]})" if pointed else text, scene.lang)
    found = _take_apart(whole.text, scene, owner=owner, report=report)
    owners, helping, told = map(whole.named, (found.responsible, found.cooperating, found.report_to))
    return Task(whole.back(found.text), owners, helping, told, found.due)


def _take_apart(text: str, scene: Scene, *, owner: bool, report: bool) -> Task:
    # "ACTION 1: BDT to send …": the number is that of the line in somebody's own list.
    said = without_lead(scene.reading(without_around(without_its_number(text), scene)))
    said, helping, leading = without_parts(said, scene)
    text, told = _told(said, scene)
    due = on_its_day(scene.due(text) or set_apart(text, scene), text, scene)
    due = None if due and is_no_deadline(scene.reading(text), due, scene.today) else due
    text = text if report or due else said
    rest = without_its_day(text, due, scene) if due else without_undated(scene.reading(tidy(text)))
    rest, cooperating = cut(rest, scene, "cooperating")
    whole = _undated(said, text, due) if told else rest
    rest, report_to = (rest, told) if told or not report else cut(rest, scene, "report_to")
    rest, responsible = _owned(rest, report_to, scene, unknown=owner)
    if report and report_to and (not responsible or _is_of_names(rest, scene)):
        rest, responsible = _with_telling(whole, report_to, scene) or (rest, responsible)
    rest, responsible = led(rest, leading, scene) if leading and not responsible else (rest, responsible)
    rest = without_duty(scene.reading(rest)) if responsible else rest
    cooperating = tuple(dict.fromkeys((*cooperating, *helping)))
    # Of two who both do it one leads.
    rest = f"{tidy(rest)} — {leading}" if leading and len(responsible) > 1 else rest
    return Task(tidy(rest) or tidy(text), responsible, cooperating, report_to, _of_told(due, text, report_to, scene))


@cache
def _beside(lang: Lang) -> re.Pattern[str]:
    # "(BDT, w/ TSB)": the second of two in brackets helps.
    words = "|".join(map(re.escape, owner_words(lang)["beside"]))
    return re.compile(rf"(?<=, )(?:{words})(?=[^()]{{2,40}}\))" if words else r"(?!)")


def _owned(text: str, told: tuple[Party, ...], scene: Scene, *, unknown: bool) -> tuple[str, tuple[Party, ...]]:
    # "إبلاغ TSB وليس BR": whoever is told, and is named in what is left, has nothing to do.
    rest, responsible = owner_and_others(text, scene, unknown=unknown)
    return (rest, responsible) if set(told).isdisjoint(responsible) else (text, ())


def _of_told(due: Found | None, text: str, told: tuple[Party, ...], scene: Scene) -> Found | None:
    # "TSB to report to TDAG two weeks before its next meeting": that of the group that is reported to.
    first = due.readings[0] if due is not None and len(due.readings) == 1 else None
    if due is None or not isinstance(first, DueMeeting) or first.group or first.meeting or len(told) != 1:
        return due
    said = scene.reading(text[due.cue_start : due.end])
    if told[0].kind != "body" or said.phrases.lists["its_meeting"].isdisjoint(said.words.words):
        return due
    return replace(due, readings=(first.model_copy(update={"group": told[0].id}),))


def _undated(said: str, text: str, due: Found | None) -> str:
    return tidy(said.replace(text[due.cue_start : due.end], "", 1) if due else said)


def _is_of_names(text: str, scene: Scene) -> bool:
    reading = scene.reading(text)
    return names_alone(reading, reading.length)


def _with_telling(text: str, told: tuple[Party, ...], scene: Scene) -> tuple[str, tuple[Party, ...]] | None:
    """A text of which nothing more is to be done than that a group is told, and who is to tell it."""
    rest, responsible = owner_and_others(text, scene, unknown=False)
    fits = responsible and set(told).isdisjoint(responsible)
    return (rest, responsible) if fits and not _is_of_names(rest, scene) else None


def _told(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]]:
    # In "a report to ISCG" the group is told; Arabic would have it a deadline, "until ISCG", with the same word.
    rest, told = cut(text, scene, "report_to")
    due = scene.due(text) if told else None
    ids = {party.id for party in told}
    hangs = due and any(isinstance(each, DueMeeting) and each.group in ids for each in due.readings)
    later = scene.due(rest) if hangs else None
    dated = later and any(isinstance(each, DueMeeting) and each.group for each in later.readings)
    return (rest, told) if hangs and not dated else (text, ())
