"""``focal understand --jsonl``: one row in, what was understood out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from bot.understand.by_meaning import by_meaning
from bot.understand.data import LANGS
from bot.understand.fields.topical import Index
from bot.understand.named.names import Names
from bot.understand.resolve import resolve
from bot.understand.types import Asker, Incomplete, Talked, Unclear, Understanding, Understood
from bot.understand.understand import understand
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import Lang

ZONE = "Europe/Zurich"


def understand_row(row: Mapping[str, Any], names: Names, index: Index | None = None) -> dict[str, Any]:
    """``{"text", "as"?, "lang"?, "at", "zone"?}`` into ``{"lang", "command", "fields", "choices"}``.

    ``at`` is ISO text with an offset. One reading gives a command; several give choices and a null command; nothing
    gives null and no choices. A command that lacks something is given with ``missing``. ``shown_first``: it
    would change data and was not said word for word, so that nothing is done before a person keeps it. ``index`` is
    asked beside the words where phrases find nothing. Raises ``ValueError`` for a row that isn't such.
    """
    lang = cast(Lang, row["lang"]) if row.get("lang") in LANGS else None
    asker = Asker(ref=str(row.get("as") or ""), lang=lang, zone=str(row.get("zone") or ZONE))
    now = datetime.fromisoformat(str(row["at"]))
    if now.tzinfo is None:
        raise ValueError("at: an offset is needed")
    text = str(row["text"])
    understood = resolve(understand(text, asker, names, Talked(), now), names, asker, Talked(), now)
    meant = by_meaning(text, understood, names, Talked(), asker, now, index)
    return {**as_row(meant or understood), **({"shown_first": True} if _is_shown(meant or understood, meant) else {})}


def _is_shown(understood: Understanding, meant: Understanding | None) -> bool:
    """Whether what would change data is only shown, for a person to keep."""
    if not isinstance(understood, Understood) or not understood.command.changes:
        return False
    return meant is not None or understood.guess


def as_row(understood: Understanding) -> dict[str, Any]:
    """What was understood as data."""
    row: dict[str, Any] = {"lang": understood.lang, "command": None, "fields": {}, "choices": []}
    if isinstance(understood, Understood):
        row |= to_dict(understood.command)
    elif isinstance(understood, Unclear):
        row["choices"] = [to_dict(each) for each in understood.commands]
    elif isinstance(understood, Incomplete):
        row |= {"command": understood.command, "fields": dict(understood.fields), "missing": list(understood.missing)}
    return row
