"""What was understood, looked at once more for what it would change: what is doubtful then is shown first."""

from __future__ import annotations

from bot.answer.cooperating import cooperating_too
from bot.answer.for_others import none_of_others
from bot.answer.in_passing import none_in_passing
from bot.answer.narrowed import narrowed
from bot.answer.other_meeting import of_other_meeting
from bot.answer.sooner import none_sooner
from bot.answer.talking import Talking
from bot.answer.who_does_not import without_who_does_not
from bot.understand.types import Understanding


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same, without whoever does not do it, as a guess where it may not be meant, in the capacity that is meant;
    nothing of what others are quoted with."""
    told = none_sooner(talking, without_who_does_not(talking, of_other_meeting(talking, narrowed(talking, meant))))
    return none_of_others(talking, cooperating_too(talking, none_in_passing(talking, told)))
