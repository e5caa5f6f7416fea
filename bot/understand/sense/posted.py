"""Who is given a post, leaves it or is to be followed in it, by telling words in any order.

People word it in more ways than phrases hold, and name somebody whom the register does not know yet. So the post, what
becomes of it, the topic, the body and one name must all be said; what comes of it is only shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.understand.data import area_of, talk_of
from bot.understand.dates.types import Found
from bot.understand.fields.newcomer import newcomer
from bot.understand.fields.task import Scene
from bot.understand.fields.upkeep import NEWCOMER, TOLD
from bot.understand.patterns.cues import Piece, pieces
from bot.understand.patterns.grammar import Compiler
from bot.understand.patterns.graph import Node, merged
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.prose.parts import LOOSE
from bot.understand.sense.gist import is_doubtful
from bot.understand.sense.proposed import DONE, proposed
from bot.understand.text.words import is_han
from bot.understand.types import Draft, Slot
from handlers.commands.fields import Lang

LEAST, MOST, STRANGE = 4, 40, 6
VALUES = ("capacity",)
# Of these the last body is the group, and the one before it whom somebody speaks for there.
REPRESENTS = "representative"


@dataclass(frozen=True)
class _Said:
    """A sentence in pieces, without its date; ``holder``: who is named, in the words said."""

    scene: Scene
    found: list[Piece]
    labels: frozenset[str]
    reading: Reading
    holder: str
    day: str

    def all(self, *wanted: str) -> bool:
        """Whether each of these is said."""
        return self.labels.issuperset(wanted)

    def any(self, *wanted: str) -> bool:
        """Whether one of these is said."""
        return not self.labels.isdisjoint(wanted)

    def named(self, label: str) -> list[str]:
        """The words of all names of a kind."""
        return [self.reading.words.said(each.first, each.last) for each in self.found if label in each.values]

    def value(self, label: str) -> str | None:
        """What a settled word stands for."""
        return next((each.values[label] for each in self.found if label in each.values), None)


# Of these, and of what is in one's own words or asked, it is looked whether a post is meant.
POSTS = frozenset({"SetFocalPoint", "EndFocalPoint", "SetMember", "ProposeSuccessor"})
BY_FRAMES = POSTS | {*DONE.values(), "ReportActivity", "ProposeItems"}
ASKS = frozenset({"FindFocalPoint", "ListMembers", "AgreeItems", "ListItems", "ProposeItems", "MoveDeadline"})
# In these languages nothing need stand for "is".
VERBLESS = frozenset({"ar", "ru"})


def of_frames(draft: Draft | None, text: str, scene: Scene) -> Draft | None:
    """The draft, or what becomes of a post where nothing is plainly meant; behind a name that may be none, both."""
    loosely = draft is None or LOOSE & draft.slots.keys() or draft.command in ASKS
    if draft is not None and not loosely and not (draft.command in POSTS and NEWCOMER in draft.slots):
        return draft
    told = posted(text, scene) or (proposed(text, scene) if loosely else None)
    if told is not None and draft is not None and told.command == draft.command == "ProposeItems":
        # A phrase has the meeting and the text as well.
        return draft
    if told is None or loosely or draft is None:
        return told or draft
    return draft.before((told,), draft.others)


def posted(text: str, scene: Scene) -> Draft | None:
    """What becomes of a post, shown first; None where not all of it is said, or where it is asked or doubted."""
    whole = scene.reading(text)
    if not LEAST <= whole.length <= MOST or not whole.at or is_asked(whole):
        return None
    labels = _labels(pieces(whole, _cues(scene.lang), VALUES))
    if "heard" in labels or not any(labels.issuperset(each) for each in ENOUGH):
        return None
    said = _said(text, scene)
    told = next((found for read in READERS if (found := read(said))), None)
    # "My suggestion would be that Ann follow me": whom one wishes for is proposed, however cautiously.
    wished, ended = told and told[0] == "ProposeSuccessor", told and told[0] == "EndFocalPoint"
    if told is None or (not ended and _denies(said)) or (not wished and is_doubtful(whole, scene.lang)):
        return None
    command, words = told
    slots = {name: Slot(each, 0, 0) for name, each in words.items() if each}
    return Draft(scene.lang, command, slots, score=0.5, phrase="posted").shown_first()


# Without these words nothing becomes of a post, and no more is looked for.
ENOUGH = ({"post", "topic"}, {"capacity", "body"}, {"stands_for", "body"}, {"follows_me", "proposes"})


def _said(text: str, scene: Scene) -> _Said:
    found = scene.moment(text, cued=True) or scene.moment(text)
    found = None if found and _is_name(text, found) else found
    day = text[found.start : found.end] if found else ""
    if found:
        text = f"{text[: found.cue_start]}{' ' * (found.end - found.cue_start)}{text[found.end :]}"
    reading = scene.reading(text)
    cut = pieces(reading, _cues(scene.lang), VALUES)
    return _Said(scene, cut, _labels(cut), reading, newcomer(reading, cut), day)


def _is_name(text: str, found: Found) -> bool:
    # "Jun Park" is no June.
    day, behind = text[found.start : found.end], text[found.end :]
    counted = any(map(str.isdecimal, day))
    return not counted and day[:1].isupper() and behind[:1] == " " and behind[1:2].isupper()


def _labels(found: Sequence[Piece]) -> frozenset[str]:
    labels = frozenset(label for each in found for label in each.values)
    # An alternate holds a post.
    return labels | {"post"} if "second" in labels else labels


def _denies(said: _Said) -> bool:
    # Within a name or a cue a sign is no word of its own.
    plain = [at for each in said.found if each.values.keys() <= {"fill"} for at in range(each.first, each.last)]
    return not said.reading.phrases.lists["refusing"].isdisjoint(said.reading.words.words[at] for at in plain)


Told = tuple[str, Mapping[str, str]]


def _successor(said: _Said) -> Told | None:
    if not (said.all("proposes", "follows_me") and said.holder and said.any("topic", "post")):
        return None
    return "ProposeSuccessor", {"holder": said.holder, "topic": _one(said, "topic"), "body": _one(said, "body")}


def _ended(said: _Said) -> Told | None:
    if not (said.all("post", "topic", "gone") and said.any("strike", "holder")) or _is_strange(said):
        return None
    words = {"topic": _one(said, "topic"), "body": _one(said, "body"), "until": said.day}
    return "EndFocalPoint", words | _holder(said)


def _given(said: _Said) -> Told | None:
    becomes = said.any("gives", "becomes") or (said.day and _holds(said))
    if not (said.all("post", "topic", "body") and said.holder and becomes) or _is_strange(said):
        return None
    words = {"topic": _one(said, "topic"), "body": _one(said, "body"), "since": said.day}
    return "SetFocalPoint", words | _holder(said) | ({"role": "alternate"} if said.any("second") else {})


def _whose(said: _Said) -> tuple[str, str]:
    """For whom somebody sits there, and the group: who stands behind "on behalf of" is none, else the last is it."""
    bodies = [at for at, each in enumerate(said.found) if "body" in each.values]
    spoken_for = next((at for at in bodies if at and _behind(said, at)), None)
    others = [at for at in bodies if at != spoken_for] or bodies
    of = spoken_for if spoken_for is not None else others[0] if len(others) > 1 else None
    named = [said.found[at] for at in (of, others[-1]) if at is not None]
    words = [said.reading.words.said(each.first, each.last) for each in named]
    return (words[0], words[1]) if len(words) > 1 else ("", words[0])


def _behind(said: _Said, at: int) -> bool:
    before = [each for each in said.found[:at] if each.values.keys() != {"fill"}]
    return bool(before) and "on_behalf" in before[-1].values


def _holds(said: _Said) -> bool:
    return said.any("holds") or said.scene.lang in VERBLESS


def _seated(said: _Said) -> Told | None:
    capacity = REPRESENTS if said.any("stands_for", "on_behalf") else said.value("capacity")
    becomes = said.any("gives", "becomes") or (
        (_holds(said) or said.any("stands_for", "on_behalf")) and (said.day or said.any("now"))
    )
    if not (capacity and becomes and said.holder and said.any("body")) or said.any("topic") or _is_strange(said):
        return None
    of, group = _whose(said)
    words = {"group": group, "capacity": capacity, "since": said.day}
    return "SetMember", words | _holder(said) | ({"of_body": of} if of and capacity == REPRESENTS else {})


def _confirmed(said: _Said) -> Told | None:
    if not said.all("still_me", "post", "topic") or said.any("person", "gone"):
        return None
    return "ConfirmFocalPoint", {"topic": _one(said, "topic"), "body": _one(said, "body")}


READERS = (_successor, _ended, _given, _seated, _confirmed)


def _holder(said: _Said) -> dict[str, str]:
    return {"holder": said.holder, NEWCOMER: TOLD} if said.holder else {}


def _one(said: _Said, label: str) -> str:
    return next(iter(said.named(label)), "")


def _is_strange(said: _Said) -> bool:
    words = said.reading.words.words
    unknown = [words[at] for each in said.found if not each.values for at in range(each.first, each.last)]
    # Two Chinese signs are about a word.
    signs = sum(map(is_han, unknown))
    return len(unknown) - signs + signs // 2 - len(said.holder.split()) > STRANGE


def _rows(lang: Lang) -> Iterator[tuple[str, str]]:
    for label, patterns in area_of(lang, "frames")["posts"].items():
        yield from ((each, label) for each in patterns)
        # In Arabic "and" is written with the word.
        yield from ((f"و{each}", label) for each in patterns if lang == "ar" and each[:1] not in "([")


@cache
def _cues(lang: Lang) -> Node:
    compiler = Compiler(talk_of(lang)["groups"])
    return merged([compiler.compile(pattern, label).node for pattern, label in _rows(lang)])
