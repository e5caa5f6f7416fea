"""Lines without marks or dots that each record something by themselves, as minutes have them: "It was agreed that BDT
would circulate the survey.", and below it "It was agreed that TSB should draft the guide.".

No line is taken for the rest of the one above it; what records nothing is told to whoever wrote it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import changes
from bot.answer.several.list_in_text import LONGEST, MOST, RECORDS, list_in
from bot.answer.several.several import Read
from bot.answer.several.who_acts import names_paper
from bot.answer.talking import Talking
from bot.answer.unasked.befallen import is_befallen
from bot.message import Said
from bot.understand.fields.whole_lines import unwrapped
from bot.understand.marked import marked_lines
from bot.understand.text.words import words_of
from bot.understand.types import Nothing, Talked, Understanding, Understood
from handlers.answer import Line
from handlers.commands.items import RecordAction

# Fewer words say nothing that is missed.
FEWEST, LEAST = 2, 4


def lines_recorded(talking: Talking) -> Read:
    """Each line that would be recorded had it been said alone, and those that record nothing; nothing where fewer than
    two lines are, or where a line asks for anything else or is no more than a guess."""
    read = _read(talking)
    if any(_is_record(talking, line, meant) and _is_guess(meant) for line, meant in read):
        return ()
    records = tuple(each for each in read if _is_record(talking, *each))
    left = [each for each in read if each not in records and len(words_of(each[0]).words) >= LEAST]
    return (*records, *((line, Nothing(meant.lang, Line(key="line-outside-list"))) for line, meant in left))


def lines_shown(talking: Talking) -> tuple[Understood, ...]:
    """What such lines would record, as guesses, where one of them is no more than a guess."""
    records = [meant for line, meant in _read(talking) if _is_record(talking, line, meant)]
    return tuple(replace(each, guess=True) for each in records if isinstance(each, Understood))


def _read(talking: Talking) -> Read:
    text = talking.message.text if isinstance(talking.message, Said) and talking.text else ""
    if "\n" not in text.strip() or len(text) > LONGEST or talking.talked.form or marked_lines(text) or list_in(talking):
        return ()
    whole = unwrapped([line.strip() for line in text.splitlines()], of_any=True)
    lines, alone = [line for line in whole if line], replace(talking, talked=Talked())
    read = tuple((line, alone.read(line)) for line in lines) if FEWEST <= len(lines) <= MOST else ()
    records = [each for each in read if _is_record(talking, *each)]
    other = any(changes(meant) for line, meant in read if (line, meant) not in records)
    return () if other or len(records) < FEWEST else read


def _is_record(talking: Talking, line: str, meant: Understanding) -> bool:
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or type(command).__name__ not in RECORDS or names_paper(line):
        return False
    if not isinstance(command, RecordAction):
        return True
    return any(each.kind != "unknown" for each in command.responsible) and not is_befallen(talking, line, meant)


def _is_guess(meant: Understanding) -> bool:
    return isinstance(meant, Understood) and meant.guess
