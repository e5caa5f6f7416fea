"""Several items of which it is told that they are not done yet, "1 and 2 are not done yet": those that are closed are
shown as open again, and of the others it is said how they stand."""

from __future__ import annotations

from bot.answer.several.left_alone import several_beside
from bot.answer.several.several import LONGEST, runs
from bot.answer.talking import Talking
from bot.understand.text.joins import all_of
from bot.understand.types import Understood
from handlers.commands.items import ReopenItem


def not_yet_done(talking: Talking) -> Understood | None:
    """What is told of each, to be shown first; None where a message tells anything else."""
    if not talking.free(LONGEST):
        return None
    # "1 and 2 are done, 3 stays open": what stays as it is is told of neither.
    text = several_beside(talking)
    for run in runs(text, all_of()):
        read = [talking.read(words) for words in run.each(text)]
        told = [each.command for each in read if isinstance(each, Understood) and each.guess]
        reopened = [each for each in told if isinstance(each, ReopenItem)]
        if [str(each.item) for each in reopened] == list(run.numbers):
            return Understood(talking.lang, reopened[0], guess=True, also=tuple(reopened[1:]))
    return None
