"""What the telling words of a message add up to, where no phrase fits and not every word of it is known.

People say the same in more ways than phrases hold, so here a few words may be strange. In return more is asked of the
rest: the message must ask, order, begin with an item's number, or speak of oneself, as its command wants; each cue that
the command needs must be there (those of ``prompts/LANG/phrases/gist.toml`` beside those of asking and orders); and a
word of doubt, hearsay or condition makes it talk. What changes data needs all it is to change said in so many words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from bot.understand.data import area_of, talk_of
from bot.understand.fields.quiet import hours_in
from bot.understand.patterns.counted import has_date, leads_off, number_of, says_how_many, with_its_word
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.match import begins
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.sense.gists import Gist, gists
from bot.understand.text.words import is_han
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

LEAST, MOST = 2, 30
SHOWN = "ShowItem"
VALUES = ("status", "kind", "capacity", "language", "me", "deadline_kind")
OF_NO_ACCOUNT = frozenset({"fill", "verb", "me"})
# A message that begins with one of these asks or orders.
QUESTIONS = frozenset({"who", "what", "when", "have", "did", "much"})
ORDERS = (
    "show move give remind cancel undo withdraw reopen close please later list_all contact back give_up bother write"
)
VERBS = frozenset(ORDERS.split())
NAMES = frozenset({"body", "person"})
NAMED = NAMES | {"topic", "todo"}
SHORT = 8
# What stands between clauses.
PARTS = ",;.،؛，；。:：–—"
# Cues that mean otherwise here, or nothing.
LEFT_OUT = frozenset(
    {"undo", "give", "stop", "if", "not", "past", "wish", "can", "need", "wrong", "here", "fill", "list"}
)


def gist(reading: Reading, lang: Lang, item: int | None = None, *, strictly: bool = False) -> Draft | None:
    """The command that the telling words add up to; None where they do not, or where the message is talk. ``item`` is
    the number last spoken of: a short message without one may be about it. ``strictly``: no word may be strange, and
    nobody and nothing be named."""
    if not LEAST - (item is not None) <= reading.length <= MOST:
        return None
    found = pieces(reading, telling_cues(lang), VALUES)
    number = number_of(reading, found)
    labels = {label for each in found if each is number or "item" not in each.values for label in each.values}
    inquires = _inquires(reading, found)
    # "That was a mistake, undo it": of what went wrong it is told how it was.
    loosely = inquires or {"undo", "oops"} <= labels or {"mistaken", "reopen"} <= labels
    doubts = [each for each in found if "doubt" in each.values]
    if any(not loosely or each.first >= _last_clause(reading) for each in doubts):
        return None
    labels |= {"number"} if any(is_number(reading, word) for word in reading.words.words) else set()
    labels |= {"colon"} if ":" in reading.words.words else set()
    labels |= {"date"} if has_date(reading, found, number) else set()
    labels |= {"hours"} if len(hours_in(reading.words.text)) > 1 else set()
    if "date" not in labels and not any("move" in each.values and "show" not in each.values for each in found):
        # "Pull up 31": without a day nothing is moved.
        labels.discard("move")
    short = reading.length <= SHORT and not says_how_many(reading)
    about = number is None and item is not None and short and "topic" not in labels
    labels |= {"item"} if about else set()
    moods, strange = _moods(reading, found, number, labels), _strange(found, reading)
    moods |= {"inquire"} if inquires else set()
    moods = moods & {"inquire"} or {"sorry"} if doubts else moods
    moods |= {"item"} if about and not strange else set()
    if strictly and (strange or not NAMED.isdisjoint(labels)):
        return None
    able = (each for each in gists() if each.fits(moods, labels, strange))
    met = (each for each in able if _each_met(each.groups, found, number, about=about) and _only(each, found))
    rule = next(met, None)
    # "Quelle semaine !": an item that is not named is shown to whoever asks, or says nothing that is strange.
    if rule is None or (about and strange and rule.command == SHOWN and not is_asked(reading)):
        return None
    command, draft = rule.command, _draft(reading, lang, rule, found, number)
    if about:
        draft = replace(draft, slots={"item": Slot(str(item), 0, 0), **draft.slots})
    return replace(draft, slots={**draft.slots, "or": Slot(command, 0, 0)}) if " " in command else draft


def is_doubtful(reading: Reading, lang: Lang) -> bool:
    """Whether a word of doubt, hearsay or condition stands in a message."""
    return any("doubt" in each.values for each in pieces(reading, telling_cues(lang), VALUES))


def _only(rule: Gist, found: list[Piece]) -> bool:
    allowed = frozenset(rule.only.split())
    return not allowed or all(allowed & each.values.keys() for each in found if _is_word(each, found))


def _is_word(each: Piece, found: list[Piece]) -> bool:
    # The colon behind a number says nothing.
    return bool(each.values) or each.last - each.first > 1 or len(found) < LEAST


def _moods(reading: Reading, found: list[Piece], number: Piece | None, labels: set[str]) -> set[str]:
    telling = [each for each in found if not each.values.keys() <= OF_NO_ACCOUNT or not each.values]
    begins_with = set(telling[0].values) if telling else set()
    # "Redis-moi quels sujets …": a verb that is not known leads to the question.
    begins_with |= QUESTIONS & telling[1].values.keys() if len(telling) > 1 and not begins_with else set()
    marked = _is_marked(reading)
    stopped = reading.words.text.rstrip().endswith((".", "。", "!", "！"))
    moods = {"told"} if stopped else {"told", "bare"}
    if marked or (begins_with & QUESTIONS and not stopped) or "unsure" in labels:
        moods.add("ask")
    if marked and "leave" in labels:
        moods.add("leave")
    if not marked and (begins_with & VERBS or "please" in labels or _orders_behind(reading, found)):
        moods.add("order")
    if not marked and number is not None and leads_off(found, number):
        moods.add("item")
    if not marked and number is not None and _heads(reading, telling, number):
        moods.add("order")
    if not marked and labels & {"me", "ours"}:
        moods.add("own")
    return moods


def _heads(reading: Reading, telling: list[Piece], number: Piece) -> bool:
    # "Laisse le 12 de côté": a single unknown word before the number, with which the message begins, may order.
    first = telling[0]
    alone = first.last - first.first == 1 and not first.values and not is_han(reading.words.words[first.first])
    return alone and len(telling) > 1 and telling[1] is number


def _is_marked(reading: Reading) -> bool:
    text = reading.words.text.rstrip()
    if is_asked(reading) or text[-1:] in reading.phrases.lists["wonders_last"]:
        return True
    # Chinese asks "have you or have you not" without a mark.
    return not text.endswith("。") and any(each in text for each in talk_of(reading.phrases.lang)["groups"]["whether"])


def _last_clause(reading: Reading) -> int:
    """With which word the last of the clauses begins that commas and the like part."""
    words = reading.words
    gaps = map(words.gap, range(1, reading.length))
    return max((at for at, gap in enumerate(gaps, 1) if any(each in gap for each in PARTS)), default=0)


def _inquires(reading: Reading, found: list[Piece]) -> bool:
    # "I have a journalist on the line about youth, who can talk to her?": its last clause asks for somebody.
    last = _last_clause(reading)
    return _is_marked(reading) and any({"who", "unsure"} & each.values.keys() and each.first >= last for each in found)


def _orders_behind(reading: Reading, found: list[Piece]) -> bool:
    # "It turns out that 15 isn't finished, open it again": what begins a later clause.
    marks = (
        reading.words.text[reading.words.ends[a.last - 1] : reading.words.starts[b.first]] for a, b in pairwise(found)
    )
    begun = (b for mark, b in zip(marks, found[1:], strict=True) if any(each in mark for each in PARTS))
    return any(VERBS & each.values.keys() for each in begun)


def _strange(found: list[Piece], reading: Reading) -> int:
    unknown = [at for each in found if not each.values for at in range(each.first, each.last)]
    unknown = [at for at in unknown if reading.words.words[at] != ":" and not _counts_time(reading, at)]
    # Two Chinese signs are about a word.
    return (
        sum(1 for at in unknown if not is_han(reading.words.words[at]))
        + sum(1 for at in unknown if is_han(reading.words.words[at])) // 2
    )


def _counts_time(reading: Reading, at: int) -> bool:
    word = reading.words.words[at]
    return is_number(reading, word) or bool(begins(reading, reading.phrases.values["unit"], at))


def _each_met(
    groups: Sequence[frozenset[str]], found: list[Piece], number: Piece | None, *, about: bool = False
) -> bool:
    """Whether each group has a piece of its own: one word is not two cues. ``about``: the item is said elsewhere."""
    free = list(found)
    for group in groups:
        if group <= {"date", "number", "hours"} or "date" in group or (about and group == {"item"}):
            continue
        fitting = (
            each for each in free if group & each.values.keys() and (each is number or "item" not in each.values)
        )
        met = next(fitting, None)
        if met is None:
            return False
        free.remove(met)
    return True


def _draft(reading: Reading, lang: Lang, rule: Gist, found: list[Piece], number: Piece | None) -> Draft:
    command = rule.command
    slots = {"kind": Slot(rule.kind, 0, 0)} if rule.kind else {}
    slots |= {"undated": Slot("yes", 0, 0)} if rule.undated else {}
    slots |= {"mine": Slot("yes", 0, 0)} if "own" in rule.needs else {}
    # What no item is needed for counts: "21, 7 and 1 days before".
    number = number if any("item" in group for group in rule.groups) else None
    if number is not None:
        slots["item"] = Slot(str(number.values["item"]), 0, 0)
    text = _without(reading, (*([with_its_word(reading, number)] if number else []), *_put_aside(found)))
    slots["gist"] = Slot(text, 0, len(text))
    return Draft(lang, command, slots, score=0.5, phrase="gist")


def taken(reading: Reading, lang: Lang) -> str:
    """The words without the names of those who are not to have it: "to TSB rather than BR"."""
    return _without(reading, _put_aside(pieces(reading, telling_cues(lang), VALUES)))


def _without(reading: Reading, left: Iterable[Piece]) -> str:
    text = reading.words.text
    for each in left:
        start, end = reading.words.starts[each.first], reading.words.ends[each.last - 1]
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _put_aside(found: list[Piece]) -> Iterator[Piece]:
    # "To TSB rather than BR": who is not to have it.
    for at, each in enumerate(found[:-1]):
        if "instead" in each.values:
            yield from (one for one in found[at + 1 : at + 3] if NAMES & one.values.keys())


def _rows(lang: Lang) -> Iterator[tuple[str, str]]:
    asking, own = area_of(lang, "asking"), area_of(lang, "gist")["cues"]
    for cues in (asking["cues"], asking["acts"], area_of(lang, "orders")["cues"]):
        yield from ((each, label) for label, each_ in cues.items() if label not in LEFT_OUT for each in each_)
    yield from ((each, label) for label, each_ in own.items() for each in each_)
    yield from ((each, "fill") for each in (*asking["cues"]["fill"], *asking["acts"]["fill"]))
    yield from ((each, "fill") for each in area_of(lang, "orders")["cues"]["need"] if each != ":")


@cache
def telling_cues(lang: Lang) -> Node:
    groups = dict(talk_of(lang)["groups"])
    compiler = Compiler({**groups, "meetings-": groups["meeting"]})
    return merged([compiler.compile(pattern, label).node for pattern, label in _rows(lang)])
