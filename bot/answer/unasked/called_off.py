"""Behind a meeting that was just moved "cancel it, no quorum" may call it off or take the move back: that is asked.

The words are those of ``calls_off`` in ``prompts/LANG/phrases/not_asked.toml``.
"""

from __future__ import annotations

from bot.answer.meanings import is_open, names_of
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.items import Undo
from handlers.commands.meetings import CancelMeeting, MoveMeeting, ScheduleMeeting

MARKS = " ,;:.!-–—،؛，。；：、"


def asked_if_called_off(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a question where the meeting just moved may be called off as well as put back."""
    moved = talking.talked.command if talking.talked.done and talking.free() else None
    if isinstance(moved, ScheduleMeeting) and is_open(meant) and _why(talking) is not None:
        # Of a meeting that was only just planned both come to the same.
        return Understood(meant.lang, Undo(), guess=True)
    if not isinstance(moved, MoveMeeting) or not (names_of(meant) == {Undo.__name__} or is_open(meant)):
        return meant
    why = _why(talking)
    if why is None:
        return meant
    off = CancelMeeting(meeting=moved.meeting, group=moved.group, reason=why or None)
    commands = (off, Undo())
    return Unclear(meant.lang, Line(key="which-meaning"), commands, tuple(_label(each.key()) for each in commands))


def _label(key: str) -> Line:
    return Line(key=f"means-{key}")


def _why(talking: Talking) -> str | None:
    """The reason behind the words that call something off, empty where none is given; None where they do not stand
    there, or a bare "cancel" has no reason, which takes back."""
    reading = talking.reads(talking.text, talking.lang)
    words, ends = reading.words, dict[str, int]()
    for each in begins(reading, reading.phrases.values["calls_off"], 0):
        ends[each.value] = max(each.end, ends.get(each.value, 0))
    if not ends:
        return None
    # "For lack of a quorum" is the reason, of "because there is none" only what follows.
    led = "why" in ends or "because" in ends
    end = ends.get("because") or max(end for value, end in ends.items() if value != "why")
    if end == reading.length:
        return "" if "x" in ends else None
    return words.text[words.starts[end] :].strip(MARKS) if led or words.gap(end).strip() else None
