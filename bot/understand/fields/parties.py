"""Who is meant: persons, offices, bodies, members, roles, the speaker, or words that name nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.understand.named.names import Mentioned, Names
from bot.understand.patterns.match import begins, both_of
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import known
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.small import is_small
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from handlers.commands.fields import ME, Lang, Party

# The head of a body's staff acts for the body.
HEAD = "head"


def parties_in(text: str, lang: Lang, names: Names) -> tuple[Party, ...]:
    """The parties of a list, in order, each once. What is between known ones is kept as unknown words."""
    reading = Reading(words_of(text), phrases_of(lang), names)
    if not _all_named(reading) and _role(reading, 0) is None and names.by_part(text):
        # "the TSB accessibility office": a part of one name, not TSB and an office.
        return (Party(kind="unknown", words=tidy(text)),)
    found: list[Party] = []
    at = start = both_of(reading, 0)
    while at < reading.length:
        party, end = _party(reading, lang, at)
        if party is None:
            at += 1
            continue
        found += [*_unknown(reading, start, at), party]
        at = start = end
    return tuple(dict.fromkeys([*found, *_unknown(reading, start, reading.length)]))


def _all_named(reading: Reading) -> bool:
    named = {at for m in reading.at.values() if m.ids(PARTIES) for at in range(m.first, m.last)}
    return all(at in named or is_small(word) for at, word in enumerate(reading.words.words))


def _party(reading: Reading, lang: Lang, at: int) -> tuple[Party | None, int]:
    role, mentioned = _role(reading, at), reading.at.get(at)
    named = mentioned is not None and bool(known(reading, PARTIES, at))
    # "Chair's Office" is a name, not the chair; in "TSB, Chair" a comma keeps two apart.
    if role is not None and not (named and mentioned is not None and mentioned.last > role.end):
        return _as_post(reading, at, role) if role.value else _as_role(reading, lang, role), role.end
    me = max((match.end for match in begins(reading, reading.phrases.values["me"], at)), default=0)
    # "我的前任": whose predecessor it is does nothing.
    if me and reading.words.words[me : me + 1] != ("的",):
        return ME, me
    if mentioned is None or not named:
        return None, at
    return _as_party(mentioned, lang, reading.words.text[mentioned.start : mentioned.end]), mentioned.last


def _role(reading: Reading, at: int) -> Match | None:
    found = (m for m in begins(reading, reading.phrases.role, at) if not (m.value and _parted(reading, at, m.end)))
    return max(found, key=lambda m: m.end, default=None)


def _parted(reading: Reading, first: int, last: int) -> bool:
    return any(_comma(reading, place, first) for place in range(first + 1, last))


def _as_post(reading: Reading, at: int, match: Match) -> Party:
    body = body_of(reading, match)
    if match.value == HEAD:
        return Party(kind="body", id=body)
    first = next((i for i in range(at, match.end) if not is_small(reading.words.words[i])), at)
    # Who holds it is looked up by the day, by whoever knows it.
    return Party(kind="unknown", words=tidy(reading.words.said(first, match.end)))


def body_of(reading: Reading, match: Match) -> str:
    """The id of the body that stands in the words of a role; empty where none does."""
    caught = match.caught
    while caught is not None:
        for place in range(caught.first, caught.last):
            ids = reading.at[place].ids(("body",)) if place in reading.at else ()
            if caught.name == "body" and ids:
                return ids[0][1]
        caught = caught.before
    return ""


def _as_role(reading: Reading, lang: Lang, match: Match) -> Party | None:
    fields: dict[str, str] = {}
    caught = match.caught
    while caught is not None:
        mentioned = next((reading.at[i] for i in range(caught.first, caught.last) if i in reading.at), None)
        ids = mentioned.ids(("topic", "body"), lang) if mentioned else ()
        fields[caught.name] = next((i for kind, i in ids if kind == caught.name), "")
        caught = caught.before
    return Party(kind="role", topic=fields.get("topic"), body=fields.get("body"))


def _as_party(mentioned: Mentioned, lang: Lang, said: str) -> Party:
    ids = mentioned.ids(PARTIES, lang)
    if len(ids) > 1:
        # "Secretaría General" and "Secretaria General" are two: where one is written so to the letter, it is meant.
        same = tuple(entry for entry in mentioned.entries if entry.text.casefold() == said.casefold())
        ids = replace(mentioned, entries=same).ids(PARTIES, lang) or ids
    if len(ids) == 1:
        kind, id_ = ids[0]
        return Party.model_validate({"kind": kind, "id": id_})
    # "Александру Иванову" is said of two: whose name it is to the letter is not decided here.
    texts = {entry.text.casefold() for entry in mentioned.entries}
    return Party(kind="unknown", words=mentioned.entries[0].text if len(texts) == 1 else said)


def _unknown(reading: Reading, start: int, end: int) -> Iterator[Party]:
    words, joiners = reading.words, reading.phrases.lists["and"] | reading.phrases.lists["both_and"]
    first = start
    for place in range(start, end + 1):
        joined = place < end and words.words[place] in joiners and not _is_initial(reading, place)
        if place < end and not joined and not _comma(reading, place, first):
            continue
        yield from _words(reading, first, place)
        first = place + 1 if joined else place


def _is_initial(reading: Reading, place: int) -> bool:
    # "Иванов И. А." is one person, whatever "и" and "а" are elsewhere.
    words = reading.words
    letter, behind = words.said(place, place + 1), words.text[words.ends[place] :]
    if words.is_mixed(place):
        return False
    return len(letter) == 1 and letter.isupper() and (behind.startswith(".") or not behind.strip())


def _comma(reading: Reading, place: int, first: int) -> bool:
    between = reading.words.text[reading.words.ends[place - 1] : reading.words.starts[place]] if place > first else ""
    return bool(re.search(r"[,;/،、，]", between))


def _words(reading: Reading, first: int, last: int) -> Iterator[Party]:
    # The Cyrillic letter of "ВR" is no preposition, nor is what stands before the sign of an address.
    words = reading.words
    while first < last and is_small(words.words[first]) and not (words.is_mixed(first) or words.leads_address(first)):
        first += 1
    said = tidy(reading.words.said(first, last))
    said += "." if first < last and _is_initial(reading, last - 1) else ""
    if not said or said == ":":
        return
    close = reading.names.find(said, ("person", "office", "body", "member"), None)
    if len(close) == 1:
        yield Party.model_validate({"kind": close[0].kind, "id": close[0].id})
    else:
        yield Party(kind="unknown", words=said)
