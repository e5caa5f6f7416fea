"""A remark, and behind it what goes on from the last exchange: "BDT say that's too late. Make it the 25th"."""

from __future__ import annotations

from bot.understand.named.names import Names
from bot.understand.patterns.closest import best
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import is_asked
from bot.understand.prose.acting import conditional
from bot.understand.prose.parts import LOOSE
from bot.understand.talked.follow import follow
from bot.understand.text.joins import COMMAS, DASHES, ENDS, HYPHEN, cuts
from bot.understand.types import Draft, Talked
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

LONGEST, MOST = 160, 2
# Behind what is said of the last exchange by itself; a day or a name at the end of a sentence may belong to it.
SURE = 4.0


def behind_remark(text: str, lang: Lang, names: Names, talked: Talked) -> Draft | None:
    """What the last clause of a message means as a follow-up, where what stands before it asks for nothing; shown
    first where only a comma parts them. None where there is no such clause."""
    if talked.command is None or talked.form or len(text) > LONGEST:
        return None
    places = [cut for cut in cuts(text) if cut.parted(COMMAS, ENDS, DASHES, HYPHEN)]
    for cut in reversed(places[-MOST:]):
        draft = _next(cut.right, lang, names, talked)
        if draft is not None and _is_remark(cut.left, lang, names):
            return draft if cut.parted(ENDS, "…") else draft.shown_first()
    return None


def _next(words: str, lang: Lang, names: Names, talked: Talked) -> Draft | None:
    found = (follow(each, lang, talked) for each in read(words, lang, names))
    draft = next(filter(None, found), None)
    if draft is None or draft.command is None or draft.score < SURE or not COMMANDS[draft.command].changes:
        return None
    return draft


def _is_remark(words: str, lang: Lang, names: Names) -> bool:
    readings = read(words, lang, names)
    if is_asked(readings[0]) or conditional(words, lang):
        return False
    return all(draft is None or LOOSE & draft.slots.keys() for draft in (best(each, lang) for each in readings))
