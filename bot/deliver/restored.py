"""After a restore of the database nothing that was due is said again before it was looked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.deliver.compose import bundle_again
from bot.deliver.in_places import show_in_place
from bot.deliver.means import Means
from storage.bundles import Way, find_ways, list_due_in_places, lock_person
from storage.mail_ways import open_ways_by_mail
from storage.messages import put_in_doubt
from storage.restored import doubt_events, doubt_open, list_once_due
from storage.routes import MAIL, SCREENS
from storage.skipped import skip_numbers
from storage.tables.notices import Notice
from storage.tables.places import Place


@dataclass(frozen=True)
class Doubted:
    """How many messages were on their way, how many were made of what was due, and how many events wait for their
    answers; ``next_number``: of the next item that is recorded."""

    open: int
    made: int
    unanswered: int
    next_number: int


def doubt_all(means: Means, now: datetime) -> Doubted:
    """Puts in doubt all that may have been sent since the backup; to be done before the first process starts.

    What was due at one moment is put together as it was then, so that it has the mark under which it was sent. Where
    a platform can be searched it is found, or sent; where it cannot, staff gets it marked as a possible repeat, and
    what is for others is held for the desk. The same holds for answers to what waited in the backup: it is carried
    out anew by the process that starts.
    """
    with means.database.writing() as session:
        number = skip_numbers(session)
        on_the_way = doubt_open(session)
        if means.has_mail or MAIL in means.senders:
            # Else whoever had none yet when the backup was taken would be written to again as if never before.
            open_ways_by_mail(session, now)
        first = dict[int, Way]()
        # What waits for somebody to look, as a page or a terminal does, showed it to hardly anybody then, nor does now.
        for way in sorted(find_ways(session, now), key=lambda each: each.platform in SCREENS):
            first.setdefault(way.person_id, way)
        due = list_once_due(session, now)
        unanswered = doubt_events(session)
        made = sum(_doubt(session, means, first.get(person), at, due[person, at]) for person, at in due)
        made += sum(_in_place(session, means, *each) for each in list_due_in_places(session, now))
        means.points("restored.commit")
    means.points("restored.committed")
    return Doubted(on_the_way, made, unanswered, number)


def _doubt(session: Session, means: Means, way: Way | None, at: datetime, notices: list[Notice]) -> bool:
    person = lock_person(session, notices[0].person_id)
    return person is not None and way is not None and bundle_again(session, means, person, way, notices, at) is not None


def _in_place(session: Session, means: Means, notice: Notice, place: Place) -> bool:
    message = show_in_place(session, means, notice, place, notice.due)
    if message is not None:
        put_in_doubt(message, notice.due)
    return message is not None
