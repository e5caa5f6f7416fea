"""A class of people whose lead times are set, or whose reminders wait: which is meant, and the usual plan again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, get_args

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import said
from bot.understand.types import Draft
from handlers.answer import Line
from handlers.commands.fields import PersonClass

# What people call whoever is not of the house may be either; of others no lead times are set together.
OUTSIDE, OTHER = "outside", "other"
EITHER = ("delegate", "visitor")


def plan_of_class(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The class, asked for where words may mean two or none; no days at all where the usual plan is to hold again.

    Raises ``Unreadable`` where it is only asked whether it is so.
    """
    if draft.asks and said_in(draft, "told"):
        raise Unreadable("nothing-understood")
    if filled.fields.get("of_class") == OTHER:
        filled.missing, filled.note = ["of_class"], Line(key="plan-which-class")
    of_class(draft, scene, filled)
    if said_in(draft, "usual"):
        filled.fields["leads"] = []


def of_class(_draft: Draft, _scene: Scene, filled: Filled) -> None:
    """The class of people, asked for where words may mean two; that of which somebody is says nothing of it."""
    found = filled.fields.pop("of_class", None)
    if found == OUTSIDE:
        filled.put("of_class", _either())
    elif found != OTHER and filled.fields.get("party") != "me":
        filled.put("of_class", found)


def stopped_for(draft: Draft, scene: Scene, filled: Filled) -> None:
    """A pause, or its end, for the class of people where one is named; asked for where words may mean two or none."""
    if "of_class" not in filled.fields:
        return
    if filled.fields["of_class"] == OTHER:
        filled.missing, filled.note = ["of_class"], Line(key="pause-which-class")
    filled.fields["scope"] = "class"
    of_class(draft, scene, filled)


def class_of(words: str, scene: Scene) -> Any:
    """The class of people that words name. Raises ``Unreadable`` for none."""
    found = words if words in get_args(PersonClass) else said(scene.reading(words), "of_class")
    if found is None or found == OTHER:
        raise Unreadable
    return _either() if found == OUTSIDE else found


def _either() -> Doubt:
    labels = tuple(Line(key=f"profile-role-{each}") for each in EITHER)
    return Doubt(Line(key="which-class"), EITHER, labels)


OF_CLASSES: Mapping[str, Callable[[Draft, Scene, Filled], None]] = MappingProxyType(
    {
        "SetReminderPlan": plan_of_class,
        "ShowReminders": of_class,
        "PauseNotices": stopped_for,
        "ReleaseNotices": stopped_for,
    }
)
