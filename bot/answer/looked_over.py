"""What was understood, looked at once more for what it would change: what is doubtful then is shown first."""

from __future__ import annotations

from bot.answer.before_deadline import none_from_today
from bot.answer.both_groups import both_groups
from bot.answer.cooperating import cooperating_too
from bot.answer.from_other_item import from_other_item
from bot.answer.in_passing import none_in_passing
from bot.answer.no_hour import no_hour
from bot.answer.sooner import none_sooner
from bot.answer.talking import Talking
from bot.answer.who_does_not import without_who_does_not
from bot.understand.types import Understanding


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same, without whoever does not do it, as a guess where it may not be meant, in the capacity that is meant."""
    meant = from_other_item(talking, no_hour(talking, none_from_today(talking, both_groups(talking, meant))))
    told = none_sooner(talking, without_who_does_not(talking, meant))
    return cooperating_too(talking, none_in_passing(talking, told))
