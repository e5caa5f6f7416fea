"""A form filled in talk: the next words are the value of the field just asked for."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields.desk import ask_what_of_answer
from bot.understand.fields.mark_heads import WORK
from bot.understand.fields.meetings import put_where_and_until
from bot.understand.fields.reminders import remind_me
from bot.understand.fields.spoken import BUILDERS
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins, said
from bot.understand.patterns.polite import read as read_words
from bot.understand.patterns.reading import is_asked
from bot.understand.prose.parts import clauses
from bot.understand.talked.fitting import LOOSELY, NAMED, fits, held, is_unsure
from bot.understand.talked.other_item import is_item
from bot.understand.talked.value_of import ends_in_no, refuses, value_of
from bot.understand.talked.which_item import item_said
from bot.understand.text.words import is_question
from bot.understand.types import Draft, Slot, Talked
from handlers.commands.catalogue import COMMANDS

# Fields of what is to be done that are said with its words.
OWNED = frozenset({"responsible", "addressed_to", "due"})
ASKS = " ?؟？"
OPTIONAL = frozenset({"due", "responsible", "cooperating", "report_to", "topic", "meeting", "reason", "body"})


def answered(draft: Draft, scene: Scene, talked: Talked) -> Filled:
    """The form with the words put into the field that was asked. Raises ``Unreadable`` for words that don't fit,
    with a reason that says so; the form then stays as it was."""
    fields, missing = (talked.form.fields, talked.form.missing) if talked.form else ({}, ())
    name = talked.asking or next(iter(missing), "")
    filled = Filled(dict(fields))
    filled.missing = [each for each in missing if each != name]
    beside = _beside_item(draft, scene) if name == "item" else ""
    if LOOSELY in draft.slots:
        filled.fields[name] = held(str(draft.command), name, draft.slots["asked"].words, scene)
        return filled
    _take(filled, name, _numbered(_without(draft, beside), scene, talked) if name == "item" else draft, scene)
    if beside and "due" in filled.missing:
        _take(filled, "due", _only(draft, beside), scene)
        filled.missing.remove("due")
    _take_moment(filled, name, draft, scene)
    _take_apart(filled, name, draft, scene)
    if (draft.command, name) == ("ScheduleMeeting", "start"):
        put_where_and_until(draft.slots["asked"].words, scene, filled)
    if draft.command == "SettleAnswer":
        ask_what_of_answer(filled)
    return filled


def _beside_item(draft: Draft, scene: Scene) -> str:
    """What a comma parts from the number of an item that was asked for: "2, the checklist", "3, by 21 December". Only
    what names no other number belongs to it, or until when it is to be."""
    parts = clauses(draft.slots["asked"].words)
    own = [each for each in parts if any(map(is_item, read_words(each, scene.lang, scene.names)))]
    others = [each for each in parts if each not in own]
    if len(own) != 1 or len(others) != 1 or is_question(others[0]) or _refuses(others[0], scene):
        return ""
    numbered = any(letter.isdecimal() for letter in others[0])
    return others[0] if not numbered or scene.due(others[0], cued=True) else ""


def _refuses(words: str, scene: Scene) -> bool:
    reading = scene.reading(words)
    if begins(reading, reading.phrases.values["no"], 0):
        return True
    return ends_in_no(words, scene) or refuses(words, scene)


def _without(draft: Draft, beside: str) -> Draft:
    asked = draft.slots["asked"].words
    return _only(draft, next((each for each in clauses(asked) if each != beside), asked)) if beside else draft


def _numbered(draft: Draft, scene: Scene, talked: Talked) -> Draft:
    # "The third one", of the list that was shown.
    readings = read_words(draft.slots["asked"].words, scene.lang, scene.names)
    said = next((number for each in readings if (number := item_said(each, talked))), None)
    return _only(draft, said) if said else draft


def _only(draft: Draft, words: str) -> Draft:
    return replace(draft, slots={**draft.slots, "asked": Slot(words, 0, len(words))})


def _take_moment(filled: Filled, name: str, draft: Draft, scene: Scene) -> None:
    # "Call the embassy, tomorrow at 11", asked what the reminder is about: when is said with it.
    if name != "text" or draft.command != "RemindMe" or "at" not in filled.missing:
        return
    apart = Filled()
    try:
        remind_me(replace(draft, slots={"task": draft.slots["asked"]}), scene, apart)
    except Unreadable:
        return
    if apart.note is None and "text" in apart.fields and {"at", "due"} & (apart.fields.keys() | apart.doubts.keys()):
        filled.fields |= apart.fields
        filled.doubts |= apart.doubts
        filled.missing.remove("at")


def _take_apart(filled: Filled, name: str, draft: Draft, scene: Scene) -> None:
    # "I'll write it by Friday", asked what is to be done: by whom and by when is said with it.
    command = str(draft.command)
    if name != "text" or command not in WORK or filled.fields.keys() & OWNED:
        return
    task = replace(draft, source="phrase", slots={"task": draft.slots["asked"]})
    apart = Filled({key: value for key, value in filled.fields.items() if key != "text"})
    try:
        BUILDERS[command](task, scene, apart)
    except Unreadable:
        return
    filled.fields |= apart.fields
    filled.doubts |= apart.doubts


def _take(filled: Filled, name: str, draft: Draft, scene: Scene) -> None:
    words = draft.slots["asked"].words
    # "No", asked until when a deadline is to be moved, takes none away.
    if name in OPTIONAL and draft.command != "MoveDeadline" and said(scene.reading(words), "none"):
        return
    asking = name in NAMED and is_asked(scene.reading(words)) and COMMANDS[str(draft.command)].changes
    if asking and not fits(str(draft.command), name, words.rstrip(ASKS), scene):
        # "Who stays on accessibility then?", asked which topic ends, names none.
        raise Unreadable("answer-not-understood")
    value = value_of(str(draft.command), name, words, scene)
    filled.unsure = filled.unsure or asking
    filled.unsure = filled.unsure or is_unsure(name, words, value, scene)
    if isinstance(value, Doubt):
        filled.doubts[name] = value
    else:
        filled.fields[name] = value
