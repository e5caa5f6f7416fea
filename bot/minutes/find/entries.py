"""Entries of a report that say by themselves who is to do what: a name at the head of a line, or in a column of it.

"TSB to circulate the list", "BDT : diffuser la liste", "Action TSB: publish the summary", "Publish the summary | TSB |
12 December". Only names of the register count, and only beside words that say what is to be done: what merely tells
of somebody ("TSB presented its report", "BR to the left of TSB") is no entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.minutes.files.speakers import bullet
from bot.minutes.find.days import after_day, due_in, scene_of
from bot.minutes.find.entry_words import articles, before_names, joined, marks, stays_open, without_with, words_in
from bot.minutes.find.owners import PEOPLE
from bot.minutes.find.sentences import Sentence
from bot.minutes.find.types import Light
from bot.understand.data import LANGS
from bot.understand.dates.text import fold
from bot.understand.fields.bare_rows import unlabelled
from bot.understand.fields.cells import is_number
from bot.understand.fields.cut_out import cut
from bot.understand.fields.parts_played import without_parts
from bot.understand.named.names import Mentioned
from bot.understand.text.words import is_question, words_of
from handlers.commands.fields import Lang, NoDue, Party

# A column that says a day has no more words than so, or Chinese signs; a marked entry that begins with no known verb
# has at least so many.
MOST_OF_DAY, MOST_SIGNS, FEWEST = 6, 18, 3
# What is to be done, by whom, by when. So many letters hold the names at the head of a line.
MOST_COLUMNS, LONGEST_HEAD = 3, 200
_BLANKS = " ,،，"


@dataclass(frozen=True)
class Entry:
    """What is to be done, as it stands, by whom; ``by``: the column with its day, where it has one; ``helping``: who
    cooperates."""

    task: str
    responsible: tuple[Party, ...]
    lang: Lang
    by: str = ""
    helping: tuple[Party, ...] = ()


def entry_in(sentence: Sentence, lang: Lang, light: Light) -> Entry | None:
    """The entry that a sentence is; a name before its colon, as of whoever speaks, is read with it."""
    if is_question(sentence.words):
        return None
    texts = [f"{sentence.speaker}: {sentence.words}"] if sentence.labelled else []
    texts += [f"{sentence.led} {sentence.words}"] if sentence.led else []
    lines = (bullet().sub("", text.replace("**", "")).strip() for text in (*texts, sentence.words))
    # What has times was taken down while people spoke: a name and a colon tell who did.
    noted = sentence.at is None
    found = (_in(line, lang, light, noted) for line in lines)
    return next((each for each in found if each and not _is_done(each.task, each.lang)), None)


def _in(line: str, lang: Lang, light: Light, noted: bool) -> Entry | None:
    parts = without_parts(line, scene_of(lang, light))
    text, others = cut(parts.text, scene_of(lang, light), "cooperating")
    found = (
        _in_columns(text, lang, light) or _headed(text, lang, light, noted) or _behind_topic(text, lang, light, noted)
    )
    return replace(found, helping=tuple(dict.fromkeys((*parts.helping, *others)))) if found else None


def _behind_topic(line: str, lang: Lang, light: Light, noted: bool) -> Entry | None:
    """An entry that says first what it is about: "Climate change: BR to prepare the note"."""
    topic, colon, rest = fold(line).text.partition(": ")
    start = len(line) - len(line.partition(": ")[2]) if colon else 0
    topical = any(each.ids(("topic",)) and each.end <= len(topic) for each in light.names.mentions(line[:start]))
    found = _headed(line[start:], lang, light, noted) if start and rest and topical else None
    return replace(found, task=f"{line[:start]}{found.task}") if found else None


def _is_done(task: str, lang: Lang) -> bool:
    folded = fold(task).text
    return bool(words_in(lang).told.match(folded) or words_in(lang).told_last.search(folded))


def _headed(line: str, lang: Lang, light: Light, noted: bool) -> Entry | None:
    """An entry with its names at the head, perhaps behind the mark of an action; ``noted``: a name and a colon need not
    tell who spoke."""
    marked = _at(marks(), line)
    start = marked or _at(_opened(), line)
    before = _at(before_names(), line[start:])
    named = _named(line, start + before, light)
    if named is None:
        return None
    parties, end = named
    parted = _at(_behind_names(), line[end:])
    rest = line[end + parted :].strip(_BLANKS)
    found = _ordered(rest, lang, light, parted=bool(parted), charged=bool(before))
    if found is None and marked and parted and len(words_of(rest).words) >= FEWEST:
        found = rest, lang
    if found is None or (parted and not marked and _speaks(line[end : end + parted], rest, found[1], noted)):
        return None
    return Entry(found[0], parties, found[1])


def _speaks(parting: str, rest: str, lang: Lang, noted: bool) -> bool:
    """Whether the one named speaks, as in "BDT: send me the list", and so asks somebody else."""
    is_label = not noted and ":" in fold(parting).text
    return is_label or bool(words_in(lang).speaks.search(fold(rest).text))


def _ordered(rest: str, lang: Lang, light: Light, *, parted: bool, charged: bool = False) -> tuple[str, Lang] | None:
    """What is to be done, where words begin with it, and its language. ``parted``: a mark stands between them and the
    name; ``charged``: what stands before the name gives it something to do."""
    for each in dict.fromkeys((lang, *LANGS)):
        link = _at(words_in(each).links, rest)
        bound = bool(link) or charged
        for whole, task in _begun(rest, link, each, light, each == lang and (parted or bound)):
            if _is_order(task, each, parted, bound):
                return without_with(whole, each), each
    return None


def _begun(rest: str, link: int, lang: Lang, light: Light, late: bool) -> Iterator[tuple[str, str]]:
    """Words without the link, and where in them what is to be done may begin; ``late``: also behind a deadline, as in
    "by 12 December, publish the summary"."""
    task = rest[link:].strip(_BLANKS)
    yield task, task
    if late:
        # In French the link is also the beginning of "d'ici au 12 décembre".
        for each in dict.fromkeys((task, rest)):
            yield each, after_day(each, lang, light).strip(_BLANKS)


def _is_order(task: str, lang: Lang, parted: bool, bound: bool) -> bool:
    words, folded = words_in(lang), fold(task).text
    if words.future.match(folded) and not parted:
        return True
    if not (parted or bound or words.bare) or len(words_of(task).words) < 2:
        return False
    if words.verbs.match(folded) or words.nouns.match(folded):
        return True
    return bound and bool(words.said.match(folded))


def _in_columns(line: str, lang: Lang, light: Light) -> Entry | None:
    """An entry in columns: what is to be done, by whom, and perhaps by when and how it stands, in any order."""
    ruled = bool(_bars().search(line))
    parts = [part.strip(" *_") for part in (_bars() if ruled else _dashes()).split(line)]
    said = parts[1 if ruled and _is_code(parts[0]) else 0 :]
    parts = [unlabelled(part) for part in said]
    labelled = parts != said
    parts = [part for part in parts if part and not _number().fullmatch(part) and fold(part).text not in stays_open()]
    if not 2 <= len(parts) <= MOST_COLUMNS:
        return None
    named = [(part, parties) for part in parts if (parties := _only_names(part, light))]
    if len(named) != 1:
        return None
    rest = [part for part in parts if part != named[0][0]]
    for task, by in ((rest[0], rest[1:]), (rest[-1], rest[:-1])):
        found = _ordered(task, lang, light, parted=True) or ((task, lang) if labelled else None)
        # "Review the minutes - TSB" is of an agenda.
        weak = found and not (ruled or by or labelled) and words_in(found[1]).nouns.match(fold(task).text)
        if found and not weak and all(_is_day(each, found[1], light) for each in by):
            return Entry(found[0], named[0][1], found[1], "".join(by))
    return None


def _is_code(part: str) -> bool:
    # "AP 24-1", where "2026-12-11" is a day.
    return part[:1].isalpha() and is_number(part)


def _is_day(part: str, lang: Lang, light: Light) -> bool:
    most = MOST_SIGNS if lang == "zh" else MOST_OF_DAY
    return len(words_of(part).words) <= most and due_in(part, lang, light) != NoDue()


def _only_names(part: str, light: Light) -> tuple[Party, ...]:
    named = _named(part, _at(_opened(), part), light)
    return named[0] if named and not part[named[1] :].strip(" ).") else ()


def _named(line: str, start: int, light: Light) -> tuple[tuple[Party, ...], int] | None:
    """Those who are named from a place on, and where the last name ends; nothing where a name is several's."""
    parties: list[Party] = []
    for each in _in_a_row(line, start, light.names.mentions(line[: start + LONGEST_HEAD])):
        ids = each.ids(PEOPLE)
        said = line[each.start : each.end]
        # "br" and "it" in small letters are words before they are names.
        if len(ids) != 1 or (said.isascii() and said.islower() and " " not in said):
            return None
        parties.append(Party.model_validate({"kind": ids[0][0], "id": ids[0][1]}))
        end = each.end
    return (tuple(dict.fromkeys(parties)), end) if parties else None


def _in_a_row(line: str, start: int, mentions: Sequence[Mentioned]) -> Iterator[Mentioned]:
    at = start
    for each in (mentioned for mentioned in mentions if mentioned.start >= start):
        between = fold(line[at : each.start]).text
        pattern = articles() if at == start else joined()
        # Arabic writes "and" as one word with a name.
        together = at > start and not between.strip() and line[each.start] == "و"
        if not (together or pattern.fullmatch(between)):
            return
        yield each
        at = each.end


def _at(pattern: re.Pattern[str], text: str) -> int:
    """How far a pattern reaches from the beginning of a text; 0 where it does not stand there."""
    folded = fold(text)
    found = pattern.match(folded.text)
    return folded.origin(found.end()) if found and found.end() else 0


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(r"[\[(@*]+\s*")


@cache
def _behind_names() -> re.Pattern[str]:
    # A note on the name in brackets may stand before it: "TSB (lead): publish the summary".
    return re.compile(r"\**\s*(?:\([^()]{1,40}\)\s*)?(?:[:\])]\s*[:-]?|\s-+>?|=+>|→)\**\s*")


@cache
def _bars() -> re.Pattern[str]:
    # Blanks before a bar are tried from their beginning alone: a line of nothing else would take minutes.
    return re.compile(r"(?<![\s|｜])[^\S\t]*[|｜\t][\s|｜]*")


@cache
def _dashes() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)\s+[-–—]+\s+|(?:(?<!\s)\s+)?——\s*")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{0,2}[-.]?\d{1,3}[.)]?")
