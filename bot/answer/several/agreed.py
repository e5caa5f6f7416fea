"""A yes to what was shown, and more in the same breath: "yes, and move it by a week"; and one item more of which the
same is wanted before there was a yes: "and 3 as well"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.days.longer import by_days
from bot.answer.talk import to_command
from bot.answer.talking import Talking
from bot.understand.fields.leads import apart
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.talked.again import is_one_way, offered
from bot.understand.types import Talked, Understood

LONGEST = 200
# Of one item more no other words are said.
SAME = frozenset({"item", "wondered"})


def agreed_and_more(talking: Talking) -> tuple[Understood, ...]:
    """What was shown and is agreed to, with the request behind the yes; nothing where no plain request stands there."""
    talked, text = talking.talked, talking.free(LONGEST)
    shown = offered(talked) if text and is_one_way(talked) else None
    if shown is None or talked.unsure:
        return ()
    lang = talking.lang_of(text)
    reading = talking.reads(apart(text), lang)
    rest = "" if is_asked(reading) else _behind_yes(reading)
    after = replace(talking, talked=Talked(command=shown, item=getattr(shown, "item", None), done=True))
    meant = after.read(rest) if rest else None
    meant = (by_days(after, meant, rest) if meant else None) or meant
    plain = isinstance(meant, Understood) and not meant.guess and meant.command.changes and meant.undone is None
    # What puts right what was shown is no more than that.
    if not isinstance(meant, Understood) or not plain or type(meant.command) is type(shown):
        return ()
    also = tuple(each for each in map(to_command, talked.choices[0].also) if each is not None)
    return Understood(lang, shown, undone=talked.choices[0].undone, also=also), meant


def shown_for_another(talking: Talking) -> tuple[Understood, ...]:
    """What was shown, and the same for the item that is said to be meant too; both are shown, neither was agreed to."""
    talked, text = talking.talked, talking.free(LONGEST)
    shown = offered(talked) if text and is_one_way(talked) else None
    item = getattr(shown, "item", None)
    if shown is None or item is None or talked.choices[0].also or talked.choices[0].undone:
        return ()
    after = replace(talking, talked=Talked(command=shown, item=item, done=True, counted=talked.counted))
    draft = after.draft(text)
    meant = after.meant(draft) if draft.command == type(shown).__name__ and draft.slots.keys() <= SAME else None
    if not isinstance(meant, Understood) or meant.undone is not None or getattr(meant.command, "item", item) == item:
        return ()
    return replace(meant, command=shown, guess=True), replace(meant, guess=True)


def _behind_yes(reading: Reading) -> str:
    words, joins = reading.words, reading.phrases.lists["and"]
    ends = [match.end for match in begins(reading, reading.phrases.values["yes"], 0)]
    end = next((end for end in sorted(ends, reverse=True) if not joins.isdisjoint(words.words[end : end + 1])), None)
    return words.said(end + 1, reading.length) if end is not None and end + 1 < reading.length else ""
