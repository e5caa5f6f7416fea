"""What was understood, looked at once more: what is meant by it here, and whether it may be done unshown."""

from __future__ import annotations

from collections.abc import Callable

from bot.answer.days.away_from import away_from
from bot.answer.days.closed_when import closed_when
from bot.answer.days.day_range import no_day_range
from bot.answer.days.from_other_item import from_other_item
from bot.answer.days.just_then import only_then
from bot.answer.days.longer import as_long_for_another
from bot.answer.days.no_hour import no_hour
from bot.answer.days.not_today import not_to_today
from bot.answer.days.on_hold import until_when_on_hold
from bot.answer.days.other_meeting import of_other_meeting, planned_rather
from bot.answer.days.other_weekday import none_of_other_weekday
from bot.answer.days.sooner import none_sooner
from bot.answer.days.until_month import before_month
from bot.answer.items.about_item import none_about_item
from bot.answer.items.day_not_words import day_not_words
from bot.answer.items.day_or_item import day_or_item
from bot.answer.items.narrowed import narrowed
from bot.answer.items.no_call import noted_of_action
from bot.answer.items.only_asked import only_asked
from bot.answer.items.place_unlisted import none_unlisted
from bot.answer.reminders.before_deadline import none_from_today
from bot.answer.reminders.cancelled import only_reminders
from bot.answer.reminders.once import still_once
from bot.answer.reminders.one_more import one_more
from bot.answer.reminders.own_pause import none_for_all
from bot.answer.reminders.remind_another import reminder_to_remind
from bot.answer.reminders.when_reminded import when_reminded
from bot.answer.righted.new_record import of_what_is_shown
from bot.answer.righted.no_after_all import no_after_all
from bot.answer.righted.put_back import put_back
from bot.answer.righted.reckoned import from_now
from bot.answer.several.all_but import none_excepted
from bot.answer.several.each_by_its_day import none_by_another_day
from bot.answer.several.list_without_mark import none_of_list
from bot.answer.several.wished_in_note import none_wished_in_note
from bot.answer.talking import Talking
from bot.answer.unasked.asked_and_more import none_asked
from bot.answer.unasked.befallen import none_befallen
from bot.answer.unasked.called_off import asked_if_called_off
from bot.answer.unasked.confirmed import confirmed
from bot.answer.unasked.enough import shown_if_enough
from bot.answer.unasked.for_others import none_of_others
from bot.answer.unasked.forbidden import none_forbidden
from bot.answer.unasked.forwarded import none_forwarded
from bot.answer.unasked.in_passing import none_in_passing
from bot.answer.unasked.long_past import none_long_past
from bot.answer.unasked.no_action import none_ended
from bot.answer.unasked.not_asked import shown_of_other_thing, shown_where_unsuited
from bot.answer.unasked.only_told import none_told
from bot.answer.unasked.score import no_score
from bot.answer.unasked.several_languages import which_language
from bot.answer.unasked.tagged import shown_where_tagged
from bot.answer.who.both_after_all import both_after_all
from bot.answer.who.both_groups import both_groups
from bot.answer.who.cooperating import cooperating_too
from bot.answer.who.given_already import none_given_already
from bot.answer.who.handed_from import handed_from
from bot.answer.who.lies_with import shown_where_it_lies
from bot.answer.who.none_left_out import none_left_out
from bot.answer.who.not_theirs import declined_if_they_may_not, shown_if_not_theirs
from bot.answer.who.of_an_item import asked_of_item
from bot.answer.who.of_what_was_spoken import of_what_was_spoken
from bot.answer.who.same_body import of_the_same_body
from bot.answer.who.same_for_another import same_for_another
from bot.answer.who.still_focal_point import told_if_away, told_if_still
from bot.answer.who.unknown_body import asked_of_unknown
from bot.answer.who.who_does_not import without_who_does_not
from bot.message import Said
from bot.understand.types import Understanding

Look = Callable[[Talking, Understanding], Understanding]

# Who is asked for. First, since a question that was read as an order becomes one here, and changes nothing any more.
ASKED_FOR: tuple[Look, ...] = (
    told_if_still,
    told_if_away,
    asked_of_item,
    both_groups,
    asked_of_unknown,
    of_the_same_body,
    of_what_was_spoken,
    only_asked,
)
# What Focal asked or showed, and got for an answer. What is agreed to here is looked at as if it had been said.
ANSWERED: tuple[Look, ...] = (of_what_is_shown, still_once, confirmed, put_back)
# Which days are said: of a range and of a month before any single day is taken for a deadline or a return.
DAYS: tuple[Look, ...] = (
    none_from_today,
    when_reminded,
    no_day_range,
    until_when_on_hold,
    before_month,
    only_then,
    away_from,
)
# What a number is: a place, an hour, a score, and only then another item, by whose deadline this one goes.
NUMBERS: tuple[Look, ...] = (day_not_words, none_unlisted, no_hour, no_score, from_other_item)
# What a list is of: of whom and from when, before it narrows the one just shown, of which it keeps all else.
LISTED: tuple[Look, ...] = (none_left_out, closed_when, narrowed, none_of_list)
# Who gets an item: whoever is no party but meets, or hands it on, is out before those are counted who don't do it.
HANDED: tuple[Look, ...] = (
    of_other_meeting,
    handed_from,
    both_after_all,
    none_given_already,
    without_who_does_not,
    declined_if_they_may_not,
    shown_if_not_theirs,
)
# How a deadline moves: it must be the day that is meant before it is held against the one that stands.
MOVED: tuple[Look, ...] = (
    planned_rather,
    as_long_for_another,
    day_or_item,
    none_of_other_weekday,
    not_to_today,
    none_sooner,
)
# What is of oneself: a language when several are spoken of, a reminder that is for somebody else, those of an item,
# and what only oneself is not to be sent.
OWN: tuple[Look, ...] = (which_language, reminder_to_remind, only_reminders, none_for_all)
# One more of what was just recorded or set. Behind the deadlines, as which it is understood.
ONE_MORE: tuple[Look, ...] = (same_for_another, one_more)
# Whether it was asked at all. First what comes about, which takes a guess for nothing, but none that is made here.
UNASKED: tuple[Look, ...] = (
    asked_if_called_off,
    none_befallen,
    none_ended,
    none_told,
    none_long_past,
    shown_if_enough,
    none_in_passing,
    none_by_another_day,
    none_wished_in_note,
    none_forwarded,
    shown_where_it_lies,
    none_asked,
    none_forbidden,
    none_about_item,
)
# In which capacity somebody is added, from when a length of time counts, of what a step is told. Behind the doubts,
# which go by who was read to get an item.
COMPLETED: tuple[Look, ...] = (cooperating_too, from_now, noted_of_action)
# What is left alone: words of others, an item left out, "wait, no", a question. Last, since they go by what came of it.
LEFT: tuple[Look, ...] = (
    none_of_others,
    none_excepted,
    no_after_all,
    shown_where_tagged,
    shown_of_other_thing,
    shown_where_unsuited,
)

# First what is meant, then whether it may be done unshown.
MEANT: tuple[Look, ...] = (*ASKED_FOR, *ANSWERED, *DAYS, *NUMBERS, *LISTED, *HANDED, *MOVED, *OWN, *ONE_MORE)
LOOKS: tuple[Look, ...] = (*MEANT, *UNASKED, *COMPLETED, *LEFT)


def looked_over(talking: Talking, meant: Understanding) -> Understanding:
    """The same as it is meant here; a guess where it may not be, nothing where nobody asked for it. What was pressed is
    meant as it stands."""
    for look in LOOKS if isinstance(talking.message, Said) else ():
        meant = look(talking, meant)
    return meant
