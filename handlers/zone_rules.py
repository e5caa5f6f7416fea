"""When the rules of a time zone change, deadlines keep their local day and hour, and their instants follow.

New rules come with an update of the machine or of a package, sometimes two days before they hold, and are sometimes
taken back. What was sent stays sent: a reminder is the same one at whatever instant its morning lies.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from handlers.due_meetings import derived
from handlers.plans import replan, tell
from handlers.recipients import recipients
from handlers.snoozes import zones_of
from handlers.stages import MORNING
from handlers.trail import item_as_data, write_item
from storage.settings import get_setting, lock_setting, set_setting
from storage.tables.items import Item
from storage.zones import list_coming, list_put_off, list_timed, list_zones

RULES = "zone_rules"
COMMAND = "FollowZoneRules"
# So long ahead rules are compared, from the first of January; what lies farther off is compared in time.
YEARS = 3
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Followed:
    """Zones whose rules are no longer those that were known, and how many deadlines fall at another instant."""

    zones: tuple[str, ...]
    moved: int


def follow_zone_rules(session: Session, now: datetime) -> Followed:
    """Derives anew what is still to come in zones whose rules have changed, and tells those who see to it.

    To be called when a process starts, and once it has taken up new rules, since what it read of a zone it keeps. Of
    several that start at once one does the work.
    """
    known = lock_setting(session, RULES)
    rules = {zone: found for zone in _zones(session) if (found := _rules(ZoneInfo, zone, now.year))}
    changed = tuple(zone for zone, found in rules.items() if zone in known and _differ(zone, known[zone], found))
    if any(known.get(zone) != found for zone, found in rules.items()):
        set_setting(session, RULES, {**known, **rules})
    moved = _derive(session, changed, now)
    if changed:
        # Mornings and quiet hours lie in the zone of the reader, whatever zone the deadline is in.
        replan(session, list_timed(session), now)
    for item in moved:
        _tell(session, item, now)
    return Followed(changed, len(moved))


def installed_rules(session: Session, year: int) -> dict[str, str]:
    """A mark for the rules of each zone in use as they are installed now, whatever this process has read of them.

    Of zones that are new the rules are kept by which their deadlines were derived: other rules may come with the next
    start.
    """
    zones = _zones(session)
    new = {zone: found for zone in zones - find_rules(session) if (found := _rules(ZoneInfo, zone, year))}
    if new:
        set_setting(session, RULES, {**new, **lock_setting(session, RULES)})
    return {zone: found for zone in zones if (found := _rules(ZoneInfo.no_cache, zone, year))}


def find_rules(session: Session) -> set[str]:
    """The zones whose rules are kept."""
    return set(get_setting(session, RULES) or {})


def _zones(session: Session) -> set[str]:
    return {*list_zones(session), *(zone for item in list_put_off(session) for zone in zones_of(item))}


def _differ(zone: str, known: str, found: str) -> bool:
    """Whether the rules are others than those known, which may be of an earlier year."""
    return known != found and known != _rules(ZoneInfo, zone, int(known.partition(" ")[0]))


def _rules(read: Callable[[str], ZoneInfo], zone: str, year: int) -> str | None:
    """A year and a mark of the mornings that begin with it; nothing for a zone that is not known any more."""
    first = datetime.combine(date(year, 1, 1), MORNING)
    try:
        rules = read(zone)
        mornings = [(first + DAY * each).replace(tzinfo=rules).astimezone(UTC) for each in range(366 * YEARS)]
    except (KeyError, ValueError, OSError):
        return None
    return f"{year} {sha256(repr(mornings).encode()).hexdigest()[:16]}"


def _derive(session: Session, zones: Collection[str], now: datetime) -> Sequence[Item]:
    """The deadlines that fall at another instant now. They count as the same deadlines: nothing is said of them a
    second time."""
    moved = []
    for item in (item for zone in zones for item in list_coming(session, now - DAY, zone)):
        before, at = item_as_data(item), derived(session, item)
        if at is None or at == item.due_at or max(at, item.due_at or at) <= now:
            continue
        item.due_at = at
        write_item(session, item, before, at=now, by=None, command=COMMAND)
        moved.append(item)
    return moved


def _tell(session: Session, item: Item, now: datetime) -> None:
    if item.status != "draft":
        people = recipients(session, item, now)
        tell(session, item, "moved", people, now, {"clocks": True}, occurrence=item.version)
