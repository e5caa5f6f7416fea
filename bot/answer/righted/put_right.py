"""What is put right in the same breath: "close 2, sorry, 3", "move 3 to Friday. No, Thursday".

Nothing has been done yet, so only the second is. Where the second cannot be read, the first is shown before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.named.names import Names
from bot.understand.patterns.match import begins
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.prose.negated import negation
from bot.understand.prose.parts import LOOSE
from bot.understand.talked.again import day_of
from bot.understand.talked.follow import follow
from bot.understand.text.joins import ASKS, COMMAS, DASHES, ENDS, HYPHEN, Cut, cuts
from bot.understand.types import Draft, Talked, Understood
from handlers.commands.fields import Lang
from handlers.commands.items import Undo

LONGEST, MOST_BEHIND = 240, 8


def put_right_at_once(talking: Talking) -> Understood | None:
    """The request as it was put right; nothing where a message puts nothing right."""
    if not (text := talking.unmarked(LONGEST)):
        return None
    lang = talking.lang
    for cut in filter(_is_break, cuts(text)):
        reading = read(cut.right, lang, talking.names)[0]
        slip = is_slip(talking, cut.left, lang)
        first = request_of(talking, cut.left) if not slip and corrects(reading) else None
        if first is None:
            continue
        if "not_day" in talking.draft(text).slots:
            # "The 15th, not the 10th" puts right what was settled before.
            return None
        if (other := _other(talking, first, cut.right, lang)) is not None:
            return other
        # "…, no translator is at hand" says why.
        if negation(reading) is None:
            return replace(first, guess=True)
    return None


def is_slip(talking: Talking, words: str, lang: Lang) -> bool:
    """Whether words only say that something was wrong: "oops, it's BDT" takes nothing back."""
    reading = talking.reads(words, lang)
    return any(each.end == reading.length for each in begins(reading, reading.phrases.values["corrects"], 0))


def _is_break(cut: Cut) -> bool:
    return cut.parted(COMMAS, ENDS, ASKS, DASHES, HYPHEN) and len(cut.right.split()) <= MOST_BEHIND


def request_of(talking: Talking, words: str) -> Understood | None:
    """What words ask for by themselves, whatever was said before."""
    draft = talking.draft(words)
    # A follow-up has no phrase of its own: "BR, not TSB" puts right what was said before.
    if draft.source != "phrase" or not draft.phrase or LOOSE & draft.slots.keys():
        return None
    meant = talking.meant(draft)
    # "Undo, I had the wrong number" puts nothing right.
    return meant if isinstance(meant, Understood) and not isinstance(meant.command, Undo) else None


def corrects(reading: Reading) -> bool:
    """Whether a text begins with what puts something right, and goes on."""
    # "Close 2, sorry" is courteous; behind what puts right something else stands.
    ends = [match.end for match in begins(reading, reading.phrases.values["corrects"], 0)]
    return any(end < reading.length for end in ends)


def _other(talking: Talking, first: Understood, words: str, lang: Lang) -> Understood | None:
    item = getattr(first.command, "item", None)
    talked = Talked(command=first.command, item=item, day=day_of(first.command), done=True)
    for draft in _drafts(words, lang, talking.names, talked):
        meant = replace(talking, talked=talked).meant(draft)
        if isinstance(meant, Understood) and type(meant.command) is type(first.command):
            # What was wrong was not done, so nothing is to be taken back.
            return replace(meant, undone=None)
    return None


def _drafts(words: str, lang: Lang, names: Names, talked: Talked) -> Iterator[Draft]:
    for reading in read(words, lang, names):
        draft = follow(reading, lang, talked)
        if draft is not None:
            yield from (draft, *draft.others)
