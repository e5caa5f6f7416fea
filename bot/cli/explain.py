"""``focal explain``: why words were understood as they were, for whoever looks after phrases and translations.

They are read by the way a first message goes that is said to Focal alone, so that what is told is what Focal would do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy.orm import Session

from bot.answer.ask_model import is_allowed, is_open
from bot.answer.defaults import Defaults
from bot.answer.guests import nobody
from bot.answer.names import NameIndex
from bot.answer.prepare import Prepared, prepare
from bot.app import open_database, utc_now
from bot.cli.faults import InputFault
from bot.cli.spoken import LANGS, check_name, check_one_of
from bot.doors.terminal.said import to_said
from bot.load import has_meaning, meaning_index
from bot.message import LONGEST_TEXT, UNSTORABLE, Said
from bot.model.shortlist import shortlist
from bot.settings import Settings, read_settings
from bot.understand.bounds import WORDS_TELL
from bot.understand.by_meaning import by_meaning
from bot.understand.fields.task import Scene
from bot.understand.fields.topical import Index, pieces
from bot.understand.jsonl import as_row
from bot.understand.meant import Meant
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of
from bot.understand.types import Draft, Offered, Ready, Talked, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from storage.people import find_person
from storage.tables.people import Person

MOST_OTHERS = 3
MOST_NEAR = 5
# Without a name: somebody of staff, who sees every name and has no records of their own.
ANYBODY = "staff"


@dataclass(frozen=True)
class Case:
    """What is to be explained: the message, what it means to Focal, when it is read, the index of meaning, whether
    that is used, and the name of the model that would be asked; empty where none would be."""

    said: Said
    prepared: Prepared
    now: datetime
    index: Index | None
    used: bool
    model: str = ""

    @property
    def text(self) -> str:
        return self.said.text


def explain(words: str, who: str | None, lang: str | None) -> None:
    """Prints a line for each thing there is to know. Raises ``InputFault`` for a speaker or language that can't be."""
    if who is not None:
        check_name("as", who)
    check_one_of("lang", lang, LANGS)
    if len(words) > LONGEST_TEXT:
        raise InputFault(f"what is said is longer than {LONGEST_TEXT} characters")
    settings = read_settings()
    database = open_database(settings, utc_now())
    try:
        with database.reading() as session:
            index = meaning_index() if has_meaning() else None
            case = case_of(session, words.translate(UNSTORABLE), who, lang, settings, utc_now(), index)
            for name, value in explained(case):
                print(f"{name:<18}{value}")
    finally:
        database.close()


def case_of(
    session: Session,
    words: str,
    who: str | None,
    lang: str | None,
    settings: Settings,
    now: datetime,
    index: Index | None,
) -> Case:
    """The words as ``who`` would say them to Focal alone, as the first there is of a conversation."""
    said = to_said(words, who or ANYBODY, now, lang=lang)
    defaults = Defaults(settings.language, settings.zone, index if settings.meaning else None)
    person = find_person(session, who) if who else _anybody()
    prepared = prepare(session, NameIndex(), said, defaults, now, (person, None))
    asks = settings.model and is_open(said, prepared) and (who is None or is_allowed(session, said))
    return Case(said, prepared, now, index, settings.meaning, settings.model if asks else "")


def _anybody() -> Person:
    anybody = nobody(ANYBODY)
    anybody.kind = "staff"
    return anybody


def explained(case: Case) -> Iterator[tuple[str, str]]:
    """What there is to know, a line each."""
    prepared = case.prepared
    meant, names, asker = prepared.understanding, prepared.names, prepared.asker
    draft = understand(case.text, asker, names, Talked(), case.now)
    plain = resolve(draft, names, asker, Talked(), case.now)
    index = case.index if case.used else None
    machine = by_meaning(case.text, plain, names, Talked(), asker, case.now, index)
    yield "language", _language(case, meant.lang)
    yield from _found(case, draft, plain, _by_machine(index) if machine and as_row(machine) == as_row(meant) else "")
    yield from _others(draft)
    yield from _near(case, draft.lang)
    yield from _in_words(case, draft.lang)
    yield from _in_meaning(case, draft.lang)


def _found(case: Case, draft: Draft, plain: Understanding, machine: str) -> Iterator[tuple[str, str]]:
    """How it was found, and what it is; what the phrases alone would make of it where a reader of whole messages takes
    it otherwise."""
    prepared = case.prepared
    meant = prepared.understanding
    same = as_row(plain) == as_row(meant) and _reason(plain) == _reason(meant) and not prepared.lines
    yield "found by", machine or (_found_by(draft) if same else "what reads a message as a whole")
    if not (machine or same) and draft.command:
        yield "by phrase alone", f"{as_row(plain)['command'] or 'none'}, {_found_by(draft)}"
    for each in _each(prepared):
        yield from _result(each)
    if _is_shown(prepared):
        yield "shown first", "nothing is changed before a person keeps it"
    if case.model:
        yield "language model", f"{case.model} would be asked, and offered {', '.join(_offered(case, draft.lang))}"


def _each(prepared: Prepared) -> Iterable[Understanding]:
    """Everything that the message means, in order."""
    if prepared.lines:
        return (each for _, each in prepared.lines.read)
    return (prepared.understanding, *prepared.also)


def _is_shown(prepared: Prepared) -> bool:
    meant = prepared.understanding
    shown = isinstance(meant, Understood) and meant.command.changes and prepared.proposed
    return shown or isinstance(meant, Offered)


def _by_machine(index: Index | None) -> str:
    return "the words and the meaning index" if index else "the reader of words"


def _language(case: Case, answered: str) -> str:
    lang, certain = language_of(case.text, case.prepared.names.of_people)
    told = f"{lang or 'none of the six'}, {'certain' if certain else 'not certain'}"
    return told if lang == answered else f"{told}; read and answered in {answered}"


def _found_by(draft: Draft) -> str:
    if draft.command is None:
        return f"nothing ({draft.reason or 'nothing-understood'})"
    return f"{draft.source}, score {draft.score:.1f}: {draft.phrase}" if draft.phrase else draft.source


def _reason(meant: Understanding) -> str | None:
    if isinstance(meant, Ready):
        return meant.reply.title.key
    return getattr(getattr(meant, "reason", None), "key", None)


def _result(meant: Understanding) -> Iterator[tuple[str, str]]:
    row: dict[str, Any] = as_row(Understood(meant.lang, meant.command) if isinstance(meant, Offered) else meant)
    yield "command", row["command"] or ("a question" if row["choices"] else f"none ({_reason(meant)})")
    if row["fields"]:
        yield "fields", _json(row["fields"])
    for choice in row["choices"]:
        yield "choice", f"{choice['command']} {_json(choice['fields'])}"
    if row.get("missing"):
        yield "missing", ", ".join(row["missing"])


def _others(draft: Draft) -> Iterator[tuple[str, str]]:
    for other in islice(draft.others, MOST_OTHERS):
        yield "also fits", f"{other.command}, score {other.score:.1f}: {other.phrase}"


def _offered(case: Case, lang: Lang) -> tuple[str, ...]:
    return shortlist(case.text, lang, case.prepared.names)


def _near(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    names = case.prepared.names
    yield "shares words with", ", ".join(_offered(case, lang)[:MOST_NEAR])
    said = [case.text[each.start : each.end] for each in names.mentions(case.text, lang)]
    yield "names in it", ", ".join(said) or "none"
    topics = names.nearest(case.text, ("topic",), MOST_NEAR)
    if topics:
        yield "topics by letters", ", ".join(topics)


def _scene(case: Case, lang: Lang) -> Scene:
    return Scene(lang, case.prepared.names, case.prepared.asker, case.now)


def _in_words(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    meant = Meant(case.text, _scene(case, lang), Talked())
    near = ", ".join(f"{name or 'talk'} {score:.2f}" for name, score in meant.possible()[:MOST_NEAR])
    yield "near in words", f"{near}  (believed from {WORDS_TELL.sure} with its lead, asked about from {WORDS_TELL.ask})"


def _in_meaning(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    if case.index is None:
        yield "near in meaning", "not known: the extra `meaning` is not installed"
        return
    on = "" if case.used else "  (FOCAL_MEANING is off: not used)"
    commands = Meant(case.text, _scene(case, lang), Talked(), case.index).possible()[:MOST_NEAR]
    yield "near in meaning", ", ".join(f"{name or 'talk'} {score:.2f}" for name, score in commands) + on
    topics = case.index.topics(pieces(case.text), case.prepared.names, lang)[:MOST_NEAR]
    yield "topics by meaning", ", ".join(f"{id_} {score:.2f}" for id_, score in topics)
    for words, score in case.index.nearest(case.text):
        yield "nearest example", f"{score:.2f} {words}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
