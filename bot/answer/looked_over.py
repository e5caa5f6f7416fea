"""What was understood, looked at once more for what it would change: what is doubtful then is shown first."""

from __future__ import annotations

from collections.abc import Callable

from bot.answer.before_deadline import none_from_today
from bot.answer.both_groups import both_groups
from bot.answer.closed_when import closed_when
from bot.answer.confirmed import confirmed
from bot.answer.cooperating import cooperating_too
from bot.answer.day_or_item import day_or_item
from bot.answer.for_others import none_of_others
from bot.answer.from_other_item import from_other_item
from bot.answer.in_passing import none_in_passing
from bot.answer.narrowed import narrowed
from bot.answer.no_hour import no_hour
from bot.answer.none_left_out import none_left_out
from bot.answer.once import still_once
from bot.answer.one_more import one_more
from bot.answer.other_meeting import of_other_meeting
from bot.answer.reckoned import from_now
from bot.answer.sooner import none_sooner
from bot.answer.talking import Talking
from bot.answer.who_does_not import without_who_does_not
from bot.message import Said
from bot.understand.types import Understanding

# In this order: first what is meant, then whether it may be done unshown.
LOOKS: tuple[Callable[[Talking, Understanding], Understanding], ...] = (
    both_groups,
    still_once,
    confirmed,
    none_from_today,
    no_hour,
    from_other_item,
    none_left_out,
    closed_when,
    narrowed,
    of_other_meeting,
    without_who_does_not,
    day_or_item,
    none_sooner,
    one_more,
    none_in_passing,
    cooperating_too,
    from_now,
    none_of_others,
)


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same, without whoever does not do it, as a guess where it may not be meant, in the capacity that is meant;
    nothing of what others are quoted with. What was pressed is meant as it stands."""
    for look in LOOKS if isinstance(talking.message, Said) else ():
        meant = look(talking, meant)
    return meant
