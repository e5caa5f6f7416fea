"""Who is to do what a marked line says, and what is left of it: by phrases, by names, by where names stand."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.understand.fields.in_a_row import asked, asking, going_on, without_row
from bot.understand.fields.named_last import named_last
from bot.understand.fields.owners import a_name, before_verb, behind_verb, is_action, is_persons, named_first, promised
from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import anywhere, begins, fits, parties
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading, goes_to, said_of, slots_of
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy, without
from bot.understand.text.words import without_ba
from bot.understand.types import NameEntry
from handlers.commands.fields import ME, Party

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene

OPENS, CLOSES = "(（", ")）"


def owner_in(text: str, scene: Scene, *, unknown: bool) -> tuple[str, tuple[Party, ...]]:
    """A text without those who are to do what it says, and who they are; ``unknown``: whether words that name nobody
    known may be them."""
    if unknown and (listed := _in_a_row(text, scene)) is not None:
        return listed
    if (told := _asked(text, scene, unknown) or _agent(text, scene)) is not None:
        return told
    if (sent := _sent_first(text, scene, unknown=unknown)) is not None:
        return sent
    rest, found = _one_owner(text, scene, unknown=unknown)
    if found and _is_torn(rest) and (whole := _put_behind(text, found, scene, unknown=unknown)) is not None:
        return whole
    rest, found = (rest, found) if found or not unknown else _holder(text, scene) or (rest, found)
    return _going_on(rest, found, scene) if found and unknown else (rest, found)


def _is_torn(text: str) -> bool:
    """Whether a bracket closes that was opened before a text."""
    closes = min((at for at in map(text.find, CLOSES) if at >= 0), default=-1)
    return closes >= 0 and not any(mark in text[:closes] for mark in OPENS)


def _put_behind(
    text: str, found: tuple[Party, ...], scene: Scene, *, unknown: bool
) -> tuple[str, tuple[Party, ...]] | None:
    """Where brackets stand right behind who is to do it: what they hold goes behind what is done, "BR (if TSB agrees)
    to send the list"."""
    start = min((at for at in map(text.find, OPENS) if at >= 0), default=-1)
    end = min((at for at in map(text.find, CLOSES) if at > start), default=-1)
    if start < 0 or end < 0:
        return None
    rest, same = _one_owner(without(text, start, end + 1), scene, unknown=unknown)
    return (tidy(f"{tidy(rest)} {text[start : end + 1]}"), found) if same == found and tidy(rest) else None


def _holder(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]] | None:
    """Where whoever holds a post is to do it, and no body of which: "the chair to send it" is read as "BDT to send it",
    and the post is kept as it was said."""
    reading = scene.reading(text)
    at, end = max(((at, each.end) for at, each in anywhere(reading, "post")), key=_length, default=(0, 0))
    house = next((each for each in scene.names.of_kind("body") if _stands_in(each, text, scene)), None)
    if house is None or not end or at in reading.at or not _is_led(reading, at, scene):
        return None
    words = reading.words
    rest, found = _one_owner(
        f"{text[: words.starts[at]]}{house.text}{text[words.ends[end - 1] :]}", scene, unknown=True
    )
    first = next((place for place in range(at, end) if not is_small(words.words[place])), at)
    holder = Party(kind="unknown", words=tidy(words.said(first, end)))
    return (rest, (holder,)) if found == (Party(kind="body", id=house.id),) and house.text not in rest else None


def _is_led(reading: Reading, at: int, scene: Scene) -> bool:
    """Whether nothing stands before a post but what asks, or, as Arabic may begin, what is done."""
    begun = asking(scene.lang).match(reading.words.text)
    if at == 0 or (begun is not None and begun.end() == reading.words.starts[at]):
        return True
    node = reading.phrases.values.get("post_led")
    return node is not None and any(each.end == at for each in begins(reading, node, 0))


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _stands_in(each: NameEntry, text: str, scene: Scene) -> bool:
    return each.id in scene.names.houses and each.text.isascii() and each.text.isupper() and each.text not in text


def _sent_first(text: str, scene: Scene, *, unknown: bool) -> tuple[str, tuple[Party, ...]] | None:
    """Where to whom it goes stands between the verb and who is to do it: "يرسل إلى BR مكتب TSB الجدول"."""
    reading = scene.reading(text)
    end = next(iter(parties(reading, 2)[-1:]), 0) if 0 not in reading.at and goes_to(reading, 1) else 0
    if not end or not parties(reading, end):
        return None
    start, last = reading.words.starts[1], reading.words.ends[end - 1]
    rest, found = _one_owner(without(text, start, last), scene, unknown=unknown)
    first = f"{text[:start].strip()} "
    return (f"{first}{text[start:last]} {rest.removeprefix(first)}", found) if rest.startswith(first) else None


def _going_on(text: str, found: tuple[Party, ...], scene: Scene) -> tuple[str, tuple[Party, ...]]:
    # "Olga Petrova et Paul Durand préparent le projet", where the register knows her and the verb says nothing.
    names, rest = going_on(text, scene.lang) or ("", text)
    return rest, tuple(dict.fromkeys((*found, *parties_in(names, scene.lang, scene.names))))


def _in_a_row(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]] | None:
    # "Ann Miller and Bob Stone review it" is read as "Bob Stone reviews it", where he is the one who does.
    row = without_row(text, scene.lang)
    if row is None:
        return None
    names, last, alone = row
    others = parties_in(names, scene.lang, scene.names)
    if all(each.kind != "unknown" for each in (*others, *parties_in(last, scene.lang, scene.names))):
        return None
    rest, found = owner_in(alone, scene, unknown=True)
    said = (found[0].words or "") if len(found) == 1 else ""
    same = found == parties_in(last, scene.lang, scene.names) or said.startswith(last)
    return (rest, tuple(dict.fromkeys((*others, *found)))) if same else None


def _asked(text: str, scene: Scene, unknown: bool) -> tuple[str, tuple[Party, ...]] | None:
    """Where a line says who is to be asked: "ask Ann Miller to review it", "责成BDT准备草案"."""
    begun = asking(scene.lang).match(text)
    if begun is None:
        return None
    # «Поручить Бюро радиосвязи …»: the first word of a name that is known is no name of its own.
    known = bool(parties(scene.reading(text[begun.end() :]), 0))
    name, rest = (asked(text[begun.end() :], scene.lang) if unknown and not known else None) or ("", "")
    if name:
        return rest, parties_in(name, scene.lang, scene.names)
    if _best(scene.reading(text), "task") is not None:
        return None
    # Chinese has no word behind the name by which one that nobody knows would be told.
    rest, found = owner_in(text[begun.end() :], scene, unknown=unknown and scene.lang == "zh")
    return (rest, found) if found and found != (ME,) else None


def _agent(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]] | None:
    """Where a line says by whom something is to be done: "the list is to be sent by TSB"."""
    reading = scene.reading(text)
    words, lists = reading.words, reading.phrases.lists
    begun = next((at for at, word in enumerate(words.words) if word in lists["passive"]), reading.length)
    for at in range(begun + 1, reading.length):
        led = words.words[at] in lists["agent"] if lists["agent"] else at > begun + 1
        end = max((*parties(reading, at), *parties(reading, at + 1)), default=0) if led else 0
        if end:
            start = words.starts[at]
            first = words.starts[at + 1] if lists["agent"] else start
            found = parties_in(text[first : words.ends[end - 1]], scene.lang, scene.names)
            return without(text, start, words.ends[end - 1]), found
    return None


def _one_owner(text: str, scene: Scene, *, unknown: bool) -> tuple[str, tuple[Party, ...]]:
    reading, apart = scene.reading(text), scene.reading(named_first(text))
    partly = _best(apart, "task-unknown") if unknown else None
    match = _best(reading, "task")
    if match is None and scene.lang == "ar":
        # "والمسؤول عنها BDT": "and" is written as one with the word behind it.
        split = next((each for each in scene.readings(text) if each.length > reading.length), None)
        reading, match = (split, _best(split, "task")) if split else (reading, match)
    # "TSB accessibility office to send": the longer name is meant.
    if match is not None and not (partly and is_part_of_name(said_of(apart, partly, "responsible"), scene)):
        return _text(reading, match), parties_in(said_of(reading, match, "responsible"), scene.lang, scene.names)
    listed = named_last(text, scene)
    if listed is not None:
        return listed
    words = said_of(apart, partly, "responsible") if partly is not None else ""
    named_so = a_name(apart, words) or is_part_of_name(words, scene) or _is_given(words, scene)
    if partly is not None and named_so and is_action(_text(apart, partly)):
        return _text(apart, partly), parties_in(words, scene.lang, scene.names)
    return _beside_verb(text, scene) if unknown else (text, (ME,) if promised(text, scene.lang) else ())


def _is_given(words: str, scene: Scene) -> bool:
    # Where no letter is a capital, given names tell a person's.
    return scene.lang == "ar" and is_persons(words, scene.lang, phrases_of(scene.lang).lists["small"])


def _is_object(reading: Reading, match: Match) -> bool:
    """Whether those who would do it are what the first word is done to, or whose it is: "سؤال BR", "تعليقات TSB"."""
    slots, words = slots_of(reading.words, match.caught), reading.words
    text, whom = slots.get("text"), slots.get("responsible")
    if text is None or whom is None or text.start or whom.start not in words.starts[1:2]:
        return False
    between = (word for word, start in zip(words.words, words.starts, strict=True) if 0 < start < whom.end)
    lists = reading.phrases.lists
    by = words.words[0] in lists["governs"] or any(word in lists["governs_by"] for word in between)
    return by or _is_done_to(reading, next((at for at, start in enumerate(words.starts) if start >= whom.end), 0))


def _is_done_to(reading: Reading, behind: int) -> bool:
    """Whether the first word is a noun of which those are the object that stand before a place: "تمثيل BR في"."""
    words, lists = reading.words.words, reading.phrases.lists
    if not behind or words[0] in lists["does_himself"] or not _shaped(lists["governs_forms"]).fullmatch(words[0]):
        return False
    return words[behind] in lists["governs_before"] or words[behind].startswith(tuple(lists["governs_led"]))


@cache
def _shaped(forms: frozenset[str]) -> re.Pattern[str]:
    # As Arabic grammar writes them, the letters of the root stand for any: "إفعال" is the form of "إرسال".
    return re.compile("|".join(re.sub("[فعل]", r"\\w", each) for each in sorted(forms)) or r"(?!)")


def _beside_verb(text: str, scene: Scene) -> tuple[str, tuple[Party, ...]]:
    lists = phrases_of(scene.lang).lists
    small = lists["small"] | lists["not_owner"]
    found = before_verb(text, scene.lang, small) or behind_verb(text, scene.lang, small)
    if found is not None:
        return found[1], parties_in(found[0], scene.lang, scene.names)
    return text, (ME,) if promised(text, scene.lang) else ()


def is_part_of_name(words: str, scene: Scene) -> bool:
    """Whether words that are no name of the register are a part of a person's or an office's."""
    found = parties_in(words, scene.lang, scene.names)
    return len(found) == 1 and found[0].kind == "unknown" and bool(scene.names.by_part(words))


def _best(reading: Reading, name: str) -> Match | None:
    found = [match for phrase in reading.phrases.parts.get(name, ()) if (match := fits(reading, phrase))]
    # "دعوة BR إلى الاجتماع": whoever is invited invites nobody.
    found = [match for match in found if not _is_object(reading, match)]
    return max(found, key=lambda m: m.score, default=None)


def _text(reading: Reading, match: Match) -> str:
    said, acts = without_ba(tidy(said_of(reading, match, "text"))), reading.phrases.lists["acts"]
    # "将" before a verb says that something will be done, before anything else to what it is done: that is kept.
    held = acts and any(f"{each}{said}" in reading.words.text for each in "将將") and said[0] not in acts
    return f"将{said}" if held else said
