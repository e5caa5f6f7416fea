"""What operators measure: counts of this process, and how delivery stands in the database, for Prometheus.

Served on a port of its own, so that what passes the pages on to the world does not pass this on. No person, item or
address is named in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import structlog
from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError

from bot.app import Focal
from handlers.pauses import paused
from storage.health import Health, get_health
from storage.messages import ON_THE_WAY

# Seconds; a tick is 15 by default, and after five minutes operators are told.
LATE = (0.25, 1, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400)
log = structlog.get_logger()


class Meters(Collector):
    """The meters of one process over one database."""

    def __init__(self, focal: Focal) -> None:
        self._focal = focal
        self.registry = CollectorRegistry()
        self._outcomes = Counter(
            "focal_tries", "Tries to send, by what came of them", ["platform", "outcome"], registry=self.registry
        )
        self._late = Histogram(
            "focal_late_seconds",
            "How late what was sent was",
            ["platform"],
            buckets=LATE,
            registry=self.registry,
        )
        self.registry.register(self)

    def tried(self, platform: str, outcome: str, late: float | None) -> None:
        """One try, as ``bot.deliver.means.Means.watch``."""
        self._outcomes.labels(platform, outcome).inc()
        if late is not None:
            self._late.labels(platform).observe(max(0.0, late))

    def describe(self) -> Iterator[Metric]:
        """Nothing: the database is not asked before somebody wants to know."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        try:
            health, now = read_health(self._focal)
        except SQLAlchemyError as fault:
            log.error("health_unreadable", exc_info=fault)
            yield GaugeMetricFamily("focal_database_up", "Whether the database answers", value=0)
            return
        yield GaugeMetricFamily("focal_database_up", "Whether the database answers", value=1)
        yield from _gauges(health, now)


def read_health(focal: Focal) -> tuple[Health, datetime]:
    """How delivery stands now, and when that is."""
    now = focal.now()
    with focal.database.reading() as session:
        weekly = focal.settings.outsiders_weekly
        return get_health(session, now, focal.database.now(), paused(session, now), weekly), now


@contextmanager
def exposed(focal: Focal, meters: Meters) -> Iterator[None]:
    """Served as long as the block runs, where a port is set."""
    if not focal.settings.metrics_port:
        yield
        return
    server, thread = start_http_server(focal.settings.metrics_port, focal.settings.http_host, meters.registry)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _gauges(health: Health, now: datetime) -> Iterator[Metric]:
    overdue = GaugeMetricFamily(
        "focal_due_age_seconds", "Age of the oldest thing due and not sent", labels=["platform"]
    )
    # Nothing due is told as such: a figure that is not there alarms nobody.
    for platform in sorted(health.served | health.overdue.keys()):
        overdue.add_metric([platform], _age(health.overdue.get(platform), now))
    yield overdue
    yield GaugeMetricFamily(
        "focal_inbox_age_seconds", "Age of the oldest event not answered", value=_age(health.oldest_event, now)
    )
    states = GaugeMetricFamily("focal_messages", "Messages on their way, by state", labels=["state"])
    for state in ON_THE_WAY:
        states.add_metric([state], health.open_messages.get(state, 0))
    yield states
    yield GaugeMetricFamily(
        "focal_notices_unreachable", "Notices whose reader cannot be reached", value=health.no_route
    )
    cut_off = GaugeMetricFamily(
        "focal_people_cut_off", "People whose only ways are by a platform that no process serves", labels=["platform"]
    )
    for platform, people in health.cut_off.items():
        cut_off.add_metric([platform], people)
    yield cut_off
    unread = _age(health.unread.since if health.unread else None, now)
    yield GaugeMetricFamily("focal_mail_unread_seconds", "Since when the mailbox could not be read", value=unread)
    troubled = GaugeMetricFamily("focal_troubled", "What went wrong in the last seven days", labels=["what"])
    for what, count in health.troubled.items():
        troubled.add_metric([what], count)
    yield troubled
    yield GaugeMetricFamily(
        "focal_installations_away", "Workspaces and tenants that are away", value=len(health.paused)
    )
    yield GaugeMetricFamily("focal_workers", "Processes at work", value=len(health.workers))


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0
