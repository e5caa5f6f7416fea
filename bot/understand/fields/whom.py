"""Who is meant by a part of a name or by a post: "the accessibility office" where two are called so is a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.understand.doubts import Doubt
from bot.understand.fields.parties import body_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins
from bot.understand.types import NameKind
from handlers.answer import Line, Words

MOST = 5
WHICH_PERSON = "which-person"
Found = Sequence[tuple[NameKind, str]]
Parties = Sequence[dict[str, Any]]


def known_by_part(parties: Parties, scene: Scene) -> Any:
    """The parties with each unknown one replaced by the only person or office that holds the post it names, or whose
    name holds all its words; a doubt where there are several."""
    for place, party in enumerate(parties):
        said = party["words"] if party["kind"] == "unknown" else ""
        found = (_in_post(said, scene) or scene.names.by_part(said)) if said else []
        if not 0 < len(found) <= MOST:
            continue
        values = [[*parties[:place], {"kind": kind, "id": id_}, *parties[place + 1 :]] for kind, id_ in found]
        if len(found) > 1:
            return which(values, found, scene)
        parties = values[0]
    return list(parties)


def which_body(parties: Any, scene: Scene) -> Any:
    """The parties; where these are a word or two from the names of several bodies, "the Bureau", a doubt which."""
    said = parties[0] if isinstance(parties, list) and len(parties) == 1 else {}
    found = scene.names.bodies_by_part(said["words"]) if said.get("kind") == "unknown" else []
    # The words of a single one may well be somebody else's: "human resources" is no working group.
    if not 1 < len(found) <= MOST:
        return parties
    return which([[{"kind": "body", "id": id_}] for id_ in found], [("body", id_) for id_ in found], scene)


def which(values: Sequence[Any], found: Found, scene: Scene) -> Doubt:
    """The question which of those found is meant, each by its name in the language that is spoken."""
    shown = (scene.names.shown(kind, id_, scene.lang) for kind, id_ in found)
    labels = tuple(Line(key="reading-name", facts={"name": Words(text=name)}) for name in shown)
    return Doubt(Line(key=WHICH_PERSON), tuple(values), labels)


def _in_post(words: str, scene: Scene) -> Found:
    """Who is "the chair of TDAG" on the day on which it is said."""
    reading = scene.reading(words)
    today = scene.today
    for match in begins(reading, reading.phrases.role, 0):
        if match.value and match.end == reading.length:
            return scene.names.holders(match.value, body_of(reading, match), today)
    return ()
