"""``make bench-talks``: whole conversations, each turn with what was said before it, beside what its writer expected.

The talks beside this file were written in each language by people who had seen what the commands do, and neither
phrases nor code. What was misread in all sets but the ``fifth`` has been looked at since, by kinds; of the ``fifth``
what was done though nobody asked for it, and little more; of the ``eighteenth`` nothing was mended yet. The ``sixth``
and those after it keep to what most people would say. Each talk begins with the same register and the same three items;
all goes through the hall.

A turn is ``right``, ``shown`` (the right thing is read back, and is then kept), ``wrong``, or ``changed``: what nobody
asked for was changed. ``python -m benchmarks.conversations -v first fr`` tells each turn that isn't right.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import structlog

from benchmarks.understanding_rows import changes
from bot.app import Focal
from bot.cli.talk_rows import to_row
from bot.doors.terminal.said import to_said
from bot.message import Pressed, Said
from bot.settings import Settings
from bot.understand.data import LANGS
from handlers.answer import Choice
from storage.database import Database
from tests import stores

HERE = Path(__file__).parent / "talks"
AT = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
STEP = timedelta(minutes=1)
WHO = "secretariat@example.org"
FIRST = (
    "action: TSB to draft the sustainable digital transformation guide by 15 December 2026",
    "action: BR to prepare the accessibility checklist by 18 December 2026",
    "action: BDT to run the virtual meetings survey by 22 January 2027",
)
SETS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth"),
    *("nineteenth", "twentieth"),
)
OUTCOMES = ("right", "shown", "wrong", "changed")
BUREAUX = {"itu_t": "tsb", "itu_r": "br", "itu_d": "bdt"}


@dataclass(frozen=True)
class Turn:
    """What is typed; the command it means (several that will do joined by ``|``, two requests by ``+``; ``talk`` and
    ``asks`` for none), and fields that must hold."""

    words: str
    wanted: str
    fields: Mapping[str, Any]


def talks(lang: str, name: str) -> Iterator[tuple[str, list[Turn]]]:
    for each in tomllib.loads((HERE / f"{lang}.toml").read_text(encoding="utf-8"))[name]:
        yield each["about"], [Turn(*turn) for turn in each["turns"]]


def outcome(turn: Turn, row: Mapping[str, Any]) -> str:
    """What came of a turn, in a word."""
    done = [row, *row.get("commands", ())[1:]] if row["command"] else []
    if turn.wanted in ("talk", "asks"):
        left = not done and (turn.wanted == "asks" or not _any_changes(row["choices"]))
        return "right" if left else _amiss(done)
    wanted = turn.wanted.split("+")
    if len(done) == len(wanted) and all(_is(each, names) for each, names in zip(done, wanted, strict=True)):
        return "right" if holds(turn.fields, done[-1]["fields"]) else _amiss(done)
    return "shown" if not done and _meant(turn, row) is not None else _amiss(done)


def _meant(turn: Turn, row: Mapping[str, Any]) -> int | None:
    """Which of the readings that are offered is the one that the turn means, counted from none."""
    last = turn.wanted.split("+")[-1]
    for number, each in enumerate(row["choices"]):
        if "command" in each and _is(each, last) and holds(turn.fields, each["fields"]):
            return number
    return None


def _amiss(done: Sequence[Mapping[str, Any]]) -> str:
    return "changed" if _any_changes(done) else "wrong"


def _any_changes(rows: Sequence[Mapping[str, Any]]) -> bool:
    return any(changes(row["command"]) for row in rows)


def _is(row: Mapping[str, Any], names: str) -> bool:
    return row["command"] in names.split("|")


def holds(wanted: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Whether all that is wanted stands in the fields of the command that was carried out."""
    return all(_found(name, value, fields) for name, value in wanted.items())


def _found(name: str, value: Any, fields: Mapping[str, Any]) -> bool:
    ids, value = _ids(fields.get(name)), BUREAUX.get(value, value) if isinstance(value, str) else value
    match name:
        case "due":
            return any(str(value) in str(fields.get(each)) for each in ("due", "until", "at", "start"))
        case "group":
            return value in {*ids, *_ids(fields.get("meeting"))} or value in str(fields.get("meeting"))
        case "body" | "party":
            return value in {*_ids(fields.get("body")), *_ids(fields.get("party")), *_ids(fields.get("person"))}
        case "responsible" if fields.get("added"):
            # Who is added stands beside those who were there.
            return set(value) >= ids
        case "responsible" | "leads":
            return set(value) == ids
        case "cooperating":
            return ({value} if isinstance(value, str) else set(value)) <= ids
        case "value":
            return any(str(value).lower() in str(each).lower() for each in fields.values())
    return value in ids or value in _ids(fields.get(f"{name}s"))


def _ids(value: Any) -> set[Any]:
    if isinstance(value, list | tuple):
        return {each for one in value for each in _ids(one)}
    if isinstance(value, Mapping):
        # Who speaks is a person like any other once a command is carried out.
        ids = {str(value[key]) for key in ("id", "body", "words") if value.get(key)}
        return {BUREAUX.get(each, "me" if each == WHO else each) for each in ids}
    return {BUREAUX.get(value, value)} if value is not None else set()


def first_items(folder: Path) -> Path:
    """A database with the register of an organisation and the three items, to be copied for each talk."""
    base = folder / "base.db"
    stores.sqlite_file(base, stores.make_register)
    stores.sqlite_file(base, stores.import_organisation)
    with opened(base) as focal:
        for words in FIRST:
            asyncio.run(focal.exchange(to_said(words, WHO, AT, lang="en", place="#seed"), AT))
    return base


@contextmanager
def opened(path: Path) -> Iterator[Focal]:
    url = f"sqlite:///{path}"
    focal = Focal(Settings(database_url=url), Database(url), lambda: AT)
    yield focal
    focal.close()


async def hold(focal: Focal, turns: Sequence[Turn], lang: str) -> list[dict[str, Any]]:
    """What came of each turn of one conversation, a minute apart; what is shown rightly is kept, as its reader would
    before going on."""
    rows = []
    for number, turn in enumerate(turns, 10):
        at = AT + number * STEP
        said = to_said(turn.words, WHO, at, lang=lang, place="dm")
        came = await focal.exchange(said, at)
        rows.append(to_row(came))
        if outcome(turn, rows[-1]) == "shown":
            await _keep(focal, said, came.answered.reply.choices[_meant(turn, rows[-1]) or 0], at + STEP / 2)
    return rows


async def _keep(focal: Focal, said: Said, choice: Choice, at: datetime) -> None:
    kept = {"offer": choice.offer} if choice.offer is not None else {"command": choice.command}
    await focal.exchange(Pressed(sender=said.sender, spot=said.spot, event=uuid4().hex, at=at, **kept), at)


def measure(base: Path, lang: str, name: str, *, verbose: bool) -> Counter[str]:
    found: Counter[str] = Counter()
    for about, turns in talks(lang, name):
        path = base.with_name("talk.db")
        shutil.copy(base, path)
        with opened(path) as focal:
            rows = asyncio.run(hold(focal, turns, lang))
        came = [outcome(turn, row) for turn, row in zip(turns, rows, strict=True)]
        found.update(came)
        if verbose:
            _tell(f"{lang}: {about}", list(zip(turns, rows, came, strict=True)))
    return found


def _tell(head: str, turns: Sequence[tuple[Turn, Mapping[str, Any], str]]) -> None:
    if all(came == "right" for _, _, came in turns):
        return
    print(f"\n{head}")
    for turn, row, came in turns:
        print(f"  {came:8}{turn.words}")
        if came != "right":
            told = {key: value for key, value in row["fields"].items() if value not in (None, [], "")}
            print(f"{'':10}wanted {turn.wanted} {dict(turn.fields)}")
            print(f"{'':10}found  {row['command'] or '-'} {told} | {' / '.join(row['reply'].split(chr(10)))[:160]}")


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with tempfile.TemporaryDirectory() as folder:
        base = first_items(Path(folder))
        for name in [each for each in SETS if each in sys.argv] or SETS:
            every: Counter[str] = Counter()
            for lang in [each for each in LANGS if each in sys.argv] or LANGS:
                found = measure(base, lang, name, verbose="-v" in sys.argv)
                every += found
                _show(f"{name} {lang}", found)
            _show(f"{name}, all", every)


def _show(name: str, found: Counter[str]) -> None:
    of = found.total()
    print(f"{name:12} {of:4} turns  " + "  ".join(f"{each} {found[each] / of:.3f}" for each in OUTCOMES))


if __name__ == "__main__":
    main()
