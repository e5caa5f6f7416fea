"""A question whether one still is a focal point, "¿sigo siendo punto focal?": it is told, and nothing confirmed."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.prose.ordering import may_order
from bot.understand.types import Incomplete, Unclear, Understanding, Understood
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.people import ShowProfile
from handlers.commands.upkeep import ConfirmFocalPoint


def told_if_still(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where one's entries would be confirmed by a question, what the register has of them."""
    found = _confirms(meant)
    if found is None or not talking.text or may_order(talking.reads(talking.text, meant.lang), meant.lang):
        return meant
    topic = found.topic
    return Understood(meant.lang, FindFocalPoint(topic=topic) if topic else ShowProfile())


def _confirms(meant: Understanding) -> ConfirmFocalPoint | None:
    if isinstance(meant, Incomplete):
        return ConfirmFocalPoint() if meant.command == ConfirmFocalPoint.__name__ else None
    commands = meant.commands if isinstance(meant, Unclear) else (getattr(meant, "command", None),)
    return next((each for each in commands if isinstance(each, ConfirmFocalPoint)), None)
