"""What no command can be without; when what a message seems to mean lacks something, and whether another reading of it
lacks nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Incomplete, Nothing, Understanding, Understood
from handlers.commands.command import Command
from handlers.commands.fields import Lang, Unknown
from handlers.commands.help import Help
from handlers.commands.items import EditItem, ReassignItem, RecordAction
from handlers.commands.notices import RemindMe

LONGEST = 40
# What must be said before a command means anything, in the order in which it is asked.
REQUIRED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "FindFocalPoint": ("topic",), "ShowTopic": ("topic",), "RecordAction": ("text",),
        "RecordConclusion": ("text",), "RecordCallToAction": ("text",), "RecordInformation": ("text",),
        "ShowItem": ("item",), "CompleteItem": ("item",), "ReportProgress": ("item", "note"),
        "AgreeItems": ("items",), "ReopenItem": ("item",), "WithdrawItem": ("item",), "FollowCall": ("item", "step"),
        "MoveDeadline": ("item", "due"), "ReassignItem": ("item", "responsible"), "EditItem": ("item",),
        "SetFormalText": ("item",), "ObjectToItem": ("item", "reason"), "WithdrawObjection": ("item",),
        "RemindMe": ("text", "at"), "SnoozeReminder": ("item", "until"), "SetReminderPlan": ("leads",),
        "SetFocalPoint": ("party", "topic", "body"), "EndFocalPoint": ("topic",), "ProposeSuccessor": ("to",),
        "SetMember": ("party", "group"), "ReportActivity": ("topic", "text"),
        "JudgeOverlap": ("first", "verdict"), "AnswerItem": ("item", "text"), "SettleAnswer": ("answer", "take"),
        "StrikeNotices": ("notices",), "SettleDoubt": ("notices", "arrived"), "EditNotice": ("notice", "text"),
        "TrustReader": ("party",),
        "EnrolPerson": ("party",), "ShowPerson": ("party",), "ShowDelivery": ("item",), "LinkAccount": ("address",),
        "NoteAgenda": ("text",), "RegisterDocument": ("text",), "NotePresent": ("people",), "NoteRegrets": ("people",),
        "RecordDeparture": ("party",), "ListMembers": ("group",),
        "AnnounceDeadline": ("kind", "due"), "SetLanguage": ("value",),
        "SetTimeZone": ("value",), "ConfirmAccount": ("code",), "AssignAccount": ("account", "party"),
    }
)  # fmt: skip
# What was said where a form asked does not answer it.
UNFIT = "answer-not-understood"
# Phrases that fit a line less closely than this fit many.
LOOSELY = 2.0


def is_lacking(meant: Understanding) -> bool:
    """Whether another reading may be better: nothing was understood, a field is missing, or a name is nobody's."""
    if isinstance(meant, Nothing):
        return meant.reason.key in ("nothing-understood", UNFIT)
    return isinstance(meant, Incomplete) or _names_nobody(meant)


def edits_nothing(meant: Understanding) -> bool:
    """Whether it is known which item is to read otherwise, and not how."""
    command = meant.command if isinstance(meant, Understood) else None
    return isinstance(command, EditItem) and not command.model_dump(exclude={"item"}, exclude_defaults=True)


def leaves_form(other: Understanding, meant: Understanding) -> bool:
    """Whether words that answer no question of a form are plainly a request of their own."""
    unfit = meant.reason.key == UNFIT if isinstance(meant, Nothing) else _names_nobody(meant)
    if not unfit or not isinstance(other, Understood) or other.guess or _names_nobody(other):
        return False
    # A reminder's own words weigh against the closeness of its phrase, and whoever is lost asks for help in many ways.
    if isinstance(other.command, RemindMe | Help):
        return True
    # "By 28 June" would make an action of what was no item.
    return not other.loose and not (type(other.command).changes and "text" in type(other.command).model_fields)


def is_loose(draft: Draft) -> bool:
    """Whether hardly more than the name at its head makes an action of a line: "TSB … something", "I want …"."""
    free = draft.slots.get("free")
    name = free is not None and free.words == "name" and "{text:" in draft.phrase
    owner = draft.slots.get("responsible")
    wish = owner is not None and owner.words in phrases_of(draft.lang).lists["wishing"]
    return draft.command == "RecordAction" and free is not None and draft.score < LOOSELY and (name or wish)


def is_better(other: Understanding, meant: Understanding) -> bool:
    """Whether ``other`` lacks nothing where ``meant`` does; it must mean the same unless that means nothing."""
    if isinstance(meant, Nothing):
        return not (isinstance(other, Nothing) and other.reason.key == "nothing-understood")
    if not isinstance(other, Understood) or _names_nobody(other):
        return False
    name = type(other.command).__name__
    if not isinstance(meant, Incomplete):
        return name == type(getattr(meant, "command", None)).__name__
    if meant.command == "MoveDeadline" and "due" in meant.missing and _hands_over(other):
        return True
    # "Put 4 off a week" is not a week from now: until when is asked.
    same = name == meant.command and name != "MoveDeadline"
    # "Pause … until the day of no month" is no pause without an end.
    same = same and all(getattr(other.command, each, True) is not None for each in meant.missing)
    return other.guess and (same or (meant.command == "RemindMe" and _is_no_reminder(other, meant)))


def others_of(draft: Draft, meant: Understanding) -> Iterator[Draft]:
    """What else a draft may mean that means this much; of a deadline that is no day, that the item goes to whoever is
    named there."""
    yield from draft.others
    if isinstance(meant, Incomplete) and draft.command == "MoveDeadline" and draft.slots.keys() == {"item", "due"}:
        yield replace(
            draft, command="ReassignItem", slots={"item": draft.slots["item"], "responsible": draft.slots["due"]}
        )


def _hands_over(other: Understood) -> bool:
    # "Move 2 to Jane Doe": no day is called so, and nobody of the register.
    takers = other.command.responsible if isinstance(other.command, ReassignItem) else ()
    names = [each.words or "" for each in takers if each.kind == "unknown"]
    # In letters that have no capitals it may be a day of another calendar.
    written = all(name != name.lower() for name in names)
    return bool(names) and written and not any(letter.isdecimal() for name in names for letter in name)


def _is_no_reminder(other: Understood, meant: Incomplete) -> bool:
    # "Remind me which topics BR has" asks, "mark 22 as done" is about an item: neither wants a reminder.
    if "at" not in meant.missing:
        return False
    said = words_of(str(meant.fields.get("text", ""))[:LONGEST]).words
    asks = said[:1] and said[0] in phrases_of(meant.lang).lists["inquiring"]
    named = str(getattr(other.command, "item", "")) in said
    return named or bool(asks and not type(other.command).changes)


def _names_nobody(meant: Understanding) -> bool:
    # Where data is changed, what was said is shown as it was said.
    if not isinstance(meant, Understood) or type(meant.command).changes:
        return False
    return any(_is_unknown(value) for _, value in meant.command)


def _is_unknown(value: object) -> bool:
    return isinstance(value, Unknown) or getattr(value, "kind", "") == "unknown"


def is_nobodys(command: Command, lang: Lang) -> bool:
    """Whether an action charges nobody with anything by a day, or only tells how it is: "meets on Friday"."""
    if not isinstance(command, RecordAction):
        return False
    states = words_of(command.text).words[0] in phrases_of(lang).lists["states"]
    return states or command.due.kind == "none" or not command.responsible
