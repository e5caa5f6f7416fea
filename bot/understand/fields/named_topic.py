"""The topic that the text of what is recorded names."""

from __future__ import annotations

from bot.understand.doubts import Filled
from bot.understand.fields.task import Scene
from bot.understand.types import Draft


def put_topic(filled: Filled, text: str, scene: Scene) -> None:
    """What the focal points for a topic are to do is about it; else the one topic that the text names."""
    held = {each.get("topic") for each in filled.fields.get("responsible", ()) if each["kind"] == "role"} - {None}
    topics = held or named_in(text, scene)
    if len(topics) == 1:
        filled.fields.setdefault("topic", topics.pop())


def about_its_topic(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The same of a conclusion, or of what is to be known."""
    put_topic(filled, str(filled.fields.get("text", "")), scene)


def named_in(text: str, scene: Scene) -> set[str]:
    """The topics that a text names."""
    # Two letters ("ai", "dt") are words too; in capitals they are a topic's.
    found = scene.mentions(text)
    meant = [m for m in found if m.end - m.start > 2 or text[m.start : m.end].isupper()]
    return {each for mentioned in meant for _, each in mentioned.ids(("topic",), scene.lang)}
