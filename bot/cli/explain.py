"""``focal explain``: why words were understood as they were, for whoever looks after phrases and translations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any, cast

from bot.answer.names import NameIndex
from bot.app import open_database, utc_now
from bot.cli.spoken import LANGS, check_name, check_one_of
from bot.load import has_meaning, meaning_index
from bot.message import UNSTORABLE
from bot.model.shortlist import shortlist
from bot.settings import read_settings
from bot.understand.bounds import WORDS_TELL
from bot.understand.by_meaning import by_meaning
from bot.understand.fields.task import Scene
from bot.understand.fields.topical import Index, pieces
from bot.understand.jsonl import as_row
from bot.understand.meant import Meant
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.text.language import language_of
from bot.understand.types import Asker, Draft, Talked, Understanding
from bot.understand.understand import understand
from handlers.commands.fields import Lang
from storage.people import find_person

MOST_OTHERS = 3
MOST_NEAR = 5


@dataclass(frozen=True)
class Case:
    """What is to be explained: the words, whose they are, when and beside which names they are read."""

    text: str
    asker: Asker
    names: Names
    now: datetime
    index: Index | None
    used: bool


def explain(words: str, who: str | None, lang: str | None) -> None:
    """Prints a line for each thing there is to know. Raises ``InputFault`` for a speaker or language that can't be."""
    if who is not None:
        check_name("as", who)
    check_one_of("lang", lang, LANGS)
    settings = read_settings()
    database = open_database(settings, utc_now())
    try:
        with database.reading() as session:
            person = find_person(session, who) if who else None
            names = NameIndex().get(session, staff=who is None or (person is not None and person.kind == "staff"))
        spoken = lang or (person and person.lang) or settings.language
        asker = Asker(who or "", cast(Lang, spoken), (person and person.zone) or settings.zone)
        index = meaning_index() if has_meaning() else None
        case = Case(words.translate(UNSTORABLE), asker, names, utc_now(), index, settings.meaning)
        for name, value in explained(case):
            print(f"{name:<18}{value}")
    finally:
        database.close()


def explained(case: Case) -> Iterator[tuple[str, str]]:
    """What there is to know, a line each."""
    draft = understand(case.text, case.asker, case.names, Talked(), case.now)
    understood = resolve(draft, case.names, case.asker, Talked(), case.now)
    index = case.index if case.used else None
    meant = by_meaning(case.text, understood, case.names, Talked(), case.asker, case.now, index)
    yield "language", _language(case, (meant or understood).lang)
    yield "found by", _by_machine(index) if meant else _found_by(draft)
    yield from _result(meant or understood)
    yield from _others(draft)
    yield from _near(case, draft.lang)
    yield from _in_words(case, draft.lang)
    yield from _in_meaning(case, draft.lang)


def _by_machine(index: Index | None) -> str:
    return "the words and the meaning index" if index else "the reader of words"


def _language(case: Case, answered: str) -> str:
    lang, certain = language_of(case.text, case.names.of_people)
    told = f"{lang or 'none of the six'}, {'certain' if certain else 'not certain'}"
    return told if lang == answered else f"{told}; read and answered in {answered}"


def _found_by(draft: Draft) -> str:
    if draft.command is None:
        return f"nothing ({draft.reason or 'nothing-understood'})"
    return f"{draft.source}, score {draft.score:.1f}: {draft.phrase}" if draft.phrase else draft.source


def _result(understood: Understanding) -> Iterator[tuple[str, str]]:
    row: dict[str, Any] = as_row(understood)
    reason = getattr(getattr(understood, "reason", None), "key", None)
    yield "command", row["command"] or ("a question" if row["choices"] else f"none ({reason})")
    if row["fields"]:
        yield "fields", _json(row["fields"])
    for choice in row["choices"]:
        yield "choice", f"{choice['command']} {_json(choice['fields'])}"
    if row.get("missing"):
        yield "missing", ", ".join(row["missing"])


def _others(draft: Draft) -> Iterator[tuple[str, str]]:
    for other in islice(draft.others, MOST_OTHERS):
        yield "also fits", f"{other.command}, score {other.score:.1f}: {other.phrase}"


def _near(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    yield "shares words with", ", ".join(shortlist(case.text, lang, case.names)[:MOST_NEAR])
    said = [case.text[each.start : each.end] for each in case.names.mentions(case.text, lang)]
    yield "names in it", ", ".join(said) or "none"
    topics = case.names.nearest(case.text, ("topic",), MOST_NEAR)
    if topics:
        yield "topics by letters", ", ".join(topics)


def _in_words(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    meant = Meant(case.text, Scene(lang, case.names, case.asker, case.now), Talked())
    near = ", ".join(f"{name or 'talk'} {score:.2f}" for name, score in meant.possible()[:MOST_NEAR])
    yield "near in words", f"{near}  (believed from {WORDS_TELL.sure} with its lead, asked about from {WORDS_TELL.ask})"


def _in_meaning(case: Case, lang: Lang) -> Iterator[tuple[str, str]]:
    if case.index is None:
        yield "near in meaning", "not known: the extra `meaning` is not installed"
        return
    on = "" if case.used else "  (FOCAL_MEANING is off: not used)"
    scene = Scene(lang, case.names, case.asker, case.now)
    commands = Meant(case.text, scene, Talked(), case.index).possible()[:MOST_NEAR]
    yield "near in meaning", ", ".join(f"{name or 'talk'} {score:.2f}" for name, score in commands) + on
    topics = case.index.topics(pieces(case.text), case.names, lang)[:MOST_NEAR]
    yield "topics by meaning", ", ".join(f"{id_} {score:.2f}" for id_, score in topics)
    for words, score in case.index.nearest(case.text):
        yield "nearest example", f"{score:.2f} {words}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
