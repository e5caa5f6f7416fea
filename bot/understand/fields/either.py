"""One of several who may have something to do: "TSB or BDT to send the list" does not say which of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from bot.understand.doubts import Doubt
from bot.understand.fields.task import Scene
from bot.understand.fields.whom import MOST, which
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small


def one_of(found: Any, text: str, scene: Scene) -> Any:
    """The parties, as data, that were read from a text, or a doubt where it says that one of them is meant."""
    if isinstance(found, Doubt):
        return found
    # "或者" is a word of two signs.
    each = [one for one in found if one.get("words") not in scene.reading("").phrases.lists["either"]]
    if not 1 < len(each) <= MOST or not _is_either(text, each, scene):
        return found
    return which([[one] for one in each], [(one["kind"], one["id"]) for one in each], scene)


def _is_either(text: str, found: Sequence[dict[str, Any]], scene: Scene) -> bool:
    reading = scene.reading(text)
    ids = {one.get("id") for one in found}
    named = {m.first: m for m in reading.at.values() if any(id_ in ids for _, id_ in m.ids(PARTIES))}
    mine = [named[first] for first in sorted(named)]
    between = (reading.words.words[one.last : other.first] for one, other in pairwise(mine))
    return None not in ids and any(map(partial(_parts, reading), between))


def _parts(reading: Reading, between: Sequence[str]) -> bool:
    # "And/or" says nothing of the kind.
    either, joins = reading.phrases.lists["either"], reading.phrases.lists["and"]
    rest = [word for word in between if word not in either]
    return len(rest) < len(between) and all(is_small(word) and word not in joins for word in rest)
