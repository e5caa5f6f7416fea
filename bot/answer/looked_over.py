"""What was understood, looked at once more for what it would change: what is doubtful then is shown first."""

from __future__ import annotations

from bot.answer.confirmed import confirmed
from bot.answer.cooperating import cooperating_too
from bot.answer.in_passing import none_in_passing
from bot.answer.once import still_once
from bot.answer.one_more import one_more
from bot.answer.reckoned import from_now
from bot.answer.sooner import none_sooner
from bot.answer.talking import Talking
from bot.answer.who_does_not import without_who_does_not
from bot.understand.types import Understanding


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same, without whoever does not do it, as a guess where it may not be meant, in the capacity that is meant."""
    told = none_sooner(talking, without_who_does_not(talking, confirmed(talking, still_once(talking, meant))))
    return from_now(talking, cooperating_too(talking, none_in_passing(talking, one_more(talking, told))))
