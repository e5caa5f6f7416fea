"""Several that were shown together, of which one is put right before there was a yes: "the second should be TSB, not
BDT". The others stay as they were shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answer.talk import to_command
from bot.answer.talking import Talking
from bot.answer.what_is_meant import Meant
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.picks import to_pick
from bot.understand.talked.again import is_one_way, offered
from bot.understand.types import Understood
from handlers.commands.command import Command

LONGEST = 200
PARTIES = ("responsible", "cooperating", "report_to")


def together_put_right(talking: Talking, mean: Callable[[Talking], Meant]) -> Meant:
    """What is meant, as ``mean`` finds it: of several the one that is said, and behind it the others."""
    every = _shown(talking)
    if not every:
        return mean(talking)
    at = _which(talking.reads(talking.text, talking.lang_of(talking.text)), every)
    meant = mean(_alone(talking, every[at]))
    said = meant.understanding
    if not isinstance(said, Understood) or type(said.command) is not type(every[0]) or said.command in every:
        return mean(talking)
    put_right = [said.command if place == at else each for place, each in enumerate(every)]
    first, *rest = (replace(said, command=each, guess=True) for each in put_right)
    return replace(meant, understanding=first, also=tuple(rest), shown=True)


def _shown(talking: Talking) -> tuple[Command, ...]:
    """What was shown together, all of one kind; nothing where there was no such thing."""
    talked = talking.talked
    shown = offered(talked) if talking.free(LONGEST) and is_one_way(talked) else None
    others = [to_command(each) for each in talked.choices[0].also] if shown else []
    alike = others and all(type(each) is type(shown) for each in others)
    return (shown, *filter(None, others)) if shown and alike else ()


def _alone(talking: Talking, command: Command) -> Talking:
    # As if it had been shown by itself.
    first, *more = talking.talked.choices
    pick = replace(to_pick(command), offer=first.offer, said=first.said, lang=first.lang)
    return replace(talking, talked=replace(talking.talked, choices=(pick, *more)))


def _which(reading: Reading, every: Sequence[Command]) -> int:
    """The place of the one that is said by its order, or by a body that it alone names; else the first."""
    said = [match.value for _, match in anywhere(reading, "ordinal")]
    places = {len(every) if value == "last" else int(value) for value in said if value == "last" or value.isdecimal()}
    if len(places) == 1 and (place := places.pop()) <= len(every):
        return place - 1
    named = {entry.id for each in reading.at.values() for entry in each.entries}
    found = [at for at, each in enumerate(every) if named & set(_parties(each))]
    return found[0] if len(found) == 1 else 0


def _parties(command: Command) -> list[str]:
    each = (party for name in PARTIES for party in getattr(command, name, None) or ())
    return [party.id for party in each if party.id is not None]
