"""Which rounds there are, and how each is opened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from handlers.asked_activities import open_activities
from handlers.confirming import open_list
from handlers.rounds import ACTIVITIES, CONFIRMATION, Opening
from handlers.task_words import CONFIRM
from handlers.tasks import Asking
from storage.focal_points import list_naming_bodies
from storage.tasks import list_entries, list_tasks


def _open_lists(ask: Asking, until: date, on: date) -> int:
    """Each body that names focal points is asked for its list, unless it is asked already."""
    bodies = [each.id for each in list_naming_bodies(ask.session) if list_entries(ask.session, each.id, on)]
    wanted = [each for each in bodies if not list_tasks(ask.session, CONFIRM, about=each)]
    for body_id in wanted:
        open_list(ask, body_id, until, on)
    return len(wanted)


def _open_activities(ask: Asking, until: date, on: date) -> int:
    """Focal points are asked for the activities of the year."""
    return len(open_activities(ask, on.year, until, on))


OPENING: Mapping[str, Opening] = MappingProxyType({CONFIRMATION: _open_lists, ACTIVITIES: _open_activities})
