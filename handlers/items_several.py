"""Several lines of one message, each recorded by itself, or several items changed at once: what can't be is named, and
the others stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from handlers.answer import Answer, Count, ItemRow, Items, Line, Part, Reply, Words
from handlers.commands.command import Command
from handlers.commands.items import CompleteItem, ReassignItem, RecordAction, RecordCallToAction, ShowItem
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import holding_item, item_line, note_line, undo_button
from handlers.not_enrolled import say_not_enrolled
from handlers.reader import need_item
from handlers.seen import flag

# Under this name the trail keeps what one message recorded, so that it is taken back as a whole.
SEVERAL = "RecordSeveral"
LONGEST_CAUSE = 40
LISTED = "listed"
# By these somebody is to be told that something is theirs to do.
ASSIGNS = (RecordAction, RecordCallToAction, ReassignItem)


@dataclass(frozen=True)
class Heard:
    """A line as said, its language, and what it records; without a command ``reason`` says why it can't be.
    ``jest``: it is said with a laugh."""

    words: str
    lang: str
    command: Command | None = None
    reason: Line | None = None
    jest: bool = False


def record_several(
    context: Context, lines: Sequence[Heard], cause: str, handle: Callable[[Context, Command], Reply]
) -> Reply:
    """Records each line in a transaction of its own within that of the message. ``cause`` tells the message apart
    from others; ``handle`` checks rights and calls a command's handler."""
    kept: list[tuple[ItemRow, bool]] = []
    noted: list[Line] = []
    notes: list[Line] = []
    failed: list[tuple[Heard, Line]] = []
    named = as_one(context, cause)
    for line in lines:
        if line.command is None:
            failed.append((line, line.reason or Line(key="line-unclear")))
            continue
        try:
            recorded = _record(named, line, line.command, handle)
        except Refusal as refusal:
            failed.append((line, refusal.line))
        else:
            noted += [recorded] if isinstance(recorded, Line) else []
            kept += [] if isinstance(recorded, Line) else [recorded]
            notes += _note(line, line.command) if not isinstance(recorded, Line) and recorded[1] else []
    reply = _reply(context, kept, noted, notes, failed, _done(lines))
    assigns = any(isinstance(line.command, ASSIGNS) for line in lines)
    return say_not_enrolled(context, reply, [need_item(context, row.number) for row, _ in kept if assigns])


def _done(lines: Sequence[Heard]) -> str:
    # "Close 3 and 5" changes what is there, "show 3 and 5" only lists it; marked lines record what is not.
    if all(isinstance(line.command, ShowItem) for line in lines):
        return LISTED
    return "changed" if all(hasattr(line.command, "item") for line in lines) else "recorded"


def as_one(context: Context, cause: str) -> Context:
    """What is done from here on is taken back as a whole; ``cause`` tells the message apart from others."""
    return replace(context, cause=f"{SEVERAL}/{cause[-LONGEST_CAUSE:]}")


def _record(
    context: Context, line: Heard, command: Command, handle: Callable[[Context, Command], Reply]
) -> tuple[ItemRow, bool] | Line:
    """The item's row, and whether the whole place may see it; of what is no item, the word that it was noted. Raises
    ``Refusal``, with nothing of the line kept."""
    evidence = replace(context.evidence, text=line.words, lang=line.lang, jest=line.jest)
    with context.session.begin_nested():
        reply = handle(replace(context, evidence=evidence), command)
    shown = holding_item(reply)
    row = next((row for row in shown.answer.rows if isinstance(row, ItemRow)), None)
    return (row, shown is reply) if row else reply.title


def _note(line: Heard, command: Command) -> list[Line]:
    if not isinstance(command, CompleteItem) or not command.note:
        return []
    return [note_line(command.item, command.note, line.lang)]


def _reply(
    context: Context,
    kept: Sequence[tuple[ItemRow, bool]],
    noted: Sequence[Line],
    notes: Sequence[Line],
    failed: Sequence[tuple[Heard, Line]],
    done: str,
) -> Reply:
    open_rows, closed_rows = ([row for row, shown in kept if shown is wanted] for wanted in (True, False))
    parts: list[Part] = [*_lines(context, open_rows), *noted, *notes]
    parts += _failed(failed, done)
    private = None
    if closed_rows:
        private = _whole(context, _counted(len(closed_rows), done), closed_rows)
        parts.append(Line(key="rest-in-private"))
    reply = _whole(context, _counted(len(kept) + len(noted), done), open_rows)
    undo = (undo_button(context),) if (kept or noted) and done != LISTED else ()
    return reply.model_copy(update={"parts": tuple(parts), "private": private, "buttons": undo})


def _counted(count: int, done: str) -> Line:
    if done == LISTED:
        every = {"count": Count(n=count), "shown": Count(n=count), "all": flag(True), "filtered": flag(False)}
        return Line(key="items-listed" if count else "items-none", facts=every)
    return Line(key=f"items-{done}", facts={"count": Count(n=count)}) if count else Line(key=f"items-{done}-none")


def _whole(context: Context, title: Line, rows: Sequence[ItemRow]) -> Reply:
    answer = Answer(rows=tuple(rows), total=len(rows))
    example = any(row.example for row in rows)
    return Reply(title=title, parts=tuple(_lines(context, rows)), answer=answer, example=example)


def _lines(context: Context, rows: Sequence[ItemRow]) -> list[Part]:
    if not rows:
        return []
    parts: list[Part] = [Items(lines=tuple(item_line(context, need_item(context, row.number)) for row in rows))]
    return [*parts, Line(key="items-recorded-drafts")] if any(row.status == "draft" for row in rows) else parts


def _failed(failed: Sequence[tuple[Heard, Line]], done: str) -> Iterator[Line]:
    # Of several that fail for one reason it is said once.
    for reason, each in groupby(failed, lambda each: each[1]):
        for line, _ in each if done != LISTED else ():
            yield Line(key=f"line-not-{done}", facts={"words": Words(text=line.words, lang=line.lang)})
        yield reason
