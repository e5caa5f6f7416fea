"""Away "from 3 December": a day from which one is away is never the day until which one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answer.days.just_then import days_read
from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Incomplete, Unclear, Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.upkeep import SetAway

AWAY = SetAway.__name__


def away_from(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where an absence would end, or has no beginning, on whose first day alone is said, until
    when it is, as was said before, or asked."""
    meant = _instead(talking, meant)
    if not talking.free() or not _is_away(talking, meant):
        return meant
    since = _since(talking, meant)
    if since is None:
        return meant
    before = talking.talked.command
    if isinstance(before, SetAway) and before.until is not None and before.until > since:
        command = before.model_copy(update={"since": since})
        return Understood(meant.lang, command, guess=before.since is None, instead=talking.talked.done)
    return Incomplete(meant.lang, AWAY, {"since": since.isoformat()}, ("until",))


def _instead(talking: Talking, meant: Understanding) -> Understanding:
    """The same; in place of the absence just noted where it begins with it, or on the day that proved to be no end."""
    before, form = talking.talked.command, talking.talked.form
    if not isinstance(meant, Understood) or not isinstance(meant.command, SetAway) or not isinstance(before, SetAway):
        return meant
    if before.until is None or meant.command.until is None:
        return meant
    absence = _begun(talking, meant.command, before, meant.lang)
    begins_so = talking.talked.done and absence.since == before.since
    ends_there = form is not None and form.command == AWAY and absence.since == before.until
    return replace(meant, command=absence, instead=True) if begins_so or ends_there else meant


def _begun(talking: Talking, absence: SetAway, before: SetAway, lang: Lang) -> SetAway:
    # "Until 4 January", of an absence just noted from 21 December: nothing says that it is to begin today.
    until, since = absence.until, before.since
    if not talking.free() or not talking.talked.done or since is None or until is None or until < since:
        return absence
    again = anywhere(talking.reads(talking.text, lang), "away_said")
    return absence if absence.since or again else before.model_copy(update={"until": until})


def _is_away(talking: Talking, meant: Understanding) -> bool:
    if isinstance(meant, Incomplete):
        return meant.command == AWAY and not meant.fields.get("since")
    if not isinstance(meant, Understood | Unclear):
        return False
    commands = (meant.command,) if isinstance(meant, Understood) else meant.commands
    absence = commands[0] if len(commands) == 1 else None
    known = (None, getattr(talking.talked.command, "since", None))
    return isinstance(absence, SetAway) and absence.until is not None and absence.since in known


def _since(talking: Talking, meant: Understanding) -> date | None:
    """The only day that is said, where it is said to be the first."""
    dated = list(days_read(talking, meant))
    if len(dated) != 1:
        return None
    lists = talking.reads(talking.text, meant.lang).phrases.lists
    beside = dated[0].lead | dated[0].behind
    return dated[0].day if beside & lists["away_from"] and not beside & lists["away_ends"] else None
