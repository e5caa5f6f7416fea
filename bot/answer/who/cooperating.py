"""In which capacity somebody is added or put right: "add BDT as cooperating", and then "and TSB too", or "no, BR"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.fields.cut_out import cut
from bot.understand.patterns.match import anywhere, parties
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.prose.parts import clauses
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Party
from handlers.commands.items import EditItem, ReassignItem, RecordAction
from storage.items import find_visible

# In more words it may be said as what somebody is added.
MOST_WORDS, MOST_SIGNS = 5, 9
LEAST_WITH_HELP = 2
# What says no more than that somebody comes to those spoken of, or takes their place.
JOINING, PUTTING_RIGHT = ("joins_one_more", "joined_so"), ("refusing", "instead_of_it")
# Behind these whoever comes to those spoken of comes to those responsible.
OF_OWNERS = (ReassignItem, RecordAction)


def cooperating_too(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; whoever is named in a few words right behind those who cooperate, or are reported to, is one
    of them, or takes their place. A name joined to what is no party may be meant otherwise, and is shown first."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem):
        return meant
    if (helped := _with_help(talking, meant, command) or _joining(talking, meant, command)) is not None:
        return helped
    if not talking.talked.done:
        return meant
    if not command.responsible or command.instead_of or not _is_short(talking.text):
        return meant
    before = talking.talked.command
    if isinstance(before, EditItem) and before.item == command.item and (before.cooperating or before.report_to):
        return _in_its_capacity(talking, meant, before, command)
    joined = command.added and not isinstance(before, OF_OWNERS) and _says_only(talking, meant, JOINING)
    return replace(meant, guess=True) if joined and not _is_of_owners(before) else meant


def _with_help(talking: Talking, meant: Understood, command: ReassignItem) -> Understood | None:
    """The same where the message names some of those who were read to take the item as those who help: "with BDT"."""
    if len(command.responsible) < LEAST_WITH_HELP or command.added or command.instead_of:
        return None
    if anywhere(talking.reads(talking.text, meant.lang), "as_one"):
        return None
    scene = talking.scene(meant.lang)
    # "TSB, BDT to help": the comma parts who helps from who leads.
    helping = tuple(each for clause in clauses(talking.text) for each in cut(clause, scene, "cooperating")[1])
    leading = tuple(each for each in command.responsible if each not in helping)
    if not helping or not leading or len(leading) + len(helping) != len(command.responsible):
        return None
    edit = EditItem(item=command.item, responsible=leading, cooperating=helping, added=True)
    return replace(meant, command=edit)


def _joining(talking: Talking, meant: Understood, command: ReassignItem) -> Understood | None:
    """The same where a clause of it adds whoever was read to take the item: "add TSB to 2, they asked for it"."""
    parts = clauses(talking.text)
    if command.added or len(parts) == 1 or talking.talked.form:
        return None
    same = command.model_copy(update={"added": True})
    each = (told.command for part in parts if isinstance(told := talking.read(part), Understood))
    return replace(meant, command=same, guess=True) if same in each else None


def _is_of_owners(before: object) -> bool:
    return isinstance(before, EditItem) and bool(before.responsible)


def _in_its_capacity(talking: Talking, meant: Understood, before: EditItem, command: ReassignItem) -> Understood:
    named, item = command.responsible, command.item
    if command.added and before.cooperating:
        return replace(meant, command=EditItem(item=item, cooperating=named, added=True)) if before.added else meant
    if before.responsible or (before.cooperating and before.report_to) or not _says_only(talking, meant, PUTTING_RIGHT):
        return meant
    if command.added:
        return replace(meant, command=EditItem(item=item, report_to=(*(before.report_to or ()), *named)))
    if not before.cooperating:
        return replace(meant, command=EditItem(item=item, report_to=named))
    if before.added and not _has_others(talking, item, before.cooperating):
        # Those who cooperated before stay.
        leaves = EditItem(item=item, cooperating=named, added=True, leaving=before.cooperating)
        return replace(meant, command=leaves)
    return replace(meant, command=EditItem(item=item, cooperating=named), guess=meant.guess or bool(before.added))


def _has_others(talking: Talking, number: int, named: tuple[Party, ...]) -> bool:
    """Whether one of these has to do with the item in another capacity, which they would leave as well."""
    item = find_visible(talking.session, number, talking.reader())
    ids = {each.id for each in named}
    others = (each for each in item.parties if each.capacity != "cooperating") if item else ()
    return any(each.body_id in ids or each.person_id or each.kind == "role" for each in others)


def _says_only(talking: Talking, meant: Understood, listed: tuple[str, ...]) -> bool:
    """Whether beside names no more is said than small words and those of the lists."""
    phrases = phrases_of(meant.lang)
    reading = Reading(words_of(talking.text), phrases, talking.names)
    known, at = frozenset[str]().union(*(phrases.lists[name] for name in listed)), 0
    while at < reading.length:
        end = max(parties(reading, at), default=0)
        word = reading.words.words[at]
        if not (end or word in known or is_small(word) or not word.isalnum()):
            return False
        at = end or at + 1
    return True


def _is_short(text: str) -> bool:
    words = words_of(text).words
    return len(words) <= (MOST_SIGNS if any(map(is_han, words)) else MOST_WORDS)
