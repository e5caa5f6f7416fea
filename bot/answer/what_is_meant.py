"""What a message means, whatever it leans on: tried in order, what is surest first. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.answer.days.closed_or_due import closed_or_due
from bot.answer.days.longer import begun_with, by_days
from bot.answer.days.month_said import in_month_of
from bot.answer.days.on_hold import on_hold_until
from bot.answer.defaults import Defaults
from bot.answer.guessed import is_guessed
from bot.answer.items.described import answered_in_words, is_of_another, of_item
from bot.answer.items.no_number import no_number
from bot.answer.items.rather_described import rather_described
from bot.answer.items.state_noted import state_noted
from bot.answer.lines import only_line, read_lines
from bot.answer.looked_over import looked_over
from bot.answer.meanings import lacks_said
from bot.answer.overheard import is_overheard
from bot.answer.reminders.on_the_day import on_the_day_too
from bot.answer.reminders.one_more import another_reminder
from bot.answer.reminders.reminded import reminded
from bot.answer.reminders.retimed import retimed
from bot.answer.reminders.until_due import until_due
from bot.answer.reminders.working_days_before import so_many_before
from bot.answer.righted.not_another import not_another
from bot.answer.righted.put_right import put_right_at_once
from bot.answer.righted.reckoned import reckoned
from bot.answer.righted.recounted import recounted
from bot.answer.righted.reworded import put_in_words
from bot.answer.righted.reworded_in import word_in_item
from bot.answer.several.agreed import agreed_and_more, shown_for_another
from bot.answer.several.all_but import is_excepted, news_of_all_but, of_all_but
from bot.answer.several.asked_together import asked_together
from bot.answer.several.behind_one_mark import each_behind_mark, each_of_lines
from bot.answer.several.both_asked import both_asked
from bot.answer.several.calls_told import calls_told
from bot.answer.several.charged_lines import asked_if_charged, charged_asked, charged_shown
from bot.answer.several.from_to import stretches
from bot.answer.several.handed_by_day import handed_by_day
from bot.answer.several.left_alone import beside_left_alone, several_beside
from bot.answer.several.lines_told import lines_recorded, lines_shown
from bot.answer.several.list_without_mark import not_one_of_list
from bot.answer.several.listed_lines import list_recorded, list_shown
from bot.answer.several.not_yet import not_yet_done
from bot.answer.several.notes_shown import notes_shown
from bot.answer.several.one_meant import one_meant
from bot.answer.several.only_these import only_these
from bot.answer.several.recorded_too import recorded_too
from bot.answer.several.remarks import beside_remark
from bot.answer.several.report import reported
from bot.answer.several.requests import asks
from bot.answer.several.several import of_several, one_of, points_of
from bot.answer.several.twofold import requests_of
from bot.answer.several.undone_together import undone_together
from bot.answer.several.which_of_row import which_of_reference, which_of_row
from bot.answer.talking import Talking
from bot.answer.unasked.answered_no import answered_no
from bot.answer.unasked.for_others import tells_of_others
from bot.answer.unasked.forbidden import forbidden
from bot.answer.unasked.not_asked import none_unasked
from bot.answer.unsaid.unsaid import unsaid
from bot.answer.who.both_bodies import both_bodies
from bot.answer.who.on_another_day import on_another_day
from bot.message import Message, Pressed, Said
from bot.understand.by_meaning import by_meaning
from bot.understand.marked import marked_lines
from bot.understand.prose.jesting import without_laugh
from bot.understand.sense.telling import is_too_long
from bot.understand.types import Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import from_dict


@dataclass(frozen=True)
class Meant:
    """``read``: several lines or items of one message, each with what it means; ``also``: its other requests, in order.
    ``shown``: nobody said it plainly, so that what changes data is shown first; ``half``: that led to a question."""

    understanding: Understanding
    read: tuple[tuple[str, Understanding], ...] = ()
    also: tuple[Understood, ...] = ()
    shown: bool = False
    half: bool = False


def what_is_meant(talking: Talking, heard: Message, given: Understanding | None, defaults: Defaults) -> Meant:
    """What was said to Focal, pressed or overheard; ``heard``: as it was said, ``given``: what a text that came along
    means by itself."""
    # What looks at a message word by word is for what people type: a text is read by its lines alone.
    if given or is_too_long(talking.text):
        return _of_text(talking, heard, given)
    back = only_these(talking)
    beyond = None if back else _at_once(talking) or one_meant(talking)
    whole = None if back or beyond else so_many_before(talking)
    beyond = beyond or whole
    back = back or (() if beyond else undone_together(talking) or charged_shown(talking))
    read = (
        ()
        if beyond or back
        else _lines(talking, heard) or list_recorded(talking) or lines_recorded(talking) or _several(talking)
    )
    beyond = beyond or unsaid(talking.session, heard, talking.asker, talking.names, talking.person, talking.now)
    each = () if read or beyond else back or _requests(talking)
    first = read[0][1] if read else beyond or (each[0] if each else None)
    understanding = first or _one_of(talking) or _plainly(talking)
    if first is None and (each := notes_shown(talking, understanding)):
        understanding = each[0]
    read = read or points_of(understanding)
    # Of several, and of words of which each was read, nothing is read in another way.
    several = bool(read or each or getattr(understanding, "also", ()))
    meant = None if several or whole else _otherwise(talking, understanding, defaults)
    told = looked_over(talking, meant or (understanding if several else _later(talking, understanding)))
    also = each[1:] if isinstance(told, Understood) else ()
    shown = meant is not None or is_guessed(talking, told)
    if shown and isinstance(talking.message, Said):
        told = none_unasked(talking, told)
    told = told if several else closed_or_due(talking, told, shown=shown)
    return Meant(told, read, also, shown, isinstance(meant, Unclear | Incomplete))


def _of_text(talking: Talking, heard: Message, given: Understanding | None) -> Meant:
    if not given and (each := charged_shown(talking)):
        return Meant(each[0], also=each[1:], shown=True)
    read = () if given else _lines(talking, heard) or list_recorded(talking)
    if not given and not read and (each := notes_shown(talking)):
        return Meant(each[0], also=each[1:], shown=True)
    return Meant(given or (read[0][1] if read else talking.read(talking.text)), read)


def _requests(talking: Talking) -> tuple[Understood, ...]:
    found = (
        news_of_all_but(talking, _each(talking))
        or list_shown(talking)
        or lines_shown(talking)
        or each_behind_mark(talking)
    )
    found = (
        found
        or agreed_and_more(talking)
        or shown_for_another(talking)
        or handed_by_day(talking)
        or requests_of(talking)
        or recorded_too(talking)
    )
    found = found or both_asked(talking)
    return () if is_excepted(talking, found) else found


def _lines(talking: Talking, heard: Message) -> tuple[tuple[str, Understanding], ...]:
    return each_of_lines(talking, read_lines(heard, talking.asker, talking.names, talking.now))


def _at_once(talking: Talking) -> Understanding | None:
    report = reported(talking)
    again = None if report else reckoned(talking) or recounted(talking) or retimed(talking)
    again = again or (None if report else another_reminder(talking))
    other = again or no_number(talking) or answered_no(talking) or beside_left_alone(talking) or not_another(talking)
    other = other or put_right_at_once(talking) or on_another_day(talking) or forbidden(talking) or report
    other = other or on_the_day_too(talking) or until_due(talking) or not_yet_done(talking)
    return other or charged_asked(talking)


def _several(talking: Talking) -> tuple[tuple[str, Understanding], ...]:
    if not talking.free() or tells_of_others(talking):
        return ()
    if read := of_all_but(talking, _each(talking)) or calls_told(talking):
        return read
    text = several_beside(talking)
    read = of_several(text, _each(talking), partial(asks, talking), stretches(talking.saying(text)))
    return () if is_excepted(talking, (meant for _, meant in read)) else asked_together(in_month_of(talking, read))


def _each(talking: Talking) -> Callable[[str], Understanding]:
    """How a part of a message is read; a length of time counts from the deadline as it is."""

    def read(words: str) -> Understanding:
        meant = talking.read(words)
        return by_days(talking, meant, words) or meant

    return read


def _one_of(talking: Talking) -> Understanding | None:
    text = talking.free()
    if text and (asked := which_of_reference(talking)) is not None:
        return asked
    if text and (found := which_of_row(talking, stretches(talking))) is not None:
        return found
    return one_of(text, talking.lang_of(text), talking.read) if text else None


def _plainly(talking: Talking) -> Understanding:
    meant = asked_if_charged(talking, not_one_of_list(talking, reminded(talking, _understanding(talking))))
    return (
        on_hold_until(talking, meant)
        or both_bodies(talking)
        or word_in_item(talking)
        or put_in_words(talking, meant)
        or beside_remark(talking, meant)
        or state_noted(talking, meant)
    )


def _understanding(talking: Talking) -> Understanding:
    message, asker = talking.message, talking.asker
    if isinstance(message, Said):
        # A laugh behind a mark is no part of what is to be recorded.
        meant = talking.read(without_laugh(message.text) if marked_lines(message.text) else message.text)
        if isinstance(meant, Nothing) and meant.reason.key == "nothing-understood":
            return only_line(message, asker, talking.names, talking.now) or meant
        return answered_in_words(talking, meant) or meant
    lang = asker.lang or "en"
    data = message.command if isinstance(message, Pressed) else None
    try:
        return Understood(lang, from_dict(data)) if data else Nothing(lang, Line(key="nothing-understood"))
    except ValueError:
        return Nothing(lang, Line(key="offer-gone"))


def _later(talking: Talking, meant: Understanding) -> Understanding:
    """With the deadline that a length of time gives, which may have been said before it was asked of which item."""
    said = begun_with(talking, meant)
    return by_days(talking, meant) or (by_days(talking, meant, said) if said else None) or meant


def _otherwise(talking: Talking, understanding: Understanding, defaults: Defaults) -> Understanding | None:
    # Not said plainly, and so shown first.
    meant = of_item(talking, understanding) or _by_meaning(talking, understanding, defaults)
    meant = None if meant is not None and lacks_said(meant, understanding) else meant
    if (other := rather_described(talking, meant or understanding)) is not None:
        return None if lacks_said(other, understanding) else by_days(talking, other) or other
    if meant is not None and is_of_another(talking, meant):
        return None
    return (by_days(talking, meant) if meant else None) or meant


def _by_meaning(talking: Talking, understanding: Understanding, defaults: Defaults) -> Understanding | None:
    # Of what nobody said to Focal nothing is guessed.
    if not isinstance(talking.message, Said) or is_overheard(talking.message):
        return None
    text, names, talked, asker = talking.message.text, talking.names, talking.talked, talking.asker
    return by_meaning(text, understanding, names, talked, asker, talking.now, defaults.meaning)
