"""Many people's bundles at once: the rows of all are read together and written together, as a run of delivery does
where nothing is out of the ordinary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from bot.deliver.means import Means
from bot.render.report import written
from handlers.answer import Reply
from handlers.cards import shown_items
from storage.bundles import Way, list_due, load_subjects, lock_people, mark_all_composed
from storage.keys import get_keys
from storage.messages import Addressed, hold, new_message
from storage.notices import OWN
from storage.posts import add_all_posts
from storage.restored import RESTORED
from storage.tables.notices import Message, Notice
from storage.tables.people import Person


class Bundle(NamedTuple):
    """What one person is told: of which notices, by which way."""

    person: Person
    way: Way
    reply: Reply
    kept: Sequence[Notice]


class UnusualError(Exception):
    """Somebody among them must be looked at by themselves."""


def bundle_all(session: Session, means: Means, ways: Sequence[Way], now: datetime, clock: datetime) -> list[Message]:
    """One message for each of these people of what still holds, claimed for this process.

    Raises whatever is wrong with any of them: then nothing of this may be kept, and each is to be bundled alone.
    """
    people = lock_people(session, [way.person_id for way in ways])
    due = list_due(session, people, now)
    load_subjects(session, [notice for notices in due.values() for notice in notices])
    bundles = [
        bundle
        for way in ways
        if way.person_id in due
        if (bundle := _bundle(session, means, people[way.person_id], way, due[way.person_id], now))
    ]
    return _kept(session, means, bundles, now, clock)


def _bundle(
    session: Session, means: Means, person: Person, way: Way, notices: Sequence[Notice], now: datetime
) -> Bundle | None:
    if any(notice.reason == RESTORED for notice in notices) or (means.weekly and person.kind != "staff"):
        raise UnusualError
    if not person.enrolled:
        # They withdrew a moment ago.
        notices = [notice for notice in notices if notice.stage in OWN]
    reply, kept = means.compose(session, person, notices, now) if notices else (None, [])
    return Bundle(person, way, written(reply), kept) if reply is not None and kept else None


def _kept(session: Session, means: Means, bundles: Sequence[Bundle], now: datetime, clock: datetime) -> list[Message]:
    keys = get_keys(session, [[notice.key for notice in bundle.kept] for bundle in bundles])
    messages = [_message(means, bundle, key, now) for bundle, key in zip(bundles, keys, strict=True)]
    for message in messages:
        hold(message, means.worker, clock)
    session.add_all(messages)
    session.flush()
    told = list(zip(messages, bundles, strict=True))
    add_all_posts(session, [(message, shown_items(bundle.reply)) for message, bundle in told])
    mark_all_composed(session, [(message, bundle.kept) for message, bundle in told])
    return messages


def _message(means: Means, bundle: Bundle, key: str, now: datetime) -> Message:
    return new_message(
        kind="bundle",
        **addressed(means, bundle.person, bundle.way),
        reply=bundle.reply.model_dump(mode="json"),
        made_at=now,
        due=min(notice.due for notice in bundle.kept),
        expires=expires(bundle.kept),
        key=key,
    )


def addressed(means: Means, person: Person, way: Way) -> Addressed:
    """To whom, by which way and in which language."""
    return {
        "person_id": person.id,
        "place_id": None,
        "platform": way.platform,
        "installation": way.installation,
        "address": way.address,
        "route_id": way.route_id,
        "lang": means.usual.lang_of(person),
        "zone": means.usual.zone_of(person),
    }


def expires(kept: Sequence[Notice]) -> datetime | None:
    """When the last of them is of no use any more; never where one always is."""
    latest = [notice.latest for notice in kept if notice.latest]
    return max(latest) if len(latest) == len(kept) else None
