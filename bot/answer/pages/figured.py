"""Items counted for a page, of those that the reader may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from handlers import seen
from handlers.answer import Named
from handlers.context import Context
from handlers.reader import to_reader
from storage.item_counts import count_months, count_timing, count_untouched, list_topics

MOST_TOPICS, BACK, AHEAD = 15, 6, 6


@dataclass(frozen=True)
class Counted:
    """``topics`` in the order of their ids, so that none stands above another; ``months`` by their first and last day;
    ``timing`` by in-time, later and ahead; ``untouched``: in the state "open" itself."""

    topics: Sequence[Named]
    months: Sequence[tuple[date, date, int]]
    timing: Mapping[str, int]
    untouched: int


def figures(context: Context) -> Counted:
    """All of it as of one moment."""
    session, reader = context.session, to_reader(context)
    topics = sorted(list_topics(session, reader, MOST_TOPICS))
    named = seen.named(context, "topic", topics)
    months = months_around(seen.today(context))
    numbers = count_months(session, reader, months)
    return Counted(
        topics=[named[each] for each in topics],
        months=[(*month, number) for month, number in zip(months, numbers, strict=True)],
        timing=count_timing(session, reader, context.now),
        untouched=count_untouched(session, reader),
    )


def months_around(day: date) -> list[tuple[date, date]]:
    """The first and last day of each month from half a year ago to half a year ahead."""
    at = day.year * 12 + day.month - 1
    firsts = [date(each // 12, each % 12 + 1, 1) for each in range(at - BACK, at + AHEAD + 2)]
    return [(first, after - timedelta(days=1)) for first, after in pairwise(firsts)]
