"""Who has an item and who gets it, "move 2 from BR to BDT": who stands behind "from" gives it up."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.fields.handed_on import ends_of_from
from bot.understand.named.names import Mentioned
from bot.understand.patterns.reading import Reading
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ReassignItem

# Between "from" and a name an article may stand.
NEAR = 2


def handed_from(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, with those alone responsible who do not stand behind "from"; as it is where none is left.
    Behind those who get the item "du TSB" may belong to another name, so that it is shown first."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or not talking.text:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    places = _giving(reading, meant.lang)
    giving = set(places)
    takes = tuple(each for each in command.responsible if each not in giving and not _is_no_name(reading, each))
    if not takes or giving.isdisjoint(command.responsible):
        return meant
    given = tuple(each for each in command.responsible if each in giving)
    handed = command.model_copy(update={"responsible": takes, "instead_of": given})
    named = [at for at, each in reading.at.items() if (found := _body(each, meant.lang)) and found not in giving]
    behind = bool(named) and min(named) < min(places[each] for each in given)
    return replace(meant, command=handed, guess=meant.guess or behind)


def _giving(reading: Reading, lang: Lang) -> dict[Party, int]:
    """Those behind "from", each with the place of its name."""
    found: dict[Party, int] = {}
    for end in ends_of_from(reading):
        for at in range(end, min(end + NEAR, reading.length)):
            if at in reading.at and (body := _body(reading.at[at], lang)):
                found.setdefault(body, at)
                break
    return found


def _body(named: Mentioned, lang: Lang) -> Party | None:
    body = named.only("body", lang)
    return Party(kind="body", id=body) if body else None


def _is_no_name(reading: Reading, party: Party) -> bool:
    """Whether words that were taken for a party are those of a request: "转给"."""
    words = reading.words.text.partition(party.words or "")[1] if party.kind == "unknown" else ""
    return bool(words) and set(words) <= reading.phrases.vocabulary
