"""What was understood, looked at once more for what it would change: what is doubtful then is shown first."""

from __future__ import annotations

from collections.abc import Callable

from bot.answer.about_item import none_about_item
from bot.answer.all_but import none_excepted
from bot.answer.asked_and_more import none_asked
from bot.answer.befallen import none_befallen
from bot.answer.before_deadline import none_from_today
from bot.answer.both_after_all import both_after_all
from bot.answer.both_groups import both_groups
from bot.answer.closed_when import closed_when
from bot.answer.confirmed import confirmed
from bot.answer.cooperating import cooperating_too
from bot.answer.day_or_item import day_or_item
from bot.answer.day_range import no_day_range
from bot.answer.for_others import none_of_others
from bot.answer.forbidden import none_forbidden
from bot.answer.from_other_item import from_other_item
from bot.answer.given_already import none_given_already
from bot.answer.handed_from import handed_from
from bot.answer.in_passing import none_in_passing
from bot.answer.just_then import only_then
from bot.answer.longer import as_long_for_another
from bot.answer.narrowed import narrowed
from bot.answer.no_after_all import no_after_all
from bot.answer.no_hour import no_hour
from bot.answer.none_left_out import none_left_out
from bot.answer.not_asked import shown_of_other_thing
from bot.answer.not_today import not_to_today
from bot.answer.on_hold import until_when_on_hold
from bot.answer.once import still_once
from bot.answer.one_more import one_more
from bot.answer.only_told import none_told
from bot.answer.other_meeting import of_other_meeting
from bot.answer.place_unlisted import none_unlisted
from bot.answer.reckoned import from_now
from bot.answer.same_body import of_the_same_body
from bot.answer.same_for_another import same_for_another
from bot.answer.score import no_score
from bot.answer.sooner import none_sooner
from bot.answer.still_focal_point import told_if_still
from bot.answer.tagged import shown_where_tagged
from bot.answer.talking import Talking
from bot.answer.until_month import before_month
from bot.answer.when_reminded import when_reminded
from bot.answer.who_does_not import without_who_does_not
from bot.message import Said
from bot.understand.types import Understanding

# In this order: first what is meant, then whether it may be done unshown.
LOOKS: tuple[Callable[[Talking, Understanding], Understanding], ...] = (
    told_if_still,
    both_groups,
    of_the_same_body,
    still_once,
    confirmed,
    none_from_today,
    when_reminded,
    no_day_range,
    until_when_on_hold,
    before_month,
    only_then,
    none_unlisted,
    no_hour,
    no_score,
    from_other_item,
    none_left_out,
    closed_when,
    narrowed,
    of_other_meeting,
    handed_from,
    both_after_all,
    none_given_already,
    without_who_does_not,
    as_long_for_another,
    day_or_item,
    not_to_today,
    none_sooner,
    same_for_another,
    one_more,
    none_befallen,
    none_told,
    none_in_passing,
    none_asked,
    none_forbidden,
    none_about_item,
    cooperating_too,
    from_now,
    none_of_others,
    none_excepted,
    no_after_all,
    shown_where_tagged,
    shown_of_other_thing,
)


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same, without whoever does not do it, as a guess where it may not be meant, in the capacity that is meant;
    nothing of what others are quoted with. What was pressed is meant as it stands."""
    for look in LOOKS if isinstance(talking.message, Said) else ():
        meant = look(talking, meant)
    return meant
