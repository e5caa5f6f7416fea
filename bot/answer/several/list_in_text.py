"""A list in what was said to Focal, told by its dots and numbers or by who acts at the beginning of each line.

What leads up to it, "Next steps:", and what follows it, "Thanks, Anna", are no part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.answer.meanings import names_of
from bot.answer.several.who_acts import is_led
from bot.answer.talking import Talking
from bot.message import Said
from bot.understand.fields.bare_rows import rows_written
from bot.understand.fields.whole_lines import whole_lines
from bot.understand.marked import marked_lines
from bot.understand.text.list_heads import listed
from bot.understand.types import Nothing, Talked
from handlers.commands.catalogue import COMMANDS

FEWEST, MOST, LONGEST = 2, 30, 6_000
MOST_BESIDE = 8
RECORDS = frozenset({"RecordAction", "RecordCallToAction", "RecordConclusion", "RecordInformation"})


class ListInText(NamedTuple):
    """The lines of a list without their dots, the line above it, and whether the message holds nothing else."""

    lines: tuple[str, ...]
    heading: str
    alone: bool


def list_in(talking: Talking) -> ListInText | None:
    """The list in a message of several lines; None where there is none, or where it has marks of its own."""
    text = talking.message.text if isinstance(talking.message, Said) and talking.text else ""
    if "\n" not in text or len(text) > LONGEST or talking.talked.form or marked_lines(text):
        return None
    lines = whole_lines([*rows_written([line for line in text.splitlines() if line.strip()])])
    first, found = _dotted(lines) if sum(map(bool, map(listed, lines))) >= FEWEST else _led(talking, lines)
    end = first + sum(each.count("\n") + 1 for each in found)
    before, behind = lines[:first], lines[end:]
    fits = FEWEST <= len(found) <= MOST and len(before) + len(behind) <= MOST_BESIDE
    if not fits or not all(_leads_up(talking, line) for line in before) or not _is_talk(talking, behind):
        return None
    open_still = [each for each in found if each and not each.startswith("\n")]
    whole = tuple(" ".join(each.replace("**", "").split()) for each in open_still)
    return ListInText(whole, before[-1].strip() if before else "", not before and not behind)


def listed_in(text: str) -> list[str]:
    """Whatever stands behind a dot or a number at the beginning of a line."""
    return [each.words for line in text.splitlines() if (each := listed(line))]


def _dotted(lines: Sequence[str]) -> tuple[int, list[str]]:
    """Where the list begins, and what stands behind its dots, or behind numbers that count on from one, with what goes
    on below a line."""
    found = [listed(line) for line in lines]
    first, begun = next((at, each) for at, each in enumerate(found) if each)
    # "-Anna" below signs.
    found = [each if each and each.is_close == begun.is_close else None for each in found]
    texts, numbers = list[str](), list[int]()
    for line, each in zip(lines[first:], found[first:], strict=True):
        if each:
            # What is ticked is done.
            texts.append("" if each.is_ticked else each.words)
            # What stands below "1. TSB to:" is of one number.
            numbers += [each.number] if each.number and each.number not in numbers[-1:] else []
        elif line[0].isspace():
            texts[-1] += f"\n{line}"
        else:
            break
    counted = numbers == list(range(1, len(numbers) + 1))
    return first, texts if counted and not any(found[first + sum(each.count("\n") + 1 for each in texts) :]) else []


def _led(talking: Talking, lines: Sequence[str]) -> tuple[int, list[str]]:
    """The lines in a row that begin with who acts."""
    led = [is_led(talking, line) for line in lines]
    first = led.index(True) if True in led else 0
    rest = led[first:]
    count = rest.index(False) if False in rest else len(rest)
    return first, [] if any(rest[count:]) else list(lines[first : first + count])


def _leads_up(talking: Talking, line: str) -> bool:
    """Whether a line before a list is talk, or says what the list is; what would change data is neither."""
    meant = replace(talking, talked=Talked()).read(line)
    if isinstance(meant, Nothing):
        return True
    headed = line.rstrip().endswith((":", "：")) or len(line.split()) <= FEWEST
    return headed and not any(COMMANDS[each].changes and each not in RECORDS for each in names_of(meant))


def _is_talk(talking: Talking, lines: Sequence[str]) -> bool:
    alone = replace(talking, talked=Talked())
    return all(isinstance(alone.read(line), Nothing) for line in lines)
