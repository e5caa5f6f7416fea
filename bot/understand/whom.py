"""Who is meant by a part of a name: "the accessibility office" where two offices are called so is a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.understand.doubts import Doubt
from bot.understand.task import Scene
from handlers.answer import Line, Words

MOST = 5
Parties = Sequence[dict[str, Any]]


def known_by_part(parties: Parties, scene: Scene) -> Any:
    """The parties with each unknown one replaced by the only person or office whose name holds all its words; a doubt
    where there are several."""
    for place, party in enumerate(parties):
        found = scene.names.by_part(party["words"]) if party["kind"] == "unknown" else []
        if not 0 < len(found) <= MOST:
            continue
        values = [[*parties[:place], {"kind": kind, "id": id_}, *parties[place + 1 :]] for kind, id_ in found]
        if len(found) > 1:
            shown = (scene.names.shown(kind, id_, scene.lang) for kind, id_ in found)
            labels = tuple(Line(key="reading-name", facts={"name": Words(text=name)}) for name in shown)
            return Doubt(Line(key="which-person"), tuple(values), labels)
        parties = values[0]
    return list(parties)
