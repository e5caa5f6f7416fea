"""What a message may mean beside what its phrases say: asked where they find nothing, or hardly anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.understand.declining import given_on
from bot.understand.fields.paragraphs import without_paragraph
from bot.understand.fields.possessor import with_apostrophe
from bot.understand.fields.task import Scene
from bot.understand.fields.topical import Index, known_topic
from bot.understand.lacking import UNFIT
from bot.understand.meant import OF_ANYTHING, Meant
from bot.understand.named.names import Names
from bot.understand.patterns.counted import is_of_other_thing
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.reading import Reading
from bot.understand.prose.quoting import answering
from bot.understand.prose.remarks import is_remark
from bot.understand.resolve import resolve
from bot.understand.sense.gist import is_doubtful, telling_cues
from bot.understand.sense.posted import BY_FRAMES
from bot.understand.sense.telling import refused
from bot.understand.sense.weighed import is_kept
from bot.understand.talked.again import offered
from bot.understand.types import Asker, Incomplete, Nothing, Talked, Unclear, Understanding, Understood
from bot.understand.understand import understand
from bot.understand.wrapped import within
from handlers.commands.fields import Lang
from handlers.commands.items import CompleteItem, EditItem, ReassignItem, ReportProgress, Undo

MOST_LETTERS = 400
# What may be told of an item rather than asked.
TOLD = frozenset({"CompleteItem", "MoveDeadline", "ReopenItem"})
# What is asked of those just told of, "chase them": few words, which the readers take for talk.
OF_OTHERS = frozenset({"CallForStatus", "AskActivities", "AskConfirmation"})
# The cue of what goes on, "partly done".
UNDERWAY = "underway"


def by_meaning(
    text: str,
    understood: Understanding,
    names: Names,
    talked: Talked,
    asker: Asker,
    now: datetime,
    index: Index | None = None,
) -> Understanding | None:
    """What a message means where phrases found nothing in it, or no topic of the register; else nothing."""
    scene = Scene(understood.lang, names, asker, now)
    meant = _by_readers(text, understood, scene, talked, index)
    asked = meant is None and isinstance(understood, Unclear)
    # What stands behind a mark keeps its words.
    plain = isinstance(understood, Understood) and not (understood.loose or understood.guess)
    plainly, nearly = partial(_part_plainly, scene), partial(_part_nearly, scene)
    if talked.form or asked or plain or refused(text) is not None:
        return meant or (None if talked.form else given_on(text, understood, plainly, nearly))
    whole = replace(meant, guess=True) if isinstance(meant, Understood) else meant or understood
    return within(text, whole, scene, plainly, nearly) or meant


def _part_plainly(scene: Scene, words: str) -> Understanding:
    # A part of a talk leans on nothing that was said before.
    names, asker, now = scene.names, scene.asker, scene.now
    return resolve(understand(words, asker, names, Talked(), now), names, asker, Talked(), now)


def _part_nearly(scene: Scene, words: str) -> Understanding | None:
    # By their meaning alone, with an index, the parts of a talk are near to too much.
    plain = _part_plainly(scene, words)
    return _by_readers(words, plain, scene.of(plain.lang), Talked(), None)


def _by_readers(
    text: str, understood: Understanding, scene: Scene, talked: Talked, index: Index | None
) -> Understanding | None:
    meant = Meant(with_apostrophe(answering(without_paragraph(text)), scene.names), scene, talked, index)
    short = len(text) <= MOST_LETTERS
    if isinstance(understood, Understood):
        if talked.form and talked.form.command == type(understood.command).__name__:
            # What answers the question asked means nothing else.
            return None
        if understood.undone is not None or type(understood.command) is type(offered(talked)):
            # Nor does what puts right what was just done, or shown.
            return None
        name = type(understood.command).__name__
        if understood.guess and (name in OF_OTHERS or (name in BY_FRAMES and not understood.loose)):
            # Of these all was said in so many words: the readers go by the topic and the body.
            return None
        weigh = meant.rather if _is_loose(understood, text) else meant.against
        other = weigh(understood) if short else None
        # What lacks something is no better than a whole command. "Partly done": the readers go by "done", whatever
        # stands before it.
        lacks = isinstance(other, Incomplete)
        other = None if lacks or (_is_done(other) and _goes_on(understood, text, scene)) else other
        other = None if _says_in_what_part(understood) and _gives(other) else other
        # The index is asked only where it must be: it takes longest.
        return other or (known_topic(understood.command, index, scene.names, understood.lang) if index else None)
    if isinstance(understood, Incomplete):
        # Where it is said what is wrong with its moment, a reminder was meant.
        begun = understood.command == OF_ANYTHING and talked.form is None and understood.note is None
        other = meant.rather(understood) if begun and short else None
        return other if other and not is_kept(understood, other, text) else None
    reason = understood.reason.key if isinstance(understood, Nothing) and short else None
    if reason == UNFIT:
        # What is no answer to what was asked may be the next request.
        return Meant(answering(text), scene, Talked(), index).request()
    if reason != "nothing-understood" or refused(text) is not None or is_remark(reading := scene.reading(text)):
        return None
    other = _unless_of_other_thing(meant.read_or_decline(), reading)
    return None if index and _is_hardly_said(other, reading, scene.lang) else other


def _is_hardly_said(other: Understanding | None, reading: Reading, lang: Lang) -> bool:
    name = type(other.command).__name__ if isinstance(other, Understood) else getattr(other, "command", None)
    # "La 21 est sans doute terminée."
    if name in TOLD and is_doubtful(reading, lang):
        return True
    # Of these the index goes by the names alone: "don't accept proposal 3 yet", "Ana of ISCG met the representative".
    if isinstance(other, Incomplete):
        return other.command in BY_FRAMES and not other.fields
    denied = not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)
    return denied and isinstance(other, Understood) and type(other.command).__name__ in BY_FRAMES


def _unless_of_other_thing(other: Understanding | None, reading: Reading) -> Understanding | None:
    # «17-й автобус не пришёл»: a number that is another thing's is no item's.
    command = other.command if isinstance(other, Understood) else None
    of_item = getattr(command, "item", None) is not None or isinstance(other, Unclear)
    return None if of_item and is_of_other_thing(reading) else other


def _goes_on(understood: Understood, text: str, scene: Scene) -> bool:
    if not isinstance(understood.command, ReportProgress):
        return False
    found = pieces(scene.reading(text), telling_cues(scene.lang), ())
    return any(UNDERWAY in each.values for each in found)


def _says_in_what_part(understood: Understood) -> bool:
    # "Take BR off 2", "TSB is busy, give 1 to BR and I help": the readers go by the body and the item.
    command = understood.command
    return isinstance(command, EditItem) and bool(command.leaving or command.cooperating)


def _gives(other: Understanding | None) -> bool:
    return isinstance(other, Understood) and isinstance(other.command, ReassignItem)


def _is_done(other: Understanding | None) -> bool:
    return isinstance(other, Understood) and isinstance(other.command, CompleteItem)


def _is_loose(understood: Understood, text: str) -> bool:
    # "17 shouldn't have been closed, put it back": of one item something is wanted, not that the last change be undone,
    # unless that was a change of this very item.
    if isinstance(understood.command, Undo):
        numbered = any(letter.isdecimal() for letter in text)
        return understood.command.item is None and (understood.loose or numbered)
    return understood.loose
