"""One request and a plain remark beside it: "they need more time, make it 15 January", "close 2, it went out today".

What stands beside it must ask for nothing, put no condition and tell of nobody's words; then the request is as plain as
it would be alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.days.longer import by_days
from bot.answer.days.needed_for import lacks_day, without_need
from bot.answer.items.described import item_described
from bot.answer.meanings import is_open, item_of
from bot.answer.several.put_off import is_ahead, is_for_later, is_put_off
from bot.answer.several.requests import asks, is_close, says_what
from bot.answer.talking import Talking
from bot.understand.patterns.closest import OF_STATE
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.match import anywhere, begins, said
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.acting import conditional
from bot.understand.sense.gist import is_doubtful, telling_cues
from bot.understand.sense.sorry import only_sorry
from bot.understand.text.joins import COMMAS, DASHES, ENDS, HYPHEN, cuts
from bot.understand.text.small import is_small
from bot.understand.text.words import stem
from bot.understand.types import Draft, Nothing, Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.items import CompleteItem, MoveDeadline, ReopenItem, Undo
from handlers.commands.meetings import MoveMeeting

LONGEST, MOST, MOST_DIGITS, MOST_NAMES, LEAST_HEAD = 240, 4, 6, 2, 4
# Cues (``bot/understand/patterns/cues.py``) of what isn't done, or isn't yet; and of a day that is to be another.
OPEN = frozenset({"undone", "todo", "not", "doubt", "if", "underway", "later", "when"})
MOVED, MOVES = frozenset({"move", "more", "longer"}), (MoveDeadline, MoveMeeting)
# These say nothing in words of one's own, which might hold a comma.
OF_ITEM = frozenset({"CompleteItem", "WithdrawItem", "ReopenItem", "MoveDeadline", "ReassignItem"})


def beside_remark(talking: Talking, meant: Understanding) -> Understood | None:
    """The request among remarks; nothing where the whole message was understood plainly as ``meant``, or where what
    stands beside the request is more than a remark. What was understood plainly though another time, a condition or
    somebody's words stand beside it is a guess."""
    if not (text := talking.unmarked(LONGEST)):
        return None
    lang = talking.lang
    found = (among_remarks(talking, text, lang) or _behind_colon(talking, text, lang)) if is_open(meant) else None
    return found or _needed(talking, meant, lang) or _in_doubt_after_all(talking, meant, lang)


def _needed(talking: Talking, meant: Understanding, lang: Lang) -> Understood | None:
    # "Move 1 to 1 December, we need it before the meeting" is shown first.
    words = without_need(talking, talking.text, lang) if lacks_day(meant) else None
    found = _alone(talking, words, lang) if words else None
    return replace(found, guess=True) if found else None


def _behind_colon(talking: Talking, text: str, lang: Lang) -> Understood | None:
    # "I am preparing a note for the Council: tell me about accessibility".
    head, _, words = text.partition(":")
    found = _alone(talking, words.strip(), lang) if words.strip() and len(head.split()) >= LEAST_HEAD else None
    return found if found and not found.command.changes else None


def among_remarks(talking: Talking, text: str, lang: Lang) -> Understood | None:
    """The request in a text of which all else is remarks."""
    found = (_request(talking, words, remark, lang, last=text.endswith(words)) for words, remark in _halves(text))
    return next(filter(None, found), None)


def _in_doubt_after_all(talking: Talking, meant: Understanding, lang: Lang) -> Understood | None:
    # "Push it back to Friday, they say", "on Friday, close 3", "close 3, but not yet".
    if not isinstance(meant, Understood) or meant.guess or type(meant.command).__name__ not in OF_ITEM:
        return None
    if meant.undone is not None:
        # "I meant 2, not 1": what is denied is the item that was wrong.
        return None
    notes = (getattr(meant.command, name, None) for name in ("note", "reason"))
    if any(isinstance(note, str) and note and _takes_back(talking, note, lang, meant) for note in notes):
        return replace(meant, guess=True)
    for words, remark in _halves(talking.text):
        reading = talking.reads(remark, lang)
        settles = type(meant.command).__name__ in OF_STATE
        if settles and talking.text.startswith(remark) and said(reading, "yes") is not None:
            # "Sí, ciérrala": a yes before a comma is no "if", though it is written alike without its accent.
            continue
        # "Hang on, BR says a page is missing, reopen it": what was only heard is why it is to be open again.
        heard = isinstance(meant.command, ReopenItem) and not is_for_later(talking, remark, lang)
        unsure = (is_put_off(talking, remark, lang) and not heard) or _calls_somebody(reading)
        unsure = unsure or (isinstance(meant.command, CompleteItem) and _is_denied(reading))
        unsure = unsure or _moves_another(reading, lang, item_of(meant))
        if unsure and _is_same(_alone(talking, words, lang), meant):
            return replace(meant, guess=True)
    return None


def _takes_back(talking: Talking, note: str, lang: Lang, meant: Understood) -> bool:
    """Whether what stands behind a close as its note denies it, puts it off, or asks for something else."""
    reading = talking.reads(note, lang)
    slip = any(match.end == reading.length for _, match in anywhere(reading, "corrects"))
    # "Reopen it because section 3 is not ready": what is denied is why. "Reopen it, but not yet" gives no reason.
    led = talking.text.partition(note)[0].rstrip()[-1:].isalpha()
    why = isinstance(meant.command, ReopenItem) and led
    return slip or asks(talking, note) or (_is_denied(reading) and not why) or is_put_off(talking, note, lang)


def _is_denied(reading: Reading) -> bool:
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)


def _calls_somebody(reading: Reading) -> bool:
    # "Anna, close 2": a word or two that no request is made of are a name.
    words = [word for word in reading.words.words if not is_small(word)]
    return 0 < len(words) <= MOST_NAMES and reading.phrases.vocabulary.isdisjoint(words)


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """The request and the remark as they may be: what stands last is wanted rather than what stands first."""
    places = [cut for cut in cuts(text) if cut.parted(COMMAS, ENDS, DASHES, HYPHEN)][-MOST:]
    yield from ((cut.right, cut.left) for cut in reversed(places))
    yield from ((cut.left, cut.right) for cut in places)


def _request(talking: Talking, words: str, remark: str, lang: Lang, *, last: bool) -> Understood | None:
    number = _item_in(talking.reads(remark, lang))
    within = replace(talking, talked=replace(talking.talked, item=number)) if number else talking
    found = None if number else _of_described(talking, words, remark, lang)
    found = found or _alone(within, words, lang)
    if found is None or not _is_plain(within, remark, found, lang, last=last):
        return None
    sorry = isinstance(found.command, Undo) and only_sorry(talking.reads(words, lang), lang)
    if sorry and talking.reads(remark, lang).at:
        return None
    return found if _is_sure(within, remark, found, lang) else replace(found, guess=True)


def _moves_another(reading: Reading, lang: Lang, item: object) -> bool:
    # "1 is done, 2 needs a week more": what is asked for 2 must not be lost behind 1.
    first = reading.words.words[0] if reading.length else ""
    return first.isdecimal() and first != str(item) and not MOVED.isdisjoint(labels_of(reading, lang))


def labels_of(reading: Reading, lang: Lang) -> set[str]:
    """What the words of a text may tell, by their cues."""
    return {label for each in pieces(reading, telling_cues(lang), ()) for label in each.values}


def _is_sure(talking: Talking, remark: str, found: Understood, lang: Lang) -> bool:
    """Whether a remark says the same as the request beside it, or that what is to be closed is done: any other may
    be somebody's name, a joke, or why it is not to be."""
    draft = talking.draft(remark)
    if not found.command.changes or (draft.command is not None and _is_same(talking.meant(draft), found)):
        return True
    reading = talking.reads(remark, lang)
    settles = type(found.command).__name__ in OF_STATE
    if settles and talking.text.startswith(remark) and said(reading, "yes") is not None:
        return True
    if not isinstance(found.command, CompleteItem) or _is_denied(reading) or is_ahead(talking, remark, lang):
        return False
    labels = labels_of(reading, lang)
    return ("done" in labels and labels.isdisjoint(OPEN)) or reading.length == _courteous(reading)


def _courteous(reading: Reading) -> int:
    # "Item 1 is done, please note."
    node = reading.phrases.values["courtesy"]
    return max((match.end for match in begins(reading, node, 0)), default=0)


def _of_described(talking: Talking, words: str, remark: str, lang: Lang) -> Understood | None:
    # "The survey is out, close it": which item that is, is read back where another was spoken of, or none.
    number = item_described(talking, remark, lang) if _points(talking, words) else None
    if number is None or number == talking.talked.item:
        return None
    found = _alone(replace(talking, talked=replace(talking.talked, item=number)), words, lang)
    return replace(found, guess=True) if found else None


def _points(talking: Talking, words: str) -> bool:
    """Whether a request is made of an item without saying its number."""
    draft = talking.draft(words)
    numbered = any(letter.isdecimal() for letter in draft.slots["item"].words) if "item" in draft.slots else False
    return draft.command in OF_ITEM and is_close(draft) and (not numbered or not draft.phrase)


def _alone(talking: Talking, words: str, lang: Lang) -> Understood | None:
    draft = talking.draft(words)
    reading = talking.reads(words, lang)
    if draft.source == "form" or not is_close(draft) or _is_news(draft, reading, lang):
        return None
    if not says_what(draft, words) or _is_told(talking, words, lang):
        return None
    meant = talking.meant(draft)
    meant = by_days(talking, meant, words) or meant
    return meant if isinstance(meant, Understood) and not (meant.guess or meant.loose) else None


def _is_news(draft: Draft, reading: Reading, lang: Lang) -> bool:
    # "BDT has sent the list, it's done" orders nothing; "12 is done" and "close it" do.
    if draft.command not in OF_ITEM:
        return False
    labels = labels_of(reading, lang)
    if draft.command == "MoveDeadline":
        # "Another one for TSB: book the room, deadline 4 December" moves nothing.
        return "deadline" in labels and labels.isdisjoint(MOVED)
    item = draft.slots.get("item")
    named = item is not None and any(letter.isdecimal() for letter in item.words)
    return not named and draft.command in OF_STATE and "done" in labels and "close" not in labels


def _is_told(talking: Talking, words: str, lang: Lang) -> bool:
    return conditional(words, lang) or any(is_doubtful(each, lang) for each in read(words, lang, talking.names)[:1])


def _is_plain(talking: Talking, remark: str, found: Understood, lang: Lang, *, last: bool) -> bool:
    reading = talking.reads(remark, lang)
    # That something is not done yet is why its deadline moves.
    put_off = is_for_later if isinstance(found.command, MOVES) and not conditional(remark, lang) else is_put_off
    if is_asked(reading) or (found.command.changes and put_off(talking, remark, lang)):
        return False
    if not found.command.changes and (reading.at or not last):
        # "And at BDT, what is open?": a name is part of the question. "The deadline, that one, stays" asks nothing.
        return False
    if said(reading, "pleasantry"):
        # "Done, thanks" may thank for what was just done.
        return False
    draft = talking.draft(remark)
    if draft.command is None or draft.source != "phrase" or not is_close(draft):
        return True
    meant = talking.meant(draft)
    # "They have no capacity" is no day. "12 is done, close it": the same said twice.
    return (isinstance(meant, Nothing) and meant.reason.key == "nothing-understood") or _is_same(meant, found)


def _is_same(one: Understanding | None, other: Understood) -> bool:
    command = one.command if isinstance(one, Understood) else None
    return type(command) is type(other.command) and getattr(command, "item", 0) == getattr(other.command, "item", 0)


def _item_in(reading: Reading) -> int | None:
    """The number of the only item that is named as one."""
    words, called = reading.words.words, reading.phrases.lists["item_words"]
    numbers = [at for at, word in enumerate(words) if at and word.isdecimal() and len(word) <= MOST_DIGITS]
    named = [int(words[at]) for at in numbers if stem(words[at - 1]) in called]
    return named[0] if len(named) == 1 else None
