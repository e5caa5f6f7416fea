"""Whom to ask about an item, "who do I talk to about 2?": no topic is called so, and the item tells who has it."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import items_at
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Unknown
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import ShowItem


def asked_of_item(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the item where the focal point was asked for of what names one, and nothing else."""
    command = meant.command if isinstance(meant, Understood) else None
    topic = command.topic if isinstance(command, FindFocalPoint) else None
    if not isinstance(meant, Understood) or not isinstance(topic, Unknown):
        return meant
    reading = talking.scene(meant.lang).reading(topic.unknown)
    numbers = [number for end, number, _ in items_at(reading, 0) if end == reading.length and number is not None]
    return replace(meant, command=ShowItem(item=int(numbers[0]))) if numbers else meant
