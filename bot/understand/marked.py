"""Lines that carry a mark ("ACTION:", "Décision :", "行动项："): what they record, whatever else the message says.

A mark is one of the words of ``prompts/LANG/phrases/marks.toml`` with a colon behind it, or in brackets. It counts
in any language, whatever the language of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, lru_cache
from types import MappingProxyType

from bot.understand.data import LANGS, empty_words, marks_of, owner_words
from bot.understand.fields.headed_lists import LINES, PEOPLE, TASKS, as_mark, each_headed
from bot.understand.fields.mark_heads import WORK, counted_out, is_no_name, may_be_headed, spelled_out, with_colon
from bot.understand.fields.numbered import FAR, colon_of, without_number
from bot.understand.fields.paragraphs import without_paragraph
from bot.understand.fields.until import is_until, until_in
from bot.understand.named.names import Names
from bot.understand.prose.jesting import is_in_jest, is_wholly_quoted, quotes_its_head, without_laugh
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of, spoken_in
from bot.understand.text.list_heads import before_words
from bot.understand.text.tidy import tidy
from bot.understand.text.words import words_of
from bot.understand.types import Asker, Draft, Nothing, Slot, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import NoDue

# A mark, and perhaps what the line is about or for, before the colon.
MOST_LINES, MOST_READ = 40, 40_000
# What a list may hold line by line, and who may be listed.
RECORDS = frozenset({*WORK, "RecordConclusion", "RecordInformation"})
ATTEND = frozenset({"NotePresent", "NoteRegrets"})
KINDS = MappingProxyType(dict.fromkeys(RECORDS, LINES) | dict.fromkeys(ATTEND, PEOPLE) | dict.fromkeys(WORK, TASKS))
# Into which slot goes what stands behind the colon; elsewhere it is a text.
SLOTS = MappingProxyType(dict.fromkeys(WORK, "task") | dict.fromkeys(ATTEND, "people"))


@dataclass(frozen=True)
class MarkedLine:
    """One line: the command that its mark stands for, the line as said, and what stands behind the colon; ``whom``
    stands between the mark and the colon, or ``until`` when; ``laugh`` behind the line, which is no part of it."""

    command: str
    text: str
    body: str
    whom: str = ""
    laugh: str = ""
    until: str = ""

    @property
    def said(self) -> str:
        """The line with its laugh, and with until when its mark says that all below is to be done."""
        mark, colon, rest = self.text.partition(":") if self.until else ("", "", self.text)
        return f"{mark} {self.until}{colon}{rest}{self.laugh}" if self.until else f"{self.text}{self.laugh}"


def marked_lines(text: str) -> tuple[MarkedLine, ...]:
    """The marked lines of a message in their order, at most ``MOST_LINES``; what carries no mark is left out."""
    return every_marked(text)[:MOST_LINES]


@lru_cache(maxsize=16)
def every_marked(text: str) -> tuple[MarkedLine, ...]:
    """All the marked lines of a message, also those that are too many to be recorded at once."""
    return tuple(marked for line in each_headed(text[:MOST_READ], is_heading) for marked in _of_line(line))


def lists_marked(text: str) -> bool:
    """Whether a mark heads a list in a message."""
    return [*each_headed(text[:MOST_READ], is_heading)] != text[:MOST_READ].splitlines()


def is_heading(words: str) -> str | None:
    """Of what a list is that these words with their colon head; None where they are no mark."""
    return KINDS.get(_command_of(words) or "")


@lru_cache(maxsize=4_096)
def headed_command(heading: str) -> str | None:
    """The command that the lines below a heading stand for; None where it is no mark."""
    return _command_of(as_mark(heading, is_heading))


def _command_of(words: str) -> str | None:
    marked = _mark(f"{words} …")
    return marked.command if marked and marked.body == "…" else None


@lru_cache(maxsize=4_096)
def is_mark(label: str) -> bool:
    """Whether these words before a colon mark a line, perhaps with its number, so that they name nobody."""
    words = words_of(label).words
    return words in _marks() or without_number(words) in _marks()


def says_none(body: str) -> bool:
    """Whether no more stands behind a mark than that there is nothing, "Action: none"."""
    return words_of(body).words in _none()


def read_line(line: MarkedLine, asker: Asker, names: Names, now: datetime) -> Understanding:
    """What a marked line means; where no phrase fits it, its words are recorded as they stand. Until when its mark says
    counts where the line says nothing of it."""
    read = _read(line, asker, names, now)
    if not line.until or not isinstance(read, Understood) or getattr(read.command, "due", None) != NoDue():
        return read
    dated = _read(
        replace(line, text=f"{line.text} ({line.until})", body=f"{line.body} ({line.until})"), asker, names, now
    )
    due = getattr(dated.command, "due", None) if isinstance(dated, Understood) else None
    return replace(read, command=read.command.model_copy(update={"due": due})) if due else read


def _read(line: MarkedLine, asker: Asker, names: Names, now: datetime) -> Understanding:
    draft = understand(line.text, asker, names, Talked(), now)
    if draft.command == line.command:
        read = resolve(draft, names, asker, Talked(), now)
        if not (isinstance(read, Nothing) and read.reason.key == "nothing-understood"):
            return read
    return resolve(_as_it_stands(line, asker), names, asker, Talked(), now)


def _as_it_stands(line: MarkedLine, asker: Asker) -> Draft:
    # Names say little of the language, the mark before them does.
    lang = spoken_in(line.text, asker.lang) if line.command in ATTEND else language_of(line.body)[0]
    words = f"{line.whom}: {line.body}" if line.whom and line.command in WORK else line.body
    slot = Slot(words, 0, len(words))
    return Draft(lang or asker.lang or "en", line.command, {SLOTS.get(line.command, "text"): slot})


def _of_line(line: str) -> Iterator[MarkedLine]:
    """Each mark at the beginning of the line, or of a sentence in it, with all that follows until the next."""
    begun: list[str] = []
    plain = spelled_out(without_paragraph(_before().sub("", line)))
    counted = counted_out(plain)
    for piece in _sentences().split(line if counted == plain else counted):
        if begun and not _mark(piece):
            begun[-1] += f" {piece.strip()}"
        elif _mark(piece):
            begun.append(piece.strip())
    # What is quoted from first to last is told rather than to be recorded.
    told = is_wholly_quoted(line) or quotes_its_head(line)
    yield from filter(None, (_laughing(each) for each in begun if not told))


def _laughing(piece: str) -> MarkedLine | None:
    found = _mark(without_laugh(piece)) if is_in_jest(piece) else None
    return replace(found, laugh=piece[len(without_laugh(piece)) :]) if found else _mark(piece)


@cache
def _sentences() -> re.Pattern[str]:
    # "Action no. 2" is no end of a sentence.
    number = r"(?!(?:(?<=\bno\.)|(?<=\bn\.)|(?<=\bnr\.)|(?<=\bnum\.))\s+\d)"
    return re.compile(rf"(?<=[.;!?؟؛]){number}\s+|(?<=[。；！？])\s*", re.IGNORECASE)


@cache
def _before() -> re.Pattern[str]:
    # What begins a line of a list or a paragraph of minutes ("3.2"), quotes, the stars with which chat makes a word
    # bold, and pictures by their names.
    listed = rf"{before_words()}|\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}[.)]?\s++"
    return re.compile(rf"^\s*+(?:{listed}|[-–—*•·>#_~|]++\s*+|:[a-z][a-z0-9_+-]{{1,40}}:\s++)*+", re.IGNORECASE)


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(r"^\s*<[^<>@#!|:/]+>")


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"^[\[【(（]\s*([^\]】)）:：]{2,40}?)\s*[:：]?\s*[\]】)）]\s*[:：]?\s*")


def _mark(piece: str) -> MarkedLine | None:
    head = piece[:FAR]
    plain = spelled_out(_before().sub("", piece))
    opened = head.lstrip("-–—*•·>#_~| \t").startswith(("[", "【", "(", "（"))
    if ":" not in head and "：" not in head and not opened and not may_be_headed(plain):
        return None
    line = with_colon(_bracketed().sub(r"\1: ", plain, count=1))
    body, command = line, None
    # Some write the mark twice, after a program that has put it there already.
    while (found := _first(body)) is not None:
        command, body = found
    if command is not None:
        # "ACTION: <who> to <what>" shows how to write one.
        empty = not tidy(body) or _blank().search(body) or says_none(body)
        return None if empty else MarkedLine(command, f"{_lead(line)}: {body}", tidy(body))
    return _headed(line)


def _first(line: str) -> tuple[str, str] | None:
    """The command of the mark at the beginning and what follows its colon."""
    words = words_of(line[:FAR])
    at = colon_of(words)
    command = _marks().get(words.words[:at])
    return (command, line[words.ends[at] :].lstrip("*_ ")) if command else None


def _lead(line: str) -> str:
    return re.split("[:：]", line, maxsplit=1)[0].strip(" *_")


def _headed(line: str) -> MarkedLine | None:
    """A mark with what it is about or for between it and the colon: "action for BDT: …"."""
    words = words_of(line[:FAR])
    at = colon_of(words)
    body = line[words.ends[at] :] if at else ""
    for end in range(at - 1, 0, -1):
        command = _marks().get(words.words[:end])
        if command is not None:
            linked = words.words[end] in _links() or words.words[end].startswith("ل")
            if at == end + 2 and is_no_name(words.words[at - 1]):
                # "Mesures de sécurité : …" tells of safety.
                return None
            between = line[words.ends[end - 1] : words.starts[at]]
            if is_until(between) and tidy(body):
                mark = line[: words.ends[end - 1]].strip(" *_")
                return MarkedLine(command, f"{mark}: {body.strip()}", tidy(body), until=until_in(between))
            whom = tidy(line[words.ends[end] : words.starts[at]]) if words.words[end] in _links() else ""
            return MarkedLine(command, line.strip(), tidy(body), whom) if linked and tidy(body) else None
    return None


@cache
def _links() -> frozenset[str]:
    """The first words of what may stand between a mark and its colon."""
    return frozenset(words_of(each).words[0] for lang in LANGS for each in owner_words(lang)["links"])


@cache
def _none() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in empty_words(lang)["said"])


@cache
def _marks() -> Mapping[tuple[str, ...], str]:
    """Every mark of the six languages as the words that make it."""
    every = ((command, mark) for lang in LANGS for command, marks in marks_of(lang).items() for mark in marks)
    return {words_of(mark).words: command for command, mark in every}
