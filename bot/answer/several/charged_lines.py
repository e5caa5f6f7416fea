"""Decisions some of which give a body something to do by a day: in several lines those are actions, and all of them are
shown before any is kept; of one alone it is asked which it is."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.lines import read_lines
from bot.answer.talking import Talking
from bot.understand.charged import charged
from bot.understand.fields.no_task import has_none
from bot.understand.marked import lists_marked, marked_lines, read_line
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.items import RecordConclusion


def charged_shown(talking: Talking) -> tuple[Understood, ...]:
    """What such lines would record, as guesses; nothing where no decision gives anybody anything to do, or where nobody
    said them to Focal."""
    lines = marked_lines(talking.text)
    if all(each.command != "RecordConclusion" for each in lines):
        return ()
    bodies = {line.said: line.body for line in lines}
    read = read_lines(talking.message, talking.asker, talking.names, talking.now)
    held = [(said, meant) for said, meant in read if not has_none(bodies.get(said, ""))]
    found = [(_charged(talking, bodies.get(said, ""), meant), meant) for said, meant in held]
    if not any(action for action, _ in found):
        return ()
    each = (action or meant for action, meant in found)
    return tuple(replace(meant, guess=True) for meant in each if isinstance(meant, Understood))


def charged_asked(talking: Talking) -> Unclear | None:
    """Whether the one decision that a message is, "Decision: BDT to prepare the list by Friday", is an action."""
    lines = marked_lines(talking.text)
    if len(lines) != 1 or lines[0].command != "RecordConclusion" or "\n" in talking.text.strip():
        return None
    if lists_marked(talking.text) or talking.talked.form:
        return None
    concluded = read_line(lines[0], talking.asker, talking.names, talking.now)
    return _asked(talking, lines[0].body, concluded)


def asked_if_charged(talking: Talking, meant: Understanding) -> Understanding:
    """What was meant; of a decision told without a mark, "agreed that TSB will send it by Friday", whether it is an
    action. Whoever says behind it that it is a conclusion is taken at their word."""
    command = meant.command if isinstance(meant, Understood) else None
    said = talking.unmarked().rstrip(" .!。")
    if not isinstance(command, RecordConclusion) or not said.endswith(command.text.rstrip(" .!。")):
        return meant
    return _asked(talking, command.text, meant) or meant


def _asked(talking: Talking, body: str, concluded: Understanding) -> Unclear | None:
    action = _charged(talking, body, concluded)
    if action is None or not isinstance(concluded, Understood):
        return None
    commands = (action.command, concluded.command)
    labels = tuple(Line(key=f"means-{each.key()}") for each in commands)
    return Unclear(concluded.lang, Line(key="which-meaning"), commands, labels)


def _charged(talking: Talking, body: str, meant: Understanding) -> Understood | None:
    concludes = isinstance(meant, Understood) and isinstance(meant.command, RecordConclusion)
    return charged(body, talking.asker, talking.names, talking.now) if concludes and body else None
