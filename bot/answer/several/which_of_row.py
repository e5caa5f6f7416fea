"""Items from one number to another, "move 1 to 3", of which a command takes one alone, or of which it is not certain
that they are meant: never the first of them by itself. So it is asked which where several bear one reference, "A3"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.answer.items.by_reference import of_one_reference
from bot.answer.several.from_to import Stretch
from bot.answer.several.several import LONGEST, MOST_OFFERED, TIMED, Run, runs, which
from bot.answer.talking import Talking
from bot.understand.text.joins import all_of
from bot.understand.text.words import words_of
from bot.understand.types import Incomplete, Unclear, Understanding, Understood
from handlers.commands.fields import DueDate


def which_of_row(talking: Talking, rows: Sequence[Stretch]) -> Understanding | None:
    """Which of the items is meant, or all of them where the command takes a list; nothing where the words name none
    of these items by themselves."""
    text = talking.text
    plain = talking.read(text) if rows and len(text) <= LONGEST else None
    if not isinstance(plain, Understood | Incomplete):
        return None
    if (whole := _whole(talking, plain, rows)) is not None:
        return whole
    for run in runs(text, all_of(), rows):
        if run.rows and (found := _asked(talking, plain, run)) is not None:
            return found
    return _of_which(text, plain, rows)


def which_of_reference(talking: Talking) -> Unclear | None:
    """The question which item is meant, where several open ones bear the reference that was said."""
    read = {number: talking.read(words) for number, words in of_one_reference(talking).items()}
    commands = [each.command for each in read.values() if isinstance(each, Understood)]
    own = [getattr(each, "item", None) for each in commands]
    if not commands or own != [*read] or len({type(each) for each in commands}) > 1 or len(own) > MOST_OFFERED:
        return None
    return which(talking.lang, commands, [*map(str, read)])


def _whole(talking: Talking, plain: Understanding, rows: Sequence[Stretch]) -> Understood | None:
    # "Agree 1-3" takes a list.
    listed = _lists(plain)
    if not isinstance(plain, Understood) or not listed:
        return None
    words = words_of(talking.text)
    text, end = "", 0
    for row in rows:
        text += f"{talking.text[end : words.starts[row.first]]}{', '.join(row.numbers)}"
        end = words.ends[row.end - 1]
    meant = talking.read(text + talking.text[end:])
    named = {int(number) for row in rows for number in row.numbers}
    same = isinstance(meant, Understood) and type(meant.command) is type(plain.command)
    return meant if isinstance(meant, Understood) and same and named <= _lists(meant) else None


def _lists(meant: Understanding) -> set[int]:
    command = meant.command if isinstance(meant, Understood) else None
    for name in ("items", "proposals"):
        if isinstance(found := getattr(command, name, None), list | tuple):
            return set(found)
    return set()


def _asked(talking: Talking, plain: Understood | Incomplete, run: Run) -> Unclear | None:
    read = [talking.read(words) for words in run.each(talking.text)]
    meant = [each for each in read if isinstance(each, Understood)]
    commands = [each.command for each in meant]
    own = [str(getattr(each, "item", "")) for each in commands]
    if tuple(own) != run.numbers or len({type(each) for each in commands}) > 1 or len(own) > MOST_OFFERED:
        return None
    return None if not run.sure and _is_firm(plain, run.numbers[-1:]) else which(plain.lang, commands, run.numbers)


def _is_firm(plain: Understood | Incomplete, numbers: Collection[str]) -> bool:
    # "Move 1 to 3"; "pasa el 2 al 14", where 2 may be a day too and 14 is one, is shown first.
    due = getattr(plain.command, "due", None) if isinstance(plain, Understood) else None
    of_day = isinstance(due, DueDate) and str(due.date.day) in numbers
    firm = isinstance(plain, Understood) and (of_day if plain.guess else not plain.loose)
    return firm and _command(plain) in TIMED


def _of_which(text: str, plain: Understood | Incomplete, rows: Sequence[Stretch]) -> Incomplete | None:
    fields = plain.fields if isinstance(plain, Incomplete) else plain.command.model_dump(mode="json")
    number, said = str(fields.get("item", "")), words_of(text).words
    lasts = {row.numbers[-1] for row in rows}
    firm = _is_firm(plain, lasts) and not any(row.sure for row in rows)
    if number not in lasts | {row.numbers[0] for row in rows} or said.count(number) != 1 or firm:
        return None
    # The day that was found may be the last of the numbers.
    missing = ("item", "due") if _command(plain) == "MoveDeadline" else ("item",)
    return Incomplete(plain.lang, _command(plain), {}, missing)


def _command(plain: Understood | Incomplete) -> str:
    return plain.command if isinstance(plain, Incomplete) else type(plain.command).__name__
