"""What no phrase fits and asks for no change: whether something was done ("did you move 2 to Friday?"), what hangs on
something else ("close it once it arrives"), what others are to do ("remind BR to close 2") or are ("Ann is on leave").

The words are those of ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import changes, commands_of, names_of, not_understood
from bot.answer.talking import Talking
from bot.answer.unasked.conditions import hangs_on
from bot.answer.who.who_does_not import to_whom
from bot.understand.patterns.closest import OF_STATE
from bot.understand.patterns.counted import is_of_other_thing
from bot.understand.patterns.match import anywhere, begins, said
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.parts import clauses
from bot.understand.text.small import is_small
from bot.understand.types import Incomplete, Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.command import Command
from handlers.commands.items import CompleteItem, MoveDeadline, ReassignItem, ReopenItem, ShowItem, Undo
from handlers.commands.upkeep import SetAway
from storage.items import find_visible

# What "forget it" may be read as; it is that where something was done or shown just now.
GONE = frozenset({"WithdrawItem", "Undo", "EraseMyData", "CancelMeeting", "StrikeNotices"})
# What it may come to that something was not done.
OF_NOT_DONE = frozenset({"ReopenItem", "ReportProgress", "RemindMe", "StrikeNotices", "PauseNotices"})
# What is told may well be that something is not so.
TOLD = frozenset({"ReportProgress", "RemindMe", "RecordConclusion", "RecordInformation"})
# What stands between two words without parting them: apostrophes, and the Arabic letter that only lengthens.
INSIDE = " '\u2019\u0640"
# Between what is passed on and to whom an article may stand.
NEAR = 2


def none_unasked(talking: Talking, meant: Understanding) -> Understanding:
    """What was guessed; the item itself where it is asked what was done to it, and nothing where nothing is asked."""
    names = names_of(meant)
    if not talking.free() or not changes(meant):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    if _asks_if_done(reading):
        return _as_it_is(talking, meant)
    if (not names & OF_NOT_DONE and _is_unwished(reading)) or (not names & TOLD and _is_not_so(reading)):
        return Nothing(meant.lang, Line(key="nothing-asked"))
    other_thing = any(map(_names_item, commands_of(meant))) and is_of_other_thing(reading)
    if other_thing and not is_asked_beside(talking, commands_of(meant)[-1]):
        return not_understood(meant)
    asked = (_to_whom(talking, reading, each) for each in commands_of(meant))
    if (other := next(filter(None, asked), None)) is not None:
        return other
    if names & GONE and not _was_changed(talking) and said(reading, "lets_rest") is not None:
        return Nothing(meant.lang, Line(key="nothing-asked"))
    if MoveDeadline.__name__ in names and said(reading, "keeps_deadline") is not None:
        return Nothing(meant.lang, Line(key="nothing-asked"))
    left = names & OF_STATE and (hangs_on(reading) or _passes_on(reading))
    return not_understood(meant) if left or (SetAway.__name__ in names and _is_of_others(reading)) else meant


def shown_of_other_thing(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where the only number that was said is rather that of something else."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or command is None or not talking.free():
        return meant
    if isinstance(command, ReopenItem) and is_asked_beside(talking, command):
        return meant
    of_item = command.changes and _names_item(command)
    return (
        replace(meant, guess=True) if of_item and is_of_other_thing(talking.reads(talking.text, meant.lang)) else meant
    )


def shown_where_unsuited(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood of an item; a guess where it is told that it does not suit, or should have been done before:
    "moving 3 to February won't work", "we should have closed 2"."""
    command = meant.command if isinstance(meant, Understood) and meant.command.changes else None
    if not isinstance(meant, Understood) or not hasattr(command, "item") or not talking.free():
        return meant
    if getattr(command, "reason", None) or getattr(command, "note", None):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    found = anywhere(reading, "unsuited")
    # "Move 3 to February, January won't do" gives a reason.
    marked = _is_marked(reading)
    # "The deadline of 2 was 18 December, make it 15 January" asks for something behind its mark.
    told = any(
        match.value == "before" or (not marked and (match.value == "was" or match.end == reading.length))
        for _, match in found
    )
    return replace(meant, guess=True) if told else meant


def _names_item(command: Command) -> bool:
    # "Undo the last step" is of no item, and of no step one.
    return hasattr(command, "item") and not (isinstance(command, Undo) and command.item is None)


def _is_unwished(reading: Reading) -> bool:
    # "No, close 2" wants it, and behind a comma what is wanted may stand: "don't close 2, move it".
    marked = _is_marked(reading)
    found = begins(reading, reading.phrases.values["forbidding"], 0)
    return not marked and any(each.value == "wish" for each in found)


def _is_not_so(reading: Reading) -> bool:
    # "We've decided not to drop 3", "closing 2 would be premature"; behind a mark something else may be asked for.
    marked = _is_marked(reading)
    return not marked and bool(anywhere(reading, "not_so"))


def is_asked_beside(talking: Talking, command: Command) -> bool:
    """Whether the first or the last clause alone asks for it, and says no number: "section 3 is missing, reopen it"; or
    what is said behind "because" is why: "reopen it because section 3 is missing"."""
    if isinstance(command, ReopenItem) and command.reason and talking.text.endswith(command.reason):
        return not any(map(str.isdecimal, talking.text.removesuffix(command.reason)))
    parts = clauses(talking.text)
    beside = (parts[-1], parts[0]) if len(parts) > 1 else ()
    alone = (talking.meant(talking.draft(each)) for each in beside if not any(map(str.isdecimal, each)))
    return any(isinstance(meant, Understood) and meant.command == command for meant in alone)


def _was_changed(talking: Talking) -> bool:
    talked = talking.talked
    return talked.offers or (talked.done and talked.command is not None and talked.command.changes)


def _asks_if_done(reading: Reading) -> bool:
    return is_asked(reading) and bool(anywhere(reading, "asks_if_done")) and not anywhere(reading, "asks_leave")


def _as_it_is(talking: Talking, meant: Understanding) -> Understanding:
    # What was taken back a moment ago is that of the item spoken of.
    fields = meant.fields if isinstance(meant, Incomplete) else {}
    own = next((getattr(each, "item", None) for each in commands_of(meant)), fields.get("item"))
    undone = any(isinstance(each, Undo) for each in commands_of(meant))
    number = own or (talking.talked.item if undone else None)
    known = isinstance(number, int) and find_visible(talking.session, number, talking.reader()) is not None
    return Understood(meant.lang, ShowItem(item=number)) if isinstance(number, int) and known else not_understood(meant)


def _to_whom(talking: Talking, reading: Reading, command: Command) -> Incomplete | None:
    if isinstance(command, ReassignItem):
        return to_whom(talking, command)
    # Who can't do it has not done it.
    named = any(at in reading.at for at in range(NEAR)) and bool(anywhere(reading, "cannot"))
    if not isinstance(command, CompleteItem) or not named:
        return None
    lang = talking.lang
    return Incomplete(lang, "ReassignItem", {"item": command.item}, ("responsible",))


def _passes_on(reading: Reading) -> bool:
    ends = [each.end for each in begins(reading, reading.phrases.values["passes_on"], 0)]
    return any(at in reading.at for end in ends for at in range(end, end + NEAR))


def _is_of_others(reading: Reading) -> bool:
    """Whether somebody who is not the speaker is named before what is said of an absence."""
    if anywhere(reading, "away_myself"):
        return False
    months = {at for at, _ in anywhere(reading, "month")}
    first = min((at for at, _ in anywhere(reading, "away_said")), default=0)
    words = reading.words.words
    return any(not (is_small(words[at]) or words[at].isdecimal() or at in months) for at in range(first))


def _is_marked(reading: Reading) -> bool:
    """Whether a mark parts the words."""
    return any(reading.words.gap(at).strip(INSIDE) for at in range(1, reading.length))
