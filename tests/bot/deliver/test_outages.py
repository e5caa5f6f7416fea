"""R16: after an outage everybody gets one message, in the order in which its parts were due, marked as late."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest

from storage.database import Database
from tests.bot.deliver.conftest import Open
from tests.figures import Tell

PEOPLE, NOTICES = 9, 6


@pytest.mark.parametrize("away", [timedelta(minutes=10), timedelta(days=3)])
def test_after_an_outage_everybody_gets_one_message_in_the_order_in_which_it_was_due(
    away: timedelta, open_office: Open, each_database: Database, tell: Tell
) -> None:
    office = open_office(people=PEOPLE, notices=NOTICES, store=each_database)
    office.clock.move(away.total_seconds())
    office.deliver(office.now + away)
    lines = office.ledger.read("accept")
    seen = Counter(key for line in lines for key in line["content"])
    wanted = {f"n{person}.{each}" for person in range(PEOPLE) for each in range(NOTICES)}
    late = [(datetime.fromisoformat(line["at"]) - office.now).total_seconds() for line in lines]
    lost, twice = len(wanted - set(seen)), sum(count > 1 for count in seen.values())
    most = max(Counter(line["where"] for line in lines).values())
    case = f"R16 {each_database.url.get_backend_name()} down={away}"
    tell(case.replace(" days, 0:00:00", "d"), lost=lost, twice=twice, late=late, messages_each=most)
    assert (lost, twice, most) == (0, 0, 1)
    assert sorted(office.said()) == [[f"n{person}.{each}" for each in range(5, -1, -1)] for person in range(PEOPLE)]
