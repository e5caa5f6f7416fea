"""One reminder more, beside the one just set. "And tomorrow, same time" is shown first, since it may put the other off;
"and on Monday at 9 to ring BDT" says all that "remind me" would."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.answer.talking import Talking
from bot.understand.data import area_of
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import is_asked
from bot.understand.prose.tenses import asks_nobody
from bot.understand.text.joins import holds_and
from bot.understand.text.words import words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueMoment, Lang
from handlers.commands.items import MoveDeadline
from handlers.commands.notices import RemindMe, ShowReminders, SnoozeReminder
from storage.items import find_visible

LONGEST = 160


def one_more(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where another day is joined to that of the reminder just set, one more of the same."""
    command = meant.command if isinstance(meant, Understood) else None
    set_just_now = isinstance(talking.talked.command, RemindMe) and talking.talked.done
    if not isinstance(meant, Understood) or not set_just_now:
        return meant
    if isinstance(command, SnoozeReminder):
        return _once_more(talking, meant, command)
    if not isinstance(command, MoveDeadline):
        return meant
    item = find_visible(talking.session, command.item, talking.reader())
    if (
        item is None
        or item.kind != "personal"
        or command.item != talking.talked.item
        or not joins(talking.text, meant.lang)
    ):
        return meant
    when = {"at": command.due} if isinstance(command.due, DueMoment) else {"due": command.due}
    return Understood(meant.lang, RemindMe(text=item.text, **when), guess=True)


def _once_more(talking: Talking, meant: Understood, command: SnoozeReminder) -> Understood:
    """One more of the same, "remind me again on Friday", where the one just set would else be put off."""
    item = find_visible(talking.session, command.item, talking.reader()) if command.item else None
    again = phrases_of(meant.lang).lists["comes_again"].isdisjoint(words_of(talking.text).words)
    if item is None or again or item.kind != "personal" or command.item != talking.talked.item:
        return meant
    when = {"at": command.until} if isinstance(command.until, DueMoment) else {"due": command.until}
    return replace(meant, command=RemindMe(text=item.text, **when))


def another_reminder(talking: Talking) -> Understood | None:
    """A reminder of something else, said behind one just set without asking for it once more: "and on Monday at 9 to
    ring BDT"; or behind those just shown, where it is called another one, "one more: Monday at 9, the minutes". None
    where the words don't begin with a day or an hour, or tell of something."""
    talked, text = talking.talked, talking.free(LONGEST)
    if not text or talked.offers or not talked.done or not _is_of_reminders(talking):
        return None
    lang = talking.lang_of(text)
    named = _another(lang).match(text)
    rest = text[named.end() :] if named else _behind_lead(text, lang) if isinstance(talked.command, RemindMe) else ""
    found = talking.scene(lang).moment(rest, cued=True) if rest else None
    reading = talking.reads(text, lang)
    if found is None or found.cue_start or len(found.readings) != 1 or is_asked(reading):
        return None
    meant = talking.read(f"{area_of(lang, 'recounted')['reminder_more']['asks']} {rest}")
    if not isinstance(meant, Understood) or meant.guess or not isinstance(meant.command, RemindMe):
        return None
    tells = not reading.phrases.lists["telling"].isdisjoint(reading.words.words)
    if tells or not (named or _says_what_to_do(rest, found.end, meant.command.text, lang)):
        return None
    return replace(meant, loose=False)


def _is_of_reminders(talking: Talking) -> bool:
    # "Make that half past" moves the deadline of one's own item.
    command = talking.talked.command
    if not isinstance(command, MoveDeadline | SnoozeReminder) or not command.item:
        return isinstance(command, RemindMe | ShowReminders)
    item = find_visible(talking.session, command.item, talking.reader())
    return item is not None and item.kind == "personal"


def _says_what_to_do(rest: str, begin: int, text: str, lang: Lang) -> bool:
    # "To ring BDT", where "BR delivers the list" tells of something.
    at = rest.rfind(text)
    before = rest[:at].rstrip() if at > 0 else ""
    lead = len(before) - len(before.split()[-1]) if before else 0
    led, verb = rest[max(begin, lead) :].lstrip(" ,،，"), _to_do(lang)
    return bool(verb.match(text) or verb.match(led)) and not asks_nobody(text, lang)


def _behind_lead(text: str, lang: Lang) -> str:
    leads: list[str] = area_of(lang, "recounted")["reminder_more"]["leads"]
    lead = next((each for each in leads if text.casefold().startswith(each)), "")
    return text[len(lead) :].strip() if lead else ""


@cache
def _another(lang: Lang) -> re.Pattern[str]:
    return re.compile(area_of(lang, "recounted")["reminder_more"]["another"], re.IGNORECASE)


@cache
def _to_do(lang: Lang) -> re.Pattern[str]:
    return re.compile(area_of(lang, "recounted")["reminder_more"]["to_do"], re.IGNORECASE)


def joins(text: str, lang: Lang) -> bool:
    """Whether a text goes on from what was said with something more: "and tomorrow"; "and better tomorrow" does not."""
    lists, said = phrases_of(lang).lists, words_of(text).words
    joined = not lists["joins_one_more"].isdisjoint(said[:1]) or any(map(holds_and, said[:1]))
    return joined and lists["instead_of_it"].isdisjoint(said)
