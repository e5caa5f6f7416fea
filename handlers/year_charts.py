"""The follow-up of a year as pictures: by topic, in time or late, by month; each with the same in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.answer import Chart, Code, Count, Fact, Line, Month
from handlers.context import Context
from handlers.paper import Paper
from handlers.year_traced import ids, traced
from storage.tables.items import Item

MOST = 20


def by_topic(context: Context, read: Paper, actions: Sequence[Item], closed: Sequence[Item]) -> Chart | None:
    """Completed and open, in the order of the table of topics, of which the bars have the numbers."""
    topics = [topic for topic, _ in Counter(each.topic_id for each in actions if each.topic_id).most_common(MOST)]
    bars, said = [], []
    for number, topic in enumerate(topics, 1):
        own = [each for each in actions if each.topic_id == topic]
        done = sum(each in closed for each in own)
        bars.append((done, len(own) - done))
        told: dict[str, Fact] = {
            "number": Code(value=str(number)),
            "topic": read.name(context, "topic", topic),
            "count": Count(n=len(own)),
            "done": Count(n=done),
            "open": Count(n=len(own) - done),
        }
        said.append(traced("chart-topic", ids(own), **told))
    return _chart("chart-topics", [str(each) for each in range(1, len(bars) + 1)], bars, said)


def in_time(actions: Sequence[Item], closed: Sequence[Item], until: datetime) -> Chart | None:
    """What was completed in time and late, and what remained open past its deadline at the end of the year."""
    done = [each for each in closed if each.closed_at]
    late = [each for each in done if is_late(each)]
    early = [each for each in done if not is_late(each)]
    open_ = [each for each in actions if each not in closed and each.due_at is not None and each.due_at < until]
    groups = (("chart-in-time", early), ("chart-late", late), ("chart-open-late", open_))
    said = [
        traced(key, ids(items), number=Code(value=str(n)), count=Count(n=len(items)))
        for n, (key, items) in enumerate(groups, 1)
    ]
    bars = [(len(items),) if key == "chart-in-time" else (0, len(items)) for key, items in groups]
    return _chart("chart-punctual", ["1", "2", "3"], bars, said) if actions else None


def by_month(context: Context, year: int, done: Sequence[Item]) -> Chart | None:
    """Completed in each month of the year."""
    months: dict[int, list[Item]] = {month: [] for month in range(1, 13)}
    for each in done:
        if each.closed_at:
            months[each.closed_at.astimezone(ZoneInfo(context.zone)).month].append(each)
    said: list[Line] = [
        traced(
            "chart-month",
            ids(items),
            number=Code(value=str(month)),
            month=Month(date=date(year, month, 1)),
            count=Count(n=len(items)),
        )
        for month, items in months.items()
        if items
    ]
    chart = _chart("chart-months", [str(month) for month in months], [(len(each),) for each in months.values()], said)
    return chart.model_copy(update={"upright": True}) if chart and said else None


def is_late(item: Item) -> bool:
    """Completed after its deadline."""
    return item.closed_at is not None and item.due_at is not None and item.closed_at > item.due_at


def _chart(key: str, labels: Sequence[str], bars: Sequence[tuple[int, ...]], said: Sequence[Line]) -> Chart | None:
    if not bars:
        return None
    return Chart(caption=Line(key=key), labels=tuple(labels), bars=tuple(bars), said=tuple(said))
