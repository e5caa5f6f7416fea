"""The sets that reading meetings is measured with: logs, minutes, captions, and talk of our own."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.minutes.files.types import Spoken
from bot.minutes.find.alike import content_of
from bot.minutes.find.types import Light, Proposed
from bot.understand.named.names import Names
from handlers.commands.fields import Lang

OWN = Path(__file__).parents[1] / "tests" / "minutes" / "talk"
ENTRIES = OWN.parent / "entries"
MARKED = Path(__file__).parent / "minutes_marked.toml"
NOW = datetime(2024, 5, 22, 10, tzinfo=UTC)
# Of the words of an action so many must stand in what is proposed for it.
SHARED = 0.34


def rows(data: Path, name: str) -> list[Mapping[str, Any]]:
    """The rows of a set; none where it is absent, which is said."""
    path = data / name
    if not path.exists():
        print(f"{name} is not there: nothing measured")
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def light(names: Names, lang: Lang = "en") -> Light:
    """In whose light all sets are read."""
    return Light(names, NOW, "Europe/Zurich", lang)


def talk(lang: str) -> Mapping[str, Any]:
    return tomllib.loads((OWN / f"{lang}.toml").read_text(encoding="utf-8"))


def entries(lang: str) -> Mapping[str, Any]:
    return tomllib.loads((ENTRIES / f"{lang}.toml").read_text(encoding="utf-8"))


def marked() -> Mapping[str, Any]:
    return tomllib.loads(MARKED.read_text(encoding="utf-8"))


def log_of(row: Mapping[str, Any]) -> str:
    """A log as its channel keeps it."""
    return "".join(f"[{_time(at)}] <{nick or 'nobody'}> {words}\n" for at, nick, words in row["messages"])


def turns_of(row: Mapping[str, Any]) -> list[Spoken]:
    turns = ((at, who, words, who.startswith("#")) for at, (who, words) in enumerate(row["turns"], 1))
    return [Spoken(words, at, None if title else who, heading=title) for at, who, words, title in turns]


def is_right(each: Proposed, action: Mapping[str, Any], context: bool) -> bool:
    """Whether a proposal is an action that the group recorded: by its owner, where both name one, and its words.
    ``context``: what was said just before the quote, which a reviewer sees beside it, counts as well."""
    own = names_in(action["owner"] or "")
    wanted = content_of(action["text"]) - own
    had = content_of(f"{each.before} {each.quote}" if context else each.quote)
    if not wanted or len(wanted & had) < SHARED * len(wanted):
        return False
    named = names_in(" ".join(party.words or party.id or "" for party in each.responsible))
    return not (own and named) or bool(own & named)


def names_in(words: str) -> set[str]:
    return set(re.findall(r"\w+", words.casefold()))


def _time(at: str) -> str:
    found = re.search(r"\d{1,2}:\d{2}(?::\d{2})?", at)
    return found[0] if found else "00:00"
