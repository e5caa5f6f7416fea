"""A question about oneself, "¿sigo siendo punto focal?", "am I away until Friday?": it is told, and nothing confirmed
or noted."""

from __future__ import annotations

from bot.answer.meanings import names_of
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins, said
from bot.understand.patterns.reading import is_asked
from bot.understand.prose.ordering import may_order
from bot.understand.text.joins import COMMAS, DASHES, ENDS, cuts
from bot.understand.types import Incomplete, Nothing, Unclear, Understanding, Understood
from handlers.commands.fields import Lang
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.people import ShowProfile
from handlers.commands.upkeep import ConfirmFocalPoint, SetAway


def told_if_still(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where one's entries would be confirmed by a question, what the register has of them."""
    found = _confirms(meant)
    if found is None or not talking.text or may_order(talking.reads(talking.text, meant.lang), meant.lang):
        return meant
    topic = found.topic
    return Understood(meant.lang, FindFocalPoint(topic=topic) if topic else ShowProfile())


def told_if_away(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where it is only asked whether one is away, what is noted of that."""
    unread = isinstance(meant, Nothing) and meant.reason.key == "nothing-understood"
    if not talking.free() or not (unread or SetAway.__name__ in names_of(meant)):
        return meant
    return Understood(meant.lang, ShowProfile()) if _asks_if_away(talking, meant.lang) else meant


def _asks_if_away(talking: Talking, lang: Lang) -> bool:
    """Whether the last clause asks it, or makes a question of the whole, "until Friday, right?"; "until Friday, ok?"
    only asks that it be noted."""
    text = talking.text
    if not is_asked(talking.reads(text, lang)):
        return False
    last = next((each.right for each in reversed([*cuts(text)]) if each.parted(COMMAS, ENDS, DASHES)), text)
    tagged = last != text and said(talking.reads(last, lang), "tag") is not None
    reading = talking.reads(text if tagged else last, lang)
    return bool(begins(reading, reading.phrases.values["asks_if_away"], 0))


def _confirms(meant: Understanding) -> ConfirmFocalPoint | None:
    if isinstance(meant, Incomplete):
        return ConfirmFocalPoint() if meant.command == ConfirmFocalPoint.__name__ else None
    commands = meant.commands if isinstance(meant, Unclear) else (getattr(meant, "command", None),)
    return next((each for each in commands if isinstance(each, ConfirmFocalPoint)), None)
