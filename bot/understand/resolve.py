"""From a draft to a command: the only way, for phrases, talk, forms, an index and a model alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.accounts import OF_ACCOUNTS
from bot.understand.fields.agenda import OF_AGENDA
from bot.understand.fields.before_it import counted_again, hang_on_meeting, last_met
from bot.understand.fields.classes import OF_CLASSES
from bot.understand.fields.day_or_item import is_a_day, of_day_alone
from bot.understand.fields.desk import OF_DESK
from bot.understand.fields.fill import READERS
from bot.understand.fields.meeting_day import due_by_meeting
from bot.understand.fields.meeting_wanted import ask_group
from bot.understand.fields.meetings import OF_MEETINGS, OF_TIME
from bot.understand.fields.no_day import ask_unread, asks_again, keep_unread
from bot.understand.fields.proposals import OF_PROPOSALS
from bot.understand.fields.reports import OF_REPORTS
from bot.understand.fields.spoken import BUILDERS
from bot.understand.fields.spoken_meeting import same_meeting
from bot.understand.fields.task import Scene
from bot.understand.fields.upkeep import OF_DAYS, OF_LIST
from bot.understand.fields.which_way import which_way
from bot.understand.lacking import REQUIRED, is_better, is_lacking, is_loose, is_nobodys, leaves_form, others_of
from bot.understand.named.names import Names
from bot.understand.prose.negated import WONDERED
from bot.understand.sense.gist_fields import told
from bot.understand.talked.again import said_before
from bot.understand.talked.aimed import of_topic, point_at_body, point_at_topic
from bot.understand.talked.asked import answered
from bot.understand.talked.leaving import LEFT, undoes
from bot.understand.talked.own_day import on_its_own_day
from bot.understand.talked.planned_for import of_one_item
from bot.understand.talked.settled import check_days, keep_day, keep_hour
from bot.understand.types import Asker, Draft, Incomplete, Nothing, Slot, Talked, Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS, from_dict
from handlers.commands.command import Command
from handlers.commands.fields import DueMeeting

OF_ITEMS = MappingProxyType({("ReassignItem", "responsible"): fill.takers})
CLOSELY, LOOSELY = 6.0, 3.0
# "12: …" may be news of 12, or anything else about it.
OF_ITEM, LOOSELY_TOLD = "{item}", 4.5
# "TDAG asks to move the checklist to 8 January" moves no meeting.
OF_MEETINGS_HELD = frozenset({"MoveMeeting", "CancelMeeting"})
# By telling words alone, or told or asked rather than ordered.
GUESSED, BY_FRAMES = frozenset({"gist", "shown"}), ("posted", "proposed")


def resolve(
    draft: Draft, names: Names, asker: Asker, talked: Talked, now: datetime, scene: Scene | None = None
) -> Understanding:
    """The command that a draft means, a question where it reads in several ways, what is missing, or why nothing.

    Ids are looked up in ``names``; words that name nothing become tagged unknowns. ``scene`` as for ``understand``.
    """
    scene = (scene or Scene(draft.lang, names, asker, now)).of(draft.lang)
    meant = _found(draft, scene, talked)
    return which_way(meant, draft, lambda way: resolve(way, names, asker, talked, now, scene), scene)


def _found(draft: Draft, scene: Scene, talked: Talked) -> Understanding:
    meant = _resolve(draft, scene, talked)
    if not is_lacking(meant) or "unnamed" in draft.slots:
        return meant
    each = ((other, _resolve(other, scene, talked)) for other in others_of(draft, meant))
    found = next((told for other, told in each if _is_better(draft, other, told, meant)), meant)
    return _nothing(draft, LEFT) if draft.source == "form" and undoes(found) else found


def _is_better(draft: Draft, other: Draft, told: Understanding, meant: Understanding) -> bool:
    if draft.source != "form":
        return is_better(told, meant)
    # The same answer read once more fills the form; anything else leaves it.
    again = other.source == "form" and isinstance(meant, Nothing)
    return not isinstance(told, Nothing) if again else leaves_form(told, meant)


def _resolve(draft: Draft, scene: Scene, talked: Talked) -> Understanding:
    if draft.command is None:
        return _nothing(draft, draft.reason or "nothing-understood")
    if "choice" in draft.slots or "passed" in draft.slots:
        return _choice(draft, talked)
    if "or" in draft.slots:
        return _either(draft, scene, talked)
    scene = scene.of(draft.lang)
    try:
        draft = of_day_alone(draft, scene)
    except Unreadable as fault:
        return _nothing(draft, fault.reason)
    loosely = bool(GUESSED & draft.slots.keys()) or is_loose(draft)
    try:
        if "gist" in draft.slots:
            reading = scene.reading(draft.slots["gist"].words)
            draft = of_topic(of_one_item(told(draft, scene), reading, talked), reading)
        filled = answered(draft, scene, talked) if draft.source == "form" else _filled(draft, scene, talked)
    except Unreadable as fault:
        return _nothing(draft, fault.reason or "nothing-understood")
    understood = _understanding(draft, filled)
    least = LOOSELY_TOLD if draft.phrase.startswith(OF_ITEM) else LOOSELY
    # Here all that is needed is said, in so many words.
    loose = draft.phrase not in BY_FRAMES and (loosely or (draft.source == "phrase" and draft.score <= least))
    if isinstance(understood, Incomplete):
        return replace(understood, loose=loose or WONDERED in draft.slots)
    if not isinstance(understood, Understood):
        return understood
    # So many days before a meeting is no plan of reminders, however loosely it is said.
    loose = loose and not isinstance(getattr(understood.command, "due", None), DueMeeting)
    undone = int(draft.slots["undone"].words) if "undone" in draft.slots else None
    guess = loosely or WONDERED in draft.slots or filled.unsure or (loose and draft.command in OF_MEETINGS_HELD)
    return replace(understood, guess=guess, loose=loose, undone=undone)


def _either(draft: Draft, scene: Scene, talked: Talked) -> Understanding:
    # "Cross off 12": is it done, or dropped? What a word says of either is asked.
    slots = {name: slot for name, slot in draft.slots.items() if name != "or"}
    each = [replace(draft, command=name, slots=_known_to(name, slots)) for name in draft.slots["or"].words.split()]
    read = [_resolve(one, scene, talked) for one in each]
    plain = [one for one in read if isinstance(one, Understood) and not is_nobodys(one.command, draft.lang)]
    commands = tuple(one.command for one in plain)
    if len(plain) == 1 and len(each) > 1 and "task" in slots:
        return plain[0]
    if len(commands) < len(each):
        return _nothing(draft, "nothing-understood")
    labels = tuple(Line(key=f"means-{one.key()}") for one in commands)
    return Unclear(draft.lang, Line(key="which-meaning"), commands, labels)


def _known_to(command: str, slots: Mapping[str, Slot]) -> dict[str, Slot]:
    # What is one's task with its day, "BDT prepares the list by Friday", is the whole text of what was decided.
    whole = "task" in slots and "due" not in COMMANDS[command].model_fields
    return {("text" if whole and name == "task" else name): slot for name, slot in slots.items()}


def _nothing(draft: Draft, reason: str) -> Nothing:
    return Nothing(draft.lang, Line(key=reason), other_language=reason == "other-language")


def _choice(draft: Draft, talked: Talked) -> Understanding:
    choice = talked.passed[0] if "passed" in draft.slots else talked.choices[int(draft.slots["choice"].words) - 1]
    try:
        command, also = choice.to_command(), tuple(map(from_dict, choice.also))
        return Understood(draft.lang, command, guess="shown" in draft.slots, undone=choice.undone, also=also)
    except ValueError:
        return _nothing(draft, "nothing-understood")


def _filled(draft: Draft, scene: Scene, talked: Talked) -> Filled:
    command, filled = str(draft.command), Filled(dict(said_before(draft, talked)))
    check_days(draft, scene, talked)
    if is_a_day(draft, scene) or _points_at_nothing(draft, talked):
        raise Unreadable
    tables = (BUILDERS, OF_MEETINGS, OF_AGENDA, OF_LIST, OF_DESK, OF_ACCOUNTS, OF_PROPOSALS, OF_REPORTS, OF_CLASSES)
    builders: list[Callable[[Draft, Scene, Filled], None] | None] = [table.get(command) for table in tables]
    slots = {name: slot.words for name, slot in draft.slots.items()}
    for name, words in slots.items():
        if name in COMMANDS[command].model_fields:
            _fill(draft, filled, name, _pointed(name, words, talked), scene)
    keep_day(draft, filled.fields, scene, talked)
    keep_hour(draft, filled.fields, scene, talked)
    for build in filter(None, builders):
        build(draft, scene, filled)
    on_its_own_day(draft, filled.fields, scene)
    if filled.fields.keys().isdisjoint(("meeting", "group")) and "meeting" not in filled.doubts:
        filled.fields |= same_meeting(command, last_met(talked), scene)
    point_at_topic(command, draft, filled, scene, talked)
    point_at_body(command, draft, filled, scene, talked)
    ask_group(command, filled, scene)
    counted_again(draft, filled.fields, scene, talked)
    hang_on_meeting(command, filled.fields, scene, talked)
    due_by_meeting(draft, filled.fields, scene, talked)
    if command == "ListMembers" and "stopped" in slots and not scene.names.find(slots.get("group", ""), ("body",)):
        raise Unreadable("nothing-understood")
    # "I want to close an item": which one is asked, whatever was spoken of.
    if "item" in REQUIRED.get(command, ()) and slots.keys().isdisjoint(("item", "unnamed")) and talked.item:
        filled.fields.setdefault("item", talked.item)
    ask_unread(filled)
    return filled


def _points_at_nothing(draft: Draft, talked: Talked) -> bool:
    # "That, we are working on" is talk as long as no item was spoken of.
    item = draft.slots.get("item") or draft.slots.get("here")
    pointed = item is not None and not any(letter.isdecimal() for letter in item.words) and talked.item is None
    return pointed and (
        draft.command in ("ReportProgress", "AnswerItem") or (draft.command == "MoveDeadline" and len(draft.slots) == 1)
    )


def _fill(draft: Draft, filled: Filled, name: str, words: str, scene: Scene) -> None:
    try:
        own = (str(draft.command), name)
        value = (OF_TIME.get(own) or OF_DAYS.get(own) or OF_ITEMS.get(own) or READERS.get(name, fill.plain))(
            words, scene
        )
    except Unreadable as fault:
        # Words that are no date where one was to be: where the phrase fits loosely, something else was meant.
        loosely = words and draft.source == "phrase" and draft.score < CLOSELY
        if (fault.reason or loosely) and not asks_again(filled, name, fault):
            raise
        keep_unread(str(draft.command), filled, name, words)
        return
    if isinstance(value, Doubt):
        filled.doubts[name] = value
    else:
        filled.fields[name] = value


def _pointed(name: str, words: str, talked: Talked) -> str:
    if name == "party" and words == "me":
        return "me"
    if name == "item" and not any(letter.isdecimal() for letter in words):
        return str(talked.item or "")
    return words


def _understanding(draft: Draft, filled: Filled) -> Understanding:
    command = str(draft.command)
    present = filled.fields.keys() | filled.doubts.keys()
    due = "due" in present and command == "RemindMe"
    missing = [n for n in REQUIRED.get(command, ()) if n not in present and not (n == "at" and due)]
    if missing or filled.missing:
        asked = tuple(dict.fromkeys([*missing, *filled.missing]))
        return Incomplete(draft.lang, command, filled.fields, asked, filled.note)
    try:
        return _whole(draft, filled)
    except (ValidationError, ValueError):
        return _nothing(draft, "nothing-understood")


def _whole(draft: Draft, filled: Filled) -> Understanding:
    if not filled.doubts:
        return Understood(draft.lang, _command(draft, filled.fields))
    name, doubt = next(iter(filled.doubts.items()))
    commands = tuple(_command(draft, {**filled.fields, name: value}) for value in doubt.values)
    return Unclear(draft.lang, doubt.question, commands, doubt.labels)


def _command(draft: Draft, fields: Mapping[str, Any]) -> Command:
    return from_dict({"command": draft.command, "fields": fields})
